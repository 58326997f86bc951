// Counting occurrences: the same one is never counted twice, in whatever order they come.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {IncidentRecord, Occurrence} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {FailureEvent} from '../../src/domain/memory.ts';
import {mergeLedger, nextRecord, PLAIN_THREAD, type Sighting, toSighting} from '../../src/memory/occurrences.ts';
import {at, diagnosis, evidence, FINGERPRINT, occurrence, record, run} from '../support-render/dossiers.ts';
import {failed, OTHER, onBranch, recovered, turned} from './samples.ts';

function sighting(seen: Occurrence): Sighting {
  return {fingerprint: FINGERPRINT, branch: 'main', workflow: 'CI', occurrence: seen, batch: null};
}

function fold(seen: readonly Occurrence[]): IncidentRecord | null {
  return seen.reduce<IncidentRecord | null>((known, one) => nextRecord(known, sighting(one)), null);
}

const anyOccurrence = fc
  .record({runId: fc.integer({min: 1, max: 40}), attempt: fc.integer({min: 1, max: 2})})
  .map(({runId, attempt}): Occurrence => {
    return {...occurrence(runId, '2031-05-04T09:30:00Z'), attempt, at: (runId * 1000 + attempt) as Instant};
  });

test('the first sighting makes the record', () => {
  const thread = {...PLAIN_THREAD, openedAt: record().openedAt};

  expect(nextRecord(null, sighting(occurrence(7001, '2031-05-04T09:30:00Z')), thread)).toEqual(record());
});

test('a later one is counted and listed first', () => {
  const later = occurrence(7020, '2031-05-05T10:00:00Z');

  const next = nextRecord(record(), sighting(later));

  expect(next).toMatchObject({count: 2, firstSeen: at('2031-05-04T09:30:00Z')});
  expect(next.occurrences.map((seen) => seen.runId)).toEqual([7020, 7001]);
});

test('the same run and attempt changes nothing, another attempt counts', () => {
  const same = occurrence(7001, '2031-05-04T09:30:00Z');

  expect(nextRecord(record(), sighting(same))).toEqual(record());
  expect(nextRecord(record(), sighting({...same, attempt: 2})).count).toBe(2);
});

test('a second look at the same run adds the jobs that it saw', () => {
  const more = {...occurrence(7001, '2031-05-04T09:31:00Z'), jobs: ['test (22)', 'test (20)']};

  const next = nextRecord(record(), sighting(more));

  expect(next.count).toBe(1);
  expect(next.occurrences[0]).toMatchObject({at: at('2031-05-04T09:30:00Z'), jobs: ['test (20)', 'test (22)']});
});

test('one that comes late moves the first time back', () => {
  const early = occurrence(6900, '2031-05-01T00:00:00Z');

  expect(nextRecord(record(), sighting(early))).toMatchObject({count: 2, firstSeen: at('2031-05-01T00:00:00Z')});
});

test('few jobs with short names are kept, whatever the matrix', () => {
  const wide = {
    ...occurrence(7001, '2031-05-04T09:30:00Z'),
    jobs: Array.from({length: 256}, (_, n) => `${n} ${'x'.repeat(300)}`),
  };

  const jobs = nextRecord(null, sighting(wide)).occurrences[0]?.jobs ?? [];

  expect(jobs.map((name) => name.length)).toEqual([80, 80, 80, 80, 80]);
});

describe('any history', () => {
  test('counts every run and attempt once when it comes in order, and keeps the ten newest', () => {
    fc.assert(
      fc.property(fc.array(anyOccurrence, {minLength: 1, maxLength: 60}), (history) => {
        const ordered = [...history].sort((a, b) => a.at - b.at);
        const distinct = [...new Set(ordered.map((seen) => seen.at))];

        const folded = fold(ordered);

        expect(folded?.count).toBe(distinct.length);
        expect(folded?.firstSeen).toBe(distinct[0]);
        expect(folded?.occurrences.map((seen) => seen.at)).toEqual([...distinct].reverse().slice(0, 10));
      }),
    );
  });

  test('in any order is never counted too often, and again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyOccurrence, {minLength: 1, maxLength: 60}), (history) => {
        const folded = fold(history);
        const again = history.reduce((known, one) => nextRecord(known, sighting(one)), folded);

        expect(folded?.count).toBeLessThanOrEqual(new Set(history.map((seen) => seen.at)).size);
        expect(again).toEqual(folded);
      }),
    );
  });
});

describe('the sighting of a run', () => {
  test('has the time of the run, so that every look at it says the same', () => {
    expect(toSighting(evidence(), diagnosis())).toMatchObject({
      branch: 'main',
      workflow: 'CI',
      occurrence: {runId: 7001, attempt: 1, at: at('2031-05-04T09:30:00Z'), jobs: ['test (20)']},
    });
  });

  test('has the time of the reading when the run has none', () => {
    const given = evidence({run: run({startedAt: null})});

    expect(toSighting(given, diagnosis())?.occurrence.at).toBe(given.now);
  });

  test('is none without a branch', () => {
    expect(toSighting(evidence({run: run({branch: null})}), diagnosis())).toBeNull();
  });
});

