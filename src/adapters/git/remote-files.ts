// RepositoryFiles on a git remote: read from fetched objects, written by a push onto the commit that was read. Nothing of the clone moves.
import type {Sha} from '../../domain/ids.ts';
import {isRepoPath} from '../../domain/repo-path.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileWish, RepositoryFiles} from '../../ports/repository-files.ts';
import {isBranchName} from './branch-name.ts';
import {type Identity, OWN_IDENTITY} from './make-commit.ts';
import {readObjects} from './read-objects.ts';
import {type Remote, requireRemote} from './remote-branch.ts';
import {commitFiles} from './remote-commit.ts';
import {bringHead, openSession, resolve, type Session, treesOf} from './remote-session.ts';
import {findNode, isFileNode, LINK_MODE, listBelow, readFolders, toBytes} from './trees.ts';

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
  return isBranchName(branch) ? bringHead(session, branch) : ok(null);
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
  const trees = treesOf(session, commit.value);
  const read = await readFolders({directory: session.directory, commit: commit.value, trees}, paths.map(toBytes));
  if (!read.ok) return read;
  const link = paths.find((path) => findNode(trees, toBytes(path))?.mode === LINK_MODE);
  if (link !== undefined) return err({code: 'FILE_OUTSIDE', file: link});
  const files = paths.flatMap((path) => {
    const node = findNode(trees, toBytes(path));
    return node !== null && isFileNode(node) ? [{path, id: node.id}] : [];
  });
  return readTexts(session.directory, files);
}

async function readTexts(
  directory: string,
  files: readonly {readonly path: string; readonly id: string}[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const blobs = await readObjects(
    directory,
    files.map(({id}) => id),
  );
  if (!blobs.ok) return blobs;
  const texts = new Map<string, string>();
  for (const [index, {path}] of files.entries()) {
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
  const trees = treesOf(session, commit.value);
  const listed = await listBelow({directory: session.directory, commit: commit.value, trees}, folder);
  return listed.ok ? ok(listed.value.filter(({node}) => isFileNode(node)).map(({path}) => path)) : listed;
}
