// Exact commands for a person to paste. Every foreign word is quoted for a POSIX shell and stays in one line.
import type {NextStep} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import {assertNever} from '../domain/result.ts';
import type {RepoRef, RunRef} from '../domain/run.ts';
import {cut, toOneLine, toVisible} from './neutralise.ts';

/** Longest reason that we put on a command line, in UTF-16 units. */
const MAX_REASON_UNITS = 120;

/** The command of a next step; null where only thinking helps. */
export function commandOf(step: NextStep, dossier: Dossier): string | null {
  const {run} = dossier.evidence;
  switch (step.kind) {
    case 'rerun':
      return rerunCommand(run);
    case 'investigate':
      return readLogCommand(run);
    case 'revert':
      return revertCommand(step.sha, run);
    case 'apply-plan-edit':
      return `aftermath plan mark ${path(step.file)} --item ${quote(step.item)} --failed --reason ${quote(failureReason(dossier))}`;
    case 'next-item':
      return `aftermath plan show ${path(step.file)} --item ${quote(step.item)}`;
    case 'fix':
      return null;
    default:
      return assertNever(step);
  }
}

/** Re-runs the failed jobs; null where the run has no page. */
export function rerunCommand(run: RunRef): string | null {
  return run.repo === null ? null : `gh run rerun ${run.id} --failed --repo ${repoArgument(run.repo)}`;
}

/** Shows the log of the failed steps; null where the run has no page. */
export function readLogCommand(run: RunRef): string | null {
  return run.repo === null ? null : `gh run view ${run.id} --log-failed --repo ${repoArgument(run.repo)}`;
}

/** Why a batch is marked, in one short line: category and cause. */
export function failureReason(dossier: Dossier): string {
  return reasonOf(dossier.diagnoses[0]);
}

/** One cause in one short line: category and first candidate. */
export function reasonOf({category, rootCause}: Diagnosis): string {
  const line = rootCause[0]?.text ?? '';
  return cut(toOneLine(line === '' ? category : `${category}: ${line}`), MAX_REASON_UNITS);
}

/** One word for a POSIX shell, in single quotes where it needs them. Control characters and line ends are gone. */
export function quote(word: string): string {
  const line = toVisible(word).replace(/[\n\t]/g, ' ');
  return /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}

/** A path that cannot be taken for an option. */
function path(file: string): string {
  return quote(file.startsWith('-') ? `./${file}` : file);
}

function repoArgument(repo: RepoRef): string {
  const name = `${repo.owner}/${repo.name}`;
  return quote(repo.server === 'https://github.com' ? name : `${repo.server.replace(/^https?:\/\//, '')}/${name}`);
}

/** Makes a branch that takes a commit back; nothing is pushed. */
export function revertCommand(sha: string, run: RunRef): string {
  const base = quote(`origin/${run.branch ?? run.defaultBranch ?? 'HEAD'}`);
  return `git fetch origin && git switch -c revert-${quote(sha.slice(0, 7))} ${base} && git revert --no-edit ${quote(sha)}`;
}
