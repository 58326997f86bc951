// The process killed at any of its requests: whatever was done and whatever was not, the next delivery makes it whole, once.
import {afterEach, expect, test} from '@jest/globals';
import {act, BRANCH, listIncidents, PLAN, REPO, REPORTER_RUN, type Scenario, startScenario} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

/** Requests of a usual failure, to the interface and for the log. */
const REQUESTS = Array.from({length: 16}, (_, index) => index + 1);

test.each(REQUESTS)('killed at request %i', async (nth) => {
  scenario = await startScenario();
  const {github} = scenario;
  const kill = new AbortController();
  // The server goes on with the request that it has: what it changes by it stands, as with a runner that is lost.
  const match = (): boolean => {
    if (github.requests.length === nth) kill.abort();
    return false;
  };
  github.inject({fault: 'delay', ms: 0, match});
  const call = {
    event: 'workflow_run',
    payload: github.eventPayload('workflow_run', scenario.run.id),
    runId: REPORTER_RUN,
  };

  const first = await act(scenario, {...call, kill: kill.signal});
  const wasKilled = kill.signal.aborted;
  const second = await act(scenario, call);

  const repo = github.world.repo(REPO);
  expect(first.exitCode).toBe(wasKilled ? null : 0);
  expect(second.exitCode).toBe(0);
  expect(listIncidents(scenario).map(({state}) => state)).toEqual(['open']);
  expect(repo.comments).toHaveLength(1);
  expect(repo.git.listCommits(`${scenario.sha}..refs/heads/${BRANCH}`, 9)).toHaveLength(1);
  expect(repo.git.text(['show', `refs/heads/${BRANCH}:${PLAN}`]).match(/"status": "failed"/g)).toHaveLength(1);
});
