// Evidence from logs and reports that lie on a laptop: the same value as from a run, with no link and no host.
import type {CommitFacts, Evidence, Gap, JobFailure, TestReport} from '../domain/evidence.ts';
import {type Sha, toFingerprint} from '../domain/ids.ts';
import type {Job, RunRef} from '../domain/run.ts';
import {withSafeNames} from '../evidence/safe-names.ts';
import type {Clock} from '../ports/clock.ts';
import type {LogSource} from '../ports/log-source.ts';
import {type ReadOptions, readDigest} from './read-log.ts';

export interface LocalRequest {
  readonly logs: readonly LogSource[];
  readonly reports: readonly TestReport[];
  readonly gaps: readonly Gap[];
  readonly workflow: string;
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly headSha: Sha;
  readonly commit: CommitFacts | null;
  readonly digest: ReadOptions;
}

/** Every log given counts as one failed job, named after its file; the branch of a laptop is never protected. */
export async function gatherLocal(clock: Clock, request: LocalRequest): Promise<Evidence> {
  const failures: JobFailure[] = [];
  for (const [index, source] of request.logs.entries()) {
    const log = await readDigest(source, request.digest);
    failures.push({job: toJob(toBaseName(source.name), index), step: null, log, annotations: []});
  }
  const found: Evidence = {
    run: toRun(request),
    failures,
    failedJobs: failures.map((failure) => failure.job.name),
    totalJobs: failures.length,
    reports: request.reports,
    commit: request.commit,
    branchProtected: false,
    gaps: request.gaps,
    now: clock.now(),
  };
  return withSafeNames(found, request.digest.secrets);
}

function toJob(name: string, index: number): Job {
  return {
    id: index + 1,
    name,
    // Nobody says how it ended but the log itself; it may be the log of a job that passed.
    conclusion: 'none',
    finished: true,
    steps: [],
    url: '',
    startedAt: null,
    completedAt: null,
    runner: null,
  };
}

/** The last part of a path: what people call a log. */
function toBaseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function toRun(request: LocalRequest): RunRef {
  return {
    repo: null,
    id: toLocalId(request),
    attempt: 1,
    workflow: request.workflow,
    workflowPath: null,
    event: 'local',
    branch: request.branch,
    defaultBranch: request.defaultBranch,
    headSha: request.headSha,
    base: null,
    fromFork: false,
    pullRequests: [],
    startedAt: null,
    endedAt: null,
    byDependabot: false,
    conclusion: 'failure',
  };
}

/** The same logs on the same commit are the same run: 48 bits of a digest, which a number holds exactly. */
function toLocalId(request: LocalRequest): number {
  const parts = request.logs.map((log) => `${log.name}:${log.size}`);
  return Number.parseInt(toFingerprint([request.headSha, ...parts]).slice(0, 12), 16);
}
