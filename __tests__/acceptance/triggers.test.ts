// The built bundle, started as the runner starts it, for every trigger: what exists afterwards, and that twice is once.
import {cpSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import {ROOT} from './runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  PLAN,
  REPO,
  type Scenario,
  snapshot,
  startScenario,
  toActionsLog,
} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

/** The diff of the plan commit, without its header: only changed lines. */
function planDiff(): readonly string[] {
  const {git} = scenario.github.world.repo(REPO);
  return git
    .text(['diff', '-U0', scenario.sha, `refs/heads/${BRANCH}`])
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));
}

function changedFiles(): readonly string[] {
  const {git} = scenario.github.world.repo(REPO);
  return git
    .text(['diff', '--name-only', scenario.sha, `refs/heads/${BRANCH}`])
    .split('\n')
    .filter((line) => line !== '');
}

const MARKED = [
  '-    "verified": false',
  '+    "verified": false,',
  '+    "status": "failed",',
  expect.stringMatching(/^\+ {4}"failure_reason": ".+"$/),
];

describe('workflow_run completed with failure', () => {
  test('opens one incident, writes one comment, marks the batch, and the same event again changes nothing', async () => {
    scenario = await startScenario({memory: 'kept'});
    const call = {event: 'workflow_run', payload: scenario.github.eventPayload('workflow_run', scenario.run.id)};

    const first = await act(scenario, call);
    const requests = scenario.github.apiRequestCount;
    const routes = scenario.github.requests.map((request) => `${request.method} ${request.route} ${request.status}`);
    const after = snapshot(scenario);
    const second = await act(scenario, call);

    expect(first.stdout + first.stderr).not.toMatch(/::error|internal error/);
    expect(first.exitCode).toBe(0);
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(scenario.github.world.repo(REPO).comments.map((comment) => comment.issue)).toEqual([scenario.pull]);
    expect(changedFiles()).toEqual([PLAN]);
    expect(planDiff()).toEqual(MARKED);
    console.info(`requests for a usual failure: ${requests}\n${routes.join('\n')}`);
    expect(requests).toBeLessThanOrEqual(15);
    expect(second.exitCode).toBe(0);
    expect(snapshot(scenario)).toEqual(after);
  });

  test('sets every output and writes the summary', async () => {
    scenario = await startScenario();

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    const [incident] = listIncidents(scenario);
    expect(result.outputs).toMatchObject({
      category: 'test-failure',
      severity: '3',
      batch: '1.2',
      'batch-status': 'marked',
      'reason-code': 'NEW_INCIDENT',
      'incident-number': String(incident?.number),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      'decision-id': expect.stringMatching(/^[0-9a-f]{12}$/),
      'incident-url': expect.stringContaining(`/${REPO}/issues/`),
      'report-path': expect.stringMatching(/report\.md$/),
    });
    expect(JSON.parse(result.outputs['result'] ?? '')).toMatchObject({schema: 'aftermath/report/1'});
    expect(result.summary).toContain('-18000 !== 1800');
    expect(result.summary).toContain('1.2');
  });

  test('closes the incident and lifts the mark when the workflow passes on the branch', async () => {
    scenario = await startScenario();
    await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });
    const green = scenario.github.addRun({
      repo: REPO,
      branch: BRANCH,
      event: 'pull_request',
      sha: scenario.sha,
      jobs: [{name: 'test', conclusion: 'success'}],
    });

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', green.id),
      runId: green.id,
    });

    expect(result.exitCode).toBe(0);
    expect(listIncidents(scenario).map((issue) => [issue.state, issue.stateReason])).toEqual([['closed', 'completed']]);
    expect(planDiff()).toEqual([]);
    expect(result.outputs['reason-code']).toBe('RECOVERED');
    expect(listIncidents(scenario)[0]?.body).toContain('this failure is flaky');
  });

  test('does nothing for a cancelled run, and says why', async () => {
    scenario = await startScenario({jobs: [{name: 'test', conclusion: 'cancelled'}]});

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('NOT_A_FAILURE');
    expect(scenario.github.apiRequestCount).toBe(0);
  });

  test('files one incident for a matrix of 256 failed jobs with at most 60 requests', async () => {
    const jobs = Array.from({length: 256}, (_, index) => ({...FAILED_JOB, name: `test (${index})`}));
    scenario = await startScenario({jobs});

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    console.info(`requests for 256 failed jobs: ${scenario.github.apiRequestCount}`);
    expect(result.exitCode).toBe(0);
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(scenario.github.apiRequestCount).toBeLessThanOrEqual(60);
  });

  test.each([
    [false, 'Error: the legacy store is read-only'],
    [true, 'Error: the gate refused item 7'],
  ] as const)('with compareWithGreen %s the cause is %j', async (compareWithGreen, cause) => {
    const told = (ending: readonly string[]) =>
      toActionsLog([
        '##[group]Run ./gate',
        './gate',
        '##[endgroup]',
        'Error: the legacy store is read-only',
        ...ending,
      ]);
    const red = told(['checking', 'Error: the gate refused item 7', '##[error]Process completed with exit code 1.']);
    const job = {...FAILED_JOB, steps: [{name: 'Run ./gate', conclusion: 'failure'}], log: red};
    scenario = await startScenario({jobs: [job], policy: `logs: {compareWithGreen: ${compareWithGreen}}\n`});
    scenario.github.addRun({
      repo: REPO,
      branch: BRANCH,
      event: 'pull_request',
      jobs: [{name: 'test', conclusion: 'success', log: told(['checking', 'done'])}],
    });

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    expect(JSON.parse(result.outputs['result'] ?? '').diagnoses[0].rootCause[0].text).toBe(cause);
  });

  test('calls a failure flaky when the same commit has passed, with the proof, and files nothing', async () => {
    scenario = await startScenario();
    const passed = scenario.github.addRun({
      repo: REPO,
      branch: BRANCH,
      event: 'pull_request',
      sha: scenario.sha,
      jobs: [{name: 'test', conclusion: 'success'}],
    });

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    expect(result.outputs).toMatchObject({category: 'flaky', transient: 'yes', severity: '1'});
    expect(result.summary).toContain(`The same commit passed in run ${passed.id}`);
    expect(listIncidents(scenario)).toEqual([]);
    expect(planDiff()).toEqual([]);
  });

  test('works against an Enterprise Server address', async () => {
    scenario = await startScenario({basePath: '/api/v3'});

    const result = await act(scenario, {
      event: 'workflow_run',
      payload: scenario.github.eventPayload('workflow_run', scenario.run.id),
    });

    expect(result.exitCode).toBe(0);
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(planDiff()).toEqual(MARKED);
  });
});

