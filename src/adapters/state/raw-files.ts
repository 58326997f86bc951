// Every file below a state folder byte for byte, also when it is no text or no document; links and locks are left out.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {codeOf} from './file-problem.ts';

export interface RawFile {
  /** From the folder, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Locks, drafts and our own copies are no state. */
const PASSING = /^(?:\.store\/(?:lock|draft-)|\.backups\/)/;

/** The files, sorted by name, and the names of those that cannot be read. A folder that is missing has none. */
export async function readRawFiles(
  directory: string,
): Promise<{readonly files: readonly RawFile[]; readonly unreadable: readonly string[]}> {
  const files: RawFile[] = [];
  const unreadable: string[] = [];
  for (const name of await listFiles(directory, '')) {
    if (PASSING.test(name)) continue;
    try {
      files.push({name, bytes: await readFile(join(directory, name))});
    } catch (error) {
      if (codeOf(error) === 'unknown error') throw error;
      unreadable.push(name);
    }
  }
  return {files, unreadable};
}

async function listFiles(directory: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, below), {withFileTypes: true}).catch(() => []);
  const names: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await listFiles(directory, name)));
    else if (entry.isFile()) names.push(name);
  }
  return names;
}
