// A run that is cut off, or whose writes fail in part, and that is handled again leaves the threads that it would have left at once.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {findIncident} from '../../src/decision/incidents.ts';
import {toUmbrellaFingerprint} from '../../src/decision/umbrella.ts';
import type {Incident, PlannedEffect} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {
  diagnosis,
  evidence,
  failed,
  failureQuestion,
  incident,
  passed,
  policy,
  remembered,
  run,
  standing,
} from './questions.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW = (100 * DAY_MS) as Instant;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
/** Starts that are looked at: each is cut at every place. */
const STARTS = 2_500;

/** How a cause stands before the run. */
type Before = 'unknown' | 'open' | 'ended by a green run' | 'open on two other branches' | 'closed long ago';

interface Start {
  readonly before: readonly Before[];
  readonly causes: FailureQuestion['diagnoses'];
  /** New threads that the run may open. */
  readonly cap: number;
  /** The thread for what was too much is open. */
  readonly umbrella: boolean;
}

const BEFORE: readonly Before[] = [
  'unknown',
  'open',
  'ended by a green run',
  'open on two other branches',
  'closed long ago',
];
const starts: fc.Arbitrary<Start> = fc.record({
  before: fc.array(fc.constantFrom(...BEFORE), {minLength: NAMES.length, maxLength: NAMES.length}),
  causes: fc.subarray([...NAMES], {minLength: 1}).map(([first = 'a', ...rest]) => toCauses(first, rest)),
  cap: fc.nat(3),
  umbrella: fc.boolean(),
});

function toCauses(first: string, rest: readonly string[]): FailureQuestion['diagnoses'] {
  return [diagnosis({name: first}), ...rest.map((name) => diagnosis({name}))];
}

function toStanding({before, umbrella}: Start): Pick<FailureQuestion, 'standing'> {
  const incidents: Incident[] = [];
  const events: MemoryEvent[] = [];
  const add = (change: Parameters<typeof incident>[0]) => {
    const one = incident({number: incidents.length + 1, ...change});
    incidents.push({...one, record: {...one.record, openedAt: (NOW - 10 * DAY_MS) as Instant}});
  };
  for (const [at, state] of before.entries()) {
    const name = NAMES[at] ?? '';
    if (state === 'open') add({name});
    if (state === 'open on two other branches') for (const branch of ['m', 'n']) add({name, branch});
    if (state === 'closed long ago') add({name, state: 'closed', closedAt: (NOW - 40 * DAY_MS) as Instant});
    if (state === 'ended by a green run') {
      add({name, state: 'closed', closedAt: (NOW - 2 * DAY_MS) as Instant});
      events.push(failed({name}), passed('recovery', {name, runId: 420, incident: incidents.length}));
    }
  }
  if (umbrella) add({scope: 'umbrella', fingerprint: toUmbrellaFingerprint('checks', 'work')});
  return {standing: standing({incidents, memory: remembered(...events)})};
}

function toQuestion(start: Start): FailureQuestion {
  const {incidents} = policy();
  const times = {startedAt: (NOW - HOUR_MS) as Instant, endedAt: (NOW - HOUR_MS / 2) as Instant};
  return failureQuestion({
    ...toStanding(start),
    evidence: evidence({now: NOW, run: run(times)}),
    diagnoses: start.causes,
    policy: policy({incidents: {...incidents, maxNewPerRun: start.cap}}),
  });
}

function listWrites(question: FailureQuestion): readonly PlannedEffect[] {
  return decide(question).effects.filter(({effect}) => effect.kind === 'upsert-incident');
}

/** The question after these writes were done. */
function carryOut(question: FailureQuestion, writes: readonly PlannedEffect[]): FailureQuestion {
  const incidents = writes.reduce((all, one) => writeThread(question, all, one), question.standing.incidents ?? []);
  return {...question, standing: {...question.standing, incidents}};
}

function writeThread(
  {evidence: {run: own}}: FailureQuestion,
  all: readonly Incident[],
  {effect}: PlannedEffect,
): readonly Incident[] {
  if (effect.kind !== 'upsert-incident') return all;
  const {fingerprint, branch, scope, follows} = effect;
  const seen = [{runId: own.id, ...(branch === '*' ? {branch: 'work'} : {})}];
  const found = findIncident(all, fingerprint, branch);
  const known = follows !== null && found?.state === 'closed' ? null : found;
  const fresh = incident({number: 100 + all.length, fingerprint, branch, scope, seen});
  if (known === null) return all.concat(fresh);
  const others = known.record.occurrences.filter(({runId}) => runId !== own.id);
  const occurrences = [...fresh.record.occurrences, ...others];
  const record = {...known.record, occurrences, count: occurrences.length};
  return all.map((one) => (one === known ? {...known, state: 'open', closedAt: null, record} : one));
}

/** Threads in words, whatever their numbers are. */
function see({standing: {incidents}}: FailureQuestion): readonly string[] {
  return (incidents ?? [])
    .map(({state, record}) => `${state} ${record.scope} ${record.fingerprint} ${record.branch} ${record.count}`)
    .toSorted();
}

/** The next run with the same causes: the memory holds this one. */
function toNextRun(question: FailureQuestion): FailureQuestion {
  const {evidence: before, standing: ground, diagnoses} = question;
  const told = NAMES.filter((name) => diagnoses.some((one) => one.fingerprint === diagnosis({name}).fingerprint));
  const events = told.map((name) => failed({name, runId: before.run.id, at: NOW - HOUR_MS}));
  const memory = remembered(...(ground.memory?.events ?? []), ...events);
  return {...question, evidence: {...before, run: {...before.run, id: 501}}, standing: {...ground, memory}};
}

test('cut off after any of its writes and handled again it leaves the same threads', () => {
  fc.assert(
    fc.property(starts, (start) => {
      const question = toQuestion(start);
      const writes = listWrites(question);
      const whole = see(carryOut(question, writes));
      for (let done = 0; done <= writes.length; done += 1) {
        const cut = carryOut(question, writes.slice(0, done));

        expect(see(carryOut(cut, listWrites(cut)))).toEqual(whole);
      }
    }),
    {numRuns: STARTS},
  );
});

test('with any one of its writes failed and handled again it leaves the same threads', () => {
  fc.assert(
    fc.property(starts, fc.nat(8), (start, at) => {
      const question = toQuestion(start);
      const writes = listWrites(question);
      const partly = carryOut(question, writes.toSpliced(at, 1));

      expect(see(carryOut(partly, listWrites(partly)))).toEqual(see(carryOut(question, writes)));
    }),
    {numRuns: STARTS},
  );
});

test('the next run with the same causes opens nothing more', () => {
  fc.assert(
    fc.property(starts, (start) => {
      const question = toQuestion(start);
      const first = carryOut(question, listWrites(question));
      const next = toNextRun(first);
      const second = carryOut(next, listWrites(next));

      expect(second.standing.incidents).toHaveLength(first.standing.incidents?.length ?? 0);
    }),
    {numRuns: STARTS},
  );
});
