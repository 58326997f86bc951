// Green runs that count towards the end of an incident, and those that end it.
import type {Policy} from '../config/schema.ts';
import type {Incident, Occurrence, ReasonCode} from '../domain/decision.ts';
import type {Fingerprint} from '../domain/ids.ts';
import type {GreenEvent, IncidentHint, Memory, MemoryEvent} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';

/** Green runs on the run's branch since the incident's last failure there, this one included: 1 or more. */
export function countGreens(memory: Memory, incident: Incident, run: RunRef): number {
  return listGreenIds(memory, incident, {branch: run.branch, except: run.id}).size + 1;
}

interface GreenPlace {
  readonly branch: string | null;
  readonly except: number | null;
}

/** Ids of the remembered green runs on a branch after every occurrence there. */
function listGreenIds(memory: Memory, incident: Incident, {branch, except}: GreenPlace): ReadonlySet<number> {
  const here = listHere(incident, branch);
  const seen = memory.events.filter(
    (event): event is GreenEvent =>
      event.kind === 'green' &&
      event.incident === incident.number &&
      event.run.branch === branch &&
      event.run.id !== except,
  );
  return new Set(seen.filter((event) => here.every((one) => isBefore(one, event.run))).map((event) => event.run.id));
}

/** Occurrences on a branch, newest first. */
function listHere({record}: Incident, branch: string | null): readonly Occurrence[] {
  return record.occurrences.filter((one) => (one.branch ?? record.branch) === branch);
}

export interface GreensQuestion {
  readonly run: RunRef;
  readonly policy: Policy;
  /** Open and closed. */
  readonly incidents: readonly Incident[];
  readonly memory: Memory;
}

/** Open incidents that this green run speaks of and that need more such runs: they are told that it came. */
export function listCounted(question: GreensQuestion): readonly Incident[] {
  const about = question.incidents.filter((incident) => isAbout(incident, question));
  return about.filter((incident) => findClosingBar(incident, question) === 'NEEDS_MORE_GREENS');
}

/**
 * Not over, of the run's workflow, and of its branch. A thread of many branches is about those where it saw the cause, and those
 * that have a thread of their own for it.
 */
export function isAbout(incident: Incident, question: GreensQuestion): boolean {
  const {record} = incident;
  const {run, incidents} = question;
  if (record.scope === 'systemic' || record.workflow !== run.workflow || !isUnended(incident, question)) return false;
  if (record.branch !== '*') return record.branch === run.branch;
  if (listHere(incident, run.branch).length > 0) return true;
  return listBranchThreads(record.fingerprint, incidents).some(
    (own) => own.record.branch === run.branch && isUnended(own, question),
  );
}

/** Of a branch, or of many with this one among them. An issue that asks for the end of a pattern is of none. */
export function isOnBranch(incident: Incident, branch: string | null): boolean {
  const {record} = incident;
  if (record.scope === 'systemic') return false;
  return record.branch === branch || (record.branch === '*' && listHere(incident, branch).length > 0);
}

/** Open, or closed by a handler that was killed before the memory knew it. */
function isUnended(incident: Incident, {run, memory}: GreensQuestion): boolean {
  return isOpenStill(incident, memory.hints) || isEndForgotten(incident, run, memory);
}

/**
 * Open, or closed without the memory knowing it: whoever closed it was killed before it wrote that down. A person's verdict
 * is no such end.
 */
export function isOpenStill({state, closedByHuman, number}: Incident, hints: readonly IncidentHint[]): boolean {
  if (state === 'open') return true;
  return !closedByHuman && hints.some((hint) => hint.number === number && hint.state === 'open');
}

/**
 * The same where the hints are lost: closed after this run, and of its failures the memory holds the first and no end.
 * Closing it once more changes nothing, and then it is remembered.
 */
function isEndForgotten({closedByHuman, closedAt, number, record}: Incident, run: RunRef, memory: Memory): boolean {
  if (closedByHuman || closedAt === null || run.endedAt === null || closedAt < run.endedAt) return false;
  const {fingerprint, branch, occurrences} = record;
  const isHinted = memory.hints.some((hint) => hint.fingerprint === fingerprint && hint.branch === branch);
  const failures = memory.events.filter((event) => event.kind === 'failure' && event.fingerprint === fingerprint);
  if (isHinted || failures.length === 0) return false;
  const since = occurrences[0]?.at ?? record.firstSeen;
  return !memory.events.some((event) => isEndOf(event, number) && event.at >= since);
}

