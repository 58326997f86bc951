// From a wish to changes of files, or to the reason why there are none. Pure: the same queue, moment and draw give the same answer.
import {isEnvironment as isSurroundings, stopsQueue} from '../../domain/category.ts';
import type {Instant} from '../../domain/ids.ts';
import type {QueueChange, QueueFolder, QueueWish} from '../../domain/queue.ts';
import type {QueueReason} from '../../domain/queue-reasons.ts';
import {assertNever} from '../../domain/result.ts';
import {decideCreate} from './create.ts';
import {toItemChange} from './item-edit.ts';
import {type ItemRecord, isEnvironment} from './item-record.ts';
import type {ItemFacts} from './item-settings.ts';
import {movedFacts, SETTLED} from './moved-facts.ts';
import {toPauseChange} from './pause.ts';
import {isLeased} from './read-queue.ts';
import {toCooldownMs} from './rules.ts';
import {type QueueBoard, type QueueRuling, type RulingTime, unchanged} from './ruling.ts';
import {decideSplit} from './split.ts';

/** Decides one wish. */
export function decideQueueWish(board: QueueBoard, wish: QueueWish, time: RulingTime): QueueRuling {
  if (wish.kind === 'create') return decideCreate(board, wish, time);
  if (wish.kind === 'pause') return decidePause(board, wish, time);
  const found = board.find(wish.id);
  const [record] = found;
  if (record === undefined) return unchanged(wish, wish.id, 'ITEM_UNKNOWN');
  if (found.length > 1) return unchanged(wish, wish.id, 'ITEM_AMBIGUOUS');
  switch (wish.kind) {
    case 'requeue':
      return decideRequeue(board, {wish, record, time});
    case 'park':
      return place(board, {wish, record, time}, 'failed-blocked', {
        reason: 'PARKED',
        facts: {locked: true, note: {key: 'park_reason', text: wish.reason}},
      });
    case 'move':
      return place(board, {wish, record, time}, wish.to, {
        reason: 'MOVED',
        facts: movedFacts(record, wish.to, time.now),
      });
    case 'split':
      return decideSplit(board, {wish, record, time});
    case 'fail':
      return decideFail(board, {wish, record, time});
    default:
      return assertNever(wish);
  }
}

interface Case<W extends QueueWish = QueueWish> {
  readonly wish: W;
  readonly record: ItemRecord;
  readonly time: RulingTime;
}

type Requeue = Extract<QueueWish, {kind: 'requeue'}>;
type Fail = Extract<QueueWish, {kind: 'fail'}>;
type Pause = Extract<QueueWish, {kind: 'pause'}>;

function decideRequeue(board: QueueBoard, one: Case<Requeue>): QueueRuling {
  const {wish, record, time} = one;
  const {item} = record;
  if (item.folder === 'pending') return unchanged(wish, item.id, 'ALREADY_THERE');
  // Whoever put the lease there said that it is his; a person who knows better moves the item.
  if (isLeased(record, time.now)) return unchanged(wish, item.id, 'IN_USE');
  if (board.paused !== null && board.paused.until > time.now) return unchanged(wish, item.id, 'QUEUE_PAUSED');
  const note = wish.notes === null ? {} : {note: {key: 'requeue_note', text: wish.notes} as const};
  if (SETTLED.has(item.folder))
    return place(board, one, 'pending', {
      reason: 'REQUEUED',
      facts: {...movedFacts(record, 'pending', time.now), ...note},
    });
  if (record.locked) return unchanged(wish, item.id, 'LOCKED');
  if (item.attempts.item >= time.rules.maxAttempts && !isEnvironment(item.cause)) return parkSpent(board, one);
  if (item.cooldownUntil !== null && item.cooldownUntil > time.now) return unchanged(wish, item.id, 'COOLING_DOWN');
  return place(board, one, 'pending', {reason: 'REQUEUED', facts: {startedAt: null, ...note}});
}

function parkSpent(board: QueueBoard, one: Case): QueueRuling {
  const text = `failed ${one.record.item.attempts.item} times; a person decides what becomes of it`;
  return place(board, one, 'failed-blocked', {
    reason: 'OUT_OF_ATTEMPTS',
    facts: {locked: true, note: {key: 'park_reason', text}},
  });
}

