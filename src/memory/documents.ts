// The documents of the memory: their names, what they say together, and how an addition is merged into them without a loss.
import type {Instant} from '../domain/ids.ts';
import type {Damage, IncidentHint, Memory, MemoryEvent, RunMark, UnfinishedRun} from '../domain/memory.ts';
import {type LineReader, makeLineReader, renderEvent} from './event-codec.ts';
import type {ToSafe} from './fields.ts';
import {correctHints, mergeHints, parseHints, pickHints, pruneHints, renderHints, withoutFolded} from './hints.ts';
import {mergeJournal, NO_JOURNAL, parseJournal, renderJournal, type StoredJournal, toJournal} from './journal.ts';
import {appendLines, isLedgerName, type LedgerRead, ledgerName, readLedger} from './ledger.ts';
import {type DocumentRead, damagedName} from './whole-document.ts';

export {rebuildHints} from './hints.ts';

export const INCIDENTS = 'incidents.json';
export const JOURNAL = 'journal.json';

const DAY_MS = 86_400_000;

/** What a run adds to the memory. Everything may be left out. */
export interface MemoryAdditions {
  readonly events?: readonly MemoryEvent[];
  readonly hints?: readonly IncidentHint[];
  /**
   * Hints read from the threads themselves a moment ago: they replace what is remembered of that cause and branch. For a
   * thread that stands in place of a lost one, for what people did to a thread, and for what a sweep listed.
   */
  readonly corrections?: readonly IncidentHint[];
  /** Runs whose effects are all carried out. */
  readonly finished?: readonly Pick<RunMark, 'id' | 'attempt'>[];
  /** Runs that something is left of. `since` is the time of this try; a time counts once, so `tries` may be 0. */
  readonly unfinished?: readonly UnfinishedRun[];
  readonly sweptAt?: Instant | null;
}

export interface MergeContext {
  /** Events of a month that the snapshot lacks go into the month of now. */
  readonly now: Instant;
  readonly safe: ToSafe;
}

/** Names to read for a window of days that ends now: journal, hints, and the ledger months it touches, oldest first. */
export function documentsFor(now: Instant, days: number): readonly string[] {
  const months = new Set<string>();
  for (let day = Math.max(0, days); day >= 0; day -= 1)
    months.add(ledgerName(Math.max(0, now - day * DAY_MS) as Instant));
  return [JOURNAL, INCIDENTS, ...months];
}

/** What the documents say together. No text makes it throw; what is damaged is told and left out. */
export function toMemory(documents: ReadonlyMap<string, string>, safe: ToSafe): Memory {
  const {ledgers, hints, journal, events} = readAll(documents, safe);
  const lines = [...ledgers.values()].flatMap((one) => one.damage);
  return {
    events: events.toSorted((a, b) => a.at - b.at),
    hints: pickHints(withoutFolded(hints?.value ?? [], events)),
    journal: toJournal(journal?.value ?? NO_JOURNAL),
    damage: [...(journal?.damage ?? [toNewer(JOURNAL)]), ...(hints?.damage ?? [toNewer(INCIDENTS)]), ...lines],
  };
}

/**
 * Threads that the hints call open, lowest number first. Of several threads of one cause a memory names only the one to go on
 * with; whoever makes one of them has to know all.
 */
export function listOpenHints(documents: ReadonlyMap<string, string>, safe: ToSafe): readonly IncidentHint[] {
  const {hints, events} = readAll(documents, safe);
  return withoutFolded(mergeHints(hints?.value ?? []), events).filter(({state}) => state === 'open');
}

function toNewer(document: string): Damage {
  return {document, line: null, detail: 'a newer version of this program wrote it; it is left as it is'};
}

type Read<Value> = Extract<DocumentRead<Value>, {kind: 'read'}>;

interface AllRead {
  /** By name, oldest month first. */
  readonly ledgers: ReadonlyMap<string, LedgerRead>;
  /** Null: a newer version keeps this document; it is not touched. */
  readonly hints: Read<readonly IncidentHint[]> | null;
  readonly journal: Read<StoredJournal> | null;
  /** Of all months, a key once. */
  readonly events: readonly MemoryEvent[];
  readonly reader: LineReader;
}

function readAll(documents: ReadonlyMap<string, string>, safe: ToSafe): AllRead {
  const reader = makeLineReader(safe);
  const names = [...documents.keys()].filter(isLedgerName).sort();
  const ledgers = new Map(names.map((name) => [name, readLedger(name, documents.get(name) ?? '', reader)]));
  const events = new Map<string, MemoryEvent>();
  for (const {events: month} of ledgers.values()) {
    for (const event of month) if (!events.has(event.key)) events.set(event.key, event);
  }
  return {
    ledgers,
    hints: readWhole(documents.get(INCIDENTS), [], (text) => parseHints(INCIDENTS, text, safe)),
    journal: readWhole(documents.get(JOURNAL), NO_JOURNAL, (text) => parseJournal(JOURNAL, text, safe)),
    events: [...events.values()],
    reader,
  };
}

