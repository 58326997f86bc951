// Runs that pass in a world that fails: an incident is closed once or stays open, and the summary never calls doubt an answer.
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {Fault, Run} from '../support/loopback-github.ts';
import type {ActionResult} from './runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  PLAN,
  REPO,
  REPORTER_RUN,
  type Scenario,
  snapshot,
  startScenario,
} from './scenario.ts';

let scenario: Scenario;
let green: Run;

function deliver(run: Run): Promise<ActionResult> {
  const payload = scenario.github.eventPayload('workflow_run', run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
}

/** The failure was handled; then the workflow passes on the same commit. */
beforeEach(async () => {
  scenario = await startScenario();
  await deliver(scenario.run);
  green = scenario.github.addRun({
    repo: REPO,
    branch: BRANCH,
    event: 'pull_request',
    sha: scenario.sha,
    jobs: [{name: 'test', conclusion: 'success'}],
  });
});

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function planNow(): string {
  return scenario.github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:${PLAN}`]);
}

describe('closing the incident', () => {
  test.each<readonly [string, Fault]>([
    ['the answer is lost', {fault: 'drop-after', match: 'PATCH ~/issues/{issue_number}'}],
    ['the answer is a web page', {fault: 'html', match: 'PATCH ~/issues/{issue_number}'}],
  ])('%s: it is found closed, and delivering again changes nothing', async (_, fault) => {
    scenario.github.inject(fault);

    const first = await deliver(green);
    const after = snapshot(scenario);
    const second = await deliver(green);

    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(listIncidents(scenario).map(({state, stateReason}) => [state, stateReason])).toEqual([
      ['closed', 'completed'],
    ]);
    expect(planNow()).not.toContain('"status": "failed"');
    expect(snapshot(scenario)).toEqual(after);
  });

  test('GitHub fails: exit code 1, the mark is lifted all the same, and the next delivery closes it', async () => {
    scenario.github.inject({fault: 'status', match: 'PATCH ~/issues/{issue_number}', status: 502, times: 2});

    const first = await deliver(green);
    const between = listIncidents(scenario).map(({state}) => state);
    const second = await deliver(green);

    expect(first.exitCode).toBe(1);
    expect(between).toEqual(['open']);
    expect(planNow()).not.toContain('"status": "failed"');
    expect(second.exitCode).toBe(0);
    expect(listIncidents(scenario).map(({state}) => state)).toEqual(['closed']);
  });

  test.each([
    ['issues:write', 1, 'issues: write'],
    ['contents', 0, 'contents: read'],
  ])('without %s: it stays open, and the summary names what is missing', async (permission, exitCode, needs) => {
    scenario.github.inject({fault: 'deny', permission});

    const result = await deliver(green);

    expect(result.exitCode).toBe(exitCode);
    expect(result.summary).toContain(needs);
    expect(listIncidents(scenario).map(({state}) => state)).toEqual(['open']);
  });

  test('incidents that cannot be listed are not called none', async () => {
    scenario.github.inject({fault: 'status', match: 'GET ~/issues', status: 500, times: 9});

    const result = await deliver(green);

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('Whether an incident is open for it could not be read.');
    expect(result.summary).toContain('list incidents: GitHub did not answer');
    expect(result.outputs['reason-code']).toBe('INCIDENTS_UNREADABLE');
  });

  test('a green run that is older than the failure closes nothing', async () => {
    const earlier = scenario.github.addRun({
      repo: REPO,
      branch: BRANCH,
      sha: scenario.sha,
      jobs: [{name: 'test', conclusion: 'success'}],
    });
    const later = scenario.github.addRun({
      repo: REPO,
      branch: BRANCH,
      sha: scenario.sha,
      event: 'pull_request',
      jobs: [FAILED_JOB],
    });
    await deliver(later);

    const result = await deliver(earlier);

    expect(result.outputs['reason-code']).toBe('GREEN_BEFORE_FAILURE');
    expect(listIncidents(scenario).map(({state}) => state)).toEqual(['open']);
  });
});
