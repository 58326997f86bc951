// Faults of the platform against the built action: each test begins with the number of its row in the fault table.
import {createServer, type Socket} from 'node:net';
import {afterEach, describe, expect, test} from '@jest/globals';
import type {RunSeed} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  REPO,
  REPORTER_RUN,
  type Scenario,
  snapshot,
  startScenario,
} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function deliver(payload: unknown, call: Partial<ActionCall> = {}) {
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, ...call});
}

const failed = (): unknown => scenario.github.eventPayload('workflow_run', {run: scenario.run.id, attempt: 1});

const greenRun = (): RunSeed => ({
  repo: REPO,
  branch: BRANCH,
  event: 'pull_request',
  sha: scenario.sha,
  jobs: [{name: 'test', conclusion: 'success'}],
});

const isWrite = ({method, route, body}: {readonly method: string; readonly route: string; readonly body: unknown}) =>
  method !== 'GET' && (route !== '/graphql' || JSON.stringify(body).includes('mutation'));

describe('the world fails', () => {
  test('F7: the hourly limit is used up: a local report, exit code 0, and the rest is put off', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'rate', match: (probe) => isWrite(probe), limit: 0, reset: 3000, times: 99});

    const result = await deliver(failed());

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('-18000 !== 1800');
    expect(result.summary).toMatch(/rate limit|RATE_LIMITED/i);
    expect(scenario.github.requests.filter(isWrite).length).toBeLessThanOrEqual(2);
  });

  test('F9: without the right to write issues the summary names the line to add, and the rest is done', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'deny', permission: 'issues:write'});

    const result = await deliver(failed());

    expect(result.summary).toContain('issues: write');
    expect(scenario.github.world.repo(REPO).comments).toHaveLength(1);
    expect(listIncidents(scenario)).toEqual([]);
  });

  test('F12: issues are switched off: the report is in the summary', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'feature-off', feature: 'issues'});

    const result = await deliver(failed());

    expect(result.summary).toContain('-18000 !== 1800');
    expect(result.summary).toContain('switched off');
  });

  test('F39: a runner without a place for summaries stops nothing', async () => {
    scenario = await startScenario();

    const result = await deliver(failed(), {env: {GITHUB_STEP_SUMMARY: ''}});

    expect(result.exitCode).toBe(0);
    expect(result.stdout).not.toContain('internal error');
    expect(listIncidents(scenario)).toHaveLength(1);
  });

  test('F43: a network that swallows everything holds the post phase for at most 20 s, and the summary is written', async () => {
    scenario = await startScenario({
      status: 'in_progress',
      jobs: [{...FAILED_JOB, status: 'in_progress', conclusion: null}],
    });
    const sockets: Socket[] = [];
    let connectedAt = Number.POSITIVE_INFINITY;
    const hole = createServer((socket) => {
      connectedAt = Math.min(connectedAt, performance.now());
      sockets.push(socket.on('error', () => {}));
    });
    await new Promise<void>((resolve) => hole.listen(0, '127.0.0.1', resolve));
    const address = hole.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

    const result = await act(scenario, {
      event: 'pull_request',
      payload: scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull}),
      job: {status: 'failure', checkRunId: scenario.run.attempts[0]?.jobs[0]?.id ?? 0},
      phase: 'post',
      state: {phase: 'main'},
      apiUrl: url,
      graphqlUrl: `${url}/graphql`,
    });
    const ms = performance.now() - connectedAt;
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => hole.close(resolve));

    console.info(`post phase in a network that swallows everything: ${Math.round(ms)} ms after its first connection`);
    expect(sockets.length).toBeGreaterThan(0);
    expect(result.exitCode).toBe(0);
    expect(result.summary).not.toBe('');
    // Twelve seconds are the deadline of the first contact; a second wait would be twelve more.
    expect(ms).toBeLessThan(20_000);
  });
});

describe('runs come in any order', () => {
  test('F27: a second attempt that passes closes the incident once, and says that nothing was mended', async () => {
    scenario = await startScenario();
    await deliver(failed());
    scenario.github.addAttempt(scenario.run.id, {jobs: [{name: 'test', conclusion: 'success'}]});
    const green = scenario.github.eventPayload('workflow_run', scenario.run.id);

    const first = await deliver(green);
    const after = snapshot(scenario);
    const second = await deliver(green);

    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(listIncidents(scenario).map(({state}) => state)).toEqual(['closed']);
    expect(listIncidents(scenario)[0]?.body).toContain('flaky');
    expect(snapshot(scenario)).toEqual(after);
  });

  test('F42: every event comes twice and the last one first: one incident at most, and none is open in the end', async () => {
    scenario = await startScenario();
    const green = scenario.github.addRun(greenRun());
    const subjects = [scenario.run.id, green.id];

    for (const payload of scenario.github.eventsTwice('workflow_run', subjects)) {
      expect((await deliver(payload)).exitCode).toBe(0);
    }

    expect(listIncidents(scenario).length).toBeLessThanOrEqual(1);
    expect(listIncidents(scenario).filter(({state}) => state === 'open')).toEqual([]);
  });

  test('F45: a server that does not tell the id of the job: it is found by its name', async () => {
    scenario = await startScenario({
      status: 'in_progress',
      jobs: [{...FAILED_JOB, status: 'in_progress', conclusion: null}],
    });

    const result = await act(scenario, {
      event: 'pull_request',
      payload: scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull}),
      job: {status: 'failure', checkRunId: 0},
      inputs: {'job-id': ''},
      phase: 'post',
      state: {phase: 'main'},
    });

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('Run npm test');
  });
});

describe('the runner ends us', () => {
  test('F38: a cancelled job gets its summary before SIGTERM, and nothing is written after SIGINT', async () => {
    scenario = await startScenario();
    const {github} = scenario;
    const interrupt = new AbortController();
    let before = 0;
    const match = ({route}: {readonly route: string}): boolean => {
      if (!route.endsWith('/logs')) return false;
      before = github.requests.length;
      interrupt.abort();
      return true;
    };
    github.inject({fault: 'delay', ms: 500, match});

    const result = await deliver(failed(), {interrupt: interrupt.signal});

    expect(interrupt.signal.aborted).toBe(true);
    expect(result.wasTerminated).toBe(false);
    expect(result.summary).not.toBe('');
    expect(github.requests.slice(before).filter(isWrite)).toEqual([]);
  });
});
