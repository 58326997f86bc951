// Tells branches that others build on from work branches, by what the host says and by name.
import {matchesAny} from './glob.ts';

/** What is known of the branch of a run. */
export interface BranchStanding {
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  /** What the host says; null when unknown: then only names count. */
  readonly branchProtected: boolean | null;
  readonly fromFork: boolean;
}

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
export function isSharedBranch(standing: BranchStanding, globs: readonly string[]): boolean {
  const {branch, defaultBranch, branchProtected, fromFork} = standing;
  if (fromFork || branch === null) return false;
  return branchProtected === true || branch === defaultBranch || matchesAny(globs, branch);
}
