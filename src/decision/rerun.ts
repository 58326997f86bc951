// Whether the failed jobs of a run are run once more: only what is known to pass by itself, and within every cap. One guard per rule.
import {type Instant, toDraw} from '../domain/ids.ts';
import type {Memory} from '../domain/memory.ts';
import {isOwnRun} from '../domain/own-run.ts';
import {isFailure} from '../domain/run.ts';
import {callsFor} from './causes.ts';
import {type FailureQuestion, findLedgerBar, findWriteBar, type Part, plan, postpone, refuse} from './question.ts';
import type {Refusal} from './refusal.ts';
import {countTries, type Tries} from './rerun-tries.ts';

const MINUTE_MS = 60_000;
/** GitHub's own bounds: re-runs of one run, and the age of its first attempt. */
const MAX_HOST_RERUNS = 50;
const MAX_HOST_AGE_MS = 30 * 86_400_000;
/** Doubling so often passes every cap that a policy may set. */
const MAX_DOUBLINGS = 20;
/** Events for which a run without an open pull request belongs to nothing that is still wanted. */
const PULL_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];
/** Causes that an immediate try makes worse. */
const LIMITS: readonly string[] = ['rate-limit', 'quota'];

/** Reasons for which a re-run is left to the sweep. */
export const POSTPONING = ['RERUN_COOLING', 'SAME_RUN'] as const;
type Postponing = (typeof POSTPONING)[number];

/** What becomes of the failed jobs. `left`: re-runs that stay possible afterwards; null: it was not counted. */
export type RerunVerdict =
  | {readonly kind: 'go'; readonly logging: 'plain' | 'debug'; readonly left: number}
  | {readonly kind: 'wait'; readonly because: Postponing; readonly until: Instant; readonly left: number}
  | {readonly kind: 'no'; readonly refusal: Refusal; readonly left: number | null};

/** A question with what was counted. */
export interface Counted extends FailureQuestion {
  readonly tries: Tries;
}

type RerunGuard = (question: Counted) => Refusal | null;

/** What speaks against a re-run, by name, in the order in which it is said. An operator has answered the ones about the cause. */
export const RERUN_GUARDS: readonly {
  readonly name: string;
  readonly guard: RerunGuard;
  readonly about: 'cause' | 'run' | 'caps';
}[] = [
  {name: 'the run is no stranger', guard: isForeign, about: 'run'},
  {name: 'the level calls for it', guard: isNotAsked, about: 'cause'},
  {name: 'the policy allows re-runs', guard: isOff, about: 'run'},
  {name: 'every cause passes by itself', guard: isLasting, about: 'cause'},
  {name: 'every failed job is explained', guard: isUnread, about: 'cause'},
  {name: 'the run is on GitHub', guard: isElsewhere, about: 'run'},
  {name: 'the run is none of ours', guard: isOurs, about: 'run'},
  {name: 'the run has ended', guard: isUnfinished, about: 'run'},
  {name: 'no later attempt exists', guard: isTriedAgain, about: 'run'},
  {name: 'the commit is the head of its branch', guard: isPassedOver, about: 'run'},
  {name: 'the pull request is open', guard: isClosed, about: 'run'},
  {name: 'few jobs failed', guard: hasManyJobs, about: 'caps'},
  {name: 'what was done can be counted', guard: isForgetful, about: 'caps'},
  {name: 'GitHub allows another attempt', guard: isAtHostCap, about: 'caps'},
  {name: 'GitHub still knows the run', guard: isOld, about: 'caps'},
  {name: 'the run has attempts left', guard: hasNoAttempt, about: 'caps'},
  {name: 'the commit has re-runs left', guard: isCommitSpent, about: 'caps'},
  {name: 'the base has re-runs left', guard: isBaseSpent, about: 'caps'},
];

/** The re-run of a failed run as a part of its decision. */
export function decideRerun(question: FailureQuestion): Part {
  const {run} = question.evidence;
  const verdict = judgeRerun(question);
  if (verdict.kind === 'no') return refuse('rerun-failed', verdict.refusal.because, verdict.refusal.subject);
  if (verdict.kind === 'wait') return postpone('rerun-failed', verdict.because, verdict.until);
  const effect = {kind: 'rerun-failed', run: run.id, attempt: run.attempt, logging: verdict.logging} as const;
  return plan(effect, 'RERUN', [`${run.id}`, `${run.attempt}`]);
}

