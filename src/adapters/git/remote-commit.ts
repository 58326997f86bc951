// One commit of edits on a branch of a remote: made beside the clone's own files, pushed onto the commit that was read or not at all.
import {isBlob} from '../../domain/blob-id.ts';
import type {Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {isRepoPath, toAncestors} from '../../domain/repo-path.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, FileEdit, Written} from '../../ports/repository-files.ts';
import {isBranchName} from './branch-name.ts';
import {type FileChange, type Identity, makeCommit} from './make-commit.ts';
import {pushCommit} from './push-commit.ts';
import {findHead} from './remote-branch.ts';
import {bring, type Session, treesOf} from './remote-session.ts';
import {FOLDER_MODE, findNode, isFileNode, LINK_MODE, readFolders, type Trees, toBytes} from './trees.ts';

/**
 * The commit that the branch stands on afterwards. HEAD_MOVED when it is elsewhere, or a file is not what its edit was
 * made on; BRANCH_RULES with the server's words; FILE_OUTSIDE and FILE_UNREADABLE for what is no file to write.
 */
export async function commitFiles(session: Session, identity: Identity, draft: CommitDraft): Promise<Result<Written>> {
  const {branch, expectedHead, headline, body} = draft;
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: expectedHead, change: 'unchanged'});
  const outside = edits.find(({path}) => !isRepoPath(path));
  if (outside !== undefined) return err({code: 'FILE_OUTSIDE', file: outside.path});
  if (!isBranchName(branch)) return err({code: 'GIT_FAILED', operation: 'push', detail: 'not the name of a branch'});
  const here = await bringExpected(session, branch, expectedHead);
  if (!here.ok) return here;
  const changes = await toChanges(session, draft, edits);
  if (!changes.ok) return changes;
  const message = `${headline.replace(/\s+/g, ' ').trim()}\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
  const {directory} = session;
  const trees = treesOf(session, expectedHead);
  const made = await makeCommit({directory, parent: expectedHead, changes: changes.value, message, identity, trees});
  if (!made.ok) return made;
  const pushed = await pushCommit({...session, branch}, {commit: made.value, expected: expectedHead});
  if (pushed.ok) return ok({ref: made.value, change: 'created'});
  return err(pushed.problem.code === 'STATE_CONFLICT' ? {code: 'HEAD_MOVED', branch} : pushed.problem);
}

/** A commit that is nowhere any more was pushed over: then the branch is elsewhere, too. */
async function bringExpected(session: Session, branch: string, expected: Sha): Promise<Result<void>> {
  const here = await bring(session, expected, branch);
  if (here.ok) return here;
  const head = await findHead({...session, branch});
  return head.ok && head.value !== expected ? err({code: 'HEAD_MOVED', branch}) : here;
}

/** The edits with the modes of the files that they change. HEAD_MOVED when a file is not what its edit was made on. */
async function toChanges(
  session: Session,
  {branch, expectedHead}: CommitDraft,
  edits: readonly FileEdit[],
): Promise<Result<readonly FileChange[]>> {
  const trees = treesOf(session, expectedHead);
  const question = {directory: session.directory, commit: expectedHead, trees};
  const read = await readFolders(
    question,
    edits.map(({path}) => toBytes(path)),
  );
  if (!read.ok) return read;
  const changes: FileChange[] = [];
  for (const {path, before, after} of edits) {
    const node = findNode(trees, toBytes(path));
    const bar = findBar(path, trees);
    if (bar !== null) return err(bar);
    const isSame = node === null ? before === null : before !== null && isBlob(before, node.id);
    if (!isSame) return err({code: 'HEAD_MOVED', branch});
    changes.push({path, text: after, mode: toMode(edits, {path, after}, trees)});
  }
  return ok(changes);
}

/** Why a path cannot be written: a link on the way or at the end, or something that is no file where a file should be. */
function findBar(path: string, trees: Trees): Problem | null {
  const node = findNode(trees, toBytes(path));
  const above = toAncestors(path).flatMap((folder) => {
    const one = findNode(trees, toBytes(folder));
    return one === null ? [] : [{folder, mode: one.mode}];
  });
  if ([node, ...above].some((one) => one?.mode === LINK_MODE)) return {code: 'FILE_OUTSIDE', file: path};
  const blocked = above.find(({mode}) => mode !== FOLDER_MODE);
  if (blocked !== undefined) return {code: 'FILE_UNREADABLE', file: path, detail: `${blocked.folder} is no folder`};
  const isOdd = node !== null && !isFileNode(node);
  return isOdd ? {code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there'} : null;
}

/** A file keeps its mode; one that comes under the name of one that goes has moved, and has that one's. */
function toMode(
  edits: readonly FileEdit[],
  {path, after}: Pick<FileEdit, 'path' | 'after'>,
  trees: Trees,
): FileChange['mode'] {
  const own = findNode(trees, toBytes(path));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const sources = edits.filter((edit) => edit.after === null && edit.path.endsWith(`/${name}`));
  const source = own === null && after !== null && sources.length === 1 ? sources[0] : undefined;
  const node = own ?? (source === undefined ? null : findNode(trees, toBytes(source.path)));
  return node?.mode === '100755' ? '100755' : '100644';
}
