// A folder for what we keep beside other people's files: git leaves it alone, and what killed writers left there goes.
import {lstat, mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {codeOf} from './file-problem.ts';
import {DRAFT_PREFIX} from './write-file.ts';

/** Placing a lock takes milliseconds. */
const ABANDONED_MS = 600_000;

/** Makes the folder, and tells git not to look into it. */
export async function makeHiddenFolder(path: string): Promise<void> {
  await makeFolders(path);
  try {
    await writeFile(join(path, '.gitignore'), '*\n', {flag: 'wx'});
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * On a file system that is read-only, Node answers a recursive mkdir as if the path did not exist; asked folder by folder
 * the system says why.
 */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path, {recursive: true});
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    for (const folder of [dirname(path), path]) await mkdirOnce(folder);
  }
}

async function mkdirOnce(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Removes drafts of writers that were killed, and their old tries for the lock. Lock holders only. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const isOver = name.startsWith(DRAFT_PREFIX) || (name.startsWith('lock-') && (await isAbandoned(path)));
    if (isOver) await rm(path, {force: true});
  }
}

/** Whether a draft of a lock is older than anybody takes to place it. */
async function isAbandoned(path: string): Promise<boolean> {
  try {
    return Date.now() - (await lstat(path)).mtimeMs > ABANDONED_MS;
  } catch {
    return false;
  }
}
