// Sections of the policy besides severity. Each key states unit, range and the reason of its default.
import {z} from 'zod';
import {branchPattern, category, count, level, pattern} from './keys.ts';

/** What a severity level may call for besides the report, which is always written. */
export const RESPONSES = ['comment', 'incident', 'mark', 'item', 'rerun', 'halt'] as const;
export type Response = (typeof RESPONSES)[number];

function responseAt(name: string, effects: readonly Response[], why: string) {
  const listed = effects.length === 0 ? 'none' : effects.join(', ');
  return z
    .array(z.enum(RESPONSES))
    .default([...effects])
    .describe(`What a failure of level ${name} calls for. Default ${listed}: ${why}.`);
}

/** Severity level to what is written for it. */
export const RESPONSE = z
  .strictObject({
    '1': responseAt(
      '1 (trivial)',
      ['item', 'rerun'],
      'the report and a backlog entry are enough for what is cosmetic, and what passes by itself runs again',
    ),
    '2': responseAt(
      '2 (minor)',
      ['comment', 'item', 'rerun'],
      'the author should know, nobody else, the debt is written down, and what passes by itself runs again',
    ),
    '3': responseAt('3 (major)', ['comment', 'incident', 'mark', 'item'], 'work is held up until somebody acts'),
    '4': responseAt(
      '4 (critical)',
      ['comment', 'incident', 'mark', 'item'],
      'as 3, and the incident gets a post-mortem',
    ),
    '5': responseAt(
      '5 (catastrophic)',
      ['comment', 'incident', 'mark', 'item', 'halt'],
      'as 4, and nothing goes on until a person says so',
    ),
  })
  .prefault({})
  .describe(
    'Severity level to what is written: `comment` (one comment in the pull request), `incident` (one issue per cause and branch), `mark` (the batch in the workplan file, the item of the queue), `item` (a new item in the queue, where one is named: backlog, debt, fix or urgent by level), `rerun` (the failed jobs once more, when all that failed is known to pass by itself; see `rerun`), `halt` (nothing but notes in the whole repository until a person says `resume`). A list replaces the default of its level; [] means the report only.',
  );

/** How incident issues are labelled and capped. */
export const INCIDENTS = z
  .strictObject({
    label: z
      .string()
      .min(1)
      .max(50)
      .regex(/^[^,]*$/, 'a label must not hold a comma: GitHub separates labels by it')
      .default('aftermath')
      .describe(
        'Label of every incident issue, 1 to 50 characters; incidents are found again by it. Default: our name.',
      ),
    extraLabels: z
      .array(z.string().min(1).max(50))
      .max(20)
      .default([])
      .describe('More labels for new incidents, 0 to 20. Default none: labels belong to the repository.'),
    maxNewPerRun: count(0, 20)
      .default(3)
      .describe(
        'Most incidents that one run opens, 0 to 20. Default 3: a run with more causes has a common one nobody named yet.',
      ),
    reopenDays: count(0, 365)
      .default(14)
      .describe(
        'Days after its end, 0 to 365, in which an incident is opened again; later a new one links it. Default 14.',
      ),
  })
  .prefault({})
  .describe('Issues that record a cause on a branch until it is gone.');

/** How the batch of a run is found. */
export const BATCH = z
  .strictObject({
    trailer: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a trailer key has letters, digits and hyphens only')
      .max(50)
      .default('Batch')
      .describe(
        'Key of the commit trailer that names the batch, as in `Batch: 7`; case is ignored. Default: the plain word.',
      ),
    branchPattern: branchPattern
      .optional()
      .describe(
        'RE2 pattern with one group named id that finds the batch in a branch name, as in `^batch/(?P<id>[^/]+)$`. No default: a guess could mark the wrong batch.',
      ),
  })
  .prefault({})
  .describe('How a run tells which batch it worked on, after the `batch` input and before the only item in progress.');

/** One pattern of the user. */
export const RULE = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'an id has lower-case letters, digits and hyphens, at most 60')
    .describe('Name of the rule, shown as its reason; unique.'),
  category: category.exclude(['none']).describe('Category of a line that matches.'),
  pattern: pattern.describe('RE2 pattern that a line of the log must contain; linear time, case counts unless (?i).'),
  transient: z
    .enum(['yes', 'no', 'unknown'])
    .default('unknown')
    .describe('Whether a plain re-run is likely to pass. Default unknown: nothing acts on doubt.'),
  prevention: z.string().max(500).optional().describe('Advice shown in the report, at most 500 characters.'),
  priority: count(0, 100)
    .default(80)
    .describe('How surely such a line is the cause, 0 to 100. Default 80: as sure as the structure of a known tool.'),
});

/** Bounds of reading and showing logs. */
export const LOGS = z
  .strictObject({
    maxJobs: count(1, 100)
      .default(25)
      .describe('Most failed jobs whose logs are read, 1 to 100. Default 25: keeps a large matrix under 60 requests.'),
    maxBytes: count(1024, 2_147_483_648)
      .default(268_435_456)
      .describe(
        'Most bytes of one log that are fetched, 1024 to 2147483648. Default 268435456 (256 MiB): larger logs repeat.',
      ),
    compareWithGreen: z
      .boolean()
      .default(false)
      .describe(
        'Whether the log of the last green run of the first failed job is read too: what stands in both is hardly the cause. Default false: it costs three requests.',
      ),
    excerptLines: count(1, 100)
      .default(12)
      .describe('Lines shown around the cause, 1 to 100. Default 12: fits a screen with the report around it.'),
  })
  .prefault({})
  .describe('How much of the logs is read and shown.');

/** When an incident gets a post-mortem. */
export const POSTMORTEM = z
  .strictObject({
    minLevel: level
      .default(4)
      .describe('Level, 1 to 5, from which an incident gets a post-mortem. Default 4: critical.'),
    occurrences: count(1, 1000)
      .default(3)
      .describe('Occurrence, 1 to 1000, from which it gets one whatever the level. Default 3: twice is chance.'),
  })
  .prefault({})
  .describe('When an incident issue grows the sections of a post-mortem.');

/** What recovery does. */
export const RECOVERY = z
  .strictObject({
    greens: count(1, 20)
      .default(1)
      .describe(
        'Green runs of the same workflow and branch, 1 to 20, that end an incident. Default 1; more need the memory on the state branch.',
      ),
    clearMarks: z
      .boolean()
      .default(true)
      .describe(
        'Whether the failed mark of a named batch goes when its branch is green again. Default true: it is stale then.',
      ),
  })
  .prefault({})
  .describe('What a green run after a failure does besides closing incidents.');
