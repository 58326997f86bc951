// What is asked of a queue and what comes of it, in the shape that all transitions share.
import type {Instant} from '../../domain/ids.ts';
import type {QueueChange, QueueFolder, QueueWish} from '../../domain/queue.ts';
import type {QueueReason} from '../../domain/queue-reasons.ts';
import type {ItemRecord} from './item-record.ts';
import type {QueueTime} from './read-queue.ts';

/** The moment, the bounds, and one draw from 0 up to 1 for the jitter. */
export interface RulingTime extends QueueTime {
  readonly draw: number;
}

/** The answer to one wish: its reason, and the changes that fulfil it. Empty: nothing is to be done. */
export interface QueueRuling {
  readonly kind: QueueWish['kind'];
  readonly id: string;
  readonly reason: QueueReason;
  readonly changes: readonly QueueChange[];
  /** Of a split: items that still name the whole as what they wait for. Left out when there are none. */
  readonly waiting?: readonly string[];
}

/** A queue that wishes are decided on one after the other, each seeing what the ones before it changed. */
export interface QueueBoard {
  readonly paused: {readonly until: Instant; readonly because: string} | null;
  readonly hasPauseFile: boolean;
  /** All records of an id. */
  find(id: string): readonly ItemRecord[];
  /** What the queue calls one of its folders. */
  nameOf(folder: QueueFolder): string;
  /** Whether another item stands at a path, or stood there before: one write does not let two items follow each other. */
  isTaken(path: string, id: string): boolean;
  /** Records that show how items of this queue are written, newest first; empty in an empty queue. */
  readonly neighbours: readonly ItemRecord[];
  /** Ids of items still to be done that name this one as what they wait for. */
  waitingFor(id: string): readonly string[];
}

/** A refusal, or something that is as it was wanted. */
export function unchanged(wish: QueueWish, id: string, reason: QueueReason): QueueRuling {
  return {kind: wish.kind, id, reason, changes: []};
}
