// What stands behind the figures: each category on its own, and every answer that was wrong.
import type {Category} from '../domain/category.ts';
import {isLenient, rankOf, type ScoredLog, toScored} from './score.ts';

/** One row of the confusion matrix, with the figures that follow from it. */
export interface CategoryRow {
  readonly category: string;
  /** How often it is labelled. */
  readonly cases: number;
  readonly right: number;
  /** How often it was answered, rightly or not. */
  readonly answered: number;
  /** Null when it never was answered. */
  readonly precision: number | null;
  readonly recall: number;
  /** What was answered instead, most frequent first. */
  readonly otherwise: readonly {readonly answered: string; readonly count: number}[];
}

/** A failure whose line is not among the five, or whose category is not an acceptable one. */
export interface Miss {
  readonly id: string;
  readonly format: string;
  readonly labelled: {readonly category: string; readonly lines: readonly number[]};
  /** `line` null: no line was named. */
  readonly answered: {readonly category: Category; readonly line: number | null};
  readonly lineMissed: boolean;
  readonly categoryMissed: boolean;
}

export interface ScoreDetails {
  /** In the order of their frequency in the labels, then by name. */
  readonly categories: readonly CategoryRow[];
  /** In the order of the corpus. */
  readonly misses: readonly Miss[];
}

/** Folds the same answers as `foldLogScore`. Passed jobs are left out: they have no category to miss. */
export function foldDetails(scored: readonly ScoredLog[]): ScoreDetails {
  const failures = scored.filter((one) => one.label.category !== 'none');
  const names = [...new Set(failures.map((one) => one.label.category))];
  return {
    categories: names
      .map((name) => toRow(name, failures))
      .sort((a, b) => b.cases - a.cases || a.category.localeCompare(b.category)),
    misses: failures.flatMap(toMiss),
  };
}

function toRow(category: string, failures: readonly ScoredLog[]): CategoryRow {
  const labelled = failures.filter((one) => one.label.category === category);
  const answered = failures.filter((one) => toScored(one.answer.category) === category).length;
  const others = labelled.map((one) => toScored(one.answer.category)).filter((one) => one !== category);
  const right = labelled.length - others.length;
  return {
    category,
    cases: labelled.length,
    right,
    answered,
    precision: answered === 0 ? null : right / answered,
    recall: right / labelled.length,
    otherwise: [...new Set(others)]
      .map((name) => ({answered: name, count: others.filter((one) => one === name).length}))
      .sort((a, b) => b.count - a.count || a.answered.localeCompare(b.answered)),
  };
}

function toMiss(one: ScoredLog): readonly Miss[] {
  const lineMissed = rankOf(one) === null;
  const categoryMissed = !isLenient(one);
  if (!lineMissed && !categoryMissed) return [];
  const {label, answer} = one;
  return [
    {
      id: label.id,
      format: label.format,
      labelled: {category: label.category, lines: label.rootCauseLines},
      answered: {category: answer.category, line: answer.lines[0] ?? null},
      lineMissed,
      categoryMissed,
    },
  ];
}
