// The shape of a rule: data that says how one tool speaks of one kind of trouble, with the examples that prove it.
import type {Category, Transience} from '../domain/category.ts';
import {peelLine} from '../domain/line-prefix.ts';
import {compileLiterals, findGroups, type LiteralSet} from '../domain/literal-set.ts';

/**
 * `cause`: the line itself is what a person would quote. `header`: the cause is a line below it. `wrapper`: says only
 * that something failed. `noise`: looks like trouble and is none.
 */
export type RuleRole = 'cause' | 'header' | 'wrapper' | 'noise';

/** Anything that tests a line; a RegExp, or a linear-time engine for patterns of users. */
export interface LineTest {
  test(text: string): boolean;
}

/** What a failed download looks like, and what it leaves behind. Both halves are needed: neither proves anything alone. */
export interface Absence {
  /** The line of the download that failed for good. Programs also fail to reach what they can do without. */
  readonly of: RegExp;
  /** The lines below it, from the next one to the line of the rule, joined: it has to accept the end of them. */
  readonly words: RegExp;
}

export interface Rule {
  /** `family.tool-thing`; never renamed, reports and fingerprints name it. */
  readonly id: string;
  readonly category: Category;
  readonly role: RuleRole;
  /** Lower case; one of them stands in every line the pattern accepts. Empty only for patterns of users. */
  readonly literals: readonly string[];
  readonly pattern: LineTest;
  /** How surely such a line is the cause, 0..100. 80 and more: structure of a known tool; below 50: words only. */
  readonly weight: number;
  readonly transient: Transience;
  /** For headers: which line below (or above) is the cause, how far to look, and which line begins another block. */
  readonly cause?: {
    readonly pattern: RegExp;
    readonly within: number;
    readonly direction?: 'up';
    readonly until?: RegExp;
  };
  /** Programs also say this when they cope with it. Beside a tool's own report of failure such a line weighs less. */
  readonly chatty?: boolean;
  /** How a line of this rule looks when it only misses what a download should have brought. */
  readonly absence?: Absence;
  readonly prevention?: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Rules with the automaton that finds which of them a line may concern. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly literals: LiteralSet;
  /** Rules without a literal: tried on every line. */
  readonly always: readonly number[];
}

/** A rule set from rules, in order of rank: an earlier rule wins a tie. */
export function toRuleSet(rules: readonly Rule[]): RuleSet {
  return {
    rules,
    literals: compileLiterals(rules.map((rule) => rule.literals)),
    always: rules.flatMap((rule, index) => (rule.literals.length === 0 ? [index] : [])),
  };
}

/** The rules that accept a line, in the order of the set. */
export function matchRules(set: RuleSet, text: string): readonly Rule[] {
  const peeled = peelLine(text);
  return [...findGroups(set.literals, `${text} `), ...set.always].flatMap((index) => {
    const rule = set.rules[index];
    return rule !== undefined && accepts(rule, text, peeled) ? [rule] : [];
  });
}

function accepts(rule: Rule, text: string, peeled: string): boolean {
  return rule.pattern.test(peeled) || (peeled !== text && rule.pattern.test(text));
}
