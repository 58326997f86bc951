// Reads everything about a failed run through the ports, once. What cannot be read becomes a Gap; nothing is written.
import type {EnvironmentReport} from '../domain/environment.ts';
import type {
  Annotation,
  CommitFacts,
  Evidence,
  Gap,
  GapSubject,
  JobFailure,
  LogDigest,
  TestReport,
} from '../domain/evidence.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import {type Conclusion, isFailure, type Job, type RunRef} from '../domain/run.ts';
import {withSafeNames} from '../evidence/safe-names.ts';
import type {Clock} from '../ports/clock.ts';
import type {BranchFacts, RunReader} from '../ports/run-reader.ts';
import {findProof} from './find-proof.ts';
import {findOwnJob, type OwnJob} from './own-job.ts';
import {pickJobs} from './pick-jobs.ts';
import {type ReadOptions, readDigest} from './read-log.ts';

/** Annotations cost one request a job; this many jobs get them. More never told more: they repeat. */
const MAX_ANNOTATED_JOBS = 3;

export interface GatherWorld {
  readonly reader: RunReader;
  readonly clock: Clock;
}

export interface GatherRequest {
  readonly run: RunRef;
  readonly ownJob: OwnJob | null;
  readonly reports: readonly TestReport[];
  /** Gaps known before: reports, policy. */
  readonly gaps: readonly Gap[];
  /** Most failed jobs whose logs are read. */
  readonly maxJobs: number;
  /** Whether the last green log of the first failed job is read for comparison. */
  readonly compareWithGreen: boolean;
  /** Whether a pass of the same commit is looked for; only a finished run can have one. */
  readonly lookForPass: boolean;
  readonly digest: ReadOptions;
  /** The machine, when our own job is the one that failed; null or left out: we run elsewhere. */
  readonly environment?: EnvironmentReport | null;
}

/** Evidence of a run with the branch's facts, which writers need again. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly branch: BranchFacts | null;
  /** Log of the first failed job's last green run; null when it was not asked for or there is none. */
  readonly green: LogDigest | null;
  /** A green run of the same commit in which every job that failed here passed; null when none is known. */
  readonly pass: RunRef | null;
}

/** Evidence of one attempt of a run. Requests are made one after the other, as GitHub asks. */
export async function gatherRun(world: GatherWorld, request: GatherRequest): Promise<Gathered> {
  const gaps: Gap[] = [...request.gaps];
  const {reader} = world;
  const {run} = request;
  const jobs = orGap(gaps, 'jobs', await reader.readJobs(run)) ?? [];
  const ownId = findOwnJob(jobs, request.ownJob);
  const own = ownId === null ? null : {id: ownId, conclusion: request.ownJob?.conclusion ?? 'none'};
  const failed = jobs.map((job) => concludeOwn(job, own)).filter((job) => isFailed(job, own));
  const failures = await readFailures(reader, pickJobs(failed, request.maxJobs), {gaps, digest: request.digest});
  const green = request.compareWithGreen
    ? await readGreen(reader, failures[0], {gaps, run, digest: request.digest})
    : null;
  const pass = request.lookForPass ? orGap(gaps, 'run', await findProof(reader, run, failed)) : null;
  const commit = orGap<CommitFacts>(gaps, 'commit', await reader.readCommit(run.headSha));
  const branch =
    run.branch === null || run.fromFork ? null : orGap(gaps, 'branch', await reader.readBranch(run.branch));
  const found: Evidence = {
    run,
    failures,
    failedJobs: failed.map((job) => job.name),
    totalJobs: jobs.length,
    reports: request.reports,
    commit,
    branchProtected: branch?.protected ?? null,
    gaps,
    environment: request.environment ?? null,
    now: world.clock.now(),
  };
  const evidence = withSafeNames(found, request.digest.secrets);
  return {evidence, branch, green, pass};
}

/** The first step that GitHub calls failed; null when it names none. */
export function findFailedStep(job: Job): string | null {
  return job.steps.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')?.name ?? null;
}

interface FailureReading {
  readonly gaps: Gap[];
  readonly digest: ReadOptions;
}

async function readFailures(
  reader: RunReader,
  jobs: readonly Job[],
  reading: FailureReading,
): Promise<readonly JobFailure[]> {
  const failures: JobFailure[] = [];
  for (const [index, job] of jobs.entries()) {
    const log = await readLog(reader, job, reading);
    const annotations = index < MAX_ANNOTATED_JOBS ? await readAnnotations(reader, job, reading.gaps) : [];
    failures.push({job, step: findFailedStep(job), log, annotations});
  }
  return failures;
}

async function readLog(reader: RunReader, job: Job, reading: FailureReading): Promise<LogDigest | null> {
  if (!job.finished) {
    reading.gaps.push({looked: 'log', problem: {code: 'LOG_NOT_YET', job: job.name}});
    return null;
  }
  const source = orGap(reading.gaps, 'log', await reader.fetchLog(job));
  return source === null ? null : readDigest(source, reading.digest);
}

/** Compared only with a log that was read; the branch's first run has nothing to compare with. */
async function readGreen(
  reader: RunReader,
  failure: JobFailure | undefined,
  {gaps, run, digest}: FailureReading & {readonly run: RunRef},
): Promise<LogDigest | null> {
  if (failure === undefined || failure.log === null) return null;
  const job = orGap(gaps, 'log', await reader.findGreenJob(run, failure.job.name));
  const source = job === null ? null : orGap(gaps, 'log', await reader.fetchLog(job));
  return source === null ? null : readDigest(source, digest);
}

async function readAnnotations(reader: RunReader, job: Job, gaps: Gap[]): Promise<readonly Annotation[]> {
  return orGap(gaps, 'annotations', await reader.readAnnotations(job)) ?? [];
}

/** How our own job ends, as the runner told us. */
interface OwnEnd {
  readonly id: number;
  readonly conclusion: Conclusion;
}

function concludeOwn(job: Job, own: OwnEnd | null): Job {
  return own !== null && job.id === own.id && job.conclusion === 'none' ? {...job, conclusion: own.conclusion} : job;
}

/** Our own job counts when it was cancelled too: a job that ran out of time is reported as cancelled. */
function isFailed(job: Job, own: OwnEnd | null): boolean {
  return isFailure(job.conclusion) || (own !== null && job.id === own.id && job.conclusion === 'cancelled');
}

function orGap<T>(gaps: Gap[], looked: GapSubject, result: Result<T, Problem>): T | null {
  if (result.ok) return result.value;
  gaps.push({looked, problem: result.problem});
  return null;
}
