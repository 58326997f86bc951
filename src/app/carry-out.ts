// Carries out what was decided about a failed run. A revert that waits for a person is proposed when its turn comes: what follows shows its id.
import type {Verdict} from '../decision/gate.ts';
import type {Proposal} from '../domain/approval.ts';
import type {EffectOutcome, PlannedEffect} from '../domain/decision.ts';
import type {Dossier, Outcome} from '../domain/dossier.ts';
import type {OperatorRequest} from '../domain/operator-request.ts';
import {makePerformer, type PerformContext} from './failure-performer.ts';
import type {FailureWorld} from './failure-world.ts';
import {type PerformWorld, performAll, toHeld} from './perform.ts';
import {proposeRevert, type RevertProposed, splitAtRevert, toProposedHeld, withApproval} from './propose-revert.ts';

export interface CarryOutWish {
  /** As decided: nothing is proposed in it. */
  readonly decided: Dossier;
  readonly allows: (planned: PlannedEffect) => Verdict;
  /** What people are asked once it is known which proposals wait; null: nothing. */
  readonly ask: (proposals: readonly Proposal[]) => OperatorRequest | null;
  readonly context: Omit<PerformContext, 'dossier' | 'proposal'>;
}

/** All effects in their order, and the dossier with what was proposed. */
export async function carryOut(world: FailureWorld, wish: CarryOutWish): Promise<Outcome> {
  const {decided, allows} = wish;
  const isWaiting = (planned: PlannedEffect): boolean => waitsForPerson(allows(planned));
  const [early, rest] = splitAtRevert(decided.decision.effects, isWaiting);
  const before = await performAll(early, toPerformWorld(world, wish, null));
  const [first] = rest;
  const proposed =
    first !== undefined && isWaiting(first) ? await proposeHeld(world, wish, {planned: first, before}) : null;
  const waiting = proposed?.kind === 'waits' ? [proposed.proposal] : [];
  const dossier: Dossier = {...withApproval(decided, proposed), question: wish.ask(waiting)};
  const late = toPerformWorld(world, {...wish, decided: dossier}, proposed);
  return {dossier, outcomes: await performAll(rest, late, before)};
}

function waitsForPerson(verdict: Verdict): boolean {
  return verdict.verdict === 'held' && verdict.because === 'NEEDS_APPROVAL';
}

function toPerformWorld(
  world: FailureWorld,
  {decided: dossier, allows, context}: CarryOutWish,
  proposed: RevertProposed | null,
): PerformWorld {
  const proposal = proposed?.kind === 'waits' ? proposed.proposal : null;
  return {
    gate: (planned) => toProposedHeld(toHeld(planned, allows(planned)), proposed),
    perform: makePerformer(world, {...context, dossier, proposal}),
    log: world.log,
  };
}

/** Null where nothing is kept that an approval could be read from. */
async function proposeHeld(
  {safe}: Pick<FailureWorld, 'safe'>,
  {decided, context}: CarryOutWish,
  {planned: {effect}, before}: {readonly planned: PlannedEffect; readonly before: readonly EffectOutcome[]},
): Promise<RevertProposed | null> {
  const {revert: look, memory, policy} = context;
  if (effect.kind !== 'open-revert' || look === null || memory === null) return null;
  const {now} = decided.evidence;
  return proposeRevert({effect, look, before, snapshot: memory.snapshot, now, safe, policy: policy.operators});
}
