// What the built action asks of GitHub, in requests: the usual failure, one that is known, and every other way to be called.
import {afterAll, afterEach, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  FAILED_JOB,
  PLAN,
  REPO,
  REPORTER_RUN,
  type Scenario,
  type ScenarioSeed,
  startScenario,
} from './scenario.ts';

let scenario: Scenario;
const measured: string[] = [];

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

afterAll(() => {
  console.info(['requests to the interface of GitHub:', ...measured].join('\n  '));
});

/** The memory exists, as in every run of a repository but the first one. */
async function open(pull: 'pull request' | 'no pull request', seed: ScenarioSeed = {}): Promise<void> {
  scenario = await startScenario({memory: 'kept', ...seed});
  const {github} = scenario;
  if (pull === 'no pull request') github.act(REPO, scenario.pull, {kind: 'closed', login: 'acme'});
}

type Call = Parameters<typeof act>[1];

/** Requests of one call that has to succeed; downloads of logs go elsewhere and do not count. */
async function ask(what: string, call: Call): Promise<number> {
  const {github} = scenario;
  const before = github.apiRequestCount;
  const done = await act(scenario, call);
  const asked = github.apiRequestCount - before;
  measured.push(`${what}: ${asked}`);
  expect(`${done.exitCode} ${done.stdout}${done.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  return asked;
}

function reportOn(runId: number): Call {
  return {event: 'workflow_run', payload: scenario.github.eventPayload('workflow_run', runId), runId: REPORTER_RUN};
}

/** A run of the next commit of the branch, which still is about the batch that is marked. */
function addRun(conclusion: 'failure' | 'success'): number {
  const {github} = scenario;
  const jobs = conclusion === 'failure' ? [FAILED_JOB] : [{name: 'test', log: 'All green.\n'}];
  github.commit(REPO, BRANCH, {'src/price.js': `// ${conclusion}\n`}, 'Discounts once more\n\nBatch: 1.2\n');
  return github.addRun({repo: REPO, branch: BRANCH, event: 'push', status: 'completed', jobs}).id;
}

test('a queue costs three requests more: two for its listing, one for its items, and none for the commit that it shares', async () => {
  const policy = `plans:\n  - files: [${PLAN}]\n  - files: [queue]\n    preset: folders\n`;
  const files = {'queue/in-progress/discounts.yaml': 'id: discounts\nstatus: in-progress\nconsecutive_failures: 0\n'};
  await open('no pull request', {policy, files});

  const asked = await ask('failure with a plan and a queue', reportOn(scenario.run.id));

  const {git} = scenario.github.world.repo(REPO);
  expect(git.text(['log', '--format=%s', '-1', `refs/heads/${BRANCH}`])).toContain('move its queue item');
  expect(asked).toBeLessThanOrEqual(15);
});

test('a usual failure costs at most 15 requests: one failed job, a new incident, the plan marked', async () => {
  await open('no pull request');

  const asked = await ask('usual failure', reportOn(scenario.run.id));

  const {issues, git} = scenario.github.world.repo(REPO);
  expect(issues.filter((issue) => issue.pull === null)).toHaveLength(1);
  expect(git.text(['log', '--format=%s', '-1', `refs/heads/${BRANCH}`])).toContain('Mark the failed batch');
  expect(asked).toBeLessThanOrEqual(15);
});

test('a known incident costs at most 12 requests', async () => {
  await open('no pull request');
  await act(scenario, reportOn(scenario.run.id));

  const run = addRun('failure');
  const {git} = scenario.github.world.repo(REPO);
  const head = git.readRef(`refs/heads/${BRANCH}`);
  const asked = await ask('known incident, its batch marked already', reportOn(run));

  expect(git.text(['show', `${head}:${PLAN}`])).toContain('"status": "failed"');
  expect(git.readRef(`refs/heads/${BRANCH}`)).toBe(head);
  expect(scenario.github.world.repo(REPO).issues.filter((issue) => issue.pull === null)).toHaveLength(1);
  expect(asked).toBeLessThanOrEqual(12);
});

test('a comment in a pull request costs three requests more, and an edited one two', async () => {
  await open('pull request');

  const first = await ask('usual failure, with a comment in a pull request', reportOn(scenario.run.id));
  const second = await ask('known incident, with the comment edited', reportOn(addRun('failure')));

  expect(scenario.github.world.repo(REPO).comments).toHaveLength(1);
  expect(first).toBeLessThanOrEqual(15);
  expect(second).toBeLessThanOrEqual(13);
});

test('the first run of all starts the memory with two requests more', async () => {
  await open('no pull request', {memory: 'new'});

  expect(await ask('usual failure, and the memory is started', reportOn(scenario.run.id))).toBeLessThanOrEqual(15);
});

test('a job that needs the others stays within the same bound', async () => {
  const reporter = {name: 'report', conclusion: null, status: 'in_progress'} as const;
  await open('no pull request', {jobs: [FAILED_JOB, reporter], status: 'in_progress'});
  const {run, github} = scenario;

  const asked = await ask('usual failure, from a job that needs the others', {
    event: 'push',
    payload: github.eventPayload('push', {repo: REPO, branch: BRANCH}),
    job: {status: 'success', checkRunId: run.attempts[0]?.jobs[1]?.id ?? 0},
    inputs: {command: 'handle'},
  });

  expect(asked).toBeLessThanOrEqual(15);
});

test('a step at the end of the failed job stays within the same bound', async () => {
  await open('no pull request', {
    jobs: [{...FAILED_JOB, conclusion: null, status: 'in_progress'}],
    status: 'in_progress',
  });
  const {run, github} = scenario;

  const asked = await ask('usual failure, from a step at the end of the job', {
    event: 'push',
    payload: github.eventPayload('push', {repo: REPO, branch: BRANCH}),
    job: {status: 'failure', checkRunId: run.attempts[0]?.jobs[0]?.id ?? 0},
  });

  expect(asked).toBeLessThanOrEqual(15);
});

test('a recovery that closes the incident and lifts the mark costs at most 12 requests', async () => {
  await open('no pull request');
  await act(scenario, reportOn(scenario.run.id));

  const asked = await ask('recovery', reportOn(addRun('success')));

  const [incident] = scenario.github.world.repo(REPO).issues.filter((issue) => issue.pull === null);
  expect(incident?.state).toBe('closed');
  expect(asked).toBeLessThanOrEqual(12);
});

test('a sweep with nothing to do costs at most 6 requests', async () => {
  scenario = await startScenario({memory: 'kept', now: () => Date.now()});
  await act(scenario, reportOn(scenario.run.id));
  const {github} = scenario;

  const asked = await ask('idle sweep', {
    event: 'schedule',
    payload: github.eventPayload('schedule', {repo: REPO, cron: '17 5 * * *'}),
    runId: REPORTER_RUN,
    ref: 'refs/heads/main',
  });

  expect(asked).toBeLessThanOrEqual(6);
});
