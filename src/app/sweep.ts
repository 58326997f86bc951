// Use case: the scheduled sweep. It does what nobody saw and what was put off, makes threads and memory agree, and says what is left.
import type {Incident, LostThread} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import {type FlakeEvent, type Memory, NO_MEMORY, type VerdictEvent} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {foldHalt} from '../domain/stop.ts';
import type {LeftRun, SweepReport, SweptCommand, SweptQueue, SweptThread} from '../domain/sweep.ts';
import {INCIDENTS, type MemoryAdditions} from '../memory/documents.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {findHinted, openMemory, readSign} from './open-memory.ts';
import {findMissedFlakes} from './sweep-greens.ts';
import {handleDueRuns, handleGreens, type RunsDone} from './sweep-handle.ts';
import {type Healing, healThreads, repairAgain} from './sweep-heal.ts';
import {answerLostCommands} from './sweep-operators.ts';
import {sweepQueues} from './sweep-queues.ts';
import {type Remembered, rememberSweep, sweepDays, sweepSince} from './sweep-remember.ts';
import {findDueRuns} from './sweep-runs.ts';
import {findHintChanges, findMissedVerdicts, listHintsToFind, type SeenQuestion, toSweptVerdict} from './sweep-seen.ts';
import {noteGap, type SweepProgress, type SweepRequest, type SweepWorld} from './sweep-world.ts';

const HOUR_MS = 3_600_000;
/**
 * Looked at twice: runs are listed by when they began, and one may still have gone on when the last sweep looked. A job of a
 * hosted runner ends after six hours; the seventh is for lists that lag and for a run's own clean-up.
 */
const OVERLAP_MS = 7 * HOUR_MS;
/** GitHub's list of runs ends after so many when it is filtered by time. */
const MAX_RUNS_LISTED = 1_000;

/**
 * One sweep. With nothing to do it costs five requests: memory, threads, runs, names of documents, and the write that says when
 * it was. Everything that goes wrong is in the report; only a bug throws.
 */
export async function sweep(world: SweepWorld, request: SweepRequest): Promise<SweepReport> {
  const progress: SweepProgress = {
    stopped: null,
    signs: {stops: 'unreadable', sign: 'unreadable'},
    gaps: [...request.gaps],
  };
  const context: Context = {world, request, progress};
  const first = await readAll(context, request.snapshot);
  const since = findSince(request, first.memory);
  const runs = await listRuns(context, since);
  const found = findDueRuns({runs: runs ?? [], ...first, own: request.own, now: request.now});
  const done = await handleDueRuns(context, found, first.memory);
  const middle = done.handled.length === 0 ? first : await readAgain(context, first);
  const greens = await handleGreens(context, {runs: runs ?? [], ...middle, ...toKnown(middle)});
  const last = greens.length === 0 ? middle : await readAgain(context, middle);
  const work = {...done, handled: [...done.handled, ...greens]};
  const queues = await sweepQueues(context);
  return conclude(context, {since, runs, work, queues, standing: last});
}

interface Context {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
}

/** What stands at one moment. */
interface Standing {
  readonly snapshot: StateSnapshot | null;
  readonly memory: Memory | null;
  readonly incidents: readonly Incident[];
  readonly lost: readonly LostThread[];
  /** False when the threads could not be listed: then nothing is done to them. */
  readonly isListed: boolean;
}

/** The memory and the threads. */
async function readAll({world, request, progress}: Context, given: SweepRequest['snapshot']): Promise<Standing> {
  const read = await openMemory(world, {now: request.now, days: sweepDays(request), snapshot: given});
  for (const gap of read.gaps) noteGap(progress, gap);
  const snapshot = read.open?.snapshot ?? null;
  const memory = read.open?.memory ?? null;
  const listed = await world.host.listIncidents();
  progress.signs = {stops: read.stops, sign: listed.ok ? await readSign(world.host) : 'unreadable'};
  if (!listed.ok) {
    noteGap(progress, {looked: 'incidents', problem: listed.problem});
    return {snapshot, memory, incidents: [], lost: [], isListed: false};
  }
  const hints = memory === null ? [] : listHintsToFind(memory);
  const branches = [...new Set(hints.map(({branch}) => branch))];
  const threads = await findHinted(world.host, listed.value, {hints, branches});
  return {snapshot, memory, ...threads, isListed: true};
}

/** What stands after runs were handled; what is known already where the host asks to wait. */
function readAgain(context: Context, known: Standing): Promise<Standing> {
  return context.progress.stopped === null ? readAll(context, null) : Promise.resolve(known);
}

/** From the last sweep on, with some overlap, and never further back than the policy looks. */
function findSince({now, policy}: SweepRequest, memory: Memory | null): Instant {
  const bound = now - policy.sweep.hours * HOUR_MS;
  const last = memory?.journal.lastSweepAt ?? null;
  return Math.min(now, Math.max(bound, last === null ? bound : last - OVERLAP_MS)) as Instant;
}

