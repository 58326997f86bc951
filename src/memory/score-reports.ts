// How often test reports are read right: equal counts and an equal set of failing names.
import type {TestReport} from '../domain/evidence.ts';

export interface ReportLabel {
  readonly id: string;
  /** True for input that must be refused with a stated problem. */
  readonly refused: boolean;
  readonly tests: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly failing: readonly string[];
}

export interface ScoredReport {
  readonly label: ReportLabel;
  /** Null when we refused it. */
  readonly answer: TestReport | null;
}

export interface ReportScore {
  readonly reports: number;
  readonly right: number;
  readonly toRefuse: number;
  readonly refused: number;
  /** Ids answered wrongly, in order. */
  readonly wrong: readonly string[];
}

/** Folds answers about reports into the figures that we publish. */
export function foldReportScore(scored: readonly ScoredReport[]): ReportScore {
  const good = scored.filter((one) => !one.label.refused);
  const bad = scored.filter((one) => one.label.refused);
  return {
    reports: good.length,
    right: good.filter(isRight).length,
    toRefuse: bad.length,
    refused: bad.filter((one) => one.answer === null).length,
    wrong: [...good.filter((one) => !isRight(one)), ...bad.filter((one) => one.answer !== null)].map(
      (one) => one.label.id,
    ),
  };
}

function isRight({label, answer}: ScoredReport): boolean {
  if (answer === null) return false;
  const counts = (['tests', 'failed', 'errored', 'skipped'] as const).every((count) => answer[count] === label[count]);
  return counts && sameNames(answer.failing, label.failing);
}

function sameNames(failing: TestReport['failing'], labelled: readonly string[]): boolean {
  const answered = new Set(failing.map((test) => test.name));
  return answered.size === new Set(labelled).size && labelled.every((name) => answered.has(name));
}
