// From a cause to what is done about it: a list of effects as data, each with a reason, and a reason for all that is not done.
import type {Decision, ReasonCode} from '../domain/decision.ts';
import {decideComments} from './comments.ts';
import {decideDispatch} from './dispatch.ts';
import {decideHalt} from './halt.ts';
import {decideIncidents} from './incidents.ts';
import {decideMark} from './mark.ts';
import {listNextSteps} from './next-steps.ts';
import {
  combine,
  type FailureQuestion,
  findLedgerBar,
  findWriteBar,
  identify,
  type Part,
  plan,
  refuse,
} from './question.ts';
import {decideQueue} from './queue.ts';
import {decideRerun} from './rerun.ts';
import {decideRevertPart} from './revert-plan.ts';
import {decideSystemic} from './systemic.ts';

export type {FailureQuestion} from './question.ts';

/**
 * The decision about a failed run. Effects in the order in which they are carried out: edits of plan and queue, the revert,
 * incidents, comments, which link to them, the re-run, the word to a repair agent, the halt, the ledger, whose entry says
 * that all of them are done, and last the report, which tells what became of them. The same question gives the
 * same decision; its clock reading counts only for what is days old.
 */
export function decide(question: FailureQuestion): Decision {
  const {evidence, diagnoses, batch, queueItem} = question;
  if (diagnoses.every((diagnosis) => diagnosis.category === 'none')) return decideNothing(question);
  const incidents = decideIncidents(question);
  const parts = [
    decideMark(question),
    decideQueue(question),
    decideRevertPart(question),
    incidents,
    decideSystemic(question),
    decideComments(question),
    decideRerun(question),
    decideDispatch(question),
    decideHalt(question),
    decideLedger(question),
    decideReport(question),
  ];
  const {effects, declined} = combine(parts);
  return {
    id: identify(evidence.run.headSha, effects),
    reason: findReason(incidents),
    effects,
    declined,
    batch,
    queueItem,
    next: listNextSteps(question, declined),
  };
}

function decideNothing({evidence, batch, queueItem}: FailureQuestion): Decision {
  const {declined} = refuse('write-report', 'NOT_A_FAILURE');
  return {
    id: identify(evidence.run.headSha, []),
    reason: 'NOT_A_FAILURE',
    effects: [],
    declined,
    batch,
    queueItem,
    next: [],
  };
}

/** Every cause is remembered, ignored ones too: the ledger is a record, not an alarm. One step for all of them. */
function decideLedger({evidence, ledger, ownToken}: FailureQuestion): Part {
  const {run} = evidence;
  const bar = findWriteBar(run, ownToken) ?? findLedgerBar(ledger);
  if (bar !== null) return refuse('append-ledger', bar);
  return plan({kind: 'append-ledger', run: run.id}, 'FAILURE_REPORTED', [`${run.id}`, `${run.attempt}`]);
}

function decideReport({evidence, diagnoses}: FailureQuestion): Part {
  const {id, attempt} = evidence.run;
  const effect = {kind: 'write-report', fingerprint: diagnoses[0].fingerprint} as const;
  return plan(effect, 'FAILURE_REPORTED', [`${id}`, `${attempt}`]);
}

/** What became of the incident of the worst cause says most; when the level calls for none, the report is the reason. */
function findReason(incidents: Part): ReasonCode {
  const planned = incidents.effects[0]?.because;
  const refused = incidents.declined[0]?.because ?? 'BELOW_RESPONSE';
  if (planned !== undefined) return planned;
  return refused === 'BELOW_RESPONSE' ? 'FAILURE_REPORTED' : refused;
}
