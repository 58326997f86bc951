// Checkpoints and rollbacks where nothing is checked out: on the repository that a host keeps, through a clone of our own.
import type {Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {RestoreStep} from '../domain/rollback.ts';
import type {CheckpointStore} from './checkpoint-store.ts';
import type {TreeSource, WorkingTree} from './working-tree.ts';

/** The files of a commit: they never change, so that reading them again gives the same. */
export type CommitFiles = TreeSource & Pick<WorkingTree, 'readFiles'>;

export interface RollbackCommitWish {
  /** The commit that it stands on. Its files are here. */
  readonly base: Sha;
  readonly steps: readonly RestoreStep[];
  /** Everything that the steps write, by digest. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Complete, with its last line end. */
  readonly message: string;
}

export interface RollbackCommit {
  readonly commit: Sha;
  readonly tree: Sha;
}

export interface RollbackPush {
  /** The new branch. */
  readonly branch: string;
  readonly head: Sha;
  /** The branch that it was made for, and where that has to stand still. */
  readonly base: string;
  readonly baseHead: Sha;
}

/** `unchanged`: the branch holds the same change already, at `head`, perhaps on an older base. `outdated`: the base moved. */
export type RollbackPushed =
  | {readonly kind: 'pushed' | 'unchanged'; readonly branch: string; readonly head: Sha}
  | {readonly kind: 'branch-taken'; readonly branch: string; readonly head: Sha}
  | {readonly kind: 'outdated'};

export interface RemoteCheckpoints {
  /**
   * The chain of the remote. `read` fetches it, `add` and `drop` push all refs together, never by force: STATE_CONFLICT when
   * one of them moved since it was read. BRANCH_RULES when the remote forbids it. Files are fetched by `verify`.
   */
  readonly store: CheckpointStore;
  /** A commit of the remote with all its files. GIT_FAILED when the remote does not have it. */
  openCommit(at: {readonly commit: Sha; readonly branch: string | null}): Promise<Result<CommitFiles>>;
  /** Where a branch of the remote stands at this moment; null: there is none. */
  readHead(branch: string): Promise<Result<Sha | null>>;
  /** One commit that changes exactly the paths of the steps, proven; nobody sees it yet. The same wish gives the same commit. */
  makeCommit(wish: RollbackCommitWish): Promise<Result<RollbackCommit>>;
  /** Puts the commit on its branch, never by force. BRANCH_RULES when the remote forbids the push. */
  pushBranch(push: RollbackPush): Promise<Result<RollbackPushed>>;
  /** Takes away a branch that `pushBranch` made, if it still stands at that head. */
  removeBranch(branch: string, head: Sha): Promise<Result<'removed' | 'changed' | 'gone'>>;
  /** Removes what it wrote on this machine. It is not used afterwards. */
  close(): Promise<void>;
}
