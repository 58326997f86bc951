// Where checkpoints are kept: read as they stand, added one at a time, dropped together. What is read is not trusted yet.
import type {CheckpointRecord, LeftOut, ManifestEntry} from '../domain/checkpoint.ts';
import type {Finding} from '../domain/finding.ts';
import type {Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';

/** What a checkpoint's own ref leads to. */
export interface AnchorRead {
  readonly sha: Sha;
  /** Null: not there, or not readable; then `StoredChain.flaws` says why. */
  readonly record: string | null;
  readonly manifest: string | null;
  readonly parents: readonly Sha[];
}

/** Everything that the refs lead to. Objects whose bytes are not those of their id count as absent. */
export interface StoredChain {
  /** Where the chain's ref points; null: there is none. */
  readonly head: Sha | null;
  /** Commits of the chain, newest first, as far as they can be read. */
  readonly history: readonly Sha[];
  readonly chain: string | null;
  /** Texts by id of the checkpoint. */
  readonly records: ReadonlyMap<string, string>;
  readonly manifests: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<string, AnchorRead>;
  /** The newest head that we know to have written, kept beside the refs; null: nothing is noted. */
  readonly witness: Sha | null;
  readonly flaws: readonly Finding[];
}

/** The files that a working tree holds at one moment. */
export interface TreeScan {
  readonly commit: Sha | null;
  readonly branch: string | null;
  readonly entries: readonly ManifestEntry[];
  readonly left: readonly LeftOut[];
}

/** A scan whose bytes are in the store. */
export interface SavedTree {
  readonly tree: Sha;
  /** Null: the checked-out commit holds exactly these files, and nothing else is staged. */
  readonly work: Sha | null;
}

/** A checkpoint to be added. The digests of its record fit its manifest, and it names the chain that it was made on. */
export interface NewCheckpoint {
  readonly id: string;
  readonly record: string;
  readonly manifest: string;
  /** The commit that holds its files; null: there is none, as before the first commit of an empty folder. */
  readonly held: Sha | null;
  /** Where the chain stood when it was read. */
  readonly head: Sha | null;
  /** The new text of the chain, which names the commit that the checkpoint's own ref will point to. */
  readonly toChain: (anchor: Sha) => string;
}

/** Checkpoints to be taken out together, with their refs. */
export interface Removal {
  readonly ids: readonly string[];
  readonly on: StoredChain;
  /** The new text of the chain. */
  readonly chain: string;
}

/** What a checkpoint says of itself, to be compared with what git holds. */
export interface Verifiable {
  readonly record: CheckpointRecord;
  readonly entries: readonly ManifestEntry[];
}

/** A file's bytes that were read from the store and are those of its manifest. */
export interface VerifiedFile {
  readonly entry: ManifestEntry;
  readonly bytes: Uint8Array;
}

export interface CheckpointStore {
  read(): Promise<Result<StoredChain>>;
  /** Compares the trees and every file of checkpoints with their manifests; empty when all bytes are as they were. */
  verify(checkpoints: readonly Verifiable[]): Promise<Result<readonly Finding[]>>;
  /** Whether the chain was only ever added to, commit by commit. */
  verifyHistory(stored: StoredChain): Promise<Result<readonly Finding[]>>;
  /** Bytes of files, each checked against its digest, in the given order; the first that fails is a problem. */
  readFiles(entries: readonly ManifestEntry[]): Promise<Result<readonly VerifiedFile[]>>;
  /** STATE_CONFLICT when the chain has moved on since it was read. */
  add(checkpoint: NewCheckpoint): Promise<Result<void>>;
  /** STATE_CONFLICT as with `add`. */
  drop(removal: Removal): Promise<Result<void>>;
  /** Puts the chain's ref back to a commit where it once stood. */
  putBack(from: Sha | null, to: Sha): Promise<Result<void>>;
}
