// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.
import {err, ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';

export interface Files {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
}

/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Text of a file, or null when there is none. FILE_BINARY when it is not UTF-8. */
export async function readFile(files: Files, file: string, ref: string): Promise<Result<string | null>> {
  const bytes = await readBytes(files, file, ref);
  if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(null) : bytes;
  try {
    return ok(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes.value));
  } catch {
    return err({code: 'FILE_BINARY', file});
  }
}

/** Bytes of a file, or null when there is none. */
export async function readBytes({client, path}: Files, file: string, ref: string): Promise<Result<Uint8Array | null>> {
  const opened = await client.open({
    ...purposeOf('read a file'),
    operation: `read ${file}`,
    route: `GET /repos/{owner}/{repo}/contents/${file.split('/').map(encodeURIComponent).join('/')}`,
    path,
    values: {ref},
  });
  if (!opened.ok) return opened.problem.code === 'HOST_NOT_FOUND' ? ok(null) : opened;
  const bytes = await collect(opened.value);
  if (bytes === 'broken') return err({code: 'HOST_UNAVAILABLE', operation: `read ${file}`, retryAfterMs: null});
  if (bytes === 'too-large') return err({code: 'FILE_UNREADABLE', file, detail: 'it is larger than 20 MB'});
  return ok(bytes);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | 'broken' | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'broken';
  }
  return Buffer.concat(chunks);
}
