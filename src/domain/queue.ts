// A queue: items as files in folders, where the folder says how an item stands. One model for every form of item file.
import type {Category} from './category.ts';
import type {Instant, SafeText} from './ids.ts';
import type {Problem} from './problem.ts';

/** The folders of a queue and what each means. The folder wins over what the file says of itself. */
export const QUEUE_FOLDERS = [
  'pending',
  'in-progress',
  'completed',
  'failed',
  'completed-finalized',
  'failed-blocked',
  'archived',
] as const;
export type QueueFolder = (typeof QUEUE_FOLDERS)[number];

/** Why an item failed, as its own record tells, or `unknown`; null when no failure is recorded. */
export type QueueCause =
  | 'quota'
  | 'auth'
  | 'network'
  | 'api'
  | 'timeout'
  | 'max-turns'
  | 'check'
  | 'cancelled'
  | 'unknown';

export interface QueueItem {
  /** Always text: the owner's id, or the file's name without its ending. */
  readonly id: string;
  readonly title: string | null;
  readonly folder: QueueFolder;
  /** What the file says of itself; null when it says nothing. Never overwritten when it is a word we do not know. */
  readonly rawStatus: string | null;
  /** Path from the queue's folder, with slashes. */
  readonly path: string;
  /** 1 is first. Equal ranks go by time of creation, then by id in natural order. */
  readonly priority: {readonly rank: number; readonly raw: string | null};
  /** Failures that count against the item, and those that were the environment's. */
  readonly attempts: {readonly item: number; readonly environment: number};
  readonly cause: QueueCause | null;
  readonly cooldownUntil: Instant | null;
  /** Since when somebody works on it, as far as the file tells; null: nobody says. */
  readonly startedAt: Instant | null;
  readonly updatedAt: Instant | null;
  /** `library`: parsed whole. `lines`: the YAML library refused it, top-level lines were read. `none`: nothing but the name. */
  readonly read: 'library' | 'lines' | 'none';
  readonly problem: Problem | null;
}

/** The same id in more than one place. Reported, never deleted. */
export interface QueueDuplicate {
  readonly id: string;
  readonly paths: readonly string[];
}

export interface Queue {
  /** By folder in the order of `QUEUE_FOLDERS`, then by priority, then by id in natural order. */
  readonly items: readonly QueueItem[];
  readonly duplicates: readonly QueueDuplicate[];
  /** Until when nothing is taken from it, and why; null: it runs. */
  readonly paused: {readonly until: Instant; readonly because: QueueCause} | null;
}

/** Why an item is made: something for later, a shortcut to pay back, a cause to mend, or one that nothing may wait behind. */
export const QUEUE_PURPOSES = ['backlog', 'debt', 'fix', 'urgent'] as const;
export type QueuePurpose = (typeof QUEUE_PURPOSES)[number];

/** What an operator or a decision wants done with an item. */
export type QueueWish =
  | {readonly kind: 'requeue'; readonly id: string; readonly notes: SafeText | null}
  | {readonly kind: 'park'; readonly id: string; readonly reason: SafeText}
  | {readonly kind: 'move'; readonly id: string; readonly to: QueueFolder}
  | {readonly kind: 'split'; readonly id: string}
  | {readonly kind: 'fail'; readonly id: string; readonly category: Category; readonly reason: SafeText}
  /** Nothing is taken from the queue until a limit ends; the reason may tell when. */
  | {readonly kind: 'pause'; readonly category: Category; readonly reason: SafeText}
  | {
      readonly kind: 'create';
      readonly purpose: QueuePurpose;
      readonly title: SafeText;
      readonly target: string;
    };

/** One file that changes place or text. `from` null: it is new. The text is complete; null keeps it as it is. */
export interface QueueChange {
  readonly from: string | null;
  readonly to: string;
  readonly text: string | null;
}

/** Why a wish is not fulfilled. Closed list. */
export const QUEUE_REASONS = {
  REQUEUED: 'The item is pending again.',
  PARKED: 'The item is set aside until a person decides.',
  ALREADY_THERE: 'The item stands where it was wanted.',
  COOLING_DOWN: 'The item cools down; it is not taken back before its time.',
  LOCKED: 'The item says that it is not to be requeued by a program.',
  OUT_OF_ATTEMPTS: 'The item has failed as often as the policy allows; it is parked.',
  QUEUE_PAUSED: 'The queue waits for a limit to end; its items are left alone.',
  ITEM_UNKNOWN: 'No item of the queue has this id.',
  ITEM_AMBIGUOUS: 'Several files have this id; moving one would be a guess.',
  NOT_SPLITTABLE: 'The item names no requirements that could stand alone.',
  FOLDER_READ_ONLY: 'The folder may not be written.',
  MOVED: 'The item stands in the folder that was asked for.',
  SPLIT_UP: 'The item was split into one item for each of its requirements.',
  CREATED: 'The item is new.',
  FAILED: 'The failure counts against the item, which cools down.',
  NOT_ITS_FAULT: 'The surroundings failed; the item is pending again and nothing counts against it.',
  IN_USE: 'Somebody works on the item; it is left to them until its lease or its time is over.',
  PAUSED: 'The queue waits until the limit ends.',
  NAME_TAKEN: 'Another file has its name in the folder; nothing was moved.',
} as const satisfies Record<string, string>;
export type QueueReason = keyof typeof QUEUE_REASONS;
