// The policy file `.github/aftermath.yml`: one schema is the source of the type, the defaults, and the published JSON schema.
import {z} from 'zod';
import type {Level} from '../domain/category.ts';
import {MODES} from '../domain/effect.ts';
import {CHECKPOINTS} from './checkpoint-section.ts';
import {DOCTOR} from './doctor-section.ts';
import {EDITS} from './edits-section.ts';
import {HAND_OFF} from './hand-off-section.ts';
import {category} from './keys.ts';
import {COMMENTS, LIMITS, MEMORY, OWNERS, SWEEP, SYSTEMIC, UMBRELLA} from './lifecycle-sections.ts';
import {OPERATORS} from './operators-section.ts';
import {PLAN} from './plan-section.ts';
import {QUEUE} from './queue-section.ts';
import {RERUN} from './rerun-section.ts';
import {REVERT} from './revert-section.ts';
import {RUN} from './run-section.ts';
import {BATCH, INCIDENTS, LOGS, POSTMORTEM, RECOVERY, RESPONSE, type Response, RULE} from './sections.ts';
import {SEVERITY} from './severity-section.ts';

/** The whole policy. Strict: a key that nobody reads is an error, because it is a misspelt wish. */
export const PolicySchema = z
  .strictObject({
    mode: z
      .enum(MODES)
      .default('propose')
      .describe('How far we may go without a person: observe, propose or act. Default propose: nothing destructive.'),
    response: RESPONSE,
    incidents: INCIDENTS,
    plans: z
      .array(PLAN)
      .max(20)
      .default([])
      .describe('Workplan files that may be edited, 0 to 20 entries. Default none: a file is only touched when named.'),
    queue: QUEUE,
    edits: EDITS,
    batch: BATCH,
    severity: SEVERITY,
    ignore: z
      .array(category)
      .default([])
      .describe('Categories that are reported and otherwise left alone. Default none.'),
    rules: z
      .array(RULE)
      .max(200)
      .default([])
      .superRefine(refuseDuplicateIds)
      .describe('Your own patterns for the causes in your logs, 0 to 200. Default none.'),
    logs: LOGS,
    postmortem: POSTMORTEM,
    recovery: RECOVERY,
    rerun: RERUN,
    revert: REVERT,
    umbrella: UMBRELLA,
    systemic: SYSTEMIC,
    comments: COMMENTS,
    owners: OWNERS,
    operators: OPERATORS,
    memory: MEMORY,
    sweep: SWEEP,
    limits: LIMITS,
    run: RUN,
    doctor: DOCTOR,
    handOff: HAND_OFF,
    checkpoints: CHECKPOINTS,
  })
  .describe('Policy of Aftermath, the file .github/aftermath.yml. Every key may be left out.');

export type Policy = z.output<typeof PolicySchema>;

/** The policy of a repository without a policy file. */
export function defaultPolicy(): Policy {
  return PolicySchema.parse({});
}

/** What a level calls for. */
export function responseOf(policy: Pick<Policy, 'response'>, at: Level): readonly Response[] {
  return policy.response[at];
}

function refuseDuplicateIds(rules: readonly {readonly id: string}[], context: z.RefinementCtx): void {
  rules.forEach((rule, index) => {
    if (rules.findIndex((other) => other.id === rule.id) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `a rule with id ${JSON.stringify(rule.id)} stands above`,
    });
  });
}
