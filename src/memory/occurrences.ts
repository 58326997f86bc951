// Folds sightings into the record of an incident. The same sighting twice changes nothing, and none that is remembered is lost.
import {toBatchName} from '../domain/batch-name.ts';
import type {BatchChoice, IncidentRecord, Occurrence} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint, Instant, OwnerName} from '../domain/ids.ts';
import type {FailureEvent, MemoryEvent} from '../domain/memory.ts';
import {occurredAt} from './events.ts';
import {earlierOf} from './fields.ts';

/** Occurrences and batches kept in the record; the marker of an issue body has to hold them. */
const MAX_OCCURRENCES = 10;
const MAX_BATCHES = 10;
/** Job names kept per occurrence and their length in UTF-16 units: a matrix has up to 256 jobs, a marker has little room. */
const MAX_JOBS = 5;
const MAX_JOB_UNITS = 80;
/** An event written down so long before the thread was opened still belongs to it: handlers of one moment race. */
const RACE_MS = 3_600_000;

/** A cause seen in a run. */
export interface Sighting {
  readonly fingerprint: Fingerprint;
  /** `*` for a thread that tells of several branches. */
  readonly branch: string;
  readonly workflow: string;
  readonly occurrence: Occurrence;
  /** Batch that was being worked on, as `FILE#ID`, or null. */
  readonly batch: string | null;
}

/** Which thread a sighting is for, where that is not the one of its own cause and branch. */
export interface SightingPlace {
  readonly fingerprint?: Fingerprint;
  readonly branch?: string;
  readonly batch?: BatchChoice;
}

/** What is written into a record besides its sightings. Of a known record only the title changes. */
export interface ThreadFacts {
  readonly scope: IncidentRecord['scope'];
  readonly openedAt: Instant | null;
  /** Null leaves the title that is on record. */
  readonly title: string | null;
  readonly owners: readonly OwnerName[];
  readonly follows: number | null;
}

/** A thread of one cause of which nothing else is known. */
export const PLAIN_THREAD: ThreadFacts = {scope: 'cause', openedAt: null, title: null, owners: [], follows: null};

/** The sighting of a cause in the run of some evidence; null when the run belongs to no branch. Its time is the run's own. */
export function toSighting(evidence: Evidence, diagnosis: Diagnosis, place: SightingPlace = {}): Sighting | null {
  const {run} = evidence;
  if (run.branch === null) return null;
  const {fingerprint = diagnosis.fingerprint, branch = run.branch, batch} = place;
  const at = run.startedAt ?? evidence.now;
  return {
    fingerprint,
    branch,
    workflow: run.workflow,
    occurrence: {
      runId: run.id,
      attempt: run.attempt,
      at,
      sha: run.headSha,
      jobs: diagnosis.jobs,
      branch: branch === run.branch ? null : run.branch,
    },
    batch: batch?.kind === 'chosen' ? toBatchName(batch) : null,
  };
}

/**
 * The record with one more occurrence: newest first, ten kept, all counted. A run and attempt that is listed is not counted
 * again, only its jobs are joined. One older than a full list is taken as counted: it fell off the list or came late.
 */
export function nextRecord(
  previous: IncidentRecord | null,
  seen: Sighting,
  thread: ThreadFacts = PLAIN_THREAD,
): IncidentRecord {
  const fresh = toBounded(seen.occurrence);
  const batches = joinBatches(previous?.batches ?? [], seen.batch);
  if (previous === null) return {...newRecord(seen, thread), batches, occurrences: [fresh]};
  const known = {...previous, batches, title: thread.title ?? previous.title};
  if (known.occurrences.some((one) => isSame(one, fresh))) return joinJobs(known, fresh);
  if (isBeforeFullList(known, fresh)) return known;
  const occurrences = [fresh, ...known.occurrences].sort(newestFirst).slice(0, MAX_OCCURRENCES);
  const firstSeen = earlierOf(fresh.at, known.firstSeen);
  return {...known, firstSeen, count: known.count + 1, occurrences};
}

function newRecord(
  {fingerprint, branch, workflow, occurrence}: Sighting,
  {scope, openedAt, title, owners, follows}: ThreadFacts,
): Omit<IncidentRecord, 'batches' | 'occurrences'> {
  return {scope, fingerprint, branch, workflow, firstSeen: occurrence.at, openedAt, title, owners, follows, count: 1};
}

