// Takes a working tree back to a checkpoint: verified before the first write, the present saved first, all of it or nothing.
import type {CheckpointRecord, ManifestEntry, StateSnapshotMark, StoredCheckpoint} from '../domain/checkpoint.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {KeptPath, RestoreStep} from '../domain/rollback.ts';
import {listOlder} from '../memory/checkpoint-select.ts';
import type {TreeScan, VerifiedFile} from '../ports/checkpoint-store.ts';
import type {WorkingTree} from '../ports/working-tree.ts';
import {type CheckpointWorld, createCheckpoint, type Validation, validateCheckpoints} from './checkpoints.ts';
import {type Keeping, keepFinishedWork, type TwoSides} from './rollback-keep.ts';
import {type ScopeWish, toScope} from './rollback-scope.ts';

export interface RollbackWish extends ScopeWish {
  /** Id of the checkpoint. */
  readonly to: string;
  /** `older`: the newest valid one before it may stand in when it is not valid. */
  readonly fallback: 'none' | 'older';
  readonly finished: 'keep' | 'undo';
  /** `show`: nothing is written, not even a checkpoint. */
  readonly writes: 'make' | 'show';
  readonly state: StateSnapshotMark;
}

export interface RollbackOutcome {
  /** `there`: nothing was left to change. `changed`: `files` are not as they were. `shown`: nothing was written. */
  readonly status: 'changed' | 'there' | 'shown';
  readonly target: CheckpointRecord;
  /** The checkpoint of the present that was made first; null when nothing was written. */
  readonly safety: CheckpointRecord | null;
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
  /** Bytes on both sides of the steps, by digest, for a diff. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Paths that somebody changed at that very moment; theirs was kept. */
  readonly changedMeanwhile: readonly string[];
}

/** What a rollback is planned on: a working tree, or a commit. */
export interface PlanningWorld extends Pick<CheckpointWorld, 'store' | 'now'> {
  readonly tree: Pick<WorkingTree, 'scan' | 'readFiles'>;
}

export type RollbackQuestion = Omit<RollbackWish, 'writes' | 'state'>;

/** A rollback with everything that it will write, verified; nothing was written. */
export interface PlannedRollback {
  readonly target: CheckpointRecord;
  /** Empty: nothing is left to change. */
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
  /** Everything that the steps write, by digest. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Paths of the checkpoint, which have to be saved also where they are ignored now. */
  readonly also: readonly string[];
}

/** CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed meanwhile. */
export async function planRollback(world: PlanningWorld, wish: RollbackQuestion): Promise<Result<PlannedRollback>> {
  const target = await chooseTarget(world, wish);
  if (!target.ok) return target;
  const planned = await plan(world, wish, target.value);
  if (!planned.ok) return planned;
  const {steps, kept, made, also} = planned.value;
  const bytes = await readAfter(world, steps, made);
  return bytes.ok ? ok({target: target.value.record, steps, kept, bytes: bytes.value, also}) : bytes;
}

/** Bytes on both sides of planned steps, by digest, for a diff. */
export async function readBothSides(
  world: PlanningWorld,
  {steps, bytes}: Pick<PlannedRollback, 'steps' | 'bytes'>,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const before = await toSides(world).present(steps.flatMap((step) => step.before ?? []));
  return before.ok ? ok(withBefore(bytes, steps, before.value)) : before;
}

/**
 * CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed
 * meanwhile, RESTORE_BLOCKED when something that no checkpoint holds stands in the way: then nothing was changed.
 */
export async function rollBack(world: CheckpointWorld, wish: RollbackWish): Promise<Result<RollbackOutcome>> {
  const planned = await planRollback(world, wish);
  if (!planned.ok) return planned;
  const {target, steps, kept, bytes, also} = planned.value;
  const outcome = {target, safety: null, steps, kept, bytes, changedMeanwhile: []};
  if (steps.length === 0) return ok({...outcome, status: 'there'});
  if (wish.writes === 'show') {
    const both = await readBothSides(world, planned.value);
    return both.ok ? ok({...outcome, status: 'shown', bytes: both.value}) : both;
  }
  const note = `Before the rollback to ${target.id}`;
  const safety = await createCheckpoint(world, {type: 'safety', note, state: wish.state, also});
  if (!safety.ok) return safety;
  const restored = await world.tree.restore({steps, bytes, target: target.id, safety: safety.value.id});
  if (!restored.ok) return restored;
  const {kept: changedMeanwhile} = restored.value;
  return ok({...outcome, status: 'changed', safety: safety.value, changedMeanwhile});
}

