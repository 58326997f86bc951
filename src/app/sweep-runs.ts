// Which runs a sweep handles: failed ones that nobody saw, and work that was put off. Pure; the order says who comes first.
import {POSTPONING} from '../decision/rerun.ts';
import type {Incident, ReasonCode} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {Memory, RunMark, UnfinishedRun} from '../domain/memory.ts';
import {isOwnRun, type OwnWork} from '../domain/own-run.ts';
import {isFailure, type RunRef} from '../domain/run.ts';
import type {LeftRun} from '../domain/sweep.ts';
import {toRunMark} from '../memory/events.ts';

/** Work that failed so often comes after all other: it must not keep the rest waiting for ever. */
const MANY_TRIES = 3;
/** Older work is given up: GitHub re-runs nothing after 30 days, and the memory that is read ends there. */
const GIVE_UP_MS = 30 * 86_400_000;

/** A run to handle. `run` is null for work put off so long ago that the run is not in the list: it is read first. */
export type DueRun =
  | {readonly why: 'unseen'; readonly run: RunRef}
  | {readonly why: 'unfinished'; readonly run: RunRef | null; readonly work: UnfinishedRun};

export interface DueRuns {
  /** First the one to handle first. */
  readonly due: readonly DueRun[];
  /** Failed runs that are no business of a sweep, and work that has to wait; oldest first. */
  readonly left: readonly LeftRun[];
  /** Work that nobody will do any more: a later attempt has taken its place, or it is too old. */
  readonly dropped: readonly Pick<RunMark, 'id' | 'attempt'>[];
}

export interface RunsQuestion {
  /** Completed runs, in any order. */
  readonly runs: readonly RunRef[];
  /** Null where nothing is kept or it could not be read: then the threads say what was seen. */
  readonly memory: Memory | null;
  readonly incidents: readonly Incident[];
  readonly own: OwnWork;
  readonly now: Instant;
}

/** The runs to handle: oldest first, work that failed often at the end. Of a run the latest attempt counts. */
export function findDueRuns(question: RunsQuestion): DueRuns {
  const runs = latestAttempts(question.runs);
  const failed = runs.filter(({conclusion}) => isFailure(conclusion));
  const journal = findDueWork(question, runs);
  const seen = listSeen(question);
  const planned = new Set([...journal.due, ...journal.waiting].map(({work}) => nameOf(work.run)));
  const bars = failed.map((run) => [run, findBar(run, question.own)] as const);
  const unseen = bars.flatMap(([run, bar]): readonly DueRun[] => {
    const isNew = bar === null && !seen.has(nameOf(run)) && !planned.has(nameOf(run));
    return isNew ? [{why: 'unseen', run}] : [];
  });
  const barred = bars.flatMap(([run, bar]) => (bar === null ? [] : [leave(toRunMark(run), bar)]));
  const waiting = journal.waiting.map(({work}) => leave(toMark(work, question.memory), toWaiting(work)));
  return {
    due: [...journal.due, ...unseen].sort(byTurn),
    left: [...barred, ...waiting],
    dropped: journal.dropped,
  };
}

/** A run of the journal as it can be named in a report. */
export function toMark({run}: UnfinishedRun, memory: Memory | null): RunMark {
  for (const event of memory?.events ?? []) {
    if (event.kind === 'failure' && event.run.id === run.id) return {...event.run, attempt: run.attempt};
  }
  return {...run, workflow: '', branch: null};
}

/** A run that is not handled, and why. */
export function leave(run: RunMark, because: ReasonCode): LeftRun {
  return {run, because, problem: null};
}

/** One entry per run: while a list is paged, a run may come twice, and with two attempts. Oldest first. */
function latestAttempts(runs: readonly RunRef[]): readonly RunRef[] {
  const byId = new Map<number, RunRef>();
  for (const run of runs) if ((byId.get(run.id)?.attempt ?? 0) < run.attempt) byId.set(run.id, run);
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

type DueWork = Extract<DueRun, {why: 'unfinished'}>;

interface JournalWork {
  readonly due: readonly DueWork[];
  readonly waiting: readonly DueWork[];
  readonly dropped: DueRuns['dropped'];
}

function findDueWork({memory, now}: RunsQuestion, runs: readonly RunRef[]): JournalWork {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const due: DueWork[] = [];
  const waiting: DueWork[] = [];
  const dropped: Pick<RunMark, 'id' | 'attempt'>[] = [];
  for (const work of memory?.journal.unfinished ?? []) {
    const run = byId.get(work.run.id) ?? null;
    const isOver = run !== null && (run.attempt > work.run.attempt || !isFailure(run.conclusion));
    if (isOver || work.since < now - GIVE_UP_MS) dropped.push(work.run);
    else if (work.notBefore !== null && work.notBefore > now) waiting.push({why: 'unfinished', run, work});
    else due.push({why: 'unfinished', run, work});
  }
  return {due, waiting, dropped};
}

/** What a run that has to wait waits for. */
function toWaiting({because}: UnfinishedRun): ReasonCode {
  return POSTPONING.find((known) => known === because) ?? 'RATE_LIMITED';
}

function listSeen({memory, incidents}: RunsQuestion): ReadonlySet<string> {
  if (memory !== null) {
    return new Set(memory.events.flatMap((event) => (event.kind === 'failure' ? [nameOf(event.run)] : [])));
  }
  return new Set(
    incidents.flatMap(({record}) => record.occurrences.map(({runId, attempt}) => nameOf({id: runId, attempt}))),
  );
}

function findBar(run: RunRef, own: OwnWork): ReasonCode | null {
  if (run.fromFork) return 'FORK';
  return isOwnRun(run, own) ? 'OWN_RUN' : null;
}

/** Oldest first; run ids grow, so they order runs without a clock. */
function byTurn(a: DueRun, b: DueRun): number {
  const isLate = (one: DueRun) => one.why === 'unfinished' && one.work.tries >= MANY_TRIES;
  const idOf = (one: DueRun) => (one.why === 'unfinished' ? one.work.run.id : one.run.id);
  return Number(isLate(a)) - Number(isLate(b)) || idOf(a) - idOf(b);
}

function nameOf({id, attempt}: Pick<RunMark, 'id' | 'attempt'>): string {
  return `${id}.${attempt}`;
}
