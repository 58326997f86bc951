// The order in which a failure is recovered from, and what each way needs.
import type {Transience} from './category.ts';

/** Tried in this order. `fail`: the failure stays on record and the work goes on elsewhere. */
export const RECOVERY_STEPS = ['retry', 'alternative', 'checkpoint', 'human', 'fail'] as const;
export type RecoveryStep = (typeof RECOVERY_STEPS)[number];

/** What the table looks at. */
export interface RecoveryFacts {
  readonly transient: Transience;
  /** Re-runs that may still be made, 0 or more. */
  readonly retriesLeft: number;
  /** Ways to mend it or around it that were not tried, 0 or more. */
  readonly alternativesLeft: number;
  /** `known`: a state to go back to, at which this failure was not there. */
  readonly goodState: 'known' | 'unknown';
  /** `reachable`: somebody will see the question. */
  readonly people: 'reachable' | 'unreachable';
}

/** A way with the reason for which it is open or closed. */
export interface RecoveryRuling {
  readonly step: RecoveryStep;
  readonly status: 'open' | 'closed';
  readonly because: string;
}
