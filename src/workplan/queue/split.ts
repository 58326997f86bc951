// Splits an item that is too big: one item for each of its requirements, in their order; nothing of it gets lost.
import type {Instant} from '../../domain/ids.ts';
import type {QueueChange, QueueFolder, QueueWish} from '../../domain/queue.ts';
import {writeEmpty} from './empty-keys.ts';
import {toItemChange} from './item-edit.ts';
import {RECORD_KEYS, SIZE_KEYS} from './item-keys.ts';
import {type ItemRecord, nameOf} from './item-record.ts';
import {toItemLike} from './new-item.ts';
import {toPendingWord} from './owner-words.ts';
import {toLowerPriority, toPriorityText} from './priority.ts';
import {isOrphan} from './read-queue.ts';
import {type QueueBoard, type QueueRuling, type RulingTime, unchanged} from './ruling.ts';
import {SPLIT_KEY} from './waits.ts';

/** Fewer are no parts, more are a list that nobody meant as one. */
const PARTS = {min: 2, max: 50} as const;
/** Longest title of a part, in UTF-16 units. */
const MAX_TITLE = 120;

/** Where an item stands that does not say how urgent it is: in the middle. */
const UNSET_STEP = 3;
const DONE: ReadonlySet<QueueFolder> = new Set(['completed', 'completed-finalized']);

type Split = Extract<QueueWish, {kind: 'split'}>;

/**
 * One pending item per requirement, each with what the whole waits for and all else that it says; the item itself is
 * archived with the ids of its parts. Only what is still to be done and what nobody works on is split.
 */
export function decideSplit(
  board: QueueBoard,
  {wish, record, time}: {readonly wish: Split; readonly record: ItemRecord; readonly time: RulingTime},
): QueueRuling {
  const {item, requirements} = record;
  const id = item.id;
  if (item.folder === 'archived') return unchanged(wish, id, 'ALREADY_THERE');
  if (DONE.has(item.folder)) return unchanged(wish, id, 'ALREADY_DONE');
  if (item.folder === 'in-progress' && !isOrphan(record, time)) return unchanged(wish, id, 'IN_USE');
  if (requirements.length < PARTS.min || requirements.length > PARTS.max) return unchanged(wish, id, 'NOT_SPLITTABLE');
  const parts = requirements.flatMap((requirement, index) => toPart(board, record, {requirement, index, time}) ?? []);
  if (parts.length < requirements.length) return unchanged(wish, id, 'NOT_SPLITTABLE');
  const archived = toItemChange(record, 'archived', {
    facts: {locked: true, note: {key: SPLIT_KEY, text: parts.map((part) => part.id).join(', ')}},
    now: time.now,
  });
  const changes = [...parts.map((part) => part.change), archived];
  if (changes.some((change) => board.isTaken(change.to, id))) return unchanged(wish, id, 'NAME_TAKEN');
  if (parts.some((part) => board.find(part.id).length > 0)) return unchanged(wish, id, 'NAME_TAKEN');
  const waiting = board.waitingFor(id);
  return {kind: wish.kind, id, reason: 'SPLIT_UP', changes, ...(waiting.length === 0 ? {} : {waiting})};
}

interface Given {
  readonly requirement: string;
  readonly index: number;
  readonly time: RulingTime;
}

interface Part {
  readonly id: string;
  readonly change: QueueChange;
}

/** Null when the whole is written in a way that a part cannot take over. */
function toPart(board: QueueBoard, record: ItemRecord, {requirement, index, time}: Given): Part | null {
  const {item} = record;
  const id = `${item.id}-part-${index + 1}`;
  const about = item.title === null ? '' : `: ${item.title}`;
  const seen = board.neighbours.flatMap((one) => one.item.priority.raw ?? []);
  const text = toItemLike(
    {
      id,
      title: toTitle(requirement),
      description: `${requirement}\n\nPart ${index + 1} of ${record.requirements.length} of ${item.id}${about}`,
      type: '',
      target: '',
      priority: toLowerPriority(item.priority.raw ?? toPriorityText(UNSET_STEP, seen), index, seen),
      status: toPendingWord(record, board.neighbours),
      // A second apart, so that parts of equal priority keep their order.
      createdAt: (time.now + index * 1000) as Instant,
      parent: item.id,
      requirements: [requirement],
    },
    record,
    (segment, style) => (isBegunAnew(segment.key) ? writeEmpty(segment, style, board.neighbours) : 'same'),
  );
  if (text === null) return null;
  const ending = item.path.slice(item.path.lastIndexOf('.'));
  return {id, change: {from: null, to: `pending/${nameOf(item.path)}-part-${index + 1}${ending}`, text}};
}

function isBegunAnew(key: string): boolean {
  return RECORD_KEYS.has(key) || SIZE_KEYS.has(key);
}

function toTitle(requirement: string): string {
  const [line = ''] = requirement.trim().split('\n');
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
