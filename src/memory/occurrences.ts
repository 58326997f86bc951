// Folds one more sighting into the record of an incident. The same sighting twice changes nothing.
import type {IncidentRecord, Occurrence} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Fingerprint} from '../domain/ids.ts';

/** Occurrences kept in the record; the marker of an issue body has to hold them. */
const MAX_OCCURRENCES = 10;
/** Job names kept per occurrence and their length in UTF-16 units: a matrix has up to 256 jobs, a marker has little room. */
const MAX_JOBS = 5;
const MAX_JOB_UNITS = 80;

/** A cause seen in a run. */
export interface Sighting {
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly workflow: string;
  readonly occurrence: Occurrence;
}

/** The sighting of a cause in the run of some evidence; null when the run belongs to no branch. Its time is the run's own. */
export function toSighting(evidence: Evidence, diagnosis: Diagnosis): Sighting | null {
  const {run} = evidence;
  if (run.branch === null) return null;
  const at = run.startedAt ?? evidence.now;
  const occurrence = {runId: run.id, attempt: run.attempt, at, sha: run.headSha, jobs: diagnosis.jobs};
  return {fingerprint: diagnosis.fingerprint, branch: run.branch, workflow: run.workflow, occurrence};
}

/**
 * The record with one more occurrence: newest first, ten kept, all counted. A run and attempt that is listed is not counted
 * again, only its jobs are joined. One older than a full list is taken as counted: it fell off the list or came late.
 */
export function nextRecord(previous: IncidentRecord | null, seen: Sighting): IncidentRecord {
  const fresh = toBounded(seen.occurrence);
  const {fingerprint, branch, workflow} = seen;
  if (previous === null) {
    return {fingerprint, branch, workflow, firstSeen: fresh.at, count: 1, occurrences: [fresh]};
  }
  if (previous.occurrences.some((known) => isSame(known, fresh))) return joinJobs(previous, fresh);
  if (isBeforeFullList(previous, fresh)) return previous;
  const occurrences = [fresh, ...previous.occurrences].sort(newestFirst).slice(0, MAX_OCCURRENCES);
  const [firstSeen = fresh.at] = [previous.firstSeen, fresh.at].sort((a, b) => a - b);
  return {...previous, firstSeen, count: previous.count + 1, occurrences};
}

function toBounded(occurrence: Occurrence): Occurrence {
  return {...occurrence, jobs: boundJobs(occurrence.jobs)};
}

function boundJobs(jobs: readonly string[]): readonly string[] {
  return [...new Set(jobs.map((job) => job.slice(0, MAX_JOB_UNITS).replace(/[\ud800-\udbff]$/, '')))].slice(
    0,
    MAX_JOBS,
  );
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
