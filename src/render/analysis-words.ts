// The words of an analysis that are the same in every form of it, and the commands of its options.
import type {Analysis, Basis, LinkKind, OptionAction, Proof, SimilarFailure, Strategy} from '../domain/analysis.ts';
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

export const LIKENESS_WORDS = {
  fingerprint: 'the same cause',
  rule: 'the same kind',
} as const satisfies Record<SimilarFailure['likeness'], string>;

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
