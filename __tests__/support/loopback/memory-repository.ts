// A repository in memory, for tests of many small writes: starting git for each of them would take most of their time.
import {createHash} from 'node:crypto';
import {
  BareRepository,
  type CommitInfo,
  type LooseCommit,
  type NewCommit,
  type TreeChange,
  type TreeEntry,
} from './bare-repository.ts';

/** Every file of a tree by its whole path. */
type Files = ReadonlyMap<string, {readonly mode: string; readonly sha: string}>;

const NO_FILES: Files = new Map();
const FOLDER = '040000';
const PLAIN = '100644';
const HEADS = 'refs/heads/';

/**
 * Objects and refs without a disk. Ids of files are git's own, those of trees and commits only look like it. What needs the git
 * program (clones, pushes, diffs) throws.
 */
export class MemoryRepository extends BareRepository {
  private readonly defaultBranch: string;
  private readonly blobs = new Map<string, Buffer>();
  private readonly trees = new Map<string, Files>();
  private readonly commits = new Map<string, CommitInfo>();
  private readonly refs = new Map<string, string>();

  constructor(defaultBranch: string) {
    super('in memory');
    this.defaultBranch = defaultBranch;
  }

  override bytes(args: readonly string[]): Buffer {
    throw new Error(`a repository in memory cannot do: git ${args.join(' ')}`);
  }

  override text(args: readonly string[], input: string | Uint8Array = ''): string {
    return args[0] === 'hash-object' ? this.addBlob(Buffer.from(input)) : this.bytes(args).toString('utf8');
  }

  override attempt(args: readonly string[]): string | null {
    const [command, ...rest] = args;
    if (command !== 'merge-base') return this.bytes(args).toString('utf8');
    const isQuestion = rest[0] === '--is-ancestor';
    const [from = '', to = ''] = (isQuestion ? rest.slice(1) : rest).map((name) => this.resolve(name) ?? '');
    const before = to === '' ? [] : this.listHistory(to);
    if (isQuestion) return before.includes(from) ? '' : null;
    return this.listHistory(from).find((sha) => before.includes(sha)) ?? null;
  }

  override resolve(revision: string): string | null {
    const name = revision === 'HEAD' ? this.defaultBranch : revision;
    if (this.commits.has(name)) return name;
    return this.refs.get(name) ?? this.refs.get(`${HEADS}${name}`) ?? null;
  }

  override resolveTree(revision: string): string | null {
    if (this.trees.has(revision)) return revision;
    const at = revision.indexOf(':');
    if (at > 0) return this.readEntry(revision.slice(0, at), revision.slice(at + 1))?.sha ?? null;
    const commit = this.resolve(revision);
    return commit === null ? null : this.readCommit(commit).tree;
  }

  override readRef(ref: string): string | null {
    return this.refs.get(ref) ?? null;
  }

  override listRefs(prefix: string): readonly {readonly ref: string; readonly sha: string}[] {
    return [...this.refs]
      .map(([ref, sha]) => ({ref, sha}))
      .filter(({ref}) => ref.startsWith(prefix))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }

  override updateRef(ref: string, to: string, from: string | null): boolean {
    if (this.readRef(ref) !== from) return false;
    this.refs.set(ref, to);
    return true;
  }

  override deleteRef(ref: string): boolean {
    return this.refs.delete(ref);
  }

  override readCommit(sha: string): CommitInfo {
    const commit = this.commits.get(sha);
    if (commit === undefined) throw new Error(`no commit ${sha}`);
    return commit;
  }

  override fetchFrom(): void {
    throw new Error('a repository in memory cannot fetch');
  }

  override listCommits(range: string, limit: number, path: string | null = null): readonly string[] {
    if (path !== null) throw new Error('a repository in memory does not know the history of a path');
    const [first = '', last] = range.split('..');
    const from = last === undefined ? null : this.resolve(first);
    const known = from === null ? [] : this.listHistory(from);
    const head = this.resolve(last ?? first);
    const all = head === null ? [] : this.listHistory(head);
    return all.filter((sha) => !known.includes(sha)).slice(0, limit);
  }

