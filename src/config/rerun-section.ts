// The `rerun` section of the policy: what bounds the re-runs of failed jobs. Each key states unit, range and the reason of its default.
import {z} from 'zod';
import {count} from './keys.ts';

/** Bounds of re-runs. A level of the response table has to call for `rerun` besides. */
export const RERUN = z
  .strictObject({
    enabled: z
      .boolean()
      .default(true)
      .describe(
        'Whether failed jobs may be run again where a level calls for `rerun`. Default true: nothing but what is known to pass by itself is.',
      ),
    maxAttempts: count(1, 50)
      .default(3)
      .describe('Attempts of one run, 1 to 50, the first included. Default 3: what failed three times is not chance.'),
    maxPerSha: count(0, 100)
      .default(6)
      .describe(
        'Re-runs of one commit, 0 to 100, all its workflows together. Default 6: a commit that needs more is not helped by them.',
      ),
    maxPerShaAndBase: count(0, 100)
      .default(4)
      .describe(
        'Re-runs of one commit on the same base, 0 to 100. Default 4: only a base that has moved is a new chance.',
      ),
    maxFailedJobs: count(1, 256)
      .default(5)
      .describe('Failed jobs, 1 to 256, above which a run is not run again. Default 5: so many share a cause.'),
    backoffBaseMinutes: count(0, 1440)
      .default(5)
      .describe(
        'First step of the back-off in minutes, 0 to 1440; doubled with every re-run. Default 5. The first re-run does not wait, but after a rate limit.',
      ),
    backoffCapMinutes: count(0, 10_080)
      .default(60)
      .describe(
        'Longest back-off in minutes, 0 to 10080; the wait is drawn between zero and the back-off. Default 60: an outage of a service is mostly shorter.',
      ),
    debugOnLast: z
      .boolean()
      .default(true)
      .describe(
        "Whether the last re-run that is allowed has GitHub's debug logging. Default true: if it fails too, people need to see more.",
      ),
  })
  .prefault({})
  .describe('Re-runs of the failed jobs of a run, when everything in it is known to pass by itself.');
