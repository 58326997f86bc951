// The proposal of a revert: what exactly its id stands for, whoever asks for it, and the one that a failed run makes by itself.
import type {OperatorsPolicy} from '../config/operators-section.ts';
import type {RevertTrial} from '../decision/question.ts';
import {findFlaw} from '../decision/revert-plan.ts';
import {digestPlan, type Proposal, type ProposalContent} from '../domain/approval.ts';
import type {EffectOutcome, PlannedEffect, ReasonCode} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {Instant, SafeText} from '../domain/ids.ts';
import type {ReadyRevert} from '../domain/revert.ts';
import {readApprovals} from '../memory/approvals.ts';
import {propose} from '../operator/approval.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {renderRevertPlan} from '../render/revert-words.ts';
import type {RevertLook} from './look-into-revert.ts';
import type {Gatekeeper} from './perform.ts';
import {tryRevert} from './revert-ports.ts';

/** Number of no thread: threads count from 1. */
export const NO_THREAD = 0;

/** A content, and the text that a person is shown of it. */
export interface RevertContent {
  readonly content: ProposalContent;
  readonly shown: SafeText;
}

/** What an approval of this revert binds to. The same for a person who asks and for the program, so that both have one id. */
export function toRevertContent(ready: ReadyRevert, safe: (raw: string) => SafeText): RevertContent {
  const shown = renderRevertPlan(ready, safe);
  const {commits, base} = ready.request;
  const decision = `revert ${commits.join(' ')}`;
  const effect = {kind: 'open-revert', commits, base} as const;
  return {shown, content: {decision, effect, branch: base, head: ready.baseHead, plan: digestPlan(shown)}};
}

/** `waits`: to be shown, and remembered by whoever knows its thread. `declined`: nobody is asked. */
export type RevertProposed =
  | {readonly kind: 'waits'; readonly proposal: Proposal}
  | {readonly kind: 'declined'; readonly because: ReasonCode};

export interface RevertProposalWish {
  readonly effect: Extract<Effect, {kind: 'open-revert'}>;
  readonly look: RevertLook;
  /** What came of the effects before it. */
  readonly before: readonly EffectOutcome[];
  /** The memory as it was read. */
  readonly snapshot: StateSnapshot;
  readonly now: Instant;
  readonly safe: (raw: string) => SafeText;
  readonly policy: Pick<OperatorsPolicy, 'approvalHours'>;
}

/** The proposal of a revert that the gate holds for a person: the one that stands, or a new one. Its thread is not known yet. */
export async function proposeRevert(wish: RevertProposalWish): Promise<RevertProposed> {
  const {snapshot, now, safe, policy} = wish;
  const known = readApprovals(snapshot.documents, safe);
  if (known === 'unreadable') return {kind: 'declined', because: 'PROPOSAL_UNREADABLE'};
  const made = await makeNow(wish);
  if (made === null) return {kind: 'declined', because: 'REVERT_UNMADE'};
  if (!made.ok || made.value.kind !== 'ready') {
    return {kind: 'declined', because: findFlaw(made)?.because ?? 'REVERT_UNMADE'};
  }
  const {content} = toRevertContent(made.value, safe);
  const proposed = propose(known, {content, thread: NO_THREAD, by: null, now}, policy);
  if (proposed.kind === 'declined') return {kind: 'declined', because: proposed.because};
  return {kind: 'waits', proposal: proposed.proposal};
}

/** The trial as it was made; made again where an edit of ours may have moved the branch, or the id would be void at once. */
async function makeNow({effect, look, before}: RevertProposalWish): Promise<RevertTrial['made']> {
  const {trial, reverter, ports} = look;
  const isMoved = before.some(({status}) => status === 'done' || status === 'failed');
  return isMoved && reverter !== null ? tryRevert(ports, reverter, effect) : trial.made;
}

/** The effects before a revert that waits for approval, and the rest with it; all of them are the rest where none does. */
export function splitAtRevert(
  effects: readonly PlannedEffect[],
  isWaiting: (planned: PlannedEffect) => boolean,
): readonly [before: readonly PlannedEffect[], rest: readonly PlannedEffect[]] {
  const at = effects.findIndex((planned) => planned.effect.kind === 'open-revert' && isWaiting(planned));
  return at === -1 ? [[], effects] : [effects.slice(0, at), effects.slice(at)];
}

/** The dossier with what its report and threads show of the proposal. */
export function withApproval(dossier: Dossier, proposed: RevertProposed | null): Dossier {
  const {revert = null} = dossier;
  if (revert === null || proposed?.kind !== 'waits') return dossier;
  const {id, expiresAt} = proposed.proposal;
  return {...dossier, revert: {...revert, approval: {id, expiresAt}}};
}

/** The outcome of a held revert with the reason why nobody is asked, where nobody is. */
export function toProposedHeld(held: ReturnType<Gatekeeper>, proposed: RevertProposed | null): ReturnType<Gatekeeper> {
  if (held?.kind !== 'open-revert' || proposed?.kind !== 'declined') return held;
  return {...held, because: proposed.because};
}
