// Reads objects one after the other from one git process, and believes only bytes whose hash is the id that was asked for.
import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process';
import {toObjectId} from '../../domain/digest.ts';
import type {Sha} from '../../domain/ids.ts';
import {GIT_SETTINGS, toGitEnvironment} from './git-environment.ts';
import type {Repository} from './repository.ts';

export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** `missing`: not here. `damaged`: here, and not the bytes of its id. */
export type ObjectRead =
  | ({readonly kind: 'read'} & GitObject)
  | {readonly kind: 'missing'}
  | {readonly kind: 'damaged'; readonly detail: string};

export interface ObjectReader {
  read(id: Sha): Promise<ObjectRead>;
  close(): void;
}

/** An open reader; close it. Git ends at an object that it cannot unpack, and is started again for the next one. */
export function openObjects(repository: Pick<Repository, 'root' | 'format'>): ObjectReader {
  let git: Talk | null = null;
  return {
    read: async (id) => {
      git ??= startTalk(repository.root);
      const answer = await git.ask(id);
      if (answer === null) {
        git.close();
        git = null;
        return {kind: 'damaged', detail: 'git cannot unpack it'};
      }
      if (answer.type === 'missing') return {kind: 'missing'};
      const isSame = toObjectId(answer.type, answer.bytes, repository.format) === id;
      return isSame ? {kind: 'read', ...answer} : {kind: 'damaged', detail: 'its bytes are not those of its id'};
    },
    close: () => {
      git?.close();
      git = null;
    },
  };
}

interface Talk {
  /** Null: git ended. */
  ask(id: Sha): Promise<GitObject | null>;
  close(): void;
}

const LINE_END = 0x0a;

function startTalk(directory: string): Talk {
  const git = spawn('git', ['--no-pager', ...GIT_SETTINGS, 'cat-file', '--batch'], {
    cwd: directory,
    env: {...toGitEnvironment(), GIT_NO_LAZY_FETCH: '1'},
    stdio: 'pipe',
    windowsHide: true,
  });
  git.stdin.on('error', () => undefined);
  git.stderr.resume();
  const pieces = collect(git);
  return {
    ask: async (id) => {
      git.stdin.write(`${id}\n`);
      const header = await pieces.line();
      if (header === null) return null;
      const parts = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(header)?.groups;
      if (parts === undefined) return {type: 'missing', bytes: Buffer.alloc(0)};
      const bytes = await pieces.take(Number(parts['size']) + 1);
      return bytes === null ? null : {type: parts['type'] ?? '', bytes: bytes.subarray(0, -1)};
    },
    close: () => {
      git.stdin.end();
      git.kill();
    },
  };
}

interface Pieces {
  line(): Promise<string | null>;
  take(count: number): Promise<Buffer | null>;
}

/** What git has said and nobody has taken yet. Null: git ended before it said so much. */
function collect(git: ChildProcessWithoutNullStreams): Pieces {
  const held = holdBytes();
  let ended = false;
  let wake = (): void => undefined;
  const tell = (news: () => void): void => {
    news();
    wake();
  };
  const end = (): void =>
    tell(() => {
      ended = true;
    });
  git.stdout.on('data', (chunk: Buffer) => tell(() => held.add(chunk)));
  git.on('error', end);
  git.on('close', end);
  /** Asks again with every piece, until there is an answer or there will be none. */
  const until = async <T>(ask: () => T | null): Promise<T | null> => {
    for (;;) {
      const answer = ask();
      if (answer !== null || ended) return answer;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    line: () => until(() => held.cutLine()),
    take: (count) => until(() => (held.length() < count ? null : held.cut(count))),
  };
}

interface HeldBytes {
  add(chunk: Buffer): void;
  length(): number;
  cut(count: number): Buffer;
  /** Null: there is no whole line yet. */
  cutLine(): string | null;
}

function holdBytes(): HeldBytes {
  let chunks: Buffer[] = [];
  let held = 0;
  const join = (): Buffer => {
    const all = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
    chunks = [all];
    return all;
  };
  const cut = (count: number): Buffer => {
    const all = join();
    chunks = [all.subarray(count)];
    held -= count;
    return all.subarray(0, count);
  };
  return {
    add: (chunk) => {
      chunks.push(chunk);
      held += chunk.length;
    },
    length: () => held,
    cut,
    cutLine: () => {
      const at = join().indexOf(LINE_END);
      return at < 0 ? null : cut(at + 1).toString('utf8', 0, at);
    },
  };
}

/** Parents and tree of a commit's bytes; null when they are no commit. */
export function parseCommit(bytes: Buffer): {readonly tree: Sha; readonly parents: readonly Sha[]} | null {
  const head = bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
  const tree = /^tree (?<id>[0-9a-f]+)/.exec(head)?.groups?.['id'];
  if (tree === undefined) return null;
  const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]+)$/gm)].map((found) => found.groups?.['id'] as Sha);
  return {tree: tree as Sha, parents};
}

export interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly id: Sha;
}

/** The entries of a tree's bytes, in its order; null when they are no tree. */
export function parseTree(bytes: Buffer, idBytes: number): readonly TreeEntry[] | null {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    const end = nul + 1 + idBytes;
    if (space < 0 || nul < 0 || end > bytes.length) return null;
    const id = bytes.subarray(nul + 1, end).toString('hex') as Sha;
    entries.push({mode: bytes.toString('latin1', at, space), name: bytes.subarray(space + 1, nul), id});
    at = end;
  }
  return entries;
}
