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
import {findEntries, isFileEntry, isLinkEntry, type TreeEntry} from './read-objects.ts';
import {findHead} from './remote-branch.ts';
import {bring, type Session} from './remote-session.ts';

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
  const made = await makeCommit({directory, parent: expectedHead, changes: changes.value, message, identity});
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
  {directory}: Session,
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
  if ([entry, ...above].some((one) => one !== undefined && isLinkEntry(one))) return {code: 'FILE_OUTSIDE', file: path};
  const blocked = above.find(({mode}) => mode !== '040000');
  if (blocked !== undefined) return {code: 'FILE_UNREADABLE', file: path, detail: `${blocked.path} is no folder`};
  const isOdd = entry !== undefined && !isFileEntry(entry);
  return isOdd ? {code: 'FILE_UNREADABLE', file: path, detail: 'a folder or a submodule stands there'} : null;
}