function decideFail(board: QueueBoard, one: Case<Fail>): QueueRuling {
  const {wish, record, time} = one;
  const {item} = record;
  if (isSurroundings(wish.category)) return failSurroundings(board, one);
  // The same failure may be told twice; an item that stands as failed was counted.
  if (item.folder === 'failed') return unchanged(wish, item.id, 'ALREADY_THERE');
  const parked = item.folder === 'failed-blocked' ? whyParked(record, time) : null;
  if (parked !== null) return unchanged(wish, item.id, parked);
  if (SETTLED.has(item.folder)) return unchanged(wish, item.id, 'SETTLED');
  // Nothing can be counted in it and nothing cools it down: put back it would fail for ever.
  if (item.read === 'none') return place(board, one, 'failed-blocked', {reason: 'PARKED', facts: {}});
  const attempts = {...item.attempts, item: item.attempts.item + 1};
  const spent = attempts.item >= time.rules.maxAttempts;
  const cooldownUntil = (time.now + toCooldownMs(time.rules, attempts.item, time.draw)) as Instant;
  const failed: ItemFacts = {
    attempts,
    cooldownUntil,
    startedAt: null,
    failure: {category: wish.category, reason: wish.reason},
  };
  if (!spent) return place(board, one, 'failed', {reason: 'FAILED', facts: failed});
  const note = {
    key: 'park_reason',
    text: `failed ${attempts.item} times; a person decides what becomes of it`,
  } as const;
  return place(board, one, 'failed-blocked', {reason: 'OUT_OF_ATTEMPTS', facts: {...failed, locked: true, note}});
}

/** How a failure parks an item: told once more, it gets the same answer. Null where a person parked it for reasons of his own. */
function whyParked({item}: ItemRecord, {rules}: RulingTime): QueueReason | null {
  if (item.read === 'none') return 'PARKED';
  return item.attempts.item >= rules.maxAttempts ? 'OUT_OF_ATTEMPTS' : null;
}

/** The item goes back as it was, with a count of its own for this; an account's limit or a refused token stops the queue. */
function failSurroundings(board: QueueBoard, one: Case<Fail>): QueueRuling {
  const {wish, record, time} = one;
  const {item} = record;
  const pause = toPause(board, wish, time);
  if (item.folder !== 'in-progress') {
    return {kind: wish.kind, id: item.id, reason: pause.length > 0 ? 'NOT_ITS_FAULT' : 'ALREADY_THERE', changes: pause};
  }
  const attempts = {...item.attempts, environment: item.attempts.environment + 1};
  const waitMs = stopsQueue(wish.category) ? null : toCooldownMs(time.rules, attempts.environment, time.draw);
  const cooldown = waitMs === null ? {} : {cooldownUntil: (time.now + waitMs) as Instant};
  const placed = place(board, one, 'pending', {
    reason: 'NOT_ITS_FAULT',
    facts: {attempts, startedAt: null, ...cooldown},
  });
  return {...placed, changes: [...placed.changes, ...pause]};
}

/** Only a limit or a refused token pauses a queue; any other trouble is no reason to let everything wait. */
function decidePause(board: QueueBoard, wish: Pause, time: RulingTime): QueueRuling {
  const changes = toPause(board, wish, time);
  return {kind: wish.kind, id: '', reason: changes.length > 0 ? 'PAUSED' : 'ALREADY_THERE', changes};
}

function toPause(board: QueueBoard, wish: Fail | Pause, {now, rules}: RulingTime): readonly QueueChange[] {
  if (!stopsQueue(wish.category)) return [];
  const cause = wish.category === 'auth' ? 'auth' : 'quota';
  const current = board.paused === null ? null : {until: board.paused.until, because: 'unknown' as const};
  return toPauseChange({cause, reason: wish.reason, now, rules, current, exists: board.hasPauseFile});
}

/** Puts the item of a case into a folder, unless it is there or its name is taken. */
function place(
  board: QueueBoard,
  {wish, record, time}: Case,
  to: QueueFolder,
  {reason, facts}: {readonly reason: QueueReason; readonly facts: ItemFacts},
): QueueRuling {
  const {item} = record;
  if (item.folder === to) return unchanged(wish, item.id, 'ALREADY_THERE');
  const change = toItemChange(record, to, {facts, now: time.now, name: board.nameOf(to)});
  if (board.isTaken(change.to, item.id)) return unchanged(wish, item.id, 'NAME_TAKEN');
  return {kind: wish.kind, id: item.id, reason, changes: [change]};
}