/** Our own job while it still runs: the failed step is known, the log is not. */
const RUNNING_JOB = {
  name: 'test',
  conclusion: null,
  status: 'in_progress' as const,
  steps: [
    {name: 'Set up job', conclusion: 'success'},
    {name: 'Run npm test', conclusion: 'failure'},
    {name: 'Aftermath', conclusion: null, status: 'in_progress' as const},
  ],
};

const JUNIT = `<?xml version="1.0"?>
<testsuites><testsuite name="price" tests="2" failures="1">
  <testcase classname="price" name="a total adds up its lines"/>
  <testcase classname="price" name="ten percent off" file="test/price.test.js" line="9">
    <failure message="-18000 !== 1800">AssertionError</failure>
  </testcase>
</testsuite></testsuites>
`;

function ownJobId(): number {
  return scenario.run.attempts[0]?.jobs[0]?.id ?? 0;
}

function workspaceWithReport(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'aftermath-workspace-'));
  writeFileSync(join(workspace, 'junit.xml'), JUNIT);
  return workspace;
}

describe('a step at the end of a job with if: failure()', () => {
  test('handles its own job from test reports and steps, once', async () => {
    scenario = await startScenario({jobs: [RUNNING_JOB], status: 'in_progress', memory: 'kept'});
    const call = {
      event: 'pull_request',
      payload: scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull}),
      job: {status: 'failure', checkRunId: ownJobId()} as const,
      inputs: {reports: 'junit.xml'},
      workspace: workspaceWithReport(),
    };

    const first = await act(scenario, call);
    console.info(`requests for a step at the end of a job: ${scenario.github.apiRequestCount}`);
    expect(scenario.github.apiRequestCount).toBeLessThanOrEqual(15);
    const after = snapshot(scenario);
    const post = await act(scenario, {...call, phase: 'post', state: first.state});
    const second = await act(scenario, call);

    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({category: 'test-failure', batch: '1.2', 'batch-status': 'marked'});
    expect(first.summary).toContain('LOG_NOT_YET');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(after.comments).toHaveLength(1);
    expect(planDiff()).toEqual(MARKED);
    expect([post.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(snapshot(scenario)).toEqual(after);
  });
});

