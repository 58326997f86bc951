// Our pull requests: found by their branch, opened once, and reworded only when they are ours.
import {z} from 'zod';
import type {Problem} from '../../domain/problem.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {OpenedPull, ProposalDraft, PullDraft, Written} from '../../ports/code-host.ts';
import {type HostWorld, isOwn, isSameText} from './host-world.ts';
import {settleIdentity} from './own-login.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {askWithBody} from './shrink-body.ts';

export interface Pull {
  readonly number: number;
  readonly url: string;
  /** Merged ones are closed. */
  readonly state: 'open' | 'closed';
  readonly login: string | undefined;
  readonly title: string;
  readonly body: string;
}

type Proposed = Result<Written & {readonly number: number}>;

const PullShape = z.object({
  number: z.int(),
  html_url: z.string(),
  state: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  user: z.object({login: z.string()}).nullish(),
  head: z.object({ref: z.string(), repo: z.object({full_name: z.string()}).nullish()}),
});

/** What GitHub says where plan and visibility of a repository allow no drafts. It comes as a plain 422. */
const NO_DRAFTS = /draft pull requests are not supported/i;
const UNPROCESSABLE = 422;

/** The pull request of a branch of this repository: an open one, else the newest; null when there is none. */
export async function findPull({client, path, repo}: HostWorld, branch: string): Promise<Result<Pull | null>> {
  const answer = await client.ask({
    ...purposeOf('find our pull request'),
    route: 'GET /repos/{owner}/{repo}/pulls',
    path,
    values: {head: `${repo.owner}:${branch}`, state: 'all', per_page: 100},
    shape: z.array(PullShape),
  });
  if (!answer.ok) return answer;
  const own = `${repo.owner}/${repo.name}`.toLowerCase();
  const found = answer.value.data.filter(({head}) => head.ref === branch && head.repo?.full_name.toLowerCase() === own);
  const chosen = found.find(({state}) => state === 'open') ?? found[0];
  return ok(chosen === undefined ? null : toPull(chosen));
}

/** The pull request of a branch that exists: found in any state and left, or opened. */
export async function ensurePull(world: HostWorld, draft: PullDraft): Promise<Result<OpenedPull>> {
  const found = await findPull(world, draft.branch);
  if (!found.ok) return found;
  if (found.value !== null) return ok(toOpened(found.value, 'unchanged'));
  return openPull(world, draft);
}

/** Opens it as a draft, or as an ordinary one where there are no drafts. After a lost answer it is looked for before it is opened again. */
export async function openPull(world: HostWorld, draft: PullDraft): Promise<Result<OpenedPull>> {
  let kind: 'draft' | 'ordinary' = 'draft';
  for (let tries = 1; ; tries += 1) {
    const answer = await askToOpen(world, draft, kind);
    if (answer.ok) {
      return ok(toOpened(toPull(answer.value.data), 'created'));
    }
    if (hasNoDrafts(answer.problem) && kind === 'draft') {
      kind = 'ordinary';
      continue;
    }
    if (!isUnclear(answer.problem) && !isRefusedInput(answer.problem)) return answer;
    const found = await findPull(world, draft.branch);
    if (found.ok && found.value !== null) {
      return ok(toOpened(found.value, isUnclear(answer.problem) ? 'created' : 'unchanged'));
    }
    if (!found.ok || !isUnclear(answer.problem) || tries > 1) return answer;
  }
}

function toOpened({url: ref, number, state}: Pull, change: Written['change']): OpenedPull {
  return {ref, number, change, state};
}

function askToOpen(world: HostWorld, {branch: head, base, title, body}: PullDraft, kind: 'draft' | 'ordinary') {
  return askWithBody(world.client, {
    ...purposeOf('open the pull request'),
    route: 'POST /repos/{owner}/{repo}/pulls',
    path: world.path,
    values: {title, head, base, body, draft: kind === 'draft'},
    shape: PullShape,
  });
}

/** After its branch has moved on: title and body follow, when it was us who opened it. Sending them again changes nothing. */
export async function rewordPull(world: HostWorld, pull: Pull, {title, body}: ProposalDraft): Promise<Proposed> {
  const moved = ok({ref: pull.url, number: pull.number, change: 'updated'} as const);
  if (pull.title === title && isSameText(pull.body, body)) return moved;
  if (!isOwn(world.self, pull.login)) await settleIdentity(world);
  if (!isOwn(world.self, pull.login)) return moved;
  for (let tries = 1; ; tries += 1) {
    const answer = await askWithBody(world.client, {
      ...purposeOf('update the pull request'),
      route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      path: {...world.path, pull_number: pull.number},
      values: {title, body},
      shape: PullShape,
    });
    if (answer.ok) return moved;
    if (!isUnclear(answer.problem) || tries > 1) return answer;
  }
}

function hasNoDrafts(problem: Problem): boolean {
  return problem.code === 'HOST_REFUSED' && NO_DRAFTS.test(problem.detail);
}

/** There may be one already: only the list tells. */
function isRefusedInput(problem: Problem): boolean {
  return problem.code === 'HOST_REFUSED' && problem.status === UNPROCESSABLE;
}

function toPull({number, html_url: url, state, title, body, user}: z.output<typeof PullShape>): Pull {
  return {number, url, state: state === 'open' ? 'open' : 'closed', login: user?.login, title, body: body ?? ''};
}
