// The severity section of the policy: every threshold of the grading, with unit, range and reason.
import {z} from 'zod';
import {category, count, glob, level} from './keys.ts';

const SEVERITY_RULE = z
  .strictObject({
    when: z
      .strictObject({
        category: category.optional().describe('Category of the cause.'),
        branch: glob.optional().describe('Glob over the branch; never true for a fork.'),
        path: glob.optional().describe('Glob over the changed files of the head commit; one match is enough.'),
      })
      .describe('Conditions that must all hold; {} always holds.'),
    set: level.optional().describe('The level from here on, 1 to 5.'),
    min: level.optional().describe('Lowest level, 1 to 5.'),
    max: level.optional().describe('Highest level, 1 to 5.'),
  })
  .superRefine((rule, context) => {
    if (rule.set === undefined && rule.min === undefined && rule.max === undefined) {
      context.addIssue({code: 'custom', message: 'the rule does nothing; give set, min or max'});
    }
    if (rule.min !== undefined && rule.max !== undefined && rule.min > rule.max) {
      context.addIssue({code: 'custom', path: ['min'], message: `min ${rule.min} is above max ${rule.max}`});
    }
  });

/** How a failure is graded; the same shape as `SeveritySettings` of the grading function. */
export const SEVERITY = z
  .strictObject({
    protectedBranches: z
      .array(glob)
      .default(['main', 'master', 'release/**'])
      .describe(
        'Globs of branches others build on, besides the default branch and protected ones. Default: usual names.',
      ),
    corePaths: z
      .array(glob)
      .default([])
      .describe(
        'Globs of paths whose change makes a failure one level worse, up to 4. Default none: only you know them.',
      ),
    sensitivePaths: z
      .array(glob)
      .default(['**/migrations/**', '**/*.sql', '**/security/**', '**/auth/**'])
      .describe(
        'Globs of paths that touch security or data: one level, up to 3, up to 4 on protected branches. Default: usual folders.',
      ),
    deployEnvironments: z
      .array(glob)
      .default(['prod', 'production', 'live'])
      .describe(
        'Globs of words in job or workflow names that mean an environment users depend on. Default: usual words.',
      ),
    broadJobShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe(
        'Share of red jobs, 0 to 1, from which a failure is broad (at least 4 red jobs). Default 0.5: the larger half.',
      ),
    broadTests: count(1, 100_000)
      .default(10)
      .describe('Number of red tests, 1 to 100000, from which a failure is broad. Default 10: more than one feature.'),
    recurrence: count(2, 1000)
      .default(3)
      .describe(
        'Occurrences on one branch, 2 to 1000, from which a cause is one level worse. Default 3: twice is chance.',
      ),
    rules: z
      .array(SEVERITY_RULE)
      .max(100)
      .default([])
      .describe('Your own last word, applied in order after everything else, 0 to 100 rules. Default none.'),
  })
  .prefault({})
  .describe('What makes a failure weigh more or less, levels 1 to 5.');
