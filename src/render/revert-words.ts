// A revert in words: what would be taken back, and why it could not be.
import type {SafeText} from '../domain/ids.ts';
import {assertNever} from '../domain/result.ts';
import type {ConflictChoice, ReadyRevert, RevertedBy, RevertOutcome} from '../domain/revert.ts';
import {REVERT_REFUSALS} from '../domain/revert.ts';
import {firstOf} from './blocks.ts';

/** Files that are named. */
const MAX_FILES = 50;

type Safe = (raw: string) => SafeText;

/**
 * What a person approves: every line of it is part of the id. The same revert on the same commit of the branch gives the same
 * text.
 */
export function renderRevertPlan(ready: ReadyRevert, safe: Safe): SafeText {
  const {request, steps, skipped, files, tree, baseHead} = ready;
  const lines = [
    `Branch ${request.base} at ${baseHead}`,
    ...steps.map(({commit}) => `take back ${commit}`),
    ...skipped.map(
      ({commit, because}) =>
        `leave ${commit}: ${because === 'nothing' ? 'it changes nothing' : 'it is taken back already'}`,
    ),
    ...firstOf(files, MAX_FILES).shown.map((file) => `change ${JSON.stringify(file)}`),
    `${files.length} files; the tree becomes ${tree}`,
  ];
  return safe(lines.join('\n'));
}

/** Why no revert came of it and what a person can do, in plain sentences. Names of files are made safe. */
export function explainRevert(outcome: Exclude<RevertOutcome, ReadyRevert>, safe: Safe): string {
  switch (outcome.kind) {
    case 'conflict': {
      const files = firstOf(outcome.files, 10).shown.map(({path, kind}) => `${safe(path)} (${kind})`);
      return `later work conflicts with it in ${files.join(', ')}; ${outcome.choices.map((choice) => choiceWords(choice, safe)).join('; or ')}`;
    }
    case 'already-reverted':
      return `it is taken back already ${byWords(outcome.by, safe)}`;
    case 'nothing':
      return 'it changes nothing';
    case 'unproven':
      return 'the revert that git made is not the exact inverse of the change, so it was thrown away; take it back by hand';
    case 'refused':
      return REVERT_REFUSALS[outcome.because];
    default:
      return assertNever(outcome);
  }
}

function choiceWords(choice: ConflictChoice, safe: Safe): string {
  if (choice.kind === 'later') {
    return `take back the later commits first: ${choice.commits.map((sha) => sha.slice(0, 12)).join(', ')}`;
  }
  const files = firstOf(choice.files, 10)
    .shown.map((file) => safe(file))
    .join(', ');
  if (choice.kind === 'ours') return `keep ${files} as the branch has them and take back the rest by hand`;
  if (choice.kind === 'theirs') return `put ${files} back to before the commit, which loses later work on them`;
  return `resolve it in a checkout: ${files}`;
}

function byWords(by: RevertedBy, safe: Safe): string {
  if (by.where === 'pull-request') return `in pull request ${by.number}`;
  if (by.where === 'branch') return `on branch ${safe(by.branch)}`;
  return by.where === 'base' ? `by ${by.commit}` : 'by hand';
}
