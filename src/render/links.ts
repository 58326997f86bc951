// Web addresses of runs, jobs, log lines and commits. Null where there is none: a log read on a laptop has no page.
import type {Candidate, Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence, JobFailure} from '../domain/evidence.ts';
import type {Job, RepoRef, RunRef, Step} from '../domain/run.ts';
import {inlineCode, link, type Markdown, md} from './markdown.ts';

/** Page of the run's attempt. */
export function runUrl(run: RunRef): string | null {
  const page = runPage(run.repo, run.id);
  return page !== null && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}

/** Page of one run of a repository, by id. */
export function runPage(repo: RepoRef | null, id: number): string | null {
  return repo === null || id <= 0 ? null : `${repoUrl(repo)}/actions/runs/${id}`;
}

/** Page of a commit. */
export function commitPage(repo: RepoRef | null, sha: string): string | null {
  return repo !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `${repoUrl(repo)}/commit/${sha}` : null;
}

/** Page of an issue. */
export function issuePage(repo: RepoRef | null, number: number): string | null {
  return repo === null || number <= 0 ? null : `${repoUrl(repo)}/issues/${number}`;
}

/** True for the page of a pull request, on a host or in an outbox. */
export function isPullPage(ref: string): boolean {
  return /\/pull\/\d+$/.test(ref) || ref.endsWith('/pull-request.md');
}

/** Page of a pull request. */
export function pullPage(repo: RepoRef | null, number: number): string | null {
  return repo === null || number <= 0 ? null : `${repoUrl(repo)}/pull/${number}`;
}

/**
 * Page of a log line: in its step when the log shows which one and the job names it, else of the job, else of the run.
 * `line` is 1-based in the job's log; GitHub counts from the step's first line. Null: no line is known, the job's page.
 */
export function logLineUrl(evidence: Evidence, job: string | null, line: number | null): string | null {
  const {run} = evidence;
  const failure = failureOf(evidence, job);
  const page = runPage(run.repo, run.id);
  if (page === null || failure === null || failure.job.id <= 0) return runUrl(run);
  const place = line === null ? null : findStep(failure, line);
  const jobPage = `${page}/job/${failure.job.id}`;
  return place === null ? jobPage : `${jobPage}#step:${place.step}:${place.line}`;
}

/** The failure of the named job; of the only one when none is named. */
export function failureOf(evidence: Evidence, job: string | null): JobFailure | null {
  if (job === null) return evidence.failures.length === 1 ? (evidence.failures[0] ?? null) : null;
  return evidence.failures.find((failure) => failure.job.name === job) ?? null;
}

/** The failure that shows a cause best: the job of its first line, else its first job. */
export function mainFailure(evidence: Evidence, diagnosis: Diagnosis): JobFailure | null {
  const job = diagnosis.rootCause[0]?.job ?? diagnosis.jobs[0] ?? null;
  return failureOf(evidence, job);
}

/** `abc1234` as a link where there is a page. */
export function commitLink({repo}: Pick<RunRef, 'repo'>, sha: string): Markdown {
  return linked(inlineCode(sha.slice(0, 7)), commitPage(repo, sha));
}

/** The label, as a link where there is an address. */
export function linked(label: Markdown, url: string | null): Markdown {
  return url === null ? label : link(label, url);
}

/** `line 12 of the log`, as a link where there is a page; the words of an annotation or a report lie in no log. */
export function logLineLink(evidence: Evidence, cause: Candidate): Markdown {
  const label = cause.line === null ? md`not from a log` : md`line ${cause.line} of the log`;
  return linked(label, logLineUrl(evidence, cause.job, cause.line));
}

function repoUrl(repo: RepoRef): string {
  return `${repo.server}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
}

function findStep(failure: JobFailure, line: number): {readonly step: number; readonly line: number} | null {
  const stretch = failure.log?.steps.find((step) => step.firstLine <= line && line <= step.lastLine);
  if (stretch === undefined) return null;
  const step = onlyStep(failure.job, stretch.name);
  return step === null ? null : {step: step.number, line: line - stretch.firstLine + 1};
}

/** Two steps of the same name: nobody can tell which one the log means. */
function onlyStep(job: Job, name: string): Step | null {
  const named = job.steps.filter((step) => step.name === name);
  return named.length === 1 ? (named[0] ?? null) : null;
}
