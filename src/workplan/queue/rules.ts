// The bounds that queues are kept in; the policy states them, with the reason of each number.

export interface QueueRules {
  /** Failures of its own after which an item is parked. */
  readonly maxAttempts: number;
  /** First step of the back-off; doubled with each failure. */
  readonly cooldownBaseMs: number;
  readonly cooldownCapMs: number;
  /** Age from which an item in progress without a lease counts as left behind. */
  readonly orphanAfterMs: number;
  readonly pause: {readonly minMs: number; readonly maxMs: number; readonly defaultMs: number};
}

/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
export function toCooldownMs(rules: QueueRules, failures: number, draw: number): number {
  const steps = Math.max(0, Math.min(failures - 1, 30));
  return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}
