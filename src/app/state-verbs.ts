// The use cases of state: validate it with everything it refers to, repair it as little as possible, and join two of them.
import type {Finding} from '../domain/finding.ts';
import type {Instant} from '../domain/ids.ts';
import {ok, type Result} from '../domain/result.ts';
import {remember} from '../memory/documents.ts';
import type {ToSafe} from '../memory/fields.ts';
import {checkState, type LedgerMark, type StateQuestion} from '../memory/state-check.ts';
import {mergeStates} from '../memory/state-merge.ts';
import type {CheckpointStore} from '../ports/checkpoint-store.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import {type Validation, validateCheckpoints} from './checkpoints.ts';

export interface StateWorld {
  readonly state: StateStore;
  /** Null: the folder is no repository, so there are no checkpoints. */
  readonly checkpoints: CheckpointStore | null;
  readonly now: Instant;
  readonly safe: ToSafe;
}

/** What the state refers to, outside of it. */
export type Surroundings = Pick<StateQuestion, 'plans' | 'queued' | 'lostCommits'>;

export interface StateValidation {
  readonly snapshot: StateSnapshot;
  readonly findings: readonly Finding[];
  readonly checkpoints: Validation | null;
}

/** All documents, read at one moment. */
export async function readWholeState(state: StateStore): Promise<Result<StateSnapshot>> {
  const names = await state.list();
  return names.ok ? state.read(names.value) : names;
}

/** Checks the documents, the checkpoints, and what each says of the other. */
export async function validateState(
  world: StateWorld,
  surroundings: (snapshot: StateSnapshot) => Promise<Surroundings>,
): Promise<Result<StateValidation>> {
  const snapshot = await readWholeState(world.state);
  if (!snapshot.ok) return snapshot;
  const seen = world.checkpoints === null ? ok(null) : await validateCheckpoints(world.checkpoints, 'files');
  if (!seen.ok) return seen;
  const marks = seen.value === null ? [] : listMarks(seen.value);
  const around = await surroundings(snapshot.value);
  const {documents} = snapshot.value;
  const findings = checkState({documents, marks, ...around, now: world.now, safe: world.safe});
  return ok({
    snapshot: snapshot.value,
    findings: [...findings, ...(seen.value?.findings ?? [])],
    checkpoints: seen.value,
  });
}

/** The newest mark of each ledger document: what an older checkpoint saw is part of it. */
function listMarks({checkpoints}: Validation): readonly LedgerMark[] {
  const marks = new Map<string, LedgerMark>();
  for (const {record, standing} of checkpoints) {
    const {ledger} = record.state;
    if (standing !== 'valid' || ledger === null || marks.has(ledger.document)) continue;
    marks.set(ledger.document, {by: record.id, ...ledger});
  }
  return [...marks.values()];
}

/** One thing that a repair did or would do. */
export interface Repair {
  readonly document: string;
  readonly did: string;
}

/**
 * Mends what can be mended without a guess: damaged documents are set aside as they are and written anew from what is
 * sound in them, and a chain of checkpoints that was moved goes back to where we last wrote it. Everything else stays.
 */
export async function repairState(
  world: StateWorld,
  {snapshot, checkpoints}: StateValidation,
  writes: 'make' | 'show',
): Promise<Result<readonly Repair[]>> {
  const changes = remember(snapshot.documents, {}, {now: world.now, safe: world.safe});
  const repairs: Repair[] = [...changes.keys()].map((document) => ({
    document,
    did: document.startsWith('damaged/') ? 'set aside, as it was' : 'written anew from everything in it that is sound',
  }));
  if (changes.size > 0 && writes === 'make') {
    const written = await world.state.write({documents: changes, expected: snapshot.version, summary: 'Repair'});
    if (!written.ok) return written;
  }
  const put = await putChainBack(world, checkpoints, writes);
  return put.ok ? ok([...repairs, ...put.value]) : put;
}

async function putChainBack(
  {checkpoints: store}: StateWorld,
  seen: Validation | null,
  writes: 'make' | 'show',
): Promise<Result<readonly Repair[]>> {
  if (store === null || seen === null) return ok([]);
  const {head, history, witness} = seen.stored;
  if (witness === null || history.includes(witness)) return ok([]);
  const put = writes === 'show' ? ok(undefined) : await store.putBack(head, witness);
  // The commit is gone: nothing can be put back, and the finding stays.
  if (!put.ok && put.problem.code === 'GIT_FAILED') return ok([]);
  if (!put.ok) return put;
  return ok([
    {document: 'refs/aftermath/checkpoints', did: `put back to ${witness.slice(0, 12)}, where it stood last`},
  ]);
}

/** Brings everything of another state in. What was there stays; the names of the documents that changed. */
export async function mergeInto(
  world: StateWorld,
  other: ReadonlyMap<string, string>,
  writes: 'make' | 'show',
): Promise<Result<readonly string[]>> {
  const snapshot = await readWholeState(world.state);
  if (!snapshot.ok) return snapshot;
  const changes = mergeStates(snapshot.value.documents, other, world);
  if (changes.size === 0 || writes === 'show') return ok([...changes.keys()]);
  const {version} = snapshot.value;
  const written = await world.state.write({documents: changes, expected: version, summary: 'Merge of two states'});
  return written.ok ? ok([...changes.keys()]) : written;
}
