// Where a branch of a remote stands, and the files of its commit. The clone gets objects, and no branch of its own moves.
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';

export interface RemoteBranch {
  readonly directory: string;
  readonly remote: string;
  readonly branch: string;
}

/** Nothing of the clone's own settings: no tags, no submodules, no other refs, no cleaning afterwards. */
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-prune',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--refmap=',
];

/** The commit that the branch points to at this moment; null when there is no such branch. */
export async function findHead({directory, remote, branch}: RemoteBranch): Promise<Result<Sha | null>> {
  const ref = `refs/heads/${branch}`;
  const listed = await askGit(directory, ['ls-remote', '--', remote, ref]);
  if (!listed.ok) return listed;
  const line = listed.value
    .toString('utf8')
    .split('\n')
    .find((one) => one.endsWith(`\t${ref}`));
  if (line === undefined) return ok(null);
  const sha = parseSha(line.slice(0, line.indexOf('\t')));
  return sha === null ? err({code: 'GIT_FAILED', operation: 'ls-remote', detail: 'no commit id came back'}) : ok(sha);
}

/**
 * Texts of the files of these names at a commit of the branch, of those that exist; the commit is fetched unless it is
 * here. GIT_FAILED when it is not on the branch any more.
 */
export async function readFilesAt(
  at: RemoteBranch,
  commit: string,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const here = await readBlobs(at.directory, commit, names);
  if (here.ok) return here;
  const fetched = await fetchBranch(at);
  const there = await readBlobs(at.directory, commit, names);
  return there.ok || fetched.ok ? there : fetched;
}

/**
 * A private ref keeps the commits from being cleaned away and makes the next fetch small. Several processes of one clone
 * may want to move it at once; then all but one of them are told of a failure, though the commits have come.
 */
async function fetchBranch({directory, remote, branch}: RemoteBranch): Promise<Result<Buffer>> {
  return askGit(directory, [...FETCH, '--', remote, `+refs/heads/${branch}:refs/aftermath/${branch}`]);
}

/** As `readFilesAt`, of a commit that is here. Bytes that are no UTF-8 are replaced. */
async function readBlobs(
  directory: string,
  commit: string,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  if (parseSha(commit) === null) return err({code: 'GIT_FAILED', operation: 'cat-file', detail: 'no commit id'});
  const input = [`${commit}^{commit}`, ...names.map((name) => `${commit}:${name}`)].join('\n');
  const answer = await askGit(directory, ['cat-file', '--batch'], {input: `${input}\n`});
  if (!answer.ok) return answer;
  const [head, ...blobs] = parseBatch(answer.value);
  if (head?.type !== 'commit')
    return err({code: 'GIT_FAILED', operation: 'cat-file', detail: 'the commit is not here'});
  const texts = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const blob = blobs[index];
    if (blob?.type === 'blob') texts.set(name, decode(blob.bytes));
  }
  return ok(texts);
}

interface BatchEntry {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** `ID TYPE SIZE`, the bytes and a line end for each object; `NAME missing` for what is not there. */
function parseBatch(output: Buffer): readonly BatchEntry[] {
  const entries: BatchEntry[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const header = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(output.toString('utf8', at, end))?.groups;
    const size = header === undefined ? 0 : Number(header['size']);
    entries.push({type: header?.['type'] ?? 'missing', bytes: output.subarray(end + 1, end + 1 + size)});
    at = header === undefined ? end + 1 : end + 1 + size + 1;
  }
  return entries;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}
