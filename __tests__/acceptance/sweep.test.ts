// The built bundle on a schedule and on issue events: what nobody saw is done, a person's word is remembered, and little is asked when nothing is to do.
import {afterEach, describe, expect, test} from '@jest/globals';
import type {ActionCall, ActionResult} from './runner.ts';
import {act, listIncidents, REPO, REPORTER_RUN, type Scenario, snapshot, startScenario} from './scenario.ts';

const STATE = 'refs/heads/aftermath/state';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function call(event: string, payload: unknown, change: Partial<ActionCall> = {}): Promise<ActionResult> {
  return act(scenario, {
    event,
    payload,
    runId: REPORTER_RUN,
    ref: 'refs/heads/main',
    env: {GITHUB_WORKFLOW_REF: `${REPO}/.github/workflows/aftermath.yml@refs/heads/main`},
    ...change,
  });
}

function sweep(): Promise<ActionResult> {
  return call('schedule', scenario.github.eventPayload('schedule', {repo: REPO, cron: '17 5 * * *'}));
}

/** Lines of the ledger on the state branch. */
function ledger(): readonly string[] {
  const {git} = scenario.github.world.repo(REPO);
  const names = git.text(['ls-tree', '-r', '--name-only', STATE]).split('\n');
  return names
    .filter((name) => name.startsWith('ledger/'))
    .flatMap((name) => git.text(['show', `${STATE}:${name}`]).split('\n'))
    .filter((line) => line !== '');
}

function kinds(): readonly string[] {
  return ledger().map((line) => (JSON.parse(line) as {kind: string}).kind);
}

describe('a scheduled sweep', () => {
  test('handles the failed run that nobody saw, once', async () => {
    scenario = await startScenario({now: () => Date.now()});

    const first = await sweep();
    const after = snapshot(scenario);
    const asked = scenario.github.apiRequestCount;
    const second = await sweep();
    const quiet = scenario.github.apiRequestCount - asked;

    console.info(`requests of a sweep that handles one run: ${asked}; of one with nothing to do: ${quiet}`);
    expect(first.stdout + first.stderr).not.toMatch(/::error|internal error/);
    expect(first.exitCode).toBe(0);
    expect(first.summary).toContain('Runs that were handled');
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(kinds()).toContain('failure');
    expect(second.exitCode).toBe(0);
    expect(second.summary).toContain('Nothing was left to do.');
    expect(snapshot(scenario)).toEqual(after);
    expect(asked).toBeLessThanOrEqual(25);
    expect(quiet).toBeLessThanOrEqual(6);
  });

  test('finds the run handled that a workflow_run event has handled before', async () => {
    scenario = await startScenario({now: () => Date.now()});
    await call('workflow_run', scenario.github.eventPayload('workflow_run', scenario.run.id));
    const before = snapshot(scenario);

    const swept = await sweep();

    expect(swept.exitCode).toBe(0);
    expect(snapshot(scenario)).toEqual(before);
    expect(kinds().filter((kind) => kind === 'failure')).toHaveLength(1);
  });

  test('without a memory still handles what no thread tells of', async () => {
    scenario = await startScenario({now: () => Date.now()});

    const swept = await call('schedule', {}, {inputs: {'state-branch': ''}});

    expect(swept.exitCode).toBe(0);
    expect(listIncidents(scenario)).toHaveLength(1);
    expect(scenario.github.world.repo(REPO).git.readRef(STATE)).toBeNull();
  });

  test('that GitHub asks to wait ends with exit code 0 and says so', async () => {
    scenario = await startScenario({now: () => Date.now()});
    scenario.github.inject({fault: 'rate', match: 'GET ~/actions/runs', limit: 0, reset: 3_000, times: 9});

    const swept = await sweep();
    const later = await sweep();

    expect(swept.exitCode).toBe(0);
    expect(swept.summary).toContain('RATE_LIMITED');
    expect(swept.outputs['reason-code']).toBe('RATE_LIMITED');
    expect(later.exitCode).toBe(0);
  });
});

describe('an act of a person in a thread', () => {
  test('is remembered once; a machine’s is not', async () => {
    scenario = await startScenario({now: () => Date.now()});
    await sweep();
    const [incident] = listIncidents(scenario);
    if (incident === undefined) throw new Error('no incident');
    const {number} = incident;
    const closed = (sender: string) =>
      scenario.github.eventPayload('issues', {repo: REPO, number, action: 'closed', sender});
    scenario.github.act(REPO, number, {kind: 'closed', login: 'mara', detail: 'not_planned'});

    const machine = await call('issues', closed('github-actions[bot]'));
    const person = await call('issues', closed('mara'));
    const again = await call('issues', closed('mara'));

    expect([machine.exitCode, person.exitCode, again.exitCode]).toEqual([0, 0, 0]);
    expect(machine.stdout).toContain('IRRELEVANT_EVENT');
    expect(person.summary).toContain('not planned');
    expect(ledger().filter((line) => line.includes('"verdict"'))).toHaveLength(1);
  });
});
