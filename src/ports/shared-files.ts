// Text files of one folder that several programs change at once: one writer at a time, and a file is old or new, never between.
import type {Result} from '../domain/result.ts';
import type {FileEdit} from './repository-files.ts';

/** What is to be written, and what the caller wants to know of it. */
export interface FileDecision<T> {
  /** In the order in which they are written. */
  readonly edits: readonly FileEdit[];
  readonly value: T;
}

/** Path from the folder, with slashes, to text; null where there is no such file. */
export type SharedTexts = ReadonlyMap<string, string | null>;

export interface SharedFiles {
  /** FILE_OUTSIDE for a path that leads out of the folder, also through links. */
  read(paths: readonly string[]): Promise<Result<SharedTexts>>;
  /**
   * Lets `decide` see the files while nobody else changes them, then writes its edits; a problem of `decide` ends it
   * before anything is written. STATE_CONFLICT when others kept the folder busy for too long.
   */
  change<T>(
    paths: readonly string[],
    decide: (texts: SharedTexts) => Promise<Result<FileDecision<T>>>,
  ): Promise<Result<T>>;
}
