// A folder of text files that we may read and write, and nothing outside of it.
import type {Result} from '../domain/result.ts';

export interface Workspace {
  /** For messages and references: the folder as it was named. */
  readonly directory: string;
  /** Text of a file byte for byte (a byte order mark stays); null when it does not exist. Paths use slashes. */
  readText(path: string): Promise<Result<string | null>>;
  /** Replaces or makes the file in one step, folders included: a reader sees the old text or the new one. The path it has now. */
  writeText(path: string, text: string): Promise<Result<string>>;
  /** Takes the file away; none there: nothing happens. The path it had. */
  remove(path: string): Promise<Result<string>>;
  /** Paths of all files but git's own, with slashes, sorted. */
  listFiles(): Promise<Result<readonly string[]>>;
}
