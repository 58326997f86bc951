// RepositoryFiles on a git remote: read from fetched objects, written by a push onto the commit that was read. Nothing of the clone moves.
import {isBlob} from '../../domain/blob-id.ts';
import {parseSha, type Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, FileEdit, FileWish, RepositoryFiles, Written} from '../../ports/repository-files.ts';
import {isBranchName, isRepoPath, toAncestors} from './git-names.ts';
import {type FileChange, type Identity, makeCommit, OWN_IDENTITY} from './make-commit.ts';
import {pushCommit} from './push-commit.ts';
import {findEntries, listEntries, readObjects, type TreeEntry} from './read-objects.ts';
import {bringCommit, findHead, findRef, type Remote, requireRemote} from './remote-branch.ts';

export interface GitRemoteOptions extends Remote {
  /** Author and committer. Default `aftermath`. */
  readonly identity?: Identity;
}

const LINK = '120000';
const FILE_MODES: readonly string[] = ['100644', '100755'] satisfies readonly FileChange['mode'][];

/**
 * The files of a remote's branches, over a clone whose checkout, index and branches stay as they are; git's note of where
 * the remote's branch stands moves with a push. Links and submodules are no files here: they are not listed, and a write
 * onto one is refused. A push is a compare-and-swap and never forced.
 */
export function gitRemoteFiles(options: GitRemoteOptions): RepositoryFiles {
  requireRemote(options.remote);
  return {
    readHead: async (branch) => (isBranchName(branch) ? findHead({...options, branch}) : ok(null)),
    readFile: async (path, ref) => {
      const texts = await readAt(options, ref, [path]);
      return texts.ok ? ok(texts.value.get(path) ?? null) : texts;
    },
    readFiles: (wishes) => readFiles(options, wishes),
    listFiles: (ref, folder = '') => listFiles(options, ref, folder),
    commitFiles: (draft) => commitFiles(options, draft),
  };
}

/** One look for each commit or branch that is named. */
async function readFiles(remote: Remote, wishes: readonly FileWish[]): Promise<Result<readonly (string | null)[]>> {
  const textsByRef = new Map<string, ReadonlyMap<string, string>>();
  for (const ref of new Set(wishes.map((wish) => wish.ref))) {
    const paths = new Set(wishes.filter((wish) => wish.ref === ref).map(({path}) => path));
    const texts = await readAt(remote, ref, [...paths]);
    if (!texts.ok) return texts;
    textsByRef.set(ref, texts.value);
  }
  return ok(wishes.map(({path, ref}) => textsByRef.get(ref)?.get(path) ?? null));
}

/** The commit behind a ref, brought here; null when there is no such branch. */
async function resolve(remote: Remote, ref: string): Promise<Result<Sha | null>> {
  const given = parseSha(ref);
  const branch = given === null && ref !== 'HEAD' ? ref : null;
  if (branch !== null && !isBranchName(branch)) return ok(null);
  const commit = given === null ? await findRef(remote, branch === null ? 'HEAD' : `refs/heads/${branch}`) : ok(given);
  if (!commit.ok || commit.value === null) return commit;
  const here = await bringCommit(remote, commit.value, branch);
  return here.ok ? commit : here;
}

