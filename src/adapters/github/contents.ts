// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';

interface Files {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
}

/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

const TreeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({path: z.string(), type: z.string()})),
});

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

/** Paths of all files at a commit or branch, below a folder when one is given; none when there is no such folder. Refused when GitHub does not list them all. */
export async function listFiles({client, path}: Files, ref: string, folder = ''): Promise<Result<readonly string[]>> {
  const purpose = purposeOf('list the files');
  const answer = await client.ask({
    ...purpose,
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    path: {...path, tree_sha: folder === '' ? ref : `${ref}:${folder}`},
    values: {recursive: '1'},
    shape: TreeShape,
  });
  if (!answer.ok) return answer.problem.code === 'HOST_NOT_FOUND' && folder !== '' ? ok([]) : answer;
  const {truncated, tree} = answer.value.data;
  if (truncated)
    return err({
      code: 'HOST_UNREADABLE',
      operation: purpose.operation,
      detail: 'the repository is too large to list; name plan files without wildcards',
    });
  const stem = folder === '' ? '' : `${folder}/`;
  return ok(tree.filter((entry) => entry.type === 'blob').map((entry) => `${stem}${entry.path}`));
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
