// Makers of events: the same thing told twice has the same key, whatever the clock says.
import {describe, expect, test} from '@jest/globals';
import {type Instant, toEffectKey} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {remember} from '../../src/memory/documents.ts';
import {
  listMadeEdits,
  occurredAt,
  toCommentEvent,
  toFailureEvent,
  toFlakeEvents,
  toGreenEvent,
  toIncidentEvent,
  toRecoveryEvent,
  toTwinFlakes,
  toVerdictEvent,
  withEdits,
} from '../../src/memory/events.ts';
import {candidate, diagnosis, dossier, evidence, run, sha} from '../support-render/dossiers.ts';
import {at, CAUSE, failed, later, NOW, OTHER, onBranch} from './samples.ts';

const TIMES = {detectMs: 1, acknowledgeMs: null, mitigateMs: null, recoverMs: 2};
const GREEN: RunRef = {...run(), id: 8001, attempt: 2, conclusion: 'success', endedAt: at('2031-05-05T00:10:00Z')};

/** Each event made at a time of our clock. */
const MAKERS: readonly (readonly [string, (now: Instant) => MemoryEvent | undefined])[] = [
  ['failure', (now) => toFailureEvent({...dossier(), evidence: evidence({now})}, diagnosis(), toSafeText)],
  [
    'recovery',
    (now) =>
      toRecoveryEvent({
        run: {...GREEN, endedAt: null, startedAt: null},
        fingerprint: CAUSE,
        branch: 'main',
        incident: 12,
        pull: 3,
        flaky: false,
        times: TIMES,
        now,
      }),
  ],
  [
    'green',
    (now) =>
      toGreenEvent({
        run: {...GREEN, endedAt: null, startedAt: null},
        fingerprint: CAUSE,
        branch: 'main',
        incident: 12,
        now,
      }),
  ],
  ['flake', (now) => toFlakeEvents(GREEN, [failed(8001, '2031-05-05T00:00:00Z')], now)[0]],
  ['flake', (now) => toTwinFlakes(GREEN, [CAUSE], now)[0]],
  [
    'incident',
    (now) =>
      toIncidentEvent({
        at: now,
        change: 'reopened',
        fingerprint: CAUSE,
        branch: 'main',
        incident: 12,
        occasion: '7001.1',
      }),
  ],
  [
    'verdict',
    (now) =>
      toVerdictEvent({at: now, by: 'ada', fingerprint: CAUSE, branch: 'main', incident: 12, verdict: {kind: 'locked'}}),
  ],
  [
    'comment',
    (now) => toCommentEvent({at: now, run: {id: 7001, attempt: 1, branch: 'main'}, fingerprint: CAUSE, thread: 31}),
  ],
];

test.each(MAKERS)('a %s has the same key at any time', (kind, make) => {
  const first = make(NOW);

  expect(first?.kind).toBe(kind);
  expect(make(later(NOW, 48))?.key).toBe(first?.key);
});

test('a failure holds its run, its cause and what was decided', () => {
  const event = toFailureEvent(dossier(), diagnosis(), toSafeText);

  expect(event).toMatchObject({
    kind: 'failure',
    at: dossier().evidence.now,
    run: {id: 7001, attempt: 1, workflow: 'CI', branch: 'main'},
    startedAt: at('2031-05-04T09:30:00Z'),
    commit: sha('head'),
    fingerprint: diagnosis().fingerprint,
    decision: dossier().decision.id,
  });
  expect(occurredAt(event)).toBe(event.startedAt);
  expect(occurredAt({...event, startedAt: null})).toBe(event.at);
});

test('a failure of a wide matrix with long lines is remembered short and clean', () => {
  const given = diagnosis({
    jobs: Array.from({length: 256}, (_, n) => `job ${n} ${'x'.repeat(300)}`),
    rootCause: [candidate(1, 'word '.repeat(600), 'some.rule')],
    step: '\u001b[31mRun\u001b[0m',
  });

  const documents = remember(
    new Map(),
    {events: [toFailureEvent(dossier(), given, toSafeText)]},
    {now: NOW, safe: toSafeText},
  );

  const line = documents.get('ledger/2031-05.jsonl') ?? '';
  expect(line.length).toBeLessThan(5_000);
  expect(JSON.parse(line)).toMatchObject({step: 'Run', cause: {text: expect.stringMatching(/^word .*…$/)}});
});

test('edits of a run are remembered once, with its worst cause, and are those of that attempt alone', () => {
  const [mark, move] = [toEffectKey('mark-item', 'plan.json', '1'), toEffectKey('move-item', 'queue', 'a')];
  const seen = [diagnosis(), diagnosis()].map((one) => toFailureEvent(dossier(), one, toSafeText));
  const made = [
    {key: mark, ruled: null},
    {key: move, ruled: 'OUT_OF_ATTEMPTS'},
  ] as const;
  const events = withEdits(seen, made);

  expect(events.map(({edits}) => edits)).toEqual([made, []]);
  expect([...listMadeEdits(events, {id: 7001, attempt: 1})]).toEqual([
    [mark, null],
    [move, 'OUT_OF_ATTEMPTS'],
  ]);
  expect([...listMadeEdits(events, {id: 7001, attempt: 2})]).toEqual([]);
  expect([...listMadeEdits(events, {id: 7002, attempt: 1})]).toEqual([]);
});

describe('keys', () => {
  const reopened = (occasion: string) =>
    toIncidentEvent({at: NOW, change: 'reopened', fingerprint: CAUSE, branch: 'main', incident: 12, occasion}).key;
  const opened = (occasion: string) =>
    toIncidentEvent({at: NOW, change: 'opened', fingerprint: CAUSE, branch: 'main', incident: 12, occasion}).key;
  const closed = (iso: string) =>
    toVerdictEvent({
      at: at(iso),
      by: 'ada',
      fingerprint: CAUSE,
      branch: 'main',
      incident: 12,
      verdict: {kind: 'not-planned'},
    }).key;

  test('of a thread that was opened is one, of each time that it was opened again another', () => {
    expect(opened('7001.1')).toBe(opened('7002.1'));
    expect(reopened('7001.1')).not.toBe(reopened('7002.1'));
  });

  test('of what a person said follow the time of the act', () => {
    expect(closed('2031-05-04T00:00:00Z')).toBe(closed('2031-05-04T00:00:00Z'));
    expect(closed('2031-05-04T00:00:00Z')).not.toBe(closed('2031-05-06T00:00:00Z'));
  });
});

describe('the flakes that a green run proves', () => {
  const events = [
    failed(8001, '2031-05-05T00:00:00Z'),
    failed(8001, '2031-05-05T00:00:00Z', {fingerprint: OTHER}),
    failed(8001, '2031-05-05T00:05:00Z', {run: onBranch(8001, 'main', 2)}),
    failed(8001, '2031-05-05T00:20:00Z', {run: onBranch(8001, 'main', 3), fingerprint: OTHER}),
    failed(7000, '2031-05-05T00:00:00Z'),
  ];

  test('are the causes of earlier attempts of the run, once each', () => {
    const flakes = toFlakeEvents({...GREEN, attempt: 3}, events, NOW);

    expect(
      flakes.map(({fingerprint, proof, run: passed, at: when}) => [fingerprint, proof, passed.attempt, when]),
    ).toEqual([
      [CAUSE, 'rerun', 3, GREEN.endedAt],
      [OTHER, 'rerun', 3, GREEN.endedAt],
    ]);
  });

  test('are none for a first attempt', () => {
    expect(toFlakeEvents({...GREEN, attempt: 1}, events, NOW)).toEqual([]);
  });
});
