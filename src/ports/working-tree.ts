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

export interface RestoreWish {
  readonly steps: readonly RestoreStep[];
  /** The bytes of everything that the steps write, by their digest. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Id of the checkpoint that is gone back to. */
  readonly target: string;
  /** Id of the checkpoint that holds the present. */
  readonly safety: string;
}

/** Files that a checkpoint can be made of: a working tree, or a commit. */
export interface TreeSource {
  /** Files that are tracked or neither tracked nor ignored; ignored ones only when they are among `also`. */
  scan(also: readonly string[]): Promise<Result<TreeScan>>;
  /** Puts the bytes of a scan into the store. STATE_CONFLICT when a file changed meanwhile. */
  save(scan: TreeScan): Promise<Result<SavedTree>>;
}

export interface WorkingTree extends TreeSource {
  /** Bytes of files as they lie there, in the given order. STATE_CONFLICT for one that is not as it was seen. */
  readFiles(entries: readonly ManifestEntry[]): Promise<Result<readonly VerifiedFile[]>>;
  /** All steps or none. STATE_CONFLICT when a file is not what its step says it was. */
  restore(wish: RestoreWish): Promise<Result<RestoreOutcome>>;
  /** Ends a restore that was killed: carried out when it was decided, else forgotten. Null: there was none. */
  recover(): Promise<Result<(RestoreOutcome & {readonly target: string}) | null>>;
  /** Checkpoints that a restore under way needs, in any working tree of the repository. */
  listInUse(): Promise<Result<readonly string[]>>;
}
