// What the runs of a branch tell about one cause: which commits showed it, which did not, and where it began.
import {listNamedFiles} from '../diagnosis/named-files.ts';
import {findCulprit, findRange} from '../diagnosis/suspects.ts';
import {type CulpritFinding, isRed, showsCause, stateOf, type Try} from '../domain/culprit.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import {type Fingerprint, type Instant, parseSha, type Sha} from '../domain/ids.ts';
import type {FailureEvent, Memory} from '../domain/memory.ts';
import {ok, type Result} from '../domain/result.ts';
import type {Conclusion, RunRef} from '../domain/run.ts';
import {occurredAt} from '../memory/events.ts';
import type {BranchFacts, RangeCommit, RunReader} from '../ports/run-reader.ts';

/** Runs of the workflow that are listed, in one request: a break of more than 50 runs has no author whom anybody would find. */
const MAX_RUNS = 50;
/** Runs whose jobs are read, one request each, to tell a job that passed from one that was left out. */
const MAX_JOB_READS = 10;
/** Suspects whose files are read, one request each. With more of them no single one stands out. */
const MAX_SUSPECTS = 5;
/** Events whose runs do not test a commit of the branch itself. */
const OTHER_EVENTS: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group'];

export type HistoryReader = Pick<RunReader, 'readHistory' | 'readJobs' | 'compareCommits' | 'readCommit'>;

export interface HistoryQuestion {
  readonly evidence: Evidence;
  readonly cause: Diagnosis;
  readonly branch: BranchFacts;
  readonly memory: Memory;
  /** A green run of the same commit; null when none is known. */
  readonly pass: RunRef | null;
  readonly weights: Parameters<typeof findCulprit>[0]['weights'];
  readonly maxReruns: number;
}

/** The signs, and what they were read from. */
export interface History {
  readonly tries: readonly Try[];
  /** Null: something that it takes could not be read. */
  readonly finding: CulpritFinding | null;
  readonly good: Sha | null;
  /** First parents after the good commit, oldest first, to the head of the branch; empty where no good one is known. */
  readonly line: readonly RangeCommit[];
  /** When each commit was first run, by the host's clock. */
  readonly seenAt: ReadonlyMap<Sha, Instant>;
  /** When the cause was first seen since the good commit. */
  readonly firstFailureAt: Instant | null;
}

/** Reads the history of a cause, newest first, until the cause was not there yet. A part that cannot be read leaves the finding null. */
export async function readHistory(reader: HistoryReader, question: HistoryQuestion): Promise<Result<History>> {
  const {run} = question.evidence;
  const of = {branch: question.branch.name, workflowPath: run.workflowPath ?? ''};
  const listed = await reader.readHistory(of, MAX_RUNS);
  if (!listed.ok) return listed;
  const runs = listed.value.filter((one) => !one.fromFork && !OTHER_EVENTS.includes(one.event) && one.id !== run.id);
  const walked = await walk(reader, runs, question);
  if (!walked.ok) return walked;
  const {tries, good, isWhole} = walked.value;
  const seenAt = toFirstSeen([...runs, run]);
  const firstFailureAt = findFirst(tries, question.cause.fingerprint, good === null ? null : seenAt.get(good));
  const known = {tries, good, seenAt, firstFailureAt};
  if (good === null) {
    const isEarliest = isWhole && listed.value.length < MAX_RUNS;
    return ok({...known, line: [], finding: isEarliest ? bornRed([...runs, run], known.tries, question) : null});
  }
  const range = await reader.compareCommits(good, question.branch.head);
  if (!range.ok) return range;
  if (range.value.kind === 'apart') return ok({...known, line: [], finding: null});
  const line = range.value.commits;
  const finding = await findWho(reader, {...question, tries, commits: [good, ...line.map(({sha}) => sha)]});
  return finding.ok ? ok({...known, line, finding: finding.value}) : finding;
}

interface Walked {
  readonly tries: readonly Try[];
  readonly good: Sha | null;
  /** True when no run was left out for the bound on requests. */
  readonly isWhole: boolean;
}

/** From the newest run back to the last one before this that was green. */
async function walk(
  reader: HistoryReader,
  runs: readonly RunRef[],
  question: HistoryQuestion,
): Promise<Result<Walked>> {
  const {evidence, cause, pass} = question;
  const tries = [...rememberedTries(question), ...ownTries(question)];
  const jobs = [...new Set([...cause.jobs, ...tries.map(({job}) => job)])];
  if (pass !== null) tries.push(...jobs.map((job) => toTry(pass, job, {conclusion: 'success', fingerprints: []})));
  let reads = 0;
  for (const run of runs) {
    if (run.conclusion !== 'success' && !isRed(run.conclusion)) continue;
    if (tries.some((one) => isOf(one, run) && showsCause(one, cause.fingerprint))) continue;
    if (reads === MAX_JOB_READS) return ok({tries, good: null, isWhole: false});
    reads += 1;
    const read = await reader.readJobs(run);
    if (!read.ok) return read;
    for (const {name, conclusion} of read.value.filter((job) => jobs.includes(job.name))) {
      if (tries.some((one) => isOf(one, run) && one.job === name)) continue;
      tries.push(toTry(run, name, {conclusion, fingerprints: conclusion === 'success' ? [] : null}));
    }
    const isBefore = run.id < evidence.run.id && run.headSha !== evidence.run.headSha;
    if (isBefore && stateOf(run.headSha, tries, cause.fingerprint) === 'green') {
      return ok({tries, good: run.headSha, isWhole: true});
    }
  }
  return ok({tries, good: null, isWhole: true});
}

