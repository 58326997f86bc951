// The documents of `plan list --json`: one per file, the items or the problem, never both.
import type {Problem} from '../domain/problem.ts';
import type {PlanShape, WorkItem, Workplan} from '../domain/workplan.ts';

export interface PlanListing {
  readonly file: string;
  /** Null when the file was refused. */
  readonly shape: PlanShape | null;
  /** In the order of the file. */
  readonly items: readonly WorkItem[];
  readonly problem: Problem | null;
}

/** The listing of a plan that was read. */
export function toPlanListing(plan: Workplan): PlanListing {
  const items = plan.items.map(({id, title, status, rawStatus, dependsOn, ready, pointer, markedBy}) => ({
    id,
    title,
    status,
    rawStatus,
    dependsOn: dependsOn.map(({ref, kind, satisfied}) => ({ref, kind, satisfied})),
    ready,
    pointer,
    ...(markedBy === undefined ? {} : {markedBy}),
  }));
  return {file: plan.file, shape: plan.shape, items, problem: null};
}

/** The listing of a file that was refused. */
export function toProblemListing(file: string, problem: Problem): PlanListing {
  return {file, shape: null, items: [], problem};
}
