// Makes a commit from objects alone: no checkout, no index of the user's, and no branch that points to it.
import {mkdtemp, rm} from 'node:fs/promises';
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
/** Programs at once that write objects: more gain nothing on the few cores of a runner. */
const WRITERS = 8;

/** A commit that no branch points to. The user's index and files are not touched: it has an index of its own. */
export async function makeCommit(wish: CommitWish): Promise<Result<Sha>> {
  const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
  try {
    const tree = await makeTree(wish, {GIT_INDEX_FILE: join(folder, 'index')});
    return tree.ok ? await commitTree(wish, tree.value) : tree;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function makeTree(
  {directory, parent, changes}: CommitWish,
  env: Readonly<Record<string, string>>,
): Promise<Result<string>> {
  const removals = changes.filter(({text}) => text === null).map(({path}) => toRemoval(path, parent));
  const additions = await writeBlobs(directory, changes);
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

async function writeBlobs(directory: string, changes: readonly FileChange[]): Promise<Result<readonly string[]>> {
  const lines: string[] = [];
  for (let at = 0; at < changes.length; at += WRITERS) {
    const ids = await Promise.all(
      changes.slice(at, at + WRITERS).map(async ({path, mode, text}) => {
        if (text === null) return ok('');
        const id = await askGit(directory, ['hash-object', '-w', '--stdin'], {input: text});
        return id.ok ? ok(`${mode} ${id.value.toString('utf8').trim()}\t${path}\0`) : id;
      }),
    );
    for (const line of ids) {
      if (!line.ok) return line;
      lines.push(line.value);
    }
  }
  return ok(lines);
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
