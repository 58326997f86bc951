// Which item of the workplan a run worked on: input, then trailer, then branch name, then the only item in progress.
import {RE2JS} from 're2js';
import type {Policy} from '../config/schema.ts';
import type {BatchChoice, ReasonCode} from '../domain/decision.ts';
import type {CommitFacts} from '../domain/evidence.ts';
import type {PlacedItem} from '../domain/workplan.ts';
import {findDependents, findNextReady, type PlanStanding} from './plan-standing.ts';

/** Everything that may name the batch. */
export interface BatchQuestion {
  /** Text of the `batch` input: an id, or FILE#ID; null when not given. */
  readonly input: string | null;
  readonly trailers: CommitFacts['trailers'];
  readonly branch: string | null;
  /** True: trailers, branch names and plans are a stranger's choice, so only the input counts. */
  readonly fromFork: boolean;
  readonly plans: readonly PlanStanding[];
  /** The ready items of the plans, the next one first. */
  readonly ready: readonly PlacedItem[];
  /** Workplan files that were named and could not be read. */
  readonly unreadable: readonly string[];
  readonly settings: Policy['batch'];
}

type By = Extract<BatchChoice, {kind: 'chosen'}>['by'];

interface Named {
  readonly by: By;
  readonly id: string;
}

interface Place {
  readonly plan: PlanStanding;
  readonly item: string;
}

/** The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. */
export function chooseBatch(question: BatchQuestion): BatchChoice {
  const {plans, ready, unreadable} = question;
  if (plans.length === 0) {
    const [file] = unreadable;
    return file === undefined ? none('NO_PLAN', '') : none('PLAN_UNREADABLE', file);
  }
  const names = findNames(question);
  const [named, other] = names;
  if (named === undefined) return question.fromFork ? none('FORK', '') : chooseInProgress(question);
  if (other !== undefined) return none('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
  const [place, second] = findPlaces(plans, named.id);
  if (place === undefined) {
    return unreadable[0] === undefined ? none('BATCH_UNKNOWN', named.id) : none('PLAN_UNREADABLE', unreadable[0]);
  }
  return second === undefined ? toChosen(place, named.by, {plans, ready}) : none('BATCH_AMBIGUOUS', named.id);
}

/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
function findNames(question: BatchQuestion): readonly Named[] {
  const {input, trailers, branch, fromFork, settings} = question;
  if (input !== null) return [{by: 'input', id: input}];
  if (fromFork) return [];
  const key = settings.trailer.toLowerCase();
  const values = trailers.filter((trailer) => trailer.key.toLowerCase() === key).map((trailer) => trailer.value.trim());
  const ids = [...new Set(values)].filter((id) => id !== '');
  if (ids.length > 0) return ids.map((id) => ({by: 'trailer', id}));
  const id = branch === null ? null : findInBranch(branch, settings.branchPattern);
  return id === null ? [] : [{by: 'branch', id}];
}

/** Linear time whatever the pattern and the branch are; the policy parser has proved that the pattern compiles. */
function findInBranch(branch: string, pattern: string | undefined): string | null {
  if (pattern === undefined) return null;
  const matcher = RE2JS.compile(pattern).matcher(branch);
  return matcher.find() ? matcher.group('id') || null : null;
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

function chooseInProgress({plans, ready, unreadable}: BatchQuestion): BatchChoice {
  const places = plans.flatMap((plan) =>
    plan.workplan.items.filter((item) => item.status === 'in_progress').map((item) => ({plan, item: item.id})),
  );
  const [place, second] = places;
  // A file that could not be read may hold another item in progress.
  if (unreadable[0] !== undefined) return none('PLAN_UNREADABLE', unreadable[0]);
  if (place === undefined || second !== undefined) return none('NO_BATCH', `${places.length} items in progress`);
  return toChosen(place, 'only-in-progress', {plans, ready});
}

function toChosen({plan, item}: Place, by: By, {plans, ready}: Pick<BatchQuestion, 'plans' | 'ready'>): BatchChoice {
  const {workplan} = plan;
  const others = plans.map((each) => each.workplan);
  const dependents = findDependents(workplan, item, others);
  const nextReady = findNextReady(ready, {file: workplan.file, id: item}, dependents);
  return {kind: 'chosen', file: workplan.file, item, by, dependents, nextReady};
}

function none(because: ReasonCode, subject: string): BatchChoice {
  return {kind: 'none', because, subject};
}
