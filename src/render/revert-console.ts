// What `aftermath revert` says in a terminal. Foreign names are made safe before they are shown.
import type {SafeText} from '../domain/ids.ts';
import {assertNever} from '../domain/result.ts';
import {
  type ConflictChoice,
  type PushOutcome,
  REVERT_REFUSALS,
  type ReadyRevert,
  type RevertedBy,
  type RevertOutcome,
} from '../domain/revert.ts';
import {quote} from './commands.ts';
import type {RevertTold} from './revert-document.ts';

/** Files and commits that are named; `--json` names all. */
const MAX_LISTED = 30;

type Safe = (raw: string) => SafeText;

/** Outcome, files, what is proven, and the next commands. */
export function renderRevertConsole(told: RevertTold, safe: Safe): string {
  const lines = [...outcomeLines(told.outcome, safe), ...pushedLines(told), ...patchLines(told)];
  return `${lines.join('\n')}\n`;
}

function outcomeLines(outcome: RevertOutcome, safe: Safe): readonly string[] {
  switch (outcome.kind) {
    case 'ready':
      return readyLines(outcome, safe);
    case 'conflict':
      return [
        `${outcome.commit.slice(0, 12)} cannot be taken back by itself: later changes touch the same lines.`,
        ...outcome.files
          .slice(0, MAX_LISTED)
          .map(({path, kind, laterCommits}) => `  ${safe(path)}  ${kind}  later: ${shortList(laterCommits)}`),
        'You can choose:',
        ...outcome.choices.map((choice) => `  ${choiceLine(choice)}`),
      ];
    case 'already-reverted':
      return [`${outcome.commit.slice(0, 12)} is taken back already: ${byWords(outcome.by, safe)}.`];
    case 'nothing':
      return [`${outcome.commit.slice(0, 12)} changes nothing; there is nothing to take back.`];
    case 'unproven':
      return [
        `A revert of ${outcome.commit.slice(0, 12)} came out and is not its inverse (${outcome.because}); it is not used.`,
        ...fileLines(outcome.files, safe),
      ];
    case 'refused':
      return [`${outcome.commit.slice(0, 12)} is not taken back: ${REVERT_REFUSALS[outcome.because]}.`];
    default:
      return assertNever(outcome);
  }
}

function readyLines({steps, files, baseHead, request}: ReadyRevert, safe: Safe): readonly string[] {
  return [
    `The revert of ${shortList(steps.map(({commit}) => commit))} is made on ${safe(request.base)} at ${baseHead.slice(0, 12)}.`,
    'Proven: only files of the change are touched, and making the change again gives the branch as it was.',
    'Not proven: that it is green. Its own run shows that.',
    `${files.length} ${files.length === 1 ? 'file' : 'files'}:`,
    ...fileLines(files, safe),
  ];
}

function fileLines(files: readonly string[], safe: Safe): readonly string[] {
  const more = files.length - MAX_LISTED;
  return [...files.slice(0, MAX_LISTED).map((path) => `  ${safe(path)}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function pushedLines({outcome, pushed, remote}: RevertTold): readonly string[] {
  if (outcome.kind !== 'ready') return [];
  if (pushed !== null) return [pushedLine(pushed)];
  const base = `${remote}/${outcome.request.base}`;
  const reverts = outcome.steps.map(({commit}) => commit).join(' ');
  return [
    `Nothing has left this machine. --push pushes the branch ${outcome.branch}; by hand it is:`,
    `  git fetch ${quote(remote)} && git switch -c ${quote(outcome.branch)} ${quote(base)}`,
    `  git revert --no-edit ${reverts}`,
    `  git push ${quote(remote)} ${quote(outcome.branch)}`,
  ];
}

function pushedLine(pushed: PushOutcome): string {
  switch (pushed.kind) {
    case 'pushed':
      return `Pushed as ${pushed.branch} at ${pushed.head.slice(0, 12)}. Open a pull request for it; nobody but you does.`;
    case 'unchanged':
      return `${pushed.branch} holds this revert already.`;
    case 'outdated':
      return 'The base branch moved, and the same request gives something else now; look again. Nothing was pushed.';
    case 'branch-taken':
      return `${pushed.branch} holds something else; it is left as it is.`;
    default:
      return assertNever(pushed);
  }
}

function patchLines({patch}: RevertTold): readonly string[] {
  return patch === null ? [] : [`The change itself lies in ${patch}, for git apply.`];
}

function byWords(by: RevertedBy, safe: Safe): string {
  switch (by.where) {
    case 'base':
      return `by ${by.commit.slice(0, 12)} on the branch`;
    case 'branch':
      return `by ${by.commit.slice(0, 12)} on ${safe(by.branch)}`;
    case 'pull-request':
      return `by pull request ${by.number}`;
    case 'by-hand':
      return 'by hand; the change is not there any more';
    default:
      return assertNever(by);
  }
}

function choiceLine(choice: ConflictChoice): string {
  switch (choice.kind) {
    case 'ours':
      return 'ours: these files stay as the branch has them; the rest is taken back';
    case 'theirs':
      return 'theirs: these files go back to before the change; later work on them is lost';
    case 'by-hand':
      return 'by hand: resolve it in a checkout';
    case 'later':
      return `later first: take back ${shortList(choice.commits)}, then this one`;
    default:
      return assertNever(choice);
  }
}

function shortList(shas: readonly string[]): string {
  return shas.length === 0
    ? 'none'
    : shas
        .slice(0, MAX_LISTED)
        .map((sha) => sha.slice(0, 12))
        .join(', ');
}
