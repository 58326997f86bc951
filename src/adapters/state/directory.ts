// A StateStore in a folder: versions are hashes of the text, writes are one step, and of two writers at once one loses.
import {createHash} from 'node:crypto';
import {mkdir, open, readFile, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {writeFile} from 'atomically';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import type {StateStore} from '../../ports/state-store.ts';

/** A lock that nobody gave back: comparing and writing takes milliseconds, so after this its owner is dead. */
const STALE_LOCK_MS = 30_000;
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;

/** The store in a folder, which is made on the first write. Documents are named like files: letters, digits, `.`, `_`, `-`, `/`. */
export function directoryStateStore(directory: string): StateStore {
  return {
    read: async (document) => {
      const text = await readDocument(toPath(directory, document), document);
      if (!text.ok) return text;
      return ok(text.value === null ? null : {text: text.value, version: toVersion(text.value)});
    },
    write: (document, text, expected) => writeDocument(toPath(directory, document), document, {text, expected}),
  };
}

/** Names come from our own code; one that leads elsewhere is a bug. */
function toPath(directory: string, document: string): string {
  if (!DOCUMENT.test(document)) throw new Error(`not a document name: ${JSON.stringify(document)}`);
  return join(directory, document);
}

function toVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

async function readDocument(path: string, document: string): Promise<Result<string | null>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(null) : err(toProblem(document, error));
  }
}

interface Wish {
  readonly text: string;
  readonly expected: string | null;
}

async function writeDocument(path: string, document: string, wish: Wish): Promise<Result<Written>> {
  const lock = `${path}.lock`;
  try {
    await mkdir(dirname(path), {recursive: true});
    if (!(await acquire(lock))) return err({code: 'STATE_CONFLICT', document});
    try {
      return await compareAndWrite(path, document, wish);
    } finally {
      await rm(lock, {force: true});
    }
  } catch (error) {
    return err(toProblem(document, error));
  }
}

async function compareAndWrite(path: string, document: string, {text, expected}: Wish): Promise<Result<Written>> {
  const now = await readDocument(path, document);
  if (!now.ok) return now;
  const version = now.value === null ? null : toVersion(now.value);
  if (version !== expected) return err({code: 'STATE_CONFLICT', document});
  if (now.value === text) return ok({ref: path, change: 'unchanged'});
  await writeFile(path, text, {encoding: 'utf8', fsync: true, fsyncWait: true});
  return ok({ref: path, change: now.value === null ? 'created' : 'updated'});
}

/** True when the lock is ours. A stale one is taken over once. */
async function acquire(lock: string): Promise<boolean> {
  if (await makeLock(lock)) return true;
  const age = await ageOf(lock);
  if (age !== null && age < STALE_LOCK_MS) return false;
  await rm(lock, {force: true});
  return makeLock(lock);
}

async function makeLock(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function ageOf(file: string): Promise<number | null> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}

function toProblem(document: string, error: unknown): Problem {
  return {code: 'FILE_UNREADABLE', file: document, detail: codeOf(error)};
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
