// Puts the commit of a rollback on a branch of its own, by compare-and-swap, and takes the branch away again.

import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import {ROLLBACK_BRANCHES} from '../../domain/rollback.ts';
import type {RollbackPush, RollbackPushed} from '../../ports/remote-checkpoints.ts';
import {type FedAnswer, feedGit} from './feed-git.ts';
import {parseCommit} from './objects.ts';
import {PUSH, toPushProblem} from './push-commit.ts';
import {bringCommits, FETCH_DEADLINE_MS, type RemoteClone} from './remote-chain.ts';
import {ask} from './repository.ts';
import {readHeads} from './revert-repository.ts';
import {readChange} from './rollback-commit.ts';

/** The heads are read just before the push. What a failure means is read from where the branch stands then. */
export async function pushRollback(clone: RemoteClone, push: RollbackPush): Promise<Result<RollbackPushed>> {
  const {branch, head, base, baseHead} = push;
  const heads = await readHeads(clone.at, [branch, base]);
  if (!heads.ok) return heads;
  const standing = heads.value.get(branch);
  if (standing !== undefined) return toStanding(clone, push, standing);
  if (heads.value.get(base) !== baseHead) return ok({kind: 'outdated'});
  const pushed = await send(clone, branch, {lease: '', to: head});
  if (!pushed.ok) return pushed;
  if (pushed.value.exitCode === 0) return ok({kind: 'pushed', branch, head});
  const after = await readHeads(clone.at, [branch]);
  const now = after.ok ? after.value.get(branch) : undefined;
  if (now === head) return ok({kind: 'pushed', branch, head});
  return now === undefined ? toPushProblem(branch, pushed.value) : toStanding(clone, push, now);
}

/** Ours from an earlier try, perhaps on an older base, or somebody else's work. */
async function toStanding(clone: RemoteClone, push: RollbackPush, standing: Sha): Promise<Result<RollbackPushed>> {
  const {branch, head} = push;
  if (standing === head) return ok({kind: 'unchanged', branch, head});
  const brought = await bringCommits(clone, [standing], 2);
  if (!brought.ok) return brought;
  const ours = await readOwnChange(clone, head);
  if (!ours.ok) return ours;
  const theirs = await readOwnChange(clone, standing);
  if (!theirs.ok) return theirs;
  const isSame = theirs.value !== null && theirs.value === ours.value;
  return ok({kind: isSame ? 'unchanged' : 'branch-taken', branch, head: standing});
}

/** What a commit changes against its only parent, as text; null for a merge or a first commit. */
async function readOwnChange({repository}: RemoteClone, commit: Sha): Promise<Result<string | null>> {
  const raw = await ask(repository, ['cat-file', 'commit', commit]);
  if (!raw.ok) return raw;
  const parents = parseCommit(raw.value)?.parents ?? [];
  const [parent] = parents;
  if (parent === undefined || parents.length > 1) return ok(null);
  const change = await readChange(repository, parent, commit);
  return change.ok ? ok(JSON.stringify(change.value)) : change;
}

/** Deletes the branch if it stands where we left it. Throws for a branch that is none of ours. */
export async function removeRollback(
  clone: RemoteClone,
  branch: string,
  head: Sha,
): Promise<Result<'removed' | 'changed' | 'gone'>> {
  if (!branch.startsWith(ROLLBACK_BRANCHES)) throw new Error(`not a branch of a rollback: ${JSON.stringify(branch)}`);
  const before = await readHeads(clone.at, [branch]);
  if (!before.ok) return before;
  const standing = before.value.get(branch);
  if (standing !== head) return ok(standing === undefined ? 'gone' : 'changed');
  const removed = await send(clone, branch, {lease: head, to: ''});
  if (!removed.ok) return removed;
  if (removed.value.exitCode === 0) return ok('removed');
  const after = await readHeads(clone.at, [branch]);
  if (!after.ok) return after;
  const left = after.value.get(branch);
  if (left === undefined) return ok('removed');
  return left === head ? toPushProblem(branch, removed.value) : ok('changed');
}

/** `lease`: where the branch has to stand; empty: it must not exist. `to`: empty deletes it. */
function send(
  {at}: RemoteClone,
  branch: string,
  {lease, to}: {readonly lease: string; readonly to: string},
): Promise<Result<FedAnswer>> {
  const ref = `refs/heads/${branch}`;
  const args = [...PUSH, `--force-with-lease=${ref}:${lease}`, '--', 'origin', `${to}:${ref}`];
  return feedGit(at.directory, args, {env: at.offline, deadlineMs: FETCH_DEADLINE_MS});
}