/** Whether the re-run is still right by a newer memory: others may have used up what the caps allow meanwhile. */
export function isStillAllowed(question: FailureQuestion, memory: Memory): boolean {
  return judgeRerun({...question, standing: {...question.standing, memory}}).kind === 'go';
}

/** The verdict: the first guard that speaks, then the wait, then go. */
export function judgeRerun(question: FailureQuestion): RerunVerdict {
  const {evidence, policy, standing, rerun} = question;
  const counted = {...question, tries: countTries(evidence.run, standing.memory?.events ?? [])};
  const left = countLeft(counted);
  for (const {guard, about} of RERUN_GUARDS) {
    if (about === 'cause' && rerun.trigger === 'operator') continue;
    const refusal = guard(counted);
    if (refusal !== null) return {kind: 'no', refusal, left: standing.memory === null ? null : left};
  }
  const until = findDue(counted);
  if (until > evidence.now) return {kind: 'wait', because: 'RERUN_COOLING', until, left};
  if (rerun.trigger === 'own-run') return {kind: 'wait', because: 'SAME_RUN', until: evidence.now, left};
  const logging = left === 1 && policy.rerun.debugOnLast ? 'debug' : 'plain';
  return {kind: 'go', logging, left: left - 1};
}

/** Re-runs that every cap still allows, the one at hand included; 0 or more. */
function countLeft({policy: {rerun}, tries}: Counted): number {
  return Math.max(
    0,
    Math.min(
      rerun.maxAttempts - tries.attempt,
      rerun.maxPerSha - tries.ofCommit,
      rerun.maxPerShaAndBase - tries.onBase,
      MAX_HOST_RERUNS + 1 - tries.attempt,
    ),
  );
}

/**
 * When the next try is due, past or future. The wait is drawn between zero and the back-off, and from the run itself, so
 * that every look gives the same time. What GitHub asked for is obeyed by everybody; an operator waits for nothing else.
 */
function findDue(question: Counted): Instant {
  const {evidence, standing, rerun, tries} = question;
  const {run} = evidence;
  const asked = (standing.memory?.journal.unfinished ?? []).flatMap((work) => {
    const isOurs = work.run.id === run.id && work.run.attempt === run.attempt;
    return isOurs && work.notBefore !== null && !isPostponing(work.because) ? [work.notBefore] : [];
  });
  const since = tries.lastAt ?? run.endedAt ?? run.startedAt ?? evidence.now;
  const own = rerun.trigger === 'operator' ? 0 : since + toWaitMs(question, toDraw(`${run.id}`, `${run.attempt}`));
  return Math.max(...asked, own) as Instant;
}

function isPostponing(because: string): boolean {
  return POSTPONING.some((known) => known === because);
}

/** Full jitter below the cap. The first re-run waits for nothing, unless the cause is a limit that it would hit again. */
function toWaitMs({policy: {rerun}, tries, diagnoses}: Counted, draw: number): number {
  const isLimit = diagnoses.some(({category}) => LIMITS.includes(category));
  const step = tries.attempt - 1 + (isLimit ? 1 : 0);
  if (step === 0) return 0;
  const doubled = rerun.backoffBaseMinutes * 2 ** Math.min(step - 1, MAX_DOUBLINGS);
  return Math.floor(draw * Math.min(rerun.backoffCapMinutes, doubled) * MINUTE_MS);
}

function isNotAsked({diagnoses, policy}: Counted): Refusal | null {
  const other = diagnoses.find((cause) => !callsFor('rerun', cause, policy));
  return other === undefined ? null : {because: 'NOT_IN_RESPONSE', subject: `level ${other.severity.level}`};
}

function isOff({policy}: Counted): Refusal | null {
  return policy.rerun.enabled ? null : {because: 'POLICY_OFF', subject: 'rerun.enabled'};
}

/** Unknown counts as no: calling a real failure transient is the one dangerous confusion. */
function isLasting({diagnoses, policy}: Counted): Refusal | null {
  const lasting = diagnoses.find(({transient}) => transient !== 'yes');
  if (lasting !== undefined) return {because: 'NOT_TRANSIENT', subject: lasting.category};
  const ignored = diagnoses.find(({category}) => policy.ignore.includes(category));
  return ignored === undefined ? null : {because: 'CATEGORY_IGNORED', subject: ignored.category};
}

/** A job whose log nobody read, or whose log shows no failure, may have failed of anything. */
function isUnread({evidence, diagnoses}: Counted): Refusal | null {
  const {failedJobs, failures} = evidence;
  if (failedJobs.length === 0 || failures.length < failedJobs.length) return {because: 'FAILURE_UNREAD', subject: ''};
  const explained = new Set(diagnoses.flatMap(({jobs}) => jobs));
  return failedJobs.every((job) => explained.has(job)) ? null : {because: 'FAILURE_UNREAD', subject: ''};
}

