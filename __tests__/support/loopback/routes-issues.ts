// Routes for issues and labels. Lists mix in pull requests; labels are dropped without push right, as GitHub does.
import type {Issue, Label, Repo} from './model.ts';
import {type Json, renderLabel} from './render-base.ts';
import {renderIssue} from './render-issues.ts';
import {toTimeline} from './render-timeline.ts';
import {
  type Call,
  type FieldError,
  invalid,
  namesOf,
  notFound,
  type Reply,
  type Routes,
  refuse,
  reply,
  replyPage,
  textOf,
} from './route.ts';
import type {World} from './world.ts';

/** What a thread asks for: a comment on a pull request may be written with either right. */
export const WRITE_THREAD = 'issues:write|pull-requests:write';
const READ_THREAD = 'issues:read|pull-requests:read';
/** GitHub's limit for bodies of issues, comments and pull requests. */
const MAX_BODY_UNITS = 65_536;

/** Operations on issues and labels. */
export const ISSUE_ROUTES: Routes = {
  'GET ~/issues': {needs: READ_THREAD, answer: answerIssues},
  'POST ~/issues': {needs: 'issues:write', answer: createIssue},
  'GET ~/issues/{issue_number}': {
    needs: READ_THREAD,
    answer: (call) => withIssue(call, (issue) => reply(200, renderIssue(call.world, call.repo, issue))),
  },
  'PATCH ~/issues/{issue_number}': {
    needs: threadRight,
    answer: (call) => withIssue(call, (issue) => updateIssue(call, issue)),
  },
  'GET ~/issues/{issue_number}/timeline': {
    needs: READ_THREAD,
    answer: (call) =>
      withIssue(call, (issue) => replyPage(call, toTimeline(call.world, call.repo, issue), (one) => one)),
  },
  'GET ~/issues/{issue_number}/labels': {
    needs: READ_THREAD,
    answer: (call) => withIssue(call, (issue) => replyPage(call, labelsOf(call.repo, issue), toLabel(call))),
  },
  'POST ~/issues/{issue_number}/labels': {
    needs: threadRight,
    answer: (call) => withIssue(call, (issue) => addLabels(call, issue)),
  },
  'GET ~/labels': {
    needs: READ_THREAD,
    answer: (call) => replyPage(call, call.repo.labels, toLabel(call)),
  },
  'POST ~/labels': {needs: WRITE_THREAD, answer: createLabel},
};

/** Right needed to write in the thread that the path names: pull requests accept two. */
export function threadRight({world, repo, params}: Call): string {
  const number = Number(params['issue_number']);
  return world.findIssue(repo, number)?.pull ? WRITE_THREAD : 'issues:write';
}

/** Answers for the issue in the path: 404 when there is none, 410 when issues are switched off and it is no pull request. */
export function withIssue(call: Call, answer: (issue: Issue) => Reply): Reply {
  const issue = call.world.findIssue(call.repo, Number(call.params['issue_number']));
  if (issue === null) return notFound();
  if (issue.gone !== null) return answerGone(call, issue.gone);
  if (issue.pull === null && !call.repo.hasIssues) return issuesDisabled();
  return answer(issue);
}

function answerGone({world, path}: Call, gone: NonNullable<Issue['gone']>): Reply {
  if (gone.kind === 'deleted') return refuse(410, 'This issue was deleted');
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+\/issues\/\d+/, '');
  const url = `${world.urls.api}/repos/${gone.repo}/issues/${gone.number}${rest}`;
  return {status: 301, body: {message: 'Moved Permanently', url, documentation_url: ''}, headers: {location: url}};
}

/** The answer where the repository has issues switched off. */
export function issuesDisabled(): Reply {
  return refuse(410, 'Issues has been disabled in this repository.');
}

/** The complaint about a text that is too long, or null. */
export function checkLength(resource: string, body: string | null): FieldError | null {
  if (body === null || body.length <= MAX_BODY_UNITS) return null;
  const message = `body is too long (maximum is ${MAX_BODY_UNITS} characters)`;
  return {resource, code: 'custom', field: 'body', message};
}

function answerIssues(call: Call): Reply {
  const {world, repo, query} = call;
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const state = query.get('state') ?? 'open';
  const since = Date.parse(query.get('since') ?? '') || 0;
  const creator = query.get('creator');
  const issues = world.lists
    .read(repo)
    .filter((issue) => issue.gone === null)
    .filter((issue) => repo.hasIssues || issue.pull !== null)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((label) => hasLabel(issue, label)))
    .filter((issue) => creator === null || issue.login === creator)
    .filter((issue) => issue.updatedAt >= since)
    .toSorted(toOrder(world, repo, query));
  return replyPage(call, issues, (issue) => renderIssue(world, repo, issue));
}

