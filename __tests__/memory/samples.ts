// Remembered events for the tests of the memory: one valid value of each kind, and arbitrary ones.
import fc from 'fast-check';
import {CATEGORIES, LEVELS} from '../../src/domain/category.ts';
import type {DecisionId, EffectKey, Fingerprint, Instant, SafeText} from '../../src/domain/ids.ts';
import {toEffectKey, toFingerprint} from '../../src/domain/ids.ts';
import type {
  FailureEvent,
  FlakeEvent,
  IncidentEvent,
  IncidentHint,
  MemoryEvent,
  RecoveryEvent,
  UnfinishedRun,
  VerdictEvent,
} from '../../src/domain/memory.ts';
import type {AskedQuestion, Way} from '../../src/domain/operator-request.ts';
import {QUEUE_REASONS, type QueueReason} from '../../src/domain/queue-reasons.ts';

/** Only tests put these brands on without a check. */
export const safe = (raw: string): SafeText => raw as SafeText;
export const at = (iso: string): Instant => Date.parse(iso) as Instant;
export const later = (from: Instant, hours: number): Instant => (from + hours * 3_600_000) as Instant;

export const CAUSE = toFingerprint(['tide overflow']);
export const OTHER = toFingerprint(['harbour closed']);
export const NOW = at('2031-05-20T12:00:00Z');

export function failed(runId: number, iso: string, change: Partial<FailureEvent> = {}): FailureEvent {
  const fingerprint = change.fingerprint ?? CAUSE;
  const run = change.run ?? {id: runId, attempt: 1, workflow: 'CI', branch: 'main'};
  return {
    kind: 'failure',
    key: toEffectKey('failure', fingerprint, String(run.id), String(run.attempt)),
    at: at(iso),
    run,
    startedAt: at(iso),
    commit: `c${runId}`,
    batch: null,
    step: safe('Run npm test'),
    jobs: ['unit'],
    category: 'test-failure',
    severity: 3,
    transient: 'no',
    confidence: 0.9,
    fingerprint,
    cause: {rule: 'jest.assertion', line: 7, text: safe('expected 4 to equal 5')},
    decision: 'abcdefabcdef',
    reason: 'NEW_INCIDENT',
    question: null,
    edits: [],
    ...change,
  };
}

export function onBranch(runId: number, branch: string | null, attempt = 1): FailureEvent['run'] {
  return {id: runId, attempt, workflow: 'CI', branch};
}

export function recovered(runId: number, iso: string, change: Partial<RecoveryEvent> = {}): RecoveryEvent {
  return {
    kind: 'recovery',
    key: toEffectKey('recovery', String(runId)),
    at: at(iso),
    run: onBranch(runId, 'main'),
    commit: `c${runId}`,
    fingerprint: CAUSE,
    branch: 'main',
    incident: 12,
    pull: null,
    flaky: false,
    times: {detectMs: null, acknowledgeMs: null, mitigateMs: null, recoverMs: null},
    ...change,
  };
}

export function flaked(runId: number, iso: string, change: Partial<FlakeEvent> = {}): FlakeEvent {
  return {
    kind: 'flake',
    key: toEffectKey('flake', String(runId), iso),
    at: at(iso),
    run: onBranch(runId, 'main', 2),
    commit: `c${runId}`,
    fingerprint: CAUSE,
    proof: 'rerun',
    ...change,
  };
}

export function turned(change: IncidentEvent['change'], incident: number, iso: string): IncidentEvent {
  const key = toEffectKey('incident', change, String(incident), iso);
  return {kind: 'incident', key, at: at(iso), change, fingerprint: CAUSE, branch: 'main', incident};
}

export function said(verdict: VerdictEvent['verdict'], iso: string, change: Partial<VerdictEvent> = {}): VerdictEvent {
  const key = toEffectKey('verdict', JSON.stringify(verdict), iso);
  return {
    kind: 'verdict',
    key,
    at: at(iso),
    by: 'ada',
    fingerprint: CAUSE,
    branch: 'main',
    incident: 12,
    verdict,
    ...change,
  };
}

export function hint(number: number, change: Partial<IncidentHint> = {}): IncidentHint {
  return {
    fingerprint: CAUSE,
    branch: 'main',
    number,
    state: 'open',
    title: safe('CI failure on main'),
    category: 'test-failure',
    severity: 3,
    workflow: 'CI',
    firstSeen: at('2031-05-18T00:00:00Z'),
    lastSeen: at('2031-05-19T00:00:00Z'),
    count: 1,
    ...change,
  };
}

export function unfinished(id: number, iso: string, change: Partial<UnfinishedRun> = {}): UnfinishedRun {
  return {
    run: {id, attempt: 1},
    since: at(iso),
    notBefore: null,
    effects: [toEffectKey('upsert-incident', String(id))],
    because: 'RATE_LIMITED',
    tries: 0,
    ...change,
  };
}

