// Writes and reads git's loose objects and refs by hand: what somebody does who changes history behind our back.
import {createHash} from 'node:crypto';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {deflateSync, inflateSync} from 'node:zlib';

export interface LooseObject {
  readonly type: string;
  readonly bytes: Buffer;
}

export function objectFile(gitDir: string, id: string): string {
  return join(gitDir, 'objects', id.slice(0, 2), id.slice(2));
}

/** Ids of all loose objects, sorted. */
export function listObjects(gitDir: string): readonly string[] {
  const folders = readdirSync(join(gitDir, 'objects')).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((name) => readdirSync(join(gitDir, 'objects', name)).map((rest) => `${name}${rest}`)).sort();
}

export function readObject(gitDir: string, id: string): LooseObject {
  const whole = inflateSync(readFileSync(objectFile(gitDir, id)));
  const end = whole.indexOf(0);
  return {type: whole.toString('latin1', 0, end).split(' ')[0] ?? '', bytes: whole.subarray(end + 1)};
}

/** Bytes under any id: under their own they are an honest object. */
export function writeObjectAs(gitDir: string, id: string, {type, bytes}: LooseObject): void {
  const file = objectFile(gitDir, id);
  mkdirSync(dirname(file), {recursive: true});
  overwrite(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])));
}

export function writeObject(gitDir: string, type: string, content: Buffer | string): string {
  const bytes = Buffer.from(content);
  const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  writeObjectAs(gitDir, id, {type, bytes});
  return id;
}

/** Objects are read-only files; that keeps nobody out. */
export function overwrite(file: string, bytes: Uint8Array): void {
  if (existsSync(file)) chmodSync(file, 0o644);
  writeFileSync(file, bytes);
}

export function readRef(gitDir: string, ref: string): string {
  return readFileSync(join(gitDir, ref), 'utf8').trim();
}

/** Null takes the ref away. */
export function writeRef(gitDir: string, ref: string, id: string | null): void {
  if (id === null) rmSync(join(gitDir, ref));
  else writeFileSync(join(gitDir, ref), `${id}\n`);
}

export type Folder = Map<string, Buffer | Folder>;

/** The files of a commit, folders as folders. */
export function readCommitFiles(gitDir: string, commit: string): Folder {
  const tree = /^tree ([0-9a-f]{40})/.exec(readObject(gitDir, commit).bytes.toString('latin1'))?.[1] ?? '';
  return readTree(gitDir, tree);
}

function readTree(gitDir: string, tree: string): Folder {
  const {bytes} = readObject(gitDir, tree);
  const folder: Folder = new Map();
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    const [mode = '', name = ''] = bytes.toString('utf8', at, nul).split(' ');
    const id = bytes.toString('hex', nul + 1, nul + 21);
    folder.set(name, mode === '40000' ? readTree(gitDir, id) : readObject(gitDir, id).bytes);
    at = nul + 21;
  }
  return folder;
}

export function writeTree(gitDir: string, folder: Folder): string {
  const key = ([name, content]: readonly [string, Buffer | Folder]) => (Buffer.isBuffer(content) ? name : `${name}/`);
  const entries = [...folder].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = entries.map(([name, content]) => {
    const isFile = Buffer.isBuffer(content);
    const id = isFile ? writeObject(gitDir, 'blob', content) : writeTree(gitDir, content);
    return Buffer.concat([Buffer.from(`${isFile ? '100644' : '40000'} ${name}\0`), Buffer.from(id, 'hex')]);
  });
  return writeObject(gitDir, 'tree', Buffer.concat(lines));
}

export function writeCommit(gitDir: string, tree: string, parents: readonly string[]): string {
  const who = 'aftermath <aftermath@users.noreply.github.com> 1772366400 +0000';
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`];
  return writeObject(gitDir, 'commit', `${lines.join('\n')}\n\nforged\n`);
}

export function parentsOf(gitDir: string, commit: string): readonly string[] {
  const text = readObject(gitDir, commit).bytes.toString('latin1');
  return [...text.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((found) => found[1] ?? '');
}