  override readEntry(revision: string, path: string): TreeEntry | null {
    const tree = this.resolveTree(revision);
    if (tree === null) return null;
    if (path === '') return {mode: FOLDER, type: 'tree', sha: tree, size: 0, path: ''};
    return this.listAll(tree).find((entry) => entry.path === path) ?? null;
  }

  override listDirectory(revision: string, path: string): readonly TreeEntry[] {
    const prefix = path === '' ? '' : `${path}/`;
    return this.listAll(this.resolveTree(revision) ?? '')
      .filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'))
      .map((entry) => ({...entry, path: entry.path.slice(prefix.length)}));
  }

  override listAll(tree: string): readonly TreeEntry[] {
    const files = this.trees.get(this.resolveTree(tree) ?? '') ?? NO_FILES;
    const blobs = [...files].map(([path, {mode, sha}]): TreeEntry => {
      return {mode, type: 'blob', sha, size: this.readBlob(sha).length, path};
    });
    const names = [...files.keys()].flatMap((path) => path.split('/').flatMap((_, depth, all) => nameAt(all, depth)));
    const folders = [...new Set(names)].map((path): TreeEntry => {
      return {mode: FOLDER, type: 'tree', sha: toId('folder', `${tree} ${path}`), size: 0, path};
    });
    return [...blobs, ...folders].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Files that differ between two commits, by path; null compares with nothing. Renames and lines are not looked for. */
  listDifferences(from: string | null, to: string): readonly {readonly path: string; readonly sha: string | null}[] {
    const before = this.filesOf(from);
    const after = this.filesOf(to);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths
      .filter((path) => before.get(path)?.sha !== after.get(path)?.sha)
      .map((path) => ({path, sha: after.get(path)?.sha ?? null}));
  }

  private filesOf(commit: string | null): Files {
    return this.trees.get((commit === null ? null : this.resolveTree(commit)) ?? '') ?? NO_FILES;
  }

  override readBlob(sha: string): Buffer {
    const blob = this.blobs.get(sha);
    if (blob === undefined) throw new Error(`no blob ${sha}`);
    return blob;
  }

  override commit(commit: NewCommit): string {
    const base = commit.parent === null ? null : this.readCommit(commit.parent).tree;
    const before = this.trees.get(base ?? '');
    const entries = Object.entries(commit.files).map(([path, content]): TreeChange => {
      const mode = before?.get(path)?.mode ?? PLAIN;
      return {path, mode, sha: content === null ? null : this.addBlob(Buffer.from(content))};
    });
    const parents = commit.parent === null ? [] : [commit.parent];
    const sha = this.addCommit({...commit, parents, tree: this.writeTree(base, entries)}, commit.committer);
    this.refs.set(`${HEADS}${commit.branch}`, sha);
    return sha;
  }

  override writeTree(base: string | null, entries: readonly TreeChange[]): string {
    const files = new Map(this.trees.get(base ?? ''));
    for (const {path, mode, sha} of entries) {
      if (sha === null) files.delete(path);
      else files.set(path, {mode, sha});
    }
    const id = toId('tree', JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
    this.trees.set(id, files);
    return id;
  }

  override writeCommit(commit: LooseCommit): string {
    return this.addCommit(commit);
  }

  private addBlob(bytes: Buffer): string {
    const sha = toId('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  private addCommit(commit: LooseCommit, committer = commit.author): string {
    const {tree, parents, message} = commit;
    const at = Math.floor(commit.at / 1000) * 1000;
    const facts = {tree, parents, author: {...commit.author, at}, committer: {...committer, at}, message};
    const sha = toId('commit', JSON.stringify(facts));
    this.commits.set(sha, {sha, ...facts});
    return sha;
  }

  /** The commit and all before it, newest first. */
  private listHistory(sha: string): readonly string[] {
    const seen = new Set<string>();
    const waiting = [sha];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...this.readCommit(next).parents);
    }
    return [...seen];
  }
}

/** The folder that ends at a depth of a path, as a list of one; none for the file itself. */
function nameAt(parts: readonly string[], depth: number): readonly string[] {
  return depth === parts.length - 1 ? [] : [parts.slice(0, depth + 1).join('/')];
}

function toId(type: string, content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
