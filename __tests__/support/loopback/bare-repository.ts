// One bare git repository on disk, driven through the git program. Synchronous, so that a request is answered atomically.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';

/** Content to write by path; null deletes the path. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** An author or committer in git's sense. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A commit as git stores it; times in milliseconds since the epoch. */
export interface CommitInfo {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person & {readonly at: number};
  readonly committer: Person & {readonly at: number};
  readonly message: string;
}

/** What a path is at a revision; the size is 0 for anything but a blob. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** A commit to make on a branch. */
export interface NewCommit {
  readonly branch: string;
  /** Commit to stand on; null starts a branch without history. */
  readonly parent: string | null;
  readonly files: FileChanges;
  readonly message: string;
  readonly author: Person;
  /** The author when left out; commits that GitHub makes itself are committed and signed by GitHub. */
  readonly committer?: Person;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A path to set or, with a null id, to remove. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** A commit to make without a branch. */
export interface LooseCommit extends Pick<NewCommit, 'message' | 'author' | 'at'> {
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Settings of the person who runs the tests must not reach these repositories. */
const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  LC_ALL: 'C',
};
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A bare repository and the git commands we need of it. */
export class BareRepository {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Makes an empty repository that allows what GitHub allows: partial clones, fetches by id, pushes. */
  static create(directory: string, defaultBranch: string): BareRepository {
    mkdirSync(directory, {recursive: true});
    const repository = new BareRepository(directory);
    repository.text(['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '.']);
    const settings = ['http.receivepack', 'uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'];
    for (const name of settings) repository.text(['config', name, 'true']);
    return repository;
  }

  bytes(args: readonly string[], input: string | Uint8Array = '', env: Readonly<Record<string, string>> = {}): Buffer {
    return execFileSync('git', args, {
      cwd: this.directory,
      env: {...ENVIRONMENT, ...env},
      input,
      maxBuffer: MAX_OUTPUT_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  text(args: readonly string[], input: string | Uint8Array = ''): string {
    return this.bytes(args, input).toString('utf8');
  }

  /** Output of a command that may fail for a good reason; null when it did. */
  attempt(args: readonly string[], input: string | Uint8Array = ''): string | null {
    const options = {cwd: this.directory, env: ENVIRONMENT, input, maxBuffer: MAX_OUTPUT_BYTES};
    const result = spawnSync('git', args, options);
    return result.status === 0 ? result.stdout.toString('utf8') : null;
  }

  /** Full id of the commit that a revision names, or null. */
  resolve(revision: string): string | null {
    const query = `${revision}^{commit}`;
    return this.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', query])?.trim() ?? null;
  }

  /** Full id of the tree that a revision names, or null. */
  resolveTree(revision: string): string | null {
    // `REVISION:FOLDER` names a tree itself; behind it `^{tree}` would count as a part of the path.
    const query = revision.includes(':') ? revision : `${revision}^{tree}`;
    return this.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', query])?.trim() ?? null;
  }

  /** Id that a whole ref name (`refs/heads/main`) points to, or null. */
  readRef(ref: string): string | null {
    return this.attempt(['show-ref', '--verify', '--hash', '--', ref])?.trim() ?? null;
  }

  /** Refs whose name starts with a prefix, in order of name. */
  listRefs(prefix: string): readonly {readonly ref: string; readonly sha: string}[] {
    const lines = this.text(['for-each-ref', '--format=%(objectname) %(refname)']).split('\n');
    return lines
      .filter((line) => line !== '')
      .map((line) => ({sha: line.slice(0, line.indexOf(' ')), ref: line.slice(line.indexOf(' ') + 1)}))
      .filter((entry) => entry.ref.startsWith(prefix));
  }

  /** Moves a ref if it still is where the caller saw it; null means it must not exist. False when it is not. */
  updateRef(ref: string, to: string, from: string | null): boolean {
    return this.attempt(['update-ref', '--', ref, to, from ?? '0'.repeat(40)]) !== null;
  }

  deleteRef(ref: string): boolean {
    return this.readRef(ref) !== null && this.attempt(['update-ref', '-d', '--', ref]) !== null;
  }

  readCommit(sha: string): CommitInfo {
    const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B';
    const parts = this.text(['show', '--no-patch', `--format=format:${format}`, '--end-of-options', sha]).split('\0');
    const [id = '', tree = '', parents = '', an = '', ae = '', at = '0', cn = '', ce = '', ct = '0', message = ''] =
      parts;
    return {
      sha: id,
      tree,
      parents: parents === '' ? [] : parents.split(' '),
      author: {name: an, email: ae, at: Number(at) * 1000},
      committer: {name: cn, email: ce, at: Number(ct) * 1000},
      message: message.replace(/\n+$/, ''),
    };
  }

  /** Copies a commit and its history from another repository without making a ref. */
  fetchFrom(other: BareRepository, sha: string): void {
    this.text(['fetch', '--quiet', '--no-write-fetch-head', other.directory, sha]);
  }

  /** Commits of a revision range such as `a..b`, newest first. */
  listCommits(range: string, limit: number, path: string | null = null): readonly string[] {
    const paths = path === null ? [] : [path];
    const args = ['rev-list', `--max-count=${limit}`, '--end-of-options', range, '--', ...paths];
    return this.text(args)
      .split('\n')
      .filter((line) => line !== '');
  }

  /** What a path is at a revision; null when there is nothing. The empty path is the whole tree. */
  readEntry(revision: string, path: string): TreeEntry | null {
    if (path === '') {
      const sha = this.resolveTree(revision);
      return sha === null ? null : {mode: '040000', type: 'tree', sha, size: 0, path: ''};
    }
    return this.listTree(revision, ['--', path])[0] ?? null;
  }

  /** Direct children of a directory in order of name. */
  listDirectory(revision: string, path: string): readonly TreeEntry[] {
    return this.listTree(path === '' ? revision : `${revision}:${path}`, []);
  }

  /** Everything below a tree, folders included. */
  listAll(tree: string): readonly TreeEntry[] {
    return this.listTree(tree, ['-r', '-t']);
  }

  private listTree(treeish: string, rest: readonly string[]): readonly TreeEntry[] {
    const out = this.attempt(['ls-tree', '-z', '--long', '--full-tree', treeish, ...rest]) ?? '';
    const pattern = /^(?<mode>\d+) (?<type>blob|tree|commit) (?<sha>[0-9a-f]+) +(?<size>-|\d+)\t(?<path>.*)$/s;
    return out.split('\0').flatMap((line) => {
      const groups = pattern.exec(line)?.groups;
      if (groups === undefined) return [];
      const {mode = '', sha = '', size = '', path = ''} = groups;
      const type = groups['type'] === 'tree' ? 'tree' : groups['type'] === 'commit' ? 'commit' : 'blob';
      return [{mode, type, sha, size: size === '-' ? 0 : Number(size), path}];
    });
  }

  readBlob(sha: string): Buffer {
    return this.bytes(['cat-file', 'blob', sha]);
  }

  /**
   * Writes one commit and moves the branch to it; answers the new id.
   * The mode of a file that exists is kept. Deleting a path that does not exist changes nothing: callers check before.
   */
  commit(commit: NewCommit): string {
    const ref = `refs/heads/${commit.branch}`;
    const date = `${Math.floor(commit.at / 1000)} +0000`;
    const {author, committer = author} = commit;
    const message = Buffer.from(commit.message, 'utf8');
    const parts: Uint8Array[] = [
      Buffer.from(`commit ${ref}\nauthor ${author.name} <${author.email}> ${date}\n`),
      Buffer.from(`committer ${committer.name} <${committer.email}> ${date}\ndata ${message.length}\n`),
      message,
      Buffer.from(commit.parent === null ? '\n' : `\nfrom ${commit.parent}\n`),
    ];
    for (const [path, content] of Object.entries(commit.files))
      parts.push(...this.toFileCommand(commit, path, content));
    this.bytes(['fast-import', '--quiet', '--date-format=raw'], Buffer.concat(parts));
    const sha = this.readRef(ref);
    if (sha === null) throw new Error(`git did not create ${ref}`);
    return sha;
  }

  /** Writes a tree: the base with entries replaced, or removed where `sha` is null. Answers its id. */
  writeTree(base: string | null, entries: readonly TreeChange[]): string {
    const env = {GIT_INDEX_FILE: `${this.directory}/index.scratch`};
    const lines = entries.map(({mode, sha, path}) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    );
    this.bytes(['read-tree', base ?? '--empty'], '', env);
    this.bytes(['update-index', '-z', '--index-info'], lines.join(''), env);
    return this.bytes(['write-tree'], '', env).toString('utf8').trim();
  }

  /** Writes a commit object that no branch points to; answers its id. */
  writeCommit(commit: LooseCommit): string {
    const date = `${Math.floor(commit.at / 1000)} +0000`;
    const {name, email} = commit.author;
    const env = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    };
    const parents = commit.parents.flatMap((parent) => ['-p', parent]);
    return this.bytes(['commit-tree', commit.tree, ...parents], commit.message, env)
      .toString('utf8')
      .trim();
  }

  private toFileCommand(commit: NewCommit, path: string, content: string | Uint8Array | null): Uint8Array[] {
    const quoted = `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
    if (content === null) return [Buffer.from(`D ${quoted}\n`)];
    const bytes = Buffer.from(content);
    const mode = (commit.parent === null ? null : this.readEntry(commit.parent, path)?.mode) ?? '100644';
    return [Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')];
  }
}
