// Prepares and carries out the steps of a change: new texts lie on the disk before anything is decided, then files are only renamed.
import {randomUUID} from 'node:crypto';
import {access, chmod, constants, lstat, mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {QueueChange} from '../../domain/queue.ts';
import {PAUSE_FILE, type QueueFiles} from '../../domain/queue-files.ts';
import {codeOf} from './file-problem.ts';
import {removeAbandoned} from './hidden-folder.ts';
import {syncFolder} from './sync-folder.ts';
import {QueueFolderError} from './transaction-read.ts';
import {
  dropTransaction,
  endTransaction,
  isQueuePath,
  OWN_FOLDER,
  readOptional,
  readTransactionStand,
  type TransactionRecord,
  type TransactionStep,
} from './transaction-record.ts';

/** Drafts written at once: more do not make a disk faster. */
const WRITERS = 16;

/** Writes the new texts beside the queue. Until the record is decided they mean nothing, and a next writer removes them. */
export async function prepareSteps(
  root: string,
  changes: readonly QueueChange[],
  seen: QueueFiles,
): Promise<readonly TransactionStep[]> {
  await requirePlaces(root, changes);
  const steps: TransactionStep[] = changes.map(({from, to, text}) => ({
    from,
    to,
    draft: text === null ? null : `draft-${randomUUID()}`,
  }));
  const texts = new Map(seen.files.map((file) => [file.path, file.text]));
  const queue = changes.map((change, index) => ({change, step: steps[index]}));
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next.step !== undefined) await writeDraft(root, next.step, next.change);
      if (next.change.text !== null) await requireUntouched(root, next.change.from, texts);
    }
  };
  const ends = await Promise.allSettled(Array.from({length: Math.min(WRITERS, changes.length)}, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  await syncFolder(join(root, OWN_FOLDER));
  return steps;
}

async function writeDraft(root: string, {from, draft}: TransactionStep, {text}: QueueChange): Promise<void> {
  if (draft === null || text === null) return;
  const path = join(root, OWN_FOLDER, draft);
  await writeFile(path, text, {flag: 'wx', flush: true});
  if (from !== null) await chmod(path, (await lstat(join(root, from))).mode & 0o777);
}

/** A new text was made from the old one; when somebody who knows no lock wrote that meanwhile, theirs is kept. */
async function requireUntouched(
  root: string,
  from: string | null,
  texts: ReadonlyMap<string, QueueFiles['files'][number]['text']>,
): Promise<void> {
  const text = from === null ? undefined : texts.get(from);
  if (from === null || !text?.ok) return;
  if ((await readOptional(join(root, from))) !== text.value) throw taken(from);
}

/** Folders that can be written, sources that are there, targets that are free. Folders that are missing are made. */
async function requirePlaces(root: string, changes: readonly QueueChange[]): Promise<void> {
  const folders = new Set<string>();
  for (const {from, to} of changes) {
    for (const path of from === null ? [to] : [from, to]) {
      if (!isQueuePath(path)) throw new QueueFolderError({code: 'FILE_OUTSIDE', file: path});
      folders.add(dirname(join(root, path)));
    }
    if (from !== to && (await exists(join(root, to)))) throw taken(to);
  }
  for (const folder of folders) {
    await mkdir(folder, {recursive: true});
    await access(folder, constants.W_OK | constants.X_OK);
  }
  await syncFolder(root);
}

function taken(path: string): QueueFolderError {
  return new QueueFolderError({code: 'STATE_CONFLICT', document: path});
}

/** Finishes what a killed writer decided, and removes the drafts of one that did not come to decide. Lock holders only. */
export async function recoverSteps(root: string): Promise<void> {
  const {record} = await readTransactionStand(root);
  if (record === null) await dropTransaction(root);
  else await carryOutSteps(root, record);
  await removeAbandoned(join(root, OWN_FOLDER));
}

/** Carries out a decided change; doing it twice is doing it once. */
export async function carryOutSteps(root: string, record: TransactionRecord): Promise<void> {
  const folders = new Set<string>();
  for (const step of record.steps) {
    await carryOutStep(root, step);
    for (const path of [step.from ?? step.to, step.to]) folders.add(dirname(join(root, path)));
  }
  for (const folder of folders) await syncFolder(folder);
  await endTransaction(root, record);
}

/**
 * The new text comes into the file where it stands, then the file moves: at every moment it is in one folder. What is
 * gone was moved by the writer that was killed; what somebody put in the place meanwhile is not written over.
 */
async function carryOutStep(root: string, {from, to, draft}: TransactionStep): Promise<void> {
  const target = join(root, to);
  if (from !== to && (await exists(target))) return;
  const source = from === null ? target : join(root, from);
  const stands = from === null || to === PAUSE_FILE || (await exists(source));
  if (draft !== null && stands) await renameIfThere(join(root, OWN_FOLDER, draft), source);
  if (from !== null && from !== to) await renameIfThere(source, target);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}
