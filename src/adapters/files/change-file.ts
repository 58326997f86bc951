// Plan files of a checkout: read, decide and write under one lock, so that of many writers none undoes what another wrote.
import {realpath, rm} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileEdit} from '../../ports/repository-files.ts';
import type {FileDecision, SharedFiles, SharedTexts} from '../../ports/shared-files.ts';
import {codeOf, isWriteRefusal, toFileProblem, toWriteProblem} from './file-problem.ts';
import {makeHiddenFolder, removeAbandoned} from './hidden-folder.ts';
import {readTextFile} from './read-file.ts';
import {safeRepoPath} from './safe-repo-path.ts';
import {syncFolder} from './sync-folder.ts';
import {type FolderLock, type LockTools, waitForLock} from './wait-for-lock.ts';
import {writeTextAtomic} from './write-file.ts';

/** Holds the lock and the drafts of a repository's files. */
export const LOCAL_FOLDER = '.aftermath/local';

/** The files of a folder. Reading writes nothing, and without an edit nothing is made. */
export function sharedFiles(directory: string, tools: LockTools): SharedFiles {
  const root = resolve(directory);
  return {
    read: (paths) => readAll(root, paths),
    change: (paths, decide) => change({root, paths, tools}, decide),
  };
}

interface Site {
  readonly root: string;
  readonly paths: readonly string[];
  readonly tools: LockTools;
}

async function change<T>(
  {root, paths, tools}: Site,
  decide: (texts: SharedTexts) => Promise<Result<FileDecision<T>>>,
): Promise<Result<T>> {
  const own = await safeRepoPath(root, LOCAL_FOLDER);
  if (!own.ok) return own;
  try {
    await makeHiddenFolder(own.value);
    const lock = await waitForLock(own.value, tools);
    if (lock === null) return err({code: 'STATE_CONFLICT', document: root});
    try {
      await removeAbandoned(own.value);
      const texts = await readAll(root, paths);
      const decided = texts.ok ? await decide(texts.value) : texts;
      if (!decided.ok) return decided;
      const written = await writeAll({root, drafts: own.value, lock}, decided.value.edits);
      return written.ok ? ok(decided.value.value) : written;
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (codeOf(error) === 'unknown error') throw error;
    return err(isWriteRefusal(error) ? toWriteProblem(own.value, error) : toFileProblem(own.value, error));
  }
}

interface Desk {
  readonly root: string;
  readonly drafts: string;
  readonly lock: FolderLock;
}

/** A file that somebody who knows no lock wrote meanwhile is kept: then the edit was made on another text. */
async function writeAll({root, drafts, lock}: Desk, edits: readonly FileEdit[]): Promise<Result<void>> {
  for (const {path, before, after} of edits) {
    if (after === before) continue;
    const at = await placeOf(root, path);
    if (!at.ok) return at;
    const now = await readOne(root, path);
    if (!now.ok) return now;
    if (now.value !== before || !(await lock.isMine())) return err({code: 'STATE_CONFLICT', document: path});
    const written = await (after === null
      ? removeFile(at.value)
      : writeTextAtomic(at.value, after, {name: path, drafts}));
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** The file is gone for good when this is done. */
async function removeFile(path: string): Promise<Result<string>> {
  await rm(path);
  await syncFolder(dirname(path));
  return ok(path);
}

async function readAll(root: string, paths: readonly string[]): Promise<Result<SharedTexts>> {
  const texts = new Map<string, string | null>();
  for (const path of paths) {
    const text = await readOne(root, path);
    if (!text.ok) return text;
    texts.set(path, text.value);
  }
  return ok(texts);
}

async function readOne(root: string, path: string): Promise<Result<string | null>> {
  const at = await placeOf(root, path);
  const text = at.ok ? await readTextFile(at.value, path) : at;
  return !text.ok && text.problem.code === 'FILE_MISSING' ? ok(null) : text;
}

/** The file itself: a link inside the folder is followed, and one that leads out of it is refused. */
async function placeOf(root: string, path: string): Promise<Result<string>> {
  try {
    const base = await realpath(root);
    const target = await realpath(join(base, path));
    const inside = await safeRepoPath(base, relative(base, target).split(sep).join('/'));
    return inside.ok ? inside : err({code: 'FILE_OUTSIDE', file: path});
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return err(toFileProblem(path, error));
    return safeRepoPath(root, path);
  }
}
