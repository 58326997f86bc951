// Fetches as much of the base branch as the commits need: with their parents, and never up to a cut history's edge only.
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {RevertRefusal} from '../../domain/revert.ts';
import {type BaseHistory, type RawCommit, readCommits, readHistory} from './revert-reads.ts';
import {BASE_REF, fetchBase, type RevertRepository, readBoundary} from './revert-repository.ts';

/**
 * Generations of history to fetch, one after the other until the commits are there. Most culprits are hours old; a branch
 * of 2,048 generations is weeks of a busy one.
 */
const DEPTHS = [32, 256, 2048] as const;

export interface Base {
  readonly history: BaseHistory;
  readonly headTree: string;
  /** The asked commits and their parents, by id. */
  readonly commits: ReadonlyMap<string, RawCommit>;
}

export type BaseFetch =
  | {readonly kind: 'here'; readonly base: Base}
  | {readonly kind: 'refused'; readonly commit: Sha; readonly because: RevertRefusal};

/** The branch with the commits and their parents on it, or why they cannot be had. */
export async function fetchCommits(
  at: RevertRepository,
  {branch, commits}: {readonly branch: string; readonly commits: readonly Sha[]},
): Promise<Result<BaseFetch>> {
  let known = 0;
  for (const depth of DEPTHS) {
    const fetched = await fetchBase(at, branch, depth);
    if (!fetched.ok) return fetched;
    const history = await readHistory(at, BASE_REF);
    if (!history.ok) return history;
    const boundary = await readBoundary(at);
    const gap = findGap(commits, history.value, boundary);
    if (gap === null) return toBase(at, history.value, commits);
    const isStuck = boundary.size > 0 && history.value.commits.length === known;
    if (boundary.size === 0 || isStuck || depth === DEPTHS.at(-1)) {
      return ok({kind: 'refused', commit: gap, because: toRefusal(boundary, isStuck)});
    }
    known = history.value.commits.length;
  }
  throw new Error('the last depth ends the loop');
}

/** The first commit that is not on what was fetched, or lies at its edge; null when all are well inside. */
function findGap(commits: readonly Sha[], history: BaseHistory, boundary: ReadonlySet<string>): Sha | null {
  const there = new Set(history.commits);
  return commits.find((commit) => !there.has(commit) || boundary.has(commit)) ?? null;
}

/** `stuck`: asking for more brought nothing, so the remote itself has no more. */
function toRefusal(boundary: ReadonlySet<string>, isStuck: boolean): RevertRefusal {
  if (boundary.size === 0) return 'not-on-base';
  return isStuck ? 'shallow-history' : 'out-of-reach';
}

async function toBase(at: RevertRepository, history: BaseHistory, commits: readonly Sha[]): Promise<Result<BaseFetch>> {
  const asked = await readCommits(at, [history.head, ...commits]);
  if (!asked.ok) return asked;
  const parents = await readCommits(
    at,
    [...asked.value.values()].flatMap((commit) => commit.parents),
  );
  if (!parents.ok) return parents;
  const headTree = asked.value.get(history.head)?.tree ?? '';
  return ok({kind: 'here', base: {history, headTree, commits: new Map([...parents.value, ...asked.value])}});
}
