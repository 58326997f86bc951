// Carries out a re-run: the intention is written down before it is asked for, so that a lost answer never makes two of one.
import type {Effect} from '../domain/effect.ts';
import type {Instant} from '../domain/ids.ts';
import type {Memory, RerunEvent} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {remember, toMemory} from '../memory/documents.ts';
import {toRerunEvent} from '../memory/events.ts';
import type {Written} from '../ports/code-host.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import type {FailureWorld} from './failure-world.ts';
import {MEMORY_DAYS, memoryDocuments} from './open-memory.ts';
import {type StateUpdate, updateState} from './update-state.ts';

/**
 * An intention of somebody else that is younger is being carried out: between it and the request lie two requests of at
 * most a minute each. An older one was cut off.
 */
const UNDER_WAY_MS = 10 * 60_000;

type Rerun = Extract<Effect, {kind: 'rerun-failed'}>;

export interface RerunWorld extends Pick<FailureWorld, 'pacing' | 'safe' | 'control'> {
  readonly state: StateStore;
}

export interface RerunWish {
  readonly effect: Rerun;
  readonly run: RunRef;
  /** Id of the one job that is run again; left out: all that failed. */
  readonly job?: number;
  readonly now: Instant;
  /** The memory as it was read; null: it is read here. */
  readonly first: StateSnapshot | null;
  /** Whether it is still right by the newest memory: others may have used up what the policy allows. */
  readonly isAllowed: (memory: Memory) => boolean;
  /** Whether the newest documents say that everything is stopped; left out where the gate has looked. */
  readonly isStopped?: (documents: StateSnapshot['documents']) => boolean;
  /** Told when somebody else has written the memory since it was read: threads of this run are made whole then. */
  readonly onConflict: NonNullable<StateUpdate['onConflict']>;
}

/** What came of it, and what is to be remembered of it with everything else. */
export interface RerunDone {
  readonly result: Result<Written>;
  /** The outcome; null while nobody knows. */
  readonly event: RerunEvent | null;
  /** The memory with the intention in it; null when that could not be written. */
  readonly latest: StateSnapshot | null;
}

/** Writes the intention, asks for the re-run, and says what came of it. Nothing is asked for without the intention. */
export async function performRerun(world: RerunWorld, wish: RerunWish): Promise<RerunDone> {
  const {control} = world;
  if (control === null) return failed(err({code: 'INTERNAL', detail: 'no run can be run again from here'}), null);
  const intended = await intend(world, wish);
  if (!intended.ok) return failed(intended, null);
  const {latest, isUnderWay} = intended.value;
  if (isUnderWay) return failed(await findDone(control, wish), latest);
  const result = await send(control, wish);
  const state = toState(result);
  return {result, latest, event: state === null ? null : toEvent(wish, state)};
}

function send(control: NonNullable<FailureWorld['control']>, {effect, job}: RerunWish): Promise<Result<Written>> {
  const {run: id, attempt, logging} = effect;
  return job === undefined
    ? control.rerunFailed({id, attempt}, {logging})
    : control.rerunJob({id, attempt}, {job, logging});
}

function failed(result: Result<Written>, latest: StateSnapshot | null): RerunDone {
  return {result, event: null, latest};
}

/** Somebody else does it, or has used up the last try: either it is there, or the sweep looks again. */
async function findDone(control: NonNullable<FailureWorld['control']>, {effect}: RerunWish): Promise<Result<Written>> {
  const read = await control.readAttempt(effect.run);
  if (!read.ok) return read;
  if (read.value.attempt <= effect.attempt) return err({code: 'RUN_IN_PROGRESS', run: effect.run});
  return ok({ref: `${effect.run}`, change: 'unchanged'});
}

interface Intended {
  readonly latest: StateSnapshot;
  readonly isUnderWay: boolean;
}

/**
 * The ledger with the intention. Of several that intend the same, the first one does it. The caps are counted once more on the
 * very version that the intention is written on, so that two runs of one commit cannot both take the last try.
 */
async function intend(world: RerunWorld, wish: RerunWish): Promise<Result<Intended>> {
  const {now, effect} = wish;
  const intention = toEvent(wish, 'intended');
  const {safe} = world;
  const updated = await updateState(world.state, world.pacing, {
    names: memoryDocuments(now, MEMORY_DAYS),
    first: wish.first,
    summary: `Intend to run ${effect.run} again`,
    edit: ({documents}) =>
      wish.isStopped?.(documents) !== true && wish.isAllowed(toMemory(documents, safe))
        ? remember(documents, {events: [intention]}, {now, safe})
        : null,
    onConflict: wish.onConflict,
  });
  if (!updated.ok) return updated;
  const {latest, written} = updated.value;
  if (written.change !== 'unchanged') return ok({latest, isUnderWay: false});
  const known = toMemory(latest.documents, safe).events.find(({key}) => key === intention.key);
  return ok({latest, isUnderWay: known === undefined || now - known.at < UNDER_WAY_MS});
}

/** What is to be remembered; null where the next look has to tell. */
function toState(result: Result<Written>): RerunEvent['state'] | null {
  if (result.ok) return 'done';
  return result.problem.code === 'HOST_FORBIDDEN' || result.problem.code === 'HOST_REFUSED' ? 'refused' : null;
}

function toEvent({run, effect, now: at}: RerunWish, state: RerunEvent['state']): RerunEvent {
  const {base, headSha: commit, workflow, branch} = run;
  return toRerunEvent({at, run: {id: effect.run, attempt: effect.attempt, workflow, branch}, commit, base, state});
}
