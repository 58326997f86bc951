// The files of a repository's branch, wherever it lives: read as of a commit, changed by one commit on the head that was read.
import type {Sha} from '../domain/ids.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import type {Result} from '../domain/result.ts';

export interface Written {
  /** Web address, path or id of what stands there now. */
  readonly ref: string;
  readonly change: 'created' | 'updated' | 'unchanged';
  /** What the rules of a queue made of a wish at it; left out for anything else. */
  readonly ruled?: QueueReason;
  /** An earlier telling of the same event made it, and whether it still stands was not looked at. */
  readonly earlier?: true;
}

export interface FileWish {
  readonly path: string;
  /** Commit or branch; `HEAD` is the default branch. */
  readonly ref: string;
}

/** One file that changes. A file that moves is two edits: gone here, new there. */
export interface FileEdit {
  /** Path in the repository, with slashes. */
  readonly path: string;
  /** The text that the edit was made on, null: there is no such file; a write onto anything else is refused. */
  readonly before: string | null;
  /** Null: the file goes away. */
  readonly after: string | null;
}

export interface CommitDraft {
  readonly branch: string;
  /** Written only when the branch still stands here. */
  readonly expectedHead: Sha;
  readonly headline: string;
  readonly body: string;
  readonly edits: readonly FileEdit[];
}

export interface RepositoryFiles {
  /** The commit that a branch points to at this moment; null when there is no such branch. */
  readHead(branch: string): Promise<Result<Sha | null>>;
  /** Text of a file at a commit or branch; null when it does not exist. FILE_BINARY when it is not UTF-8. */
  readFile(path: string, ref: string): Promise<Result<string | null>>;
  /** Texts of several files, in the order of the wishes; null where one does not exist. */
  readFiles(wishes: readonly FileWish[]): Promise<Result<readonly (string | null)[]>>;
  /** Paths of all files at a commit or branch, with slashes from the root, in the host's order; below a folder when one is given. */
  listFiles(ref: string, folder?: string): Promise<Result<readonly string[]>>;
  /** One commit on top of the expected head, or HEAD_MOVED, or BRANCH_RULES. Edits that change nothing: unchanged. */
  commitFiles(draft: CommitDraft): Promise<Result<Written>>;
}
