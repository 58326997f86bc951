// Words for what the schema refuses: what was given, what was expected, and the likely intention.
import type {z} from 'zod';
import {knownKeysAt} from './json-schema.ts';
import {suggest} from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** The dotted name of a place in the policy, as in `severity.rules[0].set`; `the policy` for the top. */
export function toKeyName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name === '' ? 'the policy' : name.replace(/^\./, '');
}

/** One sentence for an issue, except unknown keys, which have one each: see `explainUnknownKey`. */
export function explainIssue(issue: Issue, given: unknown): string {
  const name = toKeyName(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined
        ? `${name} is missing; give ${toKind(issue.expected)}`
        : `${name} must be ${toKind(issue.expected)}, not ${toShown(given)}`;
    case 'invalid_value':
      return explainChoice(name, issue.values, given);
    case 'too_small':
      return `${name} must ${toBound(issue.origin, 'at least', issue.minimum)}, not ${toShown(given)}`;
    case 'too_big':
      return `${name} must ${toBound(issue.origin, 'at most', issue.maximum)}, not ${toShown(given)}`;
    default:
      return `${name}: ${issue.message}`;
  }
}

/** One sentence for a key that the policy does not know, with the key that was probably meant. */
export function explainUnknownKey(parent: readonly PropertyKey[], key: string): string {
  const known = knownKeysAt(parent.filter((part) => typeof part !== 'symbol'));
  const meant = suggest(key, known);
  const where = parent.length === 0 ? '' : ` under ${toKeyName(parent)}`;
  const hint =
    meant === null ? `known${where || ' here'}: ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
  return `unknown key ${toShown(key)}${where}; ${hint}`;
}

function explainChoice(name: string, values: readonly unknown[], given: unknown): string {
  const choices = values.map(String);
  if (given === undefined) return `${name} is missing; give one of ${choices.join(', ')}`;
  const isWord = typeof given !== 'object' && choices.includes(String(given));
  const same = isWord ? '; write it without quotes' : '';
  const meant = same === '' && typeof given === 'string' ? suggest(given, choices) : null;
  const hint = meant === null ? same : `; did you mean ${JSON.stringify(meant)}?`;
  return `${name} must be one of ${choices.join(', ')}, not ${toShown(given)}${hint}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping with keys',
};

function toKind(expected: string): string {
  return KINDS[expected] ?? expected;
}

function toBound(origin: string, word: string, bound: number | bigint): string {
  if (origin === 'string') return `have ${word} ${bound} character${bound === 1 ? '' : 's'}`;
  if (origin === 'array') return `have ${word} ${bound} entr${bound === 1 ? 'y' : 'ies'}`;
  return `be ${word} ${bound}`;
}

/** Longest piece of a given value that a message repeats, in UTF-16 units. */
const MAX_SHOWN = 60;

/** A given value in a message: short, on one line, its kind named when it is no scalar. */
function toShown(given: unknown): string {
  if (given === null) return 'nothing (remove the key, or give a value)';
  if (Array.isArray(given)) return given.length === 0 ? 'an empty list' : `a list of ${given.length}`;
  if (typeof given === 'object') return 'a mapping';
  const text = JSON.stringify(given) ?? 'nothing';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
