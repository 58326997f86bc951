// The record of a restore that is decided, and the folder where new files lie ready beside it.
import {lstat, readdir, readFile, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {FILE_MODES} from '../../domain/checkpoint.ts';
import {ownFolder, type Repository} from './repository.ts';
import {codeOf} from './scan-tree.ts';
import {replaceFile} from './witness.ts';

const Entry = z.strictObject({
  path: z.string().min(1),
  mode: z.enum(FILE_MODES),
  size: z.int().min(0),
  sha256: z.string(),
  blob: z.string(),
});
const Step = z.strictObject({
  path: z.string().min(1).refine(isInside),
  before: Entry.nullable(),
  after: Entry.nullable(),
  /** Name of the file that lies ready; null: the path goes away. */
  draft: z
    .string()
    .regex(/^draft-\d+$/)
    .nullable(),
});
const Shape = z.strictObject({v: z.literal(1), target: z.string(), safety: z.string(), steps: z.array(Step)});

export type RecordedStep = z.output<typeof Step>;
export type RestoreRecord = z.output<typeof Shape>;

const DECIDED = 'decided.json';

/** No path of a record leads out of the working tree or into git's folder. */
function isInside(path: string): boolean {
  return (
    !path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name))
  );
}

/**
 * The folder of drafts, on the disk of the working tree, so that files can be renamed into place: in git's folder, or in
 * ours in the working tree when git's lies on another disk.
 */
export async function stagingOf({root, gitDir}: Repository): Promise<string> {
  const [tree, git] = await Promise.all([stat(root), stat(gitDir)]);
  return tree.dev === git.dev ? join(ownFolder(gitDir), 'restore') : join(root, '.aftermath', 'restore');
}

/** Decides a restore whose drafts lie ready: from here on it happens. */
export async function decide(staging: string, record: RestoreRecord): Promise<void> {
  await replaceFile(join(staging, DECIDED), JSON.stringify(record));
}

/** A restore that is decided and not ended; null: there is none. A text that is none was not written by us. */
export async function readDecided(staging: string): Promise<RestoreRecord | null> {
  try {
    return Shape.parse(JSON.parse(await readFile(join(staging, DECIDED), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Ends a restore: first the record goes, then what is left of the drafts. */
export async function endRestore(staging: string): Promise<void> {
  await rm(join(staging, DECIDED), {force: true});
  await rm(staging, {recursive: true, force: true});
}

/** Checkpoints that restores under way need, in any working tree of the repository. */
export async function listInUse(repository: Repository): Promise<readonly string[]> {
  const trees = join(repository.commonDir, 'worktrees');
  const names = await readdir(trees).catch(() => []);
  const folders = [repository.commonDir, ...names.map((name) => join(trees, name))];
  const places = [await stagingOf(repository), ...folders.map((folder) => join(ownFolder(folder), 'restore'))];
  const ids = new Set<string>();
  for (const place of places) {
    const record = await readDecided(place);
    if (record !== null) ids.add(record.target).add(record.safety);
  }
  return [...ids];
}

/** True when something of a restore lies there. */
export async function hasStaging(staging: string): Promise<boolean> {
  return lstat(staging).then(
    () => true,
    () => false,
  );
}
