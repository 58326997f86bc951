// New items: a backlog entry, a debt, or an urgent fix. The same wish twice makes one item.
import {toFingerprint} from '../../domain/ids.ts';
import type {QueueWish} from '../../domain/queue.ts';
import {formOf, toItemText} from './new-item.ts';
import {type QueueBoard, type QueueRuling, type RulingTime, unchanged} from './ruling.ts';

type Create = Extract<QueueWish, {kind: 'create'}>;

const PURPOSES = {
  backlog: {type: 'improvement', priority: 'low', number: '40'},
  debt: {type: 'technical-debt', priority: 'medium', number: '30'},
  fix: {type: 'fix', priority: 'high', number: '10'},
  urgent: {type: 'fix', priority: 'critical', number: '1'},
} as const satisfies Record<Create['purpose'], {type: string; priority: string; number: string}>;

/** Longest part of a title in an id, in characters: file names stay readable. */
const MAX_SLUG = 40;

/** A new pending item in the queue's own form; its id comes from purpose, target and title, so that it converges. */
export function decideCreate(board: QueueBoard, wish: Create, {now}: RulingTime): QueueRuling {
  const {purpose, title, target} = wish;
  const id = toId(wish);
  const path = `pending/${id}.yaml`;
  if (board.find(id).length > 0 || board.isTaken(path, id)) return unchanged(wish, id, 'ALREADY_THERE');
  const {type, priority, number} = PURPOSES[purpose];
  const text = toItemText(
    {
      id,
      title,
      description: '',
      type,
      target,
      priority: usesNumbers(board) ? number : priority,
      createdAt: now,
      parent: null,
      requirements: [],
    },
    formOf(board.sample),
  );
  return {kind: wish.kind, id, reason: 'CREATED', changes: [{from: null, to: path, text}]};
}

/** The id says what the item is about: of an identity only that, so that a graver level makes no second item. */
function toId({purpose, title, target, identity}: Create): string {
  const parts =
    identity === null
      ? [purpose, toSlug(title), toFingerprint(['queue item', purpose, target, title]).slice(0, 8)]
      : ['cause', toSlug(identity)];
  return parts.filter((part) => part !== '').join('-');
}

function usesNumbers({sample}: QueueBoard): boolean {
  return sample !== null && /^\d+$/.test(sample.item.priority.raw ?? '');
}

function toSlug(title: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG);
  return slug.replaceAll(/^-+|-+$/g, '');
}
