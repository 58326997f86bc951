// Finds reverts that somebody made before, by what they change and never by what they are called.
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import {type OpenHead, REVERT_BRANCHES, type RevertedBy} from '../../domain/revert.ts';
import {
  type FileDelta,
  isInverse,
  isOfSamePaths,
  isSameChange,
  listUnsettled,
  toInverse,
} from '../../domain/revert-proof.ts';
import {type LaterCommit, readBlobs, readCommits, readDeltas} from './revert-reads.ts';
import {askOffline, BASE_REF, fetchRefs, parseId, type RevertRepository} from './revert-repository.ts';

/** What later commits did to a change as a whole, the newest of them: took it back, or brought it again. */
export interface LaterFate {
  readonly kind: 'reverted' | 'reapplied';
  readonly commit: Sha;
}

/** Later commits whose contents are compared; those that are told by their ids alone are not counted. */
const MAX_COMPARED = 12;
/** Generations of a foreign branch that are fetched to find where it left the base branch. */
const BRANCH_DEPTH = 32;
/** Branches and pull requests that are looked at. */
const MAX_OPEN = 50;

/** The newest commit that took back or brought again exactly this change; null when none did. `later`: newest first. */
export async function findFate(
  at: RevertRepository,
  change: readonly FileDelta[],
  later: readonly LaterCommit[],
): Promise<Result<LaterFate | null>> {
  const alike = later.filter(({deltas}) => isOfSamePaths(change, deltas));
  for (const {sha, deltas} of alike.slice(0, MAX_COMPARED)) {
    const texts = await readBothWays(at, change, deltas);
    if (!texts.ok) return texts;
    if (isInverse(change, deltas, texts.value)) return ok({kind: 'reverted', commit: sha});
    if (isSameChange(change, deltas, texts.value)) return ok({kind: 'reapplied', commit: sha});
  }
  return ok(null);
}

/**
 * True when an earlier commit did the exact opposite: then this one is a revert, whatever it is called. By ids alone. A
 * change that only deletes files is none: every file was added by some commit before.
 */
export function hasExactOpposite(change: readonly FileDelta[], earlier: readonly LaterCommit[]): boolean {
  if (change.every(({newMode}) => newMode === '000000')) return false;
  return earlier.some(({deltas}) => isOfSamePaths(change, deltas) && isInverse(change, deltas, new Map()));
}

async function readBothWays(at: RevertRepository, change: readonly FileDelta[], deltas: readonly FileDelta[]) {
  const back = listUnsettled(change, deltas);
  // Nothing is left open when the ids say it all, either way.
  if (back.length === 0 || listUnsettled(change, deltas.map(toInverse)).length === 0)
    return ok(new Map<string, string>());
  return readBlobs(at, back);
}

export interface OpenPlaces {
  /** Branches under `aftermath/revert/` without the one that is to be pushed. */
  readonly branches: ReadonlyMap<string, Sha>;
  readonly pullRequests: readonly OpenHead[];
}

/** The branch or pull request that takes back exactly this change; null when there is none. */
export async function findOpenRevert(
  at: RevertRepository,
  change: readonly FileDelta[],
  {branches, pullRequests}: OpenPlaces,
): Promise<Result<RevertedBy | null>> {
  const places: readonly RevertedBy[] = [
    ...[...branches].map(([branch, commit]) => ({where: 'branch', branch, commit}) as const),
    ...pullRequests.map(({number, head}) => ({where: 'pull-request', number, commit: head}) as const),
  ].slice(0, MAX_OPEN);
  for (const place of places) {
    if (place.where === 'by-hand') continue;
    const deltas = await readBranchChange(at, place.commit);
    if (!deltas.ok) return deltas;
    if (deltas.value === null || !isOfSamePaths(change, deltas.value)) continue;
    const texts = await readBlobs(at, listUnsettled(change, deltas.value));
    if (!texts.ok) return texts;
    if (isInverse(change, deltas.value, texts.value)) return ok(place);
  }
  return ok(null);
}

/**
 * Brings what may be compared, in one request if all of it is there. A pull request that was closed meanwhile or a fork
 * that is gone is no trouble: there is nothing to find in it.
 */
export async function fetchHeads(at: RevertRepository, heads: readonly Sha[]): Promise<void> {
  const asked = [...new Set(heads)].slice(0, MAX_OPEN);
  if (asked.length === 0 || (await fetchRefs(at, asked, BRANCH_DEPTH)).ok) return;
  for (const head of asked) await fetchRefs(at, [head], BRANCH_DEPTH);
}

/** What a branch changes since it left the base branch; null when that cannot be seen, as when it was not fetched. */
export async function readBranchChange(at: RevertRepository, head: Sha): Promise<Result<readonly FileDelta[] | null>> {
  const fork = await askOffline(at, ['merge-base', head, BASE_REF]);
  if (!fork.ok) return ok(null);
  const id = parseId(fork.value, 'merge-base');
  if (!id.ok) return id;
  const commits = await readCommits(at, [id.value, head]);
  if (!commits.ok) return commits;
  const [from, to] = [commits.value.get(id.value), commits.value.get(head)];
  return from === undefined || to === undefined ? ok(null) : readDeltas(at, {before: from.tree, after: to.tree});
}

/** The branches under our own prefix among these heads, without one. */
export function toOtherBranches(heads: ReadonlyMap<string, Sha>, own: string): ReadonlyMap<string, Sha> {
  return new Map([...heads].filter(([name]) => name.startsWith(REVERT_BRANCHES) && name !== own));
}
