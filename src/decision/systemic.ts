// The issue that asks for the end of a pattern: opened once, when the pattern came more often than the policy lets pass.
import type {ReasonCode} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Fingerprint, toFingerprint} from '../domain/ids.ts';
import {isBlind, listCauses} from './causes.ts';
import {combine, type FailureQuestion, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';
import {isForgotten} from './reopen.ts';

const DAY_MS = 86_400_000;

/** Systemic-fix issues for the patterns of a run's causes, each pattern once. */
export function decideSystemic(question: FailureQuestion): Part {
  const {evidence, ownToken, standing} = question;
  if (findWriteBar(evidence.run, ownToken) !== null || standing.incidents === null) return NOTHING;
  if (isBlind(question) || evidence.run.branch === null) return NOTHING;
  const seen = new Set<string>();
  return combine(
    listCauses(question).map((cause) => {
      const pattern = question.patterns.find((one) => one.fingerprint === cause.fingerprint)?.pattern;
      if (pattern === undefined || seen.has(pattern)) return NOTHING;
      seen.add(pattern);
      return decideOne(cause, question);
    }),
  );
}

/** Identity of the issue for a pattern: never that of a thread about the cause itself. */
export function toSystemicFingerprint(pattern: Fingerprint): Fingerprint {
  return toFingerprint(['systemic', pattern]);
}

function decideOne({fingerprint}: Diagnosis, question: FailureQuestion): Part {
  const found = question.patterns.find((one) => one.fingerprint === fingerprint);
  if (found === undefined || found.episodes < 2) return NOTHING;
  const {episodes} = found;
  const {moreThan} = question.policy.systemic;
  if (episodes <= moreThan) return refuse('open-systemic', 'BELOW_SYSTEMIC', `${episodes} of more than ${moreThan}`);
  const pattern = toSystemicFingerprint(found.pattern);
  const standing = findStanding(pattern, question);
  if (standing !== null) return refuse('open-systemic', standing.because, `#${standing.number}`);
  return plan({kind: 'open-systemic', fingerprint: pattern, cause: fingerprint}, 'SYSTEMIC', [pattern]);
}

interface Known {
  readonly because: ReasonCode;
  readonly number: number;
}

/**
 * Why the issue of a pattern is not opened: it is there, a person closed it, or it was moved away. Null: there is none, the memory
 * has still to hear of it, or it was closed as done before all that is counted now, so the pattern has come back since.
 */
function findStanding(pattern: Fingerprint, {standing, policy, evidence}: FailureQuestion): Known | null {
  const same = (standing.incidents ?? []).filter(
    ({record}) => record.scope === 'systemic' && record.fingerprint === pattern,
  );
  const known = same.find(({state}) => state === 'open') ?? same.at(-1);
  if (known === undefined) return findRemembered(pattern, standing);
  const {number, state, closedAt, closedByHuman} = known;
  if (state === 'open') return isForgotten(known, standing) ? null : {because: 'SYSTEMIC_KNOWN', number};
  if (closedByHuman) return {because: 'CLOSED_BY_HUMAN', number};
  const since = evidence.now - policy.systemic.days * DAY_MS;
  return closedAt !== null && closedAt < since ? null : {because: 'SYSTEMIC_KNOWN', number};
}

/** The issue that the list does not show: it lags, or a person moved it away. One that was deleted counts for nothing. */
function findRemembered(pattern: Fingerprint, {memory, lost}: FailureQuestion['standing']): Known | null {
  const moved = lost.find((one) => one.fingerprint === pattern && one.fate === 'transferred');
  if (moved !== undefined) return {because: 'TRANSFERRED', number: moved.number};
  const events = memory?.events ?? [];
  const opened = events.findLast(
    (event) => event.kind === 'incident' && event.change === 'systemic' && event.fingerprint === pattern,
  );
  if (opened?.kind !== 'incident') return null;
  const number = opened.incident;
  const isDeleted = events.some(
    (event) => event.kind === 'verdict' && event.incident === number && event.verdict.kind === 'deleted',
  );
  return isDeleted || lost.some((one) => one.number === number) ? null : {because: 'SYSTEMIC_KNOWN', number};
}
