// Logs, reports and plans of a run that the action cannot use: a clear message with what to do, the rest done.
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import type {JobSeed} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {
  act,
  FAILED_JOB,
  listIncidents,
  PLAN,
  REPO,
  REPORTER_RUN,
  type Scenario,
  type ScenarioSeed,
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

async function start(seed?: ScenarioSeed): Promise<void> {
  scenario = await startScenario(seed);
}

/** The completed run of the scenario is handled. */
function handleRun(call: Partial<ActionCall> = {}) {
  const payload = scenario.github.eventPayload('workflow_run', scenario.run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, ...call});
}

function comments() {
  return scenario.github.world.repo(REPO).comments;
}

/** True when the batch was marked by a commit on the work branch. */
function isMarked(): boolean {
  return snapshot(scenario).head !== scenario.sha;
}

describe('the log', () => {
  test('has expired: LOG_GONE with what to do, the cause from annotation and step, the rest done', async () => {
    await start({jobs: [{...FAILED_JOB, logExpired: true}]});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('LOG_GONE');
    expect(result.summary).toContain('re-run the job to get a new one');
    expect(result.summary).toContain('Run npm test');
    expect(comments()).toHaveLength(1);
  });

  test('is unknown to GitHub (404)', async () => {
    await start();
    scenario.github.inject({fault: 'status', match: 'GET ~/actions/jobs/{job_id}/logs', status: 404, times: 9});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('LOG_GONE');
    expect(comments()).toHaveLength(1);
  });

  test.each<readonly [string, JobSeed['log']]>([
    ['is empty', ''],
    ['is binary', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xfe, 0])],
    ['holds nothing but a preamble', toActionsLog(['##[group]Operating System', 'Ubuntu', '##[endgroup]'])],
  ])('%s: the failed step is named and nothing breaks', async (_, log) => {
    await start({jobs: [{...FAILED_JOB, ...(log === undefined ? {} : {log})}]});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.stdout).not.toContain('internal error');
    expect(result.summary).toContain('Run npm test');
    expect(comments()).toHaveLength(1);
  });

  test('has lines of a megabyte: every body fits, and the batch is marked', async () => {
    const line = '@everyone <b>#1</b> '.repeat(50_000);
    const lines = [
      '##[group]Run npm test',
      '##[endgroup]',
      `Error: ${line}`,
      `  at ${line}`,
      line,
      '##[error]Process completed with exit code 1.',
    ];
    await start({jobs: [{...FAILED_JOB, log: toActionsLog(lines)}]});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(listIncidents(scenario).map((issue) => (issue.body ?? '').length <= 65_536)).toEqual([true]);
    expect(comments().map((comment) => comment.body.length <= 65_536)).toEqual([true]);
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576);
    expect(isMarked()).toBe(true);
  });

  test('comes with 50,000 failed tests: every body and every output fits', async () => {
    await start();
    const cases = Array.from(
      {length: 50_000},
      (_, index) =>
        `<testcase classname="shop.Price${index % 97}" name="case ${index}"><failure message="${'x'.repeat(80)}"/></testcase>`,
    );
    const workspace = mkdtempSync(join(tmpdir(), 'aftermath-workspace-'));
    writeFileSync(
      join(workspace, 'junit.xml'),
      `<testsuite name="all" tests="50000">\n${cases.join('\n')}\n</testsuite>\n`,
    );

    const result = await handleRun({workspace, inputs: {reports: 'junit.xml'}});

    expect(result.exitCode).toBe(0);
    expect(listIncidents(scenario).map((issue) => (issue.body ?? '').length <= 65_536)).toEqual([true]);
    expect(comments().map((comment) => comment.body.length <= 65_536)).toEqual([true]);
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1_048_576);
    expect(result.summary).toMatch(/50,?000/);
    expect(Buffer.byteLength(result.outputs['result'] ?? '')).toBeLessThan(1_000_000);
  });
});

describe('reports', () => {
  test.each([
    ['a missing one', {}, 'FILE_MISSING'],
    ['a 0-byte one', {'junit.xml': ''}, 'REPORT_EMPTY'],
    ['a malformed one', {'junit.xml': '<testsuites><testsuite></testsuites>'}, 'REPORT_MALFORMED'],
  ])('%s leaves a gap, and the log is read all the same', async (_, files, code) => {
    await start();
    const workspace = mkdtempSync(join(tmpdir(), 'aftermath-workspace-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);

    const result = await handleRun({workspace, inputs: {reports: 'junit.xml'}});

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain(code);
    expect(result.summary).toContain('-18000 !== 1800');
    expect(listIncidents(scenario)).toHaveLength(1);
  });
});

describe('the plan file', () => {
  test.each([
    ['is missing', {policy: 'plans:\n  - files: [plan/gone.json]\n'}, 'FILE_MISSING'],
    ['is malformed', {plan: '[\n  {"batch": "1.2",\n'}, 'PLAN_MALFORMED'],
    ['is another document', {plan: '{"compilerOptions": {}}\n'}, 'PLAN_UNKNOWN'],
    ['does not know the batch', {plan: '[{"batch": "7", "title": "Other", "verified": false}]\n'}, 'BATCH_UNKNOWN'],
    ['is matched by no glob', {policy: 'plans:\n  - files: ["plans/*.json"]\n'}, 'FILE_MISSING'],
  ])('%s: said in the summary, nothing is committed, the rest is done', async (_, seed, code) => {
    await start(seed);

    const result = await handleRun();

    expect(result.summary).toContain(code);
    expect(isMarked()).toBe(false);
    expect(result.outputs['batch-status']).toBe('none');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(comments()).toHaveLength(1);
    expect(result.exitCode).toBe(0);
  });

  test('holds a key twice in the batch: its place is told, nothing is committed, exit code 1', async () => {
    await start({plan: '[\n  {"batch": "1.2", "title": "Two", "verified": true, "verified": false}\n]\n'});

    const result = await handleRun();

    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(new RegExp(`^::error .*file=${PLAN},line=2`, 'm'));
    expect(result.outputs['batch-status']).toBe('failed');
    expect(isMarked()).toBe(false);
    expect(listIncidents(scenario)).toHaveLength(1);
  });
});
