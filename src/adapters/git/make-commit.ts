// Makes a commit from objects alone: no checkout, no index, no file of ours, and no branch that points to it.
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';
import {ObjectDraft, type ObjectFormat, toFormat} from './new-objects.ts';
import {FOLDER_MODE, readFolders, type TreeNode, type Trees, toBytes, toTreeBytes} from './trees.ts';

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
  /** Folders of the parent that are known already; others are read. */
  readonly trees?: Trees;
}

/** Author and committer when nobody says who. */
export const OWN_IDENTITY: Identity = {name: 'aftermath', email: 'aftermath@users.noreply.github.com'};

/** A commit that no branch points to. Its folders are the parent's but for the changes, to the byte; its time is UTC. */
export async function makeCommit(wish: CommitWish): Promise<Result<Sha>> {
  const {directory, parent, changes} = wish;
  const trees: Trees = wish.trees ?? new Map();
  const format = parent === null ? await readFormat(directory) : ok(toFormat(parent));
  if (!format.ok) return format;
  if (parent === null) trees.set('', new Map());
  const paths = changes.map(({path}) => toBytes(path));
  const known = await readFolders({directory, commit: parent ?? '', trees}, paths);
  if (!known.ok) return known;
  const draft = new ObjectDraft(format.value);
  const root = addFolder({draft, trees}, '', changes.map(toLeaf)) ?? draft.add('tree', Buffer.alloc(0));
  const commit = parseSha(draft.add('commit', toCommitBytes(wish, root)));
  if (commit === null) return err({code: 'GIT_FAILED', operation: 'commit', detail: 'no commit id came out'});
  const written = await draft.write(directory);
  return written.ok ? ok(commit) : written;
}

async function readFormat(directory: string): Promise<Result<ObjectFormat>> {
  const format = await askGit(directory, ['rev-parse', '--show-object-format']);
  return format.ok ? ok(format.value.toString('utf8').trim() === 'sha256' ? 'sha256' : 'sha1') : format;
}

/** A change by the bytes of its path from the folder that is looked at. */
interface Leaf {
  readonly path: string;
  readonly change: FileChange;
}

function toLeaf(change: FileChange): Leaf {
  return {path: toBytes(change.path), change};
}

interface Desk {
  readonly draft: ObjectDraft;
  readonly trees: Trees;
}

/** Id of a folder with its changes; null when nothing is left in it. Removals first: a folder may come where a file was. */
function addFolder(desk: Desk, folder: string, leaves: readonly Leaf[]): string | null {
  const entries = new Map<string, TreeNode>(desk.trees.get(folder));
  const files = leaves.filter(({path}) => !path.includes('/'));
  for (const {path, change} of files) if (change.text === null) entries.delete(path);
  for (const [name, inside] of groupByFolder(leaves)) {
    const id = addFolder(desk, folder === '' ? name : `${folder}/${name}`, inside);
    if (id !== null) entries.set(name, {mode: FOLDER_MODE, id});
    else if (entries.get(name)?.mode === FOLDER_MODE) entries.delete(name);
  }
  for (const {path, change} of files) {
    if (change.text === null) continue;
    entries.set(path, {mode: change.mode, id: desk.draft.add('blob', Buffer.from(change.text, 'utf8'))});
  }
  return entries.size === 0 ? null : desk.draft.add('tree', toTreeBytes(entries));
}

/** By the first name of their paths; files of the folder itself are left out. */
function groupByFolder(leaves: readonly Leaf[]): ReadonlyMap<string, readonly Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const {path, change} of leaves) {
    const slash = path.indexOf('/');
    if (slash < 0) continue;
    const name = path.slice(0, slash);
    groups.set(name, [...(groups.get(name) ?? []), {path: path.slice(slash + 1), change}]);
  }
  return groups;
}

function toCommitBytes({parent, message, identity}: CommitWish, tree: string): Buffer {
  const who = `${toInert(identity.name)} <${toInert(identity.email)}> ${Math.floor(Date.now() / 1000)} +0000`;
  const parents = parent === null ? '' : `parent ${parent}\n`;
  const text = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\n${message.replaceAll('\0', '')}`;
  return Buffer.from(text, 'utf8');
}

/** What a name in a commit cannot hold. */
function toInert(name: string): string {
  return name.replaceAll(/[<>\p{Cc}]/gu, '').trim();
}
