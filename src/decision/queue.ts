// What becomes of the queues: the item that failed goes where its failure puts it, a limit pauses them, a cause gets an item.

import {isEnvironment, stopsQueue} from '../domain/category.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {EditRoute} from '../domain/effect.ts';
import type {QueuePurpose} from '../domain/queue.ts';
import {isSharedBranch} from '../domain/shared-branch.ts';
import {callsFor, isBlind, isOwnFault, listCauses} from './causes.ts';
import {findRoute} from './edit-route.ts';
import {combine, type FailureQuestion, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';

/** What kind of item each level calls for; the table of the response levels. */
const PURPOSES = {1: 'backlog', 2: 'debt', 3: 'fix', 4: 'urgent', 5: 'urgent'} as const satisfies Record<
  Diagnosis['severity']['level'],
  QueuePurpose
>;

/** Where edits of queues go. */
interface Place {
  readonly branch: string;
  readonly via: EditRoute;
}

/** Pause, move and new items, in this order. Nothing, not even a refusal, where no queue is named. */
export function decideQueue(question: FailureQuestion): Part {
  const {evidence, policy, queueItem} = question;
  if (queueItem.kind === 'none' && queueItem.because === 'NO_QUEUE') return NOTHING;
  const bar = findWriteBar(evidence.run, question.ownToken) ?? (isBlind(question) ? 'NO_EVIDENCE' : null);
  if (bar !== null) return refuse('move-item', bar);
  const {branch} = evidence.run;
  if (branch === null) return refuse('move-item', 'NO_BRANCH');
  const route = findRoute(evidence.branchProtected, policy);
  if (route.kind === 'barred') return refuse('move-item', route.because, branch);
  const place: Place = {branch, via: route.via};
  return combine([decidePause(question, place), decideMove(question, place), decideNewItems(question, place)]);
}

/** A limit of an account or a refused token lets everything else fail too, so every queue waits. */
function decidePause(question: FailureQuestion, place: Place): Part {
  const cause = listCauses(question).find(({category}) => stopsQueue(category));
  if (cause === undefined) return NOTHING;
  const {category} = cause;
  return combine(
    question.queues.map(({folder: queue}) =>
      plan({kind: 'pause-queue', queue, category, ...place}, 'QUEUE_LIMIT', [queue, place.branch]),
    ),
  );
}

/** The work's own failure counts; that of its surroundings puts the item back as it was. */
function decideMove(question: FailureQuestion, place: Place): Part {
  const {queueItem, policy} = question;
  if (queueItem.kind === 'none') return refuse('move-item', queueItem.because, queueItem.subject);
  const {queue, item} = queueItem;
  const causes = listCauses(question);
  const own = causes.filter(isOwnFault);
  const grave = own.find((cause) => callsFor('mark', cause, policy));
  if (grave !== undefined) {
    const effect = {kind: 'move-item', queue, item, to: 'failed', category: grave.category, ...place} as const;
    return plan(effect, 'ITEM_FAILED', [queue, item, place.branch]);
  }
  if (own.length > 0) return refuse('move-item', 'BELOW_RESPONSE', item);
  const around = causes.find(({category}) => isEnvironment(category));
  if (around === undefined) return refuse('move-item', findQuietReason(causes), item);
  if (queueItem.folder !== 'in-progress') return refuse('move-item', 'ITEM_NOT_IN_PROGRESS', item);
  const effect = {kind: 'move-item', queue, item, to: 'pending', category: around.category, ...place} as const;
  return plan(effect, 'ITEM_RETURNED', [queue, item, place.branch]);
}

/** Nothing counts, or what failed is likely to pass: the item stays with whoever works on it. */
function findQuietReason(causes: readonly Diagnosis[]): ReasonCode {
  return causes.length === 0 ? 'CATEGORY_IGNORED' : 'ENVIRONMENT';
}

/** One item for each cause that a shared branch suffers from; on a work branch its own work is the fix. */
function decideNewItems(question: FailureQuestion, place: Place): Part {
  const {queues, policy, evidence} = question;
  const [first] = queues;
  const wanted = listCauses(question).filter((cause) => isOwnFault(cause) && callsFor('item', cause, policy));
  if (first === undefined || wanted.length === 0) return NOTHING;
  const standing = {...evidence.run, branchProtected: evidence.branchProtected};
  if (!isSharedBranch(standing, policy.severity.protectedBranches))
    return refuse('create-item', 'WORK_BRANCH', place.branch);
  const queue = first.folder;
  return combine(
    wanted.slice(0, policy.incidents.maxNewPerRun).map(({fingerprint, severity}) => {
      const purpose = PURPOSES[severity.level];
      const effect = {kind: 'create-item', queue, purpose, fingerprint, ...place} as const;
      return plan(effect, 'ITEM_NEEDED', [queue, fingerprint, place.branch]);
    }),
  );
}
