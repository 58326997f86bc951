// Joins two states: events by their key, hints by what was seen last, unfinished runs of both.
import type {Instant} from '../domain/ids.ts';
import {remember, toMemory} from './documents.ts';
import type {ToSafe} from './fields.ts';
import {isLedgerName} from './ledger.ts';

/** The changes that bring everything of `other` into `documents`; empty when it was all there. Merging twice changes nothing more. */
export function mergeStates(
  documents: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  {now, safe}: {readonly now: Instant; readonly safe: ToSafe},
): ReadonlyMap<string, string | null> {
  const memory = toMemory(other, safe);
  // A month that is not here yet begins empty, so that its events do not end up in the month of now.
  const months = [...other.keys()].filter((name) => isLedgerName(name) && !documents.has(name));
  const base = new Map([...documents, ...months.map((name) => [name, ''] as const)]);
  const {unfinished, lastSweepAt} = memory.journal;
  const additions = {events: memory.events, hints: memory.hints, unfinished, sweptAt: lastSweepAt};
  return remember(base, additions, {now, safe});
}
