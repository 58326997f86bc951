// The words of an analysis that are the same in every form of it, and the commands of its options.
import type {
  Analysis,
  Basis,
  LinkKind,
  OptionAction,
  Proof,
  Recall,
  SimilarFailure,
  Strategy,
} from '../domain/analysis.ts';
import {assertNever} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {readLogCommand, rerunCommand, revertCommand} from './commands.ts';

export const LINK_WORDS = {
  trigger: 'Trigger',
  mechanism: 'Mechanism',
  symptom: 'Symptom',
  effect: 'Effect',
  consequence: 'Consequence',
} as const satisfies Record<LinkKind, string>;

/** Nothing where the proof stands beside it. */
export const BASIS_WORDS = {
  evidence: '',
  inference: 'inferred',
  unknown: 'not known',
} as const satisfies Record<Basis, string>;

export const STRATEGY_WORDS = {
  retry: 'retry',
  fix: 'fix',
  alternative: 'alternative',
  checkpoint: 'go back',
  human: 'ask',
} as const satisfies Record<Strategy, string>;

/** `the same cause`, `much the same words (0.72)`. */
export function likenessWords({likeness, score}: SimilarFailure): string {
  return likeness === 'fingerprint' ? 'the same cause' : `much the same words (${score.toFixed(2)})`;
}

/** What ended an earlier failure: `commit 0a1b2c3, pull request 12`. The commit is a word of a file that people can edit. */
export function fixWords({fix}: SimilarFailure): string {
  if (fix === null) return 'not known';
  if (fix.flaky) return 'a re-run: the same commit passed';
  const commit = `commit ${fix.commit.slice(0, 7)}`;
  return fix.pull === null ? commit : `${commit}, pull request ${fix.pull}`;
}

/** How often the same cause came lately and passed by itself; the empty text when it did neither. */
export function frequencyWords({windows, flakes}: Recall): string {
  if (windows.month === 0 && flakes === 0) return '';
  const {day, week, month} = windows;
  return `Earlier ones of the same cause: ${day} in 24 hours, ${week} in 7 days, ${month} in 30 days; passes without a change: ${flakes}.`;
}

/** The exact command of an option; null where there is nothing to type. */
export function actionCommand(action: OptionAction | null, run: RunRef): string | null {
  if (action === null) return null;
  switch (action.kind) {
    case 'rerun':
      return rerunCommand(run);
    case 'read-log':
      return readLogCommand(run);
    case 'revert':
      return revertCommand(action.sha, run);
    default:
      return assertNever(action);
  }
}

/** `line 12`, `line 12 of build.log`; the empty text for words that stand in no log. */
export function proofPlace(proof: Proof): string {
  if (proof.line === null) return '';
  return proof.job === null ? `line ${proof.line}` : `line ${proof.line} of ${proof.job}`;
}

/** What the weights leave of the whole, 0..1 with two digits. */
export function unexplainedShare(analysis: Analysis): number {
  const known = analysis.factors.reduce((sum, factor) => sum + factor.weight, 0);
  return Math.round(Math.max(0, 1 - known) * 100) / 100;
}
