// Reads whole files of bounded size; every way it can fail is a Problem with the file's name as it was given.
import {readFile, stat} from 'node:fs/promises';
import {err, ok, type Result} from '../../domain/result.ts';
import {toFileProblem} from './file-problem.ts';

/** Largest file read whole: four times the largest test report we have heard of. Logs are streamed and have no such limit. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** All bytes of a file. `name` is what messages call it. */
export async function readBytes(path: string, name: string): Promise<Result<Uint8Array>> {
  try {
    // Asked before opening: opening a pipe would wait for somebody to write into it.
    const stats = await stat(path);
    if (!stats.isFile()) return err({code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file'});
    if (stats.size > MAX_FILE_BYTES) {
      return err({code: 'FILE_UNREADABLE', file: name, detail: 'it is larger than 256 MB'});
    }
    return ok(await readFile(path));
  } catch (error) {
    return err(toFileProblem(name, error));
  }
}

/** Text of a UTF-8 file, byte for byte: a byte order mark and all line ends stay. FILE_BINARY when it is not UTF-8 or holds NUL. */
export async function readTextFile(path: string, name: string): Promise<Result<string>> {
  const bytes = await readBytes(path, name);
  if (!bytes.ok) return bytes;
  if (bytes.value.includes(0)) return err({code: 'FILE_BINARY', file: name});
  try {
    return ok(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.value));
  } catch {
    return err({code: 'FILE_BINARY', file: name});
  }
}
