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

/** A workflow on a branch. */
export interface WorkflowBranch {
  readonly branch: string;
  /** Path of the workflow file. */
  readonly workflowPath: string;
}

/** A commit as a comparison lists it. */
export interface RangeCommit {
  readonly sha: Sha;
  /** Account of its author, which commits of unknown mail addresses lack. */
  readonly author: string | null;
  /** When it was committed, as its committer says: it can be forged. */
  readonly at: Instant | null;
  /** Raw, for matching only; it is never shown. */
  readonly message: string;
}

/** What lies between two commits. `apart`: the later one does not descend from the earlier one, or too much lies between. */
export type CommitRange =
  | {readonly kind: 'line'; readonly commits: readonly RangeCommit[]}
  | {readonly kind: 'apart'; readonly because: 'diverged' | 'too-many'};

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
  /** A green run of the same workflow, commit, branch and event within a day; null when there is none. It proves a flake of jobs that passed in it. */
  findPass(run: RunRef): Promise<Result<RunRef | null>>;
  /** Completed runs of a workflow on a branch, newest first, each at its latest attempt; at most `limit`. */
  readHistory(of: WorkflowBranch, limit: number): Promise<Result<readonly RunRef[]>>;
  /** First parents from `to` back to `from`, oldest first, `from` left out: what came onto the branch, one by one. */
  compareCommits(from: Sha, to: Sha): Promise<Result<CommitRange>>;
}
