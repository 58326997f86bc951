import {afterEach, describe, expect, test} from '@jest/globals';
import type {ActionCall} from './runner.ts';
import {
  act,
  listIncidents,
  REPO,
  REPORTER_RUN,
  type Scenario,
  type ScenarioSeed,
  snapshot,
  startScenario,
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

describe('inputs', () => {
  test.each([
    ['mode', 'yolo', /input mode: "yolo" is none of observe, propose, act/],
    ['mode', 'propse', /did you mean "propose"\?/],
    [
      'command',
      'handel',
      /input command: "handel" is unknown; use handle, hook, recover, sweep, operate or leave it out/,
    ],
    ['run-id', '12x', /input run-id: "12x" is no id; give the digits/],
    ['run-id', '0', /input run-id: "0" is no id/],
    ['policy', '../aftermath.yml', /input policy: "\.\.\/aftermath\.yml": the path must stay inside the repository/],
    ['plan', '/etc/plan.json', /input plan: "\/etc\/plan\.json": give a path relative to the root/],
    ['batch', '1.2\n1.3', /input batch: it has more than one line/],
    ['token', '', /input token: is empty/],
  ])('%s %j: exit code 2 and an annotation, and nobody is asked', async (name, value, says) => {
    await start();

    const result = await handleRun({inputs: {[name]: value}});

    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(/^::error title=Aftermath/m);
    expect(result.stdout).toMatch(says);
    expect(scenario.github.apiRequestCount).toBe(0);
  });

  test('all wrong inputs are told at once, in the summary too', async () => {
    await start();

    const {exitCode, summary} = await handleRun({inputs: {mode: 'yolo', 'run-id': 'x', batch: 'a\nb'}});

    expect(exitCode).toBe(2);
    expect(summary).toContain('Aftermath could not start');
    for (const name of ['mode', 'run-id', 'batch']) expect(summary).toContain(`input ${name}`);
    expect(summary).toContain('Nothing was written.');
  });

  test('an event file that is broken is refused, and one that is missing too', async () => {
    await start();

    const broken = await act(scenario, {event: 'workflow_run', payload: {action: 'completed'}});
    const missing = await handleRun({env: {GITHUB_EVENT_PATH: '/nowhere/event.json'}});

    expect(broken).toMatchObject({exitCode: 2, stdout: expect.stringContaining('the payload names no run id')});
    expect(missing.stdout).toContain('IRRELEVANT_EVENT');
    expect(scenario.github.apiRequestCount).toBe(0);
  });

  test('a refused token is unusable: exit code 2, said once with what to do, and few requests', async () => {
    await start();

    const result = await handleRun({token: 'ghs_expired'});

    expect(result.exitCode).toBe(2);
    expect(result.summary).toContain('HOST_UNAUTHORISED');
    expect(result.summary).toContain('pass a valid token, it may have expired');
    expect(result.stdout.match(/^::error /gm)).toHaveLength(1);
    expect(scenario.github.apiRequestCount).toBeLessThanOrEqual(2);
  });
});

describe('policy', () => {
  test.each([
    ['an unknown key', 'planz: []\n', '.github/aftermath.yml:1:1: unknown key "planz"', 'did you mean "plans"?'],
    ['a wrong type', 'mode: propose\nlogs: 3\n', '.github/aftermath.yml:2:7: ', 'logs must be'],
  ])(
    '%s: exit code 2, its place as an annotation and in the summary, nothing written',
    async (_, policy, place, says) => {
      await start({policy});
      const before = snapshot(scenario);

      const result = await handleRun();

      expect(result.exitCode).toBe(2);
      expect(result.stdout).toMatch(/^::error .*file=\.github\/aftermath\.yml,line=\d+,col=\d+/m);
      expect(result.stdout).toContain(place);
      expect(result.stdout).toContain(says);
      expect(result.summary).toContain('CONFIG_INVALID');
      expect(snapshot(scenario)).toEqual(before);
    },
  );

  test('a bad rule is told at its line, and the failure is handled by the others', async () => {
    await start({policy: 'rules:\n  - {id: a, category: infra, pattern: "("}\n'});

    const result = await handleRun();

    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/^::error .*file=\.github\/aftermath\.yml,line=2,col=\d+/m);
    expect(result.summary).toContain('.github/aftermath.yml:2:');
    expect(listIncidents(scenario)).toHaveLength(1);
  });
});

describe('a permission is missing', () => {
  /** What was written, in words. */
  function written() {
    return {incidents: listIncidents(scenario).length, comments: comments().length, marked: isMarked()};
  }

  test.each([
    ['checks', 'checks: read', 0, {incidents: 1, comments: 1, marked: true}],
    ['contents:write', 'contents: write', 1, {incidents: 1, comments: 1, marked: false}],
    ['issues:write', 'issues: write', 1, {incidents: 0, comments: 1, marked: true}],
    // Without the policy nothing may be written, without the run nobody knows whose commit it is.
    ['contents', 'contents: read', 0, {incidents: 0, comments: 0, marked: false}],
    ['actions', 'actions: read', 0, {incidents: 0, comments: 0, marked: false}],
    // Either of two rights is enough to read and write in the thread of a pull request.
    ['pull-requests', '', 0, {incidents: 1, comments: 1, marked: true}],
  ])('%s: the message names it, and the rest is done', async (permission, needs, exitCode, rest) => {
    await start();
    scenario.github.inject({fault: 'deny', permission});

    const result = await handleRun();

    expect(result.summary).toContain(needs);
    expect((result.summary + result.stdout).includes('HOST_FORBIDDEN')).toBe(needs !== '');
    expect(written()).toEqual(rest);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout.match(/^::error /gm) ?? []).toHaveLength(exitCode);
  });

  test('neither issues nor pull requests: both are named, and as nobody knows of a stop the mark is held', async () => {
    await start();
    for (const permission of ['issues', 'pull-requests']) scenario.github.inject({fault: 'deny', permission});

    const result = await handleRun();

    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('issues: read');
    expect(result.summary).toContain('pull-requests: read');
    expect(result.summary).toContain('INCIDENTS_UNREADABLE');
    expect(result.summary).toContain('HALT_UNREADABLE');
    expect(written()).toEqual({incidents: 0, comments: 0, marked: false});
  });

  test('issues are switched off: said with what to do, and comment and mark are made', async () => {
    await start();
    scenario.github.inject({fault: 'feature-off', feature: 'issues'});

    const result = await handleRun();

    expect(result.stdout).toContain('::error title=Aftermath HOST_DISABLED::');
    expect(result.summary).toContain('switch issues on in its settings');
    expect(written()).toEqual({incidents: 0, comments: 1, marked: true});
    expect(result.exitCode).toBe(1);
  });
});
