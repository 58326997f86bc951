// The branch, the run and the network in states that nobody wants: nothing is pushed where it must not be, nothing is lost.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import type {FaultMatch, Probe} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  PLAN,
  POLICY_TEXT,
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

const isCommitOn = (probe: Probe, branch: string): boolean =>
  isCommit(probe) && JSON.stringify(probe.body).includes(`"branchName":"${branch}"`);

/** Pull requests that hold edits of ours. */
function proposals() {
  const {issues} = scenario.github.world.repo(REPO);
  return issues.filter((issue) => issue.pull !== null && issue.number !== scenario.pull);
}

/** A match that never fires, and does something the first time a commit is about to be made. */
function beforeCommit(act: () => void): FaultMatch {
  let isDone = false;
  return (probe) => {
    if (!isDone && isCommit(probe)) {
      isDone = true;
      act();
    }
    return false;
  };
}

describe('the branch', () => {
  test('moved between reading and committing: the mark is made again on the new head, and the other commit stays', async () => {
    scenario = await startScenario();
    const {github} = scenario;
    const push = () => github.commit(REPO, BRANCH, {'src/price.js': '// fixed\n'}, 'Fix it');
    github.inject({fault: 'delay', ms: 0, match: beforeCommit(push)});

    const first = await handleRun();
    const after = snapshot(scenario);
    const second = await handleRun();

    expect(first.exitCode).toBe(0);
    expect(first.outputs['batch-status']).toBe('marked');
    expect(planNow()).toContain('"status": "failed"');
    expect(github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:src/price.js`])).toBe('// fixed\n');
    expect(second.exitCode).toBe(0);
    expect(snapshot(scenario)).toEqual(after);
  });

  test('moves with every try: the mark waits in a pull request that says so', async () => {
    scenario = await startScenario({policy: `${POLICY_TEXT}edits: {retries: 2}\n`});
    const {github} = scenario;
    let pushes = 0;
    const push = (probe: Probe): boolean => {
      if (isCommitOn(probe, BRANCH)) github.commit(REPO, BRANCH, {'src/price.js': `// ${++pushes}\n`}, 'Go on');
      return false;
    };
    github.inject({fault: 'delay', ms: 0, match: push, times: 99});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(pushes).toBe(3);
    expect(result.outputs['batch-status']).toBe('proposed');
    expect(proposals().map(({body}) => body)).toEqual([expect.stringContaining('moved with every try')]);
    expect(commitsSince()).toHaveLength(3);
  });

  test.each(['flag-only', 'branch-protection', 'ruleset'] as const)(
    'is protected (%s): nothing is pushed, the mark waits in a draft pull request',
    async (rule) => {
      scenario = await startScenario();
      scenario.github.protect(BRANCH, rule);

      const result = await handleRun();

      expect(result.exitCode).toBe(0);
      expect(commitsSince()).toEqual([]);
      expect(result.outputs['batch-status']).toBe('proposed');
      expect(proposals()).toHaveLength(1);
      expect(result.summary).toMatch(/^\s*\+ {4}"status": "failed",$/m);
      expect(listIncidents(scenario)).toHaveLength(1);
    },
  );

  test('is protected and the policy wants no pull request: nothing is pushed, the diff is shown', async () => {
    scenario = await startScenario({policy: `${POLICY_TEXT}edits: {protectedBranch: show}\n`});
    scenario.github.protect(BRANCH, 'ruleset');

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(commitsSince()).toEqual([]);
    expect(proposals()).toEqual([]);
    expect(result.outputs['batch-status']).toBe('shown');
    expect(result.summary).toContain('BRANCH_PROTECTED');
    expect(result.summary).toMatch(/^\s*\+ {4}"status": "failed",$/m);
  });

  test.each(['branch-protection', 'ruleset'] as const)(
    'is protected while we work (%s): nothing is pushed, the pull request names the rule, the rest is done',
    async (rule) => {
      scenario = await startScenario();
      const {github} = scenario;
      github.inject({fault: 'delay', ms: 0, match: beforeCommit(() => github.protect(BRANCH, rule))});

      const result = await handleRun();

      expect(result.exitCode).toBe(0);
      expect(result.outputs['batch-status']).toBe('proposed');
      expect(proposals().map(({body}) => body)).toEqual([
        expect.stringMatching(
          /The rules of the branch `work\/discounts` forbid this commit: .*(?:GH006|GH013|pull request|rule)/i,
        ),
      ]);
      expect(commitsSince()).toEqual([]);
      expect(listIncidents(scenario)).toHaveLength(1);
    },
  );

  test('is gone: said, nothing is committed', async () => {
    scenario = await startScenario();
    scenario.github.world.repo(REPO).git.deleteRef(`refs/heads/${BRANCH}`);
    scenario.github.world.repo(REPO).issues.length = 0;

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('read the branch: not found (404)');
    expect(listIncidents(scenario)).toHaveLength(1);
  });
});