function isEndOf(event: MemoryEvent, number: number): boolean {
  if (event.kind === 'recovery') return event.incident === number;
  return event.kind === 'incident' && event.incident === number && event.change === 'closed';
}

/** Why a green run does not end an incident that it is about; null: it is the proof that asks for the end. */
export function findClosingBar(incident: Incident, question: GreensQuestion): ReasonCode | null {
  const bar = findBarHere(incident, question);
  if (bar !== null) return bar;
  return incident.record.branch !== '*' || isOverElsewhere(incident, question) ? null : 'NEEDS_MORE_GREENS';
}

/** The same for the run's branch alone: null also where a cause on many branches is over here and not yet elsewhere. */
export function findBarHere(incident: Incident, {run, policy, memory, incidents}: GreensQuestion): ReasonCode | null {
  if (incident.locked) return 'LOCKED_BY_HUMAN';
  const own = incident.record.branch === '*' ? listBranchThreads(incident.record.fingerprint, incidents) : [];
  const here = [incident, ...own].flatMap((one) => listHere(one, run.branch));
  if (here.length === 0 || !here.every((one) => isBefore(one, run))) return 'GREEN_BEFORE_FAILURE';
  if (isKeptOpen(incident, memory.events)) return 'REOPENED_BY_HUMAN';
  return countGreens(memory, incident, run) >= policy.recovery.greens ? null : 'NEEDS_MORE_GREENS';
}

/** What a person says of a thread by closing and opening it. */
const WORDS: readonly string[] = ['completed', 'not-planned', 'duplicate', 'reopened'];

/** A person opened it again after the last failure: it is not over for them, so only they or another failure end that. */
export function isKeptOpen({number, state, record}: Incident, events: readonly MemoryEvent[]): boolean {
  const said = events.findLast(
    (event) => event.kind === 'verdict' && event.incident === number && WORDS.includes(event.verdict.kind),
  );
  const isReopened = said?.kind === 'verdict' && said.verdict.kind === 'reopened';
  return state === 'open' && isReopened && record.occurrences.every((one) => one.at < said.at);
}

/** A cause on many branches is over when no other branch has a thread of it open, and each other one was green after it. */
function isOverElsewhere(incident: Incident, question: GreensQuestion): boolean {
  const {run, incidents} = question;
  const {fingerprint, occurrences} = incident.record;
  const isOpen = listBranchThreads(fingerprint, incidents).some(
    ({state, record}) => state === 'open' && record.branch !== run.branch,
  );
  const others = new Set(occurrences.flatMap(({branch}) => (branch === null || branch === run.branch ? [] : [branch])));
  return !isOpen && [...others].every((branch) => isProvedOn(branch, incident, question));
}

/** The branch's own thread was closed after it, or green runs of the branch are remembered. */
function isProvedOn(branch: string, incident: Incident, question: GreensQuestion): boolean {
  const {memory, policy} = question;
  if (isClosedOn(branch, incident, question)) return true;
  const here = listHere(incident, branch);
  const isRecovered = memory.events.some(
    (event) =>
      event.kind === 'recovery' &&
      event.fingerprint === incident.record.fingerprint &&
      event.run.branch === branch &&
      here.every((one) => isBefore(one, event.run)),
  );
  return isRecovered || listGreenIds(memory, incident, {branch, except: null}).size >= policy.recovery.greens;
}

function isClosedOn(branch: string, incident: Incident, {incidents}: GreensQuestion): boolean {
  const here = listHere(incident, branch);
  return listBranchThreads(incident.record.fingerprint, incidents).some(
    ({state, closedByHuman, record}) =>
      state === 'closed' &&
      !closedByHuman &&
      record.branch === branch &&
      here.every((one) => record.occurrences.some((seen) => seen.runId >= one.runId)),
  );
}

/** Threads of single branches for a cause, open and closed. */
function listBranchThreads(fingerprint: Fingerprint, incidents: readonly Incident[]): readonly Incident[] {
  return incidents.filter(({record}) => record.fingerprint === fingerprint && record.branch !== '*');
}

/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
export function isBefore(
  {runId, attempt}: Pick<Occurrence, 'runId' | 'attempt'>,
  run: {readonly id: number; readonly attempt: number},
): boolean {
  return runId === run.id ? attempt < run.attempt : runId < run.id;
}
