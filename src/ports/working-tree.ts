// A checkout: seen as of one moment, saved without touching it, and changed in one step that a kill cannot break.
import type {ManifestEntry} from '../domain/checkpoint.ts';
import type {Result} from '../domain/result.ts';
import type {RestoreStep} from '../domain/rollback.ts';
import type {SavedTree, TreeScan, VerifiedFile} from './checkpoint-store.ts';

/** What became of a restore. */
export interface RestoreOutcome {
  /** Paths that somebody changed after the restore was decided and before it was ended; theirs was kept. */
  readonly kept: readonly string[];
}

export interface WorkingTree {
  /** Files that are tracked or neither tracked nor ignored; ignored ones only when they are among `also`. */
  scan(also: readonly string[]): Promise<Result<TreeScan>>;
  /** Puts the bytes of a scan into the store. STATE_CONFLICT when a file changed meanwhile. */
  save(scan: TreeScan): Promise<Result<SavedTree>>;
  /** The file at a path as it is now, whoever ignores it; null: there is none. */
  look(path: string): Promise<Result<ManifestEntry | null>>;
  /** All steps or none. `target`: id for messages. STATE_CONFLICT when a file is not what its step says it was. */
  restore(steps: readonly RestoreStep[], files: readonly VerifiedFile[], target: string): Promise<Result<RestoreOutcome>>;
  /** Ends a restore that was killed: carried out when it was decided, else forgotten. Null: there was none. */
  recover(): Promise<Result<(RestoreOutcome & {readonly target: string}) | null>>;
}
