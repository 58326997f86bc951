// Reads a run and everything GitHub knows about it. Reads only; every failure is a Problem that becomes a Gap.
import type {Annotation, CommitFacts} from '../domain/evidence.ts';
import type {Instant, Sha} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {Job, RunRef} from '../domain/run.ts';
import type {LogSource} from './log-source.ts';

export interface BranchFacts {
  readonly name: string;
  readonly head: Sha;
  readonly protected: boolean;
}

export interface RunReader {
  readRun(runId: number): Promise<Result<RunRef>>;
  /** All jobs of the run's attempt in GitHub's order, without duplicates. */
  readJobs(run: RunRef): Promise<Result<readonly Job[]>>;
  /** The job's log, spooled to bounded storage. LOG_NOT_YET while it runs, LOG_GONE when it expired. */
  fetchLog(job: Job): Promise<Result<LogSource>>;
  readAnnotations(job: Job): Promise<Result<readonly Annotation[]>>;
  readCommit(sha: Sha): Promise<Result<CommitFacts>>;
  readBranch(name: string): Promise<Result<BranchFacts>>;
  /** The job of that name in the newest green run of the same workflow and branch; null when there is none. */
  findGreenJob(run: RunRef, jobName: string): Promise<Result<Job | null>>;
  /** Completed runs that were created at or after an instant, of all workflows, oldest first; at most `limit`, the newest ones. */
  listRuns(since: Instant, limit: number): Promise<Result<readonly RunRef[]>>;
  /** Number of the merged pull request that brought a commit to its branch; null when it came by itself. */
  findPull(sha: Sha): Promise<Result<number | null>>;
  /** A green run of the same workflow, commit and event within a day: proof of a flake; null when there is none. */
  findPass(run: RunRef): Promise<Result<RunRef | null>>;
}
