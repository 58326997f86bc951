// Runs that exist are run once more. Nothing here starts a run of its own.
import type {Result} from '../domain/result.ts';
import type {Conclusion, RunRef} from '../domain/run.ts';
import type {Written} from './code-host.ts';

/** Where a run stands right now. */
export interface AttemptFacts {
  /** The latest attempt, 1 for the first. */
  readonly attempt: number;
  /** Of that attempt; `none` while it goes on. */
  readonly conclusion: Conclusion;
}

export interface RunControl {
  /** The latest attempt of a run. */
  readAttempt(runId: number): Promise<Result<AttemptFacts>>;
  /**
   * The failed jobs of this attempt once more, and the jobs that wait for them. `unchanged`: a later attempt existed
   * already. It is sent once and never repeated: when the answer is lost, the run is looked at, and a later attempt says that
   * it was done. RUN_IN_PROGRESS: the run goes on; nothing was asked for.
   */
  rerunFailed(
    run: Pick<RunRef, 'id' | 'attempt'>,
    how: {readonly logging: 'plain' | 'debug'},
  ): Promise<Result<Written>>;
  /**
   * One job of this attempt once more, by its id, and the jobs that wait for it. The run is looked at only when the request
   * was refused or its answer lost: a job of an attempt that is not the last is GitHub's to refuse. Otherwise as `rerunFailed`.
   */
  rerunJob(
    run: Pick<RunRef, 'id' | 'attempt'>,
    how: {readonly job: number; readonly logging: 'plain' | 'debug'},
  ): Promise<Result<Written>>;
}
