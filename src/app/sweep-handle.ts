// Hands runs over one after the other, stops where the host asks for patience, and says what is left for the next sweep.
import type {ReasonCode} from '../domain/decision.ts';
import type {EffectKey, Instant} from '../domain/ids.ts';
import type {Memory, RunMark, UnfinishedRun} from '../domain/memory.ts';
import {isFailure, type RunRef} from '../domain/run.ts';
import type {LeftRun, SweptRun} from '../domain/sweep.ts';
import {toRunMark} from '../memory/events.ts';
import {toPutOff} from './put-off.ts';
import {findMissedGreens, type GreensQuestion} from './sweep-greens.ts';
import {type DueRun, type DueRuns, leave, toMark} from './sweep-runs.ts';
import {type HandledRun, noteGap, type SweepProgress, type SweepRequest, type SweepWorld} from './sweep-world.ts';

/** Unseen runs that are put into the journal when a sweep cannot handle them: ten sweeps' worth, so that a flood stays bounded. */
const MAX_POSTPONED = 100;

export interface HandleContext {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
}

export interface RunsDone {
  readonly handled: readonly SweptRun[];
  readonly left: readonly LeftRun[];
  /** For the journal. */
  readonly finished: readonly Pick<RunMark, 'id' | 'attempt'>[];
  readonly unfinished: readonly UnfinishedRun[];
}

/** Handles due runs in their order, as many as the policy allows. Nothing more is tried once the host asks to wait. */
export async function handleDueRuns(context: HandleContext, found: DueRuns, memory: Memory | null): Promise<RunsDone> {
  const {request, progress} = context;
  const {maxRuns} = request.policy.sweep;
  const done: Doing = {handled: [], left: [...found.left], finished: [...found.dropped], unfinished: []};
  for (const due of found.due.slice(0, maxRuns)) {
    if (progress.stopped === null) await handleDue(context, done, {due, memory});
    else done.left.push(leave(markOf(due, memory), progress.stopped));
  }
  const over = found.due.slice(maxRuns);
  done.left.push(...over.map((due) => leave(markOf(due, memory), progress.stopped ?? 'SWEEP_CAP')));
  done.unfinished.push(...postpone(over, request.now));
  return done;
}

/** Hands green runs over that end what nobody has ended. */
export async function handleGreens(
  context: HandleContext,
  question: Omit<GreensQuestion, 'own'>,
): Promise<readonly SweptRun[]> {
  const handled: SweptRun[] = [];
  for (const run of findMissedGreens({...question, own: context.request.own})) {
    if (context.progress.stopped !== null) break;
    const done = await context.world.handleGreen(run);
    noteHandled(context, done);
    handled.push({run: toRunMark(run), why: 'green', reason: done.reason, outcomes: done.outcomes});
  }
  return handled;
}

interface Doing extends RunsDone {
  readonly handled: SweptRun[];
  readonly left: LeftRun[];
  readonly finished: Pick<RunMark, 'id' | 'attempt'>[];
  readonly unfinished: UnfinishedRun[];
}

interface Turn {
  readonly due: DueRun;
  readonly memory: Memory | null;
}

async function handleDue(context: HandleContext, done: Doing, turn: Turn): Promise<void> {
  const run = await findRun(context, done, turn);
  if (run === null) return;
  const {due} = turn;
  const handled = await context.world.handleRun(run);
  noteHandled(context, handled);
  done.handled.push({run: toRunMark(run), why: due.why, reason: handled.reason, outcomes: handled.outcomes});
  if (hasWrittenMemory(handled)) return;
  const rest = toRest(run, handled, context.request.now);
  if (rest !== null) done.unfinished.push(rest);
  else if (due.why === 'unfinished') done.finished.push(due.work.run);
}

/** The run to handle; null when it is gone, goes on, or has passed since. */
async function findRun({world, progress}: HandleContext, done: Doing, {due, memory}: Turn): Promise<RunRef | null> {
  if (due.why === 'unseen' || due.run !== null) return due.run;
  const {work} = due;
  const read = await world.reader.readRun(work.run.id);
  if (read.ok && isFailure(read.value.conclusion) && !read.value.fromFork) {
    if (read.value.attempt > work.run.attempt) done.finished.push(work.run);
    return read.value;
  }
  const isGone = !read.ok && read.problem.code === 'HOST_NOT_FOUND';
  const isOver = read.ok && read.value.conclusion !== 'none';
  if (isGone || isOver) done.finished.push(work.run);
  if (!read.ok) progress.stopped ??= toPutOff(read.problem);
  const because: ReasonCode = read.ok ? 'NOT_A_FAILURE' : (progress.stopped ?? 'NO_EVIDENCE');
  done.left.push({run: toMark(work, memory), because, problem: read.ok ? null : read.problem});
  return null;
}

/** A wish of the host to wait ends the sweep, wherever it was heard. What was missing for one run stands in its own report. */
function noteHandled({progress, world}: HandleContext, {outcomes, gaps, reason}: HandledRun): void {
  world.log.event({code: 'SWEEP_RUN', reason});
  for (const gap of gaps) if (toPutOff(gap.problem) !== null) noteGap(progress, gap);
  const held = outcomes.flatMap((one) => (one.status === 'held' && isWait(one.because) ? [one.because] : []));
  progress.stopped ??= held[0] ?? null;
}

function isWait(because: ReasonCode): boolean {
  return because === 'RATE_LIMITED' || because === 'REQUEST_BUDGET';
}

interface Rest {
  readonly key: EffectKey;
  readonly because: string;
  /** What the host asked to wait; 0 where it asked for nothing. */
  readonly waitMs: number;
}

/** What is left of a run whose handler could not write that down itself; null when nothing is. */
function toRest({id, attempt}: RunRef, {outcomes}: HandledRun, now: Instant): UnfinishedRun | null {
  const rest = outcomes.flatMap((one): readonly Rest[] => {
    if (one.status === 'failed') return [{key: one.key, because: one.problem.code, waitMs: 0}];
    if (one.status !== 'held' || !isWait(one.because)) return [];
    return [{key: one.key, because: one.because, waitMs: one.retryAfterMs ?? 0}];
  });
  const [first] = rest;
  if (first === undefined) return null;
  const effects = rest.map(({key}) => key);
  const waitMs = Math.max(...rest.map((one) => one.waitMs));
  const notBefore = waitMs === 0 ? null : ((now + waitMs) as Instant);
  return {run: {id, attempt}, since: now, notBefore, effects, because: first.because, tries: 0};
}

/** True when the handler of the run has written the memory: then the journal tells of the run already. */
function hasWrittenMemory({outcomes}: HandledRun): boolean {
  return outcomes.some(
    (one) => one.kind === 'append-ledger' && (one.status === 'done' || one.status === 'already-done'),
  );
}

/** Unseen runs for which there was no room: the newest, oldest first. Nothing of them was tried. */
function postpone(over: readonly DueRun[], now: Instant): readonly UnfinishedRun[] {
  return over.slice(-MAX_POSTPONED).flatMap((due): readonly UnfinishedRun[] => {
    if (due.why !== 'unseen') return [];
    const {id, attempt} = due.run;
    return [{run: {id, attempt}, since: now, notBefore: null, effects: [], because: 'SWEEP_CAP', tries: 0}];
  });
}

function markOf(due: DueRun, memory: Memory | null): RunMark {
  if (due.why === 'unseen') return toRunMark(due.run);
  return due.run === null ? toMark(due.work, memory) : toRunMark(due.run);
}
