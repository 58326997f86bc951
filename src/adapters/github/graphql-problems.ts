// What GitHub's GraphQL interface says is wrong: a 200 with `errors`, each with a type, translated into problems.
import {z} from 'zod';
import type {Problem} from '../../domain/problem.ts';
import {type Purpose, toBrief} from './problems.ts';

export const GraphqlErrorShape = z.object({
  type: z.string().nullish(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
});
export type GraphqlError = z.output<typeof GraphqlErrorShape>;

/**
 * How GitHub says that a branch's rules forbid a write. Here its words have to be looked at: branch protection and
 * rulesets come as errors of a general type (UNPROCESSABLE), and only the sentence tells them from bad input.
 */
const RULE_WORDS =
  /\bGH0(?:06|13)\b|protected branch|rule violations?|through a pull request|verified signatures|merge queue/i;
/** Same for a head that has moved, for servers that do not send STALE_DATA. */
const STALE_WORDS = /^Expected branch to point to\b/;
/** And for their own trouble, which comes without any type. */
const TROUBLE_WORDS = /^Something went wrong\b/;

/** The type that classic branch protection has of its own; rulesets come without one. */
const RULE_TYPE = 'BRANCH_PROTECTION_RULE_VIOLATION';

/** True when a branch's rules are the reason of an error of GraphQL. */
export function isRuleError({type, message}: GraphqlError): boolean {
  return type === RULE_TYPE || isRuleRefusal(message);
}

/** True when a branch's rules are the reason. */
export function isRuleRefusal(message: string): boolean {
  return RULE_WORDS.test(message);
}

/** True when the branch did not stand where the write expected it. */
export function isStaleHead({type, message}: GraphqlError): boolean {
  return type === 'STALE_DATA' || STALE_WORDS.test(message);
}

/** The problem behind an error of an answer; null: there was neither data nor an error. */
export function toGraphqlProblem({operation, needs}: Purpose, error: GraphqlError | null): Problem {
  if (error === null) return {code: 'HOST_UNREADABLE', operation, detail: 'neither data nor an error came back'};
  const {type, message} = error;
  if (type === 'RATE_LIMITED') return {code: 'HOST_RATE_LIMITED', operation, retryAfterMs: null};
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return {code: 'HOST_FORBIDDEN', operation, needs};
  if (type === 'NOT_FOUND') return {code: 'HOST_NOT_FOUND', operation};
  if (type === 'SERVICE_UNAVAILABLE' || TROUBLE_WORDS.test(message)) {
    return {code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null};
  }
  return {code: 'HOST_REFUSED', operation, status: 200, detail: toBrief(message)};
}
