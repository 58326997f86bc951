// Real repositories for the tests of checkpoints, and the world that the use cases work on.
import {execFileSync} from 'node:child_process';
import {gitCheckpointStore} from '../../src/adapters/git/checkpoint-store.ts';
import {openRepository, type Repository} from '../../src/adapters/git/repository.ts';
import {gitWorkingTree} from '../../src/adapters/git/working-tree.ts';
import {acquireLock} from '../../src/adapters/state/lock.ts';
import {type CheckpointMaking, type CheckpointWorld, createCheckpoint} from '../../src/app/checkpoints.ts';
import {type RollbackWish, rollBack} from '../../src/app/rollback.ts';
import type {CheckpointRecord} from '../../src/domain/checkpoint.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {value} from '../contracts/value.ts';

/** Git with nobody's settings but ours. */
export function git(directory: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
  };
  const set = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'gc.auto=0'];
  return execFileSync('git', [...set, ...args], {
    cwd: directory,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A new repository without hooks and other samples, so that it is quick to copy. */
export function initRepository(directory: string): void {
  git(directory, 'init', '-q', '--template=', '-b', 'main');
}

export function commitAll(directory: string, message = 'work'): string {
  git(directory, 'add', '-A');
  git(directory, 'commit', '-q', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD').trim();
}

export const NOON = Date.UTC(2026, 2, 1, 12) as Instant;
export const NO_STATE = {plans: [], queues: [], ledger: null};

/** Draws that never come twice. */
function drawer(): () => string {
  let drawn = 0;
  return () => {
    drawn += 1;
    return drawn.toString(16).padStart(8, '0');
  };
}

export interface TestWorld extends CheckpointWorld {
  readonly repository: Repository;
}

export async function worldOf(directory: string, now: Instant = NOON): Promise<TestWorld> {
  return toWorld(value(await openRepository(directory)), now);
}

export function toWorld(repository: Repository, now: Instant = NOON): TestWorld {
  return {
    repository,
    store: gitCheckpointStore(repository),
    tree: gitWorkingTree(repository, {acquire: acquireLock}),
    now,
    draw: drawer(),
  };
}

export async function save(
  world: CheckpointMaking,
  type: CheckpointRecord['type'] = 'manual',
): Promise<CheckpointRecord> {
  return value(await createCheckpoint(world, {type, note: '', state: NO_STATE, also: []}));
}

export function goBack(world: CheckpointWorld, to: string, wish: Partial<RollbackWish> = {}) {
  const all = {scope: 'full', only: [], plans: [], fallback: 'none', finished: 'keep', writes: 'make'} as const;
  return rollBack(world, {...all, to, state: NO_STATE, ...wish});
}
