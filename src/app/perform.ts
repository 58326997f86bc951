// The only place where effects become writes. One failed effect does not stop the others, only those that wait for it.
import type {Verdict} from '../decision/gate.ts';
import type {EffectOutcome, PlannedEffect, ReasonCode} from '../domain/decision.ts';
import type {Effect} from '../domain/effect.ts';
import {type EffectKey, parseSha, type Sha} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import type {Result} from '../domain/result.ts';
import type {Written} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import {isEditKind} from './edit-context.ts';
import {toPutOff} from './put-off.ts';

/** What an effect came to: written, or held back at the last moment by something that changed meanwhile. */
export type Performed = Written | {readonly change: 'withheld'; readonly because: ReasonCode};

/** How one effect is carried out; it is given what was done before it. */
export type Performer = (effect: Effect, done: readonly EffectOutcome[]) => Promise<Result<Performed>>;

/** Whether the gate lets an effect through, or the outcome that says why not. */
export type Gatekeeper = (planned: PlannedEffect) => Extract<EffectOutcome, {status: 'held'}> | null;

export interface PerformWorld {
  readonly gate: Gatekeeper;
  readonly perform: Performer;
  readonly log: Log;
}

/**
 * Carries out effects in their order. Outcomes have the same order; a held or failed effect skips those after it. `before`:
 * what came of the effects that were carried out already; the outcomes begin with it.
 */
export async function performAll(
  effects: readonly PlannedEffect[],
  world: PerformWorld,
  before: readonly EffectOutcome[] = [],
): Promise<readonly EffectOutcome[]> {
  const outcomes: EffectOutcome[] = [...before];
  for (const planned of effects) {
    const outcome = await performOne(planned, world, outcomes);
    outcomes.push(outcome);
    world.log.event({code: 'EFFECT', kind: planned.effect.kind, status: outcome.status, key: planned.key});
  }
  return outcomes;
}

async function performOne(
  planned: PlannedEffect,
  world: PerformWorld,
  before: readonly EffectOutcome[],
): Promise<EffectOutcome> {
  const {key, effect} = planned;
  if (planned.after !== null && !isDone(before, planned.after)) {
    return {key, kind: effect.kind, status: 'skipped', after: planned.after};
  }
  const held = world.gate(planned);
  if (held !== null) return held;
  const result = await world.perform(effect, before);
  if (!result.ok) {
    const because = findWait(effect.kind, result.problem);
    if (because !== null) return {key, kind: effect.kind, status: 'held', because, ...toWait(result.problem)};
    return {key, kind: effect.kind, status: 'failed', problem: result.problem};
  }
  if (result.value.change === 'withheld') {
    return {key, kind: effect.kind, status: 'held', because: result.value.because};
  }
  const status = result.value.change === 'unchanged' ? 'already-done' : 'done';
  const {ref, ruled, earlier} = result.value;
  const more = {...(ruled === undefined ? {} : {ruled}), ...(earlier === undefined ? {} : {earlier})};
  return {key, kind: effect.kind, status, ref, ...more};
}

/** The outcome of an effect that the gate holds back; null: it may be carried out. */
export function toHeld({key, effect}: PlannedEffect, verdict: Verdict): ReturnType<Gatekeeper> {
  return verdict.verdict === 'go' ? null : {key, kind: effect.kind, status: 'held', because: verdict.because};
}

/** Troubles that are no failure of ours: a run that goes on, a wish to wait, or notes that may not be written while everything else may. */
function findWait(kind: Effect['kind'], problem: Problem): ReasonCode | null {
  if (problem.code === 'RUN_IN_PROGRESS') return 'RERUN_UNDER_WAY';
  const mayNotNote = kind === 'append-ledger' && problem.code === 'HOST_FORBIDDEN';
  return mayNotNote ? 'LEDGER_READ_ONLY' : toPutOff(problem);
}

function toWait(problem: Problem): {readonly retryAfterMs?: number} {
  return 'retryAfterMs' in problem && problem.retryAfterMs !== null ? {retryAfterMs: problem.retryAfterMs} : {};
}

function isDone(outcomes: readonly EffectOutcome[], key: EffectKey): boolean {
  const outcome = outcomes.find((candidate) => candidate.key === key);
  return outcome?.status === 'done' || outcome?.status === 'already-done';
}

/** The reference of the first effect of a kind that was done, or null. */
export function findRef(outcomes: readonly EffectOutcome[], kind: Effect['kind']): string | null {
  const outcome = outcomes.find((candidate) => candidate.kind === kind);
  return outcome !== undefined && 'ref' in outcome ? outcome.ref : null;
}

/** The commit that the edits of this run made; null when they made none, or went to a pull request. */
export function findOwnCommit(outcomes: readonly EffectOutcome[]): Sha | null {
  const edit = outcomes.find((one) => isEditKind(one.kind) && one.status === 'done');
  const text = edit?.status === 'done' ? /\/commit\/(?<sha>[0-9a-f]+)$/.exec(edit.ref)?.groups?.['sha'] : undefined;
  return text === undefined ? null : parseSha(text);
}
