// Reads what the host knows of a change that came onto a branch: its pull request, its labels, and reverts of it.
import type {Instant, Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {OpenHead} from '../domain/revert.ts';

/** The pull request that brought a commit. */
export interface LandedPull {
  readonly number: number;
  readonly state: 'merged' | 'open' | 'closed';
  /** The host's time of the merge; null when it is not merged. */
  readonly mergedAt: Instant | null;
  /** Null: the account is gone. */
  readonly author: string | null;
  readonly labels: readonly string[];
}

/** A pull request of a branch. */
export interface BranchPull {
  readonly number: number;
  readonly state: 'merged' | 'open' | 'closed';
}

export interface ChangeReader {
  /** Of the pull requests into `base` that hold a commit the one that brought it, a merged one first; null: it came by itself. */
  readLandedPull(sha: Sha, base: string): Promise<Result<LandedPull | null>>;
  /** Accounts that set a label on a thread, oldest first; empty when that is not on record. Case of the label is ignored. */
  readLabelSetters(thread: number, label: string): Promise<Result<readonly string[]>>;
  /** Whether an account may write to the repository. */
  readMayWrite(login: string): Promise<Result<boolean>>;
  /** The pull request of a branch of this repository, an open one first, then the newest; null: there never was one. */
  findBranchPull(branch: string): Promise<Result<BranchPull | null>>;
  /** Heads of the open pull requests into a branch, newest first, at most 50. */
  listOpenHeads(base: string): Promise<Result<readonly OpenHead[]>>;
}
