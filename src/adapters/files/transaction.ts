// A queue folder on a checkout: one writer at a time, all of a change or none of it, and a kill at any moment loses nothing.
import {randomUUID} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Problem} from '../../domain/problem.ts';
import type {QueueFiles} from '../../domain/queue-files.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Pacing} from '../../ports/pacing.ts';
import type {QueueDecision, QueueFolderPort} from '../../ports/queue-folder.ts';
import {codeOf, toFileProblem} from './file-problem.ts';
import {listFolders, QueueFolderError, readQueueFiles} from './transaction-read.ts';
import {decideTransaction, OWN_FOLDER, readTransactionStand, type TransactionStep} from './transaction-record.ts';
import {carryOutSteps, prepareSteps, recoverSteps} from './transaction-steps.ts';

/** A look takes milliseconds; who meets a new change each time looks while nobody may write. */
const MAX_LOOKS = 20;
/** Longest wait for other writers: fifty of them with a second each, on a slow disk. */
const LOCK_PATIENCE_MS = 60_000;
/** Longest pause between two tries; drawn anew each time, so that waiters do not come in step. */
const LOCK_PAUSE_MS = 50;

/** A lock that is ours until it is released or was taken over. */
export interface QueueLock {
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

export interface QueueFolderTools {
  /** The lock of a folder that exists; null when somebody else holds it. */
  readonly acquire: (folder: string) => Promise<QueueLock | null>;
  readonly pacing: Pacing;
}

/** The queue in a folder. Reading writes nothing, so a folder that may not be written can be listed. */
export function queueFolder(directory: string, tools: QueueFolderTools): QueueFolderPort {
  const root = resolve(directory);
  return {
    read: () => guard(directory, () => read(root)),
    change: (decide) => guard(directory, () => change(root, tools, decide)),
  };
}

async function guard<T>(directory: string, body: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof QueueFolderError) return err(error.problem);
    if (codeOf(error) === 'unknown error') throw error;
    const path: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
    return err(toWriteProblem(typeof path === 'string' ? path : directory, error));
  }
}

/** What keeps a writer from writing, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
};

/** The problem with the place that the system named. */
function toWriteProblem(file: string, error: unknown): Problem {
  const refusal = REFUSALS[codeOf(error)];
  if (refusal === undefined) return toFileProblem(file, error);
  return {
    code: 'USAGE',
    detail: `${file}: cannot be written (${refusal}); nothing was lost, put that right and run again`,
  };
}

async function read(root: string): Promise<Result<QueueFiles>> {
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const before = await readTransactionStand(root);
    const files = await readQueueFiles(root, before.record);
    const after = await readTransactionStand(root);
    if (files !== null && before.version === after.version) return ok(files);
  }
  return err({code: 'STATE_CONFLICT', document: root});
}

async function change<T>(
  root: string,
  tools: QueueFolderTools,
  decide: (files: QueueFiles) => QueueDecision<T>,
): Promise<Result<T>> {
  const seen = await read(root);
  if (!seen.ok && seen.problem.code !== 'STATE_CONFLICT') return seen;
  await makeOwnFolder(root);
  const lock = await waitForLock(root, tools);
  if (lock === null) return err({code: 'STATE_CONFLICT', document: root});
  try {
    await recoverSteps(root);
    const files = await read(root);
    if (!files.ok) return files;
    const {changes, value} = decide(files.value);
    if (changes.length > 0)
      await write(root, lock, await prepareOrClear(root, () => prepareSteps(root, changes, files.value)));
    return ok(value);
  } finally {
    await lock.release();
  }
}

async function write(root: string, lock: QueueLock, steps: readonly TransactionStep[]): Promise<void> {
  if (!(await lock.isMine())) throw new QueueFolderError({code: 'STATE_CONFLICT', document: root});
  const record = {v: 1 as const, to: randomUUID(), steps: [...steps]};
  await prepareOrClear(root, () => decideTransaction(root, record));
  await carryOutSteps(root, record);
}

/** What fails before the decision leaves nothing behind. */
async function prepareOrClear<T>(root: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if ((await readTransactionStand(root)).record === null) await recoverSteps(root).catch(() => {});
    throw error;
  }
}

async function makeOwnFolder(root: string): Promise<void> {
  await listFolders(root);
  const own = join(root, OWN_FOLDER);
  await mkdir(own, {recursive: true});
  try {
    await writeFile(join(own, '.gitignore'), '*\n', {flag: 'wx'});
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function waitForLock(root: string, {acquire, pacing}: QueueFolderTools): Promise<QueueLock | null> {
  const startedAt = pacing.elapsed();
  for (;;) {
    const lock = await acquire(join(root, OWN_FOLDER));
    if (lock !== null) return lock;
    if (pacing.elapsed() - startedAt > LOCK_PATIENCE_MS) return null;
    await pacing.pause(1 + pacing.draw() * LOCK_PAUSE_MS);
  }
}
