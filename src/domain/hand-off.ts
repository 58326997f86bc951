// The document that hands a failure to an automated repair agent: the schema is the one source of its type and of the published file.
import {z} from 'zod';
import {GRADES, STRATEGIES} from './analysis.ts';
import {CATEGORIES} from './category.ts';
import {MODES} from './effect.ts';
import {RECOVERY_STEPS} from './recovery.ts';

/** Name of the file beside the report. */
export const HAND_OFF_FILE = 'recovery_plan_trigger.json';

const text = z.string();
const sha = z.string().describe('Full commit id.');

const CAUSE = z.object({
  category: z.enum(CATEGORIES),
  transient: z.enum(['yes', 'no', 'unknown']).describe('Whether a plain re-run is likely to pass.'),
  severity: z.int().min(1).max(5),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How far the first line leads and how strong its rule is; no probability.'),
  fingerprint: text.describe('Identity of the cause: the same in every run that shows it.'),
  step: text.nullable(),
  jobs: z.array(text),
  rootCause: z
    .array(z.object({job: text.nullable(), line: z.int().nullable(), text, rule: text}))
    .describe('Best first. `line` is 1-based in the log of the job.'),
  excerpt: z
    .object({job: text.nullable(), firstLine: z.int(), lines: z.array(text)})
    .nullable()
    .describe('Lines around the first one.'),
  failedTests: z.array(
    z.object({classname: text, name: text, file: text.nullable(), line: z.int().nullable(), message: text.nullable()}),
  ),
  factors: z.array(text),
  prevention: z.array(text),
});

const CHANGE = z.object({
  sha,
  subject: text,
  files: z.array(text).nullable().describe('Paths that it changed; null when unknown.'),
  patch: text.nullable().describe('The change as git apply takes it, secrets taken out; null when it is not at hand.'),
});

const TRIED = z.object({
  what: z.enum(['re-run', 'earlier-fix', 'effect']),
  detail: text,
  result: z.enum(['failed-again', 'helped', 'passed-unchanged', 'done', 'not-done']),
});

/** A hand-off. Fields may be added; none changes its meaning without a new number in `schema`. All texts are redacted. */
export const HandOffSchema = z
  .object({
    schema: z.literal('aftermath/hand-off/1'),
    at: text.describe('ISO 8601 in UTC.'),
    decision: text.describe('Identity of the decision that this belongs to.'),
    run: z.object({
      repository: text.nullable(),
      id: z.int(),
      attempt: z.int(),
      workflow: text,
      event: text,
      branch: text.nullable(),
      sha,
      url: text.nullable(),
    }),
    report: text.describe('File beside this one that holds the whole report.'),
    incident: text.nullable().describe('Web address or path of the incident of the first cause.'),
    causes: z.array(CAUSE).min(1).describe('Worst first.'),
    change: CHANGE.nullable().describe('The commit that failed.'),
    suspects: z.array(z.object({sha, because: text})).describe('Most likely first. A suspect is no culprit.'),
    planItem: z
      .object({file: text, item: text, dependents: z.array(text), nextReady: text.nullable()})
      .nullable()
      .describe('Item of the workplan that was being worked on.'),
    constraints: z.object({
      mode: z.enum(MODES),
      protectedBranches: z.array(text).describe('Globs of branches that nobody may push to.'),
      protectedPaths: z.array(text).describe('Globs of paths that must not be changed.'),
      mustNot: z.array(text),
    }),
    tried: z.array(TRIED).describe('Oldest first.'),
    next: z.enum(RECOVERY_STEPS).describe('The first way of the flow that is open.'),
    flow: z.array(z.object({step: z.enum(RECOVERY_STEPS), status: z.enum(['open', 'closed']), because: text})),
    plan: z
      .array(
        z.object({
          rank: z.int().min(1),
          strategy: z.enum(STRATEGIES),
          title: text,
          why: text,
          cost: z.enum(GRADES),
          risk: z.enum(GRADES),
          fallback: text,
          command: text.nullable(),
        }),
      )
      .describe('Ways out of the first cause, best first.'),
    commands: z.array(z.object({what: text, command: text})).describe('To continue by hand or by machine.'),
  })
  .describe('Everything that an automated repair agent needs to take over a failed run.');

export type HandOff = z.output<typeof HandOffSchema>;
