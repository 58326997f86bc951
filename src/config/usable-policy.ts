// A policy that works although some of its rules do not: each bad rule is told at its line, and the others stay.
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import {readPolicyFile} from './parse-policy.ts';
import type {Policy} from './schema.ts';
import {readYaml} from './yaml-document.ts';

export interface UsablePolicy {
  readonly policy: Policy;
  /** One or more for every rule that was left out, in the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * The policy of a text. A problem anywhere else refuses the whole text: a misspelt wish about what may be written must
 * not be overlooked. A rule only adds knowledge, so a broken one is left out.
 */
export function readUsablePolicy(file: string, text: string): Result<UsablePolicy, readonly Problem[]> {
  const whole = readPolicyFile(file, text);
  if (whole.ok) return ok({policy: whole.value.policy, problems: []});
  const rest = withoutBadRules(file, text, whole.problem);
  if (rest === null) return whole;
  const read = readPolicyFile(file, rest);
  return read.ok ? ok({policy: read.value.policy, problems: whole.problem}) : whole;
}

/** The policy as JSON, which is YAML too, without the rules that have a problem; null when that cannot be told apart. */
function withoutBadRules(file: string, text: string, problems: readonly Problem[]): string | null {
  const document = readYaml(file, text);
  if (!document.ok || !isRecord(document.value.value)) return null;
  const {rules, ...others} = document.value.value;
  if (!Array.isArray(rules)) return null;
  const starts = rules.map((_, index) => document.value.placeOfKey(['rules', index]));
  const end = findEnd(document.value.value, document.value.placeOfKey);
  const bad = new Set<number>();
  for (const problem of problems) {
    if (!('at' in problem) || !isBetween(problem.at, starts[0], end)) return null;
    bad.add(starts.findLastIndex((start) => !isBefore(problem.at, start)));
  }
  return JSON.stringify({...others, rules: rules.filter((_, index) => !bad.has(index))});
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the key after `rules` begins; null when it is the last one. */
function findEnd(value: Readonly<Record<string, unknown>>, placeOf: (path: readonly string[]) => Place): Place | null {
  const own = placeOf(['rules']);
  const later = Object.keys(value)
    .map((key) => placeOf([key]))
    .filter((place) => isBefore(own, place));
  return later.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}

function isBetween(at: Place, start: Place | undefined, end: Place | null): boolean {
  return start !== undefined && !isBefore(at, start) && (end === null || isBefore(at, end));
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
