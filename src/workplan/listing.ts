// The documents of `plan list --json`: one per file, the items with the flaws of the plan or the problem, never both.
import type {Problem} from '../domain/problem.ts';
import type {PlanShape, WorkItem, Workplan} from '../domain/workplan.ts';
import {explainFlaw, findFlaws, type PlanFlaw, toItemIds} from './flaws.ts';

/** What is wrong inside a file that was read; the file is used all the same. */
export interface FlawListing {
  readonly code: (typeof FLAW_CODES)[PlanFlaw['kind']];
  /** The first item concerned, or the one that was asked for, as it is listed. */
  readonly item: string;
  /** One sentence. */
  readonly detail: string;
  /** RFC 6901 pointer of that item. */
  readonly pointer?: string;
}

/** Codes of flaws, as the listings of plans and queues have them. */
export const FLAW_CODES = {
  'unknown-word': 'STATUS_UNKNOWN',
  'against-flag': 'STATUS_UNKNOWN',
  'no-word': 'STATUS_UNKNOWN',
  'duplicate-id': 'ID_DUPLICATE',
  'missing-id': 'ID_MISSING',
  'missing-dependency': 'DEPENDENCY_MISSING',
  cycle: 'DEPENDENCY_CYCLE',
} as const satisfies Record<PlanFlaw['kind'], string>;

export interface PlanListing {
  readonly file: string;
  /** Null when the file was refused. */
  readonly shape: PlanShape | null;
  /** In the order of the file. */
  readonly items: readonly WorkItem[];
  /** The owner's word for a plan that is stopped as a whole, and then none of its items is ready; left out when it is not. */
  readonly halted?: string;
  readonly problem: Problem | null;
  readonly flaws: readonly FlawListing[];
}

/** The listing of a plan that was read. */
export function toPlanListing(plan: Workplan): PlanListing {
  const items = plan.items.map(({id, title, status, rawStatus, dependsOn, ready, pointer, markedBy}) => ({
    id,
    title,
    status,
    rawStatus,
    dependsOn: dependsOn.map(({ref, kind, satisfied}) => ({ref, kind, satisfied})),
    ready: ready && plan.halted === undefined,
    pointer,
    ...(markedBy === undefined ? {} : {markedBy}),
  }));
  const halted = plan.halted === undefined ? {} : {halted: plan.halted};
  return {file: plan.file, shape: plan.shape, items, ...halted, problem: null, flaws: toFlawListings(plan)};
}

/** The listing of a file that was refused. */
export function toProblemListing(file: string, problem: Problem): PlanListing {
  return {file, shape: null, items: [], problem, flaws: []};
}

/** The flaws of a plan by kind, then in the order of the file; those of one item when its id is given. Link plans first. */
export function toFlawListings(plan: Workplan, only?: string): readonly FlawListing[] {
  const pointers = new Map(plan.items.toReversed().map(({id, pointer}) => [id, pointer]));
  return findFlaws(plan).flatMap((flaw): readonly FlawListing[] => {
    const ids = toItemIds(flaw);
    const item = only ?? ids[0] ?? '';
    if (!ids.includes(item)) return [];
    const pointer = pointers.get(item);
    const place = pointer === undefined ? {} : {pointer};
    return [{code: FLAW_CODES[flaw.kind], item, detail: explainFlaw(flaw), ...place}];
  });
}
