// Why no item of the workplans can be taken up next, where none is ready.
import type {Workplan} from './workplan.ts';

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

/** The first reason that fits plans of which no item is ready. */
export function explainNoNext(plans: readonly Workplan[]): NoNext {
  const items = plans.flatMap((plan) => plan.items);
  if (items.length === 0) return 'NO_ITEMS';
  if (plans.some((plan) => plan.halted !== undefined)) return 'HALTED';
  const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
  if (open.length === 0) return 'ALL_SETTLED';
  if (open.every((item) => item.status === 'unknown' && item.rawStatus === null)) return 'NO_STATES';
  return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}
