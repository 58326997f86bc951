// How often we are right on labelled cases: a fold over answers, without I/O and without rounding.
import type {Category, Transience} from '../domain/category.ts';

/** What a person concluded about one log. Any line of `rootCauseLines` counts as found. */
export interface LogLabel {
  readonly id: string;
  readonly format: string;
  readonly category: string;
  readonly altCategories: readonly string[];
  readonly rootCauseLines: readonly number[];
  readonly transient: boolean | null;
}

/** What we said about the same log. */
export interface LogAnswer {
  readonly category: Category;
  readonly transient: Transience;
  /** Lines of the root cause candidates, best first. */
  readonly lines: readonly number[];
}

export interface ScoredLog {
  readonly label: LogLabel;
  readonly answer: LogAnswer;
}

export interface RootCauseScore {
  readonly cases: number;
  readonly hit1: number;
  /** First candidate at most two lines away from a labelled line. */
  readonly near1: number;
  readonly hit5: number;
  /** Mean of 1 / rank of the first labelled line among the five, 0 when none is. */
  readonly meanReciprocalRank: number;
}

export interface CategoryScore {
  readonly cases: number;
  readonly strict: number;
  readonly lenient: number;
  readonly unknown: number;
  readonly macroF1: number;
  /** Labelled category, answered category, how often; most frequent first, right answers left out. */
  readonly confusions: readonly {readonly labelled: string; readonly answered: string; readonly count: number}[];
}

export interface TransientScore {
  /** Share of `yes` answers that are labelled transient; null when nothing was called transient. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Persistent failures that were called transient: the one dangerous confusion. Ids in order. */
  readonly persistentCalledTransient: readonly string[];
}

export interface LogScore {
  readonly all: RootCauseScore;
  readonly byFormat: Readonly<Record<string, RootCauseScore>>;
  readonly category: CategoryScore;
  readonly transient: TransientScore;
  /** Logs of passed jobs, and those of them for which a cause was named. */
  readonly controls: {readonly cases: number; readonly accused: readonly string[]};
  /** Failures whose labelled line is not among the five, in order. */
  readonly missed: readonly string[];
}

/** Distance in lines that still counts as near. */
const NEAR_LINES = 2;

/** Folds all answers into the figures that we publish. Shares are 0..1; an empty set scores 0. */
export function foldLogScore(scored: readonly ScoredLog[]): LogScore {
  const failures = scored.filter((one) => one.label.category !== 'none');
  const controls = scored.filter((one) => one.label.category === 'none');
  const formats = [...new Set(failures.map((one) => one.label.format))].sort();
  return {
    all: scoreRootCause(failures),
    byFormat: Object.fromEntries(
      formats.map((format) => [format, scoreRootCause(failures.filter((one) => one.label.format === format))]),
    ),
    category: scoreCategory(failures),
    transient: scoreTransient(failures),
    controls: {
      cases: controls.length,
      accused: controls
        .filter((one) => one.answer.lines.length > 0 || one.answer.category !== 'none')
        .map((one) => one.label.id),
    },
    missed: failures.filter((one) => rankOf(one) === null).map((one) => one.label.id),
  };
}

function scoreRootCause(failures: readonly ScoredLog[]): RootCauseScore {
  const ranks = failures.map(rankOf);
  return {
    cases: failures.length,
    hit1: share(ranks, (rank) => rank === 1),
    near1: share(failures, isNear),
    hit5: share(ranks, (rank) => rank !== null),
    meanReciprocalRank: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
  };
}

/** 1-based rank of the first labelled line among the first five candidates, or null. */
export function rankOf({label, answer}: ScoredLog): number | null {
  const at = answer.lines.slice(0, 5).findIndex((line) => label.rootCauseLines.includes(line));
  return at < 0 ? null : at + 1;
}

function isNear({label, answer}: ScoredLog): boolean {
  const first = answer.lines[0];
  return first !== undefined && label.rootCauseLines.some((line) => Math.abs(line - first) <= NEAR_LINES);
}

function scoreCategory(failures: readonly ScoredLog[]): CategoryScore {
  const wrong = failures.filter((one) => !isLenient(one));
  const pairs = new Map<string, {labelled: string; answered: string; count: number}>();
  for (const {label, answer} of wrong) {
    const answered = toScored(answer.category);
    const key = `${label.category}>${answered}`;
    const pair = pairs.get(key) ?? {labelled: label.category, answered, count: 0};
    pair.count += 1;
    pairs.set(key, pair);
  }
  return {
    cases: failures.length,
    strict: share(failures, isStrict),
    lenient: share(failures, isLenient),
    unknown: share(failures, (one) => one.answer.category === 'unknown'),
    macroF1: scoreMacroF1(failures),
    confusions: [...pairs.values()].sort((a, b) => b.count - a.count || a.labelled.localeCompare(b.labelled)),
  };
}

/** Labels put cancelled jobs under `runner`, so an answer `cancelled` is compared as `runner` (design section 8). */
export function toScored(category: Category): string {
  return category === 'cancelled' ? 'runner' : category;
}

function isStrict({label, answer}: ScoredLog): boolean {
  return toScored(answer.category) === label.category;
}

/** Whether the category is the labelled one or one that is acceptable too. */
export function isLenient(one: ScoredLog): boolean {
  return isStrict(one) || one.label.altCategories.includes(toScored(one.answer.category));
}

/** Mean F1 over the categories that the labels use. */
function scoreMacroF1(failures: readonly ScoredLog[]): number {
  const categories = [...new Set(failures.map((one) => one.label.category))];
  const f1 = categories.map((category) => {
    const labelled = failures.filter((one) => one.label.category === category).length;
    const answered = failures.filter((one) => toScored(one.answer.category) === category).length;
    const right = failures.filter((one) => one.label.category === category && isStrict(one)).length;
    return labelled + answered === 0 ? 0 : (2 * right) / (labelled + answered);
  });
  return mean(f1);
}

function scoreTransient(failures: readonly ScoredLog[]): TransientScore {
  const judged = failures.filter((one) => one.label.transient !== null);
  const called = judged.filter((one) => one.answer.transient === 'yes');
  const right = called.filter((one) => one.label.transient === true);
  const truly = judged.filter((one) => one.label.transient === true);
  return {
    precision: called.length === 0 ? null : right.length / called.length,
    recall: truly.length === 0 ? null : right.length / truly.length,
    persistentCalledTransient: called.filter((one) => one.label.transient === false).map((one) => one.label.id),
  };
}

function share<T>(all: readonly T[], isCounted: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isCounted).length / all.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
