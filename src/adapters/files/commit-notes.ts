// Notes of commits that are still to be made, one file each, beside the lock that lets one program of ours commit at a time.
import {createHash, randomUUID} from 'node:crypto';
import {lstat, mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitNote, CommitNotes, KeptNote, TouchedPath} from '../../ports/local-commits.ts';
import {LOCAL_FOLDER} from './change-file.ts';
import {codeOf, isWriteRefusal, toFileProblem, toWriteProblem} from './file-problem.ts';
import {makeHiddenFolder, removeAbandoned} from './hidden-folder.ts';
import {safeRepoPath} from './safe-repo-path.ts';
import {syncFolder} from './sync-folder.ts';
import {type LockTools, waitForLock} from './wait-for-lock.ts';
import {writeTextAtomic} from './write-file.ts';

/** Hooks of a repository may run its tests: fifty writers with some seconds each. */
const COMMIT_PATIENCE_MS = 600_000;
const NOTE_FILE = /^note-\d+-[\w-]+\.json$/;

/** How a path is to stand: gone, there whatever is in it, or with a text of this SHA-256. */
const Leaves = z.union([z.literal('gone'), z.literal('any'), z.string().regex(/^[0-9a-f]{64}$/)]);
const Shape = z.strictObject({
  v: z.literal(1),
  scope: z.string(),
  headline: z.string(),
  body: z.string(),
  paths: z.array(z.strictObject({path: z.string(), leaves: Leaves})),
});
type Note = z.output<typeof Shape>;

/** The notes of a repository, kept where git does not look. */
export function commitNotes(root: string, tools: LockTools): CommitNotes {
  const folder = join(root, LOCAL_FOLDER, 'commits');
  const guarded = <T>(body: () => Promise<Result<T>>) => guard(folder, body);
  return {
    alone: async (body) => {
      const safe = await safeRepoPath(root, `${LOCAL_FOLDER}/commits`);
      return safe.ok ? guarded(() => alone(root, {folder, tools}, body)) : safe;
    },
    list: (scope) => guarded(() => list(root, folder, scope)),
    add: (note) =>
      writeTextAtomic(join(folder, `note-${Date.now()}-${randomUUID()}.json`), toText(note), {drafts: folder}).then(
        (written) => (written.ok ? ok(undefined) : written),
      ),
    drop: (id) =>
      guarded(async () => {
        await rm(join(folder, id), {force: true});
        await syncFolder(folder);
        return ok(undefined);
      }),
  };
}

async function guard<T>(folder: string, body: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await body();
  } catch (error) {
    if (codeOf(error) === 'unknown error') throw error;
    return err(isWriteRefusal(error) ? toWriteProblem(folder, error) : toFileProblem(folder, error));
  }
}

async function alone<T>(
  root: string,
  {folder, tools}: {readonly folder: string; readonly tools: LockTools},
  body: () => Promise<Result<T>>,
): Promise<Result<T>> {
  await makeHiddenFolder(join(root, LOCAL_FOLDER));
  await mkdir(folder, {recursive: true});
  const lock = await waitForLock(folder, tools, COMMIT_PATIENCE_MS);
  if (lock === null) return err({code: 'STATE_CONFLICT', document: root});
  try {
    await removeAbandoned(folder);
    return await body();
  } finally {
    await lock.release();
  }
}

function toText({paths, ...note}: CommitNote): string {
  return JSON.stringify({v: 1, ...note, paths: paths.map(({path, text}) => ({path, leaves: toLeaves(text)}))});
}

function toLeaves(text: TouchedPath['text']): string {
  if (text === null) return 'gone';
  return text === undefined ? 'any' : digest(text);
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function list(root: string, folder: string, scope: string): Promise<Result<readonly KeptNote[]>> {
  const kept: KeptNote[] = [];
  for (const id of (await readdir(folder)).filter((name) => NOTE_FILE.test(name)).sort()) {
    const note = parseNote(await readFile(join(folder, id), 'utf8'));
    // Ours appear whole, so this one was not written by us.
    if (note === null) await rm(join(folder, id), {force: true});
    if (note === null || note.scope !== scope) continue;
    const {headline, body, paths} = note;
    const stands = (await Promise.all(paths.map((each) => isAs(root, each)))).every(Boolean);
    kept.push({id, stands, draft: {headline, body, paths: paths.map(({path}) => path)}});
  }
  return ok(kept);
}

function parseNote(text: string): Note | null {
  try {
    return Shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isAs(root: string, {path, leaves}: Note['paths'][number]): Promise<boolean> {
  const at = join(root, path);
  try {
    if (leaves === 'any') return (await lstat(at)).isFile();
    return digest(await readFile(at)) === leaves;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return leaves === 'gone';
    throw error;
  }
}
