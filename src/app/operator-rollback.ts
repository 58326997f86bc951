// Rollbacks by comment: worked out where nobody sees it, bound to an id by its whole text, and opened as a draft once approved.
import {digestPlan, type Proposal, type ProposalContent} from '../domain/approval.ts';
import {toEffectKey} from '../domain/ids.ts';
import {listQueueFolders} from '../domain/plan-mapping.ts';
import type {Problem} from '../domain/problem.ts';
import {assertNever, ok} from '../domain/result.ts';
import {toCheckpointEvent} from '../memory/events.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {issuePage} from '../render/links.ts';
import {renderRollbackPlan, renderRollbackPull} from '../render/rollback-pull.ts';
import {recallAll} from './open-memory.ts';
import type {CommandAsk, GraveCommand, Performed, Prepared} from './operator-world.ts';
import {held, type LastLook, type PerformersWorld} from './performers-world.ts';
import {
  type CarryOutWish,
  carryOutRollback,
  type OpenedRollback,
  type PreparedRollback,
  prepareRollback,
  type ReadyRollback,
  type RemoteRollbackRequest,
} from './rollback-remote.ts';
import {listPlanGlobs} from './rollback-scope.ts';
import {toLedgerMark} from './save-checkpoint.ts';
import {findThreadFailure} from './thread-failure.ts';

type RollbackAsk = CommandAsk<Extract<GraveCommand, {verb: 'rollback'}>>;
type RollbackEffect = Extract<Proposal['effect'], {kind: 'rollback'}>;
type RollbackProposal = Proposal & {readonly effect: RollbackEffect};

/** True for the proposal of a rollback. */
export function isRollbackProposal(proposal: Proposal): proposal is RollbackProposal {
  return proposal.effect.kind === 'rollback';
}

/** The whole tree of the thread's branch as the named checkpoint has it. The remote is only read. */
export async function prepareRollbackByComment(world: PerformersWorld, ask: RollbackAsk): Promise<Prepared> {
  const base = ask.event.about.branch ?? findThreadFailure(ask.memory, ask.event)?.[0].run.branch ?? null;
  if (base === null) return {kind: 'declined', answer: {kind: 'held', because: 'NO_BRANCH', until: null}};
  const effect: RollbackEffect = {kind: 'rollback', checkpoint: ask.command.checkpoint, scope: 'full', base};
  const prepared = await prepareRollback(toRollbackWorld(world), toRequest(world, effect));
  if (!prepared.ok) return {kind: 'declined', answer: {kind: 'failed', problem: prepared.problem}};
  const {value} = prepared;
  return value.kind === 'ready'
    ? {kind: 'prepared', ...toContent(world, value, effect)}
    : {kind: 'declined', answer: toNotMade(value)};
}

/** Finished items stay finished, and nothing but the checkpoint that was named stands in for it. */
function toRequest(
  {plans}: PerformersWorld,
  {checkpoint, scope, base}: RollbackProposal['effect'],
): RemoteRollbackRequest {
  return {to: checkpoint, scope, base, only: [], plans, fallback: 'none', finished: 'keep'};
}

function toRollbackWorld({checkpoints, host, pacing, now}: PerformersWorld) {
  return {remote: checkpoints, host, pacing, now};
}

function toContent(
  {safe}: PerformersWorld,
  ready: ReadyRollback,
  effect: RollbackEffect,
): Pick<Extract<Prepared, {kind: 'prepared'}>, 'content' | 'shown'> {
  const shown = renderRollbackPlan(toTold(ready), safe);
  const decision = `rollback ${ready.target.id}`;
  return {shown, content: {decision, effect, branch: effect.base, head: ready.baseHead, plan: digestPlan(shown)}};
}

function toTold(ready: ReadyRollback) {
  const {scope, base} = ready.request;
  return {...ready, scope, base};
}