function hasLabel(issue: Issue, name: string): boolean {
  return issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

/** Newest first unless the query asks otherwise; equal times are ordered by number. */
function toOrder(world: World, repo: Repo, query: URLSearchParams): (a: Issue, b: Issue) => number {
  const sort = query.get('sort') ?? 'created';
  const value = (issue: Issue): number => {
    if (sort === 'comments') return world.listComments(repo, issue.number).length;
    return sort === 'updated' ? issue.updatedAt : issue.createdAt;
  };
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return (a, b) => sign * (value(a) - value(b) || a.number - b.number);
}

function createIssue(call: Call): Reply {
  const {world, repo, body, token} = call;
  if (!repo.hasIssues) return issuesDisabled();
  const title = String(body['title'] ?? '');
  if (title === '') return invalid({resource: 'Issue', code: 'missing_field', field: 'title'});
  const tooLong = checkLength('Issue', textOf(body, 'body'));
  if (tooLong !== null) return invalid(tooLong);
  const mayLabel = world.hasPushRight(repo, token);
  const issue = addThread(world, repo, {
    title,
    body: textOf(body, 'body'),
    login: token.login,
    labels: mayLabel ? namesOf(body['labels']) : [],
    assignees: mayLabel ? namesOf(body['assignees']) : [],
    pull: null,
  });
  return reply(201, renderIssue(world, repo, issue), {location: String(renderIssue(world, repo, issue)['url'])});
}

type NewThread = Pick<Issue, 'title' | 'body' | 'login' | 'pull'> & {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
};

/** Adds an issue or pull request with the next number and the labels it names; unknown labels are made. */
export function addThread(world: World, repo: Repo, thread: NewThread): Issue {
  const now = world.now();
  for (const name of thread.labels) ensureLabel(world, repo, {name});
  const issue: Issue = {
    ...thread,
    id: world.nextId('issue'),
    number: repo.issues.length + 1,
    labels: [...thread.labels],
    assignees: [...thread.assignees],
    state: 'open',
    stateReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    locked: false,
    events: [],
    gone: null,
  };
  repo.issues.push(issue);
  world.lists.noteWrite(repo, issue, null);
  return issue;
}

function updateIssue(call: Call, issue: Issue): Reply {
  const {world, repo, body, token} = call;
  const tooLong = checkLength('Issue', textOf(body, 'body'));
  if (tooLong !== null) return invalid(tooLong);
  world.lists.noteWrite(repo, issue, issue);
  noteEvents(call, issue);
  if (body['title'] !== undefined && body['title'] !== null) issue.title = String(body['title']);
  if (body['body'] !== undefined) issue.body = textOf(body, 'body');
  if (world.hasPushRight(repo, token)) {
    if (body['labels'] !== undefined) replaceLabels(world, repo, issue, namesOf(body['labels']));
    if (body['assignees'] !== undefined) issue.assignees = [...namesOf(body['assignees'])];
  }
  setState(issue, {
    state: textOf(body, 'state'),
    reason: textOf(body, 'state_reason'),
    login: token.login,
    now: world.now(),
  });
  issue.updatedAt = world.now();
  return reply(200, renderIssue(world, repo, issue));
}

/** What the timeline will show of a change that is about to be made. */
function noteEvents({world, body, token: {login}}: Call, issue: Issue): void {
  const title = textOf(body, 'title');
  const state = textOf(body, 'state');
  if (title !== null && title !== issue.title) {
    world.addEvent(issue, {kind: 'renamed', login, detail: `${issue.title} -> ${title}`});
  }
  if (state === 'closed' && issue.state === 'open') world.addEvent(issue, {kind: 'closed', login, detail: ''});
  if (state === 'open' && issue.state === 'closed') world.addEvent(issue, {kind: 'reopened', login, detail: ''});
}

interface StateChange {
  readonly state: string | null;
  readonly reason: string | null;
  readonly login: string;
  readonly now: number;
}

/** Opens or closes a thread; the reason defaults to what GitHub fills in. */
export function setState(issue: Issue, change: StateChange): void {
  if (change.state === 'closed') {
    const {reason} = change;
    if (issue.state === 'open') Object.assign(issue, {closedAt: change.now, closedBy: change.login});
    issue.state = 'closed';
    if (issue.pull === null)
      issue.stateReason = reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
  }
  if (change.state === 'open' && issue.state === 'closed') {
    Object.assign(issue, {state: 'open', closedAt: null, closedBy: null});
    if (issue.pull === null) issue.stateReason = 'reopened';
  }
}

function replaceLabels(world: World, repo: Repo, issue: Issue, names: readonly string[]): void {
  for (const name of names) ensureLabel(world, repo, {name});
  issue.labels = [...names];
}

function addLabels(call: Call, issue: Issue): Reply {
  const {world, repo, body} = call;
  const names = namesOf(body['labels']);
  replaceLabels(world, repo, issue, [...new Set([...issue.labels, ...names])]);
  issue.updatedAt = world.now();
  return reply(200, labelsOf(repo, issue).map(toLabel(call)));
}

function createLabel(call: Call): Reply {
  const {world, repo, body} = call;
  const name = textOf(body, 'name') ?? '';
  const exists = repo.labels.some((label) => label.name.toLowerCase() === name.toLowerCase());
  if (exists) return invalid({resource: 'Label', code: 'already_exists', field: 'name'});
  const color = textOf(body, 'color') ?? 'ededed';
  if (!/^[0-9a-f]{6}$/i.test(color)) return invalid({resource: 'Label', code: 'invalid', field: 'color'});
  const label = ensureLabel(world, repo, {name, color, description: textOf(body, 'description')});
  return reply(201, toLabel(call)(label));
}

type NewLabel = {readonly name: string; readonly color?: string; readonly description?: string | null};

function ensureLabel(world: World, repo: Repo, wanted: NewLabel): Label {
  const known = repo.labels.find((label) => label.name.toLowerCase() === wanted.name.toLowerCase());
  if (known !== undefined) return known;
  const {name, color = 'ededed', description = null} = wanted;
  const label = {id: world.nextId('label'), name, color, description};
  repo.labels.push(label);
  return label;
}

function labelsOf(repo: Repo, issue: Issue): readonly Label[] {
  return repo.labels.filter((label) => hasLabel(issue, label.name));
}

function toLabel({world, repo}: Call): (label: Label) => Json {
  return (label) => renderLabel(world, repo, label);
}
