// Alternatives for failures of what is fetched: packages, images, history.
import type {Category} from '../../domain/category.ts';
import type {Alternative} from './alternative.ts';

type SupplyCategory = Extract<Category, 'dependency' | 'git' | 'docker'>;

export const SUPPLY_ALTERNATIVES: Readonly<Record<SupplyCategory, readonly Alternative[]>> = {
  dependency: [
    {
      id: 'dependency.pin',
      title: 'Pin the package that does not fit to its last fitting version',
      why: 'It separates the repair of the branch from the update.',
      cost: 'low',
      risk: 'low',
      when: 'a new version of somebody else’s package broke it',
      sign: /conflict|ERESOLVE|incompatible|could not (?:find|resolve)|unable to resolve|no matching|version solving/i,
    },
    {
      id: 'dependency.lock',
      title: 'Install exactly what the last good lock file names',
      why: 'What resolved once resolves again, as long as nothing may be newer.',
      cost: 'low',
      risk: 'low',
      when: 'the requirement allows a range of versions',
    },
    {
      id: 'dependency.mirror',
      title: 'Install from a mirror or a cache that holds the package',
      why: 'A package that was withdrawn or cannot be reached may still be there.',
      cost: 'medium',
      risk: 'low',
      when: 'the package cannot be fetched',
    },
  ],
  git: [
    {
      id: 'git.deeper',
      title: 'Fetch with enough history for what the command compares',
      why: 'A shallow clone lacks the commit that the command needs.',
      cost: 'low',
      risk: 'low',
      when: 'a revision is unknown or bad',
      sign: /unknown revision|bad (?:object|revision)|not a valid|shallow|no merge base|unadvertised object/i,
    },
    {
      id: 'git.rebase',
      title: 'Bring the branch up to date with its base, and try again',
      why: 'What conflicts or is behind has to be settled once; better now than after more work.',
      cost: 'low',
      risk: 'medium',
      when: 'the base moved on',
    },
  ],
  docker: [
    {
      id: 'docker.own-registry',
      title: 'Pull it from a registry of the project’s own',
      why: 'It is not subject to other people’s limits and deletions.',
      cost: 'medium',
      risk: 'low',
      when: 'the image cannot be pulled',
      sign: /pull|manifest|registry|not found|denied|toomanyrequests/i,
    },
    {
      id: 'docker.digest',
      title: 'Go back to the image by the digest of the last good run',
      why: 'A tag can mean another image today.',
      cost: 'low',
      risk: 'low',
      when: 'the base image is named by a tag',
    },
  ],
};
