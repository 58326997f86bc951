// When a decision is a person's: the ways that are open, in rank order. Silence chooses nothing.
import type {Proposal} from '../domain/approval.ts';
import {printCommand} from '../domain/command.ts';
import type {Decision, ReasonCode} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Instant, toDecisionId} from '../domain/ids.ts';
import {type OperatorRequest, toOptions, type Way} from '../domain/operator-request.ts';
import {isBlind, isOwnFault, listCauses, worstLevelOf} from './causes.ts';
import type {FailureQuestion} from './question.ts';

const HOUR_MS = 3_600_000;
/** Level from which people are asked at all: below it a report is enough, and questions nobody reads hide the others. */
const ASK_LEVEL = 3;
/** After this many tries of a run a plain re-run teaches nothing more; the same bound as for the next steps. */
const MAX_ATTEMPTS = 3;

export interface AskQuestion {
  readonly question: FailureQuestion;
  readonly decision: Decision;
  /** Open proposals that came of this decision. */
  readonly proposals: readonly Proposal[];
}

/** The question to the operators; null when nothing is a person's to choose. */
export function askOperator(ask: AskQuestion): OperatorRequest | null {
  const {question, decision} = ask;
  const because = findCause(ask);
  if (because === null) return null;
  const options = toOptions(listWays(ask));
  if (options === null) return null;
  const until = (question.evidence.now + question.policy.operators.answerHours * HOUR_MS) as Instant;
  const told = options.map(({command}) => printCommand(command));
  return {id: toDecisionId([decision.id, ...told]), because, options, until};
}

/** Why a person is asked: something waits for approval, or more than one way is open and none is clearly the best. */
function findCause({question, proposals}: AskQuestion): ReasonCode | null {
  const causes = listCauses(question);
  if (question.evidence.run.fromFork || causes.length === 0) return null;
  if (proposals.length > 0) return 'NEEDS_APPROVAL';
  if (worstLevelOf(causes) < ASK_LEVEL) return null;
  return isAmbiguous(question, causes) ? 'AMBIGUOUS' : null;
}

/** Whether a re-run would help is not known, or helps some causes and not others; or the batch could be one of several. */
function isAmbiguous(question: FailureQuestion, causes: readonly Diagnosis[]): boolean {
  const says = new Set(causes.map(({transient}) => transient));
  const {batch} = question;
  return says.has('unknown') || says.size > 1 || (batch.kind === 'none' && batch.because === 'BATCH_AMBIGUOUS');
}

/** Retry, go back, set aside, stop: what costs least and can be taken back most easily comes first. */
function listWays(ask: AskQuestion): readonly Way[] {
  const causes = listCauses(ask.question);
  return [
    ...retryOf(ask.question, causes),
    ...approvalsOf(ask),
    ...revertOf(ask),
    ...batchOf(ask.question, causes),
    {deed: 'abort', target: null},
  ];
}

function retryOf(question: FailureQuestion, causes: readonly Diagnosis[]): readonly Way[] {
  const helps = isBlind(question) || causes.some(({transient}) => transient !== 'no');
  if (!helps || question.evidence.run.attempt >= MAX_ATTEMPTS) return [];
  return [{deed: 'retry', target: null}];
}

function approvalsOf({proposals}: AskQuestion): readonly Way[] {
  return proposals.map(({id, effect}) => ({
    deed: effect.kind === 'open-revert' ? 'approve-revert' : 'approve-rollback',
    target: id,
  }));
}

/** A revert that the decision names and that nobody has proposed yet. */
function revertOf({decision, proposals}: AskQuestion): readonly Way[] {
  if (proposals.some(({effect}) => effect.kind === 'open-revert')) return [];
  return decision.next.flatMap((step): readonly Way[] =>
    step.kind === 'revert' ? [{deed: 'propose-revert', target: step.sha}] : [],
  );
}

/** The work failed: set it aside. The environment failed: it may be taken up again. */
function batchOf({batch}: FailureQuestion, causes: readonly Diagnosis[]): readonly Way[] {
  if (batch.kind === 'none') return [];
  return [{deed: causes.some(isOwnFault) ? 'skip' : 'requeue', target: batch.item}];
}
