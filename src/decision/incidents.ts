// Incidents: one per cause and branch, a bounded number of new ones, and a person's closing word is the last.
import type {Incident, ReasonCode} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Fingerprint} from '../domain/ids.ts';
import {callsFor, isBlind, listCauses, worstLevelOf} from './causes.ts';
import {combine, type FailureQuestion, findWriteBar, type Listed, type Part, plan, refuse} from './question.ts';
import {findStateBefore, isOverByGreen, judgeClosed} from './reopen.ts';
import {decideUmbrellas, findWideIncident, isUnderUmbrella, isWide} from './umbrella.ts';

/** The incident of every cause, worst first, then the threads that stand for many: planned, or declined with the reason. */
export function decideIncidents(question: FailureQuestion): Part {
  const {evidence, policy, standing, diagnoses} = question;
  const causes = listCauses(question);
  if (causes.length === 0) return refuse('upsert-incident', 'CATEGORY_IGNORED', diagnoses[0].category);
  const bar = findWriteBar(evidence.run, question.ownToken);
  if (bar !== null) return refuse('upsert-incident', bar);
  if (isBlind(question)) return refuse('upsert-incident', 'NO_EVIDENCE');
  const {branch} = evidence.run;
  const {incidents} = standing;
  const wanted = causes.filter((cause) => callsFor('incident', cause, policy) || isOpen(cause, question));
  if (wanted.length === 0) return refuse('upsert-incident', 'BELOW_RESPONSE', `level ${worstLevelOf(causes)}`);
  if (branch === null) return refuse('upsert-incident', 'NO_BRANCH');
  if (incidents === null) return refuse('upsert-incident', 'INCIDENTS_UNREADABLE', branch);
  const parts = planAll(wanted, {...question, branch, incidents});
  return combine([parts, refuseOthers(question, causes.length - wanted.length)]);
}

/** An open incident is kept true whatever the level of this occurrence is: a flake that comes again is counted there. */
function isOpen({fingerprint}: Diagnosis, {evidence, standing}: FailureQuestion): boolean {
  const {branch} = evidence.run;
  if (branch === null || standing.incidents === null) return false;
  return findIncident(standing.incidents, fingerprint, branch)?.state === 'open';
}

/** Causes beside those that get an incident: below the level for one, or ignored. */
function refuseOthers({diagnoses, policy}: FailureQuestion, below: number): Part {
  const categories = new Set(diagnoses.map((diagnosis) => diagnosis.category));
  return combine([
    ...policy.ignore
      .filter((category) => categories.has(category))
      .map((category) => refuse('upsert-incident', 'CATEGORY_IGNORED', category)),
    ...(below === 0 ? [] : [refuse('upsert-incident', 'BELOW_RESPONSE', `${below} more`)]),
  ]);
}

/**
 * The incident of a cause on a branch, or null: an open one before closed ones, the oldest open, the newest closed.
 */
export function findIncident(
  incidents: readonly Incident[],
  fingerprint: Fingerprint,
  branch: string,
): Incident | null {
  const same = incidents.filter(({record}) => record.fingerprint === fingerprint && record.branch === branch);
  return same.find((incident) => incident.state === 'open') ?? same.at(-1) ?? null;
}

/** What is to become of one cause: a thread of its own, no thread, or a place among the others. */
type Wish =
  /** `isNew`: this very run opened it, when it was handled before. */
  | {readonly kind: 'go-on'; readonly part: Part; readonly isNew: boolean}
  | {readonly kind: 'open'; readonly part: Part; readonly cause: Diagnosis}
  | {readonly kind: 'wide'; readonly cause: Diagnosis}
  | {readonly kind: 'over'; readonly cause: Diagnosis};

/**
 * Threads that are there go on; new ones are opened up to the cap, and one thread takes all the rest. A run that is handled
 * again comes to the same: what it opened before counts, and what the umbrella told of stays there.
 */
function planAll(causes: readonly Diagnosis[], question: Listed): Part {
  const wishes = causes.map((cause) => wish(cause, question));
  const opened = wishes.flatMap((one) => (one.kind === 'open' ? [one] : []));
  const before = wishes.filter((one) => one.kind === 'go-on' && one.isNew).length;
  const room = Math.max(0, question.policy.incidents.maxNewPerRun - before);
  const told = wishes.flatMap((one) => (one.kind === 'over' ? [one.cause] : []));
  const over = [...told, ...opened.slice(room).map((one) => one.cause)];
  return combine([
    ...wishes.flatMap((one) => (one.kind === 'go-on' ? [one.part] : [])),
    ...opened.slice(0, room).map((one) => one.part),
    decideUmbrellas(question, {
      over: causes.filter((cause) => over.includes(cause)),
      wide: wishes.flatMap((one) => (one.kind === 'wide' ? [one.cause] : [])),
    }),
  ]);
}

function wish(cause: Diagnosis, question: Listed): Wish {
  const {incidents, branch, standing} = question;
  const known = findIncident(incidents, cause.fingerprint, branch);
  if (known?.state === 'open') {
    return {kind: 'go-on', part: goOn(cause, known, question), isNew: findStateBefore(known, question) !== 'open'};
  }
  const moved = standing.lost.find((one) => one.fingerprint === cause.fingerprint && one.branch === branch);
  if (moved?.fate === 'transferred') return stay('TRANSFERRED', moved.number);
  if (known !== null && isOverByGreen(known, question)) return stay('GREEN_AFTER_FAILURE', known.number);
  const verdict = known === null ? null : judgeClosed(known, question);
  if (known !== null && verdict !== null && verdict.kind === 'stays') return stay(verdict.because, known.number);
  if (isUnderUmbrella(cause, known, question)) return {kind: 'over', cause};
  if (known !== null && verdict?.kind === 'reopen') {
    return {kind: 'open', cause, part: open(cause, question, {because: 'REOPENED_INCIDENT', follows: null})};
  }
  if (isWide(cause, question) || findWideIncident(cause, question) !== null) return {kind: 'wide', cause};
  const because = known === null ? 'NEW_INCIDENT' : 'CLOSED_TOO_LONG_AGO';
  return {kind: 'open', cause, part: open(cause, question, {because, follows: known?.number ?? null})};
}

function stay(because: ReasonCode, number: number): Wish {
  return {kind: 'go-on', part: refuse('upsert-incident', because, `#${number}`), isNew: false};
}

function goOn(cause: Diagnosis, known: Incident, question: Listed): Part {
  if (known.locked) return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
  return open(cause, question, {because: 'KNOWN_INCIDENT', follows: null});
}

interface Opening {
  readonly because: ReasonCode;
  readonly follows: number | null;
}

function open({fingerprint}: Diagnosis, {branch}: Listed, {because, follows}: Opening): Part {
  const effect = {
    kind: 'upsert-incident',
    fingerprint,
    branch,
    scope: 'cause',
    causes: [fingerprint],
    follows,
  } as const;
  return plan(effect, because, [fingerprint, branch]);
}
