// A queue's folder on a branch: read at one commit, and only as far as wishes about some items need it.
import {QUEUE_FOLDER_NAMES, QUEUE_FOLDERS, type QueueFolder, toQueueFolder} from '../domain/queue.ts';
import {
  isItemName,
  isMissedName,
  PAUSE_FILE,
  type QueueFile,
  type QueueFiles,
  toNotLookedAt,
} from '../domain/queue-files.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {RepositoryFiles} from '../ports/repository-files.ts';
import {nameOf, toRecord} from '../workplan/queue/item-record.ts';
import {readTexts, TEXTS_AT_ONCE} from './read-texts.ts';

/** Most texts read to find items whose file has another name than they: five requests. A usual item is named like its file. */
const MAX_SEARCHED = 500;
/** Texts read at once where they lie on this machine: a queue of ten thousand small items is some megabytes. */
const TEXTS_AT_HAND = 5000;

export interface RepositoryQueueQuestion {
  /** Folder of the queue in the repository, with slashes and without one at the end; empty for the root. */
  readonly folder: string;
  /** Commit or branch at which everything is read. */
  readonly head: string;
  /** Items that the wishes are about. */
  readonly ids: readonly string[];
  /** Folders of which every text is read. Default: `in-progress`, for what was left behind there. */
  readonly whole?: readonly QueueFolder[];
  /**
   * How far items are looked for. `named`, the default, is for a host that takes requests: files whose name holds the id
   * (up to 100 of them), and if none of them is the item, up to 500 others. `all` is for objects on this machine: every file, so that an item
   * that stands twice under different names is seen.
   */
  readonly search?: 'named' | 'all';
}

type Files = Pick<RepositoryFiles, 'listFiles' | 'readFiles'>;

/**
 * Every item file with its name, and the texts that count: of the wanted items, of the folders that are wanted whole, of
 * the pause file, and of one item for the form of new ones. All others are not looked at. FILE_MISSING when nothing lies
 * in the folder. Order: of the folders, then by name.
 */
export async function readRepositoryQueue(
  files: Files,
  {folder, head, ids, whole = ['in-progress'], search = 'named'}: RepositoryQueueQuestion,
): Promise<Result<QueueFiles>> {
  const stem = folder === '' ? '' : `${folder}/`;
  const listed = await (folder === '' ? files.listFiles(head) : files.listFiles(head, folder));
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return err({code: 'FILE_MISSING', file: folder, ref: head});
  const paths = listed.value.map((path) => path.slice(stem.length));
  const items = QUEUE_FOLDERS.flatMap((name) => findItems(paths, name));
  const candidates = new Set(search === 'all' ? items : findCandidates(items, ids));
  const wanted = items.filter((item) => whole.includes(item.folder) || candidates.has(item));
  const sample = wanted.length > 0 ? [] : items.slice(0, 1);
  const place = {files, stem, head, atOnce: search === 'all' ? TEXTS_AT_HAND : TEXTS_AT_ONCE};
  const pause = paths.includes(PAUSE_FILE) ? [PAUSE_FILE] : [];
  const first = await readBelow(place, [...wanted, ...sample].map(({path}) => path).concat(pause));
  if (!first.ok) return first;
  const found = await searchTexts(place, {items, ids}, first.value);
  if (!found.ok) return found;
  const texts = found.value;
  const inside = paths.filter((path) => path.includes('/') && toQueueFolder(path) !== null);
  return ok({
    files: items.map((item) => toFile(item, texts)),
    folders: QUEUE_FOLDER_NAMES.filter((name) => inside.some((path) => path.startsWith(`${name}/`))),
    notItems: findNotItems(inside),
    pause: texts.get(PAUSE_FILE) ?? null,
  });
}

interface Item {
  readonly folder: QueueFolder;
  readonly path: string;
}

interface Place {
  readonly files: Files;
  readonly stem: string;
  readonly head: string;
  /** Texts asked for at once. */
  readonly atOnce: number;
}

type Texts = ReadonlyMap<string, Result<string>>;

/** A folder that lies deeper counts once. */
function findNotItems(paths: readonly string[]): readonly string[] {
  const places = paths
    .map((path) => path.split('/'))
    .filter(([, name = '', ...deeper]) => {
      return deeper.length > 0 ? !name.startsWith('.') : isMissedName(name);
    });
  const told = places.map(([folder, name, ...deeper]) => `${folder}/${name}${deeper.length > 0 ? '/' : ''}`);
  return [...new Set(told)].toSorted();
}

function findItems(paths: readonly string[], folder: QueueFolder): readonly Item[] {
  const inside = paths.filter(
    (path) => toQueueFolder(path) === folder && isItemName(path.slice(path.indexOf('/') + 1)),
  );
  return inside.toSorted().map((path) => ({folder, path}));
}

/** Files that are named after an id, and some whose name holds one; `3-fix-crane-ID.yaml` before `ID-and-more.yaml`. */
function findCandidates(items: readonly Item[], ids: readonly string[]): readonly Item[] {
  const like = (isLike: (name: string, id: string) => boolean): readonly Item[] =>
    items.filter(({path}) => ids.some((id) => isLike(nameOf(path), id)));
  const named = like((name, id) => name === id);
  const holding = new Set([...like((name, id) => name.endsWith(id)), ...like((name, id) => name.includes(id))]);
  for (const item of named) holding.delete(item);
  return [...named, ...[...holding].slice(0, TEXTS_AT_ONCE)];
}

function toFile({folder, path}: Item, texts: Texts): QueueFile {
  return {folder, path, text: texts.get(path) ?? err(toNotLookedAt(path))};
}

/** Goes on through the files that are left, until every id was met or enough was read. */
async function searchTexts(
  place: Place,
  {items, ids}: {readonly items: readonly Item[]; readonly ids: readonly string[]},
  known: Texts,
): Promise<Result<Texts>> {
  let texts = known;
  const left = items.filter(({path}) => !known.has(path)).slice(0, MAX_SEARCHED);
  for (let at = 0; at < left.length && isAnyMissing(items, ids, texts); at += place.atOnce) {
    const more = await readBelow(
      place,
      left.slice(at, at + place.atOnce).map(({path}) => path),
    );
    if (!more.ok) return more;
    texts = new Map([...texts, ...more.value]);
  }
  return ok(texts);
}

function isAnyMissing(items: readonly Item[], ids: readonly string[], texts: Texts): boolean {
  const read = items.flatMap((item) => {
    const text = texts.get(item.path);
    return text === undefined ? [] : [toRecord({...item, text}).item.id];
  });
  return ids.some((id) => !read.includes(id));
}

/** By the paths below the queue's folder; a file that went away meanwhile is left out. */
async function readBelow({files, stem, head, atOnce}: Place, paths: readonly string[]): Promise<Result<Texts>> {
  const read = await readTexts(
    files,
    paths.map((path) => `${stem}${path}`),
    {ref: head, atOnce},
  );
  if (!read.ok) return read;
  const texts = new Map<string, Result<string>>();
  for (const [path, text] of read.value) {
    if (!text.ok) texts.set(path.slice(stem.length), text);
    else if (text.value !== null) texts.set(path.slice(stem.length), ok(text.value));
  }
  return ok(texts);
}
