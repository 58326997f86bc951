// Routes for pull requests. Bots may open them only where the repository's setting says so.
import type {Issue, Repo} from './model.ts';
import {fullName} from './model.ts';
import {renderFullPull, renderPull} from './render-issues.ts';
import {
  type Call,
  type FieldError,
  invalid,
  notFound,
  type Reply,
  type Routes,
  refuse,
  reply,
  replyPage,
  textOf,
  unprocessable,
} from './route.ts';
import {addThread, checkLength, setState} from './routes-issues.ts';
import type {World} from './world.ts';

/** Operations on pull requests. */
export const PULL_ROUTES: Routes = {
  'GET ~/pulls': {needs: 'pull-requests:read', answer: answerPulls},
  'POST ~/pulls': {needs: 'pull-requests:write', answer: createPull},
  'GET ~/pulls/{pull_number}': {
    needs: 'pull-requests:read',
    answer: (call) => withPull(call, (issue) => reply(200, renderFullPull(call.world, call.repo, issue))),
  },
  'PATCH ~/pulls/{pull_number}': {
    needs: 'pull-requests:write',
    answer: (call) => withPull(call, (issue) => updatePull(call, issue)),
  },
};

function withPull({world, repo, params}: Call, answer: (issue: Issue) => Reply): Reply {
  const issue = world.findIssue(repo, Number(params['pull_number']));
  return issue === null || issue.pull === null ? notFound() : answer(issue);
}

function answerPulls(call: Call): Reply {
  const {world, repo, query} = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const sign = (query.get('direction') ?? 'desc') === 'asc' ? 1 : -1;
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const pulls = repo.issues
    .filter((issue) => issue.pull !== null && (state === 'all' || issue.state === state))
    .filter((issue) => head === null || isHead(issue, head))
    .filter((issue) => base === null || issue.pull?.base === base)
    .toSorted((a, b) => sign * (a[key] - b[key] || a.number - b.number));
  return replyPage(call, pulls, (issue) => renderPull(world, repo, issue));
}

/** The filter wants `owner:branch`; GitHub ignores one without owner, so a bare name matches everything here too. */
function isHead(issue: Issue, head: string): boolean {
  const colon = head.indexOf(':');
  if (colon < 0) return true;
  const owner = issue.pull?.head.repo.split('/')[0] ?? '';
  return `${owner}:${issue.pull?.head.ref}` === head;
}

function createPull(call: Call): Reply {
  const {world, repo, body, token} = call;
  if (token.type === 'bot' && !repo.botsMayOpenPulls) {
    return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const head = toHead(repo, textOf(body, 'head') ?? '');
  const base = textOf(body, 'base') ?? '';
  if (body['draft'] === true && !repo.allowsDrafts) {
    return unprocessable('Draft pull requests are not supported in this repository.');
  }
  const error = checkPull(world, repo, {head, base, body: textOf(body, 'body')});
  if (error !== null) return invalid(error);
  const issue = addThread(world, repo, {
    title: textOf(body, 'title') ?? head.ref,
    body: textOf(body, 'body'),
    login: token.login,
    labels: [],
    assignees: [],
    pull: {head: {...head, sha: null}, base, draft: body['draft'] === true, mergedAt: null, mergeCommit: null},
  });
  return reply(201, renderFullPull(world, repo, issue));
}

interface Head {
  readonly repo: string;
  readonly ref: string;
}

/** `owner:branch` names the repository of the same name under another owner, a bare branch this repository. */
function toHead(repo: Repo, text: string): Head {
  const [owner, ref] = text.includes(':') ? [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)] : [];
  if (owner === undefined || ref === undefined) return {repo: fullName(repo), ref: text};
  return {repo: `${owner}/${repo.name}`, ref};
}

interface Wanted {
  readonly head: Head;
  readonly base: string;
  readonly body: string | null;
}

function checkPull(world: World, repo: Repo, {head, base, body}: Wanted): FieldError | null {
  const resource = 'PullRequest';
  const baseSha = repo.git.readRef(`refs/heads/${base}`);
  if (baseSha === null) return {resource, code: 'invalid', field: 'base'};
  const headSha = world.findRepo(head.repo)?.git.readRef(`refs/heads/${head.ref}`) ?? null;
  if (headSha === null) return {resource, code: 'invalid', field: 'head'};
  const label = `${head.repo.split('/')[0]}:${head.ref}`;
  const custom = (message: string): FieldError => ({resource, code: 'custom', field: 'head', message});
  const isOpen = repo.issues.some((issue) => {
    const {state, pull} = issue;
    return state === 'open' && pull?.head.repo === head.repo && pull.head.ref === head.ref && pull.base === base;
  });
  if (isOpen) return custom(`A pull request already exists for ${label}.`);
  if (repo.git.resolve(headSha) !== null && repo.git.listCommits(`${baseSha}..${headSha}`, 1).length === 0) {
    return custom(`No commits between ${base} and ${head.ref}`);
  }
  return checkLength(resource, body);
}

function updatePull({world, repo, body, token}: Call, issue: Issue): Reply {
  const tooLong = checkLength('PullRequest', textOf(body, 'body'));
  if (tooLong !== null) return invalid(tooLong);
  issue.title = textOf(body, 'title') ?? issue.title;
  issue.body = textOf(body, 'body') ?? issue.body;
  if (issue.pull !== null) issue.pull.base = textOf(body, 'base') ?? issue.pull.base;
  setState(issue, {state: textOf(body, 'state'), reason: null, login: token.login, now: world.now()});
  issue.updatedAt = world.now();
  return reply(200, renderFullPull(world, repo, issue));
}
