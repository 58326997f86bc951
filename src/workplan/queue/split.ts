// Splits an item that is too big: one item for each of its requirements, in their order, each with a link to where it came from.
import type {Instant} from '../../domain/ids.ts';
import type {QueueChange, QueueWish} from '../../domain/queue.ts';
import {textOf} from './fields.ts';
import {toItemChange} from './item-edit.ts';
import {type ItemRecord, nameOf} from './item-record.ts';
import {toItemText} from './new-item.ts';
import {PRIORITY_WORDS} from './priority.ts';
import {type QueueBoard, type QueueRuling, type RulingTime, unchanged} from './ruling.ts';

/** Steps between the numbers of the parts: room to put something between two of them. */
const NUMBER_STEP = 10;
/** Fewer are no parts, more are a list that nobody meant as one. */
const PARTS = {min: 2, max: 50} as const;
/** Longest title of a part, in UTF-16 units. */
const MAX_TITLE = 120;

type Split = Extract<QueueWish, {kind: 'split'}>;

/** One pending item per requirement; the item itself is archived with the ids of its parts. */
export function decideSplit(
  board: QueueBoard,
  {wish, record, time}: {readonly wish: Split; readonly record: ItemRecord; readonly time: RulingTime},
): QueueRuling {
  const {item, requirements} = record;
  const id = item.id;
  if (item.folder === 'archived') return unchanged(wish, id, 'ALREADY_THERE');
  if (requirements.length < PARTS.min || requirements.length > PARTS.max) return unchanged(wish, id, 'NOT_SPLITTABLE');
  const parts = requirements.map((requirement, index) => toPart(record, {requirement, index, time}));
  const archived = toItemChange(record, 'archived', {
    facts: {locked: true, note: {key: 'split_into', text: parts.map((part) => part.id).join(', ')}},
    now: time.now,
  });
  const changes = [...parts.map((part) => part.change), archived];
  if (changes.some((change) => board.isTaken(change.to, id))) return unchanged(wish, id, 'NAME_TAKEN');
  if (parts.some((part) => board.find(part.id).length > 0)) return unchanged(wish, id, 'NAME_TAKEN');
  return {kind: wish.kind, id, reason: 'SPLIT_UP', changes};
}

interface Given {
  readonly requirement: string;
  readonly index: number;
  readonly time: RulingTime;
}

function toPart(
  record: ItemRecord,
  {requirement, index, time}: Given,
): {readonly id: string; readonly change: QueueChange} {
  const {item, fields, form} = record;
  const id = `${item.id}-part-${index + 1}`;
  const text = toItemText(
    {
      id,
      title: toTitle(requirement),
      description: `${requirement}\n\nPart ${index + 1} of ${record.requirements.length} of ${item.id}${item.title === null ? '' : `: ${item.title}`}`,
      type: textOf(fields.get('type')) ?? 'improvement',
      target: textOf(fields.get('target')) ?? '',
      priority: toPriorityOfPart(item.priority.raw, index),
      // A second apart, so that parts of equal priority keep their order.
      createdAt: (time.now + index * 1000) as Instant,
      parent: item.id,
      requirements: [requirement],
    },
    form,
  );
  return {id, change: {from: null, to: `pending/${nameOf(item.path)}-part-${index + 1}.yaml`, text}};
}

function toTitle(requirement: string): string {
  const [line = ''] = requirement.trim().split('\n');
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}

/** The first part is as urgent as the whole was, each after it a step less; words end at the lowest one. */
function toPriorityOfPart(raw: string | null, index: number): string {
  if (raw !== null && /^\d+$/.test(raw)) return String(Number(raw) + index * NUMBER_STEP);
  const words: readonly string[] = PRIORITY_WORDS;
  const at = words.indexOf((raw ?? 'medium').toLowerCase());
  if (at === -1) return raw ?? 'medium';
  return words[Math.min(at + index, words.length - 1)] ?? 'low';
}
