// What a closed thread says about a failure that comes again: opened again, followed by a new one, or left as a person wished.
import type {Incident, ReasonCode, Standing} from '../domain/decision.ts';
import type {RecoveryEvent} from '../domain/memory.ts';
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
 * True when the thread was ended by a green run that is newer than this one: an old failure that is handled late. Where the
 * memory cannot tell, a run that ended before the thread was closed is one.
 */
export function isOverByGreen(known: Incident, {standing, evidence}: Listed): boolean {
  if (known.state !== 'closed') return false;
  const {id, attempt, endedAt} = evidence.run;
  if (standing.memory === null) return endedAt !== null && known.closedAt !== null && endedAt <= known.closedAt;
  return listEnds(known, standing).some((end) => isBefore({runId: id, attempt}, end.run));
}

/** True when this very run has opened the thread, for the first time or again: then it counts as one that the run opens. */
export function isOpenedBy({number, record}: Incident, {standing, evidence}: Listed): boolean {
  const {run} = evidence;
  if (!record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt)) return false;
  const earlier = record.occurrences.filter((one) => isBefore(one, run));
  if (earlier.length === 0) return record.count === record.occurrences.length;
  return listEnds({number}, standing).some(
    (end) =>
      isBefore({runId: end.run.id, attempt: end.run.attempt}, run) && earlier.every((one) => isBefore(one, end.run)),
  );
}

/** Green runs that ended a thread, oldest first. */
function listEnds({number}: Pick<Incident, 'number'>, {memory}: Standing): readonly RecoveryEvent[] {
  return (memory?.events ?? []).filter(
    (event): event is RecoveryEvent => event.kind === 'recovery' && event.incident === number,
  );
}
