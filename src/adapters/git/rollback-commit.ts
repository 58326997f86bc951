// Makes the one commit of a rollback from objects alone, and proves that it changes the scoped paths and nothing else.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ManifestEntry} from '../../domain/checkpoint.ts';
import type {Sha} from '../../domain/ids.ts';
import {toPathBytes, toPathText} from '../../domain/path-bytes.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RestoreStep} from '../../domain/rollback.ts';
import type {RollbackCommit, RollbackCommitWish} from '../../ports/remote-checkpoints.ts';
import {OWN_IDENTITY} from './make-commit.ts';
import {ask, askForId, type Repository} from './repository.ts';

/** INTERNAL when the commit would change anything but the steps: then nothing was pushed either. */
export async function makeRollbackCommit(
  repository: Repository,
  wish: RollbackCommitWish,
): Promise<Result<RollbackCommit>> {
  const written = await writeMissing(repository, wish);
  if (!written.ok) return written;
  const tree = await writeTree(repository, wish);
  if (!tree.ok) return tree;
  const changes = await readChange(repository, wish.base, tree.value);
  if (!changes.ok) return changes;
  const flaw = findFlaw(changes.value, wish.steps);
  if (flaw !== null) return err({code: 'INTERNAL', detail: `the commit of the rollback ${flaw}`});
  const commit = await commitTree(repository, wish, tree.value);
  return commit.ok ? ok({commit: commit.value, tree: tree.value}) : commit;
}

/** Only what no checkpoint holds is not here yet: plan files with finished items put in. */
async function writeMissing(repository: Repository, {steps, bytes}: RollbackCommitWish): Promise<Result<void>> {
  for (const {path, after} of steps) {
    if (after === null || (await isHere(repository, after))) continue;
    const content = bytes.get(after.sha256);
    if (content === undefined) return err({code: 'INTERNAL', detail: `nothing was read for ${path}`});
    const input = pieces([content]);
    const id = await askForId(repository, ['hash-object', '-w', '--no-filters', '--stdin'], {input});
    if (!id.ok) return id;
    if (id.value !== after.blob) return err({code: 'INTERNAL', detail: `${path} was written as another file`});
  }
  return ok(undefined);
}

async function isHere(repository: Repository, {blob}: ManifestEntry): Promise<boolean> {
  return (await ask(repository, ['cat-file', '-e', blob])).ok;
}

async function writeTree(repository: Repository, {base, steps}: RollbackCommitWish): Promise<Result<Sha>> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const env = {GIT_INDEX_FILE: join(folder, 'index')};
    const read = await ask(repository, ['read-tree', base], {env});
    if (!read.ok) return read;
    const none = '0'.repeat(base.length);
    const toLine = (head: string, path: string) =>
      Buffer.concat([Buffer.from(`${head}\t`), toPathBytes(path), Buffer.of(0)]);
    // Removals first: a folder may come where a file was, and the other way round.
    const removals = steps.flatMap(({path, before}) => (before === null ? [] : [toLine(`0 ${none}`, path)]));
    const additions = steps.flatMap(({path, after}) =>
      after === null ? [] : [toLine(`${after.mode} ${after.blob}`, path)],
    );
    const input = pieces([...removals, ...additions]);
    const edited = await ask(repository, ['update-index', '-z', '--index-info'], {env, input});
    return edited.ok ? await askForId(repository, ['write-tree'], {env}) : edited;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function* pieces(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}

/** One path as two trees have it: mode and id, null where there is none. */
export interface PathChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything in which two trees differ, by path. */
export async function readChange(
  repository: Repository,
  from: string,
  to: string,
): Promise<Result<readonly PathChange[]>> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', `${from}^{tree}`, `${to}^{tree}`];
  const raw = await ask(repository, args);
  if (!raw.ok) return raw;
  const changes: PathChange[] = [];
  const parts = splitNul(raw.value);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[at] ?? Buffer.of())
      .toString('latin1')
      .slice(1)
      .split(' ');
    const path = toPathText(parts[at + 1] ?? Buffer.of());
    changes.push({path, before: toSide(oldMode, oldId), after: toSide(newMode, newId)});
  }
  return ok(changes);
}

function splitNul(output: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    parts.push(output.subarray(at, end < 0 ? output.length : end));
    at = end < 0 ? output.length : end + 1;
  }
  return parts;
}

function toSide(mode: string, id: string): string | null {
  return /^0+$/.test(mode) ? null : `${mode} ${id}`;
}

/** In what a change differs from the steps; null when it is exactly theirs. */
function findFlaw(changes: readonly PathChange[], steps: readonly RestoreStep[]): string | null {
  const wanted = new Map(steps.map((step) => [step.path, step]));
  for (const {path, before, after} of changes) {
    const step = wanted.get(path);
    if (step === undefined) return `changes ${path}, which is no part of it`;
    if (before !== toWanted(step.before) || after !== toWanted(step.after)) return `changes ${path} in another way`;
  }
  if (changes.length === wanted.size) return null;
  const changed = new Set(changes.map(({path}) => path));
  return `leaves ${steps.find(({path}) => !changed.has(path))?.path ?? 'a path'} as it is`;
}

function toWanted(entry: ManifestEntry | null): string | null {
  return entry === null ? null : `${entry.mode} ${entry.blob}`;
}

/** Its time is that of the commit below it, so that the same rollback is the same commit whoever makes it again. */
async function commitTree(
  repository: Repository,
  {base, message}: RollbackCommitWish,
  tree: Sha,
): Promise<Result<Sha>> {
  const time = await ask(repository, ['show', '--no-patch', '--format=%ct', base, '--']);
  if (!time.ok) return time;
  const date = `${time.value.toString('latin1').trim()} +0000`;
  const {name, email} = OWN_IDENTITY;
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  const args = ['-c', 'commit.gpgSign=false', 'commit-tree', '-p', base, tree];
  return askForId(repository, args, {env, input: message});
}
