// What is to become of each cause: its thread goes on, one is opened, it finds a place among many, or it stays as it is.
import type {Incident, ReasonCode} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {callsFor} from './causes.ts';
import {findIncident, findWideIncident} from './find-incident.ts';
import {type Listed, NOTHING, type Part, plan, refuse} from './question.ts';
import {findStateBefore, isOverByGreen, judgeClosed} from './reopen.ts';
import {isUnderUmbrella, isWide} from './umbrella.ts';

/** What a cause calls for. `part` is done whatever the cap says. */
export interface Wish {
  readonly cause: Diagnosis;
  readonly part: Part;
  /** A thread that is opened where the cap leaves room; null: none. */
  readonly open: Part | null;
  /** The thread over all branches: told of this one too, opened where the cap leaves room, or not concerned. */
  readonly wide: 'known' | 'new' | null;
  /** True when the thread for what is too many tells of it already. */
  readonly covered: boolean;
  /** Threads that this run opened for it in an earlier try: they count towards the cap. */
  readonly spent: number;
}

const STAYS = {part: NOTHING, open: null, wide: null, covered: false, spent: 0} as const;

/** The wish of a cause: people first, then green runs, then what stands open, then what is to be opened. */
export function wish(cause: Diagnosis, question: Listed): Wish {
  const {incidents, branch, standing} = question;
  const known = findIncident(incidents, cause.fingerprint, branch);
  if (known?.state === 'open') return goOn(cause, known, question);
  const moved = standing.lost.find((one) => one.fingerprint === cause.fingerprint && one.branch === branch);
  if (moved?.fate === 'transferred') return stay(cause, 'TRANSFERRED', moved.number);
  if (known !== null && isOverByGreen(known, question)) return stay(cause, 'GREEN_AFTER_FAILURE', known.number);
  const verdict = known === null ? null : judgeClosed(known, question);
  if (known !== null && verdict?.kind === 'stays') return stay(cause, verdict.because, known.number);
  const wide = toWide(cause, question);
  if (wide.wide === 'known') return {...STAYS, cause, ...wide};
  if (isUnderUmbrella(cause, known, question)) return {...STAYS, cause, covered: true};
  if (wide.wide === 'new') return {...STAYS, cause, ...wide};
  if (known === null) return {...STAYS, cause, open: open(cause, question, {because: 'NEW_INCIDENT', follows: null})};
  const opening: Opening =
    verdict?.kind === 'reopen'
      ? {because: 'REOPENED_INCIDENT', follows: null}
      : {because: 'CLOSED_TOO_LONG_AGO', follows: known.number};
  return {...STAYS, cause, open: open(cause, question, opening)};
}

function stay(cause: Diagnosis, because: ReasonCode, number: number): Wish {
  return {...STAYS, cause, part: refuse('upsert-incident', because, `#${number}`)};
}

/** The thread of the branch is kept true; the one over all branches hears of it too. */
function goOn(cause: Diagnosis, known: Incident, question: Listed): Wish {
  if (known.locked) return stay(cause, 'LOCKED_BY_HUMAN', known.number);
  const part = open(cause, question, {because: whyOpen(known, question), follows: null});
  const {wide, spent} = toWide(cause, question);
  return {...STAYS, cause, part, wide, spent: spent + countOpened(known, question)};
}

/** The reason that an earlier try of this run had and could not write down, where that try opened the thread. */
function whyOpen(known: Incident, question: Listed): ReasonCode {
  const before = findStateBefore(known, question);
  if (before === 'open' || question.standing.memory === null || isRemembered(question)) return 'KNOWN_INCIDENT';
  if (before === 'closed') return 'REOPENED_INCIDENT';
  return known.record.follows === null ? 'NEW_INCIDENT' : 'CLOSED_TOO_LONG_AGO';
}

/** True when the run was handled to the end before: the memory is written last. */
function isRemembered({standing, evidence: {run}}: Listed): boolean {
  return (standing.memory?.events ?? []).some(
    (event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt === run.attempt,
  );
}

/** A cause of a low level is told where a thread stands already, and opens none. */
function toWide(cause: Diagnosis, question: Listed): Pick<Wish, 'wide' | 'spent'> {
  const known = findWideIncident(cause, question.incidents);
  if (known !== null) return {wide: 'known', spent: countOpened(known, question)};
  const isNew = callsFor('incident', cause, question.policy) && isWide(cause, question);
  return {wide: isNew ? 'new' : null, spent: 0};
}

/** 1 for an open thread that this very run has opened, or opened again, in a try that was cut off or told of twice. */
function countOpened(known: Incident, question: Listed): number {
  return findStateBefore(known, question) === 'open' ? 0 : 1;
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
