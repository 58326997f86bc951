// A RunReader in memory: what a test puts in comes out, and what it leaves out is a problem as on the host.
import type {Annotation, CommitFacts} from '../../src/domain/evidence.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {Job, RunRef} from '../../src/domain/run.ts';
import type {LogSource} from '../../src/ports/log-source.ts';
import type {BranchFacts, CommitRange, RunReader, WorkflowBranch} from '../../src/ports/run-reader.ts';
import {Failures} from './failures.ts';
import {memoryLogSource} from './memory-log-source.ts';

export class FakeRunReader implements RunReader {
  readonly runs = new Map<number, RunRef>();
  /** By run id. */
  readonly jobs = new Map<number, readonly Job[]>();
  /** Text by job id. */
  readonly logs = new Map<number, string>();
  readonly annotations = new Map<number, readonly Annotation[]>();
  readonly commits = new Map<string, CommitFacts>();
  readonly branches = new Map<string, BranchFacts>();
  /** By job name. */
  readonly greenJobs = new Map<string, Job>();
  /** By commit. */
  readonly passes = new Map<string, RunRef>();
  /** Number of the merged pull request by commit. */
  readonly pulls = new Map<string, number>();
  /** By `FROM...TO`. */
  readonly ranges = new Map<string, CommitRange>();
  private readonly failures = new Failures<keyof RunReader>();

  failOn(method: keyof RunReader, problem: Problem, times = Number.POSITIVE_INFINITY): void {
    this.failures.order(method, problem, times);
  }

  async readRun(runId: number): Promise<Result<RunRef>> {
    return this.failures.take('readRun') ?? found('read the run', this.runs.get(runId));
  }

  async readJobs(run: RunRef): Promise<Result<readonly Job[]>> {
    return this.failures.take('readJobs') ?? found('list the jobs of the run', this.jobs.get(run.id));
  }

  async fetchLog(job: Job): Promise<Result<LogSource>> {
    const failure = this.failures.take('fetchLog');
    if (failure !== null) return failure;
    const text = this.logs.get(job.id);
    if (!job.finished) return err({code: 'LOG_NOT_YET', job: job.name});
    return text === undefined ? err({code: 'LOG_GONE', job: job.name}) : ok(memoryLogSource(job.name, text));
  }

  async readAnnotations(job: Job): Promise<Result<readonly Annotation[]>> {
    return this.failures.take('readAnnotations') ?? ok(this.annotations.get(job.id) ?? []);
  }

  async readCommit(sha: Sha): Promise<Result<CommitFacts>> {
    return this.failures.take('readCommit') ?? found('read the head commit', this.commits.get(sha));
  }

  async readBranch(name: string): Promise<Result<BranchFacts>> {
    return this.failures.take('readBranch') ?? found('read the branch', this.branches.get(name));
  }

  /** Of `runs`, those that have ended; a run without a start counts as new. */
  async listRuns(since: Instant, limit: number): Promise<Result<readonly RunRef[]>> {
    const failure = this.failures.take('listRuns');
    if (failure !== null) return failure;
    const ended = [...this.runs.values()].filter(
      (run) => run.conclusion !== 'none' && (run.startedAt ?? since) >= since,
    );
    return ok(limit === 0 ? [] : ended.toSorted((a, b) => a.id - b.id).slice(-limit));
  }

  async findPull(sha: Sha): Promise<Result<number | null>> {
    return this.failures.take('findPull') ?? ok(this.pulls.get(sha) ?? null);
  }

  async findPass(run: RunRef): Promise<Result<RunRef | null>> {
    return this.failures.take('findPass') ?? ok(this.passes.get(run.headSha) ?? null);
  }

  /** Of `runs`. */
  async readHistory({branch, workflowPath}: WorkflowBranch, limit: number): Promise<Result<readonly RunRef[]>> {
    const failure = this.failures.take('readHistory');
    if (failure !== null) return failure;
    const own = [...this.runs.values()].filter((run) => run.branch === branch && run.workflowPath === workflowPath);
    return ok(own.sort((a, b) => b.id - a.id).slice(0, limit));
  }

  async compareCommits(from: Sha, to: Sha): Promise<Result<CommitRange>> {
    return this.failures.take('compareCommits') ?? found('compare two commits', this.ranges.get(`${from}...${to}`));
  }

  async findGreenJob(_run: RunRef, jobName: string): Promise<Result<Job | null>> {
    return this.failures.take('findGreenJob') ?? ok(this.greenJobs.get(jobName) ?? null);
  }
}

function found<T>(operation: string, value: T | undefined): Result<T> {
  return value === undefined ? err({code: 'HOST_NOT_FOUND', operation}) : ok(value);
}
