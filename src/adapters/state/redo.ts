// The record of a write that is decided: once it stands, readers see the whole write, and anybody may finish it.
import {randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {writeFile} from 'atomically';
import {z} from 'zod';
import {isDocumentName} from '../../domain/state-names.ts';
import {codeOf} from './file-problem.ts';
import {pathOf} from './paths.ts';

/** Holds the version, the lock and the record; no name of a document begins with a dot. */
export const OWN_FOLDER = '.store';

const RedoShape = z.object({
  v: z.literal(1),
  to: z.string().min(1),
  documents: z.record(z.string().refine(isDocumentName), z.string().nullable()),
});
/** A decided write: the version it makes, and the documents that it replaces or, with null, removes. */
export type Redo = z.output<typeof RedoShape>;

/** The version that readers see, with the write that is decided and not yet carried out. */
export interface Stand {
  /** Null: no write was ever made here. */
  readonly version: string | null;
  readonly redo: Redo | null;
}

/** The record comes first and the version last, so that a reader who sees one version twice has seen one state. */
export async function readStand(directory: string): Promise<Stand> {
  const redo = await readRedo(directory);
  const version = await readOptional(join(directory, OWN_FOLDER, 'version'));
  return {version: redo?.to ?? version, redo};
}

/** Decides a write. Before this nothing has happened; after it everything has, as far as readers can tell. */
export async function decideRedo(directory: string, redo: Redo): Promise<void> {
  await replace(directory, recordOf(directory), JSON.stringify(redo));
}

/** Carries out a decided write; doing it twice is doing it once. Only the holder of the lock may. */
export async function carryOut(directory: string, redo: Redo): Promise<void> {
  for (const [name, text] of Object.entries(redo.documents)) {
    const path = await pathOf(directory, name);
    if (text === null) await remove(directory, path);
    else await replace(directory, path, text);
  }
  await replace(directory, join(directory, OWN_FOLDER, 'version'), redo.to);
  await rm(recordOf(directory), {force: true});
}

/** Finishes what a killed writer began, and removes its drafts. Only the holder of the lock may. */
export async function recover(directory: string): Promise<void> {
  const redo = await readRedo(directory);
  if (redo === null) await rm(recordOf(directory), {force: true});
  else await carryOut(directory, redo);
  const own = join(directory, OWN_FOLDER);
  for (const name of await readdir(own)) {
    if (name.startsWith('draft-')) await rm(join(own, name), {force: true});
  }
}

/** Text of a file, or null when it does not exist. */
export async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function recordOf(directory: string): string {
  return join(directory, OWN_FOLDER, 'decided.json');
}

/** A record that is none was not written by us: it counts as none. */
async function readRedo(directory: string): Promise<Redo | null> {
  const text = await readOptional(recordOf(directory));
  if (text === null) return null;
  try {
    return RedoShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** In one step, by way of a draft in our own folder: a kill leaves nothing that looks like a document. */
async function replace(directory: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const tmpCreate = (): string => join(directory, OWN_FOLDER, `draft-${randomUUID()}`);
  await writeFile(path, text, {encoding: 'utf8', fsync: true, fsyncWait: true, tmpCreate});
}

/** With the folders above it that are empty then. */
async function remove(directory: string, path: string): Promise<void> {
  await rm(path, {force: true});
  for (let folder = dirname(path); folder !== directory && folder.startsWith(directory); folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}
