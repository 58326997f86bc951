// How an edit gets to a branch: as a commit, as a pull request, or not at all, with the reason.
import type {Policy} from '../config/schema.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {EditRoute} from '../domain/effect.ts';
import type {Evidence} from '../domain/evidence.ts';

export type RouteFound =
  | {readonly kind: 'open'; readonly via: EditRoute}
  | {readonly kind: 'barred'; readonly because: ReasonCode};

/** The route to a branch. One whose protection could not be read counts as protected. */
export function findRoute(branchProtected: Evidence['branchProtected'], {edits}: Pick<Policy, 'edits'>): RouteFound {
  if (branchProtected === false) return {kind: 'open', via: 'commit'};
  if (edits.protectedBranch === 'pull-request') return {kind: 'open', via: 'pull-request'};
  return {kind: 'barred', because: branchProtected === null ? 'BRANCH_UNKNOWN' : 'BRANCH_PROTECTED'};
}

/** True when the edit is sound and only the branch stands against it: then a person can apply it. */
export function isBranchBar(code: ReasonCode): boolean {
  return code === 'BRANCH_PROTECTED' || code === 'BRANCH_UNKNOWN';
}