/** Text that breaks careless formats: line ends, marks of merges, quotes, lone surrogates, what looks like a line of ours. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({maxLength: 40}),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\u2028',
    '\0',
    '"',
    '\\',
    '<<<<<<< HEAD',
    '{"v":1,"kind":"failure"}',
    '\ud800',
    '__proto__',
    '🚢',
    '',
  ),
);

const instant = fc.integer({min: Date.UTC(2031, 3, 25), max: Date.UTC(2031, 4, 20)}).map((ms) => ms as Instant);
const fingerprint: fc.Arbitrary<Fingerprint> = fc.integer({min: 0, max: 3}).map((n) => toFingerprint([`cause ${n}`]));
const branch = fc.oneof(fc.constantFrom('main', 'work/lamps', '*'), hostile);
const id = fc.integer({min: 1, max: 60});
const ms = fc.option(fc.nat());
const run = fc.record({id, attempt: fc.integer({min: 1, max: 3}), workflow: hostile, branch: fc.option(branch)});
const safeText = hostile.map(safe);
const category = fc.constantFrom(...CATEGORIES);
const level = fc.constantFrom(...LEVELS);

const way: fc.Arbitrary<Way> = fc.oneof(
  fc.record({deed: fc.constantFrom('retry', 'abort'), target: fc.constant(null)}),
  fc.record({deed: fc.constantFrom('skip', 'requeue'), target: hostile}),
  fc.record({deed: fc.constantFrom('approve-revert', 'approve-rollback'), target: fc.constant('0a1b2c3d4e5f')}),
  fc.record({deed: fc.constant('propose-revert'), target: fc.constant('a'.repeat(40))}),
);

const question: fc.Arbitrary<AskedQuestion> = fc.record({
  id: fc.constant('0123456789ab' as DecisionId),
  because: fc.constantFrom('AMBIGUOUS', 'NEEDS_APPROVAL'),
  until: instant,
  ways: fc.array(way, {minLength: 1, maxLength: 5}),
});

const failureEvent: fc.Arbitrary<Omit<FailureEvent, 'key'>> = fc.record({
  kind: fc.constant('failure'),
  at: instant,
  run,
  startedAt: fc.option(instant),
  commit: hostile,
  batch: fc.option(fc.record({file: hostile, item: hostile})),
  step: fc.option(safeText),
  jobs: fc.array(hostile, {maxLength: 4}),
  category,
  severity: level,
  transient: fc.constantFrom('yes', 'no', 'unknown'),
  confidence: fc.double({min: 0, max: 1, noNaN: true}).map((value) => value + 0),
  fingerprint,
  cause: fc.option(fc.record({rule: hostile, line: fc.option(fc.nat()), text: safeText})),
  decision: hostile,
  reason: hostile,
  question: fc.option(question),
  edits: fc.array(
    fc.record({
      key: fc.nat().map((n) => toEffectKey('mark-item', String(n))),
      ruled: fc.option(fc.constantFrom(...(Object.keys(QUEUE_REASONS) as QueueReason[]))),
    }),
    {maxLength: 3},
  ),
});

const thread = {at: instant, fingerprint, branch, incident: id};

const otherEvent: fc.Arbitrary<
  MemoryEvent extends infer Event ? (Event extends MemoryEvent ? Omit<Event, 'key'> : never) : never
> = fc.oneof(
  fc.record({
    kind: fc.constant('incident' as const),
    change: fc.constantFrom('opened', 'reopened', 'closed', 'folded', 'stale', 'systemic', 'umbrella'),
    ...thread,
  }),
  fc.record({
    kind: fc.constant('recovery' as const),
    run,
    commit: hostile,
    pull: fc.option(id),
    flaky: fc.boolean(),
    times: fc.record({detectMs: ms, acknowledgeMs: ms, mitigateMs: ms, recoverMs: ms}),
    ...thread,
  }),
  fc.record({kind: fc.constant('green' as const), run, commit: hostile, ...thread}),
  fc.record({
    kind: fc.constant('flake' as const),
    at: instant,
    run,
    commit: hostile,
    fingerprint,
    proof: fc.constantFrom('rerun', 'twin'),
  }),
  fc.record({
    kind: fc.constant('verdict' as const),
    by: hostile,
    verdict: fc.oneof(
      fc.record({kind: fc.constantFrom('not-planned', 'duplicate', 'completed', 'reopened', 'locked', 'deleted')}),
      fc.record({kind: fc.constant('category' as const), category, reason: hostile}),
      fc.record({kind: fc.constant('severity' as const), level, reason: hostile}),
      fc.record({kind: fc.constant('flaky' as const), reason: hostile}),
    ),
    ...thread,
    incident: fc.option(id),
  }),
  fc.record({kind: fc.constant('comment' as const), at: instant, fingerprint, thread: id, branch: fc.option(branch)}),
  fc.record({
    kind: fc.constant('rerun' as const),
    at: instant,
    run,
    commit: hostile,
    base: fc.option(hostile),
    state: fc.constantFrom('intended', 'done', 'refused'),
  }),
  fc.record({
    kind: fc.constant('revert' as const),
    at: instant,
    commit: hostile,
    base: hostile,
    number: fc.option(id),
    state: fc.constantFrom('intended', 'opened'),
  }),
);

/** Any event; equal events have equal keys, and different ones different keys. */
export const anyEvent: fc.Arbitrary<MemoryEvent> = fc
  .oneof(failureEvent, otherEvent)
  .map((event) => ({...event, key: toEffectKey(event.kind, JSON.stringify(event)) as EffectKey}) as MemoryEvent);

export const anyHint: fc.Arbitrary<IncidentHint> = fc.record({
  fingerprint,
  branch,
  number: fc.integer({min: 1, max: 8}),
  state: fc.constantFrom('open', 'closed'),
  title: safeText,
  category,
  severity: level,
  workflow: hostile,
  firstSeen: instant,
  lastSeen: instant,
  count: fc.nat(50),
});

export const anyUnfinished: fc.Arbitrary<UnfinishedRun> = fc.record({
  run: fc.record({id: fc.integer({min: 1, max: 5}), attempt: fc.integer({min: 1, max: 2})}),
  since: instant,
  notBefore: fc.option(instant),
  effects: fc.array(
    id.map((n) => toEffectKey('upsert-incident', String(n))),
    {maxLength: 3},
  ),
  because: hostile,
  tries: fc.nat(3),
});
