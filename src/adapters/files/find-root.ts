// Finds the repository that a path lies in, by its `.git`, the way git does; no git is asked, so it costs nothing.
import {lstat, realpath} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** The nearest folder at or above a path that holds `.git`, a folder or a file; null when there is none. */
export async function findRepositoryRoot(path: string): Promise<string | null> {
  for (let at = await toRealPlace(path); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** The path with the links in its folders followed, and not that of its own name; parts that do not exist stay as they are. */
export async function toRealPlace(path: string): Promise<string> {
  const folder = dirname(path);
  if (folder === path) return path;
  try {
    return join(await realpath(folder), basename(path));
  } catch {
    return join(await toRealPlace(folder), basename(path));
  }
}

/** Where a path leads, its own link followed; the path's own place when there is nothing. */
export async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return toRealPlace(path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
