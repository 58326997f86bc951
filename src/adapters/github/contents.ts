// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';

interface Files {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
}

const NEEDS = 'contents: read';
/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

const TreeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({path: z.string(), type: z.string()})),
});

/** Text of a file, or null when there is none. FILE_BINARY when it is not UTF-8. */
export async function readFile({client, path}: Files, file: string, ref: string): Promise<Result<string | null>> {
  const opened = await client.open({
    operation: `read ${file}`,
    needs: NEEDS,
    route: `GET /repos/{owner}/{repo}/contents/${file.split('/').map(encodeURIComponent).join('/')}`,
    path,
    values: {ref},
  });
  if (!opened.ok) return opened.problem.code === 'HOST_NOT_FOUND' ? ok(null) : opened;
  const bytes = await readBytes(opened.value);
  if (bytes === 'broken') return err({code: 'HOST_UNAVAILABLE', operation: `read ${file}`, retryAfterMs: null});
  if (bytes === 'too-large') return err({code: 'FILE_UNREADABLE', file, detail: 'it is larger than 20 MB'});
  try {
    return ok(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes));
  } catch {
    return err({code: 'FILE_BINARY', file});
  }
}

/** Paths of all files at a commit or branch. Refused when GitHub does not list them all. */
export async function listFiles({client, path}: Files, ref: string): Promise<Result<readonly string[]>> {
  const operation = 'list the files';
  const answer = await client.ask({
    operation,
    needs: NEEDS,
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    path: {...path, tree_sha: ref},
    values: {recursive: '1'},
    shape: TreeShape,
  });
  if (!answer.ok) return answer;
  const {truncated, tree} = answer.value.data;
  if (truncated)
    return err({
      code: 'HOST_UNREADABLE',
      operation,
      detail: 'the repository is too large to list; name plan files without wildcards',
    });
  return ok(tree.filter((entry) => entry.type === 'blob').map((entry) => entry.path));
}

async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | 'broken' | 'too-large'> {
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
