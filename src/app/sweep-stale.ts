// Which incidents nobody has seen a failure of for long: called first, closed after the grace time, and any act of a person resets it.
import type {Policy} from '../config/schema.ts';
import type {Incident} from '../domain/decision.ts';
import {type Instant, isSurelyBefore} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';

const DAY_MS = 86_400_000;
/** Quiet threads that one sweep asks about: each costs a request for what people did. */
const MAX_ASKED = 10;

export interface StaleQuestion {
  readonly now: Instant;
  readonly events: readonly MemoryEvent[];
  readonly policy: Pick<Policy, 'sweep'>;
}

/** A quiet thread, before it is known what people did in it. */
export interface QuietThread {
  readonly incident: Incident;
  readonly lastSeen: Instant;
  /** When it was called stale last; null: never, or before its last occurrence. */
  readonly calledAt: Instant | null;
}

/** What to do with a quiet thread. `since`: the last thing that happened in it. */
export type StaleStep = {readonly kind: 'call' | 'close'; readonly since: Instant} | null;

/**
 * Open threads without an occurrence for `staleDays` and more, that are not waiting for the end of their grace time. The
 * quietest first, ten at most; of more than ten other ones every day, so that threads that people keep alive hold up no others. Threads about patterns are none: only people close them.
 */
export function findQuietThreads(incidents: readonly Incident[], question: StaleQuestion): readonly QuietThread[] {
  const {now, policy} = question;
  const quiet = incidents
    .filter(({state, locked, record}) => state === 'open' && !locked && record.scope !== 'systemic')
    .map((incident) => toQuiet(incident, question.events))
    .filter(({lastSeen, calledAt}) => {
      const isWaiting = calledAt !== null && now - calledAt < policy.sweep.graceDays * DAY_MS;
      return now - lastSeen >= policy.sweep.staleDays * DAY_MS && !isWaiting;
    })
    .sort((a, b) => a.lastSeen - b.lastSeen || a.incident.number - b.incident.number);
  if (quiet.length <= MAX_ASKED) return quiet;
  const start = (Math.floor(now / DAY_MS) * MAX_ASKED) % quiet.length;
  return [...quiet.slice(start), ...quiet.slice(0, start)].slice(0, MAX_ASKED);
}

/**
 * The next step, when it is known when a person did something in the thread last; null: people are at it, or it is too early. An
 * act within the second of the call may have been the answer to it.
 */
export function decideStale(
  {lastSeen, calledAt}: QuietThread,
  lastAct: Instant | null,
  {now, policy}: StaleQuestion,
): StaleStep {
  const since = lastAct !== null && lastAct > lastSeen ? lastAct : lastSeen;
  const isUnanswered = lastAct === null || (calledAt !== null && isSurelyBefore(lastAct, calledAt));
  if (calledAt !== null && isUnanswered) return {kind: 'close', since};
  return now - since >= policy.sweep.staleDays * DAY_MS ? {kind: 'call', since} : null;
}

/** Threads that were closed after the call, and nobody remembers it: the sweep that did it was killed. */
export function findForgottenEnds(incidents: readonly Incident[], {events}: StaleQuestion): readonly Incident[] {
  return incidents.filter((incident) => {
    if (incident.state === 'open' || incident.closedByHuman) return false;
    const {calledAt} = toQuiet(incident, events);
    return calledAt !== null && !events.some((event) => isEnd(event, incident.number) && event.at >= calledAt);
  });
}

function isEnd(event: MemoryEvent, number: number): boolean {
  if (event.kind === 'incident') return event.incident === number && event.change === 'closed';
  return (event.kind === 'recovery' || event.kind === 'verdict') && event.incident === number;
}

function toQuiet(incident: Incident, events: readonly MemoryEvent[]): QuietThread {
  const lastSeen = incident.record.occurrences[0]?.at ?? incident.record.firstSeen;
  const calls = events.flatMap((event) =>
    event.kind === 'incident' && event.change === 'stale' && event.incident === incident.number && event.at >= lastSeen
      ? [event.at]
      : [],
  );
  return {incident, lastSeen, calledAt: calls.at(-1) ?? null};
}
