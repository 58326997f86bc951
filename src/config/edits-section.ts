// The `edits` section of the policy: how changes of plan and queue files get to a branch.
import {z} from 'zod';
import {count} from './keys.ts';

/** What is done where a branch takes no direct commit. */
export const PROTECTED_EDITS = ['pull-request', 'show'] as const;

export const EDITS = z
  .strictObject({
    protectedBranch: z
      .enum(PROTECTED_EDITS)
      .default('pull-request')
      .describe(
        'What becomes of edits for a protected branch: `pull-request` (a draft one, never merged by us) or `show` (the diff in the report). Default pull-request.',
      ),
    retries: count(0, 20)
      .default(5)
      .describe(
        'How often edits are made again on a head that moved meanwhile, 0 to 20; after that they become a pull request. Default 5.',
      ),
    pushSeconds: count(0, 3600)
      .default(600)
      .describe(
        'Seconds, 0 to 3600, in which a push from the command line is made again on a head that moved meanwhile. Default 600: fifty programs on one branch took five minutes on a busy machine with two cores.',
      ),
  })
  .prefault({})
  .describe('How edits of workplan files and queue folders get to their branch: all of one decision in one commit.');