/** Worked out again from nothing: the chain, the checkpoint's files and the head of the branch are fetched once more. */
export async function recomputeRollback(
  world: PerformersWorld,
  {effect}: RollbackProposal,
): Promise<ProposalContent | 'unreadable' | 'gone'> {
  const prepared = await prepareRollback(toRollbackWorld(world), toRequest(world, effect));
  if (!prepared.ok) return prepared.problem.code === 'CHECKPOINT_MISSING' ? 'gone' : 'unreadable';
  return prepared.value.kind === 'ready' ? toContent(world, prepared.value, effect).content : 'gone';
}

/** An approved rollback with what it is carried out by. */
export interface RollbackApproval {
  readonly proposal: RollbackProposal;
  /** The memory as it was read with the policy; null: none, or it could not be read. */
  readonly snapshot: StateSnapshot | null;
  readonly look: LastLook;
}

/** Saves the present, pushes the branch and opens the draft. The last look is when everything is made. */
export async function carryOutRollbackByComment(
  world: PerformersWorld,
  approval: RollbackApproval,
): Promise<Performed> {
  const {proposal} = approval;
  const {effect} = proposal;
  const opened = await carryOutRollback(toRollbackWorld(world), toWish(world, approval));
  const key = toEffectKey(effect.kind, effect.checkpoint, effect.base, proposal.head);
  if (!opened.ok) return {...toFailed(opened.problem), effect: key};
  return {...toPerformed(world, opened.value, effect), effect: key};
}

function toWish(world: PerformersWorld, {proposal, snapshot, look}: RollbackApproval): CarryOutWish {
  const {plans, safe, repo} = world;
  const by = proposal.standing.state === 'approved' ? proposal.standing.by : 'nobody';
  const approval = {id: proposal.id, by, thread: proposal.thread, url: issuePage(repo, proposal.thread)};
  return {
    request: toRequest(world, proposal.effect),
    recheck: async (ready) => ok(await look(toContent(world, ready, proposal.effect).content)),
    words: (ready) => renderRollbackPull(toTold(ready), approval),
    state: {
      plans: listPlanGlobs(plans),
      queues: listQueueFolders(plans),
      ledger: toLedgerMark(snapshot?.documents ?? new Map()),
    },
    events: snapshot === null ? [] : recallAll(snapshot, safe).events,
  };
}

function toPerformed(world: PerformersWorld, opened: OpenedRollback, {checkpoint, base}: RollbackEffect): Performed {
  switch (opened.kind) {
    case 'opened': {
      const {ref, change, safety, ready} = opened;
      const {record, digest} = safety;
      const {id, createdAt: at, type} = record;
      const event = toCheckpointEvent({at, id, commit: ready.baseHead, branch: base, type, digest});
      const kind = change === 'unchanged' ? 'already-done' : 'done';
      const also = world.safe(`The present was saved as checkpoint ${id}.`);
      return {answer: {kind, ref, also}, effect: null, commit: ready.target.commit, events: [event]};
    }
    case 'stopped':
      return held(opened.because);
    case 'branch-taken':
      return notMade(checkpoint, `the branch ${world.safe(opened.branch)} holds something else; delete it or use it`);
    case 'closed-before':
      return notMade(
        checkpoint,
        `its pull request ${opened.number} was closed before; open that again, or delete its branch and ask again`,
      );
    case 'not-made':
      return {answer: toNotMade(opened.outcome), effect: null, commit: null};
    default:
      return assertNever(opened);
  }
}

type NotMade = Extract<Performed['answer'], {kind: 'failed' | 'held'}>;

function toNotMade(outcome: Exclude<PreparedRollback, ReadyRollback>): NotMade {
  switch (outcome.kind) {
    case 'there':
      return {kind: 'held', because: 'ROLLBACK_THERE', until: null};
    case 'no-branch':
      return {kind: 'held', because: 'NO_BRANCH', until: null};
    case 'refused':
      return {kind: 'held', because: 'ROLLBACK_WORKFLOWS', until: null};
    default:
      return assertNever(outcome);
  }
}

function notMade(checkpoint: string, detail: string): Performed {
  return toFailed({code: 'ROLLBACK_NOT_MADE', checkpoint, detail});
}

function toFailed(problem: Problem): Performed {
  return {answer: {kind: 'failed', problem}, effect: null, commit: null};
}
