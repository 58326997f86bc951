// A destructive effect that waits for a person: what exactly is approved, and the one way through its states.
import type {ReasonCode} from './decision.ts';
import type {Effect} from './effect.ts';
import {type DecisionId, type Instant, type SafeText, type Sha, toDecisionId, toFingerprint} from './ids.ts';
import {err, ok, type Result} from './result.ts';

/** Effects that can be proposed. */
export type ApprovableEffect = Extract<Effect, {kind: 'open-revert' | 'rollback'}>;

/** Everything that an approval binds to. A change in any part makes another id. */
export interface ProposalContent {
  /** The decision that it came from, or the checkpoint's or commit's own question where a person asked for it. */
  readonly decision: string;
  readonly effect: ApprovableEffect;
  /** Branch that it is about, and the commit that it stood at. */
  readonly branch: string;
  readonly head: Sha;
  /** Digest of the text that the person was shown: see `digestPlan`. */
  readonly plan: string;
}

export type ProposalState =
  | {readonly state: 'proposed'}
  /** Claimed by one comment, and being carried out. */
  | {readonly state: 'approved'; readonly by: string; readonly comment: number; readonly at: Instant}
  | {readonly state: 'rejected'; readonly by: string; readonly reason: SafeText; readonly at: Instant}
  /** Carried out or failed; `ref` is what stands there now, or the code of the problem. */
  | {readonly state: 'used'; readonly by: string; readonly at: Instant; readonly ref: SafeText}
  | {readonly state: 'expired'; readonly at: Instant}
  | {readonly state: 'void'; readonly because: ReasonCode; readonly at: Instant};

export interface Proposal extends ProposalContent {
  readonly id: DecisionId;
  /** How often the same content was proposed before: each proposal has an id of its own, because each counts once. */
  readonly round: number;
  readonly thread: number;
  /** Login of who asked for it; null: the program itself. */
  readonly by: string | null;
  /** The host's times. */
  readonly proposedAt: Instant;
  /** From this instant on it cannot be approved any more. */
  readonly expiresAt: Instant;
  readonly standing: ProposalState;
}

/** The digest of a text that people were shown. */
export function digestPlan(text: string): string {
  return toFingerprint([text]);
}

/** The id of a proposal: over everything that it binds to, and its round. */
export function toProposalId(content: ProposalContent, round: number): DecisionId {
  const {decision, effect, branch, head, plan} = content;
  return toDecisionId([JSON.stringify([decision, targetsOf(effect), branch, head, plan, round])]);
}

/** What an effect aims at, as one text: equal for equal effects in whatever order their fields were set. */
export function targetsOf(effect: Effect): string {
  return JSON.stringify(Object.entries(effect).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What happens to a proposal. */
export type ProposalStep = Exclude<ProposalState, {state: 'proposed'}>;

/** Why a proposal in this state takes no further step of a person. */
export const ENDED = {
  approved: 'PROPOSAL_APPROVED',
  rejected: 'PROPOSAL_REJECTED',
  used: 'PROPOSAL_USED',
  expired: 'PROPOSAL_EXPIRED',
  void: 'PROPOSAL_VOID',
} as const satisfies Record<ProposalStep['state'], ReasonCode>;

/**
 * The proposal after a step, or why it cannot take it. What is proposed goes anywhere but to `used`; what is approved only to
 * `used` or `void`, by its approval; everything else is an end. An approval in or after the last instant is refused.
 */
export function advance(proposal: Proposal, step: ProposalStep): Result<Proposal, ReasonCode> {
  const {standing, expiresAt} = proposal;
  if (standing.state !== 'proposed' && standing.state !== 'approved') return err(ENDED[standing.state]);
  if (standing.state === 'approved' && step.state !== 'used' && step.state !== 'void') return err('PROPOSAL_APPROVED');
  if (standing.state === 'proposed' && step.state === 'used') return err('NEEDS_APPROVAL');
  if (step.state === 'approved' && step.at >= expiresAt) return err('PROPOSAL_EXPIRED');
  return ok({...proposal, standing: step});
}

/** Lower number first: what a merge of two copies of a proposal keeps is the one that went further. */
export const PROGRESS = {proposed: 0, expired: 1, void: 2, rejected: 3, approved: 4, used: 5} as const satisfies Record<
  ProposalState['state'],
  number
>;
