// Runs in memory that can be run again, with the ways in which an answer gets lost. Records what exists.
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {Conclusion} from '../../src/domain/run.ts';
import type {Written} from '../../src/ports/code-host.ts';
import type {AttemptFacts, RunControl} from '../../src/ports/run-control.ts';

/** `lost`: it was done and nobody learns of it. `dropped`: it was not done, and nobody learns that. `refused`: it may not. */
export type Mishap = 'none' | 'lost' | 'dropped' | 'refused' | 'rate-limited';

interface Attempt {
  conclusion: Conclusion;
  /** Who began it. */
  readonly by: 'first' | 'us' | 'person';
  readonly logging: 'plain' | 'debug';
}

export class FakeRunControl implements RunControl {
  /** Attempts by run, the first one first. */
  readonly runs = new Map<number, Attempt[]>();
  /** What goes wrong with the next requests, in order. */
  readonly mishaps: Mishap[] = [];
  /** Called before a request is answered. */
  onRerun: (runId: number) => void = () => undefined;
  requests = 0;

  /** A run whose first attempt has failed. */
  add(runId: number): void {
    this.runs.set(runId, [{conclusion: 'failure', by: 'first', logging: 'plain'}]);
  }

  /** The running attempt ends. */
  end(runId: number, conclusion: Conclusion): void {
    const last = this.runs.get(runId)?.at(-1);
    if (last?.conclusion === 'none') last.conclusion = conclusion;
  }

  /** Somebody presses the button. False where GitHub would refuse. */
  press(runId: number): boolean {
    return this.begin(runId, {conclusion: 'none', by: 'person', logging: 'plain'});
  }

  count(by: Attempt['by']): number {
    return [...this.runs.values()].flat().filter((attempt) => attempt.by === by).length;
  }

  async readAttempt(runId: number): Promise<Result<AttemptFacts>> {
    const attempts = this.runs.get(runId) ?? [];
    const last = attempts.at(-1);
    if (last === undefined) return err({code: 'HOST_NOT_FOUND', operation: 'read the run'});
    return ok({attempt: attempts.length, conclusion: last.conclusion});
  }

  async rerunFailed(
    {id, attempt}: {readonly id: number; readonly attempt: number},
    {logging}: {readonly logging: 'plain' | 'debug'},
  ): Promise<Result<Written>> {
    this.onRerun(id);
    const attempts = this.runs.get(id) ?? [];
    if (attempts.length > attempt) return ok({ref: `${id}`, change: 'unchanged'});
    if (attempts.at(-1)?.conclusion === 'none') return err({code: 'RUN_IN_PROGRESS', run: id});
    this.requests += 1;
    const mishap = this.mishaps.shift() ?? 'none';
    if (mishap === 'refused') return err({code: 'HOST_FORBIDDEN', operation: 'run again', needs: 'actions: write'});
    if (mishap === 'rate-limited') return err({code: 'HOST_RATE_LIMITED', operation: 'run again', retryAfterMs: 1});
    if (mishap === 'none' || mishap === 'lost') this.begin(id, {conclusion: 'none', by: 'us', logging});
    return mishap === 'none'
      ? ok({ref: `${id}`, change: 'created'})
      : err({code: 'HOST_UNAVAILABLE', operation: 'run again', retryAfterMs: null});
  }

  /** Attempts tell nothing of jobs here, so that a job of a run is as good as all of them. */
  async rerunJob(
    run: {readonly id: number; readonly attempt: number},
    {logging}: {readonly job: number; readonly logging: 'plain' | 'debug'},
  ): Promise<Result<Written>> {
    return await this.rerunFailed(run, {logging});
  }

  private begin(runId: number, attempt: Attempt): boolean {
    const attempts = this.runs.get(runId);
    if (attempts === undefined || attempts.at(-1)?.conclusion === 'none') return false;
    attempts.push(attempt);
    return true;
  }
}
