// The use cases of checkpoints: make one of the present, list and validate them, and let go those that retention does not keep.
import {
  type CheckpointRecord,
  type StateSnapshotMark,
  type StoredCheckpoint,
  toCheckpointId,
} from '../domain/checkpoint.ts';
import {toDigest} from '../domain/digest.ts';
import type {CheckpointType} from '../domain/effect.ts';
import {type Finding, hasErrors} from '../domain/finding.ts';
import type {Instant} from '../domain/ids.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {type ChainRead, readChain} from '../memory/checkpoint-chain.ts';
import {lastDigest, renderChainLine, renderManifest, renderRecord} from '../memory/checkpoint-codec.ts';
import {listExpiredCheckpoints, type Retention} from '../memory/checkpoint-select.ts';
import type {CheckpointStore, SavedTree, StoredChain, TreeScan} from '../ports/checkpoint-store.ts';
import type {TreeSource, WorkingTree} from '../ports/working-tree.ts';

/** What a checkpoint is made with. */
export interface CheckpointMaking {
  readonly store: CheckpointStore;
  readonly tree: TreeSource;
  readonly now: Instant;
  /** 8 hex digits, new each time. */
  readonly draw: () => string;
}

/** What a rollback works on too. */
export interface CheckpointWorld extends CheckpointMaking {
  readonly tree: WorkingTree;
}

export interface CheckpointWish {
  readonly type: CheckpointType;
  /** Foreign text that was made safe. */
  readonly note: string;
  readonly state: StateSnapshotMark;
  /** Paths that are saved although they are ignored. */
  readonly also: readonly string[];
}

/** A file may be written while it is saved; a third try that meets that tells of a file that never rests. */
const MAX_TRIES = 3;

/** Saves the present, with all uncommitted work, without touching index, working tree or branches. */
export async function createCheckpoint(
  world: CheckpointMaking,
  wish: CheckpointWish,
): Promise<Result<CheckpointRecord>> {
  let last: Result<CheckpointRecord> = err({code: 'STATE_CONFLICT', document: 'checkpoints'});
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    last = await tryCreate(world, wish);
    if (last.ok || last.problem.code !== 'STATE_CONFLICT') return last;
  }
  return last;
}

async function tryCreate(world: CheckpointMaking, wish: CheckpointWish): Promise<Result<CheckpointRecord>> {
  const present = await savePresent(world.tree, wish.also);
  if (!present.ok) return present;
  const stored = await world.store.read();
  return stored.ok ? addCheckpoint(world, wish, {present: present.value, stored: stored.value}) : stored;
}

/** Files whose bytes are in the store, before a checkpoint tells of them. */
export interface SavedPresent {
  readonly scan: TreeScan;
  readonly saved: SavedTree;
}

/** Scans what a checkpoint is made of and saves its bytes. */
export async function savePresent(tree: TreeSource, also: readonly string[]): Promise<Result<SavedPresent>> {
  const scan = await tree.scan(also);
  if (!scan.ok) return scan;
  const saved = await tree.save(scan.value);
  return saved.ok ? ok({scan: scan.value, saved: saved.value}) : saved;
}

/** Adds one checkpoint to the chain as it was read. STATE_CONFLICT when the chain has moved on since. */
export async function addCheckpoint(
  world: Omit<CheckpointMaking, 'tree'>,
  wish: Omit<CheckpointWish, 'also'>,
  {present: {scan, saved}, stored}: {readonly present: SavedPresent; readonly stored: StoredChain},
): Promise<Result<CheckpointRecord>> {
  const {lines, findings} = readChain(stored);
  const broken = findings.find(({severity, document}) => severity === 'error' && document.startsWith('refs/'));
  if (broken !== undefined) return err({code: 'CHECKPOINT_DAMAGED', id: broken.document, detail: broken.detail});
  const manifest = renderManifest(scan.entries);
  const of = {...saved, manifest: toDigest(manifest), previous: lastDigest(lines)};
  const record = toRecord({world, wish, scan, stored}, of);
  const text = renderRecord(record);
  const added = await world.store.add({
    id: record.id,
    record: text,
    manifest,
    held: record.work ?? record.commit,
    head: stored.head,
    toChain: (anchor) => {
      const {id, previous} = record;
      return `${stored.chain ?? ''}${renderChainLine({kind: 'add', id, record: toDigest(text), anchor, previous})}`;
    },
  });
  return added.ok ? ok(record) : added;
}

function toRecord(
  {
    world,
    wish,
    scan,
    stored,
  }: {
    world: Omit<CheckpointMaking, 'tree'>;
    wish: Omit<CheckpointWish, 'also'>;
    scan: TreeScan;
    stored: StoredChain;
  },
  of: Pick<CheckpointRecord, 'tree' | 'work' | 'manifest' | 'previous'>,
): CheckpointRecord {
  const {type, note, state} = wish;
  const {commit, branch, left, entries} = scan;
  const id = toCheckpointId(world.now, world.draw());
  return {
    id,
    type,
    note,
    createdAt: world.now,
    commit,
    branch,
    files: entries.length,
    left,
    state,
    chain: stored.head,
    ...of,
  };
}

export interface Validation {
  readonly stored: StoredChain;
  readonly chain: ChainRead;
  /** Newest first; one with any error of its own is damaged. */
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly findings: readonly Finding[];
}

/** How far a validation looks. `chain`: at refs, records and manifests. `files`: at every byte of every file too. */
export type Depth = 'chain' | 'files';

/** What stands, and everything that is wrong with it. `only`: ids whose files are looked at; null for all. */
export async function validateCheckpoints(
  store: CheckpointStore,
  depth: Depth,
  only: readonly string[] | null = null,
): Promise<Result<Validation>> {
  const stored = await store.read();
  if (!stored.ok) return stored;
  const chain = readChain(stored.value);
  const findings = [...chain.findings];
  const wanted = chain.checkpoints.filter(({record}) => only === null || only.includes(record.id));
  const more = depth === 'chain' ? ok([]) : await store.verify(wanted);
  if (!more.ok) return more;
  const past = depth === 'chain' || only !== null ? ok([]) : await store.verifyHistory(stored.value);
  if (!past.ok) return past;
  findings.push(...more.value, ...past.value);
  const damaged = new Set(findings.filter((one) => hasErrors([one])).map(({document}) => document));
  const checkpoints = chain.checkpoints.map((one): StoredCheckpoint => {
    const isDamaged = one.standing === 'damaged' || damaged.has(one.record.id);
    return {...one, standing: isDamaged ? 'damaged' : 'valid'};
  });
  return ok({stored: stored.value, chain, checkpoints, findings});
}

/** Which checkpoints retention lets go, and whether they are taken out. */
export async function cleanUpCheckpoints(
  world: Pick<CheckpointWorld, 'store' | 'now'>,
  {retention, inUse, writes}: {retention: Retention; inUse: readonly string[]; writes: 'make' | 'show'},
): Promise<Result<readonly CheckpointRecord[]>> {
  const seen = await validateCheckpoints(world.store, 'files');
  if (!seen.ok) return seen;
  const {checkpoints, chain, stored} = seen.value;
  const expired = listExpiredCheckpoints(checkpoints, {retention, now: world.now, inUse}).map(({record}) => record);
  if (writes === 'show' || expired.length === 0) return ok(expired);
  const lines = [...chain.lines];
  for (const {id} of expired) lines.push({kind: 'drop', id, previous: lastDigest(lines)});
  const text = lines.map(renderChainLine).join('');
  const dropped = await world.store.drop({ids: expired.map(({id}) => id), on: stored, chain: text});
  return dropped.ok ? ok(expired) : dropped;
}
