// A real repository with a checkout, in which a scenario makes its history. Nobody's own git settings reach it.
import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseSha, type Sha} from '../../src/domain/ids.ts';

/** A second for each commit, so that the order of dates is the order of making. */
const FIRST_SECOND = 1_750_000_000;

/** One repository and its checkout. */
export class Project {
  readonly directory: string;
  /** How the last `attempt` ended. */
  lastStatus: number | null = null;
  private seconds = FIRST_SECOND;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** An empty repository that may be served, on branch `main`. */
  static create(directory: string, format: 'sha1' | 'sha256' = 'sha1'): Project {
    mkdirSync(directory, {recursive: true});
    const project = new Project(directory);
    project.git('init', '--quiet', '--template=', '--initial-branch=main', `--object-format=${format}`, '.');
    return project.allowServing();
  }

  /** What a server of code allows: pushes over HTTP, partial fetches, and fetches by id. */
  allowServing(): this {
    const settings = '[http]\n\treceivepack = true\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n';
    appendFileSync(join(this.directory, '.git', 'config'), settings);
    return this;
  }

  /** What git printed, without the last line end. Throws when it fails. */
  git(...args: readonly string[]): string {
    const options = {cwd: this.directory, env: this.environment(), stdio: 'pipe', maxBuffer: 1 << 28} as const;
    return execFileSync('git', args, options).toString('utf8').replace(/\n$/, '');
  }

  /** As `git`, with something to read. */
  feed(input: string | Buffer, ...args: readonly string[]): string {
    const options = {cwd: this.directory, env: this.environment(), input, stdio: 'pipe'} as const;
    return execFileSync('git', args, options).toString('utf8').trim();
  }

  /** Files in the index alone, without a checkout: for trees that take long to write out. */
  stage(content: string, paths: readonly string[]): this {
    const id = this.feed(content, 'hash-object', '-w', '--stdin');
    this.feed(paths.map((path) => `100644 ${id}\t${path}\0`).join(''), 'update-index', '-z', '--index-info');
    return this;
  }

  /** True when git succeeded. */
  attempt(...args: readonly string[]): boolean {
    this.lastStatus = spawnSync('git', args, {cwd: this.directory, env: this.environment(), stdio: 'ignore'}).status;
    return this.lastStatus === 0;
  }

  write(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.at(path)), {recursive: true});
    writeFileSync(this.at(path), content);
    return this;
  }

  remove(path: string): this {
    rmSync(this.at(path), {recursive: true, force: true});
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(this.at(to)), {recursive: true});
    renameSync(this.at(from), this.at(to));
    return this;
  }

  link(path: string, target: string): this {
    rmSync(this.at(path), {force: true});
    symlinkSync(target, this.at(path));
    return this;
  }

  mode(path: string, mode: number): this {
    chmodSync(this.at(path), mode);
    return this;
  }

  /** Everything in the checkout, as one commit. */
  commit(message = 'Change something', ...options: readonly string[]): Sha {
    this.git('add', '--all');
    return this.commitStaged(message, ...options);
  }

  commitStaged(message: string, ...options: readonly string[]): Sha {
    this.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', ...options, '-m', message);
    return this.head();
  }

  /** A commit that the function changes the files for. */
  change(path: string, content: string | Uint8Array, message = `Change ${path}`): Sha {
    return this.write(path, content).commit(message);
  }

  /** Makes a branch at a commit and checks it out. */
  branch(name: string, from = 'HEAD'): this {
    this.git('switch', '--quiet', '--create', name, from);
    return this;
  }

  switch(name: string): this {
    this.git('switch', '--quiet', name);
    return this;
  }

  merge(...args: readonly string[]): Sha {
    this.git('merge', '--quiet', '--no-ff', '--no-edit', ...args);
    return this.head();
  }

  revert(...args: readonly string[]): Sha {
    this.git('revert', '--no-edit', ...args);
    return this.head();
  }

  head(revision = 'HEAD'): Sha {
    return toSha(this.git('rev-parse', `${revision}^{commit}`));
  }

  tree(revision: string): string {
    return this.git('rev-parse', `${revision}^{tree}`);
  }

  /** A commit object as its text says, on the branch that is checked out. */
  commitObject(text: string | Buffer): Sha {
    const id = this.feed(text, 'hash-object', '-t', 'commit', '-w', '--stdin');
    this.git('reset', '--quiet', '--hard', id);
    return this.head();
  }

  /** Everything a person would notice: files, index, head and branches. */
  look(): string {
    return [
      this.git('status', '--porcelain=v2', '--branch', '--untracked-files=all'),
      this.git('for-each-ref', '--format=%(refname) %(objectname)'),
    ].join('\n');
  }

  private at(path: string): string {
    return join(this.directory, path);
  }

  private environment(): Record<string, string> {
    this.seconds += 1;
    const date = `${this.seconds} +0000`;
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.invalid',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.invalid',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_ALLOW_PROTOCOL: 'file:http',
      GIT_EDITOR: 'true',
      LC_ALL: 'C',
    };
  }
}

/** The id, or an error: scenarios name commits that exist. */
export function toSha(text: string): Sha {
  const sha = parseSha(text);
  if (sha === null) throw new Error(`not a commit id: ${text}`);
  return sha;
}

/** `count` numbered lines, of which some have another text. */
export function lines(count: number, others: Readonly<Record<number, string>> = {}): string {
  return Array.from({length: count}, (_, index) => `${others[index + 1] ?? `line ${index + 1}`}\n`).join('');
}
