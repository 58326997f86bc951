// Sees a working tree as it lies on the disk: every tracked file and every file that nobody ignores, with its bytes hashed.
import {createHash} from 'node:crypto';
import {constants} from 'node:fs';
import {lstat, open, readlink} from 'node:fs/promises';
import {type FileMode, isOwnPath, type LeftOut, type ManifestEntry} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {splitPaths, toPathBytes, toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {TreeScan, VerifiedFile} from '../../ports/checkpoint-store.ts';
import {ask, type Repository} from './repository.ts';

const CHUNK_BYTES = 1024 * 1024;

/** What the index says of a path. */
interface Indexed {
  readonly mode: string;
  readonly sparse: boolean;
}

/** All files of one look, by path. Ignored ones only when they are among `also`. */
export async function scanTree(repository: Repository, also: readonly string[]): Promise<Result<TreeScan>> {
  const indexed = await readIndex(repository);
  if (!indexed.ok) return indexed;
  const others = await ask(repository, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
  if (!others.ok) return others;
  const head = await readHead(repository);
  if (!head.ok) return head;
  const untracked = splitPaths(others.value).map(toPathText);
  const paths = [...new Set([...indexed.value.keys(), ...untracked, ...also])]
    .filter((path) => !isOwnPath(path))
    .sort();
  const folders = new Map<string, boolean>();
  const entries: ManifestEntry[] = [];
  const left: LeftOut[] = [];
  for (const path of paths) {
    const seen = await seePath(repository, {path, index: indexed.value.get(path) ?? null, folders});
    if (!seen.ok) return seen;
    if (seen.value?.kind === 'file') entries.push(seen.value.entry);
    if (seen.value?.kind === 'left') left.push({path: path.replace(/\/$/, ''), why: seen.value.why});
  }
  return ok({...head.value, entries, left});
}

type Seen =
  | {readonly kind: 'file'; readonly entry: ManifestEntry}
  | {readonly kind: 'left'; readonly why: LeftOut['why']};

interface Look {
  readonly path: string;
  readonly index: Indexed | null;
  /** Folders that were looked at: true when they are real ones all the way up. */
  readonly folders: Map<string, boolean>;
}

async function seePath(repository: Repository, {path, index, folders}: Look): Promise<Result<Seen | null>> {
  if (index?.mode === '160000') return ok({kind: 'left', why: 'submodule'});
  if (path.endsWith('/')) return ok({kind: 'left', why: 'repository'});
  try {
    if (!(await isBelowFolders(repository.root, path, folders))) return ok(null);
    const entry = await readEntry(repository, path, index?.mode ?? null);
    if (entry === null && index?.sparse) return ok({kind: 'left', why: 'sparse'});
    if (entry === 'special') return ok({kind: 'left', why: 'special'});
    return ok(entry === null ? null : {kind: 'file', entry});
  } catch (error) {
    return err({code: 'FILE_UNREADABLE', file: path, detail: codeOf(error)});
  }
}

/** The file at a path; null when there is none, or a folder; `special` for what is neither file nor link. */
async function readEntry(
  {root, format, fileMode}: Repository,
  path: string,
  indexMode: string | null,
): Promise<ManifestEntry | 'special' | null> {
  const place = placeOf(root, path);
  const stats = await lstat(place).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  });
  if (stats === null || stats.isDirectory()) return null;
  if (!stats.isFile() && !stats.isSymbolicLink()) return 'special';
  const sha256 = createHash('sha256');
  if (stats.isSymbolicLink()) {
    const target = await readlink(place, {encoding: 'buffer'});
    const blob = createHash(format).update(`blob ${target.length}\0`).update(target).digest('hex');
    return {path, mode: '120000', size: target.length, sha256: sha256.update(target).digest('hex'), blob};
  }
  const git = createHash(format).update(`blob ${stats.size}\0`);
  let size = 0;
  for await (const chunk of readChunks(place)) {
    sha256.update(chunk);
    git.update(chunk);
    size += chunk.length;
  }
  // Git's id tells the length first; a file that grew while it was read has another one on the next look.
  const mode = toMode(stats.mode, fileMode, indexMode);
  return {path, mode, size, sha256: sha256.digest('hex'), blob: git.digest('hex')};
}

