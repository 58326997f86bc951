// The one order in which ready items are taken: names the next item of one or several plans, or says why there is none.
import {explainNoNext, type NoNext} from '../domain/no-next.ts';
import type {PlacedItem, WorkItem, Workplan} from '../domain/workplan.ts';
import {compareIds} from './natural-order.ts';
import {SHAPES} from './shapes.ts';

export type NextItem =
  | {readonly kind: 'next'; readonly next: PlacedItem; readonly others: readonly PlacedItem[]}
  | {readonly kind: 'none'; readonly because: NoNext};

/** The first ready item of all plans; `others` are the rest in their order. */
export function findNext(plans: readonly Workplan[]): NextItem {
  const [next, ...others] = orderReady(plans);
  return next === undefined ? {kind: 'none', because: explainNoNext(plans)} : {kind: 'next', next, others};
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