/** Completed runs, oldest first; null when they could not be listed. */
async function listRuns({world, progress}: Context, since: Instant): Promise<readonly RunRef[] | null> {
  if (progress.stopped !== null) return null;
  const listed = await world.reader.listRuns(since, MAX_RUNS_LISTED);
  if (listed.ok) return listed.value;
  noteGap(progress, {looked: 'run', problem: listed.problem});
  return null;
}

interface Work {
  readonly since: Instant;
  readonly runs: readonly RunRef[] | null;
  readonly work: RunsDone;
  readonly queues: readonly SweptQueue[];
  readonly standing: Standing;
}

/** Threads are made whole, then everything is remembered in one write, and told. */
async function conclude(context: Context, work: Work): Promise<SweepReport> {
  const {request, progress} = context;
  const {memory, snapshot, incidents, isListed} = work.standing;
  const ground = {...context, incidents, events: memory?.events ?? null};
  const healing = await healThreads(ground);
  const lost = await answerLostCommands({...context, memory});
  const question = toSeen(request, work.standing, healing);
  const verdicts = memory === null || !isListed ? [] : findMissedVerdicts(question);
  const flakes = findFlakes(context, work);
  const isDone = work.runs !== null && isListed && progress.stopped === null;
  const additions: MemoryAdditions = {
    events: [...verdicts, ...healing.events, ...flakes, ...lost.ends],
    ...toHintAdditions(question, context, snapshot),
    finished: work.work.finished,
    unfinished: work.work.unfinished,
    sweptAt: isDone ? request.now : null,
  };
  const remembered = await rememberSweep({
    ...context,
    snapshot,
    additions,
    onConflict: (newest) => repairAgain({...ground, events: newest.events}, healing.repaired.keys()),
  });
  const threads = [...healing.threads, ...tellVerdicts(verdicts, {question, request, remembered})];
  return report(context, {...work, threads, commands: lost.answered, flakes: flakes.length, remembered});
}

function toKnown({memory}: Standing): Pick<Memory, 'events' | 'hints'> {
  const {events, hints} = memory ?? NO_MEMORY;
  return {events, hints};
}

function findFlakes({request}: Context, {runs, standing}: Work): readonly FlakeEvent[] {
  return findMissedFlakes({runs: runs ?? [], incidents: [], ...toKnown(standing), own: request.own}, request.now);
}

interface Told {
  readonly question: SeenQuestion;
  readonly request: SweepRequest;
  readonly remembered: Remembered;
}

function tellVerdicts(
  verdicts: readonly VerdictEvent[],
  {question, request, remembered}: Told,
): readonly SweptThread[] {
  const result = remembered.result ?? ({status: 'held', because: 'NO_LEDGER'} as const);
  return verdicts.map((verdict) => ({...toSweptVerdict(verdict, {...question, repo: request.repo}), result}));
}

interface Done extends Work {
  readonly threads: readonly SweptThread[];
  readonly commands: readonly SweptCommand[];
  readonly flakes: number;
  readonly remembered: Remembered;
}

function report({world, request, progress}: Context, done: Done): SweepReport {
  const {since, runs, work, queues, standing, threads, commands, flakes, remembered} = done;
  return {
    mode: request.policy.mode,
    repo: request.repo,
    at: request.now,
    since,
    runsSeen: runs?.length ?? 0,
    handled: work.handled,
    left: work.left.toSorted(oldestFirst),
    threads,
    queues,
    commands,
    flakes,
    pruned: remembered.pruned,
    damage: standing.memory?.damage ?? [],
    gaps: progress.gaps,
    stopped: progress.stopped,
    remembered: remembered.result,
    requests: world.requests(),
    metrics: remembered.metrics,
    halt: foldHalt(progress.signs, request.branch),
  };
}

/** What was closed a moment ago counts as closed, and what was folded is no thread any more. */
function toSeen(
  request: SweepRequest,
  {memory, incidents, lost}: Standing,
  {events, closed, repaired}: Healing,
): SeenQuestion {
  const folded = events.flatMap((event) => (event.change === 'folded' ? [event.incident] : []));
  const now = incidents
    .filter(({number}) => !folded.includes(number))
    .map((incident) => repaired.get(incident.number) ?? incident)
    .map((incident): Incident => (closed.includes(incident.number) ? {...incident, state: 'closed'} : incident));
  return {memory: memory ?? NO_MEMORY, incidents: now, lost, since: sweepSince(request), now: request.now};
}

/** Hints are only corrected by threads that were listed. */
function toHintAdditions(question: SeenQuestion, {world}: Context, snapshot: StateSnapshot | null) {
  return snapshot === null ? {} : findHintChanges(question, world.safe, snapshot.documents.has(INCIDENTS));
}

function oldestFirst(a: LeftRun, b: LeftRun): number {
  return a.run.id - b.run.id || a.run.attempt - b.run.attempt;
}
