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

/** The folders by their names on a disk, the usual ones first: owners write underscores in place of dashes, too. */
const FOLDER_OF: ReadonlyMap<string, QueueFolder> = new Map([
  ...QUEUE_FOLDERS.map((folder) => [folder, folder] as const),
  ...QUEUE_FOLDERS.map((folder) => [folder.replaceAll('-', '_'), folder] as const),
]);

/** Every name that a folder of a queue may have, the usual ones first. */
export const QUEUE_FOLDER_NAMES: readonly string[] = [...FOLDER_OF.keys()];

/** The folder that the first part of a path from the queue's folder names; null when it names none. */
export function toQueueFolder(path: string): QueueFolder | null {
  return FOLDER_OF.get(path.split('/', 1)[0] ?? '') ?? null;
}

/** What a queue calls one of its folders: the usual name, unless only the other one is among its names. */
export function nameQueueFolder(folder: QueueFolder, names: readonly string[]): string {
  const other = names.find((name) => name !== folder && FOLDER_OF.get(name) === folder);
  return other === undefined || names.includes(folder) ? folder : other;
}

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
  /** How big the owner says it is, on a scale of ten; null: nothing is said. */
  readonly complexity: number | null;
  /** Requirements that could stand alone. */
  readonly parts: number;
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
      /** What the item is about, where the title may change: the same identity makes one item. Null: purpose, target and title tell. */
      readonly identity: string | null;
    };

/** One file that changes place or text. `from` null: it is new. The text is complete; null keeps it as it is. */
export interface QueueChange {
  readonly from: string | null;
  readonly to: string;
  readonly text: string | null;
}
