// A failed run that passes by itself, from its evidence to the new attempt, with the ledger in between.
import {expect, test} from '@jest/globals';
import {handleFailure} from '../../src/app/handle-failure.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {createRuleSet} from '../../src/diagnosis/rules.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {ok} from '../../src/domain/result.ts';
import {documentsFor, toMemory} from '../../src/memory/documents.ts';
import {evidence, run, sha} from '../decision/questions.ts';
import {ENDED, NOW} from '../decision/rerun-questions.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {FakeRunControl, type Mishap} from '../fakes/fake-run-control.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {safe} from '../fakes/samples.ts';

interface Told {
  readonly trigger?: 'other-run' | 'own-run' | 'sweep';
  readonly mishap?: Mishap;
  /** What somebody writes into the stop switch just before the first write of this run. */
  readonly halt?: string;
  /** The host's wish to wait when the incident is written. */
  readonly retryAfterMs?: number;
}

async function handle({trigger = 'other-run', mishap = 'none', halt, retryAfterMs}: Told) {
  const host = new FakeCodeHost();
  if (retryAfterMs !== undefined) {
    const problem = {code: 'HOST_RATE_LIMITED', operation: 'write the incident', retryAfterMs} as const;
    for (const method of ['ensureIncident', 'ensureComment'] as const) host.failOn(method, problem);
  }
  const control = new FakeRunControl();
  control.add(500);
  control.mishaps.push(mishap);
  const state = new MemoryStateStore();
  state.beforeWrite = (store) => {
    state.beforeWrite = null;
    if (halt !== undefined) store.put({'halt.json': halt});
  };
  const [failure] = evidence().failures;
  if (failure === undefined) throw new Error('no failure');
  const message = safe('curl: (6) Could not resolve host: downloads.example.invalid');
  const annotations = [{level: 'failure' as const, title: null, message, path: null, line: null}];
  const {outcomes, dossier} = await handleFailure(
    {
      host,
      control,
      state,
      sink: {writeReport: async () => ok({ref: 'report.md', change: 'created' as const})},
      log: {event: () => undefined, warn: () => undefined},
      pacing: {pause: async () => undefined, draw: () => 0.5, elapsed: () => 0},
      safe,
    },
    {
      evidence: evidence({
        run: run({startedAt: ENDED as Instant, endedAt: ENDED as Instant}),
        failures: [{...failure, annotations}],
        now: NOW as Instant,
      }),
      branch: {name: 'work', head: sha('a'), protected: false},
      green: null,
      pass: null,
      policy: defaultPolicy(),
      rules: createRuleSet([]),
      batch: null,
      ownToken: 'full',
      snapshot: null,
      rerun: {trigger, own: {workflowPath: null, stateBranch: null}},
      codeowners: null,
    },
  );
  const read = await state.read(documentsFor(NOW as Instant, 30));
  const memory = toMemory(read.ok ? read.value.documents : new Map(), safe);
  return {control, outcomes, dossier, memory};
}

const reruns = (memory: Awaited<ReturnType<typeof handle>>['memory']) =>
  memory.events.flatMap((event) => (event.kind === 'rerun' ? [event.state] : []));

test('it is run again, and intention, outcome and failure are remembered', async () => {
  const {control, outcomes, memory} = await handle({});

  expect(outcomes.find(({kind}) => kind === 'rerun-failed')).toMatchObject({status: 'done'});
  expect(control.count('us')).toBe(1);
  expect(reruns(memory)).toEqual(['intended', 'done']);
  expect(memory.events.map(({kind}) => kind)).toContain('failure');
  expect(memory.journal.unfinished).toEqual([]);
});

test('a job of the same run leaves it to the sweep, by the journal', async () => {
  const {control, memory} = await handle({trigger: 'own-run'});

  expect(control.count('us')).toBe(0);
  expect(memory.journal.unfinished).toMatchObject([{run: {id: 500, attempt: 1}, because: 'SAME_RUN', notBefore: NOW}]);
});

test('a lost answer is left to the sweep, with the intention in the ledger', async () => {
  const {outcomes, memory} = await handle({mishap: 'dropped'});

  expect(outcomes.find(({kind}) => kind === 'rerun-failed')).toMatchObject({status: 'failed'});
  expect(reruns(memory)).toEqual(['intended']);
  expect(memory.journal.unfinished).toMatchObject([{run: {id: 500}, because: 'HOST_UNAVAILABLE'}]);
});

const ACT = {act: 'halt', scope: {kind: 'all'}, by: 'ada', reason: 'stop', at: '2031-05-04T09:30:00Z', comment: 1};

test.each([
  ['a halt', JSON.stringify({v: 1, acts: [ACT]}), 'HALTED'],
  ['a switch that cannot be read', 'no document', 'HALT_UNREADABLE'],
])('%s that is written just before the intention holds the re-run', async (_, halt, because) => {
  const {control, outcomes, memory} = await handle({halt});

  expect(outcomes.find(({kind}) => kind === 'rerun-failed')).toMatchObject({status: 'held', because});
  expect(control.count('us')).toBe(0);
  expect(reruns(memory)).toEqual([]);
});

test.each<readonly [string, Told, object]>([
  ['of the host', {mishap: 'rate-limited'}, {because: 'RATE_LIMITED', notBefore: NOW + 1}],
  ['that is the longest of two', {mishap: 'rate-limited', retryAfterMs: 9_000}, {notBefore: NOW + 9_000}],
  ['of the host before one that is over', {trigger: 'own-run', retryAfterMs: 9_000}, {notBefore: NOW + 9_000}],
])('the journal keeps the wait %s', async (_, told, entry) => {
  const {memory} = await handle(told);

  expect(memory.journal.unfinished).toMatchObject([{run: {id: 500, attempt: 1}, ...entry}]);
});
