// Counting occurrences: the same one is never counted twice, in whatever order they come.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {IncidentRecord, Occurrence} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {nextRecord, type Sighting, toSighting} from '../../src/memory/occurrences.ts';
import {at, diagnosis, evidence, FINGERPRINT, occurrence, record, run} from '../support-render/dossiers.ts';

function sighting(seen: Occurrence): Sighting {
  return {fingerprint: FINGERPRINT, branch: 'main', workflow: 'CI', occurrence: seen};
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
  expect(nextRecord(null, sighting(occurrence(7001, '2031-05-04T09:30:00Z')))).toEqual(record());
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
