// Where documents lie below a folder: never through a symbolic link, which could lead anywhere.
import {lstat, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {isDocumentName} from '../../domain/state-names.ts';
import {codeOf, OutsideError} from './file-problem.ts';

/** Path of a document whose name was checked. Throws when it or a folder above it, below the store, is a symbolic link. */
export async function pathOf(directory: string, name: string): Promise<string> {
  let path = directory;
  for (const segment of name.split('/')) {
    path = join(path, segment);
    if (await isLink(path)) throw new OutsideError(name);
  }
  return path;
}

/** Names of all files below the folder that are documents, sorted. Links and other people's files are left out. */
export async function listDocuments(directory: string, below = ''): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await readFolder(join(directory, below))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!isDocumentName(name)) continue;
    if (entry.isFile()) names.push(name);
    if (entry.isDirectory()) names.push(...(await listDocuments(directory, name)));
  }
  return names.sort();
}

async function readFolder(path: string): ReturnType<typeof readEntries> {
  try {
    return await readEntries(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function readEntries(path: string) {
  return readdir(path, {withFileTypes: true});
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
