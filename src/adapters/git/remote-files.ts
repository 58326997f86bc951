// RepositoryFiles on a git remote: read from fetched objects, written by a push onto the commit that was read. Nothing of the clone moves.
import type {Sha} from '../../domain/ids.ts';
import {isRepoPath} from '../../domain/repo-path.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileWish, RepositoryFiles} from '../../ports/repository-files.ts';
import {isBranchName} from './branch-name.ts';
import {type Identity, OWN_IDENTITY} from './make-commit.ts';
import {findEntries, isFileEntry, isLinkEntry, listEntries, readObjects, type TreeEntry} from './read-objects.ts';
import {findHead, type Remote, requireRemote} from './remote-branch.ts';
import {commitFiles} from './remote-commit.ts';
import {openSession, resolve, type Session} from './remote-session.ts';

export interface GitRemoteOptions extends Remote {
  /** Author and committer. Default `aftermath`. */
  readonly identity?: Identity;
}

/**
 * The files of a remote's branches, over a clone whose checkout, index and branches stay as they are; git's note of where
 * the remote's branch stands moves with a push. Links and submodules are no files here: they are not listed, and a write
 * onto one is refused. A push is a compare-and-swap and never forced.
 */
export function gitRemoteFiles(options: GitRemoteOptions): RepositoryFiles {
  requireRemote(options.remote);
  const session = openSession(options);
  return {
    readHead: (branch) => readHead(session, branch),
    readFile: async (path, ref) => {
      const texts = await readAt(session, ref, [path]);
      return texts.ok ? ok(texts.value.get(path) ?? null) : texts;
    },
    readFiles: (wishes) => readFiles(session, wishes),
    listFiles: (ref, folder = '') => listFiles(session, ref, folder),
    commitFiles: (draft) => commitFiles(session, options.identity ?? OWN_IDENTITY, draft),
  };
}

async function readHead(session: Session, branch: string): Promise<Result<Sha | null>> {
  if (!isBranchName(branch)) return ok(null);
  const head = await findHead({...session, branch});
  if (head.ok && head.value !== null) session.branchOf.set(head.value, branch);
  return head;
}

/** One look for each commit or branch that is named. */
async function readFiles(session: Session, wishes: readonly FileWish[]): Promise<Result<readonly (string | null)[]>> {
  const textsByRef = new Map<string, ReadonlyMap<string, string>>();
  for (const ref of new Set(wishes.map((wish) => wish.ref))) {
    const paths = new Set(wishes.filter((wish) => wish.ref === ref).map(({path}) => path));
    const texts = await readAt(session, ref, [...paths]);
    if (!texts.ok) return texts;
    textsByRef.set(ref, texts.value);
  }
  return ok(wishes.map(({path, ref}) => textsByRef.get(ref)?.get(path) ?? null));
}

async function readAt(
  session: Session,
  ref: string,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const outside = paths.find((path) => !isRepoPath(path));
  if (outside !== undefined) return err({code: 'FILE_OUTSIDE', file: outside});
  const commit = await resolve(session, ref);
  if (!commit.ok || commit.value === null) return commit.ok ? ok(new Map()) : commit;
  const entries = await findEntries(session.directory, commit.value, paths);
  if (!entries.ok) return entries;
  const link = [...entries.value.values()].find(isLinkEntry);
  if (link !== undefined) return err({code: 'FILE_OUTSIDE', file: link.path});
  return readTexts(session.directory, [...entries.value.values()].filter(isFileEntry));
}

async function readTexts(
  directory: string,
  entries: readonly TreeEntry[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const blobs = await readObjects(
    directory,
    entries.map(({id}) => id),
  );
  if (!blobs.ok) return blobs;
  const texts = new Map<string, string>();
  for (const [index, {path}] of entries.entries()) {
    const blob = blobs.value[index];
    if (blob?.type !== 'blob') return err({code: 'GIT_FAILED', operation: 'cat-file', detail: `${path} is not here`});
    const text = decode(blob.bytes);
    if (text === null) return err({code: 'FILE_BINARY', file: path});
    texts.set(path, text);
  }
  return ok(texts);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

async function listFiles(session: Session, ref: string, folder: string): Promise<Result<readonly string[]>> {
  if (folder !== '' && !isRepoPath(folder)) return err({code: 'FILE_OUTSIDE', file: folder});
  const commit = await resolve(session, ref);
  if (!commit.ok) return commit;
  if (commit.value === null)
    return err({code: 'GIT_FAILED', operation: 'ls-remote', detail: `there is no branch ${ref}`});
  const entries = await listEntries(session.directory, commit.value, folder);
  if (!entries.ok) return entries;
  return ok(entries.value.filter(isFileEntry).map(({path}) => path));
}
