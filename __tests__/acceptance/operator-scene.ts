// An incident on main, a culprit, and people who comment: what the acceptance of operators' comments has in common.
import {WORKING_MARKER} from '../../src/domain/marker.ts';
import type {LoopbackGitHub, Run, RunSeed} from '../support/loopback-github.ts';
import {startLoopbackGitHub} from '../support/loopback-github.ts';
import {type ActionResult, runAction} from './runner.ts';
import {FAILED_JOB} from './scenario.ts';

export const REPO = 'acme/shop';
export const STATE = 'refs/heads/aftermath/state';
const REPLY = '/issues/comments/{comment_id}';
const WORKFLOW_REF = `${REPO}/.github/workflows/aftermath.yml@refs/heads/main`;
/** Id of the runs that our own workflow has. */
const OUR_RUN = 8_999_999;

export const PLAN = 'plan/execution_plan.json';
const PLAN_TEXT = `[
  {
    "batch": "1.2",
    "title": "Discounts in percent",
    "dependencies": [],
    "verified": false
  },
  {
    "batch": "1.3",
    "title": "Print the receipt",
    "dependencies": ["1.2"],
    "verified": false
  }
]
`;

const POLICY = `plans:\n  - files: [${PLAN}]\n`;

/** What is there: the failed run was handled, its incident is open. */
export interface Scene {
  readonly github: LoopbackGitHub;
  readonly run: Run;
  /** The commit that broke main. */
  readonly culprit: string;
  /** Number of the incident. */
  readonly incident: number;
  /** How far the host is ahead of this machine: what comes later is later by its whole seconds, however fast we are. */
  readonly clock: {aheadMs: number};
}

export interface SceneSeed {
  /** More lines of the policy. */
  readonly policy?: string;
  readonly basePath?: string;
  /** Files besides those of every scene. */
  readonly files?: Readonly<Record<string, string>>;
  /** Jobs of the run that failed. Default: one, `FAILED_JOB`. */
  readonly jobs?: NonNullable<RunSeed['jobs']>;
  /** `green`: our workflow has heard that main passed before the commit that broke it. Default: there was no run. */
  readonly before?: 'green';
}

/** Rosa may write, Rita may only read, Tim may triage. */
export async function openScene(seed: SceneSeed = {}): Promise<Scene> {
  const clock = {aheadMs: 0};
  const github = await startLoopbackGitHub({now: () => Date.now() + clock.aheadMs, basePath: seed.basePath ?? ''});
  github.addRepo({
    owner: 'acme',
    name: 'shop',
    files: {
      '.github/aftermath.yml': `${POLICY}${seed.policy ?? ''}`,
      [PLAN]: PLAN_TEXT,
      'src/price.js': 'export const off = (c, p) => c - (c * p) / 100;\n',
      ...seed.files,
    },
  });
  github.setPermission('rosa', 'write', REPO);
  github.setPermission('rita', 'read', REPO);
  github.setPermission('tim', 'triage', REPO);
  if (seed.before === 'green') await passMain({github});
  const culprit = github.commit(
    REPO,
    'main',
    {'src/price.js': 'export const off = (c, p) => c - c * p;\n'},
    {message: 'Discounts in percent\n\nBatch: 1.2\n', author: {name: 'rosa', email: '7+rosa@users.noreply.github.com'}},
  );
  const run = github.addRun({
    repo: REPO,
    branch: 'main',
    event: 'push',
    status: 'completed',
    jobs: seed.jobs ?? [FAILED_JOB],
  });
  const handled = await call({github}, 'workflow_run', github.eventPayload('workflow_run', run.id));
  const found = github.world.repo(REPO).issues.find((issue) => issue.pull === null);
  if (found === undefined) throw new Error(`no incident: ${handled.stdout}${handled.summary}`);
  return {github, run, culprit, incident: found.number, clock};
}

/** Main passes where it stands, and our workflow hears of it. */
export async function passMain({github}: Pick<Scene, 'github'>): Promise<void> {
  const jobs = [{name: 'test', log: 'All green.\n'}];
  const run = github.addRun({repo: REPO, branch: 'main', event: 'push', status: 'completed', jobs});
  const heard = await call({github}, 'workflow_run', github.eventPayload('workflow_run', run.id));
  if (heard.exitCode !== 0) throw new Error(`the green run was not handled: ${heard.stdout}${heard.summary}`);
}

