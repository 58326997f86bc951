// What people said about a cause wins over what rules found: its category, and how grave it is. The fingerprint stays.
import type {Category, Level, Severity} from '../domain/category.ts';
import type {LogFinding} from '../domain/diagnosis.ts';
import type {Fingerprint} from '../domain/ids.ts';
import {listPrevention} from './prevention.ts';

/** The latest word of people about each cause. */
export interface PeoplesWords {
  readonly categories: ReadonlyMap<Fingerprint, Category>;
  readonly levels: ReadonlyMap<Fingerprint, Level>;
}

/** Nobody said anything. */
export const NO_WORDS: PeoplesWords = {categories: new Map(), levels: new Map()};

/**
 * The finding under the category that a person gave its cause. Whether a re-run would help stays as it was found: the word
 * says what broke, and calling a lasting failure transient is the one mistake that does harm.
 */
export function obeyCategory(finding: LogFinding, {categories}: PeoplesWords): LogFinding {
  const category = categories.get(finding.fingerprint) ?? finding.category;
  if (category === finding.category || finding.category === 'none') return finding;
  const alternatives = [finding.category, ...finding.alternatives.filter((one) => one !== category)];
  const factors = [...finding.factors, `A person named the category; the rules say ${finding.category}.`];
  return {...finding, category, alternatives, factors, prevention: listPrevention(category, undefined)};
}

/** The level that a person gave the cause, with the step to it among the reasons. */
export function obeyLevel(severity: Severity, fingerprint: Fingerprint, {levels}: PeoplesWords): Severity {
  const level = levels.get(fingerprint);
  if (level === undefined || level === severity.level) return severity;
  const step = {rule: 'operator', change: level - severity.level, detail: 'a person corrected it'};
  return {level, because: [...severity.because, step]};
}