function readWhole<Value>(
  text: string | undefined,
  none: Value,
  parse: (text: string) => DocumentRead<Value>,
): Read<Value> | null {
  if (text === undefined) return {kind: 'read', value: none, damage: []};
  const read = parse(text);
  return read.kind === 'newer' ? null : read;
}

/**
 * The changed documents when additions are merged into a snapshot; empty when nothing changes. The snapshot has to hold what
 * `documentsFor` names: a document that is not in it counts as one that does not exist. Merging again changes nothing, and
 * two additions give the same memory in either order. Damaged documents are set aside as they are and written anew.
 */
export function remember(
  documents: ReadonlyMap<string, string>,
  additions: MemoryAdditions,
  context: MergeContext,
): ReadonlyMap<string, string | null> {
  const read = readAll(documents, context.safe);
  const changes = new Map<string, string | null>();
  const set = (name: string, text: string, damage: readonly Damage[]): void => {
    const before = documents.get(name);
    if (before !== undefined && damage.length > 0) changes.set(damagedName(name, before), before);
    if (text !== before) changes.set(name, text);
  };
  const fresh = toFresh(additions.events ?? [], read);
  for (const [name, text, damage] of mergeLedgers(documents, {fresh, read, now: context.now})) set(name, text, damage);
  const hints = mergeAllHints(read, {additions, fresh, context});
  if (hints !== null) set(INCIDENTS, hints, read.hints?.damage ?? []);
  const journal = mergeWholeJournal(read, additions);
  if (journal !== null) set(JOURNAL, journal, read.journal?.damage ?? []);
  return changes;
}

/** A change that says nothing new and makes a new version: one line end more or less behind the hints. */
export function touch(documents: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const text = documents.get(INCIDENTS) ?? renderHints([]);
  return new Map([[INCIDENTS, text.endsWith('\n\n') ? text.slice(0, -1) : `${text}\n`]]);
}

/** Events that no month holds yet, as they will be read: foreign text cleaned. One that could not be read back is a bug. */
function toFresh(events: readonly MemoryEvent[], {events: known, reader}: AllRead): readonly MemoryEvent[] {
  const keys = new Set<string>(known.map((event) => event.key));
  const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
  return fresh.map((event) => {
    const read = reader(renderEvent(event));
    if (read.kind === 'event') return read.event;
    throw new Error(
      `an event of kind ${event.kind} cannot be remembered: ${read.kind === 'damaged' ? read.detail : read.kind}`,
    );
  });
}

/** Name, new text and damage of each ledger document that changes. */
function mergeLedgers(
  documents: ReadonlyMap<string, string>,
  {fresh, read, now}: {readonly fresh: readonly MemoryEvent[]; readonly read: AllRead; readonly now: Instant},
): readonly (readonly [string, string, readonly Damage[]])[] {
  const lines = new Map<string, string[]>();
  for (const [name, {damage}] of read.ledgers) if (damage.length > 0) lines.set(name, []);
  for (const event of fresh) {
    const own = ledgerName(event.at);
    const name = documents.has(own) ? own : ledgerName(now);
    const more = lines.get(name);
    if (more === undefined) lines.set(name, [renderEvent(event)]);
    else more.push(renderEvent(event));
  }
  return [...lines].map(([name, more]) => {
    const ledger = read.ledgers.get(name);
    const damage = ledger?.damage ?? [];
    const base = damage.length > 0 ? appendLines('', ledger?.lines ?? []) : (documents.get(name) ?? '');
    return [name, appendLines(base, more), damage];
  });
}

/** The new text of the hints; null when nothing changes. */
function mergeAllHints(
  {hints, events}: AllRead,
  added: {
    readonly additions: MemoryAdditions;
    readonly fresh: readonly MemoryEvent[];
    readonly context: MergeContext;
  },
): string | null {
  if (hints === null) return null;
  const {additions, fresh, context} = added;
  const clean = (list: readonly IncidentHint[] = []) =>
    list.map((hint) => ({...hint, title: context.safe(hint.title)}));
  const merged = mergeHints([...hints.value, ...clean(additions.hints)]);
  const corrected = correctHints(merged, clean(additions.corrections));
  const after = withoutFolded(corrected, [...events, ...fresh]);
  const isSame = renderHints(after) === renderHints(hints.value);
  if (isSame && hints.damage.length === 0) return null;
  return renderHints(pruneHints(after, context.now));
}

/** The new text of the journal; null when nothing changes. */
function mergeWholeJournal({journal}: AllRead, additions: MemoryAdditions): string | null {
  if (journal === null) return null;
  const {finished = [], unfinished = [], sweptAt = null} = additions;
  const after = renderJournal(mergeJournal(journal.value, {finished, unfinished, sweptAt}));
  return after === renderJournal(journal.value) && journal.damage.length === 0 ? null : after;
}
