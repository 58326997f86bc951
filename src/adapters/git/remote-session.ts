// What one reader of a remote knows of it, and how commits are brought into the clone, each of them once.
import {parseSha, type Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import {isBranchName} from './branch-name.ts';
import {bringCommit, fetchHead, findHead, findRef, type Remote} from './remote-branch.ts';
import type {Trees} from './trees.ts';

/** A remote with what was seen of it. */
export interface Session extends Remote {
  /** Commits that are in the clone. */
  readonly here: Set<Sha>;
  /** The branch that a commit was the head of: fetched with it, the next one costs little. */
  readonly branchOf: Map<Sha, string>;
  /** Folders that were read, of the commit that was looked at last. */
  trees: {readonly commit: Sha; readonly folders: Trees} | null;
}

/** Nothing is known yet. */
export function openSession({directory, remote}: Remote): Session {
  return {directory, remote, here: new Set(), branchOf: new Map(), trees: null};
}

/** The folders of a commit that are known; those of the commit before are forgotten. */
export function treesOf(session: Session, commit: Sha): Trees {
  if (session.trees?.commit !== commit) session.trees = {commit, folders: new Map()};
  return session.trees.folders;
}

/** Where a branch stands, with its commit brought here by the same talk with the remote; null when there is no such branch. */
export async function bringHead(session: Session, branch: string): Promise<Result<Sha | null>> {
  const fetched = await fetchHead({...session, branch});
  const head = fetched === null ? await findHead({...session, branch}) : ok(fetched);
  if (!head.ok || head.value === null) return head;
  session.branchOf.set(head.value, branch);
  if (fetched !== null) session.here.add(fetched);
  return head;
}

/** Makes sure that a commit is in the clone. GIT_FAILED when the remote does not have it any more. */
export async function bring(session: Session, commit: Sha, branch: string | null): Promise<Result<void>> {
  if (session.here.has(commit)) return ok(undefined);
  const brought = await bringCommit(session, commit, branch ?? session.branchOf.get(commit) ?? null);
  if (brought.ok) session.here.add(commit);
  return brought;
}

/** The commit behind a ref, brought here; null when there is no such branch. */
export async function resolve(session: Session, ref: string): Promise<Result<Sha | null>> {
  const given = parseSha(ref);
  const branch = given === null && ref !== 'HEAD' ? ref : null;
  if (branch !== null && !isBranchName(branch)) return ok(null);
  const commit = given === null ? await findRef(session, branch === null ? 'HEAD' : `refs/heads/${branch}`) : ok(given);
  if (!commit.ok || commit.value === null) return commit;
  const here = await bring(session, commit.value, branch);
  return here.ok ? commit : here;
}
