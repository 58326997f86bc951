// Proposals: made once per content, and approved only while everything that their id stands for is as it was.
import type {OperatorsPolicy} from '../config/operators-section.ts';
import {
  ENDED,
  type Proposal,
  type ProposalContent,
  type ProposalStep,
  targetsOf,
  toProposalId,
} from '../domain/approval.ts';
import type {ReasonCode, Standing} from '../domain/decision.ts';
import {type DecisionId, type Instant, isSurelyBefore} from '../domain/ids.ts';

const HOUR_MS = 3_600_000;

export interface ProposalRequest {
  readonly content: ProposalContent;
  readonly thread: number;
  /** Login of the person who asked; null: the program proposes by itself. */
  readonly by: string | null;
  /** The host's time. */
  readonly now: Instant;
}

export type Proposed =
  | {readonly kind: 'new'; readonly proposal: Proposal}
  /** The same content stands already; it is shown again. */
  | {readonly kind: 'standing'; readonly proposal: Proposal}
  | {readonly kind: 'declined'; readonly because: ReasonCode; readonly proposal: Proposal};

/**
 * The proposal of a content, beside those that are known. What a person rejected is proposed again only when a person asks;
 * what was carried out, ran out or became void gets a new round.
 */
export function propose(
  known: readonly Proposal[],
  {content, thread, by, now}: ProposalRequest,
  policy: Pick<OperatorsPolicy, 'approvalHours'>,
): Proposed {
  const earlier = known.filter((one) => isSameContent(one, content)).toSorted((a, b) => a.round - b.round);
  const last = earlier.at(-1);
  if (last !== undefined && isOpen(last, now)) return {kind: 'standing', proposal: last};
  if (last?.standing.state === 'rejected' && by === null) {
    return {kind: 'declined', because: 'PROPOSAL_REJECTED', proposal: last};
  }
  const round = last === undefined ? 0 : last.round + 1;
  const expiresAt = (now + policy.approvalHours * HOUR_MS) as Instant;
  const id = toProposalId(content, round);
  const standing = {state: 'proposed'} as const;
  return {kind: 'new', proposal: {...content, id, round, thread, by, proposedAt: now, expiresAt, standing}};
}

/** True while it waits, or is being carried out; a claim that was never ended counts until its time is over. */
function isOpen({standing, expiresAt}: Proposal, now: Instant): boolean {
  return (standing.state === 'approved' || standing.state === 'proposed') && now < expiresAt;
}

function isSameContent(proposal: Proposal, content: ProposalContent): boolean {
  return toProposalId(proposal, 0) === toProposalId(content, 0);
}

/** Who approves, and what stands at that moment. All times are the host's. */
export interface ApprovalFacts {
  readonly by: string;
  readonly comment: number;
  readonly commentAt: Instant;
  readonly now: Instant;
  readonly halt: Standing['halt'];
  /**
   * The content as it would be proposed now, read last before the write. `not-yet`: the approval is to be claimed first.
   * `gone`: it would not be proposed any more.
   */
  readonly content: ProposalContent | 'not-yet' | 'unreadable' | 'gone';
}

/** `claim`: write the step down with a compare-and-swap, then read the content and ask again. `step` null: it stays as it is. */
export type ApprovalRuling =
  | {readonly verdict: 'claim'; readonly step: ProposalStep}
  | {readonly verdict: 'go'}
  | {readonly verdict: 'refused'; readonly because: ReasonCode; readonly step: ProposalStep | null};

/** Proposals as the memory holds them; `unreadable`: doubt refuses. */
export type KnownProposals = readonly Proposal[] | 'unreadable';

/** The proposal of an id, or why there is none. */
export function findProposal(known: KnownProposals, id: DecisionId): Proposal | ReasonCode {
  if (known === 'unreadable') return 'PROPOSAL_UNREADABLE';
  return known.find((one) => one.id === id) ?? 'PROPOSAL_UNKNOWN';
}

/**
 * Whether a proposal may be carried out now. Asked twice: to claim it, where the compare-and-swap makes an approval count
 * once; and as the last thing before the write, by the comment that holds the claim. A claim that is refused then is void.
 */
export function decideApproval(proposal: Proposal, facts: ApprovalFacts): ApprovalRuling {
  return facts.content === 'not-yet' ? decideClaim(proposal, facts) : confirmClaim(proposal, facts.content, facts);
}

