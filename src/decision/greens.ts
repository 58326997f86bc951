// Green runs that count towards the end of an incident, and those that end it.
import type {Policy} from '../config/schema.ts';
import type {Incident, Occurrence, ReasonCode} from '../domain/decision.ts';
import type {GreenEvent, IncidentHint, Memory} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';

/** Green runs since the incident's last failure, this one included: 1 or more. */
export function countGreens(memory: Memory, {number, record}: Incident, run: RunRef): number {
  const since = listGreens(memory, number).filter((event) =>
    record.occurrences.every((one) => isBefore(one, event.run)),
  );
  return new Set(since.map((event) => event.run.id).filter((id) => id !== run.id)).size + 1;
}

function listGreens(memory: Memory, number: number): readonly GreenEvent[] {
  return memory.events.filter((event): event is GreenEvent => event.kind === 'green' && event.incident === number);
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

/** What `isAbout` looks at. */
export type AboutQuestion = Pick<GreensQuestion, 'run' | 'incidents'> & {readonly memory: Pick<Memory, 'hints'>};

/**
 * Open, of the run's workflow, and of its branch. A thread of many branches is about those where it saw the cause, and those
 * that have a thread of their own for it.
 */
export function isAbout(incident: Incident, {run, incidents, memory}: AboutQuestion): boolean {
  const {record} = incident;
  if (!isOpenStill(incident, memory.hints) || record.scope === 'systemic' || record.workflow !== run.workflow)
    return false;
  if (record.branch !== '*') return record.branch === run.branch;
  const isSeenHere = record.occurrences.some((one) => one.branch === run.branch);
  return isSeenHere || listBranchThreads(record.fingerprint, incidents).some((one) => one.record.branch === run.branch);
}

/**
 * Open, or closed without the memory knowing it: whoever closed it was killed before it wrote that down. A person's verdict
 * is no such end.
 */
export function isOpenStill({state, closedByHuman, number}: Incident, hints: readonly IncidentHint[]): boolean {
  if (state === 'open') return true;
  return !closedByHuman && hints.some((hint) => hint.number === number && hint.state === 'open');
}

/** Why a green run does not end an incident that it is about; null: it is the proof that asks for the end. */
export function findClosingBar(incident: Incident, question: GreensQuestion): ReasonCode | null {
  const {locked, record} = incident;
  const {run, policy, memory} = question;
  if (locked) return 'LOCKED_BY_HUMAN';
  const isOlder = record.occurrences.length > 0 && record.occurrences.every((one) => isBefore(one, run));
  if (!isOlder) return 'GREEN_BEFORE_FAILURE';
  const isProven = countGreens(memory, incident, run) >= policy.recovery.greens;
  return isProven && (record.branch !== '*' || isOverEverywhere(incident, question)) ? null : 'NEEDS_MORE_GREENS';
}

/** A cause on many branches is over when no other branch has it open, and where it was seen last has passed since. */
function isOverEverywhere({number, record}: Incident, {run, incidents, memory}: GreensQuestion): boolean {
  const isElsewhere = listBranchThreads(record.fingerprint, incidents).some((one) => one.record.branch !== run.branch);
  const [newest] = record.occurrences;
  if (isElsewhere || newest === undefined) return false;
  const passed = listGreens(memory, number).filter((event) => isBefore(newest, event.run));
  return newest.branch === run.branch || passed.some((event) => event.run.branch === newest.branch);
}

/** Open threads of single branches for a cause. */
function listBranchThreads(fingerprint: string, incidents: readonly Incident[]): readonly Incident[] {
  return incidents.filter(
    ({state, record}) => state === 'open' && record.fingerprint === fingerprint && record.branch !== '*',
  );
}

/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
export function isBefore(
  {runId, attempt}: Pick<Occurrence, 'runId' | 'attempt'>,
  run: {readonly id: number; readonly attempt: number},
): boolean {
  return runId === run.id ? attempt < run.attempt : runId < run.id;
}
