// The ledger: append-only JSON Lines, one document per month. A line is never edited, a key counts once, damage costs one line.
import type {Instant} from '../domain/ids.ts';
import type {Damage, MemoryEvent} from '../domain/memory.ts';
import {type LineRead, type LineReader, makeLineReader, renderEvent} from './event-codec.ts';
import {type ToSafe, toExactText} from './fields.ts';

/** A ledger document as it was read. */
export interface LedgerRead {
  /** In the order of the lines, a key once. */
  readonly events: readonly MemoryEvent[];
  /** In the order of the lines. */
  readonly damage: readonly Damage[];
  /** Lines of a newer version: kept, and not understood. */
  readonly newer: number;
  /** The lines to keep, as they stand, without damaged ones and doubles. */
  readonly lines: readonly string[];
}

const NAME = /^ledger\/\d{4}-\d\d\.jsonl$/;

/** The document that a time belongs to, by its UTC month: `ledger/2026-03.jsonl`. */
export function ledgerName(at: Instant): string {
  return `ledger/${toExactText(at).slice(0, 7)}.jsonl`;
}

/** True for the name of a ledger document. */
export function isLedgerName(name: string): boolean {
  return NAME.test(name);
}

/** The events of a document's text, with what was damaged. No text makes it throw. */
export function parseLedger(document: string, text: string, safe: ToSafe): LedgerRead {
  return readLedger(document, text, makeLineReader(safe));
}

/** As `parseLedger`, with a reader that serves several documents. */
export function readLedger(document: string, text: string, read: LineReader): LedgerRead {
  const found: Found = {events: new Map(), lines: [], damage: [], newer: 0};
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const one = read(line);
    if (one.kind !== 'damaged') {
      keep(found, line, one);
      return;
    }
    found.damage.push({document, line: index + 1, detail: one.detail});
    for (const piece of salvage(line)) keep(found, piece, read(piece));
  });
  const {events, lines, damage, newer} = found;
  return {events: [...events.values()], damage, newer, lines};
}

interface Found {
  readonly events: Map<string, MemoryEvent>;
  readonly lines: string[];
  readonly damage: Damage[];
  newer: number;
}

function keep(found: Found, line: string, one: LineRead): void {
  if (one.kind === 'damaged') return;
  if (one.kind === 'newer') found.newer += 1;
  else if (found.events.has(one.event.key)) return;
  else found.events.set(one.event.key, one.event);
  found.lines.push(line);
}

/**
 * Whole events inside a damaged line: two lines whose line end was lost, or one with something before or after it. Inside a
 * text of JSON the quotes of this beginning would be escaped, so it is never part of one.
 */
function salvage(line: string): readonly string[] {
  return line.split(/(?=\{"v":1,)/).map((piece) => piece.slice(0, piece.lastIndexOf('}') + 1));
}

/** The text with the events that it does not hold yet, by key. What stands there is not touched. */
export function appendEvents(text: string, events: readonly MemoryEvent[]): string {
  const {events: known} = readLedger(
    '',
    text,
    makeLineReader((raw) => raw as ReturnType<ToSafe>),
  );
  const keys = new Set<string>(known.map((event) => event.key));
  const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
  return appendLines(text, fresh.map(renderEvent));
}

/** The text with more lines, on lines of their own whatever its end is. */
export function appendLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const base = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${base}${lines.join('\n')}\n`;
}