async function chooseTarget(world: PlanningWorld, wish: RollbackQuestion): Promise<Result<StoredCheckpoint>> {
  const seen = await validateCheckpoints(world.store, 'files', [wish.to]);
  if (!seen.ok) return seen;
  const {checkpoints, findings} = seen.value;
  const asked = checkpoints.find(({record}) => record.id === wish.to);
  if (asked?.standing === 'valid') return ok(asked);
  const isKnown = asked !== undefined || findings.some(({document}) => document === wish.to);
  if (!isKnown) return err({code: 'CHECKPOINT_MISSING', id: wish.to, known: checkpoints.map(({record}) => record.id)});
  const detail = findings.find(({document}) => document === wish.to)?.detail ?? 'it is damaged';
  return wish.fallback === 'older'
    ? fallBack(world, seen.value, wish.to)
    : err({code: 'CHECKPOINT_DAMAGED', id: wish.to, detail});
}

/** The newest older one whose every file is as it was. */
async function fallBack(world: PlanningWorld, seen: Validation, id: string): Promise<Result<StoredCheckpoint>> {
  for (const older of listOlder(seen.checkpoints, id)) {
    const flaws = await world.store.verify([older]);
    if (!flaws.ok) return flaws;
    if (flaws.value.length === 0) return ok(older);
  }
  return err({code: 'CHECKPOINT_DAMAGED', id, detail: 'it is damaged, and no valid checkpoint is older'});
}

interface Planned extends Keeping {
  /** Paths of the checkpoint, which have to be saved also where they are ignored now. */
  readonly also: readonly string[];
}

async function plan(world: PlanningWorld, wish: RollbackQuestion, target: StoredCheckpoint): Promise<Result<Planned>> {
  const also = target.entries.map(({path}) => path).filter(toScope(wish, target.record.left));
  const present = await world.tree.scan(also);
  if (!present.ok) return present;
  const isIn = toScope(wish, [...target.record.left, ...present.value.left]);
  const older = target.entries.filter(({path}) => isIn(path));
  const now = present.value.entries.filter(({path}) => isIn(path));
  const steps = listSteps(older, now);
  if (wish.finished === 'undo') return ok({steps, kept: listLeft(present.value), made: new Map(), also});
  const keeping = await keepFinishedWork(
    {steps, older, present: now, plans: wish.plans, now: world.now},
    toSides(world),
  );
  if (!keeping.ok) return keeping;
  return ok({...keeping.value, kept: [...keeping.value.kept, ...listLeft(present.value)], also});
}

function listSteps(older: readonly ManifestEntry[], present: readonly ManifestEntry[]): readonly RestoreStep[] {
  const [then, now] = [older, present].map((entries) => new Map(entries.map((entry) => [entry.path, entry])));
  const paths = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [now?.get(path) ?? null, then?.get(path) ?? null];
    const isSame = before?.sha256 === after?.sha256 && before?.mode === after?.mode;
    return isSame ? [] : [{path, before, after}];
  });
}

function listLeft({left}: TreeScan): readonly KeptPath[] {
  return left.map(({path}) => ({path, rule: 'own-history', items: []}));
}

function toSides({store, tree}: PlanningWorld): TwoSides {
  const toMap = (files: Result<readonly VerifiedFile[]>): Result<ReadonlyMap<string, Uint8Array>> =>
    files.ok ? ok(new Map(files.value.map(({entry, bytes}) => [entry.path, bytes]))) : files;
  return {
    older: async (entries) => toMap(await store.readFiles(entries)),
    present: async (entries) => toMap(await tree.readFiles(entries)),
  };
}

/** Everything that will be written, by digest: from the store, checked as it is read, or made here. */
async function readAfter(
  world: PlanningWorld,
  steps: readonly RestoreStep[],
  made: Keeping['made'],
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const wanted = steps.flatMap(({after}) => (after === null || made.has(after.sha256) ? [] : [after]));
  const read = await world.store.readFiles(wanted);
  if (!read.ok) return read;
  return ok(new Map([...made, ...read.value.map(({entry, bytes}) => [entry.sha256, bytes] as const)]));
}

function withBefore(
  after: ReadonlyMap<string, Uint8Array>,
  steps: readonly RestoreStep[],
  before: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const all = new Map(after);
  for (const step of steps) {
    const bytes = before.get(step.path);
    if (step.before !== null && bytes !== undefined) all.set(step.before.sha256, bytes);
  }
  return all;
}
