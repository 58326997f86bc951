// The `handOff` section of the policy: when a repair agent is handed everything it needs, and what it must leave alone.
import {z} from 'zod';
import {level, repositoryPath} from './keys.ts';

/** When `recovery_plan_trigger.json` is written beside the report. */
export const HAND_OFF = z
  .strictObject({
    minLevel: level
      .default(5)
      .describe(
        'Level, 1 to 5, from which the hand-off document is written beside the report. Default 5: below it people or the usual effects suffice.',
      ),
    dispatch: z
      .string()
      .regex(/^[\w.-]{1,100}$/, 'a name of 1 to 100 letters, digits, dots, dashes and underscores')
      .nullable()
      .default(null)
      .describe(
        'Name of the `repository_dispatch` event that tells an automated repair agent of a failure of that level, once for a cause and run. Needs `contents: write` and a kept memory. Default none: it starts whatever workflow listens for it.',
      ),
    protectedPaths: z
      .array(repositoryPath)
      .max(100)
      .default(['.github/workflows/**', '.github/aftermath.yml'])
      .describe(
        'Paths that the document tells a repair agent not to change, 0 to 100. Default the workflows and this policy: who may change them may do anything.',
      ),
  })
  .prefault({})
  .describe('The hand-off document for an automated repair agent, `recovery_plan_trigger.json`.');
