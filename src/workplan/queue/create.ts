// New items: a backlog entry, a debt, or an urgent fix. The same wish twice makes one item.
import {type Instant, toFingerprint} from '../../domain/ids.ts';
import type {QueueWish} from '../../domain/queue.ts';
import {writeEmpty} from './empty-keys.ts';
import {KIND_KEYS} from './item-keys.ts';
import type {ItemRecord} from './item-record.ts';
import {writeText} from './item-style.ts';
import {type NewItem, toItemLike} from './new-item.ts';
import {toKindWord, toPendingWord} from './owner-words.ts';
import {type PriorityStep, toPriorityText} from './priority.ts';
import {type QueueBoard, type QueueRuling, type RulingTime, unchanged} from './ruling.ts';
import {toUsualItem} from './usual-item.ts';

type Create = Extract<QueueWish, {kind: 'create'}>;

const PURPOSES = {
  backlog: {type: 'improvement', step: 4},
  debt: {type: 'technical-debt', step: 3},
  fix: {type: 'fix', step: 2},
  urgent: {type: 'fix', step: 1},
} as const satisfies Record<Create['purpose'], {type: string; step: PriorityStep}>;

/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;

/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
export function decideCreate(board: QueueBoard, wish: Create, {now}: RulingTime): QueueRuling {
  const id = toId(wish);
  const model = findModel(board.neighbours, wish.target);
  const path = `pending/${id}${model === null ? '.yaml' : model.item.path.slice(model.item.path.lastIndexOf('.'))}`;
  if (board.find(id).length > 0 || board.isTaken(path, id)) return unchanged(wish, id, 'ALREADY_THERE');
  const item = toNewItem(wish, {id, createdAt: now, board, model});
  const text = (model === null ? null : toItemOfForm(item, model, board.neighbours)) ?? toUsualItem(item);
  return {kind: wish.kind, id, reason: 'CREATED', changes: [{from: null, to: path, text}]};
}

/** The newest item that is about the same, for it is of the same kind; else the newest of all. */
function findModel(neighbours: readonly ItemRecord[], target: string): ItemRecord | null {
  return neighbours.find(({fields}) => target !== '' && fields.get('target') === target) ?? neighbours[0] ?? null;
}

interface Given {
  readonly id: string;
  readonly createdAt: Instant;
  readonly board: QueueBoard;
  readonly model: ItemRecord | null;
}

function toNewItem({purpose, title, target}: Create, {id, createdAt, board, model}: Given): NewItem {
  const {type, step} = PURPOSES[purpose];
  const {neighbours} = board;
  return {
    id,
    title,
    description: '',
    type: toKindWord('type', {own: type, model, neighbours, target}),
    target,
    priority: toPriorityText(
      step,
      neighbours.flatMap(({item}) => item.priority.raw ?? []),
    ),
    status: toPendingWord(model, neighbours),
    createdAt,
    parent: null,
    requirements: [],
  };
}

function toItemOfForm(item: NewItem, model: ItemRecord, neighbours: readonly ItemRecord[]): string | null {
  const {target} = item;
  return toItemLike(item, model, (segment, style) => {
    if (!KIND_KEYS.has(segment.key)) return writeEmpty(segment, style, neighbours);
    const kind = toKindWord(segment.key, {own: null, model, neighbours, target});
    return kind === '' ? writeEmpty(segment, style, neighbours) : writeText(segment, kind, style);
  });
}

/** The id says what the item is about: of an identity only that, so that a graver level makes no second item. */
function toId({purpose, title, target, identity}: Create): string {
  const parts =
    identity === null
      ? [purpose, toSlug(title), toFingerprint(['queue item', purpose, target, title]).slice(0, 8)]
      : ['cause', toSlug(identity)];
  return parts.filter((part) => part !== '').join('-');
}

function toSlug(title: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG);
  return slug.replaceAll(/^-+|-+$/g, '');
}
