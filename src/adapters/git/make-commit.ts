// Makes a commit from objects alone: no checkout, no index of the user's, and no branch that points to it.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';

export interface FileChange {
  readonly path: string;
  /** Null removes. */
  readonly text: string | null;
  readonly mode: '100644' | '100755';
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitWish {
  readonly directory: string;
  /** Null: a commit without history. */
  readonly parent: string | null;
  readonly changes: readonly FileChange[];
  /** Complete, with its last line end. */
  readonly message: string;
  /** Author and committer. */
  readonly identity: Identity;
}

/** Author and committer when nobody says who. */
export const OWN_IDENTITY: Identity = {name: 'aftermath', email: 'aftermath@users.noreply.github.com'};

/** A commit that no branch points to. The user's index and files are not touched: it has an index of its own. */
export async function makeCommit(wish: CommitWish): Promise<Result<Sha>> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const tree = await makeTree(wish, folder);
    return tree.ok ? await commitTree(wish, tree.value) : tree;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function makeTree(wish: CommitWish, folder: string): Promise<Result<string>> {
  const {directory, parent, changes} = wish;
  const env = {GIT_INDEX_FILE: join(folder, 'index')};
  const removals = changes.filter(({text}) => text === null).map(({path}) => toRemoval(path, parent));
  const additions = await writeBlobs(wish, folder);
  if (!additions.ok) return additions;
  const base = parent === null ? ok(null) : await askGit(directory, ['read-tree', parent], {env});
  if (!base.ok) return base;
  // Removals first: a folder may come where a file was.
  const input = [...removals, ...additions.value].join('');
  const index = await askGit(directory, ['update-index', '-z', '--index-info'], {env, input});
  if (!index.ok) return index;
  const tree = await askGit(directory, ['write-tree'], {env});
  return tree.ok ? ok(tree.value.toString('utf8').trim()) : tree;
}

/** One program for all of them: texts go through files of our own, without filters of the user's. */
async function writeBlobs({directory, changes}: CommitWish, folder: string): Promise<Result<readonly string[]>> {
  const additions = changes.flatMap(({path, mode, text}) => (text === null ? [] : [{path, mode, text}]));
  if (additions.length === 0) return ok([]);
  const files = additions.map((_, index) => join(folder, `blob-${index}`));
  for (const [index, {text}] of additions.entries()) await writeFile(files[index] ?? '', text);
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
  const written = await askGit(directory, args, {input: `${files.join('\n')}\n`});
  if (!written.ok) return written;
  const ids = written.value.toString('utf8').split('\n');
  return ok(additions.map(({path, mode}, index) => `${mode} ${ids[index]}\t${path}\0`));
}

/** Mode 0 and the id that stands for nothing, as long as the ids of this repository. */
function toRemoval(name: string, parent: string | null): string {
  return `0 ${'0'.repeat(parent?.length ?? 40)}\t${name}\0`;
}

async function commitTree({directory, parent, message, identity}: CommitWish, tree: string): Promise<Result<Sha>> {
  const env = {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
  };
  const parents = parent === null ? [] : ['-p', parent];
  const made = await askGit(directory, ['commit-tree', ...parents, tree], {env, input: message});
  if (!made.ok) return made;
  const sha = parseSha(made.value.toString('utf8').trim());
  return sha === null ? err({code: 'GIT_FAILED', operation: 'commit-tree', detail: 'no commit id came back'}) : ok(sha);
}
