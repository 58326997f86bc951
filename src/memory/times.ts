// How long an incident took to each of its turns, from times of real events. What clocks contradict is not known.
import type {IncidentRecord} from '../domain/decision.ts';
import {type Instant, isSurelyBefore} from '../domain/ids.ts';
import type {IncidentTimes, MemoryEvent} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {occurredAt} from './events.ts';

export interface TimesQuestion {
  readonly record: IncidentRecord;
  /** What people did in the thread, oldest first. */
  readonly acts: readonly {readonly at: Instant}[];
  /** The green run that ends it; null while none does. */
  readonly run: Pick<RunRef, 'id' | 'attempt' | 'startedAt' | 'endedAt'> | null;
  readonly events: readonly MemoryEvent[];
}

/** The four times of an incident as far as it has come. Of one that was opened again, those of the last time only. */
export function toTimes(question: TimesQuestion): IncidentTimes {
  const {record, acts, run, events} = question;
  const spell = findSpell(question);
  const {beganAt, openedAt} = spell;
  const act = acts.find((one) => one.at >= spell.after);
  const relief = events.find(
    (event) =>
      event.kind === 'flake' &&
      event.proof === 'rerun' &&
      event.fingerprint === record.fingerprint &&
      (record.branch === '*' || event.run.branch === record.branch) &&
      event.at >= beganAt,
  );
  return {
    detectMs: between(beganAt, openedAt),
    acknowledgeMs: between(openedAt, act?.at ?? null),
    mitigateMs: between(openedAt, relief?.at ?? null),
    recoverMs: between(beganAt, run === null ? null : (run.endedAt ?? run.startedAt)),
  };
}

interface Spell {
  /** The end of the time before; the beginning of all time for the first. */
  readonly after: number;
  /** When its first failed run began. */
  readonly beganAt: Instant;
  /** When it was written down; null when unknown. */
  readonly openedAt: Instant | null;
}

/** The time since the incident ended last: all of it, or what came after it was opened again. */
function findSpell({record, run, events}: TimesQuestion): Spell {
  const ended = lastEnd(record, run, events);
  if (ended === null) return {after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt};
  const starts = events.flatMap((event) =>
    event.kind === 'failure' && isOf(record, event.fingerprint, event.run.branch) && occurredAt(event) > ended
      ? [occurredAt(event)]
      : [],
  );
  const seen = record.occurrences.map((one) => one.at).filter((at) => at > ended);
  const beganAt = [...starts, ...seen].reduce<Instant | null>(
    (first, at) => (first === null || at < first ? at : first),
    null,
  );
  if (beganAt === null) return {after: Number.NEGATIVE_INFINITY, beganAt: record.firstSeen, openedAt: record.openedAt};
  const again = events.find(
    (event) =>
      event.kind === 'incident' &&
      event.change === 'reopened' &&
      isOf(record, event.fingerprint, event.branch) &&
      event.at > ended,
  );
  return {after: ended, beganAt, openedAt: again?.at ?? null};
}

/** When a green run ended it the last time before this one; null for the first time. */
function lastEnd(record: IncidentRecord, run: TimesQuestion['run'], events: readonly MemoryEvent[]): Instant | null {
  const ends = events.flatMap((event) => {
    if (event.kind !== 'recovery' || !isOf(record, event.fingerprint, event.branch)) return [];
    const isOwn = run !== null && event.run.id === run.id && event.run.attempt === run.attempt;
    return isOwn || event.at < record.firstSeen ? [] : [event.at];
  });
  return ends.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}

function isOf({fingerprint, branch}: IncidentRecord, cause: string, where: string | null): boolean {
  return cause === fingerprint && (branch === '*' || where === branch);
}

/** Never negative: clocks that contradict each other by more than the second that the host does not divide say nothing. */
function between(from: Instant | null, to: Instant | null): number | null {
  if (from === null || to === null || isSurelyBefore(to, from)) return null;
  return Math.max(0, to - from);
}
