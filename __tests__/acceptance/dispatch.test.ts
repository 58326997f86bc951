// The built action tells a repair agent of a failure: once for a cause and run, whatever is lost or delivered again.
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import type {Fault} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {act, POLICY_TEXT, REPO, REPORTER_RUN, type Scenario, startScenario} from './scenario.ts';

const POLICY = `${POLICY_TEXT}handOff:\n  minLevel: 1\n  dispatch: ci-repair\n`;
const SEND = 'POST ~/dispatches';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await startScenario({policy: POLICY, memory: 'kept'});
});

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function deliver(call: Partial<ActionCall> = {}) {
  const payload = scenario.github.eventPayload('workflow_run', {run: scenario.run.id, attempt: 1});
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, ...call});
}

const sent = () => scenario.github.world.repo(REPO).dispatches;
const asked = () => scenario.github.requests.filter(({method, route}) => `${method} ${route}`.endsWith('/dispatches'));

function states(): readonly string[] {
  const {git} = scenario.github.world.repo(REPO);
  const files = git.text(['ls-tree', '-r', '--name-only', 'refs/heads/aftermath/state']).split('\n');
  const ledgers = files.filter((name) => name.endsWith('.jsonl'));
  const lines = ledgers.flatMap((name) => git.text(['show', `refs/heads/aftermath/state:${name}`]).split('\n'));
  return lines.flatMap((line) => {
    const event: unknown = line === '' ? null : JSON.parse(line);
    const isOurs = typeof event === 'object' && event !== null && Reflect.get(event, 'kind') === 'dispatch';
    return isOurs ? [`${Reflect.get(event, 'state')} ${Reflect.get(event, 'attempt')}`] : [];
  });
}

test('the event carries the core of the hand-off, and the same delivery twice sends one', async () => {
  await deliver();
  await deliver();

  expect(sent()).toHaveLength(1);
  const [event] = sent();
  expect(event?.event).toBe('ci-repair');
  expect(event?.payload).toMatchObject({
    schema: 'aftermath/dispatch/1',
    run: {id: scenario.run.id, repository: REPO, sha: scenario.sha},
    change: {sha: scenario.sha, patch: null},
  });
  expect(Object.keys(event?.payload ?? {})).toHaveLength(10);
  expect(JSON.stringify(event?.payload)).toContain('-18000 !== 1800');
  expect(states()).toEqual(['intended 1', 'done 1']);
});

test.each<readonly [string, Fault]>([
  ['the answer is lost', {fault: 'drop-after', match: SEND}],
  ['the request is lost', {fault: 'drop-before', match: SEND}],
  ['the server fails', {fault: 'status', match: SEND, status: 502}],
])('%s: nobody knows, so it is not sent again', async (_, fault) => {
  scenario.github.inject(fault);

  await deliver();
  await deliver();

  expect(asked()).toHaveLength(1);
  expect(states()).toEqual(['intended 1']);
});

test('a refusal is no event: the next delivery sends it, and the one after that does not', async () => {
  scenario.github.inject({fault: 'status', match: SEND, status: 403});

  const refused = await deliver();
  await deliver();
  await deliver();

  expect(refused.summary).toContain('contents: write');
  expect(sent()).toHaveLength(1);
  expect(states()).toEqual(['intended 1', 'refused 1', 'intended 2', 'done 2']);
});

test('a process that is killed while it sends leaves at most one event', async () => {
  const killer = new AbortController();
  scenario.github.inject({fault: 'mutate-between', match: SEND, mutate: () => killer.abort()});

  await deliver({kill: killer.signal});
  await deliver();

  expect(asked()).toHaveLength(1);
  expect(states()).toEqual(['intended 1']);
});

test('without the name of an event nothing is sent or intended', async () => {
  await scenario.github.close();
  scenario = await startScenario({policy: `${POLICY_TEXT}handOff:\n  minLevel: 1\n`, memory: 'kept'});

  await deliver();

  expect(asked()).toEqual([]);
  expect(states()).toEqual([]);
});