describe('what else a record holds', () => {
  const seen = sighting(occurrence(7001, '2031-05-04T09:30:00Z'));
  const thread = {
    ...PLAIN_THREAD,
    scope: 'umbrella',
    title: 'CI is red',
    openedAt: at('2031-05-04T09:35:00Z'),
    follows: 9,
  } as const;

  test('is settled by its first sighting, but for the title', () => {
    const first = nextRecord(null, seen, thread);
    const next = nextRecord(first, seen, {
      ...PLAIN_THREAD,
      title: 'CI is still red',
      openedAt: at('2031-05-05T00:00:00Z'),
    });

    expect(first).toMatchObject({...thread, batches: []});
    expect(next).toEqual({...first, title: 'CI is still red'});
    expect(nextRecord(next, seen)).toEqual(next);
  });

  test('are the first ten batches, each once', () => {
    const batches = ['p#1', 'p#1', ...Array.from({length: 12}, (_, n) => `p#${n + 2}`)];
    const folded = batches.reduce<IncidentRecord | null>((known, batch) => nextRecord(known, {...seen, batch}), null);

    expect(folded?.batches).toEqual(Array.from({length: 10}, (_, n) => `p#${n + 1}`));
  });

  test('in a thread of several branches each occurrence has its branch', () => {
    const batch = {kind: 'chosen', file: 'plan.json', item: '7', by: 'input', dependents: [], nextReady: null} as const;

    expect(toSighting(evidence(), diagnosis(), {branch: '*', batch})).toMatchObject({
      branch: '*',
      occurrence: {branch: 'main'},
      batch: 'plan.json#7',
    });
    expect(toSighting(evidence(), diagnosis(), {fingerprint: OTHER})).toMatchObject({
      fingerprint: OTHER,
      branch: 'main',
      occurrence: {branch: null},
      batch: null,
    });
  });
});

describe('the ledger merged into a record', () => {
  const failedHere = (runId: number, iso: string, change: Partial<FailureEvent> = {}) =>
    failed(runId, iso, {fingerprint: FINGERPRINT, ...change});

  test('adds what another handler remembered, with its jobs and batch', () => {
    const other = failedHere(7002, '2031-05-04T09:40:00Z', {batch: {file: 'plan.json', item: '7'}});

    const merged = mergeLedger(record(), [other, failedHere(7001, '2031-05-04T09:30:00Z', {jobs: ['lint']})]);

    expect(merged).toMatchObject({count: 2, batches: ['plan.json#7']});
    expect(merged.occurrences.map(({runId, jobs}) => [runId, jobs])).toEqual([
      [7002, ['unit']],
      [7001, ['test (20)', 'lint']],
    ]);
  });

  test.each([
    ['of another cause', failedHere(7002, '2031-05-04T09:40:00Z', {fingerprint: OTHER})],
    ['on another branch', failedHere(7002, '2031-05-04T09:40:00Z', {run: onBranch(7002, 'work/lamps')})],
    ['on no branch', failedHere(7002, '2031-05-04T09:40:00Z', {run: onBranch(7002, null)})],
    ['of long before', failedHere(7002, '2031-05-03T09:40:00Z')],
  ])('leaves out a failure %s', (_, event) => {
    expect(mergeLedger(record(), [event])).toEqual(record());
  });

  test('takes one that began a little earlier and was written down meanwhile: its handler lost the race', () => {
    const early = failedHere(6990, '2031-05-04T09:20:00Z', {at: at('2031-05-04T09:31:00Z')});

    expect(mergeLedger(record(), [early])).toMatchObject({count: 2, firstSeen: at('2031-05-04T09:20:00Z')});
  });

  test.each([
    ['a recovery', recovered(6995, '2031-05-04T09:25:00Z', {fingerprint: FINGERPRINT})],
    ['a close', {...turned('closed', 3, '2031-05-04T09:25:00Z'), fingerprint: FINGERPRINT}],
  ])('but not when %s lies between: it belongs to the incident before', (_, end) => {
    const early = failedHere(6990, '2031-05-04T09:20:00Z', {at: at('2031-05-04T09:31:00Z')});

    expect(mergeLedger(record(), [early, end])).toEqual(record());
  });

  test('a thread of all branches takes each, a thread of several causes those it is given', () => {
    const elsewhere = failedHere(7002, '2031-05-04T09:40:00Z', {run: onBranch(7002, 'work/lamps')});
    const other = failedHere(7003, '2031-05-04T09:50:00Z', {fingerprint: OTHER});

    const wide = mergeLedger(record({branch: '*'}), [elsewhere]);

    expect(wide.occurrences.map((one) => one.branch)).toEqual(['work/lamps', null]);
    expect(mergeLedger(record({scope: 'umbrella'}), [other], [FINGERPRINT, OTHER]).count).toBe(2);
  });

  test('two causes of one run are one occurrence of an umbrella', () => {
    const events = [
      failedHere(7002, '2031-05-04T09:40:00Z'),
      failedHere(7002, '2031-05-04T09:40:00Z', {fingerprint: OTHER}),
    ];

    expect(mergeLedger(record(), events, [FINGERPRINT, OTHER]).count).toBe(2);
  });

  test('in any order gives the same record, loses none, counts none twice, and again changes nothing', () => {
    const event = fc
      .record({runId: fc.integer({min: 7001, max: 7040}), attempt: fc.integer({min: 1, max: 2}), late: fc.nat(600)})
      .map(({runId, attempt, late}) => {
        const run = onBranch(runId, 'main', attempt);
        const startedAt = (at('2031-05-04T09:30:00Z') + runId * 60_000 + attempt) as Instant;
        return failedHere(runId, '2031-05-04T09:30:00Z', {run, startedAt, at: (startedAt + late * 1000) as Instant});
      });
    const shuffled = fc
      .uniqueArray(event, {selector: (one) => one.key, minLength: 1, maxLength: 40})
      .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, {minLength: events.length})));
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        const merged = mergeLedger(record(), events);

        expect(mergeLedger(record(), other)).toEqual(merged);
        expect(mergeLedger(merged, other)).toEqual(merged);
        const known = new Set(['7001.1', ...events.map(({run}) => `${run.id}.${run.attempt}`)]);
        expect(merged.count).toBe(known.size);
      }),
    );
  });
});
