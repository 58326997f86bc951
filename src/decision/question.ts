// What every part of a decision looks at, and the two lists it adds to: effects and refusals.
import type {Policy} from '../config/schema.ts';
import type {BatchChoice, Declined, PlannedEffect, ReasonCode, Standing} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Effect, type EffectKind, RISK} from '../domain/effect.ts';
import type {Evidence} from '../domain/evidence.ts';
import {type DecisionId, toDecisionId, toEffectKey} from '../domain/ids.ts';
import type {PlanStanding} from './plan-standing.ts';

/** Everything that a decision about a failed run depends on. */
export interface FailureQuestion {
  readonly evidence: Evidence;
  /** One per cause, worst first. */
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly policy: Policy;
  readonly standing: Standing;
  readonly plans: readonly PlanStanding[];
  readonly batch: BatchChoice;
  /** Whether a ledger is kept. */
  readonly memory: 'directory' | 'none';
}

/** A part of a decision: what to do, and what not to do. */
export interface Part {
  readonly effects: readonly PlannedEffect[];
  readonly declined: readonly Declined[];
}

export function refuse(kind: EffectKind, because: ReasonCode, subject = ''): Part {
  return {effects: [], declined: [{kind, because, subject}]};
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

function toTargets(effect: Effect): string {
  const entries = Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