/** Our workflow on an event. */
export function call(
  {github}: Pick<Scene, 'github'>,
  event: string,
  payload: unknown,
  inputs: Readonly<Record<string, string>> = {},
  how: {readonly kill?: AbortSignal; readonly attempt?: number} = {},
): Promise<ActionResult> {
  return runAction({
    event,
    payload,
    inputs,
    repository: REPO,
    runId: OUR_RUN,
    sha: 'f'.repeat(40),
    ref: 'refs/heads/main',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    token: github.token,
    env: {GITHUB_WORKFLOW_REF: WORKFLOW_REF},
    ...how,
  });
}

export interface Said extends ActionResult {
  readonly comment: number;
  /** Our reply to it; empty when there is none. */
  readonly reply: string;
  /** Requests to the interface that it cost, but for the one more that a person is told with while the work takes long. */
  readonly requests: number;
  readonly payload: unknown;
}

/** Somebody writes a comment, and our workflow hears it. `before`: what happens between the event and our run. */
export async function say(
  scene: Scene,
  body: string,
  how: {
    readonly login?: string;
    readonly thread?: number;
    readonly change?: (payload: Record<string, unknown>) => void;
    readonly before?: (comment: number) => void;
  } = {},
): Promise<Said> {
  const {github} = scene;
  const thread = how.thread ?? scene.incident;
  const {id: comment} = github.addComment(REPO, {issue: thread, login: how.login ?? 'rosa', body});
  const payload = github.eventPayload('issue_comment', {repo: REPO, comment}) as Record<string, unknown>;
  how.change?.(payload);
  how.before?.(comment);
  return await deliver(scene, {comment, payload});
}

/** The event of a comment, for the first time or once more; a later attempt is the same run started again. */
export async function deliver(
  scene: Scene,
  {comment, payload}: {readonly comment: number; readonly payload: unknown},
  attempt = 1,
): Promise<Said> {
  const {github} = scene;
  const [asked, from] = [github.apiRequestCount, github.requests.length];
  const ended = await call(scene, 'issue_comment', payload, {command: 'operate'}, {attempt});
  const requests = github.apiRequestCount - asked - (wasToldMeanwhile(scene, from) ? 1 : 0);
  return {...ended, comment, payload, requests, reply: replies(scene, comment).at(-1) ?? ''};
}

/** Whether work took so long that the reply said so first, and was edited at the end: on a slow machine any may. */
function wasToldMeanwhile({github}: Scene, from: number): boolean {
  const since = github.requests.slice(from);
  const told = since.findIndex(({method, body}) => method === 'POST' && textOf(body).includes(WORKING_MARKER));
  return told >= 0 && since.slice(told).some(({method, route}) => method === 'PATCH' && route.endsWith(REPLY));
}

function textOf(body: unknown): string {
  return body instanceof Object && 'body' in body ? String(body.body) : '';
}

/** Our replies that were written after a comment. */
export function replies({github}: Scene, comment: number): readonly string[] {
  const all = github.world.repo(REPO).comments;
  return all.filter(({id, login}) => id > comment && login === 'github-actions[bot]').map(({body}) => body);
}

/** Records of commands in the ledger, in its order. */
export function records({github}: Scene): readonly Record<string, unknown>[] {
  return ledger({github}).filter(({kind}) => kind === 'command');
}

/** Everything in the ledger. */
export function ledger({github}: Pick<Scene, 'github'>): readonly Record<string, unknown>[] {
  const {git} = github.world.repo(REPO);
  if (git.readRef(STATE) === null) return [];
  const names = git.text(['ls-tree', '-r', '--name-only', STATE]).split('\n');
  return names
    .filter((name) => name.startsWith('ledger/'))
    .flatMap((name) => git.text(['show', `${STATE}:${name}`]).split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Pull requests, oldest first. */
export function pulls({github}: Scene) {
  return github.world.repo(REPO).issues.filter((issue) => issue.pull !== null);
}

/** Writes of a stretch of requests, by method and route. */
export function writes({github}: Scene, from: number): readonly string[] {
  return github.requests
    .slice(from)
    .filter(({method, route, body}) => method !== 'GET' && (route !== '/graphql' || isMutation(body)))
    .map(({method, route}) => `${method} ${route}`);
}

function isMutation(body: unknown): boolean {
  return /"query":"\s*mutation/.test(JSON.stringify(body ?? ''));
}
