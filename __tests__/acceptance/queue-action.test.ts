// The built bundle on a failed run of a repository with a plan and a queue: what one commit holds, and what the report says.
import {afterEach, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  PLAN,
  PLAN_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  snapshot,
  startScenario,
  toActionsLog,
} from './scenario.ts';

const POLICY = `plans:
  - files: [${PLAN}]
  - files: [queue]
    preset: folders
`;

const ITEM = `id: discounts
title: Discounts in percent   # asked for by the shop
priority: high
status: in-progress
started_at: "2026-01-05T08:00:00Z"
consecutive_failures: 1
requirements:
    - a percentage
    - a lower bound
`;

const WAITING = `id: receipt
title: Print the receipt
priority: medium
status: pending
consecutive_failures: 0
`;

/** An account's limit, as a tool of the queue reports it: the job ends, and every other one would end the same way. */
const LIMIT_LOG = toActionsLog([
  '##[group]Run ./work-on-item',
  './work-on-item',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  "You've hit your session limit · try again in 2 hours",
  '##[error]Process completed with exit code 1.',
]);

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

async function open(jobLog?: string, rule?: 'branch-protection' | 'ruleset'): Promise<void> {
  scenario = await startScenario({
    memory: 'kept',
    policy: POLICY,
    plan: PLAN_TEXT,
    files: {'queue/in-progress/discounts.yaml': ITEM, 'queue/pending/receipt.yaml': WAITING},
    ...(jobLog === undefined ? {} : {jobs: [{...FAILED_JOB, log: jobLog}]}),
  });
  if (rule !== undefined) scenario.github.protect(BRANCH, rule);
}

function report() {
  const {github, run} = scenario;
  return act(scenario, {
    event: 'workflow_run',
    payload: github.eventPayload('workflow_run', run.id),
    runId: REPORTER_RUN,
  });
}

function git(args: readonly string[]): string {
  return scenario.github.world.repo(REPO).git.text(args);
}

function changedLines(from: string, to: string): readonly string[] {
  return git(['diff', '-U0', '--find-renames=20%', from, to])
    .split('\n')
    .filter((line) => /^(?:[+-](?![+-])|rename |deleted |new )/.test(line));
}

test('one commit holds the mark of the plan and the move of the item, and nothing else', async () => {
  await open();

  const result = await report();

  expect(`${result.exitCode} ${result.stdout}${result.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  expect(git(['log', '--format=%s', `${scenario.sha}..refs/heads/${BRANCH}`]).trim()).toBe(
    'Mark the failed batch and move its queue item',
  );
  expect(changedLines(scenario.sha, `refs/heads/${BRANCH}`)).toEqual([
    '-    "verified": false',
    '+    "verified": false,',
    '+    "status": "failed",',
    expect.stringMatching(/^\+ {4}"failure_reason": "test-failure: .+"$/),
    'rename from queue/in-progress/discounts.yaml',
    'rename to queue/failed/discounts.yaml',
    '-status: in-progress',
    '-started_at: "2026-01-05T08:00:00Z"',
    '-consecutive_failures: 1',
    expect.stringMatching(/^\+status: failed$/),
    expect.stringMatching(/^\+started_at: /),
    '+consecutive_failures: 2',
    expect.stringMatching(/^\+cooldown_until: /),
    '+results:',
    '+  success: false',
    expect.stringMatching(/^\+ {2}error: "test-failure: .*1800 cents/),
    '+  counted_as: test-failure',
    expect.stringMatching(/^\+ {2}failed_at: /),
  ]);
  expect(result.summary).toContain('**Blocked by it:** `1.3`');
  expect(result.summary).toMatch(
    /\*\*Queue item:\*\* `discounts` of `queue` \(the only one in progress\), moved to `failed`/,
  );
});

test('the same event again moves nothing and counts nothing', async () => {
  await open();
  await report();
  const after = snapshot(scenario);

  const again = await report();

  expect(again.exitCode).toBe(0);
  expect(snapshot(scenario)).toEqual(after);
});

test('an account limit pauses the queue and leaves the counter of the item alone', async () => {
  await open(LIMIT_LOG);

  const result = await report();

  expect(`${result.exitCode} ${result.stdout}${result.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  expect(result.outputs['category']).toBe('quota');
  const item = git(['show', `refs/heads/${BRANCH}:queue/pending/discounts.yaml`]);
  expect(item).toContain('consecutive_failures: 1\n');
  expect(item).toContain('environment_failures: 1\n');
  const pause = JSON.parse(git(['show', `refs/heads/${BRANCH}:queue/aftermath-pause.json`])) as {
    until: string;
    since: string;
    because: string;
  };
  expect(pause.because).toBe('quota');
  expect(Date.parse(pause.until) - Date.parse(pause.since)).toBe(2 * 3_600_000);
  expect(git(['show', `refs/heads/${BRANCH}:${PLAN}`])).toBe(PLAN_TEXT);
  expect(git(['rev-list', '--count', `${scenario.sha}..refs/heads/${BRANCH}`]).trim()).toBe('1');
  expect(result.summary).toContain('**Queue:** paused.');
});

test.each(['branch-protection', 'ruleset'] as const)(
  'on a protected branch (%s) the edits wait in one draft pull request',
  async (rule) => {
    await open(undefined, rule);

    const first = await report();
    const again = await report();

    const pulls = scenario.github.world
      .repo(REPO)
      .issues.filter((issue) => issue.pull !== null && issue.number !== scenario.pull);
    expect(first.exitCode).toBe(0);
    expect(again.exitCode).toBe(0);
    expect(first.outputs['batch-status']).toBe('proposed');
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.pull?.draft).toBe(true);
    expect(git(['rev-list', '--count', `${scenario.sha}..refs/heads/${BRANCH}`]).trim()).toBe('0');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(first.summary).toContain('waits in a pull request');
  },
);
