// A StateStore in a folder of plain files: readers see the old state or the new one, and a kill at any moment leaves one of them.
import {randomUUID} from 'node:crypto';
import {mkdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {requireDocumentNames} from '../../domain/state-names.ts';
import type {Written} from '../../ports/code-host.ts';
import type {StateChange, StateSnapshot, StateStore} from '../../ports/state-store.ts';
import {isFileError, toStoreProblem} from './file-problem.ts';
import {acquireLock} from './lock.ts';
import {listDocuments, pathOf} from './paths.ts';
import {carryOut, decideRedo, OWN_FOLDER, type Redo, readOptional, readStand, recover, type Stand} from './redo.ts';

/** A write takes milliseconds. Whoever meets one after the other so often shares the folder with a crowd and had better pause. */
const MAX_LOOKS = 20;
/** Of files that somebody put here without us. */
const UNVERSIONED = '0';

type WriteResult = Result<Written & {readonly version: string}>;

/**
 * The store in a folder, which is made on the first write. Documents are files of their names, for people to read; what
 * people write into them is read, but only our own writes make a new version.
 */
export function directoryStateStore(directory: string): StateStore {
  const root = resolve(directory);
  const conflict: Problem = {code: 'STATE_CONFLICT', document: directory};
  return {
    read: async (names) => {
      requireDocumentNames(names);
      return guard(directory, async () => {
        const seen = await look(root, (stand) => readDocuments(root, names, stand));
        return seen === null ? err(conflict) : ok({version: seen.version, names, documents: seen.value});
      });
    },
    list: () =>
      guard(directory, async () => {
        const seen = await look(root, (stand) => listNames(root, stand));
        return seen === null ? err(conflict) : ok(seen.value);
      }),
    write: async (change) => {
      requireDocumentNames(change.documents.keys());
      return guard(directory, () => write(root, change, conflict));
    },
  };
}

async function guard<T>(directory: string, body: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await body();
  } catch (error) {
    return err(toStoreProblem(directory, error));
  }
}

/** What was seen of one version: looked at again when another one came meanwhile. Null when there is no end of that. */
async function look<T>(
  root: string,
  body: (stand: Stand) => Promise<T>,
): Promise<{readonly version: string | null; readonly value: T} | null> {
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const before = await readStand(root);
    const value = await body(before);
    const after = await readStand(root);
    if (before.version === after.version) return {version: await toVersion(root, before), value};
  }
  return null;
}

async function toVersion(root: string, {version}: Stand): Promise<string | null> {
  if (version !== null) return version;
  return (await listDocuments(root)).length === 0 ? null : UNVERSIONED;
}

async function readDocuments(
  root: string,
  names: readonly string[],
  {redo}: Stand,
): Promise<StateSnapshot['documents']> {
  const documents = new Map<string, string>();
  const decidedByName = new Map(Object.entries(redo?.documents ?? {}));
  for (const name of new Set(names)) {
    const decided = decidedByName.get(name);
    const text = decided === undefined ? await readOptional(await pathOf(root, name)) : decided;
    if (text !== null) documents.set(name, text);
  }
  return documents;
}

async function listNames(root: string, {redo}: Stand): Promise<readonly string[]> {
  const names = new Set(await listDocuments(root));
  for (const [name, text] of Object.entries(redo?.documents ?? {})) {
    if (text === null) names.delete(name);
    else names.add(name);
  }
  return [...names].sort();
}

async function write(root: string, change: StateChange, conflict: Problem): Promise<WriteResult> {
  const seen = await toVersion(root, await readStand(root));
  if (seen !== change.expected) return err(conflict);
  await mkdir(join(root, OWN_FOLDER), {recursive: true});
  await refuseLink(root);
  const lock = await acquireLock(join(root, OWN_FOLDER));
  if (lock === null) return err(conflict);
  try {
    await recover(root);
    const version = await toVersion(root, await readStand(root));
    if (version !== change.expected) return err(conflict);
    const redo = await toRedo(root, change);
    if (redo === null) return toUnchanged(root, version);
    if (!(await lock.isMine())) return err(conflict);
    await decideRedo(root, redo);
    await carryOutOrLeave(root, redo);
    return ok({ref: root, change: version === null ? 'created' : 'updated', version: redo.to});
  } finally {
    await lock.release();
  }
}

async function refuseLink(root: string): Promise<void> {
  await pathOf(root, OWN_FOLDER);
}

/** What the change really changes; null when that is nothing. Names are looked at now, so that the record can be carried out. */
async function toRedo(root: string, {documents, expected}: StateChange): Promise<Redo | null> {
  const changes: [string, string | null][] = [];
  for (const [name, text] of documents) {
    if ((await readOptional(await pathOf(root, name))) !== text) changes.push([name, text]);
  }
  const count = Number.parseInt(expected ?? UNVERSIONED, 10);
  const to = `${(Number.isNaN(count) ? 0 : count) + 1}-${randomUUID().slice(0, 8)}`;
  return changes.length === 0 ? null : {v: 1, to, documents: Object.fromEntries(changes)};
}

function toUnchanged(root: string, version: string | null): WriteResult {
  if (version === null) throw new Error('a first write without a document');
  return ok({ref: root, change: 'unchanged', version});
}

/** The write is decided: readers see it, and what the disk refuses now the next writer does. */
async function carryOutOrLeave(root: string, redo: Redo): Promise<void> {
  try {
    await carryOut(root, redo);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}
