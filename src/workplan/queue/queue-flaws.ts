// What is wrong inside items that read well: unknown words, and ids that nobody has or that wait for each other. Told, never changed.
import type {SourceSpan} from '../../domain/problem.ts';
import type {WorkItem} from '../../domain/workplan.ts';
import {explainFlaw, findFlaws, listSome, type PlanFlaw, toItemIds} from '../flaws.ts';
import {FLAW_CODES} from '../listing.ts';
import {toItemStatus} from '../words.ts';
import type {ItemRecord} from './item-record.ts';
import {type Segment, scanItem} from './scan.ts';
import {BLOCK_KEY, WAIT_KEYS} from './waits.ts';

export interface QueueFlaw {
  readonly code: (typeof FLAW_CODES)[PlanFlaw['kind']];
  /** The first item concerned. */
  readonly item: string;
  /** One sentence. */
  readonly detail: string;
  /** Where it stands in that item's file; the path counts from the queue's folder. */
  readonly at: SourceSpan;
}

/**
 * The flaws of a queue: status words by word, then missing ids and circles of waiting, each in the order of the items.
 * Duplicates are told on their own; an item without an id has its file's name for one. `work`: of the same records.
 */
export function findQueueFlaws(
  records: readonly ItemRecord[],
  work: readonly WorkItem[],
): readonly (QueueFlaw & {readonly items: readonly string[]})[] {
  const byId = new Map(records.toReversed().map((record) => [record.item.id, record]));
  const items = work.map((item): WorkItem => (isKnown(item.rawStatus) ? item : {...item, status: 'unknown'}));
  const flaws = findFlaws({file: '', shape: 'mapped', editable: true, items});
  return flaws.flatMap((flaw) => {
    if (flaw.kind === 'duplicate-id' || flaw.kind === 'missing-id') return [];
    const ids = toItemIds(flaw);
    const [item = ''] = ids;
    return [{code: FLAW_CODES[flaw.kind], item, detail: explain(flaw), at: findPlace(flaw, byId), items: ids}];
  });
}

function isKnown(word: string | null): boolean {
  return word === null || toItemStatus(word) !== 'unknown';
}

/** A queue needs no words in a policy: its folders say how an item stands. */
function explain(flaw: PlanFlaw): string {
  if (flaw.kind !== 'unknown-word') return explainFlaw(flaw);
  const word = JSON.stringify(flaw.word);
  return `the status ${word} is not known and left alone (${listSome(flaw.items)}); the folder says how an item stands`;
}

type Records = ReadonlyMap<string, ItemRecord>;

function findPlace(flaw: PlanFlaw, byId: Records): SourceSpan {
  const [item = '', next = ''] = toItemIds(flaw);
  if (flaw.kind === 'unknown-word') return placeOf(byId.get(item), ['status'], flaw.word);
  const ref = flaw.kind === 'missing-dependency' ? flaw.ref : next;
  const own = byId.get(item);
  const other = byId.get(ref);
  if (other !== undefined && findSegment(own, WAIT_KEYS, ref) === null) return placeOf(other, [BLOCK_KEY], item);
  return placeOf(own, WAIT_KEYS, ref);
}

/** The value's place, or the start of the file where it is not written on lines of its own at the margin. */
function placeOf(record: ItemRecord | undefined, keys: readonly string[], value: string): SourceSpan {
  const file = record?.item.path ?? '';
  const segment = findSegment(record, keys, value);
  if (segment === null) return {file, line: 1, column: 1};
  const before = segment.text.slice(0, findWord(segment, value)).split('\n');
  return {file, line: segment.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1};
}

function findSegment(record: ItemRecord | undefined, keys: readonly string[], value: string): Segment | null {
  const {segments} = scanItem(record?.text ?? '');
  const found = keys.map((key) => segments.get(key)).find((one) => one !== undefined && findWord(one, value) !== -1);
  return found ?? null;
}

/** Offset of a word behind its key, not of a longer one that holds it; -1 for none. */
function findWord({text, key}: Segment, value: string): number {
  for (let at = text.indexOf(value, key.length + 1); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!/[\w.-]/.test((text[at - 1] ?? '') + (text[at + value.length] ?? ''))) return at;
  }
  return -1;
}
