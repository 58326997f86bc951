// Puts workflow runs, their attempts and jobs into the world as if they had happened before the test.
import type {Annotation, Attempt, Job, JobConclusion, LogSource, Run, RunConclusion, RunStatus, Step} from './model.ts';
import {fullName, latestAttempt} from './model.ts';
import type {World} from './world.ts';

/** A step to put into a job; successful unless said otherwise. */
export interface StepSeed {
  readonly name: string;
  readonly conclusion?: string | null;
  readonly status?: Step['status'];
}

/** A job to put into an attempt; successful unless said otherwise. */
export interface JobSeed {
  readonly name: string;
  readonly conclusion?: JobConclusion | null;
  /** `completed` unless the conclusion is null, then `in_progress`. */
  readonly status?: RunStatus;
  readonly steps?: readonly StepSeed[];
  readonly log?: LogSource;
  readonly logExpired?: boolean;
  readonly annotations?: readonly (Pick<Annotation, 'message'> & Partial<Annotation>)[];
  readonly runner?: string | null;
  readonly labels?: readonly string[];
}

/** A run with its first attempt. */
export interface RunSeed {
  readonly repo: string;
  readonly workflow?: string;
  /** Path of the workflow file; made from the name when left out. */
  readonly path?: string;
  readonly event?: string;
  /** The default branch when left out; null for a detached run. */
  readonly branch?: string | null;
  /** The head of the branch when left out. */
  readonly sha?: string;
  /** `owner/name` of the fork that the head commit comes from. */
  readonly headRepo?: string;
  readonly actor?: string;
  readonly status?: RunStatus;
  /** Worked out from the jobs when left out. */
  readonly conclusion?: RunConclusion | null;
  readonly jobs?: readonly JobSeed[];
}

/** One attempt of a run; its conclusion is worked out from the jobs when left out. */
export interface AttemptSeed {
  readonly status?: RunStatus;
  readonly conclusion?: RunConclusion | null;
  readonly jobs: readonly JobSeed[];
}

/** Where the default job says it ran. */
const DEFAULT_RUNNER = 'GitHub Actions 7';

/** Seeding of workflow runs. */
export class RunSeeder {
  /** Everything the server remembers, for assertions on what exists. */
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  addRun(seed: RunSeed): Run {
    const repo = this.world.repo(seed.repo);
    const name = seed.workflow ?? 'CI';
    const path = seed.path ?? `.github/workflows/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.yml`;
    const siblings = this.world.runs.filter((run) => run.repo === repo && run.workflow.path === path);
    const branch = seed.branch === undefined ? repo.defaultBranch : seed.branch;
    const source = this.world.repo(seed.headRepo ?? seed.repo);
    const sha = seed.sha ?? source.git.resolve(`refs/heads/${branch}`);
    if (sha === null) throw new Error(`no branch ${branch} in ${fullName(source)}: commit to it first`);
    const run: Run = {
      id: this.world.nextId('run'),
      repo,
      workflow: siblings[0]?.workflow ?? {id: this.world.nextId('workflow'), name, path},
      number: siblings.length + 1,
      event: seed.event ?? 'push',
      branch,
      sha,
      headRepo: fullName(source),
      actor: seed.actor ?? repo.owner,
      title: source.git.readCommit(sha).message.split('\n')[0] ?? '',
      createdAt: this.world.now(),
      attempts: [],
    };
    this.world.runs.push(run);
    this.addAttempt(run.id, {...seed, jobs: seed.jobs ?? []});
    return run;
  }

  /** A further attempt of a run, as if somebody had re-run it. */
  addAttempt(runId: number, seed: AttemptSeed): Attempt {
    const run = this.world.run(runId);
    const number = run.attempts.length + 1;
    const jobs = seed.jobs.map((job) => this.toJob(run, number, job));
    const now = this.world.now();
    const attempt: Attempt = {number, status: 'completed', conclusion: null, startedAt: now, updatedAt: now, jobs};
    run.attempts.push(attempt);
    setOutcome(attempt, seed);
    return attempt;
  }

  /** Ends the newest attempt, for example one that a re-run started; jobs are matched by name. */
  finishRun(runId: number, seed: AttemptSeed): Attempt {
    const run = this.world.run(runId);
    const attempt = latestAttempt(run);
    for (const wanted of seed.jobs) {
      const job = attempt.jobs.find((candidate) => candidate.name === wanted.name);
      if (job === undefined) throw new Error(`attempt ${attempt.number} has no job ${wanted.name}`);
      const {status, conclusion, steps, log, annotations, completedAt} = this.toJob(run, attempt.number, wanted);
      Object.assign(job, {status, conclusion, steps, log, annotations, completedAt});
    }
    setOutcome(attempt, seed);
    attempt.updatedAt = this.world.now();
    return attempt;
  }

  private toJob(run: Run, attempt: number, seed: JobSeed): Job {
    const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
    const status = seed.status ?? (conclusion === null ? 'in_progress' : 'completed');
    const now = this.world.now();
    return {
      id: this.world.nextId('job'),
      runId: run.id,
      attempt,
      name: seed.name,
      status,
      conclusion,
      steps: (seed.steps ?? []).map((step, index) => toStep(step, index + 1)),
      log: seed.log ?? null,
      logExpired: seed.logExpired ?? false,
      annotations: (seed.annotations ?? []).map(toAnnotation),
      runner: seed.runner === undefined ? DEFAULT_RUNNER : seed.runner,
      labels: seed.labels ?? ['ubuntu-latest'],
      startedAt: now,
      completedAt: status === 'completed' ? now : null,
    };
  }
}

function toStep(seed: StepSeed, number: number): Step {
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  return {
    number,
    name: seed.name,
    conclusion,
    status: seed.status ?? (conclusion === null ? 'in_progress' : 'completed'),
  };
}

function toAnnotation(seed: Pick<Annotation, 'message'> & Partial<Annotation>): Annotation {
  return {path: '.github', line: 1, level: 'failure', title: null, details: null, ...seed};
}

function setOutcome(attempt: Attempt, seed: AttemptSeed): void {
  const isRunning = attempt.jobs.some((job) => job.status !== 'completed');
  attempt.status = seed.status ?? (isRunning ? 'in_progress' : 'completed');
  const known = seed.conclusion === undefined ? toConclusion(attempt.jobs) : seed.conclusion;
  attempt.conclusion = attempt.status === 'completed' ? known : null;
}

/** The worst job decides, in GitHub's order. */
function toConclusion(jobs: readonly Job[]): RunConclusion {
  const has = (conclusion: JobConclusion): boolean => jobs.some((job) => job.conclusion === conclusion);
  if (has('failure') || has('timed_out')) return 'failure';
  if (has('cancelled')) return 'cancelled';
  return has('action_required') ? 'action_required' : 'success';
}
