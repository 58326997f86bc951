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
  /** Text of the pause file; null when there is none. */
  readonly pause: Result<string> | null;
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
