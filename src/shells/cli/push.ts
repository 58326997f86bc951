// `--push`: the same change on a branch of a remote, made from the checkout's objects without touching its files.
import {resolve} from 'node:path';
import {isRemote} from '../../adapters/git/remote-branch.ts';
import {gitRemoteFiles} from '../../adapters/git/remote-files.ts';
import {currentBranch, prefixOf} from '../../adapters/git/repo.ts';
import type {BranchChange, BranchWorld} from '../../app/change-branch.ts';
import {toPushPatience} from '../../app/commit-changes.ts';
import {parseSha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {type Checkout, LOCK_TOOLS} from './checkout.ts';
import type {Made} from './commit.ts';
import type {Io} from './io.ts';

export interface PushOptions {
  /** True: the remote that is called `origin`. */
  readonly push?: string | true;
  readonly branch?: string;
}

/** Where a change goes instead of the checkout. */
export interface PushTarget {
  readonly world: BranchWorld;
  readonly remote: string;
  readonly branch: string;
  /** The checkout's root as the repository's own root sees it: '' or a path with a slash at its end. */
  readonly prefix: string;
}

/** Null when nothing is to be pushed. A branch that was not named is the one that is checked out. */
export async function openPush(
  io: Io,
  {root, now, policy}: Checkout,
  {push, branch, dryRun}: PushOptions & {readonly dryRun?: true},
): Promise<Result<PushTarget | null>> {
  if (push === undefined) return branch === undefined ? ok(null) : usage('--branch NAME goes with --push');
  const remote = push === true ? 'origin' : toPlace(io, push);
  if (!isRemote(remote))
    return usage(`--push ${JSON.stringify(push)} is no remote; give its name, a path or an address`);
  const prefix = await prefixOf(root);
  if (!prefix.ok) return err({code: 'NOT_A_REPOSITORY', directory: root});
  const found = branch === undefined ? await currentBranch(root) : ok(branch);
  if (!found.ok) return found;
  if (found.value === null) return usage('no branch is checked out; name one with --branch');
  const files = gitRemoteFiles({directory: root, remote});
  const writes = dryRun ? 'show' : 'make';
  const world: BranchWorld = {files, pacing: LOCK_TOOLS.pacing, now, patience: toPushPatience(policy), writes};
  return ok({world, remote, branch: found.value, prefix: prefix.value});
}

/** A path counts from where the caller stands, as everywhere on a command line. */
function toPlace({cwd}: Io, remote: string): string {
  return /^\.{1,2}(?:\/|$)/.test(remote) ? resolve(cwd, remote) : remote;
}

function usage(detail: string): Result<never> {
  return err({code: 'USAGE', detail});
}

/** The change as one that was made in a checkout; a branch that the remote does not have is the caller's mistake. */
export function toMade<T>({remote, branch}: PushTarget, changed: Result<BranchChange<T>>): Result<Made<T>> {
  if (!changed.ok) {
    return changed.problem.code === 'HOST_NOT_FOUND'
      ? usage(`--branch ${JSON.stringify(branch)}: ${remote} has no such branch; push it first, or name another`)
      : changed;
  }
  const {value, written} = changed.value;
  if (written === null) return ok({value, commit: null});
  const commit = ok(written.change === 'unchanged' ? null : parseSha(written.ref));
  return ok({value, commit, on: `${remote} ${branch}`});
}

/** What to do about a push that the branch's rules forbid; empty for other problems. */
export function toPushAdvice({code}: Problem, {push}: PushOptions): string {
  if (push === undefined || code !== 'BRANCH_RULES') return '';
  return 'aftermath: nothing was pushed; push a branch of your own, name it with --branch and open a pull request, or print the diff with --dry-run\n';
}
