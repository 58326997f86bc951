// Folders of commits as git stores them. Names are kept as bytes, one unit each: what is no UTF-8 must come out as it went in.
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';
import {readObjects} from './read-objects.ts';

export interface TreeNode {
  /** As in the tree: `100644`, `100755`, `120000` for a link, `160000` for a submodule, `40000` for a folder. */
  readonly mode: string;
  readonly id: string;
}

export const FOLDER_MODE = '40000';
export const LINK_MODE = '120000';
const FILE_MODES: readonly string[] = ['100644', '100755'];

/** True for a file whose text is its own: no link, no folder, no submodule. */
export function isFileNode({mode}: TreeNode): boolean {
  return FILE_MODES.includes(mode);
}

/** Entries of a folder by their names' bytes. */
export type Tree = ReadonlyMap<string, TreeNode>;

/** Folders of one commit by the bytes of their paths, '' for the root; one that does not exist has no entries. */
export type Trees = Map<string, Tree>;

/** A text's UTF-8 bytes, one unit for each. */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Back from `toBytes`; bytes that are no UTF-8 are replaced. */
export function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The folder that a path's bytes lie in, and the name in it. */
export function splitPath(path: string): {readonly folder: string; readonly name: string} {
  const slash = path.lastIndexOf('/');
  return {folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1)};
}

/** Every folder on the way to a path's bytes, the root first. */
export function toFolders(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}

/** What stands at a path's bytes; null when nothing does. Its folders have been read. */
export function findNode(trees: Trees, path: string): TreeNode | null {
  const {folder, name} = splitPath(path);
  return trees.get(folder)?.get(name) ?? null;
}

export interface TreeQuestion {
  readonly directory: string;
  readonly commit: string;
  /** Gets what is read; what stands in it is not read again. */
  readonly trees: Trees;
}

/** Makes the folders on the way to these paths known, with one program for all of them. Paths are bytes. */
export async function readFolders(
  {directory, commit, trees}: TreeQuestion,
  paths: readonly string[],
): Promise<Result<void>> {
  const wanted = new Set(paths.flatMap(toFolders));
  for (let open = findOpen(trees, wanted); open.length > 0; open = findOpen(trees, wanted)) {
    // A name on a line of its own cannot hold a line end: such a folder is asked for by its id, once its parent is known.
    const asked = open.flatMap((folder) => toName({commit, trees}, folder) ?? []);
    const read = await readObjects(
      directory,
      asked.map(({name}) => name),
    );
    if (!read.ok) return read;
    for (const [index, {folder}] of asked.entries()) {
      const object = read.value[index];
      const isTree = object?.type === 'tree';
      if (!isTree && isNeeded(trees, folder)) {
        return err({
          code: 'GIT_FAILED',
          operation: 'cat-file',
          detail: `the folder ${fromBytes(folder) || '/'} is not here`,
        });
      }
      trees.set(folder, isTree ? parseTree(Buffer.from(object.bytes), commit.length / 2) : new Map());
    }
  }
  return ok(undefined);
}

/** Whether a folder is there for sure: taken for an empty one, its files would be lost. Its parent was looked at before it. */
function isNeeded(trees: Trees, folder: string): boolean {
  return folder === '' || findNode(trees, folder)?.mode === FOLDER_MODE;
}

/** Folders that are not known, without those below one that is known not to be there. */
function findOpen(trees: Trees, wanted: ReadonlySet<string>): readonly string[] {
  const open: string[] = [];
  for (const folder of wanted) {
    if (trees.has(folder)) continue;
    const parent = folder === '' ? undefined : trees.get(splitPath(folder).folder);
    if (parent !== undefined && parent.get(splitPath(folder).name)?.mode !== FOLDER_MODE) trees.set(folder, new Map());
    else open.push(folder);
  }
  return open;
}

function toName({commit, trees}: Pick<TreeQuestion, 'commit' | 'trees'>, folder: string) {
  const node = findNode(trees, folder);
  if (node !== null) return {folder, name: node.id};
  return folder.includes('\n') ? null : {folder, name: `${commit}:${fromBytes(folder)}`};
}

/** `MODE NAME`, a zero and the bytes of the id, for each entry. */
function parseTree(bytes: Buffer, idBytes: number): Tree {
  const tree = new Map<string, TreeNode>();
  for (let at = 0; at < bytes.length; ) {
    const [blank, zero] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
    const id = bytes.toString('hex', zero + 1, zero + 1 + idBytes);
    tree.set(bytes.toString('latin1', blank + 1, zero), {mode: bytes.toString('latin1', at, blank), id});
    at = zero + 1 + idBytes;
  }
  return tree;
}

/** The bytes of a folder, in git's order: a folder's name counts as if a slash followed. */
export function toTreeBytes(tree: Tree): Buffer {
  const sortKey = ([name, {mode}]: readonly [string, TreeNode]): string => (mode === FOLDER_MODE ? `${name}/` : name);
  const sorted = [...tree].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap(([name, {mode, id}]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]),
  );
}

/** A path is a path, and no pattern. */
const LITERAL = {GIT_LITERAL_PATHSPECS: '1'};

/** Makes everything below a folder known, with one program. Paths of all but folders, as texts, in git's order. */
export async function listBelow(
  {directory, commit, trees}: TreeQuestion,
  folder: string,
): Promise<Result<readonly {readonly path: string; readonly node: TreeNode}[]>> {
  const below = folder === '' ? [] : ['--', `${folder}/`];
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, ...below];
  const listed = await askGit(directory, args, {env: LITERAL});
  if (!listed.ok) return listed;
  const found = new Map<string, Map<string, TreeNode>>([[toBytes(folder), new Map()]]);
  const leaves: {readonly path: string; readonly node: TreeNode}[] = [];
  for (const line of listed.value.toString('latin1').split('\0')) {
    const {mode, id, path} = /^0*(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
    if (mode === undefined || id === undefined || path === undefined) continue;
    const node = {mode, id};
    if (mode === FOLDER_MODE) found.set(path, found.get(path) ?? new Map());
    else leaves.push({path: fromBytes(path), node});
    // With -t the folders on the way down are told too, which are not told whole.
    found.get(splitPath(path).folder)?.set(splitPath(path).name, node);
  }
  for (const [path, tree] of found) if (isBelow(path, toBytes(folder))) trees.set(path, tree);
  return ok(leaves);
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
