// The bounds that queues are kept in, with the reason of each number.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

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

/**
 * Five failures: what the owner of the largest queue we know settled on. Cool-down from 5 minutes to 4 hours. Six hours
 * without a sign: a job on a hosted runner cannot run longer. A pause lasts as long as people saw account limits last.
 */
export const DEFAULT_QUEUE_RULES: QueueRules = {
  maxAttempts: 5,
  cooldownBaseMs: 5 * MINUTE_MS,
  cooldownCapMs: 4 * HOUR_MS,
  orphanAfterMs: 6 * HOUR_MS,
  pause: {minMs: 5 * MINUTE_MS, maxMs: 4 * HOUR_MS, defaultMs: 30 * MINUTE_MS},
};

/** Full jitter under the cap, a wait from zero to the back-off of this many failures. `draw` is from 0 up to 1. */
export function toCooldownMs(rules: QueueRules, failures: number, draw: number): number {
  const steps = Math.max(0, Math.min(failures - 1, 30));
  return Math.floor(draw * Math.min(rules.cooldownCapMs, rules.cooldownBaseMs * 2 ** steps));
}
