// Names that strangers give (jobs, steps, tests, files, branches, workflows) without the secrets that somebody put into them.
import type {Annotation, CommitFacts, Evidence, Gap, JobFailure, TestFailure, TestReport} from '../domain/evidence.ts';
import type {Job, RunRef} from '../domain/run.ts';
import {toSafeName} from './safe-text.ts';

/** Makes one name safe; the same name always gives the same result. */
type Clean = (name: string) => string;

/**
 * The evidence with every name in it made safe by `toSafeName`. Nearly always nothing changes: names stay comparable with
 * those that GitHub gives. Texts (log lines, messages, subjects) are SafeText already and stay as they are. Idempotent.
 */
export function withSafeNames(evidence: Evidence, secrets: readonly string[] = []): Evidence {
  const clean = cleanWith(secrets);
  return {
    ...evidence,
    run: toSafeRun(evidence.run, secrets),
    failures: evidence.failures.map((failure) => cleanFailure(failure, clean)),
    failedJobs: evidence.failedJobs.map(clean),
    reports: evidence.reports.map((report) => cleanReport(report, clean)),
    commit: evidence.commit === null ? null : cleanCommit(evidence.commit, clean),
    gaps: evidence.gaps.map((gap) => cleanGap(gap, clean)),
  };
}

/** The run with safe names of its workflow, workflow file and branches. */
export function toSafeRun(run: RunRef, secrets: readonly string[] = []): RunRef {
  const clean = cleanWith(secrets);
  return {
    ...run,
    workflow: clean(run.workflow),
    workflowPath: orNull(run.workflowPath, clean),
    event: clean(run.event),
    branch: orNull(run.branch, clean),
    defaultBranch: orNull(run.defaultBranch, clean),
  };
}

function cleanWith(secrets: readonly string[]): Clean {
  return (name) => toSafeName(name, secrets);
}

function orNull(name: string | null, clean: Clean): string | null {
  return name === null ? null : clean(name);
}

function cleanFailure(failure: JobFailure, clean: Clean): JobFailure {
  return {
    ...failure,
    job: cleanJob(failure.job, clean),
    step: orNull(failure.step, clean),
    annotations: failure.annotations.map(
      (annotation): Annotation => ({...annotation, path: orNull(annotation.path, clean)}),
    ),
  };
}

function cleanJob(job: Job, clean: Clean): Job {
  return {
    ...job,
    name: clean(job.name),
    steps: job.steps.map((step) => ({...step, name: clean(step.name)})),
    runner: orNull(job.runner, clean),
  };
}

function cleanReport(report: TestReport, clean: Clean): TestReport {
  const cleanTest = (test: TestFailure): TestFailure => ({
    ...test,
    classname: clean(test.classname),
    name: clean(test.name),
    file: orNull(test.file, clean),
  });
  return {
    ...report,
    file: clean(report.file),
    failing: report.failing.map(cleanTest),
    flaky: report.flaky.map(cleanTest),
  };
}

function cleanCommit(commit: CommitFacts, clean: Clean): CommitFacts {
  return {
    ...commit,
    trailers: commit.trailers.map(({key, value}) => ({key: clean(key), value: clean(value)})),
    changedFiles: commit.changedFiles?.map(clean) ?? null,
  };
}

/** A problem is a record of a code, names and numbers; which names it has depends on its code. */
function cleanGap(gap: Gap, clean: Clean): Gap {
  return {...gap, problem: {...gap.problem, ...cleanFields(gap.problem, clean)}};
}

function cleanFields(record: object, clean: Clean): object {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(record);
  return Object.fromEntries(entries.map(([key, value]) => [key, cleanValue(value, clean)]));
}

function cleanValue(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValue(item, clean));
  return typeof value === 'object' && value !== null ? cleanFields(value, clean) : value;
}
