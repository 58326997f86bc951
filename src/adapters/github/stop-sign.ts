// The second sign of the stop switch: an open issue of ours with the label of the incidents and a marker, one per repository.
import {z} from 'zod';
import {STOP_MARKER} from '../../domain/marker.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {StopSign} from '../../domain/stop.ts';
import type {Written} from '../../ports/code-host.ts';
import {ACTOR_FIELDS, ActorShape, toAccount} from './graphql-account.ts';
import {GraphqlErrorShape, toGraphqlProblem} from './graphql-problems.ts';
import {type HostWorld, isOwn, isSameText} from './host-world.ts';
import type {IssueShape} from './issue-shapes.ts';
import {changeIssue, createIssue, ensureLabelled, listIssues} from './issues.ts';
import {settleIdentity} from './own-login.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';

const TITLE = 'Everything is stopped';

/** Open issues with our label, newest first, as a field of `repository`; the variable `$labels` names the label. */
export const SIGN_FIELDS = `issues(first: 100, states: OPEN, labels: $labels, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { body author ${ACTOR_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }`;

const SignShape = z.object({body: z.string(), author: ActorShape});

export const SignsShape = z.object({
  nodes: z.array(SignShape),
  pageInfo: z.object({hasNextPage: z.boolean(), endCursor: z.string().nullish()}),
});

/** 1,000 open incidents; with more, whether everything is stopped is not known. */
const MAX_PAGES = 10;

/** True for the sign itself: ours, with its marker. */
export function isSign(self: HostWorld['self'], {body, author}: z.output<typeof SignShape>): boolean {
  return hasMarker(body) && isOwn(self, toAccount(author)?.login);
}

function hasMarker(body: string | null | undefined): boolean {
  return (body ?? '').replaceAll('\r\n', '\n').split('\n').includes(STOP_MARKER);
}

/** What the sign says in issues that were listed by our label. Somebody else's marker makes us ask who we are. */
export async function findSign(world: HostWorld, issues: readonly IssueShape[]): Promise<StopSign> {
  return (await findOpenSign(world, issues)) === null ? 'clear' : 'raised';
}

async function findOpenSign(world: HostWorld, issues: readonly IssueShape[]): Promise<IssueShape | null> {
  return (await listOpenSigns(world, issues))[0] ?? null;
}

async function listOpenSigns(world: HostWorld, issues: readonly IssueShape[]): Promise<readonly IssueShape[]> {
  const marked = issues.filter((one) => one.state === 'open' && one.pull_request === undefined && hasMarker(one.body));
  if (marked.some((one) => !isOwn(world.self, one.user?.login))) await settleIdentity(world);
  return marked.filter((one) => isOwn(world.self, one.user?.login));
}

const PageShape = z.object({
  data: z.object({repository: z.object({issues: SignsShape.nullish()}).nullish()}).nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});

const PAGE_QUERY = `query ($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) { ${SIGN_FIELDS.replace('first: 100', 'first: 100, after: $after')} }
}`;

/** The sign among the open issues behind a cursor, a hundred per request. */
export async function readSignPages(world: HostWorld, after: string | null): Promise<Result<StopSign>> {
  const purpose = purposeOf('read the thread of the command');
  let cursor = after;
  for (let page = 2; page <= MAX_PAGES; page += 1) {
    const {owner, repo: name} = world.path;
    const values = {owner, name, labels: [world.label], after: cursor};
    const answer = await world.client.askGraphql({...purpose, query: PAGE_QUERY, values, shape: PageShape});
    if (!answer.ok) return answer;
    const {data, errors} = answer.value.data;
    const issues = data?.repository?.issues ?? null;
    if (issues === null) return err(toGraphqlProblem(purpose, errors?.[0] ?? null));
    if (issues.nodes.some((node) => isSign(world.self, node))) return ok('raised');
    if (!issues.pageInfo.hasNextPage) return ok('clear');
    cursor = issues.pageInfo.endCursor ?? null;
  }
  return ok('unreadable');
}

/** Opens the issue, or closes it. One request to look, and one to write where something changes. `body`: why, in words. */
export async function ensureStopSign(
  world: HostWorld,
  sign: 'raised' | 'clear',
  body: string,
): Promise<Result<Written>> {
  const listed = await listIssues(world, 'open');
  if (!listed.ok) return listed;
  const signs = await listOpenSigns(world, listed.value);
  if (sign === 'clear') return await closeAll(world, signs);
  const [standing = null] = signs;
  const text = `${body}\n\n${STOP_MARKER}`;
  return standing === null ? await open(world, text) : await rewrite(world, standing, text);
}

/** After a lost answer the list is read: what stands there is adopted, and only nothing is written again, once. */
async function open(world: HostWorld, body: string): Promise<Result<Written>> {
  const draft = {title: TITLE, body, labels: []};
  for (let tries = 1; ; tries += 1) {
    const created = await createIssue(world, draft);
    if (created.ok) return await settleLabel(world, created.value);
    if (!isUnclear(created.problem)) return created;
    const listed = await listIssues(world, 'open');
    const made = listed.ok ? await findOpenSign(world, listed.value) : null;
    if (made !== null) return ok({ref: made.html_url, change: 'created'});
    if (!listed.ok || tries === 2) return created;
  }
}

/** A sign that no list shows stops nobody. */
async function settleLabel(world: HostWorld, issue: IssueShape): Promise<Result<Written>> {
  const labelled = issue.labels.length > 0 ? ok('labelled' as const) : await ensureLabelled(world, issue.number);
  return labelled.ok ? ok({ref: issue.html_url, change: 'created'}) : labelled;
}

async function rewrite(world: HostWorld, issue: IssueShape, body: string): Promise<Result<Written>> {
  if (issue.locked === true || isSameText(issue.body ?? '', body))
    return ok({ref: issue.html_url, change: 'unchanged'});
  const changed = await changeIssue(world, {
    number: issue.number,
    operation: 'raise the stop sign',
    values: {body},
    isDone: (one) => isSameText(one.body ?? '', body),
  });
  return changed.ok ? ok({ref: issue.html_url, change: 'updated'}) : changed;
}

/** Two people who halt at once raise two: every one of them stops everything. */
async function closeAll(world: HostWorld, signs: readonly IssueShape[]): Promise<Result<Written>> {
  let last: Written = {ref: '', change: 'unchanged'};
  for (const sign of signs) {
    const closed = await close(world, sign);
    if (!closed.ok) return closed;
    last = closed.value;
  }
  return ok(last);
}

async function close(world: HostWorld, issue: IssueShape): Promise<Result<Written>> {
  const changed = await changeIssue(world, {
    number: issue.number,
    operation: 'take down the stop sign',
    values: {state: 'closed', state_reason: 'completed'},
    isDone: (one) => one.state === 'closed',
  });
  return changed.ok ? ok({ref: issue.html_url, change: 'updated'}) : changed;
}
