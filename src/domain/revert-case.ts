// What is known about taking back the change that broke a branch, for everybody who decides on it or tells of it.
import type {Proposal} from './approval.ts';
import type {CulpritFinding} from './culprit.ts';
import type {Fingerprint, Sha} from './ids.ts';
import type {Result} from './result.ts';
import type {RevertOutcome} from './revert.ts';

/** Where the change that broke a branch is left beside the report, raw and appliable. */
export const FAILED_CHANGE_FILE = 'failed-change.patch';

/** What was found out about one cause of a failed run. */
export interface RevertCase {
  /** The cause that the change is looked for. */
  readonly cause: Fingerprint;
  /** Branch that it broke. */
  readonly base: string;
  /** Null: something that tells who did it could not be read. */
  readonly finding: CulpritFinding | null;
  /** Newest commit that is known to be good; null where none is known. */
  readonly good: Sha | null;
  /** What a trial on this machine gave, nothing of it pushed; null: it was not tried, because something speaks against it already. */
  readonly made: Result<RevertOutcome> | null;
  /** Under what the pull request waits for a person, and until when; null or left out: it does not. */
  readonly approval?: Pick<Proposal, 'id' | 'expiresAt'> | null;
}
