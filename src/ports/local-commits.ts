// Commits on the branch that is checked out, and the notes that let the next run finish a commit that a kill prevented.
import type {Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';

export interface LocalCommitDraft {
  /** Paths in the repository, with slashes; those that are as in the last commit are left out. */
  readonly paths: readonly string[];
  readonly headline: string;
  readonly body: string;
}

export interface LocalCommits {
  isRepository(): Promise<boolean>;
  /** Those that git does not know and is told to leave out. */
  findIgnored(paths: readonly string[]): Promise<Result<readonly string[]>>;
  /**
   * One commit of exactly these paths as they stand in the working tree, new and removed files included; everything else
   * stays as it is in index and tree. Null: none of them differs. GIT_FAILED when git refuses; then only the commit is missing.
   */
  commit(draft: LocalCommitDraft): Promise<Result<Sha | null>>;
}

/** A file that a change leaves with this text; null: gone; undefined: there, with bytes that nobody has read. */
export interface TouchedPath {
  readonly path: string;
  readonly text: string | null | undefined;
}

/** What is to be committed after a change. */
export interface CommitNote {
  /** Which kind of change may finish it: a queue's folder, or the plans. */
  readonly scope: string;
  readonly headline: string;
  readonly body: string;
  readonly paths: readonly TouchedPath[];
}

/** A note that lies on the disk. */
export interface KeptNote {
  readonly id: string;
  readonly draft: LocalCommitDraft;
  /** Whether every path is now as the change was to leave it. */
  readonly stands: boolean;
}

export interface CommitNotes {
  /** Runs the body while no other program of ours commits here. STATE_CONFLICT when others kept it busy for too long. */
  alone<T>(body: () => Promise<Result<T>>): Promise<Result<T>>;
  /** The notes of a scope, oldest first. */
  list(scope: string): Promise<Result<readonly KeptNote[]>>;
  add(note: CommitNote): Promise<Result<void>>;
  drop(id: string): Promise<Result<void>>;
}
