// A CheckpointStore on private refs of a clone: the chain is a line of commits, and each checkpoint has a ref of its own.
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CheckpointStore, NewCheckpoint, Removal} from '../../ports/checkpoint-store.ts';
import {verifyHistory} from './checkpoint-history.ts';
import {readStored} from './checkpoint-read.ts';
import {readVerified, verifyCheckpoints} from './checkpoint-verify.ts';
import {hasCommit, makeAnchor, moveChain, resetChain} from './checkpoint-write.ts';
import type {Repository} from './repository.ts';

/** The checkpoints of a clone. */
export function gitCheckpointStore(repository: Repository): CheckpointStore {
  return {
    read: () => readStored(repository),
    verify: async (checkpoints) => ok(await verifyCheckpoints(repository, checkpoints)),
    verifyHistory: async ({history}) => ok(await verifyHistory(repository, history)),
    readFiles: (entries) => readVerified(repository, entries),
    add: (checkpoint) => add(repository, checkpoint),
    drop: (removal) => drop(repository, removal),
    putBack: async (from, to) =>
      (await hasCommit(repository, to))
        ? resetChain(repository, from, to)
        : err({code: 'GIT_FAILED', operation: 'cat-file', detail: `commit ${to.slice(0, 12)} is not here any more`}),
  };
}

async function add(
  repository: Repository,
  {id, record, manifest, held, head, toChain}: NewCheckpoint,
): Promise<Result<void>> {
  const anchor = await makeAnchor(repository, {record, manifest}, held);
  if (!anchor.ok) return anchor;
  const folders = new Map([[id, {record, manifest}]]);
  const edit = {head, chain: toChain(anchor.value), folders, message: `Checkpoint ${id}`};
  const moved = await moveChain(repository, edit, new Map([[id, {from: null, to: anchor.value}]]));
  return moved.ok ? ok(undefined) : moved;
}

async function drop(repository: Repository, {ids, on, chain}: Removal): Promise<Result<void>> {
  const folders = new Map(ids.map((id) => [id, null] as const));
  const moves = new Map<string, {readonly from: Sha | null; readonly to: null}>();
  for (const id of ids) {
    const anchor = on.anchors.get(id);
    if (anchor !== undefined) moves.set(id, {from: anchor.sha, to: null});
  }
  const message = `Cleanup of ${ids.length} checkpoints`;
  const moved = await moveChain(repository, {head: on.head, chain, folders, message}, moves);
  return moved.ok ? ok(undefined) : moved;
}
