// Makers of remembered events. A key is made of what happened, never of the clock: the same thing told twice has the same key.
import type {Decision} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import {type EffectKey, type Fingerprint, type Instant, toEffectKey} from '../domain/ids.ts';
import type {
  CheckpointEvent,
  CommentEvent,
  DispatchEvent,
  FailureEvent,
  FlakeEvent,
  GreenEvent,
  IncidentEvent,
  IncidentTimes,
  MadeEdit,
  MemoryEvent,
  RecoveryEvent,
  RerunEvent,
  RevertEvent,
  RunMark,
  Verdict,
  VerdictEvent,
} from '../domain/memory.ts';
import type {AskedQuestion, OperatorRequest} from '../domain/operator-request.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import type {RunRef} from '../domain/run.ts';
import type {ToSafe} from './fields.ts';

/** The run of an event, from a run as GitHub tells of it. */
export function toRunMark({id, attempt, workflow, branch}: RunMark): RunMark {
  return {id, attempt, workflow, branch};
}

/** When a failure happened: the start of its run, or when it was written down where that is not known. */
export function occurredAt({startedAt, at}: Pick<FailureEvent, 'startedAt' | 'at'>): Instant {
  return startedAt ?? at;
}

/** When a run that passed ended, as well as GitHub tells; `now` where it tells nothing. */
function passedAt({endedAt, startedAt}: Pick<RunRef, 'endedAt' | 'startedAt'>, now: Instant): Instant {
  return endedAt ?? startedAt ?? now;
}

/** What a failure event is made of. */
export interface FailureSeen {
  readonly evidence: Evidence;
  readonly decision: Pick<Decision, 'id' | 'reason' | 'batch'>;
}

/** One cause of a failed run. `safe` cleans the names of jobs and steps; they are cut when it is remembered. */
export function toFailureEvent({evidence, decision}: FailureSeen, diagnosis: Diagnosis, safe: ToSafe): FailureEvent {
  const {run} = evidence;
  const [root] = diagnosis.rootCause;
  const {batch} = decision;
  return {
    kind: 'failure',
    key: toEffectKey('failure', diagnosis.fingerprint, String(run.id), String(run.attempt)),
    at: evidence.now,
    run: toRunMark(run),
    startedAt: run.startedAt,
    commit: run.headSha,
    batch: batch.kind === 'chosen' ? {file: batch.file, item: batch.item} : null,
    step: diagnosis.step === null ? null : safe(diagnosis.step),
    jobs: diagnosis.jobs.map(safe),
    category: diagnosis.category,
    severity: diagnosis.severity.level,
    transient: diagnosis.transient,
    confidence: diagnosis.confidence,
    fingerprint: diagnosis.fingerprint,
    cause: root === undefined ? null : {rule: root.rule, line: root.line, text: root.text},
    decision: decision.id,
    reason: decision.reason,
    question: null,
    edits: [],
  };
}

/** The failures of a run with what people are asked about it: the first cause, which is the worst, carries the question. */
export function withQuestion(
  events: readonly FailureEvent[],
  request: OperatorRequest | null,
): readonly FailureEvent[] {
  if (request === null) return events;
  const {id, because, until, options} = request;
  const question: AskedQuestion = {id, because, until, ways: options.map(({deed, target}) => ({deed, target}))};
  return events.map((event, at) => (at === 0 ? {...event, question} : event));
}

/** The failures of a run with the edits that were made: the first cause, which is the worst, carries their keys. */
export function withEdits(events: readonly FailureEvent[], edits: readonly MadeEdit[]): readonly FailureEvent[] {
  return events.map((event, at) => (at === 0 ? {...event, edits} : event));
}

/** Edits that a run and attempt has made by what is remembered of it, and what became of them. */
export function listMadeEdits(
  events: readonly MemoryEvent[],
  {id, attempt}: Pick<RunMark, 'id' | 'attempt'>,
): ReadonlyMap<EffectKey, QueueReason | null> {
  const own = events.flatMap((event) =>
    event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? event.edits : [],
  );
  return new Map(own.map(({key, ruled}) => [key, ruled]));
}

export interface IncidentChange {
  readonly at: Instant;
  readonly change: IncidentEvent['change'];
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly incident: number;
  /**
   * What brought it, so that the same change on another occasion is another event: the run as `ID.ATTEMPT`; for a sweep the
   * newest occurrence of the thread. Means nothing for what happens once to a thread: opened, umbrella, systemic, folded.
   */
  readonly occasion: string;
}

/** What became of a thread. */
export function toIncidentEvent(given: IncidentChange): IncidentEvent {
  const {at, change, fingerprint, branch, incident, occasion} = given;
  const once = change === 'opened' || change === 'umbrella' || change === 'systemic' || change === 'folded';
  const key = toEffectKey('incident', change, String(incident), once ? '' : occasion);
  return {kind: 'incident', key, at, change, fingerprint, branch, incident};
}

export interface GreenSeen {
  /** The run that passed. */
  readonly run: RunRef;
  readonly fingerprint: Fingerprint;
  /** Of the incident: `*` for an umbrella. */
  readonly branch: string;
  readonly incident: number;
  readonly now: Instant;
}

export interface RecoverySeen extends GreenSeen {
  readonly pull: number | null;
  /** True when the same commit had failed before. */
  readonly flaky: boolean;
  readonly times: IncidentTimes;
}

