// Where a branch of a remote stands, and its commits. The clone gets objects, and no branch of its own moves.
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit, feedGit} from './feed-git.ts';
import {readObjects} from './read-objects.ts';

export interface Remote {
  readonly directory: string;
  /** Name of a remote, a path, or an address. */
  readonly remote: string;
}

export interface RemoteBranch extends Remote {
  readonly branch: string;
}

/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|\s|\p{Cc}/u;

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

/** True for what git may be given as a remote: a name, a path or an address. */
export function isRemote(remote: string): boolean {
  return remote !== '' && !BAD_REMOTE.test(remote);
}

/** Throws for what is none: the name comes from a setting that was checked, so a wrong one is a bug. */
export function requireRemote(remote: string): void {
  if (!isRemote(remote)) throw new Error(`not a remote: ${JSON.stringify(remote)}`);
}

/** The commit that the branch points to at this moment; null when there is no such branch. */
export function findHead({branch, ...remote}: RemoteBranch): Promise<Result<Sha | null>> {
  return findRef(remote, `refs/heads/${branch}`);
}

/** The commit that a whole ref name points to on the remote, or `HEAD`; null when there is none. */
export async function findRef({directory, remote}: Remote, ref: string): Promise<Result<Sha | null>> {
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
 * Makes sure that a commit is here: fetched with its branch, or alone when no branch is known or it has left it.
 * GIT_FAILED when the remote does not have it any more.
 */
export async function bringCommit(from: Remote, commit: Sha, branch: string | null): Promise<Result<void>> {
  if (await isHere(from, commit)) return ok(undefined);
  if (branch !== null) {
    await fetchBranch({...from, branch});
    if (await isHere(from, commit)) return ok(undefined);
  }
  const fetched = await askGit(from.directory, [...FETCH, '--', from.remote, commit]);
  return fetched.ok ? ok(undefined) : fetched;
}

async function isHere({directory}: Remote, commit: Sha): Promise<boolean> {
  const answer = await feedGit(directory, ['cat-file', '-e', `${commit}^{commit}`]);
  return answer.ok && answer.value.exitCode === 0;
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
  const here = await readTexts(at.directory, commit, names);
  if (here.ok) return here;
  const fetched = await fetchBranch(at);
  const there = await readTexts(at.directory, commit, names);
  return there.ok || fetched.ok ? there : fetched;
}

/**
 * A private ref keeps the commits from being cleaned away and makes the next fetch small. Several processes of one clone
 * may want to move it at once; then all but one of them are told of a failure, though the commits have come.
 */
async function fetchBranch({directory, remote, branch}: RemoteBranch): Promise<Result<Buffer>> {
  return askGit(directory, [...FETCH, '--', remote, `+refs/heads/${branch}:refs/aftermath/${branch}`]);
}

/** Where the branch stands now, with its commit fetched; null when that could not be told, for whatever reason. */
export async function fetchHead(at: RemoteBranch): Promise<Sha | null> {
  const fetched = await fetchBranch(at);
  if (!fetched.ok) return null;
  const head = await askGit(at.directory, ['rev-parse', '--verify', '--quiet', `refs/aftermath/${at.branch}^{commit}`]);
  return head.ok ? parseSha(head.value.toString('utf8').trim()) : null;
}

/** As `readFilesAt`, of a commit that is here. Bytes that are no UTF-8 are replaced. */
async function readTexts(
  directory: string,
  commit: string,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  if (parseSha(commit) === null) return err({code: 'GIT_FAILED', operation: 'cat-file', detail: 'no commit id'});
  const wanted = [`${commit}^{commit}`, ...names.map((name) => `${commit}:${name}`)];
  const read = await readObjects(directory, wanted);
  if (!read.ok) return read;
  const [head, ...blobs] = read.value;
  if (head?.type !== 'commit')
    return err({code: 'GIT_FAILED', operation: 'cat-file', detail: 'the commit is not here'});
  const texts = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const blob = blobs[index];
    if (blob?.type === 'blob') texts.set(name, decode(blob.bytes));
  }
  return ok(texts);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}
