// Named documents with versions. A write succeeds only against the version that was read.
import type {Result} from '../domain/result.ts';
import type {Written} from './code-host.ts';

export interface StateStore {
  read(document: string): Promise<Result<{readonly text: string; readonly version: string} | null>>;
  /** `expected` null: the document must not exist yet. Otherwise STATE_CONFLICT unless it still has that version. */
  write(document: string, text: string, expected: string | null): Promise<Result<Written>>;
}
