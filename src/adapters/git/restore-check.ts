// Looks before a restore whether every place is as it is believed to be, so that nothing is written over that was not saved.
import type {Stats} from 'node:fs';
import {lstat, readdir, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {ManifestEntry} from '../../domain/checkpoint.ts';
import {toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RestoreStep} from '../../domain/rollback.ts';
import type {Repository} from './repository.ts';
import {codeOf, lookAt, placeOf} from './scan-tree.ts';

/** STATE_CONFLICT with the path that is not as its step says; RESTORE_BLOCKED where a place cannot be made. */
export async function checkPlaces(
  repository: Repository,
  steps: readonly RestoreStep[],
  staging: string,
): Promise<Result<void>> {
  const stepByPath = new Map(steps.map((step) => [step.path, step]));
  const device = (await stat(dirname(staging)).catch(() => stat(repository.root))).dev;
  for (const step of steps) {
    const now = await lookAt(repository, step.path);
    if (now === 'special') return blocked(step.path, 'neither a file nor a link stands there');
    if (!isSame(repository, now, step.before)) return err({code: 'STATE_CONFLICT', document: step.path});
    const way = step.after === null ? null : await findBlock(repository, step.path, stepByPath);
    if (way !== null) return way;
    if (!(await isOnDevice(repository.root, step.path, device))) return blocked(step.path, 'it lies on another disk');
  }
  return ok(undefined);
}

/** Whether two states of a path are the same. Where the executable bit does not count, only links differ from files. */
export function isSame({fileMode}: Repository, a: ManifestEntry | null, b: ManifestEntry | null): boolean {
  if (a === null || b === null) return a === b;
  const isSameKind = fileMode === 'counts' ? a.mode === b.mode : (a.mode === '120000') === (b.mode === '120000');
  return isSameKind && a.sha256 === b.sha256;
}

type Steps = ReadonlyMap<string, RestoreStep>;

/** What stands in the way of a new file and does not go away with another step; null: nothing. */
async function findBlock({root}: Repository, path: string, steps: Steps): Promise<Result<never> | null> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const stats = await lstatOrNull(root, above);
    if (stats !== null && !stats.isDirectory() && !goesAway(above, steps))
      return blocked(path, `${above} is no folder, and no checkpoint holds it`);
  }
  const stats = await lstatOrNull(root, path);
  if (stats === null || !stats.isDirectory()) return null;
  const unsaved = await findUnsaved(root, path, steps);
  return unsaved === null ? null : blocked(path, `it is a folder, and no checkpoint holds ${unsaved}`);
}

function goesAway(path: string, steps: Steps): boolean {
  const step = steps.get(path);
  return step !== undefined && step.after === null;
}

/** A file below a folder that no step takes away; null when there is none. */
async function findUnsaved(root: string, folder: string, steps: Steps): Promise<string | null> {
  for (const entry of await readdir(placeOf(root, folder), {withFileTypes: true, encoding: 'buffer'})) {
    const path = `${folder}/${toPathText(entry.name)}`;
    const found = entry.isDirectory() ? await findUnsaved(root, path, steps) : goesAway(path, steps) ? null : path;
    if (found !== null) return found;
  }
  return null;
}

async function isOnDevice(root: string, path: string, device: number): Promise<boolean> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const stats = await lstatOrNull(root, above);
    if (stats !== null) return stats.dev === device || !stats.isDirectory();
  }
  return true;
}

/** What stands at a path, not followed; null: nothing. */
export async function lstatOrNull(root: string, path: string): Promise<Stats | null> {
  return lstat(placeOf(root, path)).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error))) return null;
    throw error;
  });
}

function blocked(path: string, detail: string): Result<never> {
  return err({code: 'RESTORE_BLOCKED', path, detail});
}
