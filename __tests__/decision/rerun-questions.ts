// A failed run that may be run again, and what the memory can hold of it. Every part can be replaced.
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {FailureQuestion, RerunStanding} from '../../src/decision/question.ts';
import type {Evidence} from '../../src/domain/evidence.ts';
import {type Instant, type Sha, toEffectKey} from '../../src/domain/ids.ts';
import {type MemoryEvent, NO_MEMORY, type RerunEvent} from '../../src/domain/memory.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {toRerunEvent} from '../../src/memory/events.ts';
import {type Cause, diagnosis, evidence, failed, failureQuestion, run, sha, standing} from './questions.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const NOW = Date.UTC(2031, 4, 20, 12);
/** Where nothing else is said, the run began so long before. */
export const BEGAN = NOW - 20 * MINUTE;
export const ENDED = NOW - MINUTE;

export interface Change {
  readonly run?: Partial<RunRef>;
  readonly causes?: readonly Cause[];
  readonly evidence?: Partial<Evidence>;
  readonly policy?: Partial<Policy['rerun']>;
  readonly rest?: Partial<Policy>;
  readonly events?: readonly MemoryEvent[];
  readonly rerun?: Partial<RerunStanding>;
  readonly question?: Partial<FailureQuestion>;
}

/** A first attempt that failed of a lost connection and may be run again. */
export function rerunQuestion(change: Change = {}): FailureQuestion {
  const failedRun = run({startedAt: BEGAN as Instant, endedAt: ENDED as Instant, ...change.run});
  const base = defaultPolicy();
  const [first = {}, ...others] = change.causes ?? [{}];
  const toCause = (cause: Cause) => diagnosis({category: 'network', level: 2, transient: 'yes', ...cause});
  return failureQuestion({
    evidence: evidence({run: failedRun, now: NOW as Instant, ...change.evidence}),
    diagnoses: [toCause(first), ...others.map(toCause)],
    policy: {...base, ...change.rest, rerun: {...base.rerun, ...change.policy}},
    standing: standing({memory: {...NO_MEMORY, events: change.events ?? []}}),
    ledger: 'kept',
    rerun: {
      trigger: 'other-run',
      own: {workflowPath: '.github/workflows/aftermath.yml', stateBranch: 'aftermath/state'},
      head: failedRun.headSha,
      ...change.rerun,
    },
    ...change.question,
  });
}

export interface Retried {
  readonly runId?: number;
  readonly attempt?: number;
  readonly commit?: Sha;
  readonly base?: string | null;
  readonly state?: RerunEvent['state'];
  readonly at?: number;
}

/** A re-run that the ledger holds. */
export function retried(change: Retried = {}): RerunEvent {
  const {runId = 400, attempt = 1, commit = sha('a'), base = null, state = 'done', at = NOW - DAY} = change;
  return toRerunEvent({
    at: at as Instant,
    run: {id: runId, attempt, workflow: 'checks', branch: 'work'},
    commit,
    base,
    state,
  });
}

/** A failure of the commit at hand that the ledger holds. */
export function failedAt(runId: number, attempt: number, startedAt: number | null = null): MemoryEvent {
  const key = toEffectKey('failure', `${runId}.${attempt}`);
  return {...failed({runId, attempt}), key, commit: sha('a'), startedAt: startedAt as Instant | null};
}
