// Runs of unusual form: jobs without steps, collateral damage, words that GitHub may add tomorrow. Understood or named, never a crash.
import {afterEach, describe, expect, test} from '@jest/globals';
import type {JobSeed} from '../support/loopback-github.ts';
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
  toActionsLog,
} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function handleRun(payload: unknown = scenario.github.eventPayload('workflow_run', scenario.run.id)) {
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
}

const CANCELLED_LOG = toActionsLog(['##[group]Run npm test', '##[endgroup]', '##[error]The operation was canceled.']);

describe('jobs', () => {
  test.each<readonly [string, JobSeed]>([
    ['without steps', {...FAILED_JOB, steps: []}],
    ['without a failed step', {...FAILED_JOB, steps: [{name: 'Set up job', conclusion: 'success'}]}],
    ['without annotations', {...FAILED_JOB, annotations: []}],
    ['that ran out of time', {...FAILED_JOB, conclusion: 'timed_out'}],
    ['without a runner', {...FAILED_JOB, runner: null}],
  ])('a job %s is handled from its log', async (_, job) => {
    scenario = await startScenario({jobs: [job]});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('-18000 !== 1800');
    expect(listIncidents(scenario)).toHaveLength(1);
  });

  test('a job that never got a runner has no log and no steps: its annotation is the cause', async () => {
    const message = 'The job was not acquired by Runner of type hosted even after multiple attempts';
    scenario = await startScenario({
      jobs: [{name: 'test', conclusion: 'failure', steps: [], runner: null, annotations: [{message}]}],
    });

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('not acquired by Runner');
    expect(result.outputs['batch-status']).not.toBe('marked');
  });

  test('a matrix of jobs whose logs are gone is waited for once', async () => {
    const jobs = Array.from({length: 4}, (_, index): JobSeed => {
      const {log: _log, ...job} = FAILED_JOB;
      return {...job, name: `test (${index})`};
    });
    scenario = await startScenario({jobs});

    const result = await handleRun();
    const asked = scenario.github.requests.filter(({route}) => route === 'blob:/logs/{job_id}').length;

    expect(result.exitCode).toBe(0);
    expect(result.summary.match(/LOG_GONE/g)?.length).toBeGreaterThanOrEqual(4);
    // Once for each job, and once more after each of the three pauses.
    expect(asked).toBe(7);
  });

  test('siblings that were cancelled because one failed are not causes', async () => {
    const cancelled = {
      name: 'test (22)',
      conclusion: 'cancelled',
      log: CANCELLED_LOG,
      steps: [{name: 'Run npm test', conclusion: 'cancelled'}],
    } as const;
    scenario = await startScenario({jobs: [cancelled, {...FAILED_JOB, name: 'test (24)'}]});

    const result = await handleRun();

    expect(result.outputs['category']).toBe('test-failure');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(listIncidents(scenario)[0]?.body).not.toContain('test (22)');
  });

  test('two causes in one run are two incidents, and one comment names both', async () => {
    const log = toActionsLog([
      '##[group]Run make',
      'make',
      '##[endgroup]',
      'src/area.c:4:9: error: expected expression before token',
      'make: *** [Makefile:3: area.o] Error 1',
      '##[error]Process completed with exit code 2.',
    ]);
    const build = {
      name: 'build',
      conclusion: 'failure',
      log,
      steps: [{name: 'Run make', conclusion: 'failure'}],
    } as const;
    scenario = await startScenario({jobs: [FAILED_JOB, build]});

    const first = await handleRun();
    const after = snapshot(scenario);
    const second = await handleRun();

    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(listIncidents(scenario)).toHaveLength(2);
    expect(after.comments).toHaveLength(1);
    expect(snapshot(scenario)).toEqual(after);
  });

  test('a second attempt that fails again is counted as another occurrence of the same incident', async () => {
    scenario = await startScenario();
    await handleRun();
    scenario.github.addAttempt(scenario.run.id, {jobs: [FAILED_JOB]});

    const result = await handleRun(scenario.github.eventPayload('workflow_run', {run: scenario.run.id, attempt: 2}));

    expect(result.outputs['reason-code']).toBe('KNOWN_INCIDENT');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(listIncidents(scenario)[0]?.body).toContain('twice');
  });
});

describe('events', () => {
  test.each([
    ['a conclusion of tomorrow', {action: 'completed', workflow_run: {id: 1, conclusion: 'exploded'}}, 'NOT_A_FAILURE'],
    ['no conclusion', {action: 'completed', workflow_run: {id: 1, conclusion: null}}, 'NOT_A_FAILURE'],
    ['a run that was only requested', {action: 'requested', workflow_run: {id: 1}}, 'IRRELEVANT_EVENT'],
    ['an empty payload', {}, 'IRRELEVANT_EVENT'],
    ['a payload that is no object', [], 'IRRELEVANT_EVENT'],
  ])('%s: nothing is asked and nothing written', async (_, payload, code) => {
    scenario = await startScenario();

    const result = await handleRun(payload);

    expect(result).toMatchObject({exitCode: 0, stdout: expect.stringContaining(code), stderr: ''});
    expect(scenario.github.apiRequestCount).toBe(0);
  });

  test('an event of tomorrow in a green job is none of ours', async () => {
    scenario = await startScenario();

    const result = await act(scenario, {
      event: 'merge_group_of_tomorrow',
      payload: {action: 'x'},
      job: {status: 'success', checkRunId: 1},
    });

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
    expect(scenario.github.apiRequestCount).toBe(0);
  });
});

describe('answers of the commit mutation', () => {
  const isMutation = ({route, body}: {readonly route: string; readonly body: unknown}): boolean =>
    route === '/graphql' && JSON.stringify(body).includes('mutation');

  test.each([
    ['FORBIDDEN', {type: 'FORBIDDEN', message: 'Resource not accessible by integration'}, 'HOST_FORBIDDEN'],
    ['an error without a type', {message: 'Something went wrong while executing your query.'}, 'HOST_'],
  ])('%s with status 200: named, the rest is done, and the next delivery makes up', async (_, error, code) => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'status', match: isMutation, status: 200, body: {data: null, errors: [error]}});

    const first = await handleRun();
    const incidents = listIncidents(scenario).length;
    const second = await handleRun();

    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain(`::error title=Aftermath ${code}`);
    expect(first.outputs['batch-status']).toBe('failed');
    expect(incidents).toBe(1);
    expect(second.exitCode).toBe(0);
    expect(second.outputs['batch-status']).toBe('marked');
    expect(commitsOnBranch()).toHaveLength(1);
  });

  test('RATE_LIMITED with status 200: put off and said, and the next delivery makes up', async () => {
    scenario = await startScenario();
    const error = {type: 'RATE_LIMITED', message: 'API rate limit exceeded'};
    scenario.github.inject({fault: 'status', match: isMutation, status: 200, body: {data: null, errors: [error]}});

    const first = await handleRun();
    const second = await handleRun();

    expect(first.exitCode).toBe(0);
    expect(first.summary).toContain('RATE_LIMITED');
    expect(second.exitCode).toBe(0);
    expect(second.outputs['batch-status']).toBe('marked');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(commitsOnBranch()).toHaveLength(1);
  });

  function commitsOnBranch(): readonly string[] {
    return scenario.github.world.repo(REPO).git.listCommits(`${scenario.sha}..refs/heads/${BRANCH}`, 9);
  }
});
