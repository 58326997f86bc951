// What a sweep needs of the world and is asked for.
import type {Policy} from '../config/schema.ts';
import {gateRisk} from '../decision/gate.ts';
import type {EffectOutcome, ReasonCode} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint} from '../domain/memory.ts';
import type {Metrics} from '../domain/metrics.ts';
import type {OwnWork} from '../domain/own-run.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {RepoRef, RunRef} from '../domain/run.ts';
import {foldHalt, type StopSign, type StopsRead} from '../domain/stop.ts';
import type {SweepResult} from '../domain/sweep.ts';
import type {CodeHost, Written} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {OperatorHost} from '../ports/operator-host.ts';
import type {RunReader} from '../ports/run-reader.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';
import {toPutOff} from './put-off.ts';

/** What came of a run that was handed over. */
export interface HandledRun {
  readonly reason: ReasonCode;
  readonly outcomes: readonly EffectOutcome[];
  readonly gaps: readonly Gap[];
}

export interface SweepWorld extends MemoryWorld {
  readonly host: CodeHost;
  readonly reader: Pick<RunReader, 'listRuns' | 'readRun'>;
  readonly log: Log;
  /** Answers what people said. */
  readonly operators: Pick<OperatorHost, 'readScene' | 'ensureReply'>;
  /** Gathers and handles one failed run, the memory of it included. */
  readonly handleRun: (run: RunRef) => Promise<HandledRun>;
  /** Handles one green run: what it ends, and the memory of it. */
  readonly handleGreen: (run: RunRef) => Promise<HandledRun>;
  /** The dashboard page; equal figures give equal text. */
  readonly renderPage: (metrics: Metrics, hints: readonly IncidentHint[]) => string;
  /** Leaves the page beside the report; null where there is no place for files. */
  readonly writePage: ((page: string) => Promise<Result<Written>>) | null;
  /** Requests to the API so far; null where nobody counts. */
  readonly requests: () => number | null;
}

export interface SweepRequest {
  readonly policy: Policy;
  readonly now: Instant;
  readonly repo: RepoRef | null;
  readonly own: OwnWork;
  /** Branch whose queues are looked at, the default branch in a scheduled run; null: none is. */
  readonly branch: string | null;
  /** The memory when it was read together with the policy, with the names of `memoryDocuments`; null: it is read here. */
  readonly snapshot: Result<StateSnapshot> | null;
  /** Gaps known before. */
  readonly gaps: readonly Gap[];
}

/** What a sweep says to itself while it goes on. */
export interface SweepProgress {
  /** Why nothing more may be asked of the host; null: go on. */
  stopped: ReasonCode | null;
  /** The two signs of the stop switch, as they were read last. */
  signs: {readonly stops: StopsRead; readonly sign: StopSign};
  readonly gaps: Gap[];
}

/** Why nothing may be written now, or null. `branch` null: what belongs to none. */
export function findSweepBar(
  {signs}: SweepProgress,
  {mode}: Pick<Policy, 'mode'>,
  branch: string | null,
): ReasonCode | null {
  const verdict = gateRisk('write', {mode, halt: foldHalt(signs, branch)});
  return verdict.verdict === 'held' ? verdict.because : null;
}

/** Notes a trouble: a wish to wait ends the sweep, everything else is one gap more. */
export function noteGap(progress: SweepProgress, gap: Gap): void {
  progress.gaps.push(gap);
  progress.stopped ??= toPutOff(gap.problem);
}

/** The result of one write; a wish to wait ends the sweep. */
export function toSweepResult(progress: SweepProgress, problem: Problem | null): SweepResult {
  if (problem === null) return {status: 'done'};
  const because = toPutOff(problem);
  if (because === null) return {status: 'failed', problem};
  progress.stopped ??= because;
  return {status: 'held', because};
}
