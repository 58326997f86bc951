// Takes a branch of the host back to a checkpoint, as a draft pull request: verified and proven first, the present saved, then pushed.
import type {CheckpointRecord, StateSnapshotMark} from '../domain/checkpoint.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {Sha} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {ok, type Result} from '../domain/result.ts';
import {type KeptPath, type RestoreStep, toRollbackBranch} from '../domain/rollback.ts';
import type {CodeHost, OpenedPull} from '../ports/code-host.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import {renderRollbackMessage} from '../render/rollback-pull.ts';
import {planRollback, type RollbackQuestion, readBothSides} from './rollback.ts';
import {type SavedCheckpoint, type SaveWorld, saveCheckpoint} from './save-checkpoint.ts';

export interface RemoteRollbackWorld extends Omit<SaveWorld, 'remote'> {
  readonly remote: RemoteCheckpoints;
  readonly host: Pick<CodeHost, 'openPull'>;
}

export interface RemoteRollbackRequest extends RollbackQuestion {
  /** Branch that is taken back. */
  readonly base: string;
}

/** A rollback that is made and proven; nobody sees it yet. */
export interface ReadyRollback {
  readonly kind: 'ready';
  readonly request: RemoteRollbackRequest;
  readonly target: CheckpointRecord;
  readonly branch: string;
  /** Where the base stood. */
  readonly baseHead: Sha;
  /** The commit of the rollback, which stands on it, and its tree. The same request on the same base gives the same. */
  readonly head: Sha;
  readonly tree: Sha;
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
  /** Bytes on both sides of the steps, by digest, for a diff. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export type PreparedRollback =
  | ReadyRollback
  /** Nothing is left to change. */
  | {readonly kind: 'there'; readonly target: CheckpointRecord}
  | {readonly kind: 'no-branch'; readonly base: string}
  /** A workflow's own token may not push these: take the checkout back with `aftermath rollback`, and push it as a person. */
  | {readonly kind: 'refused'; readonly because: 'WORKFLOW_FILES'; readonly paths: readonly string[]};

/** Where a change needs a right that no job's own token has. */
const WORKFLOWS = '.github/workflows/';

/**
 * What a rollback would do, with the bytes of both sides; only read. CHECKPOINT_MISSING and CHECKPOINT_DAMAGED as on a
 * checkout, GIT_FAILED when the host does not have the files any more.
 */
export async function prepareRollback(
  {remote, now}: Pick<RemoteRollbackWorld, 'remote' | 'now'>,
  request: RemoteRollbackRequest,
): Promise<Result<PreparedRollback>> {
  const {base} = request;
  const head = await remote.readHead(base);
  if (!head.ok) return head;
  const baseHead = head.value;
  if (baseHead === null) return ok({kind: 'no-branch', base});
  const tree = await remote.openCommit({commit: baseHead, branch: base});
  if (!tree.ok) return tree;
  const world = {store: remote.store, tree: tree.value, now};
  const planned = await planRollback(world, request);
  if (!planned.ok) return planned;
  const {target, steps, kept} = planned.value;
  if (steps.length === 0) return ok({kind: 'there', target});
  const paths = steps.map(({path}) => path).filter((path) => path.toLowerCase().startsWith(WORKFLOWS));
  if (paths.length > 0) return ok({kind: 'refused', because: 'WORKFLOW_FILES', paths});
  const message = renderRollbackMessage({target, scope: request.scope});
  const made = await remote.makeCommit({base: baseHead, steps, bytes: planned.value.bytes, message});
  if (!made.ok) return made;
  const bytes = await readBothSides(world, planned.value);
  if (!bytes.ok) return bytes;
  const {commit, tree: treeId} = made.value;
  const branch = toRollbackBranch(target.id, baseHead);
  const ready = {request, target, branch, baseHead, head: commit, tree: treeId, steps, kept, bytes: bytes.value};
  return ok({kind: 'ready', ...ready});
}

export interface CarryOutWish {
  readonly request: RemoteRollbackRequest;
  /** Last look before anything is written: why it may not be done any more; null: go on. */
  readonly recheck: (ready: ReadyRollback) => Promise<Result<ReasonCode | null>>;
  /** Words of the pull request, rendered when the rollback is known. */
  readonly words: (ready: ReadyRollback) => {readonly title: string; readonly body: string};
  /** For the checkpoint of the present. */
  readonly state: StateSnapshotMark;
  /** What the ledger remembers of checkpoints; empty where it is not at hand. */
  readonly events: readonly MemoryEvent[];
}

/** What came of it. No branch of ours was left unless it says `opened`. */
export type OpenedRollback =
  | {
      readonly kind: 'opened';
      readonly ref: string;
      readonly number: number;
      readonly change: OpenedPull['change'];
      readonly branch: string;
      readonly head: Sha;
      /** The checkpoint of the present. */
      readonly safety: SavedCheckpoint;
      readonly ready: ReadyRollback;
    }
  /** The last look said no, or the base moved: whoever asked looks again. */
  | {readonly kind: 'stopped'; readonly because: ReasonCode}
  | {readonly kind: 'not-made'; readonly outcome: Exclude<PreparedRollback, ReadyRollback>}
  /** The branch holds something else, so it is left to whoever put that there. */
  | {readonly kind: 'branch-taken'; readonly branch: string}
  /** An earlier pull request of this branch was closed or merged; people decide whether it is opened again. */
  | {readonly kind: 'closed-before'; readonly ref: string; readonly number: number};

/**
 * Converges: done again it finds the checkpoint of the present, the branch and the pull request, and leaves them. A branch
 * whose pull request could not be opened is taken away again, if it still stands where we put it.
 */
export async function carryOutRollback(
  world: RemoteRollbackWorld,
  wish: CarryOutWish,
): Promise<Result<OpenedRollback>> {
  const prepared = await prepareRollback(world, wish.request);
  if (!prepared.ok) return prepared;
  const {value: ready} = prepared;
  if (ready.kind !== 'ready') return ok({kind: 'not-made', outcome: ready});
  const bar = await wish.recheck(ready);
  if (!bar.ok) return bar;
  if (bar.value !== null) return ok({kind: 'stopped', because: bar.value});
  const safety = await saveCheckpoint(world, {
    commit: ready.baseHead,
    branch: ready.request.base,
    type: 'safety',
    note: `Before the rollback to ${ready.target.id}`,
    state: wish.state,
    events: wish.events,
  });
  return safety.ok ? push(world, wish, {ready, safety: safety.value}) : safety;
}

async function push(
  {remote, host}: RemoteRollbackWorld,
  wish: CarryOutWish,
  {ready, safety}: {readonly ready: ReadyRollback; readonly safety: SavedCheckpoint},
): Promise<Result<OpenedRollback>> {
  const {branch, baseHead, request} = ready;
  const pushed = await remote.pushBranch({branch, head: ready.head, base: request.base, baseHead});
  if (!pushed.ok) return pushed;
  const {value} = pushed;
  if (value.kind === 'outdated') return ok({kind: 'stopped', because: 'HEAD_CHANGED'});
  if (value.kind === 'branch-taken') return ok({kind: 'branch-taken', branch});
  const opened = await host.openPull({branch, base: request.base, ...wish.words(ready)});
  const isUseless = opened.ok ? opened.value.state === 'closed' : !isUnclear(opened.problem.code);
  if (isUseless && value.kind === 'pushed') await remote.removeBranch(branch, value.head);
  if (!opened.ok) return opened;
  const {ref, number, change, state} = opened.value;
  if (state === 'closed') return ok({kind: 'closed-before', ref, number});
  return ok({kind: 'opened', ref, number, change, branch, head: value.head, safety, ready});
}

/** Nobody knows whether the pull request was opened: then its branch has to stay. */
function isUnclear(code: string): boolean {
  return code === 'HOST_UNAVAILABLE' || code === 'HOST_UNREADABLE';
}
