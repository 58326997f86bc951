import {afterEach, describe, expect, test} from '@jest/globals';
import type {Fault, FaultMatch, Probe} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {
  act,
  BRANCH,
  listIncidents,
  PLAN,
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

function handleRun(call: Partial<ActionCall> = {}, runId = scenario.run.id) {
  const payload = scenario.github.eventPayload('workflow_run', runId);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, ...call});
}

function comments() {
  return scenario.github.world.repo(REPO).comments;
}

function planNow(): string {
  return scenario.github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:${PLAN}`]);
}

/** Commits on the work branch after the one that failed. */
function commitsSince(): readonly string[] {
  return scenario.github.world.repo(REPO).git.listCommits(`${scenario.sha}..refs/heads/${BRANCH}`, 99);
}

/** All there is to write, once each. */
function expectAllOnce(): void {
  expect(listIncidents(scenario)).toHaveLength(1);
  expect(comments()).toHaveLength(1);
  expect(commitsSince()).toHaveLength(1);
  expect(planNow().match(/"status": "failed"/g)).toHaveLength(1);
}

const isCommit = ({route, body}: Probe): boolean =>
  route === '/graphql' && JSON.stringify(body).includes('createCommitOnBranch');

const isWrite = (probe: Probe): boolean =>
  probe.method !== 'GET' && (probe.route !== '/graphql' || JSON.stringify(probe.body).includes('mutation'));

/** The policy is read together with the memory, by its path in the variables. */
function isPolicyRead({body}: Probe): boolean {
  return body !== null && JSON.stringify(body).includes('aftermath.yml');
}

/** The plan is read together with the marks beside it, in the same manner. */
function isPlanRead(probe: Probe): boolean {
  return !isWrite(probe) && JSON.stringify(probe.body).includes('execution_plan');
}

/** Reads of the usual way, each by the route it takes. */
const READS: readonly (readonly [string, FaultMatch])[] = [
  ['the run', 'GET ~/actions/runs/{run_id}'],
  ['the policy and the memory', isPolicyRead],
  ['the jobs', 'GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs'],
  ['the address of the log', 'GET ~/actions/jobs/{job_id}/logs'],
  ['the annotations', 'GET ~/check-runs/{check_run_id}/annotations'],
  ['the commit', 'GET ~/commits/{ref}'],
  ['the branch', 'GET ~/branches/{branch}'],
  ['the incidents', 'GET ~/issues'],
  ['the plan', isPlanRead],
  ['the comments', 'GET ~/issues/{issue_number}/comments'],
];

/** Those that are not JSON. */
const RAW = ['the address of the log'];
const BLOB = 'GET blob:/logs/{job_id}';

describe('a read that fails', () => {
  test.each(READS)('%s: 502, then fine: as if nothing had happened', async (_, match) => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'status', match, status: 502, body: '<html>Bad Gateway</html>'});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).not.toContain('HOST_');
    expectAllOnce();
  });

  test('twice in a row, once without any answer, then fine: as if nothing had happened', async () => {
    scenario = await startScenario();
    const match = 'GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
    scenario.github.inject({fault: 'status', match, status: 503});
    scenario.github.inject({fault: 'drop-before', match});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).not.toContain('HOST_');
    expectAllOnce();
  });

  test.each(['truncate', 'html'] as const)('answers that are none (%s) are asked for again', async (fault) => {
    scenario = await startScenario();
    for (const [, match] of READS.filter(([what]) => !RAW.includes(what))) scenario.github.inject({fault, match});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).not.toContain('HOST_');
    expectAllOnce();
  });

  test.each(['truncate', 'html'] as const)(
    'a policy that comes as something else (%s) allows nothing',
    async (fault) => {
      scenario = await startScenario();
      const before = snapshot(scenario);
      scenario.github.inject({fault, match: isPolicyRead, times: 99});

      const result = await handleRun();

      expect(result.stdout).not.toContain('internal error');
      expect(result.summary).toContain('**policy** `HOST_UNREADABLE`');
      expect(snapshot(scenario)).toEqual(before);
    },
  );

  test.each(['truncate', 'html'] as const)('a plan that comes as something else (%s) is not touched', async (fault) => {
    scenario = await startScenario();
    scenario.github.inject({fault, match: isPlanRead, times: 99});

    const result = await handleRun();

    expect(result.summary).toContain('PLAN_UNREADABLE');
    expect(commitsSince()).toEqual([]);
    expect(listIncidents(scenario)).toHaveLength(1);
  });

  test.each<readonly [string, Fault]>([
    ['its address has run out (403)', {fault: 'status', match: BLOB, status: 403}],
    ['the storage has an error (500)', {fault: 'status', match: BLOB, status: 500}],
    ['the connection drops before it', {fault: 'drop-before', match: BLOB}],
    ['it stops in the middle', {fault: 'truncate', match: BLOB}],
  ])('the log: %s: a new address is asked for, once', async (_, fault) => {
    scenario = await startScenario();
    scenario.github.inject(fault);

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('-18000 !== 1800');
    expect(scenario.github.requests.filter(({route}) => route === 'blob:/logs/{job_id}')).toHaveLength(2);
    expectAllOnce();
  });

  test('three times 502 on the jobs: no fourth try, and the summary says what is missing', async () => {
    scenario = await startScenario();
    const match = 'GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
    scenario.github.inject({fault: 'status', match, status: 502, times: 99});

    const result = await handleRun();
    const tries = scenario.github.requests.filter(({route}) => route.endsWith('/jobs')).length;

    expect(tries).toBe(3);
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('list the jobs of the run: GitHub did not answer');
    expect(listIncidents(scenario)).toEqual([]);
  });

  test('a policy that cannot be read may forbid everything: only the summary is written', async () => {
    scenario = await startScenario();
    const before = snapshot(scenario);
    scenario.github.inject({
      fault: 'status',
      match: isPolicyRead,
      status: 503,
      times: 99,
    });

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('**policy** `HOST_UNAVAILABLE`');
    expect(result.summary).toContain('-18000 !== 1800');
    expect(snapshot(scenario)).toEqual(before);
  });
});

/** What can become of the answer to a write: the write is done in the last three. */
const LOST_ANSWERS = ['status', 'drop-before', 'drop-after', 'truncate', 'html'] as const;

function lost(fault: (typeof LOST_ANSWERS)[number], match: FaultMatch): Fault {
  return fault === 'status' ? {fault, match, status: 502} : {fault, match};
}

describe('a write whose answer is lost', () => {
  test.each(LOST_ANSWERS)('opening the incident, %s: exactly one', async (fault) => {
    scenario = await startScenario();
    scenario.github.inject(lost(fault, 'POST ~/issues'));

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expectAllOnce();
  });

  test.each(LOST_ANSWERS)('posting the comment, %s: exactly one', async (fault) => {
    scenario = await startScenario();
    scenario.github.inject(lost(fault, 'POST ~/issues/{issue_number}/comments'));

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expectAllOnce();
  });

  test.each(LOST_ANSWERS)('committing the mark, %s: at most one, and the next delivery makes it one', async (fault) => {
    scenario = await startScenario();
    scenario.github.inject(lost(fault, isCommit));

    const first = await handleRun();
    const isDone = commitsSince().length === 1;
    const second = await handleRun();

    expect(first.exitCode).toBe(isDone ? 0 : 1);
    expect(second.exitCode).toBe(0);
    expectAllOnce();
  });

  test('every write lost for good: nothing doubled, each failure named, exit code 1, and the next delivery makes up', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'status', match: isWrite, status: 503, times: 99});

    const first = await handleRun();
    scenario.github.reset();
    const second = await handleRun();

    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain('HOST_UNAVAILABLE');
    expect(second.exitCode).toBe(0);
    expectAllOnce();
  });
});

describe('rate limits', () => {
  test('429 with a short Retry-After on a read is waited for', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'rate', match: 'GET ~/issues', limit: 0, retryAfter: 1, times: 1});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expectAllOnce();
  });

  test('429 on a write: put off with all that follows, exit code 0, and the next delivery makes up', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'rate', match: 'POST ~/issues', limit: 0, retryAfter: 60, times: 1});

    const first = await handleRun();
    const posts = scenario.github.requests.filter(({method, route}) => method === 'POST' && route.endsWith('/issues'));
    const second = await handleRun();

    expect(first.exitCode).toBe(0);
    expect(posts).toHaveLength(1);
    expect(first.summary).toContain('RATE_LIMITED');
    expect(second.exitCode).toBe(0);
    expectAllOnce();
  });

  test.each([
    ['from the start', 0],
    ['before the first write', 8],
    ['between two writes', 10],
  ])('the hourly limit is used up %s: no waiting, the summary says so, exit code 0', async (_, limit) => {
    scenario = await startScenario();
    let askedAt = Number.POSITIVE_INFINITY;
    const match = (): boolean => {
      askedAt = Math.min(askedAt, performance.now());
      return true;
    };
    scenario.github.inject({fault: 'rate', limit, reset: 3000, times: 99, match});

    const result = await handleRun();
    const ms = performance.now() - askedAt;

    expect(result.summary).toMatch(/RATE_LIMITED/);
    expect(result.stdout).not.toContain('internal error');
    expect(result.exitCode).toBe(0);
    // Nothing longer than 20 s is waited for; a wait that was begun all the same would last as long.
    expect(ms).toBeLessThan(18_000);
    expect(listIncidents(scenario).length + comments().length + commitsSince().length).toBeLessThan(3);
  });
});