/** As `readEntry`, and null too where a folder above is a link: git has no file behind one, whatever lies there. */
export async function lookAt(repository: Repository, path: string): Promise<ManifestEntry | 'special' | null> {
  if (!(await isBelowFolders(repository.root, path, new Map()))) return null;
  return readEntry(repository, path, null);
}

/** The bytes of a file in pieces, never through a link and never waiting for a pipe. */
export async function* readChunks(place: Buffer): AsyncGenerator<Uint8Array> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(place, flags);
  try {
    // Most files are small: a buffer of full size for each would keep the garbage collector busy.
    const length = Math.min(CHUNK_BYTES, (await file.stat()).size + 1);
    for (;;) {
      const {bytesRead, buffer} = await file.read(Buffer.allocUnsafe(length), 0, length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Bytes of files as they lie there. STATE_CONFLICT for one that is not as it was seen. */
export async function readPresent(
  {root}: Repository,
  entries: readonly ManifestEntry[],
): Promise<Result<readonly VerifiedFile[]>> {
  const files: VerifiedFile[] = [];
  for (const entry of entries) {
    const bytes = await readWhole(placeOf(root, entry.path), entry.mode).catch(() => null);
    if (bytes === null || toDigest(bytes) !== entry.sha256) return err({code: 'STATE_CONFLICT', document: entry.path});
    files.push({entry, bytes});
  }
  return ok(files);
}

async function readWhole(place: Buffer, mode: FileMode): Promise<Uint8Array> {
  if (mode === '120000') return readlink(place, {encoding: 'buffer'});
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(place)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Where a path lies on the disk. */
export function placeOf(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), toPathBytes(path)]);
}

/** The code of a system error, or `unknown error`. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}

function toMode(bits: number, fileMode: Repository['fileMode'], indexMode: string | null): FileMode {
  if (fileMode === 'ignored') return indexMode === '100755' ? '100755' : '100644';
  return (bits & 0o100) === 0 ? '100644' : '100755';
}

/** False when a folder above the path is a link or no folder: then git has no file there. */
async function isBelowFolders(root: string, path: string, folders: Map<string, boolean>): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return true;
  const folder = path.slice(0, slash);
  const known = folders.get(folder);
  if (known !== undefined) return known;
  const above = await isBelowFolders(root, folder, folders);
  const isReal =
    above &&
    (await lstat(placeOf(root, folder)).then(
      (stats) => stats.isDirectory(),
      () => false,
    ));
  folders.set(folder, isReal);
  return isReal;
}

/** `TAG MODE ID STAGE<tab>PATH`, where the tag `S` marks what is not checked out. */
async function readIndex(repository: Repository): Promise<Result<ReadonlyMap<string, Indexed>>> {
  const listed = await ask(repository, ['ls-files', '-z', '-t', '--stage', '--full-name']);
  if (!listed.ok) return listed;
  const found = new Map<string, Indexed>();
  for (const line of splitPaths(listed.value)) {
    const tab = line.indexOf(0x09);
    const [tag = '', mode = ''] = line.toString('latin1', 0, tab).split(' ');
    found.set(toPathText(line.subarray(tab + 1)), {mode, sparse: tag === 'S'});
  }
  return ok(found);
}

async function readHead(
  repository: Repository,
): Promise<Result<{readonly commit: Sha | null; readonly branch: string | null}>> {
  const commit = await ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  const branch = await ask(repository, ['symbolic-ref', '--quiet', 'HEAD']);
  if (!commit.ok && !branch.ok) return commit;
  const name = branch.ok
    ? branch.value
        .toString('utf8')
        .trim()
        .replace(/^refs\/heads\//, '')
    : null;
  return ok({commit: commit.ok ? parseSha(commit.value.toString('utf8').trim()) : null, branch: name});
}
