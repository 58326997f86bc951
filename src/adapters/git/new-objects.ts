// New objects of git, named as git names them and written by one program for all of them.
import {createHash} from 'node:crypto';
import {deflateSync} from 'node:zlib';
import {ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';

/** Numbers of the kinds in a pack. */
const KINDS = {commit: 1, tree: 2, blob: 3} as const;
export type ObjectKind = keyof typeof KINDS;

/** How a repository names objects. */
export type ObjectFormat = 'sha1' | 'sha256';

interface NewObject {
  readonly kind: ObjectKind;
  readonly bytes: Buffer;
}

/** The format of a repository by the length of one of its ids. */
export function toFormat(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** Objects that are to be written together. */
export class ObjectDraft {
  readonly #format: ObjectFormat;
  readonly #byId = new Map<string, NewObject>();

  constructor(format: ObjectFormat) {
    this.#format = format;
  }

  /** The id that the object will have. */
  add(kind: ObjectKind, bytes: Buffer): string {
    const id = createHash(this.#format).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
    this.#byId.set(id, {kind, bytes});
    return id;
  }

  /** Writes all of them into a clone; those that it has already stay. */
  async write(directory: string): Promise<Result<void>> {
    const written = await askGit(directory, ['unpack-objects', '-q'], {input: this.#toPack()});
    return written.ok ? ok(undefined) : written;
  }

  /** A pack of whole objects: header, objects, and the hash of all that (gitformat-pack). */
  #toPack(): Buffer {
    const head = Buffer.alloc(12);
    head.write('PACK', 'latin1');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(this.#byId.size, 8);
    const body = Buffer.concat([head, ...[...this.#byId.values()].flatMap(toPacked)]);
    return Buffer.concat([body, createHash(this.#format).update(body).digest()]);
  }
}

/** Kind and size, four bits of the size in the first byte and seven in each that follows, then the bytes deflated. */
function toPacked({kind, bytes}: NewObject): readonly Buffer[] {
  const sizes = [bytes.length % 16];
  for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128)) sizes.push(rest % 128);
  const header = sizes.map((part, index) => {
    const more = index < sizes.length - 1 ? 0x80 : 0;
    return more + part + (index === 0 ? KINDS[kind] * 16 : 0);
  });
  return [Buffer.from(header), deflateSync(bytes)];
}
