// Changes the state with a pure edit, again and again on the newest version, until no other writer was in between.
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {Written} from '../ports/code-host.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';

/** Upper bound of the first pause; it doubles with every try. One read and write on GitHub takes about so long. */
const BASE_PAUSE_MS = 100;
/** Longest upper bound: with 50 writers that is more than one a tenth of a second, about what one branch takes. */
const MAX_PAUSE_MS = 4_000;
/** After this a run gives up and leaves the rest to the sweep: a runner must not be held for minutes. */
const DEADLINE_MS = 60_000;
/** Tries whose answer was lost while nothing was written; more of them say that the store is down. */
const MAX_UNCLEAR = 3;

/** Changes by name, null removes; null or nothing at all: there is nothing to write. */
export type StateEdit = (snapshot: StateSnapshot) => ReadonlyMap<string, string | null> | null;

export interface StateUpdate {
  /** Documents that the edit looks at. Others may be written, but the edit does not see their text. */
  readonly names: readonly string[];
  readonly edit: StateEdit;
  /** What was read already: spares a request when it knows of all the names. Null: the newest is read first. */
  readonly first: StateSnapshot | null;
  /** One line of our own words for people who read the history. */
  readonly summary: string;
  /**
   * Awaited after a conflict, or when `first` is not the newest any more, with the newest snapshot, before the edit is applied
   * again. A problem ends the update.
   */
  readonly onConflict?: (newest: StateSnapshot) => Promise<Result<void>>;
}

export interface StateUpdated {
  /** As it stands after the write, with the documents that were written. */
  readonly latest: StateSnapshot;
  readonly written: Written;
  /** Writes that were sent, the last one included. */
  readonly tries: number;
}

interface Progress {
  tries: number;
  unclear: number;
  readonly startedAt: number;
}

/**
 * Applies the edit to the newest state and writes it, until a write succeeds. The edit may be called often: it must be
 * pure, and right on top of whatever others have written. STATE_CONFLICT when 60 s were not enough; other problems as
 * they come, and lost answers after three of them.
 */
export async function updateState(
  store: StateStore,
  pacing: Pacing,
  update: StateUpdate,
): Promise<Result<StateUpdated>> {
  const progress: Progress = {tries: 0, unclear: 0, startedAt: pacing.elapsed()};
  let snapshot = pickRead(update.first, update.names);
  for (;;) {
    const step = snapshot === null ? await readNewest(store, update, progress) : ok(snapshot);
    const done = step.ok ? await tryOnce(store, update, {snapshot: step.value, progress}) : step;
    if (done.ok) return done;
    const goesOn = mayGoOn(done.problem, step.ok, progress) && (await pause(pacing, progress));
    if (!goesOn) return done;
    snapshot = null;
  }
}

/**
 * The snapshot when it knows of all these names, else null. Two clocks on both sides of a month's end name different ledgers, and
 * a ledger that was not asked for must not be taken for one that does not exist: the write would replace what is in it.
 */
export function pickRead(snapshot: StateSnapshot | null, names: readonly string[]): StateSnapshot | null {
  const known = new Set(snapshot?.names ?? []);
  return names.every((name) => known.has(name)) ? snapshot : null;
}

/** Reads again what another writer has changed, and tells of it. The client's own retries are all that a read gets. */
async function readNewest(
  store: StateStore,
  {names, first, onConflict}: StateUpdate,
  {tries}: Progress,
): Promise<Result<StateSnapshot>> {
  const newest = await store.read(names);
  if (!newest.ok || onConflict === undefined) return newest;
  const isChanged = tries > 0 || (first !== null && first.version !== newest.value.version);
  if (!isChanged) return newest;
  const heard = await onConflict(newest.value);
  return heard.ok ? newest : heard;
}

async function tryOnce(
  store: StateStore,
  update: StateUpdate,
  {snapshot, progress}: {readonly snapshot: StateSnapshot; readonly progress: Progress},
): Promise<Result<StateUpdated>> {
  const changes = toRealChanges(update.edit(snapshot), snapshot, update.names);
  if (changes.size === 0) {
    const written: Written = {ref: snapshot.version ?? '', change: 'unchanged'};
    return ok({latest: snapshot, written, tries: progress.tries});
  }
  progress.tries += 1;
  const {summary} = update;
  const answer = await store.write({documents: changes, expected: snapshot.version, summary});
  if (!answer.ok) return answer;
  const {version, ...written} = answer.value;
  return ok({latest: merge(snapshot, changes, version), written, tries: progress.tries});
}

/** Without what says the same as the snapshot. */
function toRealChanges(
  edit: ReadonlyMap<string, string | null> | null,
  {version, documents}: StateSnapshot,
  names: readonly string[],
): ReadonlyMap<string, string | null> {
  const isThere = (name: string): boolean => documents.has(name) || (version !== null && !names.includes(name));
  const isReal = ([name, text]: readonly [string, string | null]): boolean =>
    text === null ? isThere(name) : text !== documents.get(name);
  return new Map([...(edit ?? [])].filter(isReal));
}

function merge(
  {names, documents}: StateSnapshot,
  changes: ReadonlyMap<string, string | null>,
  version: string,
): StateSnapshot {
  const merged = new Map(documents);
  for (const [name, text] of changes) {
    if (text === null) merged.delete(name);
    else merged.set(name, text);
  }
  return {version, names: [...new Set([...names, ...changes.keys()])], documents: merged};
}

/** False when it is of no use to try again. A write on a version that is gone changes nothing, so one whose answer was lost may be sent again. */
function mayGoOn(problem: Problem, wasWrite: boolean, progress: Progress): boolean {
  if (problem.code === 'STATE_CONFLICT') return true;
  if (!wasWrite || !isUnclear(problem)) return false;
  progress.unclear += 1;
  return progress.unclear < MAX_UNCLEAR;
}

function isUnclear(problem: Problem): boolean {
  return problem.code === 'HOST_UNREADABLE' || (problem.code === 'HOST_UNAVAILABLE' && problem.retryAfterMs === null);
}

/** Drawn evenly below its bound, so that writers spread out. False when the deadline would pass meanwhile. */
async function pause(pacing: Pacing, {tries, startedAt}: Progress): Promise<boolean> {
  const bound = Math.min(MAX_PAUSE_MS, BASE_PAUSE_MS * 2 ** Math.max(0, tries - 1));
  const pauseMs = pacing.draw() * bound;
  if (pacing.elapsed() - startedAt + pauseMs > DEADLINE_MS) return false;
  await pacing.pause(pauseMs);
  return true;
}
