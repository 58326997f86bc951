// What a rescue saved, in words, and what to do with it: the same for the console and for the folder itself.
import type {SavedFile} from '../../adapters/files/rescue-copy.ts';
import type {ListedBy} from '../../adapters/git/rescue-list.ts';
import {toSafeText} from '../../evidence/safe-text.ts';

export interface RescueReport {
  /** `stand-in`: git did not take its own folder for one any more. `none`: there is no such folder. */
  readonly git: 'whole' | 'stand-in' | 'none';
  /** How the files were found; `walk`: git did not work, so all files were taken. */
  readonly listedBy: ListedBy | 'walk';
  readonly files: readonly SavedFile[];
  readonly plans: readonly SavedFile[];
  readonly state: readonly SavedFile[];
  readonly commits: readonly SavedFile[];
  readonly staged: readonly SavedFile[];
  /** Commits and staged files beyond the bound of one rescue. */
  readonly more: number;
  readonly failed: readonly {readonly path: string; readonly why: string}[];
  /** What git says of itself. */
  readonly complaints: readonly string[];
}

const HOW = {
  index: 'what no commit holds was taken',
  head: 'the index of git is broken: what differs from the last commit was taken',
  names: 'the head or the index of git is broken: every file that is not ignored was taken',
  walk: 'git does not work here: every file was taken',
} as const satisfies Record<RescueReport['listedBy'], string>;

/** The report as lines. */
export function renderRescue(out: string, report: RescueReport): string {
  const counts = [
    `files/    ${report.files.length} files of work (${HOW[report.listedBy]})`,
    `plans/    ${report.plans.length} plan files and queue items`,
    `state/    ${report.state.length} documents of the memory`,
    `commits/  ${report.commits.length} commits that no branch leads to, as patches`,
    `staged/   ${report.staged.length} contents that were staged once, by their id`,
  ];
  const failed = report.failed.map(({path, why}) => `not saved: ${toSafeText(path)} (${why})\n`).join('');
  const more = report.more === 0 ? '' : `${report.more} more commits and contents were left in git\n`;
  const git = report.complaints.map((line) => `git says: ${line}\n`).join('');
  const next = toNextSteps(out, report).map((step, index) => `${index + 1}. ${step}\n`);
  return `saved in ${out}\n${counts.map((line) => `  ${line}\n`).join('')}${more}${failed}${git}next steps\n${next.join('')}`;
}

/** What to do now, first things first. */
export function toNextSteps(out: string, report: RescueReport): readonly string[] {
  const steps = [`copy ${out} to another disk before anything else is tried`];
  if (report.git === 'stand-in')
    steps.push('write "ref: refs/heads/BRANCH" with the name of your branch into .git/HEAD, and run "git status"');
  if (report.listedBy === 'head' || report.listedBy === 'names')
    steps.push('move .git/index away and run "git reset": it makes a new index and leaves all files as they are');
  if (report.listedBy === 'names' || report.listedBy === 'walk')
    steps.push('clone the repository again elsewhere, and copy files/ over the clone; "git diff" then shows your work');
  if (report.complaints.length > 0)
    steps.push('run "git fetch --refetch" in the repository: objects that the remote still has come back');
  if (report.commits.length > 0) steps.push('read commits/*.patch; "git am FILE" brings one back onto a branch');
  steps.push('run "aftermath checkpoint list": a valid checkpoint may hold all of it');
  steps.push('run "aftermath state validate", then "aftermath state repair"; state/ holds the memory as it was');
  steps.push('run "aftermath config check" for the policy');
  return steps;
}
