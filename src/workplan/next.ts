// The one order in which ready items are taken: names the next item of one or several plans, or says why there is none.
import type {PlacedItem, WorkItem, Workplan} from '../domain/workplan.ts';
import {compareIds} from './natural-order.ts';
import {SHAPES} from './shapes.ts';

/** Why no item is next. Closed list, the first that fits. */
export const NO_NEXT = {
  NO_ITEMS: 'The plan holds no items.',
  HALTED: 'The owner has stopped the plan; it says so at its top.',
  ALL_SETTLED: 'Everything is done or cancelled.',
  NO_STATES: 'The file holds no states; they live in the list it was made from.',
  IN_WORK: 'What is open is in work or waits for review.',
  WAITING:
    'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
} as const satisfies Record<string, string>;
export type NoNext = keyof typeof NO_NEXT;

export type NextItem =
  | {readonly kind: 'next'; readonly next: PlacedItem; readonly others: readonly PlacedItem[]}
  | {readonly kind: 'none'; readonly because: NoNext};

/** The first ready item of all plans; `others` are the rest in their order. */
export function findNext(plans: readonly Workplan[]): NextItem {
  const [next, ...others] = orderReady(plans);
  return next === undefined ? {kind: 'none', because: explain(plans)} : {kind: 'next', next, others};
}

/**
 * The ready items of plans that are not stopped: the most urgent first, then plan by plan as given, then in the order of
 * the file or, where a shape counts its items, of their ids.
 */
export function orderReady(plans: readonly Workplan[]): readonly PlacedItem[] {
  const ready = plans.flatMap((plan) => (plan.halted === undefined ? toReady(plan) : []));
  return ready.toSorted((a, b) => rankOf(a.item) - rankOf(b.item));
}

/** Items without a priority come after those that have one. */
function rankOf(item: WorkItem): number {
  return item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}

function toReady(plan: Workplan): readonly PlacedItem[] {
  const ready = plan.items.filter((item) => item.ready);
  const ordered = SHAPES[plan.shape].order === 'id' ? ready.toSorted((a, b) => compareIds(a.id, b.id)) : ready;
  return ordered.map((item) => ({file: plan.file, item}));
}

function explain(plans: readonly Workplan[]): NoNext {
  const items = plans.flatMap((plan) => plan.items);
  if (items.length === 0) return 'NO_ITEMS';
  if (plans.some((plan) => plan.halted !== undefined)) return 'HALTED';
  const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
  if (open.length === 0) return 'ALL_SETTLED';
  if (open.every((item) => item.status === 'unknown' && item.rawStatus === null)) return 'NO_STATES';
  return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}
