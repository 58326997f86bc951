// GitHub's nouns, exactly: run, attempt, job, step. What happened, not what we think of it.
import type {Instant, Sha} from './ids.ts';

/** The conclusions GitHub gives, plus `none` while something is not finished and `other` for a word we do not know yet. */
export type Conclusion =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'timed_out'
  | 'startup_failure'
  | 'skipped'
  | 'neutral'
  | 'action_required'
  | 'stale'
  | 'none'
  | 'other';

export interface RepoRef {
  readonly owner: string;
  readonly name: string;
  /** Web address of the server, without a slash at the end: `https://github.com`. */
  readonly server: string;
}

/** Stands where a run has a base and nobody knows which, as for a failure that the ledger recorded: no commit has this id. */
export const UNKNOWN_BASE = '0'.repeat(40) as Sha;

export interface RunRef {
  /** Null when logs were given on a laptop: then nothing can be linked. */
  readonly repo: RepoRef | null;
  /** GitHub's id; on a laptop a number made from the logs, so that the same logs are the same run. */
  readonly id: number;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Display name of the workflow. */
  readonly workflow: string;
  /** Path of the workflow file in the repository; null when unknown. */
  readonly workflowPath: string | null;
  /** Name of the event that started the run: `push`, `pull_request`, … */
  readonly event: string;
  /** Branch the run worked on; null for tags and detached runs. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly headSha: Sha;
  /** Head of the branch that the run's first pull request is to be merged into, as GitHub tells it; null without one. */
  readonly base: Sha | null;
  /** True when the head commit comes from a fork: nothing it says may steer a write. */
  readonly fromFork: boolean;
  /** Open pull requests of the head branch in this repository, lowest number first. */
  readonly pullRequests: readonly number[];
  readonly startedAt: Instant | null;
  /** When GitHub last changed it: for a completed run, when it ended. */
  readonly endedAt: Instant | null;
  /** True when Dependabot started it: then its own token may only read. */
  readonly byDependabot: boolean;
  readonly conclusion: Conclusion;
}

export interface Step {
  readonly number: number;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly finished: boolean;
  /** In order of number. */
  readonly steps: readonly Step[];
  readonly url: string;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly runner: string | null;
}

/** Conclusions that are a failure somebody should hear about. Cancelled is not: it is somebody's wish or a consequence. */
export function isFailure(conclusion: Conclusion): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}
