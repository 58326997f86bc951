// The record of a decided change of a queue: once it stands, readers see the whole change, and anybody may finish it.
import {randomUUID} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {toQueueFolder} from '../../domain/queue.ts';
import {PAUSE_FILE} from '../../domain/queue-files.ts';
import {codeOf} from './file-problem.ts';
import {syncFolder} from './sync-folder.ts';

/** Holds the lock, the record and the drafts; git is told to leave it alone. */
export const OWN_FOLDER = '.aftermath';
const DRAFT = /^draft-[\w-]+$/;

/** A record may come from a repository that strangers write: no path of it leads anywhere but into the queue. */
export function isQueuePath(path: string): boolean {
  if (path === PAUSE_FILE) return true;
  const [, name = '', ...rest] = path.split('/');
  return (
    toQueueFolder(path) !== null &&
    rest.length === 0 &&
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[\\\0]/.test(name)
  );
}

const Place = z.string().refine(isQueuePath);
const Step = z.strictObject({
  from: Place.nullable(),
  to: Place,
  /** Name of the draft with the new text; null: the file keeps its text. */
  draft: z.string().regex(DRAFT).nullable(),
});
const Shape = z.strictObject({v: z.literal(1), to: z.string().min(1), steps: z.array(Step)});

export type TransactionStep = z.output<typeof Step>;
/** A decided change: the version that it makes, and its steps. */
export type TransactionRecord = z.output<typeof Shape>;

/** The version that readers see, with the change that is decided and not yet carried out. */
export interface TransactionStand {
  readonly version: string | null;
  readonly record: TransactionRecord | null;
}

/** The record is read first and the version last: who sees one version twice has seen one state in between. */
export async function readTransactionStand(root: string): Promise<TransactionStand> {
  const record = await readRecord(root);
  const version = await readOptional(join(root, OWN_FOLDER, 'version'));
  return {version: record?.to ?? version, record};
}

/** Decides a change whose drafts lie ready. Before this nothing has happened; after it everything has, to readers. */
export async function decideTransaction(root: string, record: TransactionRecord): Promise<void> {
  await replace(root, 'decided.json', JSON.stringify(record));
}

/** Ends a change that was carried out: its version is the one on the disk, then the record goes. */
export async function endTransaction(root: string, record: TransactionRecord): Promise<void> {
  await replace(root, 'version', record.to);
  await dropTransaction(root);
}

/** Takes a record back of which no step was done, or one that is none. */
export async function dropTransaction(root: string): Promise<void> {
  await rm(join(root, OWN_FOLDER, 'decided.json'), {force: true});
}

/** Text of a file, or null when it does not exist. */
export async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

async function readRecord(root: string): Promise<TransactionRecord | null> {
  const text = await readOptional(join(root, OWN_FOLDER, 'decided.json'));
  if (text === null) return null;
  try {
    return Shape.parse(JSON.parse(text));
  } catch {
    // Not written by us, as ours appear whole: it counts as none.
    return null;
  }
}

async function replace(root: string, name: string, text: string): Promise<void> {
  const draft = join(root, OWN_FOLDER, `draft-${randomUUID()}`);
  await writeFile(draft, text, {flag: 'wx', flush: true});
  await rename(draft, join(root, OWN_FOLDER, name));
  await syncFolder(join(root, OWN_FOLDER));
}
