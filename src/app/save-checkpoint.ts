// Saves a commit of the host as a checkpoint: once, however often it is asked for, and behind whatever others have added meanwhile.
import type {CheckpointRecord, StateSnapshotMark, StoredCheckpoint} from '../domain/checkpoint.ts';
import {toDigest} from '../domain/digest.ts';
import type {CheckpointType} from '../domain/effect.ts';
import type {Instant, Sha} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {readChain} from '../memory/checkpoint-chain.ts';
import {renderRecord} from '../memory/checkpoint-codec.ts';
import {checkWitness} from '../memory/checkpoint-witness.ts';
import {isLedgerName} from '../memory/ledger.ts';
import type {StoredChain} from '../ports/checkpoint-store.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import {addCheckpoint, type SavedPresent, savePresent} from './checkpoints.ts';

export interface SaveWorld {
  readonly remote: Pick<RemoteCheckpoints, 'store' | 'openCommit'>;
  readonly pacing: Pacing;
  readonly now: Instant;
}

export interface SaveWish {
  readonly commit: Sha;
  readonly branch: string;
  readonly type: CheckpointType;
  /** Our own words, or foreign text that was made safe. */
  readonly note: string;
  readonly state: StateSnapshotMark;
  /** What the ledger remembers of earlier ones; empty where it is not at hand. */
  readonly events: readonly MemoryEvent[];
}

export interface SavedCheckpoint {
  readonly record: CheckpointRecord;
  /** SHA-256 of the record's text. */
  readonly digest: string;
  /** `unchanged`: it stood there already. */
  readonly change: 'created' | 'unchanged';
}

/** Re-applied so often when others moved the chain: with pauses of some seconds in all. After that somebody else's turn is better. */
const MAX_RETRIES = 5;
/** Upper bound of the first pause; it doubles with every try. A fetch and a push take about so long. */
const BASE_PAUSE_MS = 200;

/** STATE_CONFLICT when the chain moved under every try, CHECKPOINT_DAMAGED when the chain cannot be trusted: nothing was added. */
export async function saveCheckpoint(world: SaveWorld, wish: SaveWish): Promise<Result<SavedCheckpoint>> {
  let present: SavedPresent | null = null;
  for (let retries = 0; ; retries += 1) {
    const stored = await world.remote.store.read();
    if (!stored.ok) return stored;
    const known = findKnown(stored.value, wish);
    if (!known.ok) return known;
    if (known.value !== null) return ok(toSaved(known.value, 'unchanged'));
    if (present === null) {
      const brought = await bring(world, wish);
      if (!brought.ok) return brought;
      present = brought.value;
    }
    const added = await add(world, wish, {present, stored: stored.value});
    if (added.ok) return ok(toSaved(added.value, 'created'));
    if (added.problem.code !== 'STATE_CONFLICT' || retries === MAX_RETRIES) return added;
    await world.pacing.pause(world.pacing.draw() * BASE_PAUSE_MS * 2 ** retries);
  }
}

/** The newest valid checkpoint of the branch, if it is just this one; null: there is something to save. */
function findKnown(stored: StoredChain, {commit, branch, type, events}: SaveWish): Result<CheckpointRecord | null> {
  const chain = readChain(stored);
  const [flaw] = checkWitness(chain.lines, events, 'of-the-ledger');
  if (flaw !== undefined) return err({code: 'CHECKPOINT_DAMAGED', id: flaw.document, detail: flaw.detail});
  const isOwn = ({record, standing}: StoredCheckpoint): boolean => standing === 'valid' && record.branch === branch;
  const newest = chain.checkpoints.find(isOwn)?.record;
  const isSame = newest !== undefined && newest.commit === commit && newest.type === type && newest.work === null;
  return ok(isSame ? newest : null);
}

async function bring({remote}: SaveWorld, {commit, branch}: SaveWish): Promise<Result<SavedPresent>> {
  const files = await remote.openCommit({commit, branch});
  return files.ok ? savePresent(files.value, []) : files;
}

function add(
  {remote, pacing, now}: SaveWorld,
  {type, note, state}: SaveWish,
  on: {readonly present: SavedPresent; readonly stored: StoredChain},
): Promise<Result<CheckpointRecord>> {
  const draw = () =>
    Math.floor(pacing.draw() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return addCheckpoint({store: remote.store, now, draw}, {type, note, state}, on);
}

function toSaved(record: CheckpointRecord, change: SavedCheckpoint['change']): SavedCheckpoint {
  return {record, digest: toDigest(renderRecord(record)), change};
}

/** How the ledger stood, from the documents that were read of it; null: nothing was remembered yet. */
export function toLedgerMark(documents: ReadonlyMap<string, string>): StateSnapshotMark['ledger'] {
  const document = [...documents.keys()].filter(isLedgerName).sort().at(-1);
  if (document === undefined) return null;
  const text = documents.get(document) ?? '';
  return {document, lines: text.split('\n').filter((line) => line !== '').length, sha256: toDigest(text)};
}
