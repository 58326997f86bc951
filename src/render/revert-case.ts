// Who broke the branch, what shows it, what speaks against taking it back, and what a person can do about it.
import type {CulpritFinding, Sign, Suspect} from '../domain/culprit.ts';
import {type EffectOutcome, REASONS} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {assertNever} from '../domain/result.ts';
import type {ChangePatch, ConflictChoice, ConflictFile, ConflictKind, RevertOutcome} from '../domain/revert.ts';
import {FAILED_CHANGE_FILE, type RevertCase} from '../domain/revert-case.ts';
import {bullets, firstOf, listInline, table} from './blocks.ts';
import {commitLink, linked} from './links.ts';
import {cellCode, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {timeWords} from './words.ts';

/** Most suspects, files and commits that are named; git tells the rest. */
const MAX_SUSPECTS = 10;
const MAX_FILES = 20;

/** What each sign says, for people. */
export const SIGN_WORDS = {
  onlySuspect: 'it is the only commit between the last green run and the first red one',
  newSignature: 'the failure was not there just before it and is there with it',
  touchedTests: 'it changed a test that fails',
  touchedFiles: 'it changed a file that the cause names',
  confirmed: 're-runs were red at it and green at its parent',
} as const satisfies Record<Sign, string>;

const CONFLICT_WORDS = {
  edited: 'both changed it',
  'edit-against-removal': 'the change brought it, and it was edited since',
  'removal-against-edit': 'it is gone from the branch',
  'two-files': 'another file of that name came',
  other: 'the two sides do not fit',
} as const satisfies Record<ConflictKind, string>;

/** The block for report and incident; nothing where nobody was looked for. */
export function revertBlock(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const found = dossier.revert ?? null;
  if (found === null) return NOTHING;
  return join(
    [
      findingWords(dossier, found.finding),
      againstWords(dossier),
      doneWords(dossier, outcomes),
      trialWords(dossier, found),
    ],
    '\n\n',
  );
}

function findingWords({evidence: {run}}: Dossier, finding: CulpritFinding | null): Markdown {
  if (finding === null) return md`Who broke the branch could not be told: a part of the history could not be read.`;
  switch (finding.kind) {
    case 'culprit': {
      const {sha, signs, confidence} = finding.suspect;
      const intro = md`${commitLink(run, sha)} broke the branch, with a confidence of ${confidence} %:`;
      return join([intro, bullets(signs.map((sign) => prose(SIGN_WORDS[sign])))], '\n\n');
    }
    case 'flake':
      return md`${commitLink(run, finding.sha)} both failed and passed: chance has no author.`;
    case 'mended':
      return md`${commitLink(run, finding.sha)} is green again: somebody was faster.`;
    case 'born-red':
      return md`The failure is as old as the runs that can be read; it came with ${commitLink(run, finding.sha)} or before.`;
    case 'ask':
    case 'none':
      return suspectsWords(run, finding.suspects);
    default:
      return assertNever(finding);
  }
}

function suspectsWords(run: Dossier['evidence']['run'], suspects: readonly Suspect[]): Markdown {
  if (suspects.length === 0) return md`No commit is suspected.`;
  const {shown, more} = firstOf(suspects, MAX_SUSPECTS);
  const rows = shown.map(({sha, signs, confidence}) => [
    commitLink(run, sha),
    signs.length === 0
      ? md`–`
      : join(
          signs.map((sign) => prose(SIGN_WORDS[sign])),
          ', ',
        ),
    md`${confidence} %`,
  ]);
  const rest = more === 0 ? NOTHING : md`And ${more} more.`;
  return join(
    [
      md`No single commit is shown by two independent signs. Suspects, oldest first:`,
      table([md`Commit`, md`Signs`, md`Confidence`], rows),
      rest,
    ],
    '\n\n',
  );
}

/** The first guard that said no; the others were not asked. */
function againstWords({decision}: Dossier): Markdown {
  const declined = decision.declined.find(({kind}) => kind === 'open-revert');
  if (declined === undefined) return NOTHING;
  const about = declined.subject === '' ? NOTHING : md` (${inlineCode(declined.subject)})`;
  return md`It is not taken back by us: ${prose(REASONS[declined.because])}${about}`;
}

function doneWords({revert}: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const outcome = outcomes.find(({kind}) => kind === 'open-revert');
  if (outcome === undefined) return NOTHING;
  switch (outcome.status) {
    case 'done':
    case 'already-done': {
      const {ref} = outcome;
      return md`**Taken back by the draft pull request ${linked(inlineCode(ref), ref)}.** Merging it is for people.`;
    }
    case 'held': {
      const why = md`The pull request that takes it back is not opened: ${prose(REASONS[outcome.because])}`;
      const approval = revert?.approval ?? null;
      return approval === null ? why : join([why, approvalWords(approval)], '\n\n');
    }
    case 'failed':
      return md`The pull request that takes it back could not be opened: ${inlineCode(outcome.problem.code)}.`;
    case 'skipped':
      return NOTHING;
    default:
      return assertNever(outcome);
  }
}

/** The line that opens it, and what becomes of it without an answer. */
function approvalWords({id, expiresAt}: NonNullable<RevertCase['approval']>): Markdown {
  return md`To open it, comment: ${inlineCode(`/approve ${id}`)}

It can be approved once, before ${prose(timeWords(expiresAt))}, and only while the branch stands where it does. Without an answer nothing is done.`;
}

function trialWords(dossier: Dossier, {made}: RevertCase): Markdown {
  if (made === null) return NOTHING;
  if (!made.ok) return md`A trial of the revert failed: ${inlineCode(made.problem.code)}.`;
  const outcome: RevertOutcome = made.value;
  if (outcome.kind === 'conflict') return conflictWords(dossier, outcome);
  if (outcome.kind !== 'ready') return NOTHING;
  const files = listInline(outcome.files.map(inlineCode), MAX_FILES);
  return md`A trial took it back cleanly and proved that exactly its change is undone, in ${files}. ${patchWords(outcome.patch)}`;
}

function conflictWords({evidence: {run}}: Dossier, conflict: Extract<RevertOutcome, {kind: 'conflict'}>): Markdown {
  const {shown, more} = firstOf(conflict.files, MAX_FILES);
  const rows = shown.map(({path, kind, laterCommits}: ConflictFile) => [
    cellCode(path),
    prose(CONFLICT_WORDS[kind]),
    laterCommits.length === 0
      ? md`–`
      : join(
          laterCommits.map((sha) => commitLink(run, sha)),
          ', ',
        ),
  ]);
  const rest = more === 0 ? NOTHING : md`And ${more} more files.`;
  const choices = md`What a person can choose:`;
  return join(
    [
      table([md`File`, md`Conflict`, md`Later commits`], rows),
      rest,
      choices,
      bullets(conflict.choices.map(choiceWords)),
      patchWords(conflict.patch),
    ],
    '\n\n',
  );
}

function choiceWords(choice: ConflictChoice): Markdown {
  switch (choice.kind) {
    case 'ours':
      return md`**ours**: these files stay as the branch has them; the rest is taken back.`;
    case 'theirs':
      return md`**theirs**: these files go back to before the change; later work on them is lost.`;
    case 'by-hand':
      return md`**by hand**: resolve it in a checkout.`;
    case 'later':
      return md`**later first**: take back ${listInline(
        choice.commits.map((sha) => inlineCode(sha.slice(0, 12))),
        MAX_SUSPECTS,
      )}, then this one.`;
    default:
      return assertNever(choice);
  }
}

/** Where the patch is, and why it is not shown here. */
function patchWords(patch: ChangePatch): Markdown {
  if (patch.kind === 'too-large') return md`Its patch is too large to be kept.`;
  return md`The failed change lies as ${inlineCode(FAILED_CHANGE_FILE)} beside the report, raw so that ${inlineCode('git apply')} takes it; for that reason it is posted nowhere.`;
}
