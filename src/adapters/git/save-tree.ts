// Puts the bytes of a scan into git's store as blobs, a tree and a commit; index, working tree and branches stay as they are.
import {copyFile, mkdtemp, readlink, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ManifestEntry} from '../../domain/checkpoint.ts';
import type {Sha} from '../../domain/ids.ts';
import {splitPaths, toPathBytes, toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {SavedTree, TreeScan} from '../../ports/checkpoint-store.ts';
import {ask, askForId, type Repository} from './repository.ts';
import {lookAt, placeOf, readChunks} from './scan-tree.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'aftermath',
  GIT_AUTHOR_EMAIL: 'aftermath@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'aftermath',
  GIT_COMMITTER_EMAIL: 'aftermath@users.noreply.github.com',
};

/** The tree of the scan, and the commit that holds it where the checked-out one does not. STATE_CONFLICT when a file changed. */
export async function saveTree(repository: Repository, scan: TreeScan): Promise<Result<SavedTree>> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const blobs = await saveBlobs(repository, scan.entries);
    if (!blobs.ok) return blobs;
    const tree = await saveEntries(repository, scan, join(folder, 'files'));
    if (!tree.ok) return tree;
    const staged = await saveStaged(repository, join(folder, 'staged'));
    const base = scan.commit === null ? null : await askForId(repository, ['rev-parse', `${scan.commit}^{tree}`]);
    if (base !== null && !base.ok) return base;
    const isClean = base !== null && base.value === tree.value && (staged === null || staged === base.value);
    if (isClean) return ok({tree: tree.value, work: null});
    const work = await saveWork(repository, scan.commit, {tree: tree.value, staged});
    return work.ok ? ok({tree: tree.value, work: work.value}) : work;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** A commit without a branch: its tree, its message and what stands before it. */
export function commitTree(
  repository: Repository,
  {tree, parents, message}: {readonly tree: Sha; readonly parents: readonly Sha[]; readonly message: string},
): Promise<Result<Sha>> {
  const args = ['-c', 'commit.gpgSign=false', 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), tree];
  return askForId(repository, args, {env: IDENTITY, input: `${message}\n\n[skip ci]\n`});
}

/** What is staged goes in as a second parent, as a stash does it, when it is more than what the files say. */
async function saveWork(
  repository: Repository,
  commit: Sha | null,
  {tree, staged}: {readonly tree: Sha; readonly staged: Sha | null},
): Promise<Result<Sha>> {
  const base = commit === null ? [] : [commit];
  if (staged === null || staged === tree)
    return commitTree(repository, {tree, parents: base, message: 'Work that was not committed'});
  const index = await commitTree(repository, {tree: staged, parents: base, message: 'What was staged'});
  if (!index.ok) return index;
  return commitTree(repository, {tree, parents: [...base, index.value], message: 'Work that was not committed'});
}

/** The tree of what is staged; null during a merge with conflicts, whose sides are commits, or without an index. */
async function saveStaged(repository: Repository, place: string): Promise<Sha | null> {
  try {
    await copyFile(join(repository.gitDir, 'index'), place);
  } catch {
    return null;
  }
  const tree = await askForId(repository, ['write-tree'], {env: {GIT_INDEX_FILE: place}});
  return tree.ok ? tree.value : null;
}

async function saveEntries(repository: Repository, scan: TreeScan, index: string): Promise<Result<Sha>> {
  const env = {GIT_INDEX_FILE: index};
  const kept = await listKept(repository, scan);
  if (!kept.ok) return kept;
  const lines = scan.entries.map(({mode, blob, path}) =>
    Buffer.concat([Buffer.from(`${mode} ${blob}\t`), toPathBytes(path), Buffer.of(0)]),
  );
  const input = pieces([...kept.value, ...lines]);
  const made = await ask(repository, ['update-index', '-z', '--index-info'], {env, input});
  return made.ok ? askForId(repository, ['write-tree'], {env}) : made;
}

/** Index lines of what is not in the manifest and belongs to the tree all the same: submodules, and what is not checked out. */
async function listKept(repository: Repository, {left}: TreeScan): Promise<Result<readonly Buffer[]>> {
  const wanted = new Set(left.flatMap(({path, why}) => (why === 'submodule' || why === 'sparse' ? [path] : [])));
  if (wanted.size === 0) return ok([]);
  const listed = await ask(repository, ['ls-files', '-z', '--stage', '--full-name']);
  if (!listed.ok) return listed;
  return ok(
    splitPaths(listed.value).flatMap((line) => {
      const tab = line.indexOf(0x09);
      const [mode = '', id = '', stage = ''] = line.toString('latin1', 0, tab).split(' ');
      const isWanted = stage === '0' && wanted.has(toPathText(line.subarray(tab + 1)));
      return isWanted ? [Buffer.concat([Buffer.from(`${mode} ${id}`), line.subarray(tab), Buffer.of(0)])] : [];
    }),
  );
}

/** Stores the bytes that git does not have yet, and proves that it has them all then. */
async function saveBlobs(repository: Repository, entries: readonly ManifestEntry[]): Promise<Result<void>> {
  const missing = await listMissing(repository, entries);
  if (!missing.ok) return missing;
  if (missing.value.length === 0) return ok(undefined);
  const fed = await ask(repository, ['fast-import', '--quiet'], {input: toImport(repository, missing.value)});
  const after = fed.ok ? await listMissing(repository, missing.value) : fed;
  if (!after.ok && !(await isUnchanged(repository, missing.value))) return conflict(missing.value);
  if (!after.ok) return after;
  return after.value.length === 0 ? ok(undefined) : conflict(after.value);
}

function conflict([first]: readonly ManifestEntry[]): Result<never> {
  return err({code: 'STATE_CONFLICT', document: first?.path ?? 'a file'});
}

async function isUnchanged(repository: Repository, entries: readonly ManifestEntry[]): Promise<boolean> {
  for (const {path, blob} of entries) {
    const now = await lookAt(repository, path).catch(() => null);
    if (now === null || now === 'special' || now.blob !== blob) return false;
  }
  return true;
}

async function listMissing(
  repository: Repository,
  entries: readonly ManifestEntry[],
): Promise<Result<readonly ManifestEntry[]>> {
  const input = entries.map(({blob}) => `${blob}\n`).join('');
  const answer = await ask(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {input});
  if (!answer.ok) return answer;
  const lines = answer.value.toString('utf8').split('\n');
  const firstByBlob = new Map<string, ManifestEntry>();
  for (const [index, entry] of entries.entries()) {
    if (lines[index] !== `${entry.blob} blob` && !firstByBlob.has(entry.blob)) firstByBlob.set(entry.blob, entry);
  }
  return ok([...firstByBlob.values()]);
}

/** The files as `git fast-import` takes them. A file that has another length now ends it. */
async function* toImport({root}: Repository, entries: readonly ManifestEntry[]): AsyncGenerator<Uint8Array> {
  for (const {path, mode, size} of entries) {
    yield Buffer.from(`blob\ndata ${size}\n`);
    const place = placeOf(root, path);
    let sent = 0;
    if (mode === '120000') {
      const target = await readlink(place, {encoding: 'buffer'});
      sent = target.length;
      yield target;
    } else {
      for await (const chunk of readChunks(place)) {
        sent += chunk.length;
        if (sent > size) break;
        yield chunk;
      }
    }
    if (sent !== size) throw new Error('a file changed while it was saved');
    yield Buffer.from('\n');
  }
}

async function* pieces(buffers: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  if (buffers.length > 0) yield Buffer.concat(buffers);
}
