// Reads pull requests, labels and rights around a change through GitHub's REST interface. Reads only, one page each but for labels.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {RepoRef} from '../../domain/run.ts';
import type {ChangeReader, LandedPull} from '../../ports/change-reader.ts';
import type {GitHubClient} from './client.ts';
import {toInstant} from './issue-shapes.ts';
import {purposeOf} from './permissions.ts';
import {ShaShape} from './run-shapes.ts';

const PullShape = z.object({
  number: z.int(),
  state: z.string(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  user: z.object({login: z.string()}).nullish(),
  labels: z.array(z.object({name: z.string().nullish()})).nullish(),
  head: z.object({ref: z.string(), sha: ShaShape, repo: z.object({full_name: z.string()}).nullish()}),
  base: z.object({ref: z.string()}),
});
type PullJson = z.output<typeof PullShape>;

const LabeledShape = z.object({
  event: z.literal('labeled'),
  actor: z.object({login: z.string()}).nullish(),
  label: z.object({name: z.string()}),
});

const PAGE = 100;
/** As many heads as the revert engine looks at. */
const MAX_HEADS = 50;
/** 300 events of a thread; in longer ones the setter of a label may be unknown, and doubt refuses. */
const MAX_EVENT_PAGES = 3;
/** What the legacy field of the permission API says of roles that may push. */
const WRITERS: readonly string[] = ['admin', 'maintain', 'write'];

interface World {
  readonly client: GitHubClient;
  readonly repo: RepoRef;
  readonly path: {readonly owner: string; readonly repo: string};
}

/** The reader for one repository. Makes no request by itself. */
export function githubChangeReader(client: GitHubClient, repo: RepoRef): ChangeReader {
  const world: World = {client, repo, path: {owner: repo.owner, repo: repo.name}};
  return {
    readLandedPull: (sha, base) => readLandedPull(world, sha, base),
    readLabelSetters: (thread, label) => readLabelSetters(world, thread, label),
    readMayWrite: (login) => readMayWrite(world, login),
    findBranchPull: (branch) => findBranchPull(world, branch),
    listOpenHeads: (base) => listOpenHeads(world, base),
  };
}

async function readLandedPull(
  {client, path}: World,
  ...[sha, base]: Parameters<ChangeReader['readLandedPull']>
): ReturnType<ChangeReader['readLandedPull']> {
  const answer = await client.ask({
    ...purposeOf('find the pull request of the commit'),
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    path: {...path, commit_sha: sha},
    values: {per_page: PAGE},
    shape: z.array(PullShape),
  });
  if (!answer.ok) return answer;
  const into = answer.value.data.filter((pull) => pull.base.ref === base).toSorted((a, b) => a.number - b.number);
  const merged = into.filter(({merged_at: at}) => typeof at === 'string');
  const found = merged.find(({merge_commit_sha: made}) => made === sha) ?? merged[0] ?? into[0];
  return ok(found === undefined ? null : toLandedPull(found));
}

function toLandedPull(pull: PullJson): LandedPull {
  return {
    number: pull.number,
    state: stateOf(pull),
    mergedAt: toInstant(pull.merged_at),
    author: pull.user?.login ?? null,
    labels: (pull.labels ?? []).flatMap(({name}) => name ?? []),
  };
}

function stateOf({state, merged_at: at}: PullJson): LandedPull['state'] {
  if (typeof at === 'string') return 'merged';
  return state === 'open' ? 'open' : 'closed';
}

async function readLabelSetters(world: World, thread: number, label: string): Promise<Result<readonly string[]>> {
  const setters: string[] = [];
  for (let page = 1; page <= MAX_EVENT_PAGES; page += 1) {
    const answer = await world.client.ask({
      ...purposeOf('read who set a label'),
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
      path: {...world.path, issue_number: thread},
      values: {per_page: PAGE, page},
      shape: z.array(z.unknown()),
    });
    if (!answer.ok) return answer;
    setters.push(...answer.value.data.flatMap((event) => toSetter(event, label)));
    if (!answer.value.hasMore) break;
  }
  return ok(setters);
}

function toSetter(raw: unknown, label: string): readonly string[] {
  const event = LabeledShape.safeParse(raw).data;
  const isIt = event?.label.name.toLowerCase() === label.toLowerCase();
  return isIt && event?.actor ? [event.actor.login] : [];
}

async function readMayWrite({client, path}: World, login: string): Promise<Result<boolean>> {
  const answer = await client.ask({
    ...purposeOf('read what a person may do'),
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    path: {...path, username: login},
    shape: z.object({permission: z.string()}),
  });
  if (!answer.ok) return answer.problem.code === 'HOST_NOT_FOUND' ? ok(false) : answer;
  return ok(WRITERS.includes(answer.value.data.permission));
}

async function findBranchPull({client, path, repo}: World, branch: string): ReturnType<ChangeReader['findBranchPull']> {
  const answer = await client.ask({
    ...purposeOf('find our pull request'),
    route: 'GET /repos/{owner}/{repo}/pulls',
    path,
    values: {head: `${repo.owner}:${branch}`, state: 'all', per_page: PAGE},
    shape: z.array(PullShape),
  });
  if (!answer.ok) return answer;
  const found = answer.value.data
    .filter(({head}) => head.ref === branch && isOwn(head, repo))
    .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)[0];
  return ok(found === undefined ? null : {number: found.number, state: stateOf(found)});
}

/** The head of a repository that was deleted is nobody's. */
function isOwn({repo: of}: PullJson['head'], {owner, name}: RepoRef): boolean {
  return of?.full_name.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

async function listOpenHeads({client, path}: World, base: string): ReturnType<ChangeReader['listOpenHeads']> {
  const answer = await client.ask({
    ...purposeOf('list the open pull requests'),
    route: 'GET /repos/{owner}/{repo}/pulls',
    path,
    values: {base, state: 'open', sort: 'created', direction: 'desc', per_page: MAX_HEADS},
    shape: z.array(PullShape),
  });
  if (!answer.ok) return answer;
  return ok(answer.value.data.map(({number, head}) => ({number, head: head.sha})));
}
