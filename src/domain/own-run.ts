// Which runs are our own doing. They are never an input: a program that triages its own triage has no end.

/** Where our own branches live: state, reverts. */
const OWN_BRANCHES = 'aftermath/';

/** What tells a run of ours from those of the repository. */
export interface OwnWork {
  /** Path of the workflow file that we run in; null when unknown. */
  readonly workflowPath: string | null;
  /** The branch that holds the memory; null when none does. */
  readonly stateBranch: string | null;
}

/** True for a branch that we write ourselves. */
export function isOwnBranch(branch: string | null, stateBranch: string | null = null): boolean {
  return branch !== null && (branch.startsWith(OWN_BRANCHES) || branch === stateBranch);
}

/** True for a run of the workflow that we are, and for runs of our branches. */
export function isOwnRun(
  run: {readonly workflowPath: string | null; readonly branch: string | null},
  {workflowPath, stateBranch}: OwnWork,
): boolean {
  const path = parseWorkflowPath(run.workflowPath ?? '');
  return (path !== null && path === workflowPath) || isOwnBranch(run.branch, stateBranch);
}

/**
 * Path of the workflow file in the runner's `GITHUB_WORKFLOW_REF` (`OWNER/REPO/.github/workflows/ci.yml@refs/heads/main`);
 * null when it names none. A payload may carry the path with its ref: the ref is left out here too.
 */
export function parseWorkflowPath(text: string): string | null {
  return /(?:^|\/)(?<path>\.github\/workflows\/[^@]+)(?:@.*)?$/.exec(text)?.groups?.['path'] ?? null;
}
