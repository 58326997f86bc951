// Which item of the workplan a run worked on: input, then trailer, then branch name, then the only item in progress.
import type {BatchChoice} from '../domain/decision.ts';
import {findDependents, findNextReady, type PlanStanding} from './plan-standing.ts';
import {findWorkNames, isInQueue, type NamedBy, none, type WorkQuestion} from './work-names.ts';

interface Place {
  readonly plan: PlanStanding;
  readonly item: string;
}

/**
 * The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. A
 * name that means an item of a queue says nothing about the plans.
 */
export function chooseBatch(question: WorkQuestion): BatchChoice {
  const {plans, unreadable} = question;
  if (plans.length === 0) {
    const [file] = unreadable.plans;
    return file === undefined ? none('NO_PLAN', '') : none('PLAN_UNREADABLE', file);
  }
  const names = findWorkNames(question);
  const [named, other] = names;
  if (named === undefined) return question.fromFork ? none('FORK', '') : chooseInProgress(question);
  if (other !== undefined) return none('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
  const [place, second] = findPlaces(plans, named.id);
  if (place === undefined) {
    const [file] = unreadable.plans;
    if (file !== undefined) return none('PLAN_UNREADABLE', file);
    return isInQueue(question, named.id) ? chooseInProgress(question) : none('BATCH_UNKNOWN', named.id);
  }
  return second === undefined ? toChosen(place, named.by, question) : none('BATCH_AMBIGUOUS', named.id);
}

/** True when an item of one of the plans has this name. */
export function isInPlan({plans}: Pick<WorkQuestion, 'plans'>, id: string): boolean {
  return findPlaces(plans, id).length > 0;
}

/** Every item of that id; an id FILE#ID is tried only when no item has the whole text as its id. */
function findPlaces(plans: readonly PlanStanding[], id: string): readonly Place[] {
  const places = placesOf(plans, id);
  const at = id.indexOf('#');
  if (places.length > 0 || at < 1) return places;
  const file = id.slice(0, at);
  return placesOf(
    plans.filter((plan) => plan.workplan.file === file),
    id.slice(at + 1),
  );
}

function placesOf(plans: readonly PlanStanding[], id: string): readonly Place[] {
  return plans.flatMap((plan) =>
    plan.workplan.items.filter((item) => item.id === id).map((item) => ({plan, item: item.id})),
  );
}

function chooseInProgress(question: WorkQuestion): BatchChoice {
  const {plans, unreadable} = question;
  const places = findInProgress(plans);
  const [place, second] = places;
  // A file that could not be read may hold another item in progress.
  const [unread] = unreadable.plans;
  if (unread !== undefined) return none('PLAN_UNREADABLE', unread);
  if (place === undefined || second !== undefined) return none('NO_BATCH', `${places.length} items in progress`);
  return toChosen(place, 'only-in-progress', question);
}

/**
 * The items in progress that are work themselves. A heading is in progress while anything below it is, and so is an item
 * with parts: the part is what was worked on.
 */
function findInProgress(plans: readonly PlanStanding[]): readonly Place[] {
  const all = plans.flatMap((plan) => plan.workplan.items.map((item) => ({plan, item})));
  const above = new Map(all.map(({plan, item}) => [keyOf(plan, item.id), item.partOf]));
  const begun = all.filter(({item}) => item.status === 'in_progress' && item.onlyGroups !== true);
  const wholes = new Set<string>();
  for (const {plan, item} of begun) {
    let key = keyOf(plan, item.id);
    for (let id = item.partOf; id !== undefined && id !== item.id; id = above.get(key)) {
      key = keyOf(plan, id);
      if (wholes.has(key)) break;
      wholes.add(key);
    }
  }
  return begun.flatMap(({plan, item}) => (wholes.has(keyOf(plan, item.id)) ? [] : [{plan, item: item.id}]));
}

/** Ids count within their file, or, where each item is a file of its own, among all such files. */
function keyOf({workplan: {file, shape}}: PlanStanding, id: string): string {
  return `${shape === 'front-matter' ? '' : file}#${id}`;
}

function toChosen(
  {plan, item}: Place,
  by: NamedBy,
  {plans, ready}: Pick<WorkQuestion, 'plans' | 'ready'>,
): BatchChoice {
  const {workplan} = plan;
  const others = plans.map((each) => each.workplan);
  const dependents = findDependents(workplan, item, others);
  const nextReady = findNextReady(ready, {file: workplan.file, id: item}, dependents);
  return {kind: 'chosen', file: workplan.file, item, by, dependents, nextReady};
}