function isElsewhere({evidence: {run}, rerun}: Counted): Refusal | null {
  return run.repo === null || rerun.trigger === 'local' ? {because: 'NOT_ON_HOST', subject: ''} : null;
}

function isForeign({evidence: {run}, ownToken}: Counted): Refusal | null {
  const because = findWriteBar(run, ownToken);
  return because === null ? null : {because, subject: ''};
}

function isOurs({evidence: {run}, rerun}: Counted): Refusal | null {
  return isOwnRun(run, rerun.own) ? {because: 'OWN_RUN', subject: run.workflow} : null;
}

/** A run that asks from inside has not ended; it does not ask for now, but for when it has. */
function isUnfinished({evidence: {run}, rerun}: Counted): Refusal | null {
  if (rerun.trigger === 'own-run') return null;
  if (run.conclusion === 'none') return {because: 'RUN_INCOMPLETE', subject: `${run.id}`};
  return isFailure(run.conclusion) ? null : {because: 'NOT_A_FAILURE', subject: run.conclusion};
}

function isTriedAgain({evidence: {run}, tries}: Counted): Refusal | null {
  return tries.attempt > run.attempt ? {because: 'RERUN_DONE', subject: `attempt ${tries.attempt}`} : null;
}

function isPassedOver({evidence: {run}, rerun}: Counted): Refusal | null {
  if (run.branch === null) return {because: 'NO_BRANCH', subject: ''};
  if (rerun.head === null) return {because: 'HEAD_UNKNOWN', subject: run.branch};
  return rerun.head === run.headSha ? null : {because: 'COMMIT_PASSED_OVER', subject: run.branch};
}

function isClosed({evidence: {run}}: Counted): Refusal | null {
  const isPull = PULL_EVENTS.includes(run.event);
  return isPull && run.pullRequests.length === 0 ? {because: 'NO_PULL_REQUEST', subject: run.branch ?? ''} : null;
}

function hasManyJobs({evidence: {failedJobs}, policy}: Counted): Refusal | null {
  return failedJobs.length > policy.rerun.maxFailedJobs
    ? {because: 'RERUN_JOBS', subject: `${failedJobs.length} jobs`}
    : null;
}

/** Without a memory that can be written the intention cannot be noted, and the next run would not know of it. */
function isForgetful({standing, ledger}: Counted): Refusal | null {
  const bar = findLedgerBar(ledger) ?? (standing.memory === null ? 'MEMORY_UNREADABLE' : null);
  return bar === null ? null : {because: bar, subject: ''};
}

function isAtHostCap({tries}: Counted): Refusal | null {
  return tries.attempt > MAX_HOST_RERUNS ? {because: 'RERUN_HOST_CAP', subject: `attempt ${tries.attempt}`} : null;
}

/** Counted from the earliest attempt that anybody knows of. */
function isOld({evidence: {run, now}, standing}: Counted): Refusal | null {
  if (run.startedAt === null) return {because: 'RUN_UNTIMED', subject: `${run.id}`};
  const starts = (standing.memory?.events ?? []).flatMap((event) =>
    event.kind === 'failure' && event.run.id === run.id && event.startedAt !== null ? [event.startedAt] : [],
  );
  const first = Math.min(run.startedAt, ...starts);
  return now - first > MAX_HOST_AGE_MS ? {because: 'RERUN_TOO_OLD', subject: `${run.id}`} : null;
}

function hasNoAttempt({policy, tries}: Counted): Refusal | null {
  const {maxAttempts} = policy.rerun;
  return tries.attempt >= maxAttempts ? {because: 'RERUN_ATTEMPTS', subject: `${maxAttempts} attempts`} : null;
}

function isCommitSpent({policy, tries}: Counted): Refusal | null {
  const {maxPerSha} = policy.rerun;
  return tries.ofCommit >= maxPerSha ? {because: 'RERUN_COMMIT_CAP', subject: `${tries.ofCommit} re-runs`} : null;
}

function isBaseSpent({policy, tries}: Counted): Refusal | null {
  const {maxPerShaAndBase} = policy.rerun;
  return tries.onBase >= maxPerShaAndBase ? {because: 'RERUN_BASE_CAP', subject: `${tries.onBase} re-runs`} : null;
}
