// A queue folder on a checkout: one writer at a time, all of a change or none of it, and a kill at any moment loses nothing.
import {randomUUID} from 'node:crypto';
import {join, resolve} from 'node:path';
import type {QueueFiles} from '../../domain/queue-files.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Pacing} from '../../ports/pacing.ts';
import type {QueueDecision, QueueFolderPort} from '../../ports/queue-folder.ts';
import {codeOf, isWriteRefusal, toFileProblem, toWriteProblem} from './file-problem.ts';
import {makeHiddenFolder} from './hidden-folder.ts';
import {listFolders, QueueFolderError, readQueueFiles} from './transaction-read.ts';
import {decideTransaction, OWN_FOLDER, readTransactionStand, type TransactionStep} from './transaction-record.ts';
import {carryOutSteps, prepareSteps, recoverSteps} from './transaction-steps.ts';
import {type FolderLock, type LockTools, waitForLock} from './wait-for-lock.ts';

/** A look takes milliseconds. Who only reads looks for some seconds; who is to write looks once more while nobody else may. */
const MAX_LOOKS = {read: 100, write: 5} as const;
/** The bound of the pause after a look in vain grows by so much, in milliseconds, up to the longest. */
const LOOK_PAUSE_MS = 5;
const LONGEST_LOOK_PAUSE_MS = 100;

/** The queue in a folder. Reading writes nothing, so a folder that may not be written can be listed. */
export function queueFolder(directory: string, tools: LockTools): QueueFolderPort {
  const root = resolve(directory);
  return {
    read: () => guard(directory, () => read(root, tools.pacing, 'read')),
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
    const place = typeof path === 'string' ? path : directory;
    return err(isWriteRefusal(error) ? toWriteProblem(place, error) : toFileProblem(place, error));
  }
}

async function read(root: string, pacing: Pacing, to: keyof typeof MAX_LOOKS): Promise<Result<QueueFiles>> {
  for (let looks = 1; looks <= MAX_LOOKS[to]; looks += 1) {
    const before = await readTransactionStand(root);
    const files = await readQueueFiles(root, before.record);
    const after = await readTransactionStand(root);
    if (files !== null && before.version === after.version) return ok(files);
    await pacing.pause(1 + pacing.draw() * Math.min(LONGEST_LOOK_PAUSE_MS, LOOK_PAUSE_MS * looks));
  }
  return err({code: 'STATE_CONFLICT', document: root});
}

async function change<T>(
  root: string,
  tools: LockTools,
  decide: (files: QueueFiles) => QueueDecision<T> | Promise<QueueDecision<T>>,
): Promise<Result<T>> {
  const seen = await read(root, tools.pacing, 'write');
  if (!seen.ok && seen.problem.code !== 'STATE_CONFLICT') return seen;
  await makeOwnFolder(root);
  const lock = await waitForLock(join(root, OWN_FOLDER), tools);
  if (lock === null) return err({code: 'STATE_CONFLICT', document: root});
  try {
    await recoverSteps(root);
    const files = await read(root, tools.pacing, 'write');
    if (!files.ok) return files;
    const {changes, value} = await decide(files.value);
    if (changes.length > 0)
      await write(root, lock, await prepareOrClear(root, () => prepareSteps(root, changes, files.value)));
    return ok(value);
  } finally {
    await lock.release();
  }
}

async function write(root: string, lock: FolderLock, steps: readonly TransactionStep[]): Promise<void> {
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
  await makeHiddenFolder(join(root, OWN_FOLDER));
}