describe('a job that needs the others', () => {
  test('reads the log of the finished sibling while the run goes on', async () => {
    const reporter = {name: 'aftermath', conclusion: null, status: 'in_progress' as const, steps: []};
    scenario = await startScenario({jobs: [FAILED_JOB, reporter], status: 'in_progress', memory: 'kept'});
    const call = {
      event: 'pull_request',
      payload: scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull}),
      job: {status: 'success', checkRunId: scenario.run.attempts[0]?.jobs[1]?.id ?? 0} as const,
      inputs: {command: 'handle'},
    };

    const first = await act(scenario, call);
    console.info(`requests for a job with needs: ${scenario.github.apiRequestCount}`);
    expect(scenario.github.apiRequestCount).toBeLessThanOrEqual(15);
    const after = snapshot(scenario);
    const second = await act(scenario, call);

    expect(first.exitCode).toBe(0);
    expect(first.summary).toContain('-18000 !== 1800');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(after.comments).toHaveLength(1);
    expect(planDiff()).toEqual(MARKED);
    expect(second.exitCode).toBe(0);
    expect(snapshot(scenario)).toEqual(after);
  });
});

describe('the step placed first in a job', () => {
  const payload = () => scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull});

  test('main does nothing and asks nobody; post handles the failed job, once', async () => {
    scenario = await startScenario({jobs: [RUNNING_JOB], status: 'in_progress'});
    const job = (status: 'success' | 'failure') => ({status, checkRunId: ownJobId()});

    const common = {
      event: 'pull_request',
      payload: payload(),
      inputs: {reports: 'junit.xml'},
      workspace: workspaceWithReport(),
    };

    const main = await act(scenario, {...common, job: job('success')});
    expect(scenario.github.apiRequestCount).toBe(0);
    const post = {...common, job: job('failure'), phase: 'post', state: main.state} as const;
    const first = await act(scenario, post);
    const after = snapshot(scenario);
    const second = await act(scenario, post);

    expect([main.exitCode, first.exitCode, second.exitCode]).toEqual([0, 0, 0]);
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(after.comments).toHaveLength(1);
    expect(planDiff()).toEqual(MARKED);
    expect(first.summary).toContain('Run npm test');
    expect(snapshot(scenario)).toEqual(after);
  });

  test('post is silent in a green job', async () => {
    scenario = await startScenario({jobs: [RUNNING_JOB], status: 'in_progress'});

    const post = await act(scenario, {
      event: 'pull_request',
      payload: payload(),
      job: {status: 'success', checkRunId: ownJobId()},
      phase: 'post',
      state: {phase: 'main'},
    });

    expect(post.exitCode).toBe(0);
    expect(scenario.github.apiRequestCount).toBe(0);
  });

  test.each([
    ['main', 'success'],
    ['post', 'success'],
    ['post', 'failure'],
  ] as const)('a job is never turned red by us: %s, job %s, with our code made to throw', async (phase, status) => {
    scenario = await startScenario({jobs: [RUNNING_JOB], status: 'in_progress'});
    const broken = breakBundle();

    const result = await act(scenario, {
      event: 'pull_request',
      payload: payload(),
      job: {status, checkRunId: ownJobId()},
      phase,
      state: phase === 'post' ? {phase: 'main'} : {},
      bundle: broken,
    });

    expect(result.exitCode).toBe(0);
    if (status === 'failure') expect(result.stdout).toContain('internal error');
  });

  test('an unreachable GitHub leaves the job as it is', async () => {
    scenario = await startScenario({jobs: [RUNNING_JOB], status: 'in_progress'});

    const result = await act(scenario, {
      event: 'pull_request',
      payload: payload(),
      job: {status: 'failure', checkRunId: ownJobId()},
      phase: 'post',
      state: {phase: 'main'},
      apiUrl: 'http://127.0.0.1:9',
      graphqlUrl: 'http://127.0.0.1:9/graphql',
    });

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('HOST_UNAVAILABLE');
  });
});

/** A copy of the bundle in which everything but the entry throws as soon as it is loaded. */
function breakBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-broken-'));
  cpSync(join(ROOT, 'dist/action'), folder, {recursive: true});
  for (const name of readdirSync(folder)) {
    if (/^\d+\.index\.js$/.test(name)) writeFileSync(join(folder, name), 'throw new Error("broken on purpose");\n');
  }
  return join(folder, 'index.js');
}
