// Checkpoints: recorded known-good states of a branch with the work that was not committed yet, and how far each can be trusted.
import type {CheckpointType} from './effect.ts';
import type {Instant, Sha} from './ids.ts';

/** File modes that git knows: plain, executable, symbolic link. */
export const FILE_MODES = ['100644', '100755', '120000'] as const;
export type FileMode = (typeof FILE_MODES)[number];

/** One file of a checkpoint. A link's bytes are what it points to. */
export interface ManifestEntry {
  /** From the root of the repository, with slashes. Bytes that are no UTF-8 stand as lone surrogates, see `toPathBytes`. */
  readonly path: string;
  readonly mode: FileMode;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes as they lay in the working tree, 64 hex digits. */
  readonly sha256: string;
  /** The same bytes as git names them. */
  readonly blob: string;
}

/** Something that is not in the checkpoint, and is never touched by a rollback either. */
export interface LeftOut {
  readonly path: string;
  /** `submodule`, `repository`: has a history of its own. `sparse`: not checked out. `special`: a pipe or device. */
  readonly why: 'submodule' | 'repository' | 'sparse' | 'special';
}

/** How the plan files, the queue folders and the ledger stood. */
export interface StateSnapshotMark {
  /** Paths that the policy named as workplan files then. */
  readonly plans: readonly string[];
  /** Folders that it named as queues. */
  readonly queues: readonly string[];
  /** The end of the memory of the laptop: the newest ledger document. Null: nothing was remembered yet. */
  readonly ledger: {readonly document: string; readonly lines: number; readonly sha256: string} | null;
}

export interface CheckpointRecord {
  readonly id: string;
  readonly type: CheckpointType;
  /** What the person or program that made it said of it; may be empty. Foreign text. */
  readonly note: string;
  readonly createdAt: Instant;
  /** The commit that was checked out; null before the first one. */
  readonly commit: Sha | null;
  /** The branch that was checked out; null when the head was detached. */
  readonly branch: string | null;
  /** The commit that holds the files with all uncommitted work; null when there was none, so that `commit` holds them. */
  readonly work: Sha | null;
  /** The git tree of all files. */
  readonly tree: Sha;
  readonly files: number;
  /** SHA-256 over the manifest. */
  readonly manifest: string;
  readonly left: readonly LeftOut[];
  readonly state: StateSnapshotMark;
  /** Digest of the line of the chain before this one; null for the first. */
  readonly previous: string | null;
  /** The commit that the chain stood at before; null for the first. */
  readonly chain: Sha | null;
}

/** One line of the chain. Lines are never changed; a checkpoint that was cleaned up gets a line that says so. */
export type ChainLine =
  | {
      readonly kind: 'add';
      readonly id: string;
      /** SHA-256 of the record's text. */
      readonly record: string;
      /** The commit that the checkpoint's own ref points to. */
      readonly anchor: Sha;
      /** Digest of the line before; null for the first. */
      readonly previous: string | null;
    }
  | {readonly kind: 'drop'; readonly id: string; readonly previous: string | null};

/** Where the chain lives. */
export const CHAIN_REF = 'refs/aftermath/checkpoints';
/** A checkpoint's own ref is this and its id; it keeps the commits alive. */
export const ANCHOR_PREFIX = 'refs/aftermath/checkpoint/';

const ID = /^cp-\d{8}t\d{6}-[0-9a-f]{8}$/;

/** True for the id of a checkpoint: the time to the second for people, and a draw that makes it unique. */
export function isCheckpointId(text: string): boolean {
  return ID.test(text);
}

/** An id. `draw`: 8 hex digits, new each time. */
export function toCheckpointId(at: Instant, draw: string): string {
  const [day = '', time = ''] = new Date(at).toISOString().toLowerCase().split('t');
  return `cp-${day.replaceAll('-', '')}t${time.slice(0, 8).replaceAll(':', '')}-${draw}`;
}

/** A checkpoint as it was found: the record, its files, and what is wrong with it. */
export interface StoredCheckpoint {
  readonly record: CheckpointRecord;
  /** In the order of the manifest: by path. Empty when the manifest cannot be read. */
  readonly entries: readonly ManifestEntry[];
  /** `valid`: everything that was looked at is as it was written. */
  readonly standing: 'valid' | 'damaged';
}

/** Parts of a repository that never belong to a checkpoint: our own memory and what was rescued. */
export function isOwnPath(path: string): boolean {
  return path === '.aftermath' || path.startsWith('.aftermath/') || /^\.aftermath-rescue-[^/]*(?:\/|$)/.test(path);
}
