// Proposals by comment: prepared, approved once, looked at last, carried out; or rejected with a reason.
import type {Proposal, ProposalContent, ProposalStep} from '../domain/approval.ts';
import type {Command, CommandSpec} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {DecisionId} from '../domain/ids.ts';
import type {CommandAnswer} from '../domain/operator-reply.ts';
import {foldHalt} from '../domain/stop.ts';
import {type ApprovalFacts, decideApproval, findProposal, propose} from '../operator/approval.ts';
import {type CommandRun, type EndDetails, lookAgain, toAsk, toBarAnswer, toEnd, toRecord} from './command-run.ts';
import {proposalsOf, type SessionChange, stopsOf, writeSession} from './operator-session.ts';
import type {GraveCommand, Performed} from './operator-world.ts';

const refused = (because: ReasonCode): CommandAnswer => ({kind: 'refused', because, who: {kind: 'nobody'}});

/** A revert or rollback: worked out and proposed, or proposed and approved by the same comment where that is enough. */
export async function proposeGrave(
  run: CommandRun,
  command: GraveCommand,
  way: CommandSpec['way'],
): Promise<CommandAnswer> {
  const {session} = run;
  const {world, event, now, policy} = session;
  const known = proposalsOf(session);
  if (known === 'unreadable') return await end(run, refused('PROPOSAL_UNREADABLE'));
  const own = known.find((proposal) => isOwnClaim(run, proposal) && isSaidBy(proposal, command));
  if (own !== undefined) return await carryOut(run, own);
  const prepared = await world.performers.prepare(toAsk(run, command));
  if (prepared.kind === 'declined') return await end(run, prepared.answer);
  const {content, shown} = prepared;
  // What counts as its own approval is proposed when it was written: an approval is never older than what it approves.
  const at = way === 'do' && event.createdAt < now ? event.createdAt : now;
  const request = {content, thread: event.thread, by: event.author?.login ?? null, now: at};
  const {proposal} = propose(known, request, policy.operators);
  if (way === 'do') return await claimProposal(run, proposal);
  const answer: CommandAnswer = {kind: 'proposed', proposal, shown};
  return await end(run, answer, {change: {approvals: {added: [proposal]}}});
}

/** The proposal of an id: ruled on, claimed, carried out. */
export async function approveProposal(run: CommandRun, id: DecisionId): Promise<CommandAnswer> {
  const proposal = findProposal(proposalsOf(run.session), id);
  return typeof proposal === 'string' ? await end(run, refused(proposal)) : await claimProposal(run, proposal);
}

/** Whether a run before this one has claimed the proposal for this very comment, and was cut off before its end. */
function isOwnClaim({isResumed, session}: CommandRun, {standing}: Proposal): boolean {
  return isResumed && standing.state === 'approved' && standing.comment === session.event.comment;
}

/** A comment may have said several things: only what this command says is its own. */
function isSaidBy({effect}: Proposal, command: GraveCommand): boolean {
  return command.verb === 'rollback' && effect.kind === 'rollback' && effect.checkpoint === command.checkpoint;
}

async function claimProposal(run: CommandRun, proposal: Proposal): Promise<CommandAnswer> {
  if (isOwnClaim(run, proposal)) return await carryOut(run, proposal);
  const {session, place} = run;
  const {comment} = session.event;
  const ruling = decideApproval(proposal, factsOf(run, proposal, 'not-yet'));
  if (ruling.verdict === 'refused') return await end(run, refused(ruling.because), stepOf(proposal, ruling.step));
  if (ruling.verdict === 'go') throw new Error('an approval was not claimed');
  const written = await writeSession(session, {
    events: [toRecord(run, 'heard', {outcome: 'begun', code: null})],
    approvals: {added: [proposal], steps: [{id: proposal.id, step: ruling.step}]},
    claims: {comment, index: place.index},
    summary: `Approve ${proposal.id}`,
  });
  if (!written.ok) return toBarAnswer(written.problem);
  return await carryOut(run, {...proposal, standing: ruling.step});
}

/**
 * The content worked out again, the effect made, everything looked at once more, and then it is written. A claim that is refused on
 * the way is void: nothing is ever done with it again.
 */
