// Merges three trees without a checkout, as `git revert` does with one: the same strategy, renames and attributes.
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileDelta} from '../../domain/revert-proof.ts';
import {toLastWords} from './feed-git.ts';
import {readBlobs, readDeltas} from './revert-reads.ts';
import {askOffline, feedOnline, parseId, type RevertRepository} from './revert-repository.ts';

export interface ThreeTrees {
  /** What both sides came from. */
  readonly origin: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A side of a conflict: 1 is the origin's, 2 ours, 3 theirs. */
export interface Unmerged {
  readonly path: string;
  readonly stages: ReadonlySet<number>;
}

export type Merged =
  | {readonly kind: 'clean'; readonly tree: string}
  | {readonly kind: 'conflict'; readonly files: readonly Unmerged[]};

const NOBODY = {name: 'aftermath', email: 'aftermath@users.noreply.github.com', date: '@0 +0000'};

/**
 * The tree that comes of bringing theirs into ours. `git merge-tree` finds the origin from commits, so it gets three that
 * say what we mean; they have nothing of the real history, so none of it is needed. Wants git 2.38.
 */
export async function mergeTrees(at: RevertRepository, {origin, ours, theirs}: ThreeTrees): Promise<Result<Merged>> {
  const root = await writeCommit(at, {tree: origin, parents: [], message: 'origin\n'});
  if (!root.ok) return root;
  const sides: string[] = [];
  for (const tree of [ours, theirs]) {
    const side = await writeCommit(at, {tree, parents: [root.value], message: `${sides.length}\n`});
    if (!side.ok) return side;
    sides.push(side.value);
  }
  const answer = await feedOnline(at, ['merge-tree', '--write-tree', '-z', ...sides]);
  if (!answer.ok) return answer;
  const {exitCode, stdout, stderr} = answer.value;
  const fields = stdout.toString('utf8').split('\0');
  if (exitCode === 0) return ok({kind: 'clean', tree: fields[0] ?? ''});
  if (exitCode === 1) return ok({kind: 'conflict', files: parseUnmerged(fields.slice(1))});
  const detail = exitCode === 129 ? 'git 2.38 or newer is needed' : toLastWords(stderr, exitCode);
  return err({code: 'GIT_FAILED', operation: 'merge-tree', detail});
}

/** `MODE ID STAGE<tab>PATH` for each side, an empty field, then words; a word about a conflict names its paths. */
function parseUnmerged(fields: readonly string[]): readonly Unmerged[] {
  const stages = new Map<string, Set<number>>();
  const end = fields.indexOf('');
  for (const field of fields.slice(0, end)) {
    const groups = /^\d{6} [0-9a-f]+ (?<stage>[123])\t(?<path>.+)$/s.exec(field)?.groups;
    const path = groups?.['path'] ?? '';
    stages.set(path, (stages.get(path) ?? new Set()).add(Number(groups?.['stage'])));
  }
  for (let at = end + 1; at < fields.length; ) {
    const count = Number(fields[at]);
    if (!(count > 0)) break;
    const paths = fields.slice(at + 1, at + 1 + count);
    const isConflict = (fields[at + 1 + count] ?? '').startsWith('CONFLICT');
    for (const path of isConflict ? paths : []) if (!stages.has(path)) stages.set(path, new Set());
    at += count + 3;
  }
  return [...stages].map(([path, sides]) => ({path, stages: sides}));
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Ours at the start of the epoch when left out. */
  readonly by?: {readonly name: string; readonly email: string; readonly date: string};
}

/** A commit that no branch points to. */
export async function writeCommit(at: RevertRepository, {tree, parents, message, by = NOBODY}: NewCommit) {
  const env = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_AUTHOR_DATE: by.date,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
    GIT_COMMITTER_DATE: by.date,
  };
  const args = ['commit-tree', ...parents.flatMap((parent) => ['-p', parent]), tree];
  const made = await askOffline(at, args, {input: message, env});
  return made.ok ? parseId(made.value, 'commit-tree') : made;
}

/** Attributes lie in files of this name, in any folder above a file. */
const ATTRIBUTES = ':(glob)**/.gitattributes';
/** Names that lead out of the folder, or into git's own. */
const BAD_SEGMENT = /^(?:\.{0,2}|\.git|git~1)$/i;
/** A repository with more of them is not read to the end; those nearest to the root count most. */
const MAX_ATTRIBUTE_FILES = 500;

/**
 * Puts the branch's attributes where a merge looks for them: in the working tree, which has no other files. A rule such as
 * `*.lock -merge` then means what it means in a checkout.
 */
export async function placeAttributes(at: RevertRepository, tree: string): Promise<Result<void>> {
  const empty = await askOffline(at, ['mktree']);
  if (!empty.ok) return empty;
  const deltas = await readDeltas(at, {before: empty.value.toString('latin1').trim(), after: tree, only: [ATTRIBUTES]});
  if (!deltas.ok) return deltas;
  const files = deltas.value.filter(isPlaceable).sort((one, other) => toDepth(one) - toDepth(other));
  const nearest = files.slice(0, MAX_ATTRIBUTE_FILES);
  const texts = await readBlobs(at, [...new Set(nearest.map(({newId}) => newId))]);
  if (!texts.ok) return texts;
  await clearFiles(at);
  for (const {path, newId} of nearest) {
    await mkdir(dirname(join(at.directory, path)), {recursive: true});
    await writeFile(join(at.directory, path), Buffer.from(texts.value.get(newId) ?? '', 'latin1'));
  }
  return ok(undefined);
}

function isPlaceable({path, newMode}: FileDelta): boolean {
  return newMode.startsWith('100') && !path.split('/').some((segment) => BAD_SEGMENT.test(segment));
}

function toDepth({path}: FileDelta): number {
  return path.split('/').length;
}

async function clearFiles({directory}: RevertRepository): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name !== '.git');
  for (const name of names) await rm(join(directory, name), {recursive: true, force: true});
}
