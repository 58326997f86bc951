// Copies files out of a folder that may be broken: bytes, links and modes, each read again and compared before it counts as saved.
import {createHash} from 'node:crypto';
import {constants, createReadStream} from 'node:fs';
import {copyFile, lstat, mkdir, readdir, readlink, symlink} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {toPathBytes} from '../../domain/path-bytes.ts';
import {codeOf} from './file-problem.ts';

export interface SavedFile {
  readonly path: string;
  /** Of the copy; of a link, of what it points to as text. */
  readonly sha256: string;
}

export interface CopyReport {
  readonly saved: readonly SavedFile[];
  readonly failed: readonly {readonly path: string; readonly why: string}[];
}

/** Copies paths of `from` below `to`. What is gone is left out; what cannot be read is told, and the others are copied. */
export async function copyOut(from: string, to: string, paths: readonly string[]): Promise<CopyReport> {
  const saved: SavedFile[] = [];
  const failed: {path: string; why: string}[] = [];
  for (const path of paths) {
    try {
      const sha256 = await copyOne(placeOf(from, path), placeOf(to, path), placeOf(to, dirname(path)));
      if (sha256 !== null) saved.push({path, sha256});
    } catch (error) {
      failed.push({path, why: error instanceof DifferentError ? error.message : codeOf(error)});
    }
  }
  return {saved, failed};
}

class DifferentError extends Error {}

/** Names may hold bytes that are no text. */
function placeOf(folder: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), toPathBytes(path)]);
}

async function copyOne(source: Buffer, target: Buffer, folder: Buffer): Promise<string | null> {
  const stats = await lstat(source).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  });
  if (stats === null || !(stats.isFile() || stats.isSymbolicLink())) return null;
  await mkdir(folder, {recursive: true});
  if (stats.isSymbolicLink()) {
    const to = await readlink(source, {encoding: 'buffer'});
    await symlink(to, target);
    return createHash('sha256').update(to).digest('hex');
  }
  await copyFile(source, target, constants.COPYFILE_EXCL);
  const [before, after] = [await hash(source), await hash(target)];
  if (before !== after) throw new DifferentError('it changed while it was copied');
  return after;
}

async function hash(path: Buffer): Promise<string> {
  const sha256 = createHash('sha256');
  for await (const chunk of createReadStream(path)) sha256.update(chunk);
  return sha256.digest('hex');
}

/** Folders that hold no work of people: git's own, and what package managers fetch again. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A folder of more files than this is not searched further: a repository of that size has its git. */
const MAX_FILES = 100_000;

/** Every file below a folder, sorted, without git's own, fetched packages and former rescues. */
export async function listAllFiles(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [root];
  for (let folder = open.pop(); folder !== undefined && found.length < MAX_FILES; folder = open.pop()) {
    for (const entry of await readdir(folder, {withFileTypes: true}).catch(() => [])) {
      if (SKIPPED.has(entry.name) || entry.name.startsWith('.aftermath-rescue-')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else found.push(relative(root, path).replaceAll('\\', '/'));
    }
  }
  return found.sort();
}
