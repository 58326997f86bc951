// From a cause to what is done about it: a list of effects as data, each with a reason, and a reason for all that is not done.
import type {Decision, ReasonCode} from '../domain/decision.ts';
import {callsFor, isBlind, listCauses, worstLevelOf} from './causes.ts';
import {decideIncidents} from './incidents.ts';
import {decideMark} from './mark.ts';
import {listNextSteps} from './next-steps.ts';
import {combine, type FailureQuestion, identify, type Part, plan, refuse} from './question.ts';

export type {FailureQuestion} from './question.ts';

/**
 * The decision about a failed run. Effects in the order in which they are carried out: ledger, mark, incidents,
 * comments, which link to them, and last the report, which tells what became of the others. The same question without its
 * clock reading gives the same decision.
 */
export function decide(question: FailureQuestion): Decision {
  const {evidence, diagnoses, batch} = question;
  if (diagnoses.every((diagnosis) => diagnosis.category === 'none')) return decideNothing(question);
  const incidents = decideIncidents(question);
  const parts = [
    decideLedger(question),
    decideMark(question),
    incidents,
    decideComments(question),
    decideReport(question),
  ];
  const {effects, declined} = combine(parts);
  return {
    id: identify(evidence.run.headSha, effects),
    reason: findReason(incidents),
    effects,
    declined,
    batch,
    next: listNextSteps(question, declined),
  };
}

function decideNothing({evidence, batch}: FailureQuestion): Decision {
  const {declined} = refuse('write-report', 'NOT_A_FAILURE');
  return {id: identify(evidence.run.headSha, []), reason: 'NOT_A_FAILURE', effects: [], declined, batch, next: []};
}

/** Every cause is remembered, ignored ones too: the ledger is a record, not an alarm. */
function decideLedger({evidence, diagnoses, memory}: FailureQuestion): Part {
  if (memory === 'none') return refuse('append-ledger', 'NO_LEDGER');
  const {id, attempt} = evidence.run;
  const fingerprints = [...new Set(diagnoses.map((diagnosis) => diagnosis.fingerprint))];
  return combine(
    fingerprints.map((fingerprint) =>
      plan({kind: 'append-ledger', fingerprint}, 'FAILURE_REPORTED', [fingerprint, `${id}`, `${attempt}`]),
    ),
  );
}

function decideReport({evidence, diagnoses}: FailureQuestion): Part {
  const {id, attempt} = evidence.run;
  const effect = {kind: 'write-report', fingerprint: diagnoses[0].fingerprint} as const;
  return plan(effect, 'FAILURE_REPORTED', [`${id}`, `${attempt}`]);
}

/** One comment in every open pull request of the branch, when one cause is grave enough. A fork's token cannot write it. */
function decideComments(question: FailureQuestion): Part {
  const {evidence, policy, diagnoses} = question;
  const {run} = evidence;
  const causes = listCauses(question);
  if (run.fromFork) return refuse('upsert-comment', 'FORK');
  if (isBlind(question)) return refuse('upsert-comment', 'NO_EVIDENCE');
  if (causes.length === 0) return refuse('upsert-comment', 'CATEGORY_IGNORED', diagnoses[0].category);
  if (!causes.some((cause) => callsFor('comment', cause, policy))) {
    return refuse('upsert-comment', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
  }
  if (run.pullRequests.length === 0) return refuse('upsert-comment', 'NO_PULL_REQUEST', run.branch ?? '');
  const threads = [...new Set(run.pullRequests)];
  return combine(
    threads.map((thread) => plan({kind: 'upsert-comment', thread}, 'THREAD_INFORMED', [`${thread}`, run.workflow])),
  );
}

/** What became of the incident of the worst cause says most; when the level calls for none, the report is the reason. */
function findReason(incidents: Part): ReasonCode {
  const planned = incidents.effects[0]?.because;
  const refused = incidents.declined[0]?.because ?? 'BELOW_RESPONSE';
  if (planned !== undefined) return planned;
  return refused === 'BELOW_RESPONSE' ? 'FAILURE_REPORTED' : refused;
}
