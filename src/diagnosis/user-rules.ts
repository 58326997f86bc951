// Rules that users write in their policy, compiled with an engine whose time is linear in the text whatever the pattern.
import {CATEGORIES, type Category, type Transience} from '../domain/category.ts';
import type {Problem, SourceSpan} from '../domain/problem.ts';
import type {LineTest, Rule} from './rule.ts';

/** A rule as the policy holds it. */
export interface UserRuleDefinition {
  readonly id: string;
  readonly category: Category;
  /** RE2 syntax: no look-around, no back-references. */
  readonly pattern: string;
  readonly transient?: Transience | undefined;
  readonly prevention?: string | undefined;
  /** 0..100, default 95: above every built-in rule. */
  readonly priority?: number | undefined;
  /** Where the pattern stands in the policy. */
  readonly at?: SourceSpan | undefined;
}

/** The part of the regular-expression engine that is needed; re2js has it. Passed in, since it is loaded only when needed. */
export interface LinearEngine {
  compile(pattern: string): {matcher(text: string): {find(): boolean}};
}

/** What became of the definitions: the rules that work, in order, and one problem for each that does not. */
export interface CompiledUserRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
}

const DEFAULT_WEIGHT = 95;
/** Longest pattern. One of 100,000 units takes a third of a second to compile. */
const MAX_PATTERN_UNITS = 2_000;
/** Shortest word that is worth a place in the scanner; shorter ones stand in every line. */
const MIN_LITERAL = 3;

/** Compiles what compiles. A bad rule does not stop the others. */
export function compileUserRules(definitions: readonly UserRuleDefinition[], engine: LinearEngine): CompiledUserRules {
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  definitions.forEach((definition, index) => {
    const trouble = ids.has(definition.id)
      ? `rule id ${JSON.stringify(definition.id)} is used twice; give each its own`
      : checkShape(definition);
    const compiled = trouble === null ? tryCompile(definition, engine) : trouble;
    if (typeof compiled === 'string') problems.push(toProblem(definition, index, compiled));
    else rules.push(toRule(definition, compiled));
    ids.add(definition.id);
  });
  return {rules, problems};
}

function checkShape(definition: UserRuleDefinition): string | null {
  if (!CATEGORIES.includes(definition.category)) return `unknown category ${JSON.stringify(definition.category)}`;
  if (definition.pattern === '') return 'the pattern is empty; it would match every line';
  if (definition.pattern.length > MAX_PATTERN_UNITS)
    return `the pattern is ${definition.pattern.length} characters long; at most ${MAX_PATTERN_UNITS} are allowed`;
  return null;
}

function tryCompile(definition: UserRuleDefinition, engine: LinearEngine): LineTest | string {
  try {
    const compiled = engine.compile(definition.pattern);
    if (compiled.matcher('').find()) return 'the pattern matches the empty line, so it would match every line';
    return {test: (text) => compiled.matcher(text).find()};
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : 'not a pattern';
    return `${detail}; patterns use RE2 syntax, without look-around and back-references`;
  }
}

function toRule(definition: UserRuleDefinition, pattern: LineTest): Rule {
  const literal = findLiteral(definition.pattern);
  return {
    id: definition.id,
    category: definition.category,
    role: 'cause',
    literals: literal === null ? [] : [literal],
    pattern,
    weight: Math.max(0, Math.min(100, definition.priority ?? DEFAULT_WEIGHT)),
    transient: definition.transient ?? 'unknown',
    ...(definition.prevention === undefined ? {} : {prevention: definition.prevention}),
    hits: [],
    misses: [],
  };
}

function toProblem(definition: UserRuleDefinition, index: number, detail: string): Problem {
  const at = definition.at ?? {file: 'policy', line: 1, column: 1};
  return {code: 'CONFIG_INVALID', at, detail: `rules[${index}] ${JSON.stringify(definition.id)}: ${detail}`};
}

/**
 * A word, lower case, that stands in every line the pattern accepts; null when none is sure. Only plain characters
 * outside groups and classes count, and none before a quantifier that allows zero. A pattern with `|` at any depth has none.
 */
export function findLiteral(pattern: string): string | null {
  const plain = pattern.replace(/^\(\?[ims]+\)/, '');
  if (/\||\(\?/.test(plain)) return null;
  let depth = 0;
  let run = '';
  let best = '';
  const endRun = (keep: string): void => {
    if (run.length > best.length) best = run;
    run = keep;
  };
  for (let at = 0; at < plain.length; at++) {
    const unit = plain[at] ?? '';
    if (unit === '[') {
      at = skipClass(plain, at);
      endRun('');
    } else if (unit === '\\') {
      at += 1;
      const escaped = plain[at] ?? '';
      if (/[dwsbDWSBAzntrfv]/.test(escaped)) endRun('');
      else if (/[a-zA-Z0-9]/.test(escaped)) break;
      else if (depth === 0) run += escaped;
    } else if (unit === '(' || unit === ')') {
      depth += unit === '(' ? 1 : -1;
      endRun('');
    } else if ('*?{+'.includes(unit)) {
      run = unit === '+' ? run : run.slice(0, -1);
      endRun('');
      if (unit === '{') at = Math.max(at, plain.indexOf('}', at));
    } else if ('.^$'.includes(unit)) endRun('');
    else if (depth === 0) run += unit.toLowerCase();
  }
  endRun('');
  return best.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(best) ? best : null;
}

function skipClass(pattern: string, from: number): number {
  let at = from + 1;
  if (pattern[at] === '^') at += 1;
  if (pattern[at] === ']') at += 1;
  while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}
