// Which item of a queue a run worked on: as named for the batch, else the only item in progress. Never a guess.
import type {QueueChoice} from '../domain/decision.ts';
import type {QueueItem} from '../domain/queue.ts';
import {isInPlan} from './batch.ts';
import {findWorkNames, type NamedBy, none, type WorkQuestion} from './work-names.ts';

interface Place {
  readonly queue: string;
  readonly item: QueueItem;
}

/** The item, or the reason why none is named. A name that only a plan knows says nothing about the queues. */
export function chooseQueueItem(question: WorkQuestion): QueueChoice {
  const {queues, unreadable} = question;
  const [unread] = unreadable.queues;
  if (unread !== undefined) return none('QUEUE_UNREADABLE', unread);
  if (queues.length === 0) return none('NO_QUEUE', '');
  const names = findWorkNames(question);
  const [named, other] = names;
  if (named === undefined) return question.fromFork ? none('FORK', '') : chooseInProgress(question);
  if (other !== undefined) return none('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
  const [place, second] = findPlaces(question, (item) => item.id === named.id);
  if (second !== undefined) return none('BATCH_AMBIGUOUS', named.id);
  if (place !== undefined) return toChosen(place, named.by);
  if (isInPlan(question, named.id)) return chooseInProgress(question);
  // The name may mean an item of a plan that could not be read.
  const [plan] = unreadable.plans;
  return plan === undefined ? none('BATCH_UNKNOWN', named.id) : none('PLAN_UNREADABLE', plan);
}

function chooseInProgress(question: WorkQuestion): QueueChoice {
  const places = findPlaces(question, (item) => item.folder === 'in-progress');
  const [place, second] = places;
  if (place === undefined || second !== undefined) return none('NO_QUEUE_ITEM', `${places.length} items in progress`);
  const [, twin] = findPlaces(question, (item) => item.id === place.item.id);
  return twin === undefined ? toChosen(place, 'only-in-progress') : none('BATCH_AMBIGUOUS', place.item.id);
}

function findPlaces({queues}: WorkQuestion, isMeant: (item: QueueItem) => boolean): readonly Place[] {
  return queues.flatMap(({folder, queue}) => queue.items.filter(isMeant).map((item) => ({queue: folder, item})));
}

function toChosen({queue, item}: Place, by: NamedBy): QueueChoice {
  return {kind: 'chosen', queue, item: item.id, folder: item.folder, by};
}
