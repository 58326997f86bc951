// Where an analysis reads from: repository, outbox, policy and memory, settled once per call.
import type {Memory} from '../../domain/memory.ts';
import type {LocalPolicy} from './local-policy.ts';

/** Where things lie for one call. */
export interface Places {
  readonly repo: string;
  readonly out: string;
  readonly policy: LocalPolicy;
  /** Null when nothing was ever written there. */
  readonly memory: Memory | null;
}
