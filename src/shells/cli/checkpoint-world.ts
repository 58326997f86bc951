// What the verbs about checkpoints work on: the repository around a folder, its policy, and how its memory stands.
import {randomUUID} from 'node:crypto';
import {resolve} from 'node:path';
import {gitCheckpointStore} from '../../adapters/git/checkpoint-store.ts';
import {openRepository, type Repository} from '../../adapters/git/repository.ts';
import {gitWorkingTree} from '../../adapters/git/working-tree.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {acquireLock} from '../../adapters/state/lock.ts';
import type {CheckpointWorld} from '../../app/checkpoints.ts';
import {listPlanGlobs} from '../../app/rollback-scope.ts';
import {defaultPolicy, type Policy} from '../../config/schema.ts';
import type {StateSnapshotMark} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import type {MemoryEvent} from '../../domain/memory.ts';
import {listQueueFolders} from '../../domain/plan-mapping.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {toMemory} from '../../memory/documents.ts';
import {isLedgerName} from '../../memory/ledger.ts';
import {type ExitCode, type Io, printProblems} from './io.ts';
import {readLocalPolicy} from './local-policy.ts';

/** Where the memory of a laptop lies when nothing else is said, from the root of the repository. */
export const STATE_FOLDER = '.aftermath/outbox';

export interface RepoOptions {
  readonly repo?: string;
  readonly json?: true;
}

export interface LocalCheckpoints extends CheckpointWorld {
  readonly repository: Repository;
  /** The defaults where the file cannot be read. */
  readonly policy: Policy;
  /** Why the policy cannot be read; empty when it can. */
  readonly policyProblems: readonly Problem[];
}

/**
 * The checkpoints of the repository around a folder. A restore that was killed is ended first, and told. A policy that
 * cannot be read stops nobody from saving work; a verb that needs it asks for `policyProblems`.
 */
export async function openCheckpoints(
  io: Io,
  {repo}: RepoOptions,
): Promise<Result<LocalCheckpoints, readonly Problem[]>> {
  const repository = await openRepository(resolve(io.cwd, repo ?? '.'));
  if (!repository.ok) return err([repository.problem]);
  const policy = await readLocalPolicy(repository.value.root, {mode: null, plan: []});
  const world = toWorld(io, repository.value);
  const ended = await world.tree.recover();
  if (!ended.ok) return err([ended.problem]);
  if (ended.value !== null) io.note(`aftermath: ended the rollback to ${ended.value.target} that was interrupted\n`);
  const read = policy.ok
    ? {policy: policy.value.policy, policyProblems: []}
    : {policy: defaultPolicy(), policyProblems: policy.problem};
  return ok({...world, repository: repository.value, ...read});
}

function toWorld(io: Io, repository: Repository): CheckpointWorld {
  return {
    store: gitCheckpointStore(repository),
    tree: gitWorkingTree(repository, {acquire: acquireLock}),
    now: timeOf(io),
    draw: () => randomUUID().slice(0, 8),
  };
}

/** Now, or what `AFTERMATH_NOW` says. */
export function timeOf(io: Io): Instant {
  return parseInstant(io.env['AFTERMATH_NOW'] ?? '') ?? (Date.now() as Instant);
}

/** How plans, queues and the memory stand, for a checkpoint's record. */
export async function readStateMark({repository, policy}: LocalCheckpoints): Promise<StateSnapshotMark> {
  const plans = listPlanGlobs(policy.plans);
  const queues = listQueueFolders(policy.plans);
  return {plans, queues, ledger: await readLedgerMark(resolve(repository.root, STATE_FOLDER))};
}

/** What the memory of the laptop remembers; empty where there is none, or it cannot be read. */
export async function readLedgerEvents({repository}: LocalCheckpoints): Promise<readonly MemoryEvent[]> {
  const store = directoryStateStore(resolve(repository.root, STATE_FOLDER));
  const names = await store.list();
  const read = names.ok ? await store.read(names.value.filter(isLedgerName)) : names;
  return read.ok ? toMemory(read.value.documents, (raw) => toSafeText(raw)).events : [];
}

async function readLedgerMark(folder: string): Promise<StateSnapshotMark['ledger']> {
  const store = directoryStateStore(folder);
  const names = await store.list();
  const document = names.ok ? names.value.filter(isLedgerName).at(-1) : undefined;
  if (document === undefined) return null;
  const read = await store.read([document]);
  const text = read.ok ? (read.value.documents.get(document) ?? '') : '';
  return {document, lines: text.split('\n').filter((line) => line !== '').length, sha256: toDigest(text)};
}

/** Says why and ends: 1 when an effect failed or met somebody else, 2 when what was given cannot be used. */
export function refuse(io: Io, problems: readonly Problem[]): ExitCode {
  printProblems(io, problems);
  const failed = ['STATE_CONFLICT', 'CHECKPOINT_DAMAGED', 'RESTORE_BLOCKED', 'GIT_FAILED'];
  return problems.some(({code}) => failed.includes(code)) ? 1 : 2;
}
