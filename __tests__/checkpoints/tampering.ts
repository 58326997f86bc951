// Ways to change checkpoints behind our back. Each takes a copy of a repository and a draw, and says what it did.
import {chmodSync, readFileSync, renameSync, truncateSync} from 'node:fs';
import {inflateSync} from 'node:zlib';
import {toDigest} from '../../src/domain/digest.ts';
import {
  type Folder,
  listObjects,
  objectFile,
  overwrite,
  parentsOf,
  readCommitFiles,
  readObject,
  readRef,
  writeCommit,
  writeObject,
  writeObjectAs,
  writeRef,
  writeTree,
} from './loose-objects.ts';

export const CHAIN = 'refs/aftermath/checkpoints';
export const anchorOf = (id: string) => `refs/aftermath/checkpoint/${id}`;

export interface Victim {
  readonly gitDir: string;
  /** Oldest first. */
  readonly ids: readonly string[];
  /** A whole number from 0 up to and not including the bound. */
  readonly pick: (bound: number) => number;
}

/** Null: this draw would have changed nothing, so another one is needed. */
export type Tampering = (victim: Victim) => string | null;

function choose<T>({pick}: Victim, list: readonly T[]): T {
  const chosen = list[pick(list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** One bit of an object's file: git may fail to unpack it, or unpack something else. */
function flipFileBit(victim: Victim): string | null {
  const id = choose(victim, listObjects(victim.gitDir));
  const file = objectFile(victim.gitDir, id);
  const before = readFileSync(file);
  const after = Buffer.from(before);
  const at = victim.pick(after.length);
  after[at] = (after[at] ?? 0) ^ (1 << victim.pick(8));
  // Bits that only pad the packed form say nothing.
  const same = unpack(after)?.equals(inflateSync(before)) ?? false;
  if (same) return null;
  overwrite(file, after);
  return `byte ${at} of object ${id}`;
}

function unpack(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}

/** One bit of what an object holds, packed again as if nothing had been: git itself does not see that. */
function flipContentBit(victim: Victim): string | null {
  const id = choose(victim, listObjects(victim.gitDir));
  const {type, bytes} = readObject(victim.gitDir, id);
  if (bytes.length === 0) return null;
  const changed = Buffer.from(bytes);
  const at = victim.pick(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << victim.pick(8));
  writeObjectAs(victim.gitDir, id, {type, bytes: changed});
  return `content byte ${at} of ${type} ${id}`;
}

function swapObjects(victim: Victim): string | null {
  const ids = listObjects(victim.gitDir);
  const [a, b] = [choose(victim, ids), choose(victim, ids)];
  if (a === b) return null;
  const [fileA, fileB] = [objectFile(victim.gitDir, a), objectFile(victim.gitDir, b)];
  renameSync(fileA, `${fileA}x`);
  renameSync(fileB, fileA);
  renameSync(`${fileA}x`, fileB);
  return `objects ${a} and ${b}`;
}

function truncateObject(victim: Victim): string {
  const id = choose(victim, listObjects(victim.gitDir));
  const file = objectFile(victim.gitDir, id);
  const length = victim.pick(readFileSync(file).length);
  chmodSync(file, 0o644);
  truncateSync(file, length);
  return `object ${id} to ${length} bytes`;
}

/** A chain as its newest commit has it, changed and put in its place. */
function forge(victim: Victim, change: (files: Folder) => string | null): string | null {
  const {gitDir} = victim;
  const head = readRef(gitDir, CHAIN);
  const files = readCommitFiles(gitDir, head);
  const did = change(files);
  if (did === null) return null;
  const tree = writeTree(gitDir, files);
  const parents = victim.pick(2) === 0 ? [head] : parentsOf(gitDir, head);
  writeRef(gitDir, CHAIN, writeCommit(gitDir, tree, parents));
  return did;
}

function textOf(folder: Folder, name: string): string {
  const content = folder.get(name);
  if (!Buffer.isBuffer(content)) throw new Error(`no file ${name}`);
  return content.toString('utf8');
}

function folderOf(folder: Folder, name: string): Folder {
  const content = folder.get(name);
  if (content === undefined || Buffer.isBuffer(content)) throw new Error(`no folder ${name}`);
  return content;
}

function swapLines(victim: Victim, text: string): string | null {
  const lines = text.split('\n').slice(0, -1);
  const [a, b] = [victim.pick(lines.length), victim.pick(lines.length)];
  const [lineA = '', lineB = ''] = [lines[a], lines[b]];
  if (lineA === lineB) return null;
  return `${lines.map((line, index) => (index === a ? lineB : index === b ? lineA : line)).join('\n')}\n`;
}

function reorderChain(victim: Victim): string | null {
  return forge(victim, (files) => {
    const text = swapLines(victim, textOf(files, 'chain.jsonl'));
    if (text === null) return null;
    files.set('chain.jsonl', Buffer.from(text));
    return 'lines of the chain';
  });
}

function reorderManifest(victim: Victim): string | null {
  const id = choose(victim, victim.ids);
  return forge(victim, (files) => {
    const folder = folderOf(files, id);
    const text = swapLines(victim, textOf(folder, 'manifest.jsonl'));
    if (text === null) return null;
    folder.set('manifest.jsonl', Buffer.from(text));
    return `lines of the manifest of ${id}`;
  });
}

function truncateText(victim: Victim): string | null {
  const id = choose(victim, victim.ids);
  return forge(victim, (files) => {
    const name = choose(victim, ['chain.jsonl', 'record.json', 'manifest.jsonl']);
    const folder = name === 'chain.jsonl' ? files : folderOf(files, id);
    const bytes = Buffer.from(textOf(folder, name));
    folder.set(name, bytes.subarray(0, victim.pick(bytes.length)));
    return `${name} of ${id}`;
  });
}

/** Contents of two files of a checkpoint change places in its manifest. */
function swapFiles(victim: Victim): string | null {
  return changeTogether(victim, (entries) => {
    const [a, b] = [victim.pick(entries.length), victim.pick(entries.length)];
    const [first, second] = [entries[a], entries[b]];
    if (first === undefined || second === undefined || first['sha256'] === second['sha256']) return null;
    const content = ({sha256, size, blob}: Entry): Entry => ({sha256, size, blob});
    entries[a] = {...first, ...content(second)};
    entries[b] = {...second, ...content(first)};
    return `files ${a} and ${b}`;
  });
}

/** A file gets another content, and everything that tells of it is made to fit. */
function changeFile(victim: Victim): string | null {
  return changeTogether(victim, (entries) => {
    const at = victim.pick(entries.length);
    const entry = entries[at];
    if (entry === undefined) return null;
    const bytes = Buffer.from(`forged ${victim.pick(1_000_000)}\n`);
    const blob = writeObject(victim.gitDir, 'blob', bytes);
    entries[at] = {...entry, size: bytes.length, sha256: toDigest(bytes), blob};
    return `file ${at}`;
  });
}

type Entry = Readonly<Record<string, unknown>>;

/** Manifest, record, line and, on a draw, the own ref and the next lines are all made to fit. */
function changeTogether(victim: Victim, change: (entries: Entry[]) => string | null): string | null {
  const {gitDir} = victim;
  const id = choose(victim, victim.ids);
  const followRef = victim.pick(2) === 0;
  return forge(victim, (files) => {
    const folder = folderOf(files, id);
    const entries = textOf(folder, 'manifest.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry);
    const did = change(entries);
    if (did === null) return null;
    const manifest = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    const record = textOf(folder, 'record.json').replace(
      /"manifest": "[0-9a-f]{64}"/,
      `"manifest": "${toDigest(manifest)}"`,
    );
    folder.set('manifest.jsonl', manifest);
    folder.set('record.json', Buffer.from(record));
    const parents = parentsOf(gitDir, readRef(gitDir, anchorOf(id)));
    const anchor = writeCommit(gitDir, writeTree(gitDir, folder), parents);
    if (followRef) writeRef(gitDir, anchorOf(id), anchor);
    files.set('chain.jsonl', Buffer.from(relink(textOf(files, 'chain.jsonl'), id, {record: toDigest(record), anchor})));
    return `${did} of ${id}${followRef ? ' with its ref' : ''}`;
  });
}

/** The chain with another line for a checkpoint, and every later line following it again. */
function relink(chain: string, id: string, change: Entry): string {
  let previous: string | null = null;
  return chain
    .trim()
    .split('\n')
    .map((text) => {
      const line = JSON.parse(text) as Entry;
      const changed = {...line, ...(line['id'] === id ? change : {}), previous};
      const written = `${JSON.stringify(changed)}\n`;
      previous = toDigest(written);
      return written;
    })
    .join('');
}

function moveChainRef(victim: Victim): string | null {
  const {gitDir} = victim;
  const head = readRef(gitDir, CHAIN);
  const history: (string | null)[] = [null, readRef(gitDir, 'refs/heads/main')];
  for (let at = parentsOf(gitDir, head)[0]; at !== undefined; at = parentsOf(gitDir, at)[0]) history.push(at);
  const to = choose(victim, history);
  writeRef(gitDir, CHAIN, to);
  return `chain to ${to}`;
}

function moveOwnRef(victim: Victim): string | null {
  const {gitDir, ids} = victim;
  const id = choose(victim, ids);
  const others = ids.filter((other) => other !== id).map((other) => readRef(gitDir, anchorOf(other)));
  const to = choose(victim, [null, readRef(gitDir, 'refs/heads/main'), readRef(gitDir, CHAIN), ...others]);
  writeRef(gitDir, anchorOf(id), to);
  return `ref of ${id} to ${to}`;
}

/** A checkpoint goes away: from the chain, with its ref or without, and the later lines follow again or do not. */
function dropRecord(victim: Victim): string | null {
  const {gitDir} = victim;
  const id = choose(victim, victim.ids);
  const [withRef, follows] = [victim.pick(2) === 0, victim.pick(2) === 0];
  return forge(victim, (files) => {
    const lines = textOf(files, 'chain.jsonl')
      .split('\n')
      .filter((line) => !line.includes(id));
    files.set('chain.jsonl', Buffer.from(follows ? relink(lines.join('\n'), '', {}) : lines.join('\n')));
    files.delete(id);
    if (withRef) writeRef(gitDir, anchorOf(id), null);
    return `${id}${withRef ? ' with its ref' : ''}`;
  });
}

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'bit flip in a file of git': flipFileBit,
  'bit flip in a content': flipContentBit,
  'swap of two objects': swapObjects,
  'swap of two files': swapFiles,
  'truncated object': truncateObject,
  'truncated text': truncateText,
  'reordered chain': reorderChain,
  'reordered manifest': reorderManifest,
  'file and manifest together': changeFile,
  'chain ref moved': moveChainRef,
  'own ref moved': moveOwnRef,
  'record dropped': dropRecord,
};