describe('the run', () => {
  test('was deleted: the summary says so, nothing is written', async () => {
    scenario = await startScenario();
    const before = snapshot(scenario);
    scenario.github.inject({
      fault: 'status',
      match: ({route}) => route.includes('/actions/runs/'),
      status: 404,
      times: 99,
    });

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('list the jobs of the run: not found (404)');
    expect(snapshot(scenario)).toEqual(before);
  });

  test('has jobs that cannot be found: the summary says so', async () => {
    scenario = await startScenario();
    scenario.github.inject({fault: 'status', match: ({route}) => route.endsWith('/jobs'), status: 404, times: 99});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('list the jobs of the run: not found (404)');
  });

  test('could not start: an incident of category config, without a mark of the batch', async () => {
    scenario = await startScenario();
    const run = scenario.github.addRun({repo: REPO, branch: 'main', jobs: [], conclusion: 'startup_failure'});

    const result = await handleRun({}, run.id);

    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({category: 'config', 'reason-code': 'NEW_INCIDENT'});
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(listIncidents(scenario)[0]?.body).toContain('The workflow could not start');
  });

  test('comes from a fork: only reads, and the summary says why', async () => {
    scenario = await startScenario();
    const {github} = scenario;
    github.addRepo({owner: 'mallory', name: 'shop', files: {'a.js': '1\n'}});
    const message = 'Discounts\n\nBatch: 1.2\n';
    const sha = github.commit('mallory/shop', BRANCH, {'plan/execution_plan.json': '[]\n'}, message);
    const git = github.world.repo(REPO).git;
    git.fetchFrom(github.world.repo('mallory/shop').git, sha);
    const run = github.addRun({
      repo: REPO,
      headRepo: 'mallory/shop',
      branch: BRANCH,
      sha,
      jobs: [FAILED_JOB],
      event: 'pull_request',
    });
    const before = snapshot(scenario);

    const result = await handleRun({sha}, run.id);

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('FORK');
    expect(result.summary).toContain('-18000 !== 1800');
    const writes = github.requests.filter(
      ({method, body}) => method !== 'GET' && !/^\{"query":"query /.test(JSON.stringify(body)),
    );
    expect(writes).toEqual([]);
    expect(snapshot(scenario)).toEqual(before);
  });

  test('is reported three times at the same moment: one open incident, one comment, one mark', async () => {
    scenario = await startScenario();

    const results = await Promise.all([handleRun(), handleRun(), handleRun()]);
    await handleRun();

    for (const {stdout} of results) expect(stdout).not.toContain('internal error');
    expect(listIncidents(scenario).filter((issue) => issue.state === 'open')).toHaveLength(1);
    expect(comments()).toHaveLength(1);
    expect(commitsSince()).toHaveLength(1);
    console.info(`three at once: ${listIncidents(scenario).length} issue(s), folded ones included`);
  });
});

describe('the network', () => {
  test('is down in the post phase: the job stays as it is, the summary is written', async () => {
    scenario = await startScenario({
      status: 'in_progress',
      jobs: [{...FAILED_JOB, status: 'in_progress', conclusion: null}],
    });

    const result = await act(scenario, {
      event: 'pull_request',
      payload: scenario.github.eventPayload('pull_request', {repo: REPO, number: scenario.pull}),
      job: {status: 'failure', checkRunId: scenario.run.attempts[0]?.jobs[0]?.id ?? 0},
      phase: 'post',
      state: {phase: 'main'},
      apiUrl: 'http://127.0.0.1:9',
      graphqlUrl: 'http://127.0.0.1:9/graphql',
    });

    console.info(`post phase without a network: ${Math.round(result.ms)} ms`);
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('HOST_UNAVAILABLE');
    expect(scenario.github.requests).toEqual([]);
  });

  test('a summary file that cannot be written stops nothing', async () => {
    scenario = await startScenario();

    const result = await handleRun({env: {GITHUB_STEP_SUMMARY: '/nowhere/summary.md'}});

    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('/nowhere/summary.md');
    expect(readFileSync(join(result.temp, 'aftermath/report.md'), 'utf8')).toContain('-18000 !== 1800');
    expectAllOnce();
  });
});