/** A green run ended an incident. Its time is the end of that run. */
export function toRecoveryEvent(seen: RecoverySeen): RecoveryEvent {
  const {run, fingerprint, branch, incident, pull, flaky, times, now} = seen;
  const key = toEffectKey('recovery', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
  const at = passedAt(run, now);
  return {
    kind: 'recovery',
    key,
    at,
    run: toRunMark(run),
    commit: run.headSha,
    fingerprint,
    branch,
    incident,
    pull,
    flaky,
    times,
  };
}

/** A green run that counts towards the end of an incident. Its time is the end of that run. */
export function toGreenEvent({run, fingerprint, branch, incident, now}: GreenSeen): GreenEvent {
  const key = toEffectKey('green', fingerprint, branch, String(incident), String(run.id), String(run.attempt));
  const at = passedAt(run, now);
  return {kind: 'green', key, at, run: toRunMark(run), commit: run.headSha, fingerprint, branch, incident};
}

/**
 * Flakes that a green run proves: every cause that an earlier attempt of the same run had, once each. Empty for a first
 * attempt. `run` of the event is the one that passed.
 */
export function toFlakeEvents(run: RunRef, events: readonly MemoryEvent[], now: Instant): readonly FlakeEvent[] {
  const failed = events.flatMap((event) =>
    event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt ? [event.fingerprint] : [],
  );
  return [...new Set(failed)].map((fingerprint) => toFlake({run, fingerprint, proof: 'rerun', now}));
}

/** Flakes that a green run of the same workflow, commit and event proves of causes. `run` of the event is the one that passed. */
export function toTwinFlakes(passed: RunRef, causes: readonly Fingerprint[], now: Instant): readonly FlakeEvent[] {
  return [...new Set(causes)].map((fingerprint) => toFlake({run: passed, fingerprint, proof: 'twin', now}));
}

interface Flake {
  readonly run: RunRef;
  readonly fingerprint: Fingerprint;
  readonly proof: FlakeEvent['proof'];
  readonly now: Instant;
}

function toFlake({run, fingerprint, proof, now}: Flake): FlakeEvent {
  const key = toEffectKey('flake', fingerprint, String(run.id), String(run.attempt));
  return {kind: 'flake', key, at: passedAt(run, now), run: toRunMark(run), commit: run.headSha, fingerprint, proof};
}

/** What a person said. `at` is the host's time of the act (when it was closed, say), never our clock: it is part of the key. */
export function toVerdictEvent(given: Omit<VerdictEvent, 'kind' | 'key'>): VerdictEvent {
  const {at, by, fingerprint, branch, incident, verdict} = given;
  const subject = [fingerprint, branch, String(incident), ...verdictParts(verdict)];
  const key = toEffectKey('verdict', ...subject, isFinal(verdict) ? '' : String(at));
  return {kind: 'verdict', key, at, by, fingerprint, branch, incident, verdict};
}

/** What is said once of a thread, and what the host gives no time for. */
function isFinal({kind}: Verdict): boolean {
  return kind === 'locked' || kind === 'transferred' || kind === 'deleted';
}

function verdictParts(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'category') return [verdict.kind, verdict.category];
  if (verdict.kind === 'severity') return [verdict.kind, String(verdict.level)];
  return [verdict.kind];
}

export interface CommentWritten {
  readonly at: Instant;
  /** The run that the comment was written for. */
  readonly run: Pick<RunMark, 'id' | 'attempt' | 'branch'>;
  readonly fingerprint: Fingerprint;
  readonly thread: number;
}

/** A new comment of ours about a cause. */
export function toCommentEvent({at, run, fingerprint, thread}: CommentWritten): CommentEvent {
  const key = toEffectKey('comment', fingerprint, String(thread), String(run.id), String(run.attempt));
  return {kind: 'comment', key, at, fingerprint, thread, branch: run.branch};
}

export interface RerunSeen {
  readonly at: Instant;
  /** The attempt that failed. */
  readonly run: RunMark;
  readonly commit: string;
  readonly base: string | null;
  readonly state: RerunEvent['state'];
}

/** One more try of a run. The intention and what came of it are two events. */
export function toRerunEvent({at, run, commit, base, state}: RerunSeen): RerunEvent {
  const key = toEffectKey('rerun', state, String(run.id), String(run.attempt));
  return {kind: 'rerun', key, at, run: toRunMark(run), commit, base, state};
}

/** A revert of ours. The intention and what came of it are two events; a commit is taken back from a branch once. */
export function toRevertEvent({at, commit, base, number, state}: Omit<RevertEvent, 'kind' | 'key'>): RevertEvent {
  const key = toEffectKey('revert', state, commit, base);
  return {kind: 'revert', key, at, commit, base, number, state};
}

/** A checkpoint that stands on the host. */
export function toCheckpointEvent(given: Omit<CheckpointEvent, 'kind' | 'key'>): CheckpointEvent {
  const {at, id, commit, branch, type, digest} = given;
  return {kind: 'checkpoint', key: toEffectKey('checkpoint', id), at, id, commit, branch, type, digest};
}

/** A cause that a repair agent is told of. The intention and what came of it are two events. */
export function toDispatchEvent(given: Omit<DispatchEvent, 'kind' | 'key'>): DispatchEvent {
  const {at, run, fingerprint, event, attempt, state} = given;
  const key = toEffectKey('dispatch', state, fingerprint, String(run.id), String(attempt));
  return {kind: 'dispatch', key, at, run: toRunMark(run), fingerprint, event, attempt, state};
}
