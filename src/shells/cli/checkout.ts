// The checkout that a verb works in: its root, its policy, the time, and what is needed to change and to commit files there.
import {isAbsolute, join, relative, resolve, sep} from 'node:path';
import {commitNotes} from '../../adapters/files/commit-notes.ts';
import {findRepositoryRoot, toRealPath, toRealPlace} from '../../adapters/files/find-root.ts';
import {localCommits} from '../../adapters/git/commit-paths.ts';
import {systemPacing} from '../../adapters/pacing.ts';
import {acquireLock} from '../../adapters/state/lock.ts';
import type {CommitWorld} from '../../app/commit-edits.ts';
import type {Policy} from '../../config/schema.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {ExitCode, Io} from './io.ts';
import {readPlainPolicy} from './repo-policy.ts';

export interface CheckoutOptions {
  readonly repo?: string;
}

export interface Checkout {
  /** Without links in it. */
  readonly root: string;
  readonly policy: Policy;
  readonly now: Instant;
}

/** Locks and pauses of this machine. */
export const LOCK_TOOLS = {acquire: acquireLock, pacing: systemPacing()};

/**
 * The repository of `--repo`, else the nearest one around the file that was named; outside of any, the current folder when
 * the file lies in it, else the file's own folder. Its policy's problems stop the verb.
 */
export async function openCheckout(
  io: Io,
  {repo}: CheckoutOptions,
  file: string,
): Promise<Result<Checkout, readonly Problem[]>> {
  const root = repo === undefined ? await findRoot(io.cwd, file) : await toRealPath(resolve(io.cwd, repo));
  const policy = await readPlainPolicy(root);
  if (!policy.ok) return policy;
  const now = parseInstant(io.env['AFTERMATH_NOW'] ?? '') ?? (Date.now() as Instant);
  return ok({root, policy: policy.value, now});
}

async function findRoot(cwd: string, file: string): Promise<string> {
  const place = await toRealPlace(resolve(cwd, file));
  const here = await toRealPath(cwd);
  const found = await findRepositoryRoot(place);
  if (found !== null) return found;
  return toInside(here, place) === null ? join(place, '..') : here;
}

/** The path from the root, with slashes; '' for the root itself, null for what lies outside of it. */
export function toInside(root: string, path: string): string | null {
  const inside = relative(root, path);
  if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) return null;
  return inside.split(sep).join('/');
}

/** What makes commits in a checkout. */
export function toCommitWorld({root}: Checkout): CommitWorld {
  return {directory: root, commits: localCommits(root, LOCK_TOOLS.pacing), notes: commitNotes(root, LOCK_TOOLS)};
}

/** What went wrong with an effect on sound input gives 1. */
const EFFECT_FAILED: ReadonlySet<Problem['code']> = new Set([
  'FILE_UNWRITABLE',
  'STATE_CONFLICT',
  'GIT_FAILED',
  'HEAD_MOVED',
  'BRANCH_RULES',
]);

/** 1 when writing or committing failed, 2 when the input was at fault. */
export function exitOf({code}: Problem): ExitCode {
  return EFFECT_FAILED.has(code) ? 1 : 2;
}
