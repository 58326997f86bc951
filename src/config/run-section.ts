// The `run` section of the policy: how often a guarded command is tried, how long is waited, and how much of its output is kept.
import {z} from 'zod';
import {count} from './keys.ts';
import {RUN_DEFAULTS} from './run-defaults.ts';

/** Bounds of `aftermath run` and of the `run` input. */
export const RUN = z
  .strictObject({
    attempts: count(1, 10)
      .default(RUN_DEFAULTS.attempts)
      .describe('Most tries of one command, 1 to 10. Default 3: what passes by itself does so by then.'),
    backoffBaseSeconds: count(0, 600)
      .default(RUN_DEFAULTS.backoffBaseSeconds)
      .describe('First step of the back-off in seconds, 0 to 600; doubled with each try. Default 2.'),
    backoffCapSeconds: count(0, 3600)
      .default(RUN_DEFAULTS.backoffCapSeconds)
      .describe(
        'Longest wait in seconds, 0 to 3600: the wait is drawn below it, and a service that asks for more ends the tries. Default 60: a runner that waits costs as much as one that works.',
      ),
    timeoutFactor: z
      .number()
      .min(1)
      .max(4)
      .default(RUN_DEFAULTS.timeoutFactor)
      .describe('How much longer the one try after a timeout may take, 1 to 4 times; 1 means no such try. Default 2.'),
    maxTimeoutMinutes: count(1, 4320)
      .default(RUN_DEFAULTS.maxTimeoutMinutes)
      .describe(
        'Longest timeout in minutes, 1 to 4320, of the longer try. Default 360: a job on a hosted runner cannot run longer.',
      ),
    graceSeconds: count(0, 300)
      .default(RUN_DEFAULTS.graceSeconds)
      .describe('Seconds, 0 to 300, between asking a command to end and killing what is left of it. Default 5.'),
    maxCopyBytes: count(65_536, 1_073_741_824)
      .default(RUN_DEFAULTS.maxCopyBytes)
      .describe(
        'Most bytes of the output, 65536 to 1073741824, that are kept for the diagnosis: the beginning and the end. Default 16777216 (16 MiB).',
      ),
  })
  .prefault({})
  .describe('Bounds of commands that are run under guard, by `aftermath run` or the `run` input.');
