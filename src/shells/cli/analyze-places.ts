// Where an analysis reads from: repository, outbox, policy and ledger, settled once per call.
import type {LocalPolicy} from './local-policy.ts';

/** Where things lie for one call. */
export interface Places {
  readonly repo: string;
  readonly out: string;
  readonly policy: LocalPolicy;
  readonly ledger: string | null;
}
