// Turns patterns into the files they name. A pattern that is the name of a file means that file, whatever characters it has.
import {lstat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {glob} from 'tinyglobby';

export interface Expanded {
  readonly pattern: string;
  /** As in the pattern: relative to the working directory, or absolute. Sorted, with slashes. Empty when nothing matches. */
  readonly files: readonly string[];
}

/** One entry for each pattern, in order; a file is named only where it is met first. Symbolic links to folders are not followed. */
export async function expandGlobs(patterns: readonly string[], cwd: string): Promise<readonly Expanded[]> {
  const met = new Set<string>();
  const expanded: Expanded[] = [];
  for (const pattern of patterns) {
    const found = (await isFile(resolve(cwd, pattern))) ? [pattern] : await findFiles(pattern, cwd);
    const fresh = found.filter((file) => !met.has(resolve(cwd, file)));
    for (const file of fresh) met.add(resolve(cwd, file));
    if (fresh.length > 0 || found.length === 0) expanded.push({pattern, files: fresh});
  }
  return expanded;
}

async function findFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const files = await glob(pattern, {
    cwd,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return files.sort();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return !(await lstat(path)).isDirectory();
  } catch {
    return false;
  }
}
