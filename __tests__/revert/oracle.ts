// What plain `git revert` gives in a full clone with a checkout. It knows nothing of how ours is made.
import {Project} from './project.ts';

export type Oracle =
  | {readonly kind: 'clean'; readonly tree: string}
  | {readonly kind: 'empty'}
  | {readonly kind: 'conflict'; readonly files: readonly string[]}
  | {readonly kind: 'refused'};

/** Takes the commits back in the order given, on top of `head`, in a clone made for it. */
export function askOracle(
  source: Project,
  folder: string,
  {head, commits, mainline}: {readonly head: string; readonly commits: readonly string[]; readonly mainline: number},
): Oracle {
  source.git('clone', '--quiet', '--no-checkout', '--no-hardlinks', '--', source.directory, folder);
  const clone = new Project(folder);
  if (!clone.attempt('fetch', '--quiet', 'origin', '+refs/*:refs/origin/*')) return {kind: 'refused'};
  if (!clone.attempt('checkout', '--quiet', '--detach', head)) return {kind: 'refused'};
  const before = clone.tree('HEAD');
  for (const commit of commits) {
    const stop = revertOne(clone, commit, mainline);
    if (stop !== null) return stop;
  }
  const tree = clone.tree('HEAD');
  return tree === before ? {kind: 'empty'} : {kind: 'clean', tree};
}

function revertOne(clone: Project, commit: string, mainline: number): Oracle | null {
  const parents = clone.attempt('cat-file', '-e', commit)
    ? clone.git('rev-list', '--parents', '-1', commit).split(' ')
    : [];
  const option = parents.length > 2 ? [`-m${mainline}`] : [];
  if (clone.attempt('revert', '--no-edit', ...option, commit)) return null;
  const {lastStatus} = clone;
  const files = clone.git('diff', '--name-only', '-z', '--diff-filter=U').split('\0').filter(Boolean);
  if (files.length > 0) return {kind: 'conflict', files};
  if (lastStatus !== 1) return {kind: 'refused'};
  // Nothing was left to take back: git stops and asks; the tree is as it was.
  clone.git('reset', '--quiet', '--hard');
  return null;
}
