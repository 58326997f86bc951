// Makes the commits of a revert and puts them on a branch of their own. Nothing of the user's checkout is touched.
import type {Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {PushOutcome, ReadyRevert, RemovalOutcome, RevertOutcome, RevertRequest} from '../domain/revert.ts';

/** What a push may rely on: the change being the same on whatever the base is now, the default; or the base itself. */
export type PushRule = 'same-change' | 'same-base';

export interface Reverter {
  /** Makes and proves the revert where nobody sees it. The remote is only read. */
  prepareRevert(request: RevertRequest): Promise<Result<RevertOutcome>>;
  /**
   * Pushes a revert that this reverter made, never by force. When the base branch has moved, everything is made and proven
   * again first; `pushed` with another head than the ready one then means the same change on the newer base, and with
   * `same-base` it is outdated instead. Done already: unchanged. BRANCH_RULES when the remote forbids the push.
   */
  pushRevert(ready: ReadyRevert, only?: PushRule): Promise<Result<PushOutcome>>;
  /** Takes away a branch that `pushRevert` made, if it still stands at that head. */
  removeBranch(branch: string, head: Sha): Promise<Result<RemovalOutcome>>;
  /** Removes what it wrote on this machine. It is not used afterwards. */
  close(): Promise<void>;
}
