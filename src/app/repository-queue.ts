// A queue folder on a branch: as much of it as a decision needs, in two requests, and its changes as edits of files.
import {QUEUE_FOLDERS, type QueueChange, type QueueFolder} from '../domain/queue.ts';
import {PAUSE_FILE, type QueueFile, type QueueFiles} from '../domain/queue-files.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {FileEdit, RepositoryFiles} from '../ports/repository-files.ts';
import {mergeChanges} from './queue-wishes.ts';

/** Texts asked for at once: GitHub answers a query of so many files within its limits. */
const MAX_AT_ONCE = 100;
/** Most item files that are read besides those in progress; the names of all are known all the same. */
const MAX_SEARCHED = 200;
const ITEM_FILE = /\.ya?ml$/i;

export interface RepositoryQueueWish {
  /** Folder of the queue, from the root of the repository. */
  readonly folder: string;
  /** Commit or branch. */
  readonly head: string;
  /** Items that are wanted besides those in progress; `all` reads every file of the folders that are not settled. */
  readonly ids: readonly string[] | 'unsettled';
}

/** Folders whose items a program may still take up. */
const UNSETTLED: ReadonlySet<QueueFolder> = new Set<QueueFolder>(['pending', 'in-progress', 'failed']);

interface Listed {
  readonly folder: QueueFolder;
  /** From the queue's folder. */
  readonly path: string;
}

/**
 * The files of a queue at a commit: everything in progress, the wanted items, one more for the form of new items, and the
 * pause. An item is found by the name of its file; one that is not is looked for in the files of other names. FILE_MISSING
 * when there is no such folder.
 */
export async function readRepositoryQueue(
  files: Pick<RepositoryFiles, 'listFiles' | 'readFiles'>,
  wish: RepositoryQueueWish,
): Promise<Result<QueueFiles>> {
  const {folder, head} = wish;
  const listed = await files.listFiles(head, folder);
  if (!listed.ok) return listed;
  const paths = listed.value.map((path) => path.slice(folder.length + 1));
  const items = QUEUE_FOLDERS.flatMap((name) => listItems(paths, name));
  if (paths.length === 0) return err({code: 'FILE_MISSING', file: folder});
  const chosen = chooseFiles(items, wish.ids);
  const hasPause = paths.includes(PAUSE_FILE);
  const texts = await readTexts(files, wish, [...chosen.map(({path}) => path), ...(hasPause ? [PAUSE_FILE] : [])]);
  if (!texts.ok) return texts;
  const pause = texts.value.get(PAUSE_FILE);
  return ok({
    files: chosen.map((one): QueueFile => ({...one, text: texts.value.get(one.path) ?? missing(folder, one.path)})),
    pause: hasPause ? (pause ?? missing(folder, PAUSE_FILE)) : null,
  });
}

function listItems(paths: readonly string[], folder: QueueFolder): readonly Listed[] {
  return paths
    .filter(
      (path) => path.startsWith(`${folder}/`) && ITEM_FILE.test(path) && !path.slice(folder.length + 1).includes('/'),
    )
    .map((path) => ({folder, path}));
}

function chooseFiles(items: readonly Listed[], ids: RepositoryQueueWish['ids']): readonly Listed[] {
  if (ids === 'unsettled') return items.filter(({folder}) => UNSETTLED.has(folder));
  const named = items.filter(({path}) => ids.some((id) => nameOf(path) === id || nameOf(path).endsWith(`-${id}`)));
  const isFound = ids.every((id) => named.some(({path}) => nameOf(path).includes(id)));
  const searched = isFound ? [] : items.filter(({folder}) => UNSETTLED.has(folder)).slice(0, MAX_SEARCHED);
  const sample = items.find(({folder}) => folder === 'pending') ?? items[0];
  const wanted = new Set([...named, ...searched, ...(sample === undefined ? [] : [sample])]);
  return items.filter((one) => one.folder === 'in-progress' || wanted.has(one));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(ITEM_FILE, '');
}

async function readTexts(
  files: Pick<RepositoryFiles, 'readFiles'>,
  {folder, head}: RepositoryQueueWish,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, Result<string>>>> {
  const texts = new Map<string, Result<string>>();
  for (let at = 0; at < paths.length; at += MAX_AT_ONCE) {
    const part = paths.slice(at, at + MAX_AT_ONCE);
    const read = await files.readFiles(part.map((path) => ({path: `${folder}/${path}`, ref: head})));
    if (!read.ok) return read;
    for (const [index, path] of part.entries()) {
      const text = read.value[index];
      texts.set(path, typeof text === 'string' ? ok(text) : missing(folder, path));
    }
  }
  return ok(texts);
}

function missing(folder: string, path: string): Result<never> {
  return err({code: 'FILE_MISSING', file: `${folder}/${path}`});
}

/** Changes of a queue as edits of the repository's files: a file that moves goes away in one place and stands in another. */
export function toFileEdits(
  changes: readonly QueueChange[],
  {folder, files}: {readonly folder: string; readonly files: QueueFiles},
): readonly FileEdit[] {
  const texts = new Map(files.files.map((file) => [file.path, file.text]));
  const textOf = (path: string): string | null => {
    const text = path === PAUSE_FILE ? files.pause : texts.get(path);
    return text?.ok ? text.value : null;
  };
  return mergeChanges(changes).flatMap(({from, to, text}) => {
    const before = from === null ? null : textOf(from);
    const after = text ?? before;
    const path = `${folder}/${to}`;
    if (from === null || from === to) return [{path, before, after}];
    return [
      {path: `${folder}/${from}`, before, after: null},
      {path, before: null, after},
    ];
  });
}
