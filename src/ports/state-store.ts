// Named documents of one store that change together: read at one moment, written in one step or not at all.
import type {Result} from '../domain/result.ts';
import type {Written} from './code-host.ts';

export interface StateSnapshot {
  /** Of the whole store; null: it is empty, nothing was ever written. */
  readonly version: string | null;
  /** Names that it knows of: only of these a missing text says that there is no such document. */
  readonly names: readonly string[];
  /** Name to text, for those that were asked for and exist. */
  readonly documents: ReadonlyMap<string, string>;
}

export interface StateStore {
  /** The documents of these names at one moment. Names look like paths: letters, digits, `.`, `_`, `-`, `/`. */
  read(names: readonly string[]): Promise<Result<StateSnapshot>>;
  /** Names of all documents, sorted. */
  list(): Promise<Result<readonly string[]>>;
  /**
   * All changes in one step, on top of `expected`; STATE_CONFLICT when the store has another version, and nothing is
   * changed then. A null text removes the document. `summary` is one line of our own words for people who read the history.
   */
  write(change: StateChange): Promise<Result<Written & {readonly version: string}>>;
}

export interface StateChange {
  readonly documents: ReadonlyMap<string, string | null>;
  /** Null: the store must be empty. */
  readonly expected: string | null;
  readonly summary: string;
}
