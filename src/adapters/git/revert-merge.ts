// Merges three trees without a checkout, as `git revert` does with one: the same strategy, renames and attributes.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {err, ok, type Result} from '../../domain/result.ts';
import {toLastWords} from './feed-git.ts';
import {readBlobs} from './revert-reads.ts';
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
const ATTRIBUTES = '.gitattributes';
/** Names that lead out of the folder, or into git's own. */
const BAD_SEGMENT = /^(?:\.{0,2}|\.git|git~1)$/i;

/**
 * Puts the branch's attributes where a merge looks for them: in the working tree, which has no other files. A rule such as
 * `*.lock -merge` then means what it means in a checkout.
 */
export async function placeAttributes(
  at: RevertRepository,
  tree: string,
  paths: readonly string[],
): Promise<Result<void>> {
  const names = listAttributeFiles(paths);
  const listed = await askOffline(at, ['ls-tree', '-z', '--full-tree', tree, '--', ...names], {
    env: {GIT_LITERAL_PATHSPECS: '1'},
  });
  if (!listed.ok) return listed;
  const entries = listed.value.toString('utf8').split('\0').flatMap(parseRegularFile);
  const texts = await readBlobs(at, [...new Set(entries.map(({id}) => id))]);
  if (!texts.ok) return texts;
  for (const name of names) await rm(join(at.directory, name), {force: true});
  for (const {id, path} of entries) {
    await mkdir(dirname(join(at.directory, path)), {recursive: true});
    await writeFile(join(at.directory, path), Buffer.from(texts.value.get(id) ?? '', 'latin1'));
  }
  return ok(undefined);
}

/** Of a change in very many folders, those nearest to the root: arguments have an end. */
const MAX_ATTRIBUTE_FILES = 500;

function listAttributeFiles(paths: readonly string[]): readonly string[] {
  const folders = new Set(['']);
  for (const path of paths) {
    const segments = path.split('/').slice(0, -1);
    for (const [index, segment] of segments.entries()) {
      if (BAD_SEGMENT.test(segment)) break;
      folders.add(`${segments.slice(0, index + 1).join('/')}/`);
    }
  }
  const nearest = [...folders].sort((one, other) => one.split('/').length - other.split('/').length);
  return nearest.slice(0, MAX_ATTRIBUTE_FILES).map((folder) => `${folder}${ATTRIBUTES}`);
}

function parseRegularFile(line: string): readonly {readonly id: string; readonly path: string}[] {
  const groups = /^100(?:644|755) blob (?<id>[0-9a-f]+)\t(?<path>.+)$/s.exec(line)?.groups;
  return groups === undefined ? [] : [{id: groups['id'] ?? '', path: groups['path'] ?? ''}];
}
