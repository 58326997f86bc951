// Comments in pull requests: one per thread that is edited in place, and few new ones about the same cause.
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {CommentEvent} from '../domain/memory.ts';
import {callsFor, isBlind, listCauses, worstLevelOf} from './causes.ts';
import {combine, type FailureQuestion, findWriteBar, type Part, plan, refuse} from './question.ts';

const HOUR_MS = 3_600_000;

/** A comment in the open pull requests of the branch, lowest number first, when one cause is grave enough. */
export function decideComments(question: FailureQuestion): Part {
  const {evidence, policy, diagnoses} = question;
  const {run} = evidence;
  const causes = listCauses(question);
  const bar = findWriteBar(run, question.ownToken);
  if (bar !== null) return refuse('upsert-comment', bar);
  if (isBlind(question)) return refuse('upsert-comment', 'NO_EVIDENCE');
  if (causes.length === 0) return refuse('upsert-comment', 'CATEGORY_IGNORED', diagnoses[0].category);
  const told = causes.filter((cause) => callsFor('comment', cause, policy));
  if (told.length === 0) return refuse('upsert-comment', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
  if (run.pullRequests.length === 0) return refuse('upsert-comment', 'NO_PULL_REQUEST', run.branch ?? '');
  return combine(planThreads(question, told));
}

/** Our comments go on whatever was written elsewhere; of new ones there is one in a run, and none when every cause was told just now. */
function planThreads(question: FailureQuestion, causes: readonly Diagnosis[]): readonly Part[] {
  const {evidence, policy} = question;
  const {pullRequests, workflow} = evidence.run;
  const comments = listComments(question);
  const own = new Set(comments.filter((comment) => isOfWorkflow(comment, question)).map(({thread}) => thread));
  let quiet = causes.every((cause) => isTold(cause, question, comments));
  return [...new Set(pullRequests)].map((thread) => {
    if (!own.has(thread) && quiet) return refuse('upsert-comment', 'COMMENT_THROTTLED', `#${thread}`);
    if (!own.has(thread)) quiet = policy.comments.hoursBetween > 0;
    return plan({kind: 'upsert-comment', thread}, 'THREAD_INFORMED', [`${thread}`, workflow]);
  });
}

function listComments({standing}: FailureQuestion): readonly CommentEvent[] {
  return (standing.memory?.events ?? []).filter((event): event is CommentEvent => event.kind === 'comment');
}

/** Each workflow has a comment of its own in a thread. Its run is the one that was remembered in the same moment. */
function isOfWorkflow({fingerprint, at}: CommentEvent, {standing, evidence}: FailureQuestion): boolean {
  const events = standing.memory?.events ?? [];
  const own = events.flatMap((event) =>
    event.kind === 'failure' && event.fingerprint === fingerprint && event.at === at ? [event.run.workflow] : [],
  );
  return own.length === 0 || own.includes(evidence.run.workflow);
}

function isTold(
  {fingerprint}: Diagnosis,
  {policy, evidence}: FailureQuestion,
  comments: readonly CommentEvent[],
): boolean {
  const since = evidence.now - policy.comments.hoursBetween * HOUR_MS;
  return comments.some((comment) => comment.fingerprint === fingerprint && comment.at > since);
}
