// A mark that is kept beside a plan file instead of in it, because the file's format or its owner wants no marks there.
import type {Instant} from './ids.ts';

/** The item as its file names it. */
export interface MarkedItem {
  /** Path in the repository, with slashes. */
  readonly file: string;
  readonly id: string;
  /** RFC 6901 pointer at the time of the mark. */
  readonly pointer: string;
}

/** One attempt that failed. What is not known is null. */
export interface FailedMark {
  readonly kind: 'failed';
  readonly at: Instant;
  readonly item: MarkedItem;
  /** The owner's word for the item when it was marked: once the file says something else, the mark is over. */
  readonly was: string | null;
  readonly reason: string;
  readonly step: string | null;
  readonly severity: number | null;
  /** Address of the run that failed. */
  readonly run: string | null;
}

/** The failure is over. */
export interface ClearedMark {
  readonly kind: 'cleared';
  readonly at: Instant;
  readonly item: MarkedItem;
}

export type PlanMarkRecord = FailedMark | ClearedMark;

/** Where marks are kept, from the root of the repository. */
export const MARKS_FILE = '.aftermath/marks.jsonl';
