// The built action takes back the change that broke main: one draft pull request when every guard is silent, else nothing and the reason.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, expect, test} from '@jest/globals';
import {type Broken, breakMain, MAIN, type RevertSeed, report} from './revert-scenario.ts';
import type {ActionResult} from './runner.ts';
import {PLAN_TEXT, REPO} from './scenario.ts';

let broken: Broken | null = null;
const measured: string[] = [];

afterEach(async () => {
  const violations = [...(broken?.github.violations ?? [])];
  await broken?.github.close();
  broken = null;
  expect(violations).toEqual([]);
});

afterAll(() => {
  console.info(['requests to the interface of GitHub:', ...measured].join('\n  '));
});

async function start(seed: RevertSeed = {}): Promise<Broken> {
  broken = await breakMain(seed);
  return broken;
}

interface ReportDocument {
  readonly decision: {
    readonly declined: readonly {readonly kind: string; readonly because: string}[];
    readonly next: readonly {readonly kind: string; readonly sha?: string}[];
  };
  readonly outcomes: readonly {readonly kind: string; readonly status: string; readonly because?: string}[];
}

function read(result: ActionResult): ReportDocument {
  return JSON.parse(readFileSync(join(result.temp, 'aftermath/report.json'), 'utf8')) as ReportDocument;
}

/** Why no revert is opened: the reason of the decision, or of the gate. */
function whyNot(result: ActionResult): string | undefined {
  const {decision, outcomes} = read(result);
  const held = outcomes.find(({kind}) => kind === 'open-revert');
  return decision.declined.find(({kind}) => kind === 'open-revert')?.because ?? held?.because ?? held?.status;
}

function pullsOf({github}: Broken) {
  return github.world.repo(REPO).issues.filter((issue) => issue.pull !== null);
}

function branchesOf({github}: Broken): readonly string[] {
  const {git} = github.world.repo(REPO);
  return git.text(['for-each-ref', '--format=%(refname)', 'refs/heads/aftermath/revert']).split('\n').filter(Boolean);
}

