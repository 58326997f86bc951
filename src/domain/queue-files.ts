// The files of a queue as they were read at one moment, before anybody looks into them.
import type {Instant} from './ids.ts';
import type {Problem} from './problem.ts';
import type {QueueFolder} from './queue.ts';
import type {Result} from './result.ts';

const NOT_LOOKED_AT = 'it was not looked at';

/** A file in one of the folders. A link or a file that cannot be read has a problem in the place of its text. */
export interface QueueFile {
  readonly folder: QueueFolder;
  /** From the queue's folder, with slashes. */
  readonly path: string;
  readonly text: Result<string>;
  /** When the file was last changed, as far as its repository tells. Left out: nobody asked, or nobody knows. */
  readonly changedAt?: Instant;
}

/** What one look at a queue's folder shows: every file stands in it once. */
export interface QueueFiles {
  /** In the order of the folders, then by name. */
  readonly files: readonly QueueFile[];
  /** Names of the queue's folders as its owner writes them. Left out: nobody looked, or they have the usual names. */
  readonly folders?: readonly string[];
  /** What lies in the folders and is no item file, by path, a folder with a slash at its end. Left out: nobody looked. */
  readonly notItems?: readonly string[];
  /** Text of the pause file; null when there is none. */
  readonly pause: Result<string> | null;
}

/** What a folder may hold beside its items without anybody missing it in a listing. */
const ASIDE = /^(?:\.|readme(?:\.\w+)?$)/i;
const ITEM_FILE = /^[^./][^/]*\.ya?ml$/i;

/** Whether a file of this name, directly in a folder of a queue, is an item. */
export function isItemName(name: string): boolean {
  return ITEM_FILE.test(name);
}

/** Whether somebody may take what has this name for an item, though it is none. */
export function isMissedName(name: string): boolean {
  return !isItemName(name) && !ASIDE.test(name);
}

/** The file that says until when nothing is taken from a queue. */
export const PAUSE_FILE = 'aftermath-pause.json';

/** The problem of a file that only stands in the listing: its name is taken, and what it says is not known. */
export function toNotLookedAt(file: string): Problem {
  return {code: 'FILE_UNREADABLE', file, detail: NOT_LOOKED_AT};
}

/** Whether that is the problem. */
export function isNotLookedAt(problem: Problem): boolean {
  return problem.code === 'FILE_UNREADABLE' && problem.detail === NOT_LOOKED_AT;
}
