// A revert in words: what would be taken back, why it could not be, and the body of its pull request.
import type {Proposal} from '../domain/approval.ts';
import type {SafeText} from '../domain/ids.ts';
import {assertNever} from '../domain/result.ts';
import type {ConflictChoice, ReadyRevert, RevertedBy, RevertOutcome} from '../domain/revert.ts';
import {REVERT_REFUSALS} from '../domain/revert.ts';
import {bullets, details, firstOf, titled} from './blocks.ts';
import {fence, inlineCode, join, link, md, NOTHING} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Files that are named. */
const MAX_FILES = 50;
/** Longest patch in the pull request, in UTF-16 units. GitHub refuses bodies over 65,536. */
const MAX_PATCH_UNITS = 30_000;

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

/** Title of the pull request. */
export function revertTitle({request, steps}: ReadyRevert): string {
  const named = steps.map(({commit}) => commit.slice(0, 12)).join(', ');
  return cut(`Revert ${named} on ${request.base.replaceAll('@', '')}`, 120);
}

/** Where the failure is told, and who wanted this. */
export interface RevertReason {
  readonly proposal: Proposal;
  readonly by: string;
  /** Address of the thread. */
  readonly url: string | null;
}

/** Body of the pull request: why, what, who approved which id, and how the change comes back. */
export function renderRevertBody(ready: ReadyRevert, {proposal, by, url}: RevertReason, safe: Safe): string {
  const {request, steps, files, patch, branch} = ready;
  const evidence =
    url === null ? NOTHING : md`The failure and its evidence: ${link(md`thread ${proposal.thread}`, url)}.`;
  const {shown, more} = firstOf(files, MAX_FILES);
  const changed = [...shown.map((file) => inlineCode(safe(file))), ...(more === 0 ? [] : [md`and ${more} more`])];
  const shas = steps.map(({commit}) => inlineCode(commit));
  const again = `git revert ${steps
    .map(({revert}) => revert)
    .toReversed()
    .join(' ')}`;
  return join(
    [
      md`Takes back ${join(shas, ', ')} on ${inlineCode(request.base)}. It is a draft: people decide and merge, we never do.`,
      evidence,
      md`Proposal ${inlineCode(proposal.id)}, approved by ${inlineCode(by)}; made on ${inlineCode(ready.baseHead)} and proven to be the exact inverse there.`,
      titled(md`### Files`, bullets(changed)),
      titled(
        md`### How the change comes back`,
        md`Mend it on a branch that begins with the reverted change, and open a pull request of your own. After a merge of this one:`,
        fence(`git switch -c fix-again origin/${request.base}\n${again}`, 'sh'),
        md`When this is closed without a merge, the branch ${inlineCode(branch)} may be deleted.`,
      ),
      patch.kind === 'whole'
        ? details(md`The change that is taken back`, fence(cut(safe(patch.text), MAX_PATCH_UNITS), 'diff'))
        : NOTHING,
    ],
    '\n\n',
  );
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