function decideClaim(proposal: Proposal, facts: ApprovalFacts): ApprovalRuling {
  const {by, comment, commentAt, now} = facts;
  const {standing, expiresAt, proposedAt} = proposal;
  const keep = (because: ReasonCode): ApprovalRuling => ({verdict: 'refused', because, step: null});
  if (standing.state !== 'proposed') return keep(ENDED[standing.state]);
  if (now >= expiresAt || commentAt >= expiresAt) {
    return {verdict: 'refused', because: 'PROPOSAL_EXPIRED', step: {state: 'expired', at: now}};
  }
  if (isSurelyBefore(commentAt, proposedAt)) return keep('COMMENT_BEFORE_PROPOSAL');
  const stop = findStop(facts);
  return stop === null ? {verdict: 'claim', step: {state: 'approved', by, comment, at: now}} : keep(stop);
}

function confirmClaim(
  proposal: Proposal,
  content: Exclude<ApprovalFacts['content'], 'not-yet'>,
  facts: ApprovalFacts,
): ApprovalRuling {
  const {standing} = proposal;
  if (standing.state === 'proposed') return {verdict: 'refused', because: 'NEEDS_APPROVAL', step: null};
  if (standing.state !== 'approved' || standing.comment !== facts.comment) {
    return {verdict: 'refused', because: ENDED[standing.state], step: null};
  }
  const because = findStop(facts) ?? findLateBar(proposal, content, facts.now);
  return because === null
    ? {verdict: 'go'}
    : {verdict: 'refused', because, step: {state: 'void', because, at: facts.now}};
}

function findStop({halt}: ApprovalFacts): ReasonCode | null {
  if (halt === 'running') return null;
  return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}

function findLateBar(
  proposal: Proposal,
  content: Exclude<ApprovalFacts['content'], 'not-yet'>,
  now: Instant,
): ReasonCode | null {
  if (now >= proposal.expiresAt) return 'PROPOSAL_EXPIRED';
  if (content === 'unreadable') return 'PROPOSAL_UNREADABLE';
  return content === 'gone' ? 'DECISION_CHANGED' : findChange(proposal, content);
}

/** The first part that differs; null: everything is as it was, and hashes to the same id. */
function findChange(proposal: Proposal, content: ProposalContent): ReasonCode | null {
  if (proposal.head !== content.head) return 'HEAD_CHANGED';
  if (proposal.branch !== content.branch || targetsOf(proposal.effect) !== targetsOf(content.effect)) {
    return 'TARGETS_CHANGED';
  }
  if (proposal.decision !== content.decision) return 'DECISION_CHANGED';
  if (proposal.plan !== content.plan) return 'PLAN_TEXT_CHANGED';
  return toProposalId(content, proposal.round) === proposal.id ? null : 'TARGETS_CHANGED';
}

/** Proposals whose time is over, with the step that says so: for the sweep. */
export function listExpiredProposals(
  known: readonly Proposal[],
  now: Instant,
): readonly {readonly proposal: Proposal; readonly step: ProposalStep}[] {
  return known.flatMap((proposal) =>
    proposal.standing.state === 'proposed' && now >= proposal.expiresAt
      ? [{proposal, step: {state: 'expired', at: now} as const}]
      : [],
  );
}

/** Proposals that were claimed before the given time and never carried out to an end, with the step that ends them: for the sweep. */
export function listLostClaims(
  known: readonly Proposal[],
  {now, before}: {readonly now: Instant; readonly before: Instant},
): readonly {readonly proposal: Proposal; readonly step: ProposalStep}[] {
  return known.flatMap((proposal) =>
    proposal.standing.state === 'approved' && proposal.standing.at < before
      ? [{proposal, step: {state: 'void', because: 'COMMAND_LOST', at: now} as const}]
      : [],
  );
}

/**
 * Reverts that the program proposed before and that a newer proposal of it stands in for, with the step that says why: the
 * branch has moved, or the same thread is decided otherwise. What a person asked for is left to people.
 */
export function listOvertakenReverts(
  known: readonly Proposal[],
  newer: Proposal,
  now: Instant,
): readonly {readonly id: DecisionId; readonly step: ProposalStep}[] {
  return known.flatMap((one) => {
    const {id, by, standing, effect, branch, head, thread} = one;
    if (id === newer.id || by !== null || standing.state !== 'proposed') return [];
    if (effect.kind !== 'open-revert' || branch !== newer.branch) return [];
    if (head === newer.head && thread !== newer.thread) return [];
    const because = head === newer.head ? 'DECISION_CHANGED' : 'HEAD_CHANGED';
    return [{id, step: {state: 'void', because, at: now} as const}];
  });
}