function isOf(one: Try, {id, attempt}: RunRef): boolean {
  return one.runId === id && one.attempt === attempt;
}

interface Ended {
  readonly conclusion: Conclusion;
  readonly fingerprints: readonly Fingerprint[] | null;
}

function toTry(run: RunRef, job: string, {conclusion, fingerprints}: Ended): Try {
  return {
    sha: run.headSha,
    runId: run.id,
    attempt: run.attempt,
    job,
    at: run.startedAt ?? (0 as Instant),
    conclusion,
    fingerprints,
    basis: 'log',
    purpose: 'regular',
  };
}

/** Failures that are remembered of the branch and workflow, and commits of which a pass is on record. */
function rememberedTries({memory, evidence: {run}, branch, cause}: HistoryQuestion): readonly Try[] {
  const isHere = (of: {readonly workflow: string; readonly branch: string | null}): boolean =>
    of.branch === branch.name && of.workflow === run.workflow;
  const failures = memory.events.filter(
    (event): event is FailureEvent => event.kind === 'failure' && isHere(event.run) && event.run.id !== run.id,
  );
  const flakes = memory.events.flatMap((event): readonly Try[] => {
    const sha = event.kind === 'flake' && event.fingerprint === cause.fingerprint ? parseSha(event.commit) : null;
    if (sha === null || event.kind !== 'flake' || !isHere(event.run)) return [];
    const {id: runId, attempt} = event.run;
    const base = {sha, runId, attempt, at: event.at, basis: 'log', purpose: 'regular'} as const;
    return cause.jobs.map((job): Try => ({...base, job, conclusion: 'success', fingerprints: []}));
  });
  return [...failures.flatMap((event) => toRememberedTries(event, failures)), ...flakes];
}

function toRememberedTries(event: FailureEvent, failures: readonly FailureEvent[]): readonly Try[] {
  const {id: runId, attempt} = event.run;
  const sha = parseSha(event.commit);
  if (sha === null) return [];
  const same = failures.filter((one) => one.run.id === runId && one.run.attempt === attempt);
  return event.jobs.map((job) => ({
    sha,
    runId,
    attempt,
    job,
    at: occurredAt(event),
    conclusion: 'failure',
    fingerprints: same.filter(({jobs}) => jobs.includes(job)).map(({fingerprint}) => fingerprint),
    basis: event.cause === null ? 'job-name' : 'log',
    purpose: 'regular',
  }));
}

/** The run at hand, whose jobs may still go on: what they show counts. */
function ownTries({evidence, cause}: HistoryQuestion): readonly Try[] {
  const basis = cause.failedTests.length > 0 ? 'test' : cause.rootCause.length > 0 ? 'log' : 'job-name';
  const at = evidence.run.startedAt ?? evidence.now;
  const ended = {conclusion: 'failure', fingerprints: [cause.fingerprint]} as const;
  return cause.jobs.map((job) => ({...toTry(evidence.run, job, ended), at, basis}));
}

function toFirstSeen(runs: readonly RunRef[]): ReadonlyMap<Sha, Instant> {
  const seen = new Map<Sha, Instant>();
  for (const {headSha, startedAt} of runs) {
    if (startedAt === null) continue;
    seen.set(headSha, Math.min(startedAt, seen.get(headSha) ?? startedAt) as Instant);
  }
  return seen;
}

/** Of what was seen after the good commit. */
function findFirst(tries: readonly Try[], cause: Fingerprint, since: Instant | null | undefined): Instant | null {
  const times = tries.filter((one) => showsCause(one, cause) && one.at >= (since ?? 0)).map(({at}) => at);
  return times.length === 0 ? null : (Math.min(...times) as Instant);
}

/** No run before the break: the commits in the order of their runs are enough to say so. */
function bornRed(runs: readonly RunRef[], tries: readonly Try[], question: HistoryQuestion): CulpritFinding | null {
  const ordered = runs.toSorted((a, b) => a.id - b.id).map(({headSha}) => headSha);
  const range = findRange(toQuestion({...question, tries, commits: [...new Set(ordered)]}, new Map()));
  return range.kind === 'range' ? null : range;
}

interface Line extends HistoryQuestion {
  readonly tries: readonly Try[];
  /** Oldest first, the good one before all others. */
  readonly commits: readonly Sha[];
}

function toQuestion(
  {cause, tries, commits, weights, maxReruns}: Line,
  changed: ReadonlyMap<Sha, readonly string[]>,
): Parameters<typeof findCulprit>[0] {
  return {
    commits,
    tries,
    cause: cause.fingerprint,
    changed,
    namedFiles: listNamedFiles(cause),
    testFiles: cause.failedTests.flatMap(({file}) => file ?? []),
    weights,
    maxReruns,
  };
}

/** The suspects' files are read only where a range is known, and only while they are few. */
async function findWho(reader: HistoryReader, line: Line): Promise<Result<CulpritFinding>> {
  const range = findRange(toQuestion(line, new Map()));
  if (range.kind !== 'range') return ok(range);
  const changed = new Map<Sha, readonly string[]>();
  for (const sha of range.suspects.length > MAX_SUSPECTS ? [] : range.suspects) {
    const {commit} = line.evidence;
    const read = commit?.sha === sha ? ok(commit) : await reader.readCommit(sha);
    if (!read.ok) return read;
    if (read.value.changedFiles !== null) changed.set(sha, read.value.changedFiles);
  }
  return ok(findCulprit(toQuestion(line, changed)));
}
