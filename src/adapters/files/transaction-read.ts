// Lists and reads the files of a queue as of one moment, with a decided change counted as made.
import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs';
import {lstat, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Problem} from '../../domain/problem.ts';
import {QUEUE_FOLDER_NAMES, QUEUE_FOLDERS, type QueueFolder, toQueueFolder} from '../../domain/queue.ts';
import {isItemName, isMissedName, PAUSE_FILE, type QueueFile, type QueueFiles} from '../../domain/queue-files.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {codeOf, toFileProblem} from './file-problem.ts';
import {OWN_FOLDER, type TransactionRecord, type TransactionStep} from './transaction-record.ts';

/** Largest item read. The largest we know has 29 KB. */
const MAX_ITEM_BYTES = 4 * 1024 * 1024;

/** A problem that stops the whole look, thrown because it comes from deep below. */
export class QueueFolderError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** All files as they stand with the record counted as done; null when one of them moved meanwhile. */
export async function readQueueFiles(root: string, record: TransactionRecord | null): Promise<QueueFiles | null> {
  const steps = new Map((record?.steps ?? []).map((step) => [step.to, step]));
  const {folders, items, notItems} = await listPlaces(root);
  const paths = new Set(items);
  for (const {from, to} of steps.values()) {
    if (from !== null && from !== to) paths.delete(from);
    if (to !== PAUSE_FILE) paths.add(to);
  }
  const files: QueueFile[] = [];
  for (const path of paths) {
    const text = readPlace(root, path, steps.get(path));
    if (text === null) return null;
    files.push({folder: folderOf(path), path, text});
  }
  const pause = readPlace(root, PAUSE_FILE, steps.get(PAUSE_FILE));
  return {files: files.sort(compareFiles), folders, notItems, pause};
}

/** The names of the queue's folders that exist. A queue has at least one, and none of them is a link. */
export async function listFolders(root: string): Promise<readonly string[]> {
  await refuseLink(root, OWN_FOLDER);
  const found: string[] = [];
  for (const folder of QUEUE_FOLDER_NAMES) {
    if (await isFolder(root, folder)) found.push(folder);
  }
  return found;
}

interface Places {
  readonly folders: readonly string[];
  readonly items: readonly string[];
  readonly notItems: readonly string[];
}

async function listPlaces(root: string): Promise<Places> {
  const folders = await listFolders(root);
  if (folders.length === 0) throw new QueueFolderError(await noQueue(root));
  const names = await Promise.all(folders.map((folder) => readdir(join(root, folder), {withFileTypes: true})));
  const items: string[] = [];
  const notItems: string[] = [];
  for (const [index, folder] of folders.entries()) {
    for (const entry of names[index] ?? []) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) notItems.push(...(entry.name.startsWith('.') ? [] : [`${path}/`]));
      else if (isItemName(entry.name)) items.push(path);
      else if (isMissedName(entry.name)) notItems.push(path);
    }
  }
  return {folders, items, notItems: notItems.sort()};
}

async function noQueue(root: string): Promise<Problem> {
  const exists = await lstat(root).then(
    () => true,
    () => false,
  );
  if (!exists) return {code: 'FILE_MISSING', file: root};
  const detail = `${root}: is no queue, none of the folders ${QUEUE_FOLDERS.join(', ')} lies in it; name the folder that holds them`;
  return {code: 'USAGE', detail};
}

async function isFolder(root: string, name: string): Promise<boolean> {
  await refuseLink(root, name);
  try {
    return (await lstat(join(root, name))).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** A folder that is a link could lead anywhere; so it is not followed. */
async function refuseLink(root: string, name: string): Promise<void> {
  const stats = await lstat(join(root, name)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
  if (stats?.isSymbolicLink()) throw new QueueFolderError({code: 'FILE_OUTSIDE', file: join(root, name)});
}

/** With a step under way the new text is found where it has got to; null when a file is not where it just was. */
function readPlace(root: string, path: string, step: TransactionStep | undefined): Result<string> | null {
  if (step === undefined) return readItem(root, path);
  const draft = step.draft === null ? null : `${OWN_FOLDER}/${step.draft}`;
  const places = step.from === step.to ? [draft, path] : [path, draft, step.from];
  for (const place of places) {
    const text = place === null ? null : readItem(root, place);
    if (text !== null) return text;
  }
  return null;
}

/** Without following links, without waiting for pipes, and in one go: thousands of small files are read faster so. */
function readItem(root: string, path: string): Result<string> | null {
  let file: number | null = null;
  try {
    file = openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return err({code: 'FILE_UNREADABLE', file: path, detail: 'it is not a file'});
    if (stats.size > MAX_ITEM_BYTES)
      return err({code: 'FILE_UNREADABLE', file: path, detail: 'it is larger than 4 MB'});
    return toText(readFileSync(file), path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === 'ELOOP') return err({code: 'FILE_OUTSIDE', file: path});
    if (codeOf(error) === 'unknown error') throw error;
    return err(toFileProblem(path, error));
  } finally {
    if (file !== null) closeSync(file);
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

function toText(bytes: Uint8Array, path: string): Result<string> {
  if (bytes.includes(0)) return err({code: 'FILE_BINARY', file: path});
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return err({code: 'FILE_BINARY', file: path});
  }
}

function folderOf(path: string): QueueFolder {
  const folder = toQueueFolder(path);
  if (folder === null) throw new Error(`not a place of a queue: ${path}`);
  return folder;
}

function compareFiles(a: QueueFile, b: QueueFile): number {
  const order = QUEUE_FOLDERS.indexOf(a.folder) - QUEUE_FOLDERS.indexOf(b.folder);
  if (order !== 0) return order;
  return a.path < b.path ? -1 : 1;
}