/**
 * The record with every failure of its causes on its branch that the ledger holds since it began, so that what another handler
 * remembered is not lost. `*` takes every branch; `causes` are those of an umbrella. The order of the events means nothing.
 */
export function mergeLedger(
  record: IncidentRecord,
  events: readonly MemoryEvent[],
  causes: readonly Fingerprint[] = [record.fingerprint],
): IncidentRecord {
  const failures = findOwn(record, events, causes).toSorted(oldestFirst);
  const merged = failures.reduce((known, event) => nextRecord(known, toEventSighting(record, event)), record);
  const distinct = new Set([
    ...record.occurrences.map(({runId, attempt}) => `${runId}.${attempt}`),
    ...failures.map(({run}) => `${run.id}.${run.attempt}`),
  ]);
  return {...merged, count: Math.max(merged.count, distinct.size)};
}

/** Failures of the record's causes after the last end of it that came before it began, however late its first was noticed. */
function findOwn(
  record: IncidentRecord,
  events: readonly MemoryEvent[],
  causes: readonly Fingerprint[],
): readonly FailureEvent[] {
  const {branch, firstSeen, openedAt} = record;
  const ended = lastEndBefore(record, events);
  return events.filter((event): event is FailureEvent => {
    if (event.kind !== 'failure' || event.run.branch === null || !causes.includes(event.fingerprint)) return false;
    if (branch !== '*' && event.run.branch !== branch) return false;
    const at = occurredAt(event);
    if (at >= firstSeen) return true;
    return at > ended && event.at >= (openedAt ?? firstSeen) - RACE_MS;
  });
}

function lastEndBefore({fingerprint, branch, firstSeen}: IncidentRecord, events: readonly MemoryEvent[]): number {
  const ends = events.flatMap((event) => {
    const isEnd =
      event.kind === 'recovery' ||
      (event.kind === 'incident' && (event.change === 'closed' || event.change === 'stale'));
    return isEnd && event.fingerprint === fingerprint && event.branch === branch && event.at < firstSeen
      ? [event.at]
      : [];
  });
  return ends.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
}

function toEventSighting({fingerprint, branch}: IncidentRecord, event: FailureEvent): Sighting {
  const {run, commit, jobs, batch} = event;
  const place = run.branch === branch ? null : run.branch;
  return {
    fingerprint,
    branch,
    workflow: run.workflow,
    occurrence: {runId: run.id, attempt: run.attempt, at: occurredAt(event), sha: commit, jobs, branch: place},
    batch: batch === null ? null : toBatchName(batch),
  };
}

/** By time; those of one moment by identity, so that the order in which they were written means nothing. */
function oldestFirst(a: FailureEvent, b: FailureEvent): number {
  const order = occurredAt(a) - occurredAt(b) || a.run.id - b.run.id || a.run.attempt - b.run.attempt;
  if (order !== 0) return order;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function toBounded(occurrence: Occurrence): Occurrence {
  return {...occurrence, jobs: boundJobs(occurrence.jobs)};
}

function boundJobs(jobs: readonly string[]): readonly string[] {
  return [...new Set(jobs.map((job) => cut(job, MAX_JOB_UNITS)))].slice(0, MAX_JOBS);
}

/** The first ten that came: a later one does not push out what people have read. */
function joinBatches(batches: readonly string[], batch: string | null): readonly string[] {
  if (batch === null) return batches;
  return [...new Set([...batches, batch])].slice(0, MAX_BATCHES);
}

function cut(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/, '');
}

function isSame(a: Occurrence, b: Occurrence): boolean {
  return a.runId === b.runId && a.attempt === b.attempt;
}

function joinJobs(record: IncidentRecord, fresh: Occurrence): IncidentRecord {
  const occurrences = record.occurrences.map((known) =>
    isSame(known, fresh) ? {...known, jobs: boundJobs([...known.jobs, ...fresh.jobs])} : known,
  );
  return {...record, occurrences};
}

function isBeforeFullList(record: IncidentRecord, fresh: Occurrence): boolean {
  const oldest = record.occurrences.at(-1);
  return record.occurrences.length >= MAX_OCCURRENCES && oldest !== undefined && newestFirst(fresh, oldest) > 0;
}

function newestFirst(a: Occurrence, b: Occurrence): number {
  return b.at - a.at || b.runId - a.runId || b.attempt - a.attempt;
}
