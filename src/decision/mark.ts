// The mark on the batch: only when the work failed, for a file that the owner named, on a branch we may push to.
import type {BatchChoice, ReasonCode} from '../domain/decision.ts';
import {callsFor, isBlind, isOwnFault, listCauses} from './causes.ts';
import {findRoute} from './edit-route.ts';
import type {PlanStanding} from './plan-standing.ts';
import {type FailureQuestion, findWriteBar, type Part, plan, refuse} from './question.ts';

type Chosen = Extract<BatchChoice, {kind: 'chosen'}>;

/** The mark of the failed batch: planned, or declined with the first reason against it. */
export function decideMark(question: FailureQuestion): Part {
  const {batch, evidence, plans} = question;
  const bar = findWriteBar(evidence.run, question.ownToken);
  if (bar !== null) return refuse('mark-item', bar);
  if (batch.kind === 'none') return refuse('mark-item', batch.because, batch.subject);
  const against = findCauseAgainst(question);
  if (against !== null) return refuse('mark-item', against, batch.item);
  const {branch} = evidence.run;
  if (branch === null) return refuse('mark-item', 'NO_BRANCH', batch.file);
  const closed = findBar(batch, plans);
  if (closed !== null) return refuse('mark-item', closed, batch.file);
  const route = findRoute(evidence.branchProtected, question.policy);
  if (route.kind === 'barred') return refuse('mark-item', route.because, branch);
  const {file, item} = batch;
  return plan({kind: 'mark-item', file, item, branch, via: route.via}, 'BATCH_FAILED', [file, item, branch]);
}

/**
 * Why an item is not marked; null: nothing stands against it. A word that nobody has told us the meaning of is the owner's and
 * stays; beside a file that is never edited there is room for a mark all the same.
 */
function findBar({file, item}: Chosen, plans: readonly PlanStanding[]): ReasonCode | null {
  const plan = plans.find(({workplan}) => workplan.file === file)?.workplan;
  if (plan === undefined) return 'PLAN_UNREADABLE';
  const isStrange = plan.items.some(
    ({id, status, rawStatus}) => id === item && status === 'unknown' && rawStatus !== null,
  );
  return plan.editable && isStrange ? 'BATCH_STATUS_UNKNOWN' : null;
}

/** Why the causes do not count against the item; null: at least one does. */
function findCauseAgainst(question: FailureQuestion): ReasonCode | null {
  const {policy} = question;
  const causes = listCauses(question);
  if (causes.length === 0) return 'CATEGORY_IGNORED';
  if (isBlind(question)) return 'NO_EVIDENCE';
  const own = causes.filter(isOwnFault);
  if (own.length === 0) return 'ENVIRONMENT';
  return own.some((cause) => callsFor('mark', cause, policy)) ? null : 'BELOW_RESPONSE';
}
