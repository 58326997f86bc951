// Metrics: every figure counted by hand once, on whole UTC days; and which documents are too old to keep.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type Memory, NO_MEMORY} from '../../src/domain/memory.ts';
import {computeMetrics} from '../../src/memory/metrics.ts';
import {listExpired} from '../../src/memory/retention.ts';
import {
  anyEvent,
  anyHint,
  at,
  CAUSE,
  failed,
  flaked,
  hint,
  NOW,
  OTHER,
  onBranch,
  recovered,
  safe,
  said,
  turned,
} from './samples.ts';

const SPAN = {now: NOW, days: 10};

function measure(change: Partial<Memory> = {}) {
  return computeMetrics({...NO_MEMORY, ...change}, SPAN);
}

test('nothing remembered gives nothing counted, on every day of the window', () => {
  const metrics = measure();

  expect(metrics).toMatchObject({
    from: at('2031-05-11T00:00:00Z'),
    to: NOW,
    failedRuns: 0,
    failures: 0,
    byCategory: [],
    bySeverity: {1: 0, 2: 0, 3: 0, 4: 0, 5: 0},
    recurrence: {part: 0, of: 0},
    timeToRecover: {ms: null, count: 0},
    topCauses: [],
  });
  expect(metrics.days.map((one) => one.day)).toEqual(
    [11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((n) => `2031-05-${n}`),
  );
});

describe('failures', () => {
  const events = [
    failed(1, '2031-05-10T23:59:59Z'),
    failed(2, '2031-05-11T00:00:00Z'),
    failed(3, '2031-05-14T10:00:00Z'),
    failed(3, '2031-05-14T10:00:00Z', {fingerprint: OTHER, category: 'oom', severity: 4, cause: null}),
    failed(4, '2031-05-14T11:00:00Z', {
      fingerprint: OTHER,
      category: 'oom',
      severity: 4,
      cause: {rule: 'x', line: 1, text: safe('newest')},
    }),
    failed(5, '2031-05-15T11:00:00Z'),
    failed(9, '2031-05-20T12:00:01Z'),
  ];

  test('are counted by run, category, level and day', () => {
    const metrics = measure({events});

    expect(metrics).toMatchObject({failedRuns: 4, failures: 5, bySeverity: {3: 3, 4: 2}});
    expect(metrics.byCategory).toEqual([
      {category: 'test-failure', count: 3},
      {category: 'oom', count: 2},
    ]);
    expect(metrics.days.filter((day) => day.failures > 0)).toEqual([
      {day: '2031-05-11', failures: 1, recoveries: 0, flakes: 0},
      {day: '2031-05-14', failures: 3, recoveries: 0, flakes: 0},
      {day: '2031-05-15', failures: 1, recoveries: 0, flakes: 0},
    ]);
  });

  test('are counted as what people corrected them to', () => {
    const metrics = measure({
      events: [
        ...events,
        said({kind: 'category', category: 'runner', reason: ''}, '2031-05-16T00:00:00Z', {fingerprint: OTHER}),
        said({kind: 'severity', level: 1, reason: ''}, '2031-05-16T00:00:00Z', {fingerprint: OTHER}),
      ],
    });

    expect(metrics.byCategory[1]).toEqual({category: 'runner', count: 2});
    expect(metrics.bySeverity).toEqual({1: 2, 2: 0, 3: 3, 4: 0, 5: 0});
  });

  test('name the causes that came most, with their newest words and their thread', () => {
    const hints = [hint(12, {state: 'closed'}), hint(31, {fingerprint: OTHER})];

    expect(measure({events, hints}).topCauses).toEqual([
      {
        fingerprint: CAUSE,
        category: 'test-failure',
        text: 'expected 4 to equal 5',
        count: 3,
        flakes: 0,
        lastSeen: at('2031-05-15T11:00:00Z'),
        incident: 12,
      },
      {
        fingerprint: OTHER,
        category: 'oom',
        text: 'newest',
        count: 2,
        flakes: 0,
        lastSeen: at('2031-05-14T11:00:00Z'),
        incident: 31,
      },
    ]);
  });

  test('recur when they came in more than one episode, also one before the window', () => {
    expect(measure({events: events.slice(0, 2)}).recurrence).toEqual({part: 0, of: 1});
    expect(measure({events}).recurrence).toEqual({part: 1, of: 2});
  });
});

test('flakes are failures whose commit passed; a re-run is a success when an attempt of it passed', () => {
  const again = (run: number, attempt: number) => ({run: onBranch(run, 'main', attempt)});
  const metrics = measure({
    events: [
      failed(1, '2031-05-12T00:00:00Z'),
      flaked(1, '2031-05-12T01:00:00Z'),
      failed(2, '2031-05-13T00:00:00Z'),
      failed(2, '2031-05-13T01:00:00Z', again(2, 2)),
      failed(3, '2031-05-13T00:00:00Z'),
      flaked(77, '2031-05-13T05:00:00Z', {proof: 'twin', commit: 'c3', run: onBranch(77, 'main', 1)}),
      failed(4, '2031-05-14T00:00:00Z'),
    ],
  });

  expect(metrics.flakeRate).toEqual({part: 2, of: 5});
  expect(metrics.rerunSuccess).toEqual({part: 1, of: 2});
  expect(metrics.days[1]).toMatchObject({failures: 1, flakes: 1});
  expect(metrics.topCauses[0]).toMatchObject({count: 5, flakes: 2});
});

test('times are medians of what ended in the window, with the number of values', () => {
  const ended = (day: number, recoverMs: number | null, detectMs: number | null = null) =>
    recovered(day, `2031-05-${day}T00:00:00Z`, {
      incident: day,
      times: {detectMs, acknowledgeMs: null, mitigateMs: null, recoverMs},
    });
  const metrics = measure({
    events: [ended(10, 1), ended(12, 30, 5), ended(13, 10), ended(14, 21), ended(15, 20), ended(16, null)],
  });

  expect(metrics).toMatchObject({
    timeToRecover: {ms: 21, count: 4},
    timeToDetect: {ms: 5, count: 1},
    timeToAcknowledge: {ms: null, count: 0},
    timeToMitigate: {ms: null, count: 0},
  });
});

test('threads are counted once in each figure', () => {
  const day = '2031-05-15T00:00:00Z';
  const metrics = measure({
    hints: [hint(1), hint(2, {state: 'closed', fingerprint: OTHER})],
    events: [
      turned('opened', 1, day),
      turned('umbrella', 2, day),
      turned('systemic', 3, day),
      turned('opened', 4, day),
      turned('folded', 5, day),
      turned('closed', 1, day),
      recovered(8, day, {incident: 1}),
      turned('reopened', 1, day),
      turned('stale', 2, day),
      said({kind: 'duplicate'}, day, {incident: 4}),
      said({kind: 'completed'}, day, {incident: 6}),
      turned('opened', 7, '2031-05-01T00:00:00Z'),
    ],
  });

  expect(metrics).toMatchObject({
    incidentsOpened: 3,
    incidentsOpen: 1,
    reopened: {part: 1, of: 3},
    falseDuplicates: {part: 2, of: 4},
  });
});

test('any memory can be measured, and no share is above one', () => {
  const memory = fc.record({events: fc.array(anyEvent, {maxLength: 40}), hints: fc.array(anyHint, {maxLength: 5})});
  fc.assert(
    fc.property(memory, (given) => {
      const metrics = measure({...given, events: given.events.toSorted((a, b) => a.at - b.at)});

      for (const share of [
        metrics.recurrence,
        metrics.flakeRate,
        metrics.rerunSuccess,
        metrics.reopened,
        metrics.falseDuplicates,
      ])
        expect(share.part).toBeLessThanOrEqual(share.of);
      expect(metrics.days.reduce((sum, day) => sum + day.failures, 0)).toBe(metrics.failures);
      expect(metrics.byCategory.reduce((sum, row) => sum + row.count, 0)).toBe(metrics.failures);
    }),
  );
});

test('documents of the retention and older expire, those set aside too', () => {
  const names = [
    'incidents.json',
    'journal.json',
    'ledger/2030-04.jsonl',
    'ledger/2030-05.jsonl',
    'damaged/ledger/2030-04.jsonl.0123abcd',
    'damaged/incidents.json.0123abcd',
    'ledger/2031-05.jsonl',
    'ledger/notes.txt',
  ];

  expect(listExpired(names, {now: NOW, months: 13})).toEqual([
    'ledger/2030-04.jsonl',
    'damaged/ledger/2030-04.jsonl.0123abcd',
  ]);
  expect(listExpired(names, {now: NOW, months: 1})).not.toContain('ledger/2031-05.jsonl');
});
