// The `queue` section of the policy: how often an item may fail, how long it cools down, and when a queue waits.
import {z} from 'zod';
import {count} from './keys.ts';

const PAUSE = z
  .strictObject({
    minMinutes: count(1, 1440)
      .default(5)
      .describe('Shortest pause in minutes, 1 to 1440. Default 5: a limit that ends at once is asked once more.'),
    maxMinutes: count(1, 10_080)
      .default(240)
      .describe('Longest pause in minutes, 1 to 10080. Default 240: as long as people saw account limits last.'),
    defaultMinutes: count(1, 10_080)
      .default(30)
      .describe('Pause in minutes where nothing tells when the limit ends, 1 to 10080. Default 30.'),
  })
  .prefault({})
  .refine((pause) => pause.minMinutes <= pause.maxMinutes, 'minMinutes must not exceed maxMinutes')
  .describe('How long a queue waits after a limit of an account or a refused token.');

/** Bounds that queue folders are kept in; the folders themselves are entries of `plans` with `preset: folders`. */
export const QUEUE = z
  .strictObject({
    maxAttempts: count(1, 100)
      .default(5)
      .describe('Failures of its own, 1 to 100, after which an item is parked. Default 5.'),
    cooldownBaseMinutes: count(0, 1440)
      .default(5)
      .describe('First step of the back-off in minutes, 0 to 1440; doubled with each failure. Default 5.'),
    cooldownCapMinutes: count(0, 10_080)
      .default(240)
      .describe(
        'Longest back-off in minutes, 0 to 10080; the wait is drawn between zero and the back-off. Default 240.',
      ),
    orphanHours: count(1, 720)
      .default(6)
      .describe(
        'Hours without a sign, 1 to 720, after which an item in progress without a lease counts as left behind; a sign is its start, its last change, or in a checkout the commit of a file that tells neither. Default 6: a job on a hosted runner cannot run longer.',
      ),
    splitComplexity: count(1, 100)
      .default(8)
      .describe('Complexity, 1 to 100, above which a failed item is proposed for splitting. Default 8.'),
    pause: PAUSE,
  })
  .prefault({})
  .describe('Bounds of the queue folders that `plans` names with `preset: folders`.');
