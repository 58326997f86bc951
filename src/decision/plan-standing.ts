// What a decision knows of the workplan files, and how items wait for each other. Reads only; edits are made elsewhere.
import type {WorkItem, Workplan} from '../domain/workplan.ts';

/** A workplan file that was read, with the owner's leave to edit it or without. */
export interface PlanStanding {
  readonly workplan: Workplan;
  /** True when the policy or an input names the file; false when it was found by its shape only. */
  readonly optedIn: boolean;
}

/** Items that nothing has to wait for any more. */
const SETTLED: readonly WorkItem['status'][] = ['done', 'cancelled'];

/** Ids of the open items that wait for an item, directly or through others, in the order of the file. */
export function findDependents(plan: Workplan, item: string): readonly string[] {
  const blocked = new Set([item]);
  const open = plan.items.filter((candidate) => !SETTLED.includes(candidate.status));
  for (let grown = true; grown; ) {
    const size = blocked.size;
    for (const candidate of open) {
      if (candidate.dependsOn.some((dependency) => namesOneOf(dependency.ref, blocked, candidate.id))) {
        blocked.add(candidate.id);
      }
    }
    grown = blocked.size > size;
  }
  return open
    .filter((candidate) => candidate.id !== item && blocked.has(candidate.id))
    .map((candidate) => candidate.id);
}

/** The first ready item of the file that does not wait for the given one, or null. */
export function findNextReady(plan: Workplan, item: string, dependents: readonly string[]): string | null {
  const next = plan.items.find(
    (candidate) => candidate.ready && candidate.id !== item && !dependents.includes(candidate.id),
  );
  return next?.id ?? null;
}

/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;

function namesOneOf(ref: string, ids: ReadonlySet<string>, own: string): boolean {
  if (ids.has(ref)) return ref !== own;
  const stem = WILDCARD.exec(ref)?.groups?.['stem'];
  return stem !== undefined && [...ids].some((id) => id !== own && id.startsWith(stem));
}
