// What a closed thread says about a failure that comes again: opened again, followed by a new one, or left as a person wished.
import type {Incident, Occurrence, ReasonCode, Standing} from '../domain/decision.ts';
import type {MemoryEvent, RecoveryEvent} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {isBefore} from './greens.ts';
import type {Listed} from './question.ts';

const DAY_MS = 86_400_000;

export type ClosedVerdict =
  | {readonly kind: 'stays'; readonly because: ReasonCode}
  | {readonly kind: 'reopen'}
  /** Closed too long ago: a new thread links it. */
  | {readonly kind: 'follow'};

/** The verdict about a closed thread. A person's word is the last; without a time of closing it is taken as just closed. */
export function judgeClosed(known: Incident, {policy, evidence}: Listed): ClosedVerdict {
  if (known.closedByHuman) return {kind: 'stays', because: 'CLOSED_BY_HUMAN'};
  if (known.locked) return {kind: 'stays', because: 'LOCKED_BY_HUMAN'};
  const age = known.closedAt === null ? 0 : evidence.now - known.closedAt;
  return age <= policy.incidents.reopenDays * DAY_MS ? {kind: 'reopen'} : {kind: 'follow'};
}

/**
 * True for an old failure that is handled late: a green run newer than it has ended the thread. Where no such run is remembered,
 * its start before the end of the thread tells.
 */
export function isOverByGreen(known: Incident, {standing, evidence}: Listed): boolean {
  if (known.state === 'open' || known.closedByHuman) return false;
  const {id, attempt, startedAt, endedAt} = evidence.run;
  const ends = listEnds(known, standing);
  if (ends.length > 0) return ends.some((end) => isBefore({runId: id, attempt}, end.run));
  const began = startedAt ?? endedAt;
  return began !== null && known.closedAt !== null && began < known.closedAt;
}

/**
 * How the thread stood before this run wrote it, when it was handled before: null for one that it opened, `closed` for one
 * that it opened again. Else how it stands now.
 */
export function findStateBefore(
  known: Incident,
  question: Pick<Listed, 'standing' | 'evidence'>,
): Incident['state'] | null {
  const {record, state} = known;
  const {run} = question.evidence;
  const isWritten = record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt);
  if (state === 'closed' || !isWritten) return state;
  const isOlder = wasThere(known, run);
  if (isForgotten(known, question.standing) && !isOlder) return null;
  const earlier = record.occurrences.filter((one) => isBefore(one, run));
  if (earlier.length === 0) return record.count === record.occurrences.length && !isOlder ? null : state;
  return isEndedSince(known, earlier, question) ? 'closed' : state;
}

/** True for an open thread that the memory knows nothing of: whoever opened it was killed before it wrote that down. */
export function isForgotten({number, state}: Incident, {memory}: Standing): boolean {
  if (memory === null || state === 'closed') return false;
  const isTold = memory.events.some((event) => event.kind === 'incident' && event.incident === number);
  return !isTold && memory.hints.every((hint) => hint.number !== number);
}

/** True when the thread was opened before the run began. */
function wasThere({record: {openedAt}}: Incident, {startedAt}: Pick<RunRef, 'startedAt'>): boolean {
  return openedAt !== null && startedAt !== null && openedAt < startedAt;
}

/** True when something ended the thread after earlier occurrences, and before this run. */
function isEndedSince(
  {number}: Incident,
  earlier: readonly Occurrence[],
  {standing, evidence}: Pick<Listed, 'standing' | 'evidence'>,
): boolean {
  const isPassed = listEnds({number}, standing).some(
    ({run: {id: runId, attempt}, run}) =>
      isBefore({runId, attempt}, evidence.run) && earlier.every((one) => isBefore(one, run)),
  );
  const last = Math.max(...earlier.map(({at}) => at));
  return isPassed || (standing.memory?.events ?? []).some((event) => isEndByHand(event, number) && event.at > last);
}

/** Closed by a person, or by a sweep. */
function isEndByHand(event: MemoryEvent, number: number): boolean {
  if (event.kind === 'incident') return event.incident === number && event.change === 'closed';
  return event.kind === 'verdict' && event.incident === number && event.verdict.kind === 'completed';
}

/** Green runs that ended a thread, oldest first. */
function listEnds({number}: Pick<Incident, 'number'>, {memory}: Standing): readonly RecoveryEvent[] {
  return (memory?.events ?? []).filter(
    (event): event is RecoveryEvent => event.kind === 'recovery' && event.incident === number,
  );
}
