// Changes a working tree in one step: files lie ready before anything is decided, then they are renamed into place, and a kill at any moment leaves a state that the next run ends.
import {chmod, lstat, mkdir, open, readdir, rename, rm, rmdir, symlink, unlink} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {ManifestEntry} from '../../domain/checkpoint.ts';
import {toDigest} from '../../domain/digest.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {RestoreOutcome, RestoreWish} from '../../ports/working-tree.ts';
import type {Repository} from './repository.ts';
import {checkPlaces, isSame, lstatOrNull} from './restore-check.ts';
import {
  decide,
  endRestore,
  hasStaging,
  type RecordedStep,
  type RestoreRecord,
  readDecided,
  stagingOf,
} from './restore-record.ts';
import {codeOf, lookAt, placeOf} from './scan-tree.ts';

/** All steps or none. Only the holder of the lock may. */
export async function restoreTree(
  repository: Repository,
  {steps, bytes, target, safety}: RestoreWish,
): Promise<Result<RestoreOutcome>> {
  const staging = await stagingOf(repository);
  // Somebody may have been killed since the caller looked; then the places are not as the steps say, which is seen below.
  await recoverTree(repository);
  await mkdir(staging, {recursive: true});
  const recorded: RecordedStep[] = [];
  for (const [index, step] of steps.entries()) {
    const draft = step.after === null ? null : `draft-${index}`;
    if (step.after !== null) await writeDraft(repository, join(staging, `draft-${index}`), {entry: step.after, bytes});
    recorded.push({path: step.path, before: step.before, after: step.after, draft});
  }
  await syncFolder(staging);
  const checked = await checkPlaces(repository, steps, staging);
  if (!checked.ok) {
    await endRestore(staging);
    return checked;
  }
  const record: RestoreRecord = {v: 1, target, safety, steps: recorded};
  await decide(staging, record);
  return ok(await carryOut(repository, staging, record));
}

/** Ends what a killed run began; null when there was nothing. Only the holder of the lock may. */
export async function recoverTree(
  repository: Repository,
): Promise<(RestoreOutcome & {readonly target: string}) | null> {
  const staging = await stagingOf(repository);
  if (!(await hasStaging(staging))) return null;
  const record = await readDecided(staging);
  if (record !== null) return {...(await carryOut(repository, staging, record)), target: record.target};
  await endRestore(staging);
  return null;
}

/** The bytes that are written are the ones that were verified: they are hashed once more here, in memory. */
async function writeDraft(
  repository: Repository,
  draft: string,
  {entry, bytes}: {readonly entry: ManifestEntry; readonly bytes: ReadonlyMap<string, Uint8Array>},
): Promise<void> {
  const content = bytes.get(entry.sha256);
  if (content === undefined || toDigest(content) !== entry.sha256)
    throw new Error(`no verified bytes for ${entry.path}`);
  if (entry.mode === '120000') {
    await symlink(Buffer.from(content), draft);
    return;
  }
  const file = await open(draft, 'wx', entry.mode === '100755' ? 0o777 : 0o666);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  const stands = await lstat(placeOf(repository.root, entry.path)).catch(() => null);
  if (stands?.isFile()) await chmod(draft, toBits(stands.mode, entry.mode, repository));
}

/** A file keeps who may read and write it; only whether it can be run comes from the checkpoint. */
function toBits(stands: number, mode: ManifestEntry['mode'], {fileMode}: Repository): number {
  const bits = stands & 0o777;
  if (fileMode === 'ignored') return bits;
  return mode === '100755' ? bits | ((bits & 0o444) >> 2) | 0o100 : bits & ~0o111;
}

/** Doing it twice is doing it once. What somebody changed since the decision is kept and told. */
async function carryOut(repository: Repository, staging: string, {steps}: RestoreRecord): Promise<RestoreOutcome> {
  const kept: string[] = [];
  for (const step of steps) {
    if (step.after === null && !(await takeAway(repository, step))) kept.push(step.path);
  }
  const folders = new Set<string>();
  for (const step of steps) {
    if (step.after !== null && !(await place(repository, staging, step))) kept.push(step.path);
    folders.add(dirname(step.path));
  }
  for (const folder of folders) await syncFolder(placeOf(repository.root, folder));
  await endRestore(staging);
  return {kept};
}

/** False when somebody else's file stands there now. */
async function takeAway(repository: Repository, {path, before}: RecordedStep): Promise<boolean> {
  const now = await lookAt(repository, path);
  if (now === 'special' || (now !== null && !isSame(repository, now, before))) return false;
  if (now !== null) await unlink(placeOf(repository.root, path));
  await removeEmptyAbove(repository.root, path);
  return true;
}

async function removeEmptyAbove(root: string, path: string): Promise<void> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      await rmdir(placeOf(root, above));
    } catch (error) {
      // Gone with another file: the folders above it may be empty now all the same.
      if (codeOf(error) !== 'ENOENT') return;
    }
  }
}

/** False when somebody else's file stands there now, or its folder cannot be made any more. */
async function place(repository: Repository, staging: string, step: RecordedStep): Promise<boolean> {
  const draft = join(staging, step.draft ?? '');
  // The draft was moved into place before the kill.
  if (!(await hasStaging(draft))) return true;
  const now = await lookAt(repository, step.path);
  const isFree = now !== 'special' && (now === null || isSame(repository, now, step.before));
  const isDone = now !== 'special' && isSame(repository, now, step.after);
  if (isDone || !isFree) {
    await rm(draft, {force: true});
    return isDone;
  }
  const target = placeOf(repository.root, step.path);
  if (!(await isWayClear(repository.root, step.path))) {
    await rm(draft, {force: true});
    return false;
  }
  try {
    await mkdir(placeOf(repository.root, dirname(step.path)), {recursive: true});
    await removeEmptyFolder(target);
    await rename(draft, target);
    return true;
  } catch (error) {
    if (!['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY'].includes(codeOf(error))) throw error;
    await rm(draft, {force: true});
    return false;
  }
}

/** False when a link or a file stands where a folder is needed: nothing is ever written behind a link. */
async function isWayClear(root: string, path: string): Promise<boolean> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const stats = await lstatOrNull(root, above);
    if (stats !== null && !stats.isDirectory()) return false;
  }
  return true;
}

/** A folder in the place of a file was emptied by other steps; what is left of it are folders without files. */
async function removeEmptyFolder(target: Buffer): Promise<void> {
  const stats = await lstat(target).catch(() => null);
  if (!stats?.isDirectory()) return;
  for (const entry of await readdir(target, {withFileTypes: true, encoding: 'buffer'})) {
    if (entry.isDirectory()) await removeEmptyFolder(Buffer.concat([target, Buffer.from('/'), entry.name]));
  }
  await rmdir(target);
}

async function syncFolder(path: string | Buffer): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
  }
}