async function carryOut(run: CommandRun, proposal: Proposal): Promise<CommandAnswer> {
  const {performers} = run.session.world;
  const ruling = decideApproval(proposal, factsOf(run, proposal, await performers.recompute(proposal)));
  if (ruling.verdict !== 'go') {
    const why = ruling.verdict === 'refused' ? ruling.because : 'NEEDS_APPROVAL';
    return await end(run, refused(why), stepOf(proposal, ruling.step));
  }
  const bars: Bar[] = [];
  const performed = await performers.carryOut(proposal, async (made) => {
    const bar = await lookLast(run, proposal, made);
    if (bar !== null) bars.push(bar);
    return bar?.because ?? null;
  });
  const [bar] = bars;
  if (bar !== undefined) return await end(run, refused(bar.because), stepOf(proposal, bar.step));
  return await end(run, performed.answer, {...stepOf(proposal, toUsed(run, performed)), ...performed});
}

interface Bar {
  readonly because: ReasonCode;
  readonly step: ProposalStep | null;
}

/** Person, thread, stop signs and memory read again, and the proposal as it stands there beside what was made. */
async function lookLast(run: CommandRun, claimed: Proposal, made: ProposalContent): Promise<Bar | null> {
  const {session} = run;
  const because = await lookAgain(run);
  if (because !== null) return {because, step: {state: 'void', because, at: session.now}};
  const newest = findProposal(proposalsOf(session), claimed.id);
  if (typeof newest === 'string') return {because: newest, step: null};
  const ruling = decideApproval(newest, factsOf(run, newest, made));
  if (ruling.verdict === 'go') return null;
  return ruling.verdict === 'refused' ? ruling : {because: 'NEEDS_APPROVAL', step: null};
}

/** The stop switch of the branch that the proposal is about: the comment may stand in a thread of another one. */
function factsOf({session}: CommandRun, {branch}: Proposal, content: ApprovalFacts['content']): ApprovalFacts {
  const {event, now} = session;
  const halt = foldHalt({stops: stopsOf(session), sign: 'clear'}, branch);
  const by = event.author?.login ?? 'ghost';
  return {by, comment: event.comment, commentAt: event.createdAt, now, halt, content};
}

/** `ref`: what stands there now, or why nothing does. */
function toUsed({session}: CommandRun, {answer}: Performed): ProposalStep {
  const ref = 'ref' in answer ? answer.ref : answer.kind === 'failed' ? answer.problem.code : answer.because;
  const {event, now, world} = session;
  return {state: 'used', by: event.author?.login ?? 'ghost', at: now, ref: world.safe(ref)};
}

interface End extends EndDetails {
  readonly change?: Pick<SessionChange, 'approvals'>;
}

function stepOf({id}: Proposal, step: ProposalStep | null): End {
  return step === null ? {} : {change: {approvals: {steps: [{id, step}]}}};
}

/** Ends a proposal by a person's word. */
export async function rejectProposal(
  run: CommandRun,
  {id, reason}: Extract<Command, {verb: 'reject'}>,
): Promise<CommandAnswer> {
  const {event, now, world} = run.session;
  const proposal = findProposal(proposalsOf(run.session), id);
  if (typeof proposal === 'string') return await end(run, refused(proposal));
  const by = event.author?.login ?? 'ghost';
  const step: ProposalStep = {state: 'rejected', by, reason: world.safe(reason), at: now};
  return await end(run, {kind: 'done', ref: `${id} is rejected`}, stepOf(proposal, step));
}

/** Writes the end down together with what became of the proposal. When that cannot be, the answer is why. */
async function end(run: CommandRun, answer: CommandAnswer, details: End = {}): Promise<CommandAnswer> {
  const {change, ...told} = details;
  const written = await writeSession(run.session, {
    events: [...(told.events ?? []), toEnd(run, answer, told)],
    ...change,
    summary: `End ${run.command.verb} of a comment`,
  });
  if (written.ok || answer.kind === 'refused' || answer.kind === 'failed' || told.effect !== undefined) return answer;
  return 'because' in written.problem ? await end(run, refused(written.problem.because)) : toBarAnswer(written.problem);
}
