// The `checkpoints` section of the policy: which green states are kept, how many, and for how long.
import {z} from 'zod';
import {CHECKPOINT_TYPES} from '../domain/effect.ts';
import {count, glob} from './keys.ts';

const BOUNDS = z.strictObject({
  keep: count(1, 1000).optional().describe('Newest checkpoints of this type that always stay, 1 to 1000.'),
  days: count(1, 3650).optional().describe('Days, 1 to 3650, that a checkpoint of this type stays at least.'),
});

/** Which green states are kept, and how long checkpoints are. A checkpoint goes only when it is beyond the count and beyond the days. */
export const CHECKPOINTS = z
  .strictObject({
    keep: count(1, 1000)
      .default(10)
      .describe('Newest checkpoints of each type that always stay, 1 to 1000. Default 10: what autosave keeps.'),
    days: count(1, 3650)
      .default(30)
      .describe('Days, 1 to 3650, that a checkpoint stays at least. Default 30: as long as recall looks back.'),
    onGreen: z
      .array(glob)
      .max(50)
      .default([])
      .describe(
        'Globs of branches, 0 to 50, of which a green run makes a checkpoint of its commit, on the host: `refs/aftermath/`. Needs `contents: write`. Default none: it fetches the whole tree of the commit, and one green workflow does not say that the others are.',
      ),
    types: z
      .partialRecord(z.enum(CHECKPOINT_TYPES), BOUNDS)
      .default({})
      .describe(
        `Other bounds for single types (${CHECKPOINT_TYPES.join(', ')}), each as \`green: {keep: 3, days: 7}\`. Default none.`,
      ),
  })
  .prefault({})
  .describe(
    'When checkpoints are made by themselves, and how long they are kept. The newest valid one, and one in use, are never removed.',
  );
