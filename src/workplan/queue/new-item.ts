// The text of a new item: in the keys, the order and the spelling of the item it is made after, and proven to say what it should.
import {type Instant, toIsoText} from '../../domain/ids.ts';
import {ok} from '../../domain/result.ts';
import {factOf, type ItemFact, LOCK_KEY, OWN_KEYS} from './item-keys.ts';
import {type ItemRecord, toRecord} from './item-record.ts';
import {type ItemStyle, innerOf, styleOf, writeList, writeText, writeWord} from './item-style.ts';
import {type Segment, scanItem} from './scan.ts';

export interface NewItem {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly target: string;
  readonly priority: string;
  /** The owner's word for work that nobody has begun. */
  readonly status: string;
  readonly createdAt: Instant;
  /** Id of the item that it is a part of, or null. */
  readonly parent: string | null;
  readonly requirements: readonly string[];
}

/** What becomes of a key that says nothing we know: its new lines, `same`, or null to leave it out. */
export type Remainder = (segment: Segment, style: ItemStyle) => string | 'same' | null;

/**
 * The item in the form of another one: its keys in their order, those we know filled, the others as `remainder` says. Keys that
 * the form lacks are added for the title, and for a parent and what a part needs. Null when the result does not read back
 * as it was meant: then that form cannot be followed.
 */
export function toItemLike(item: NewItem, model: ItemRecord, remainder: Remainder): string | null {
  const text = model.text ?? '';
  const scan = scanItem(text);
  // A key that is not written at the margin would be lost.
  if (!model.fields.keys.every((key) => scan.segments.has(key))) return null;
  const style = styleOf(scan);
  const work: Work = {item, style, remainder, open: new Set(toKnown(item))};
  const written = writeAll([...scan.segments.values()], work);
  const body = addMissing(written, work).map(({lines}) => lines);
  const after = `${body.join('\n')}\n`;
  const same = written.flatMap(({key, isSame}) => (isSame ? [key] : []));
  if (!isMeant(item, {model, after, same})) return null;
  return text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
}

interface Work {
  readonly item: NewItem;
  readonly style: ItemStyle;
  readonly remainder: Remainder;
  /** Facts that no key has taken yet; each is written once. */
  readonly open: Set<ItemFact>;
}

interface Written {
  readonly key: string;
  readonly lines: string;
  readonly isSame: boolean;
}

function toKnown(item: NewItem): readonly ItemFact[] {
  const always = ['id', 'title', 'description', 'priority', 'status', 'author', 'requirements'] as const;
  // A part is of the kind of the whole and about the same.
  return [...always, ...(item.parent === null ? (['type', 'target', 'targets'] as const) : (['parent'] as const))];
}

function writeAll(segments: readonly Segment[], work: Work): readonly Written[] {
  return segments.flatMap((segment): readonly Written[] => {
    const {key} = segment;
    const lines = writeOne(segment, work);
    if (lines === null) return [];
    return [{key, lines: lines === 'same' ? segment.text : lines, isSame: lines === 'same'}];
  });
}

function writeOne(segment: Segment, work: Work): string | 'same' | null {
  const {item, style, open} = work;
  const fact = factOf(segment.key);
  if (fact === 'now') return writeTime(segment, item.createdAt, style);
  // An item may name itself twice, and both names are of the new one.
  if (fact !== null && (open.delete(fact) || fact === 'id')) return writeFact(fact, segment, work);
  if (segment.key === 'metadata') return writeInner(segment, work, writeAll) ?? work.remainder(segment, style);
  if (fact === 'parent' || OWN_KEYS.has(segment.key)) return null;
  if (segment.key === LOCK_KEY) return `${LOCK_KEY}: true`;
  return work.remainder(segment, style);
}

function writeFact(fact: Exclude<ItemFact, 'now'>, segment: Segment, work: Work): string | 'same' | null {
  const {item, style} = work;
  switch (fact) {
    case 'requirements':
      return writeRequirements(segment, work);
    case 'targets':
      return writeList(segment, item.target === '' ? [] : [item.target], style);
    case 'priority':
    case 'status':
      return writeWord(segment, item[fact], style);
    case 'author':
      return writeText(segment, 'aftermath', style);
    case 'parent':
      return writeText(segment, item.parent ?? '', style);
    default:
      return writeText(segment, item[fact], style);
  }
}

/** A time as exact as the owner's: a day where he writes days. */
function writeTime(segment: Segment, at: Instant, style: ItemStyle): string {
  const iso = toIsoText(at);
  const isDay = /^["']?\d{4}-\d\d-\d\d["']?(?:[ \t]|$)/.test(segment.head);
  return writeText(segment, isDay ? iso.slice(0, 10) : iso, style);
}

/** Where the requirements are a map, what is to be delivered stands in it, and the rest of it holds for each part. */
function writeRequirements(segment: Segment, work: Work): string | null {
  const {requirements} = work.item;
  const inner = innerOf(segment);
  if (inner === null && !segment.head.startsWith('{')) return writeList(segment, requirements, work.style);
  if (requirements.length === 0) return `${segment.key}: {}`;
  return writeInner(segment, work, (segments) => {
    return segments.map((one) => {
      const isList = one.key === 'deliverables';
      return {key: one.key, isSame: false, lines: isList ? writeList(one, requirements, work.style) : one.text};
    });
  });
}

function writeInner(segment: Segment, work: Work, write: typeof writeAll): string | null {
  const inner = innerOf(segment);
  if (inner === null) return null;
  const lines = write(inner.segments, work).flatMap((one) => one.lines.split('\n'));
  return [`${segment.key}:`, ...lines.map((line) => (line === '' ? '' : inner.indent + line))].join('\n');
}

/** Behind the title, or where it would stand: a parent, the priority of a part, and a title where the form has none. */
function addMissing(written: readonly Written[], {item, style, open}: Work): readonly Written[] {
  const bare = (key: string) => ({key, head: '', text: '', more: false, line: 0});
  const more = [
    ...(open.has('title') ? [writeText(bare('title'), item.title, style)] : []),
    ...(open.has('parent') ? [writeText(bare('parent'), item.parent ?? '', style)] : []),
    ...(open.has('priority') && item.parent !== null ? [writeWord(bare('priority'), item.priority, style)] : []),
  ].map((lines) => ({key: '', lines, isSame: false}));
  const at = Math.max(...['id', 'title'].map((fact) => written.findIndex(({key}) => factOf(key) === fact)));
  return [...written.slice(0, at + 1), ...more, ...written.slice(at + 1)];
}

interface Proof {
  readonly model: ItemRecord;
  readonly after: string;
  /** Keys that were taken over as they are. */
  readonly same: readonly string[];
}

/** Reads what was written: the id, what is to be done, and every key that was taken over say what they should. */
function isMeant(item: NewItem, {model, after, same}: Proof): boolean {
  const read = toRecord({folder: 'pending', path: `pending/${item.id}.yaml`, text: ok(after)});
  return (
    read.item.read === 'library' &&
    read.item.id === item.id &&
    (item.parent === null || isSame(read.requirements, item.requirements)) &&
    same.every((key) => isSame(read.fields.get(key), model.fields.get(key)))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
