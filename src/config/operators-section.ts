// The `operators` section of the policy: who may steer by comments, who else has to agree, and how long a proposal stands.
import {z} from 'zod';
import {VERBS, type Verb} from '../domain/command.ts';
import {count} from './keys.ts';

/** A login as GitHub allows it: letters, digits, single hyphens, at most 39; no `@`. Names of programs end in `[bot]` and are none. */
const login = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9])){0,38}$/, 'write the login without @, as in octocat');

/** The short name of a team of the organisation that owns the repository, as in its address. */
const team = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/, 'write the short name of the team as in its address, as in platform-core');

const ALLOWED = z
  .strictObject({
    users: z.array(login).max(100).default([]).describe('Logins, 0 to 100. Default none.'),
    teams: z
      .array(team)
      .max(10)
      .default([])
      .describe('Teams of the owning organisation, 0 to 10; each costs a request per command. Default none.'),
  })
  .describe('Who may use this command. Both lists empty: nobody.');

type Allowed = z.output<typeof ALLOWED>;

/** Verbs whose use cannot be narrowed: everybody who may write can stop us and ask. */
const OPEN_VERBS = ['halt', 'status', 'help'] as const satisfies readonly Verb[];
type NarrowedVerb = Exclude<Verb, (typeof OPEN_VERBS)[number]>;

const isOpen = (verb: Verb): boolean => OPEN_VERBS.some((open) => open === verb);

const NARROWED: readonly Verb[] = VERBS.filter((verb) => !isOpen(verb));

/** What may stand in for a comment besides comments themselves. */
const SIGN = z.strictObject({
  label: z
    .string()
    .min(1)
    .max(50)
    .describe(
      'Label that says the command when a person puts it on an issue of ours; the size of letters does not count.',
    ),
  verb: z
    .enum(['retry', 'recover', 'requeue', 'resume', 'status'])
    .describe('Command that it says: one that needs neither a reason nor an id.'),
});

/** People who steer by comments. */
export const OPERATORS = z
  .strictObject({
    allow: z
      .partialRecord(z.enum(NARROWED as [NarrowedVerb, ...NarrowedVerb[]]), ALLOWED)
      .default({})
      .describe(
        'Command to who may use it, of those who may write to the repository: it narrows and never widens. Each as `approve: {users: [rosa], teams: [platform-core]}`; both empty: nobody. Default none: everybody with write or more. `halt`, `status` and `help` cannot be narrowed.',
      ),
    secondPerson: z
      .boolean()
      .default(false)
      .describe(
        'Whether a destructive command takes somebody who neither wrote the change nor proposed it. Default false: small teams have no second person at night.',
      ),
    approvalHours: count(1, 720)
      .default(72)
      .describe('Hours, 1 to 720, in which a proposal can be approved. Default 72: a weekend.'),
    answerHours: count(1, 720)
      .default(24)
      .describe(
        'Hours, 1 to 720, after which a question to the operators ends and nothing is done. Default 24: somebody looks once a day.',
      ),
    labels: z
      .array(SIGN)
      .max(10)
      .superRefine((signs, context) => {
        signs.forEach(({label}, at) => {
          const twin = signs.findIndex((one) => one.label.toLowerCase() === label.toLowerCase());
          if (twin < at) {
            const message = `${JSON.stringify(label)} is named twice, and the size of letters does not count; keep one`;
            context.addIssue({code: 'custom', path: [at, 'label'], message});
          }
        });
      })
      .default([])
      .describe(
        'Labels that say a command when a person who may use it puts one on a thread of ours, 0 to 10. Default none: a comment says who and why.',
      ),
  })
  .prefault({})
  .describe('People who steer by comments.');

export type OperatorsPolicy = z.output<typeof OPERATORS>;

/** Who the policy names for a verb; null when it names nobody in particular. */
export function findAllowed({allow}: Pick<OperatorsPolicy, 'allow'>, verb: Verb): Allowed | null {
  return isOpen(verb) ? null : (allow[verb as NarrowedVerb] ?? null);
}
