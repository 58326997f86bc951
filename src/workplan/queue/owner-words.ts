// The words of a queue's owner for what a new item is and how it stands: only words that the queue shows, never a guess.
import {toItemStatus} from '../words.ts';
import {textOf} from './fields.ts';
import {WORK_KINDS} from './item-keys.ts';
import type {ItemRecord} from './item-record.ts';
import {toCaseOf} from './priority.ts';

/** Items that must agree on a kind before it counts as the only one there is. */
const MIN_AGREEING = 3;
const STATUS_KEYS = ['status', 'state'] as const;

interface Asked {
  /** Our word for it; null when we have none. */
  readonly own: string | null;
  /** The item that the new one is made after; null in an empty queue. */
  readonly model: ItemRecord | null;
  readonly neighbours: readonly ItemRecord[];
  readonly target: string;
}

/**
 * The value of a key that sorts items into kinds: ours where the queue tells no kinds or kinds of work, else that of an item about
 * the same, else the only one there is. Empty when none of these is known.
 */
export function toKindWord(key: string, {own, model, neighbours, target}: Asked): string {
  if (model === null) return own ?? '';
  const seen = neighbours.flatMap(({fields}) => textOf(fields.get(key)) ?? []);
  const tellsWork = seen.length === 0 || seen.some((word) => word === own || WORK_KINDS.has(word));
  if (own !== null && tellsWork) return own;
  if (target !== '' && model.fields.get('target') === target) return textOf(model.fields.get(key)) ?? '';
  const [only = '', ...others] = new Set(seen);
  return others.length === 0 && seen.length >= MIN_AGREEING ? only : '';
}

/** What the owner calls work that nobody has begun: his word in the folder of such items, else the usual one in his case. */
export function toPendingWord(model: ItemRecord | null, neighbours: readonly ItemRecord[]): string {
  const waiting = neighbours.filter(({item}) => item.folder === 'pending').flatMap(statusesOf);
  const known = waiting.find((word) => toItemStatus(word) === 'pending');
  return known ?? toCaseOf('pending', model === null ? '' : (statusesOf(model)[0] ?? ''));
}

function statusesOf({fields}: ItemRecord): readonly string[] {
  return STATUS_KEYS.flatMap((key) => textOf(fields.get(key)) ?? []);
}
