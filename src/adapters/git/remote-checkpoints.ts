// RemoteCheckpoints over git: a clone of our own in a temporary folder, which knows nothing of the user's checkout.
import {tmpdir} from 'node:os';
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {CheckpointStore, Verifiable} from '../../ports/checkpoint-store.ts';
import type {CommitFiles, RemoteCheckpoints} from '../../ports/remote-checkpoints.ts';
import {gitCheckpointStore} from './checkpoint-store.ts';
import {readVerified} from './checkpoint-verify.ts';
import {gitCommit} from './commit-scan.ts';
import {bringCommits, pushChain, type RemoteClone, readOwnRefs, syncChain} from './remote-chain.ts';
import {openRepository} from './repository.ts';
import {toRevertRemote} from './revert-remote.ts';
import {closeRevertRepository, openRevertRepository, readHeads} from './revert-repository.ts';
import {pushRollback, removeRollback} from './rollback-branch.ts';
import {makeRollbackCommit} from './rollback-commit.ts';

export interface RemoteCheckpointsOptions {
  /** Address of the repository, or its path. A password in it is used and not shown. */
  readonly address: string;
  /** Token for HTTP, handed to git by its environment; null for a path. */
  readonly token: string | null;
  /** Folder for the clone; the runner's `RUNNER_TEMP`, say. Default: the system's. */
  readonly temporary?: string;
  /** How the remote names its objects. Default `sha1`, as GitHub does. */
  readonly format?: 'sha1' | 'sha256';
}

/** Opens nothing before it is asked. One call at a time. Throws for an address that is none. */
export function gitRemoteCheckpoints(options: RemoteCheckpointsOptions): RemoteCheckpoints {
  const remote = toRevertRemote(options.address, options.token);
  let opened: RemoteClone | null = null;
  const open = async (): Promise<Result<RemoteClone>> => {
    if (opened !== null) return ok(opened);
    const {format = 'sha1', temporary = tmpdir()} = options;
    const at = await openRevertRepository(remote, {format, temporary});
    if (!at.ok) return at;
    const repository = await openRepository(at.value.directory);
    if (!repository.ok) {
      await closeRevertRepository(at.value);
      return repository;
    }
    opened = {at: at.value, repository: repository.value, here: new Set()};
    return ok(opened);
  };
  const within = async <T>(body: (clone: RemoteClone) => Promise<Result<T>>): Promise<Result<T>> => {
    const clone = await open();
    return clone.ok ? body(clone.value) : clone;
  };
  return {
    store: toStore(within),
    openCommit: (at) => within((clone) => openCommit(clone, at)),
    readHead: (branch) => within((clone) => readHead(clone, branch)),
    makeCommit: (wish) => within(({repository}) => makeRollbackCommit(repository, wish)),
    pushBranch: (push) => within((clone) => pushRollback(clone, push)),
    removeBranch: (branch, head) => within((clone) => removeRollback(clone, branch, head)),
    close: async () => {
      if (opened !== null) await closeRevertRepository(opened.at);
      opened = null;
    },
  };
}

type Within = <T>(body: (clone: RemoteClone) => Promise<Result<T>>) => Promise<Result<T>>;

/** The store of the clone, fetched before it is read and pushed after it was written. */
function toStore(within: Within): CheckpointStore {
  const pushed = (write: (store: CheckpointStore) => Promise<Result<void>>): Promise<Result<void>> =>
    within(async (clone) => {
      const before = await readOwnRefs(clone);
      if (!before.ok) return before;
      const written = await write(gitCheckpointStore(clone.repository));
      return written.ok ? pushChain(clone, before.value) : written;
    });
  return {
    read: () =>
      within(async (clone) => {
        const synced = await syncChain(clone);
        return synced.ok ? gitCheckpointStore(clone.repository).read() : synced;
      }),
    verify: (checkpoints) =>
      within(async (clone) => {
        const brought = await bringHeld(clone, checkpoints);
        return brought.ok ? gitCheckpointStore(clone.repository).verify(checkpoints) : brought;
      }),
    verifyHistory: (stored) => within(({repository}) => gitCheckpointStore(repository).verifyHistory(stored)),
    readFiles: (entries) => within(({repository}) => readVerified(repository, entries)),
    add: (checkpoint) => pushed((store) => store.add(checkpoint)),
    drop: (removal) => pushed((store) => store.drop(removal)),
    putBack: (from, to) => pushed((store) => store.putBack(from, to)),
  };
}

/** The commits that hold the files; where work was uncommitted also those that it stands on. What is gone is found later. */
async function bringHeld(clone: RemoteClone, checkpoints: readonly Verifiable[]): Promise<Result<void>> {
  for (const {record} of checkpoints) {
    const held = record.work ?? record.commit;
    const depth = record.work === null ? 1 : 2;
    const brought = held === null ? ok(undefined) : await bringCommits(clone, [held], depth);
    if (!brought.ok) return brought;
  }
  return ok(undefined);
}

async function openCommit(
  clone: RemoteClone,
  at: {readonly commit: Sha; readonly branch: string | null},
): Promise<Result<CommitFiles>> {
  const brought = await bringCommits(clone, [at.commit], 1);
  if (!brought.ok) return brought;
  const {repository} = clone;
  return ok({...gitCommit(repository, at), readFiles: (entries) => readVerified(repository, entries)});
}

async function readHead({at}: RemoteClone, branch: string): Promise<Result<Sha | null>> {
  const heads = await readHeads(at, [branch]);
  return heads.ok ? ok(heads.value.get(branch) ?? null) : heads;
}