async function readAt(
  remote: Remote,
  ref: string,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const outside = paths.find((path) => !isRepoPath(path));
  if (outside !== undefined) return err({code: 'FILE_OUTSIDE', file: outside});
  const commit = await resolve(remote, ref);
  if (!commit.ok || commit.value === null) return commit.ok ? ok(new Map()) : commit;
  const entries = await findEntries(remote.directory, commit.value, paths);
  if (!entries.ok) return entries;
  const link = [...entries.value.values()].find(({mode}) => mode === LINK);
  if (link !== undefined) return err({code: 'FILE_OUTSIDE', file: link.path});
  return readTexts(
    remote.directory,
    [...entries.value.values()].filter(({mode}) => FILE_MODES.includes(mode)),
  );
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

async function listFiles(remote: Remote, ref: string, folder: string): Promise<Result<readonly string[]>> {
  if (folder !== '' && !isRepoPath(folder)) return err({code: 'FILE_OUTSIDE', file: folder});
  const commit = await resolve(remote, ref);
  if (!commit.ok) return commit;
  if (commit.value === null)
    return err({code: 'GIT_FAILED', operation: 'ls-remote', detail: `there is no branch ${ref}`});
  const entries = await listEntries(remote.directory, commit.value, folder);
  if (!entries.ok) return entries;
  return ok(entries.value.filter(({mode}) => FILE_MODES.includes(mode)).map(({path}) => path));
}

async function commitFiles(options: GitRemoteOptions, draft: CommitDraft): Promise<Result<Written>> {
  const {branch, expectedHead, headline, body} = draft;
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: expectedHead, change: 'unchanged'});
  const outside = edits.find(({path}) => !isRepoPath(path));
  if (outside !== undefined) return err({code: 'FILE_OUTSIDE', file: outside.path});
  if (!isBranchName(branch)) return err({code: 'GIT_FAILED', operation: 'push', detail: 'not the name of a branch'});
  const here = await bringExpected(options, branch, expectedHead);
  if (!here.ok) return here;
  const changes = await toChanges(options, draft, edits);
  if (!changes.ok) return changes;
  const message = `${headline.replace(/\s+/g, ' ').trim()}\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
  const identity = options.identity ?? OWN_IDENTITY;
  const {directory} = options;
  const made = await makeCommit({directory, parent: expectedHead, changes: changes.value, message, identity});
  if (!made.ok) return made;
  const pushed = await pushCommit({...options, branch}, {commit: made.value, expected: expectedHead});
  if (pushed.ok) return ok({ref: made.value, change: 'created'});
  return err(pushed.problem.code === 'STATE_CONFLICT' ? {code: 'HEAD_MOVED', branch} : pushed.problem);
}

/** A commit that is nowhere any more was pushed over: then the branch is elsewhere, too. */
async function bringExpected(remote: Remote, branch: string, expected: Sha): Promise<Result<void>> {
  const here = await bringCommit(remote, expected, branch);
  if (here.ok) return here;
  const head = await findHead({...remote, branch});
  return head.ok && head.value !== expected ? err({code: 'HEAD_MOVED', branch}) : here;
}

/** The edits with the modes of the files that they change. HEAD_MOVED when a file is not what its edit was made on. */
async function toChanges(
  {directory}: Remote,
  {branch, expectedHead}: CommitDraft,
  edits: readonly FileEdit[],
): Promise<Result<readonly FileChange[]>> {
  const paths = [...new Set(edits.flatMap(({path}) => [path, ...toAncestors(path)]))];
  const entries = await findEntries(directory, expectedHead, paths);
  if (!entries.ok) return entries;
  const changes: FileChange[] = [];
  for (const {path, before, after} of edits) {
    const entry = entries.value.get(path) ?? null;
    const bar = findBar(path, entries.value);
    if (bar !== null) return err(bar);
    const isSame = entry === null ? before === null : before !== null && isBlob(before, entry.id);
    if (!isSame) return err({code: 'HEAD_MOVED', branch});
    changes.push({path, text: after, mode: entry?.mode === '100755' ? '100755' : '100644'});
  }
  return ok(changes);
}

/** Why a path cannot be written: a link on the way or at the end, or something that is no file where a file should be. */
function findBar(path: string, entries: ReadonlyMap<string, TreeEntry>): Problem | null {
  const entry = entries.get(path);
  const above = toAncestors(path).flatMap((folder) => entries.get(folder) ?? []);
  if (entry?.mode === LINK || above.some(({mode}) => mode === LINK)) return {code: 'FILE_OUTSIDE', file: path};
  const blocked = above.find(({mode}) => mode !== '040000');
  if (blocked !== undefined) return {code: 'FILE_UNREADABLE', file: path, detail: `${blocked.path} is no folder`};
  const isOdd = entry !== undefined && !FILE_MODES.includes(entry.mode);
  return isOdd ? {code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there'} : null;
}
