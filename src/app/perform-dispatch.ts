// Tells a repair agent of a failure: the intention is written down before the event is sent, so that it is never sent twice.
import {findDispatchAttempt} from '../decision/dispatch.ts';
import type {Effect} from '../domain/effect.ts';
import type {Instant} from '../domain/ids.ts';
import type {DispatchEvent} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {documentsFor, remember, toMemory} from '../memory/documents.ts';
import {toDispatchEvent} from '../memory/events.ts';
import type {CodeHost, DispatchDraft, Written} from '../ports/code-host.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';
import {MEMORY_DAYS} from './open-memory.ts';
import {type StateUpdate, updateState} from './update-state.ts';

export interface DispatchWorld extends Pick<MemoryWorld, 'pacing' | 'safe'> {
  readonly state: StateStore;
  readonly host: Pick<CodeHost, 'dispatch'>;
}

export interface DispatchWish {
  readonly effect: Extract<Effect, {kind: 'dispatch'}>;
  readonly run: RunRef;
  readonly now: Instant;
  readonly payload: DispatchDraft['payload'];
  /** The memory as it was read; null: it is read here. */
  readonly first: StateSnapshot | null;
  /** Told when somebody else has written the memory since it was read. */
  readonly onConflict: NonNullable<StateUpdate['onConflict']>;
}

/** What came of it, and what is to be remembered of it with everything else. */
export interface DispatchDone {
  readonly result: Result<Written>;
  /** The outcome; null while nobody knows, or when somebody else sent it. */
  readonly event: DispatchEvent | null;
  /** The memory with the intention in it; null when that could not be written. */
  readonly latest: StateSnapshot | null;
}

/** At most once: after a lost answer, or a kill between intention and event, it is not sent again. */
export async function performDispatch(world: DispatchWorld, wish: DispatchWish): Promise<DispatchDone> {
  const intended = await intend(world, wish);
  if (!intended.ok) return {result: intended, event: null, latest: null};
  const {latest, attempt} = intended.value;
  const {event} = wish.effect;
  if (attempt === null) return {result: ok({ref: event, change: 'unchanged'}), event: null, latest};
  const result = await world.host.dispatch({event, payload: wish.payload});
  const state = result.ok ? 'done' : toState(result.problem);
  return {result, latest, event: state === null ? null : toEvent(wish, attempt, state)};
}

/** The attempt that is ours to send; null: others send it, or have sent it. Decided on the very version that is written. */
async function intend(
  world: DispatchWorld,
  wish: DispatchWish,
): Promise<Result<{readonly latest: StateSnapshot; readonly attempt: number | null}>> {
  const {now, effect, run} = wish;
  const {safe} = world;
  let attempt: number | null = null;
  const updated = await updateState(world.state, world.pacing, {
    names: documentsFor(now, MEMORY_DAYS),
    first: wish.first,
    summary: `Intend to tell of run ${run.id}`,
    edit: ({documents}) => {
      const {events} = toMemory(documents, safe);
      attempt = findDispatchAttempt(events, {run: run.id, fingerprint: effect.fingerprint});
      return attempt === null ? null : remember(documents, {events: [toEvent(wish, attempt, 'intended')]}, {now, safe});
    },
    onConflict: wish.onConflict,
  });
  if (!updated.ok) return updated;
  const {latest, written} = updated.value;
  return ok({latest, attempt: written.change === 'unchanged' ? null : attempt});
}

/** Refusals after which the event was certainly not sent. Null: nobody knows. */
function toState({code}: Problem): DispatchEvent['state'] | null {
  const isRefused = [
    'HOST_FORBIDDEN',
    'HOST_REFUSED',
    'HOST_NOT_FOUND',
    'HOST_UNAUTHORISED',
    'HOST_DISABLED',
    'HOST_RATE_LIMITED',
    'HOST_BUDGET_SPENT',
  ].includes(code);
  return isRefused ? 'refused' : null;
}

function toEvent({run, effect, now: at}: DispatchWish, attempt: number, state: DispatchEvent['state']): DispatchEvent {
  const {fingerprint, event} = effect;
  return toDispatchEvent({at, run, fingerprint, event, attempt, state});
}
