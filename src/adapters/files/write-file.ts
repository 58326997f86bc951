// Writes a file in one step: to a draft, flushed to the disk, then renamed. A reader never sees half of it.
import {randomUUID} from 'node:crypto';
import {access, chmod, chown, constants, mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {err, ok, type Result} from '../../domain/result.ts';
import {codeOf, toWriteProblem} from './file-problem.ts';
import {syncFolder} from './sync-folder.ts';

/** Drafts in a folder of ours begin so; a kill may leave one, and the next one who writes there removes it. */
export const DRAFT_PREFIX = 'draft-';

export interface WriteNaming {
  /** What messages call the file. */
  readonly name?: string;
  /** Folder for the draft, which exists; the file's own when left out, or when it lies on another disk. */
  readonly drafts?: string;
}

/** Replaces or makes the file, with the folders above it; its permissions stay, and a link stays a link. */
export async function writeTextAtomic(
  path: string,
  text: string,
  {name = path, drafts}: WriteNaming = {},
): Promise<Result<string>> {
  try {
    await mkdir(dirname(path), {recursive: true});
    const target = await toTarget(path);
    await replace(target, text, drafts);
    await syncFolder(dirname(target));
    return ok(path);
  } catch (error) {
    return err(toWriteProblem(name, error));
  }
}

/** The file behind a link, when it may be written; the path itself when there is none yet. */
async function toTarget(path: string): Promise<string> {
  try {
    const target = await realpath(path);
    // A rename would replace a file that its owner has closed.
    await access(target, constants.W_OK);
    return target;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

async function replace(target: string, text: string, drafts: string | undefined): Promise<void> {
  const draft = drafts === undefined ? `${target}.tmp-${randomUUID()}` : join(drafts, `${DRAFT_PREFIX}${randomUUID()}`);
  try {
    await writeFile(draft, text, {flag: 'wx', flush: true});
    await copyOwnership(target, draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, {force: true}).catch(() => {});
    if (drafts === undefined || codeOf(error) !== 'EXDEV') throw error;
    await replace(target, text, undefined);
  }
}

/** Permissions of the file that is replaced; its owner too, where the system lets us give files away. */
async function copyOwnership(target: string, draft: string): Promise<void> {
  const old = await stat(target).catch(() => null);
  if (old === null) return;
  const own = await stat(draft);
  if (old.uid !== own.uid || old.gid !== own.gid) await chown(draft, old.uid, old.gid).catch(() => {});
  if (old.mode !== own.mode) await chmod(draft, old.mode & 0o7777);
}
