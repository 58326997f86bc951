// A log file as a LogSource: read in pieces, so that its size never matters; what is no text is refused at once.
import {type FileHandle, open, stat} from 'node:fs/promises';
import {err, ok, type Result} from '../../domain/result.ts';
import type {LogSource} from '../../ports/log-source.ts';
import {toFileProblem} from './file-problem.ts';

/** Bytes looked at to tell text from binary, as git does it. */
const HEAD_BYTES = 8192;
const CHUNK_BYTES = 1024 * 1024;
/** First bytes of the archives that logs are handed around in: gzip, zip (also empty), zstd, xz. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];

/** The log in a file. `name` is what messages call it. What is appended after this call is not seen. */
export async function fileLogSource(path: string, name: string = path): Promise<Result<LogSource>> {
  try {
    // Asked before opening: opening a pipe would wait for somebody to write into it.
    const stats = await stat(path);
    if (!stats.isFile()) return err({code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file'});
    if (stats.size === 0) return err({code: 'LOG_EMPTY', file: name});
    const head = await withFile(path, (handle) => readAt(handle, 0, Math.min(HEAD_BYTES, stats.size)));
    return isText(head) ? ok(toSource(path, name, stats.size)) : err({code: 'FILE_BINARY', file: name});
  } catch (error) {
    return err(toFileProblem(name, error));
  }
}

function isText(head: Uint8Array): boolean {
  return !head.includes(0) && !ARCHIVES.some((magic) => magic.every((byte, index) => head[index] === byte));
}

function toSource(path: string, name: string, size: number): LogSource {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const handle = await open(path, 'r');
    try {
      for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
        yield await readAt(handle, offset, Math.min(CHUNK_BYTES, size - offset));
      }
    } finally {
      await handle.close();
    }
  }
  const read = (offset: number, length: number): Promise<Uint8Array> =>
    withFile(path, (handle) => readAt(handle, offset, Math.max(0, Math.min(length, size - offset))));
  return {name, size, chunks, read};
}

async function withFile<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

/** Exactly these bytes, or fewer when the file became shorter meanwhile. */
async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const {bytesRead} = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}
