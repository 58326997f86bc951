// The built bundle on a failed run whose plan or queue stands in an unusual way: the report tells what was really done.
import {afterEach, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  FAILED_JOB,
  PLAN,
  PLAN_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  snapshot,
  startScenario,
  toActionsLog,
} from './scenario.ts';

const POLICY = `plans:\n  - files: [${PLAN}]\n  - files: [queue]\n    preset: folders\n`;

const IN_PROGRESS = 'queue/in-progress/discounts.yaml';

const item = (failures: number): string => `id: discounts
title: Discounts in percent
status: in-progress
consecutive_failures: ${failures}
`;

const LIMIT_LOG = toActionsLog([
  '##[group]Run ./work-on-item',
  './work-on-item',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  "You've hit your session limit · resets 11:30am (UTC)",
  '##[error]Process completed with exit code 1.',
]);

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

interface Odd {
  readonly files?: Readonly<Record<string, string>>;
  readonly plan?: string;
  readonly log?: string;
}

async function open({files = {[IN_PROGRESS]: item(1)}, plan = PLAN_TEXT, log}: Odd = {}): Promise<void> {
  const jobs = log === undefined ? {} : {jobs: [{...FAILED_JOB, log}]};
  scenario = await startScenario({memory: 'kept', policy: POLICY, plan, files, ...jobs});
}

function report() {
  const {github, run} = scenario;
  const payload = github.eventPayload('workflow_run', run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
}

function git(args: readonly string[]): string {
  return scenario.github.world.repo(REPO).git.text(args);
}

const headlines = (): string => git(['log', '--format=%s', `${scenario.sha}..refs/heads/${BRANCH}`]).trim();
const files = (): readonly string[] =>
  git(['ls-tree', '-r', '--name-only', `refs/heads/${BRANCH}`, 'queue/'])
    .trim()
    .split('\n');

test('the next ready item is named with what waits for the failed one', async () => {
  const free = '"batch": "2.1",\n    "title": "Open on Sundays",\n    "dependencies": [],\n    "verified": false';
  await open({plan: PLAN_TEXT.replace(/\n\]\n$/, `,\n  {\n    ${free}\n  }\n]\n`)});

  const result = await report();

  expect(result.summary).toContain('**Blocked by it:** `1.3`');
  expect(result.summary).toContain('**Ready next:** `2.1`');
});

test('an item that has failed as often as it may is told to be parked, and who decides', async () => {
  await open({files: {[IN_PROGRESS]: item(9)}});

  const result = await report();
  const after = snapshot(scenario);
  await report();

  expect(result.exitCode).toBe(0);
  expect(snapshot(scenario)).toEqual(after);
  expect(files()).toEqual(['queue/failed-blocked/discounts.yaml']);
  expect(result.summary).toMatch(/\*\*Queue item:\*\* .* moved to `failed-blocked`\. The item has failed as often/);
});

test('an item that was completed meanwhile is left, and the report and the commit say so', async () => {
  await open();
  const done = item(1).replace('in-progress', 'completed');
  scenario.github.commit(REPO, BRANCH, {[IN_PROGRESS]: null, 'queue/completed/discounts.yaml': done}, 'Done after all');

  const result = await report();

  expect(result.exitCode).toBe(0);
  expect(files()).toEqual(['queue/completed/discounts.yaml']);
  expect(git(['show', `refs/heads/${BRANCH}:queue/completed/discounts.yaml`])).toBe(done);
  expect(result.summary).toMatch(/\*\*Queue item:\*\* .* not moved\. The item is done or set aside meanwhile/);
  expect(headlines()).toBe('Mark the failed batch in the workplan\nDone after all');
});

test('an item that stands in two folders is not guessed at, and the run stays green', async () => {
  await open({files: {[IN_PROGRESS]: item(1), 'queue/pending/discounts.yaml': item(1)}});

  const result = await report();

  expect(`${result.exitCode} ${result.stdout}`).toMatch(/^0 (?![\s\S]*::error)/);
  expect(files()).toEqual([IN_PROGRESS, 'queue/pending/discounts.yaml']);
  expect(result.summary).toContain('**Queue item:** none moved. More than one item could be meant');
});

test('a pause is told also where no item was in progress', async () => {
  await open({files: {'queue/pending/discounts.yaml': item(1)}, log: LIMIT_LOG});

  const result = await report();

  expect(files()).toContain('queue/aftermath-pause.json');
  expect(result.summary).toContain('**Queue:** paused.');
});

test('a pause that waits in a pull request is not told as one that holds', async () => {
  await open({log: LIMIT_LOG});
  scenario.github.protect(BRANCH, 'ruleset');

  const result = await report();

  expect(result.summary).toContain('**Queue:** its pause waits in a pull request.');
  expect(result.summary).not.toContain('**Queue:** paused.');
});

test('a batch whose state nobody knows keeps its word, and the run stays green', async () => {
  const plan = PLAN_TEXT.replace('["1.1"],\n    "verified": false', '["1.1"],\n    "status": "snoozed"');
  await open({plan, files: {'docs/readme.md': 'x\n'}});

  const result = await report();

  expect(`${result.exitCode} ${result.stdout}`).toMatch(/^0 (?![\s\S]*::error)/);
  expect(git(['show', `refs/heads/${BRANCH}:${PLAN}`])).toBe(plan);
  expect(result.summary).toContain('not marked. The batch has a word for its state that is not known here');
});
