// Keeps the refs of checkpoints in a clone of our own as the remote has them, and pushes what was added to them, all or nothing.
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {ANCHOR_PREFIX, CHAIN_REF} from '../../domain/checkpoint.ts';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {feedGit} from './feed-git.ts';
import {PUSH, toPushProblem} from './push-commit.ts';
import {ask, ownFolder, type Repository} from './repository.ts';
import {askOffline, FETCH, type RevertRepository} from './revert-repository.ts';

/** A clone of our own, as objects are read from it and as it speaks to its remote. */
export interface RemoteClone {
  readonly at: RevertRepository;
  readonly repository: Repository;
  /** Commits that are here with all their files. */
  readonly here: Set<string>;
}

/** Longest wait for one talk with the remote, in milliseconds: git needs a while for a large tree. */
export const FETCH_DEADLINE_MS = 300_000;

type Refs = ReadonlyMap<string, Sha>;

/** Sets our refs to those of the remote at one moment, and brings what they need. */
export async function syncChain(clone: RemoteClone): Promise<Result<void>> {
  const remote = await readRemoteRefs(clone);
  if (!remote.ok) return remote;
  const local = await readLocalRefs(clone.repository);
  if (!local.ok) return local;
  const head = remote.value.get(CHAIN_REF);
  if (head !== undefined && head !== local.value.get(CHAIN_REF)) {
    const chain = await bring(clone, [head], []);
    if (!chain.ok) return chain;
  }
  const known = new Set(local.value.values());
  const anchors = [...remote.value.values()].filter((sha) => sha !== head && !known.has(sha));
  // A record and its manifest are enough of each: the files come when somebody asks for them.
  const brought = await bring(clone, anchors, ['--depth=1']);
  if (!brought.ok) return brought;
  // The note tells where this clone stood; here the remote does.
  await rm(join(ownFolder(clone.repository.commonDir), 'checkpoints'), {force: true});
  return setRefs(clone.repository, remote.value, local.value);
}

/** Commits with all their files; those that are here already are not asked for. `depth`: how many generations. */
export async function bringCommits(clone: RemoteClone, ids: readonly Sha[], depth: number): Promise<Result<void>> {
  const missing = ids.filter((id) => !clone.here.has(`${id} ${depth}`));
  const brought = await bring(clone, missing, [`--depth=${depth}`]);
  if (brought.ok) for (const id of missing) clone.here.add(`${id} ${depth}`);
  return brought;
}

/** By id: a name could mean something else a moment later. */
async function bring({at}: RemoteClone, ids: readonly string[], how: readonly string[]): Promise<Result<void>> {
  if (ids.length === 0) return ok(undefined);
  const args = [...FETCH, ...how, '--stdin', '--', 'origin'];
  const fetched = await askOffline(at, args, {input: `${ids.join('\n')}\n`, deadlineMs: FETCH_DEADLINE_MS});
  return fetched.ok ? ok(undefined) : fetched;
}

async function readRemoteRefs({at}: RemoteClone): Promise<Result<Refs>> {
  const listed = await askOffline(at, ['ls-remote', '--quiet', '--', 'origin', CHAIN_REF, `${ANCHOR_PREFIX}*`]);
  return listed.ok ? ok(parseRefs(listed.value, '\t')) : listed;
}

async function readLocalRefs(repository: Repository): Promise<Result<Refs>> {
  const listed = await ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)', CHAIN_REF, ANCHOR_PREFIX]);
  return listed.ok ? ok(parseRefs(listed.value, ' ')) : listed;
}

function parseRefs(output: Buffer, separator: string): Refs {
  const refs = new Map<string, Sha>();
  for (const line of output.toString('utf8').split('\n')) {
    const [id = '', ref = ''] = line.split(separator);
    const sha = parseSha(id);
    if (sha !== null && (ref === CHAIN_REF || ref.startsWith(ANCHOR_PREFIX))) refs.set(ref, sha);
  }
  return refs;
}

async function setRefs(repository: Repository, to: Refs, from: Refs): Promise<Result<void>> {
  const set = [...to].filter(([ref, sha]) => from.get(ref) !== sha).map(([ref, sha]) => `update ${ref} ${sha}\n`);
  const gone = [...from.keys()].filter((ref) => !to.has(ref)).map((ref) => `delete ${ref}\n`);
  const done = await ask(repository, ['update-ref', '--stdin'], {input: [...set, ...gone].join('')});
  return done.ok ? ok(undefined) : done;
}

/** What our refs have that the remote's had not when they were read. */
export async function pushChain(clone: RemoteClone, before: Refs): Promise<Result<void>> {
  const after = await readLocalRefs(clone.repository);
  if (!after.ok) return after;
  const changed = [...new Set([...before.keys(), ...after.value.keys()])].filter(
    (ref) => before.get(ref) !== after.value.get(ref),
  );
  const leases = changed.map((ref) => `--force-with-lease=${ref}:${before.get(ref) ?? ''}`);
  const refspecs = changed.map((ref) => `${after.value.get(ref) ?? ''}:${ref}`);
  const args = [...PUSH, '--atomic', ...leases, '--', 'origin', ...refspecs];
  const pushed = await feedGit(clone.at.directory, args, {env: clone.at.offline, deadlineMs: FETCH_DEADLINE_MS});
  if (!pushed.ok) return pushed;
  if (pushed.value.exitCode === 0) return ok(undefined);
  return (await settle(clone, {before, after: after.value, changed})) ?? toPushProblem(CHAIN_REF, pushed.value);
}

/** What a failed push came to, read from the remote itself; null: nothing moved, so it was refused. */
async function settle(
  clone: RemoteClone,
  {before, after, changed}: {readonly before: Refs; readonly after: Refs; readonly changed: readonly string[]},
): Promise<Result<void> | null> {
  const now = await readRemoteRefs(clone);
  if (!now.ok) return null;
  // All refs move together; the chain itself may have gone on since, a checkpoint's own ref has not.
  const own = changed.filter((ref) => ref !== CHAIN_REF);
  const isDone = own.length > 0 && own.every((ref) => now.value.get(ref) === after.get(ref));
  if (isDone) return ok(undefined);
  const hasMoved = changed.some((ref) => now.value.get(ref) !== before.get(ref));
  return hasMoved ? err({code: 'STATE_CONFLICT', document: CHAIN_REF}) : null;
}

/** The refs as our clone has them, for a later push. */
export function readOwnRefs(clone: RemoteClone): Promise<Result<Refs>> {
  return readLocalRefs(clone.repository);
}