test('two red commits after a green one, mode act: one draft pull request whose tree is that of git revert', async () => {
  const at = await start();
  const {github, culprit, runs} = at;
  const {git} = github.world.repo(REPO);
  const head = git.readRef(MAIN) ?? '';
  const before = github.apiRequestCount;

  const result = await report(at, runs[1]);
  measured.push(`grave failure on main, culprit found, revert opened: ${github.apiRequestCount - before}`);

  expect(`${result.exitCode} ${result.stdout}${result.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  const [pull, ...others] = pullsOf(at);
  expect(others).toEqual([]);
  expect(pull?.pull).toMatchObject({draft: true, base: 'main', head: {ref: `aftermath/revert/${culprit}`}});
  const reverted = `refs/heads/aftermath/revert/${culprit}`;
  expect(git.text(['diff', '--name-only', head, reverted]).trim()).toBe('src/price.js');
  expect(git.text(['show', `${reverted}:src/price.js`])).toBe('export {};\n');
  expect(git.text(['log', '-1', '--format=%P', reverted]).trim()).toBe(head);
  expect(git.readRef(MAIN)).toBe(head);
  expect(pull?.body).toContain(`git cherry-pick ${culprit}`);
  expect(pull?.body).toContain('Confidence 90 %');
  expect(readFileSync(join(result.temp, 'aftermath/failed-change.patch'), 'utf8')).toContain('+export const off');
  const [incident] = github.world.repo(REPO).issues.filter((issue) => issue.pull === null);
  expect(incident?.body).toContain('Taken back by the draft pull request');
  expect(read(result).decision.next).toContainEqual(expect.objectContaining({kind: 'revert', sha: culprit}));
  expect(github.apiRequestCount - before).toBeLessThanOrEqual(40);
});

test('a mark that this run makes on the same branch is no move of somebody else', async () => {
  const at = await start({plan: PLAN_TEXT, laterMessage: 'Words\n\nBatch: 1.2\n'});
  const {git} = at.github.world.repo(REPO);

  const result = await report(at, at.runs[1]);

  expect(git.text(['log', '--format=%s', '-1', MAIN])).toContain('Mark the failed batch');
  expect(whyNot(result)).toBe('done');
  expect(pullsOf(at)).toHaveLength(1);
});

test('the same event twice leaves one pull request', async () => {
  const at = await start();

  await report(at, at.runs[1]);
  const again = await report(at, at.runs[1]);

  expect(whyNot(again)).toBe('REVERT_EXISTS');
  expect(pullsOf(at)).toHaveLength(1);
  expect(branchesOf(at)).toHaveLength(1);
});

test('the first red commit alone is no proof', async () => {
  const at = await start();

  const result = await report(at, at.runs[0]);

  expect(whyNot(result)).toMatch(/NOT_CORROBORATED|BASE_MOVED|HAS_DEPENDENTS|NO_CULPRIT/);
  expect(pullsOf(at)).toEqual([]);
});

test('mode propose: the trial is made and told, nothing is pushed', async () => {
  const at = await start({mode: 'propose'});

  const result = await report(at, at.runs[1]);

  expect(whyNot(result)).toBe('NEEDS_APPROVAL');
  expect(pullsOf(at)).toEqual([]);
  expect(branchesOf(at)).toEqual([]);
  const [incident] = at.github.world.repo(REPO).issues;
  expect(incident?.body).toContain('A trial took it back cleanly');
  expect(incident?.body).not.toContain('+export const off');
});

const HALT = `{"v":1,"acts":[\n${JSON.stringify({
  act: 'halt',
  scope: {kind: 'all'},
  by: 'acme',
  reason: 'freeze',
  at: '2026-01-01T00:00:00.000Z',
  comment: null,
})}\n]}\n`;

test('the stop switch is read anew just before the push', async () => {
  const at = await start();
  at.github.commit(REPO, 'aftermath/state', {'halt.json': HALT}, 'Halt');

  const result = await report(at, at.runs[1]);

  expect(whyNot(result)).toBe('HALTED');
  expect(branchesOf(at)).toEqual([]);
});

test.each<readonly [string, RevertSeed, string | undefined]>([
  ['a protected path', {revert: ['protectedPaths: [src]']}, 'PROTECTED_PATH'],
  ['a refusal of the author', {message: 'Discounts\n\nNo-Revert: it is needed\n'}, 'OPTED_OUT'],
  ['a change that is itself a revert', {message: 'Revert "Discounts"\n'}, 'CULPRIT_IS_REVERT'],
  ['an emergency fix', {message: 'Discounts\n\nEmergency: yes\n'}, 'CULPRIT_IS_EMERGENCY'],
  ['a workflow file', {files: {'.github/workflows/ci.yml': 'on: push\n'}}, 'WORKFLOW_FILES'],
  ['a later change of the same file', {later: {'src/price.js': 'export const off = 1;\n'}}, 'HAS_DEPENDENTS'],
  ['a day without reverts', {revert: ['maxPerDay: 0']}, 'REVERT_CAP'],
  ['a fresh failure', {settleMinutes: 30}, 'REVERT_SETTLING'],
  ['reverts that are switched off', {revert: ['enabled: false']}, undefined],
])('%s: nothing is opened', async (_, seed, because) => {
  const at = await start(seed);

  const result = await report(at, at.runs[1]);

  expect(whyNot(result)).toBe(because);
  expect(pullsOf(at)).toEqual([]);
  expect(branchesOf(at)).toEqual([]);
});

test('a commit that failed and passed: nothing is opened', async () => {
  const at = await start();
  const {github, runs} = at;
  github.addRun({
    repo: REPO,
    event: 'push',
    sha: runs[0].sha,
    status: 'completed',
    jobs: [{name: 'test', log: 'All green.\n'}],
  });

  const result = await report(at, runs[1]);

  expect(whyNot(result)).toBe('FLAKY');
  expect(branchesOf(at)).toEqual([]);
});
