// What a closed thread says about a failure that comes again: opened again, followed by a new one, or left as a person wished.
import type {Incident, ReasonCode} from '../domain/decision.ts';
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

/** True when the thread was ended by a green run that is newer than this one: an old failure that is handled late. */
export function isOverByGreen(known: Incident, {standing, evidence}: Listed): boolean {
  const {id, attempt} = evidence.run;
  const ends = (standing.memory?.events ?? []).filter(
    (event): event is RecoveryEvent => event.kind === 'recovery' && event.incident === known.number,
  );
  return known.state === 'closed' && ends.some((end) => isBefore({runId: id, attempt}, end.run));
}
