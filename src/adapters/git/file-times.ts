// When files of a checkout were last changed: by their commit, as a checkout gives every file the time of its own making.
import {lstat} from 'node:fs/promises';
import {join} from 'node:path';
import {dirname} from 'node:path/posix';
import type {Instant} from '../../domain/ids.ts';
import type {ReadFileTimes} from '../../ports/file-times.ts';
import {readStatus} from './commit-paths.ts';
import {askGit} from './feed-git.ts';

/**
 * The times of files below a folder of a checkout: of the commit that changed them last, or, where they differ from it or
 * git does not know them, of the disk. Outside of a checkout nothing is known. One look into the history for all of them;
 * one that was cut off gives the time of its oldest commit, which is never too early.
 */
export function checkoutFileTimes(directory: string): ReadFileTimes {
  return async (paths) => {
    const folders = [...new Set(paths.map((path) => dirname(path)))];
    if (folders.length === 0) return new Map();
    const changed = await readStatus(directory, folders);
    if (!changed.ok) return new Map();
    const commits = await readCommitTimes(directory, folders);
    const times = new Map<string, Instant>();
    for (const path of paths) {
      const at = changed.value.has(path) ? null : (commits.get(path) ?? null);
      const known = at ?? (await diskTime(join(directory, path)));
      if (known !== null) times.set(path, known);
    }
    return times;
  };
}

/** Newest first, so the first commit that names a path counts. Empty before the first commit of all. */
async function readCommitTimes(directory: string, folders: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  const options = ['--format=%x01%ct', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff'];
  const log = await askGit(directory, ['log', ...options, '--', ...folders], {env: {GIT_LITERAL_PATHSPECS: '1'}});
  const times = new Map<string, Instant>();
  if (!log.ok) return times;
  for (const entry of log.value.toString('utf8').split('\u0001')) {
    const [seconds = '', ...names] = entry.split('\0');
    const at = Number(seconds) * 1000;
    for (const name of names) {
      const path = name.replace(/^\n/, '');
      if (path !== '' && !times.has(path)) times.set(path, at as Instant);
    }
  }
  return times;
}

/** A move changes the time of the entry, a write that of the text. */
async function diskTime(path: string): Promise<Instant | null> {
  try {
    const {mtimeMs, ctimeMs} = await lstat(path);
    return Math.floor(Math.max(mtimeMs, ctimeMs)) as Instant;
  } catch {
    return null;
  }
}
