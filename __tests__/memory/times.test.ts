// Times of an incident: from real events, never negative, and of the last time only.
import {describe, expect, test} from '@jest/globals';
import type {IncidentRecord} from '../../src/domain/decision.ts';
import {type TimesQuestion, toTimes} from '../../src/memory/times.ts';
import {at, CAUSE, failed, flaked, recovered, turned} from './samples.ts';

const MINUTE = 60_000;
const RECORD: IncidentRecord = {
  scope: 'cause',
  fingerprint: CAUSE,
  branch: 'main',
  workflow: 'CI',
  firstSeen: at('2031-05-10T08:00:00Z'),
  openedAt: at('2031-05-10T08:10:00Z'),
  title: null,
  batches: [],
  owners: [],
  follows: null,
  count: 1,
  occurrences: [{runId: 1, attempt: 1, at: at('2031-05-10T08:00:00Z'), sha: 'c1', jobs: [], branch: null}],
};

function green(startedAt: string, endedAt: string | null): TimesQuestion['run'] {
  return {id: 9, attempt: 1, startedAt: at(startedAt), endedAt: endedAt === null ? null : at(endedAt)};
}

function times(change: Partial<TimesQuestion> = {}) {
  return toTimes({record: RECORD, acts: [], run: null, events: [], ...change});
}

test('an incident that only was opened has a time to detect', () => {
  expect(times()).toEqual({detectMs: 10 * MINUTE, acknowledgeMs: null, mitigateMs: null, recoverMs: null});
});

test('one that is over has all of them', () => {
  const found = times({
    acts: [{at: at('2031-05-10T08:15:00Z')}, {at: at('2031-05-10T09:00:00Z')}],
    events: [flaked(1, '2031-05-10T08:40:00Z')],
    run: green('2031-05-10T09:50:00Z', '2031-05-10T10:00:00Z'),
  });

  expect(found).toEqual({
    detectMs: 10 * MINUTE,
    acknowledgeMs: 5 * MINUTE,
    mitigateMs: 30 * MINUTE,
    recoverMs: 120 * MINUTE,
  });
});

test('a green run that does not say when it ended is taken from its start', () => {
  expect(times({run: green('2031-05-10T09:00:00Z', null)}).recoverMs).toBe(60 * MINUTE);
});

test.each([
  ['opened before it began', {record: {...RECORD, openedAt: at('2031-05-10T07:00:00Z')}}, 'detectMs'],
  ['opened at an unknown time', {record: {...RECORD, openedAt: null}}, 'detectMs'],
  ['acted on before it was opened', {acts: [{at: at('2031-05-10T08:09:00Z')}]}, 'acknowledgeMs'],
  ['green before it failed', {run: green('2031-05-10T07:00:00Z', '2031-05-10T07:30:00Z')}, 'recoverMs'],
] as const)('clocks that say it was %s tell nothing', (_, change, field) => {
  expect(times(change)[field]).toBeNull();
});

test('an act in the second in which it was opened came at once: the host tells no more than the second', () => {
  const record = {...RECORD, openedAt: at('2031-05-10T08:10:00.700Z')};

  expect(times({record, acts: [{at: at('2031-05-10T08:10:00Z')}]}).acknowledgeMs).toBe(0);
  expect(times({record, acts: [{at: at('2031-05-10T08:09:59Z')}]}).acknowledgeMs).toBeNull();
});

test.each([
  ['a twin, which took no pain away', flaked(1, '2031-05-10T08:40:00Z', {proof: 'twin'})],
  ['a flake of long before', flaked(1, '2031-05-09T08:40:00Z')],
])('%s is no mitigation', (_, event) => {
  expect(times({events: [event]}).mitigateMs).toBeNull();
});

describe('an incident that was opened again', () => {
  const record: IncidentRecord = {
    ...RECORD,
    occurrences: [
      {runId: 5, attempt: 1, at: at('2031-05-12T08:00:00Z'), sha: 'c5', jobs: [], branch: null},
      ...RECORD.occurrences,
    ],
  };
  const events = [
    failed(1, '2031-05-10T08:00:00Z'),
    recovered(2, '2031-05-10T12:00:00Z'),
    failed(4, '2031-05-12T07:00:00Z'),
    turned('reopened', 12, '2031-05-12T07:20:00Z'),
    failed(5, '2031-05-12T08:00:00Z'),
  ];

  test('has the times of the last time', () => {
    const found = times({
      record,
      events: [...events, recovered(9, '2031-05-12T10:00:00Z')],
      acts: [{at: at('2031-05-10T08:15:00Z')}, {at: at('2031-05-12T07:30:00Z')}],
      run: green('2031-05-12T09:50:00Z', '2031-05-12T10:00:00Z'),
    });

    expect(found).toEqual({
      detectMs: 20 * MINUTE,
      acknowledgeMs: 10 * MINUTE,
      mitigateMs: null,
      recoverMs: 180 * MINUTE,
    });
  });

  test('by a handler that left no word of it does not know when', () => {
    const found = times({record, events: events.filter((event) => event.kind !== 'incident')});

    expect(found).toMatchObject({detectMs: null, acknowledgeMs: null});
  });

  test('is still the first time when its end is this very run', () => {
    const own = recovered(9, '2031-05-10T10:00:00Z');

    expect(times({events: [own], run: green('2031-05-10T09:50:00Z', '2031-05-10T10:00:00Z')}).recoverMs).toBe(
      120 * MINUTE,
    );
  });
});
