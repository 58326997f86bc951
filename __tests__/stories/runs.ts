// The runs of a story: what the host knows of them, and what is read of those that failed.
import type {Gathered} from '../../src/app/gather-run.ts';
import type {CommitFacts, JobFailure} from '../../src/domain/evidence.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import type {Conclusion, RunRef} from '../../src/domain/run.ts';
import {safe, sampleSha} from '../fakes/samples.ts';
import {readFailure} from './causes.ts';
import type {FailedRun, PassedRun} from './step.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Ids on the host are large. */
const FIRST_ID = 1_000;

export const REPO = {owner: 'harbour', name: 'tide', server: 'https://host.invalid'};

/** A run as a story tells of it, failed or passed. */
export type ToldRun = FailedRun & PassedRun;

export function toId(run: number): number {
  return FIRST_ID + run;
}

/** The number that the story gives a run. */
export function toNumber(id: number): number {
  return id - FIRST_ID;
}

/** A run that ended a minute ago and took four, or lay about for hours since. */
export function toRun(told: ToldRun, conclusion: Conclusion, now: Instant): RunRef {
  const ended = now - MINUTE_MS - (told.hoursOld ?? 0) * HOUR_MS;
  return {
    repo: REPO,
    id: toId(told.run),
    attempt: told.attempt ?? 1,
    workflow: told.workflow ?? 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: told.branch ?? 'work',
    defaultBranch: 'main',
    headSha: toCommit(told.commitOf ?? told.run),
    base: null,
    fromFork: told.from === 'fork',
    pullRequests: told.pulls ?? [],
    startedAt: (ended - 4 * MINUTE_MS) as Instant,
    endedAt: ended as Instant,
    byDependabot: told.from === 'dependabot',
    conclusion,
  };
}

export function toCommit(run: number): Sha {
  return sampleSha(`commit of run ${run}`);
}

export function toCommitFacts(told: ToldRun, run: RunRef): CommitFacts {
  return {
    sha: run.headSha,
    subject: safe('Raise the tide'),
    trailers: told.batch === undefined ? [] : [{key: 'Batch', value: told.batch}],
    changedFiles: told.changes ?? ['src/tide.ts'],
  };
}

/** Where the head of the branch stands, where a story has a workplan. */
export interface Ground {
  readonly now: Instant;
  readonly head: Sha | null;
}

/** Everything that is read of a failed run before anything is decided. */
export async function gather(told: FailedRun, run: RunRef, {now, head}: Ground): Promise<Gathered> {
  const failures = await readFailures(told);
  const pass = told.passedAs === undefined ? null : toPass(told.passedAs, run);
  return {
    evidence: {
      run,
      failures,
      failedJobs: failures.map(({job}) => job.name),
      totalJobs: failures.length + 2,
      reports: [],
      commit: toCommitFacts(told, run),
      branchProtected: false,
      gaps: [],
      now,
    },
    branch: head === null ? null : {name: run.branch ?? '', head, protected: false},
    green: null,
    pass,
  };
}

async function readFailures({causes = ['tide'], jobs}: FailedRun): Promise<readonly JobFailure[]> {
  const [first] = causes;
  if (jobs !== undefined && first !== undefined) return Promise.all(jobs.map((job) => readFailure(first, job)));
  return Promise.all(causes.map((cause) => readFailure(cause)));
}

/** Another run of the same commit, which passed. */
function toPass(number: number, run: RunRef): RunRef {
  return {...run, id: toId(number), attempt: 1, conclusion: 'success'};
}
