// What every part of a decision looks at, and the two lists it adds to: effects and refusals.
import type {Policy} from '../config/schema.ts';
import type {
  BatchChoice,
  Declined,
  Incident,
  PlannedEffect,
  QueueChoice,
  ReasonCode,
  Standing,
} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Effect, type EffectKind, RISK} from '../domain/effect.ts';
import type {Evidence} from '../domain/evidence.ts';
import {
  type DecisionId,
  type Fingerprint,
  type Instant,
  type Sha,
  toDecisionId,
  toEffectKey,
  toIsoText,
} from '../domain/ids.ts';
import type {OwnWork} from '../domain/own-run.ts';
import type {Result} from '../domain/result.ts';
import type {RevertOutcome} from '../domain/revert.ts';
import type {PlanStanding} from './plan-standing.ts';
import type {RevertStanding} from './revert-standing.ts';
import type {QueueStanding} from './work-names.ts';

/** Whether and how a ledger is kept. `kept` also where it could not be read this time: the append tells what is wrong. */
export type LedgerStanding = 'kept' | 'read-only' | 'none';

/** What the token of this very run may do: a run that Dependabot started itself has one that may only read. */
export type OwnToken = 'full' | 'read-only';

/** What a re-run depends on besides evidence, policy and memory. */
export interface RerunStanding {
  /**
   * Who asks. `own-run`: a job of the very run. `other-run`: a workflow_run workflow. `local`: a command line, which may not
   * ask GitHub for it. An operator has decided about the cause already; the caps hold for everybody.
   */
  readonly trigger: 'own-run' | 'other-run' | 'sweep' | 'operator' | 'local';
  readonly own: OwnWork;
  /** Newest commit of the run's branch; null when it could not be read. */
  readonly head: Sha | null;
}

/** How often the pattern of a cause came. */
export interface PatternStanding {
  /** Of the diagnosis. */
  readonly fingerprint: Fingerprint;
  /** Of the pattern: the same for causes of the environment that differ in words only. */
  readonly pattern: Fingerprint;
  /** Episodes in the last `policy.systemic.days`, this failure's own included: 1 or more. */
  readonly episodes: number;
}

/** Everything that a decision about a failed run depends on. */
export interface FailureQuestion {
  readonly evidence: Evidence;
  /** One per cause, worst first. */
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly policy: Policy;
  readonly standing: Standing;
  readonly plans: readonly PlanStanding[];
  readonly batch: BatchChoice;
  readonly queues: readonly QueueStanding[];
  readonly queueItem: QueueChoice;
  readonly ledger: LedgerStanding;
  readonly ownToken: OwnToken;
  /** At most one per cause; a cause without one is taken as seen for the first time. Empty without a memory. */
  readonly patterns: readonly PatternStanding[];
  readonly rerun: RerunStanding;
  /** What was found out for a revert; null or left out: it cannot matter. */
  readonly revert?: RevertTrial | null;
}

/** What stands for and against a revert, and what a trial gave; `made` null: it was not tried. */
export interface RevertTrial {
  readonly standing: RevertStanding;
  readonly made: Result<RevertOutcome> | null;
}

/** A question whose threads could be listed and whose run belongs to a branch. */
export interface Listed extends FailureQuestion {
  readonly branch: string;
  readonly incidents: readonly Incident[];
}

/** A part of a decision: what to do, and what not to do. */
export interface Part {
  readonly effects: readonly PlannedEffect[];
  readonly declined: readonly Declined[];
}

/** Nothing to do and nothing to explain. */
export const NOTHING: Part = {effects: [], declined: []};

export function refuse(kind: EffectKind, because: ReasonCode, subject = ''): Part {
  return {effects: [], declined: [{kind, because, subject}]};
}

/** Refuses for now: the sweep does it from an instant on. */
export function postpone(kind: EffectKind, because: ReasonCode, until: Instant): Part {
  return {effects: [], declined: [{kind, because, subject: toIsoText(until), until}]};
}

/** An effect with the key made from what it is aimed at; the same targets give the same key in every run. */
export function plan(effect: Effect, because: ReasonCode, targets: readonly string[]): Part {
  const key = toEffectKey(effect.kind, ...targets);
  return {effects: [{key, effect, because, risk: RISK[effect.kind], after: null}], declined: []};
}

/** Parts in their order as one. */
export function combine(parts: readonly Part[]): Part {
  return {
    effects: parts.flatMap((part) => part.effects),
    declined: parts.flatMap((part) => part.declined),
  };
}

/** Identity of a decision: the head commit and everything that would be done, in order. No clock, no counter. */
export function identify(headSha: string, effects: readonly PlannedEffect[]): DecisionId {
  return toDecisionId([headSha, ...effects.map(({key, effect}) => `${key} ${toTargets(effect)}`)]);
}

/** Why nothing but the job summary may be written for a run, or null: a fork's is a stranger's, Dependabot's own token only reads. */
export function findWriteBar(run: {readonly fromFork: boolean}, ownToken: OwnToken): ReasonCode | null {
  if (run.fromFork) return 'FORK';
  return ownToken === 'read-only' ? 'DEPENDABOT' : null;
}

/** Why the ledger cannot be added to, or null. */
export function findLedgerBar(ledger: LedgerStanding): ReasonCode | null {
  if (ledger === 'none') return 'NO_LEDGER';
  return ledger === 'read-only' ? 'LEDGER_READ_ONLY' : null;
}

function toTargets(effect: Effect): string {
  const entries = Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
