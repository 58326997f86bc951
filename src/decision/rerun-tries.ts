// How often a commit was run again, and when last: by what the memory holds and by the attempts that the host counts.
import type {Instant} from '../domain/ids.ts';
import type {MemoryEvent, RerunEvent} from '../domain/memory.ts';
import {type RunRef, UNKNOWN_BASE} from '../domain/run.ts';

/** What is known of one run of the commit. */
interface Tried {
  readonly reruns: number;
  /** Undefined: nobody has written down what it was to be merged into; then it counts for every base. */
  readonly base: string | null | undefined;
}

/** Re-runs so far. What may have been done counts as done. */
export interface Tries {
  /** Of the commit, all its workflows together. */
  readonly ofCommit: number;
  /** Of the commit on the base of the run. */
  readonly onBase: number;
  /** Latest attempt of the run that anybody knows of. */
  readonly attempt: number;
  /** When the latest re-run of this run began; null when it had none. */
  readonly lastAt: Instant | null;
}

/** The re-runs of the commit of a run. Events in any order, doubles too. */
export function countTries(run: RunRef, events: readonly MemoryEvent[]): Tries {
  const runs = new Map<number, Tried>([[run.id, {reruns: run.attempt - 1, base: toBase(run.base)}]]);
  let attempt = run.attempt;
  for (const event of events) {
    const seen = toSeen(event, run);
    if (seen === null) continue;
    const known = runs.get(seen.id);
    const base = known?.base === undefined ? seen.base : known.base;
    runs.set(seen.id, {reruns: Math.max(known?.reruns ?? 0, seen.reruns), base});
    if (seen.id === run.id) attempt = Math.max(attempt, seen.reruns + 1);
  }
  const all = [...runs.values()];
  const own = runs.get(run.id)?.base;
  const sum = (some: readonly Tried[]): number => some.reduce((total, {reruns}) => total + reruns, 0);
  return {
    ofCommit: sum(all),
    onBase: sum(all.filter(({base}) => base === undefined || own === undefined || base === own)),
    attempt,
    lastAt: findLast(run, events),
  };
}

/** What an event tells of a run of the commit; null when it tells nothing that counts. */
function toSeen(event: MemoryEvent, run: RunRef): (Tried & {readonly id: number}) | null {
  if (!('commit' in event) || !('run' in event) || event.commit !== run.headSha) return null;
  const {id, attempt} = event.run;
  if (event.kind !== 'rerun') return {id, reruns: attempt - 1, base: undefined};
  return counts(event, run) ? {id, reruns: attempt, base: toBase(event.base)} : null;
}

/** Null is a base too: none. A base that nobody knows may be any. */
function toBase(base: string | null): Tried['base'] {
  return base === UNKNOWN_BASE ? undefined : base;
}

/**
 * An intention counts for all other runs, also one that the host has refused: it may be carried out later, and then nobody
 * could take the count back. For the very attempt at hand only what was done counts: else there would be a later one.
 */
function counts({state, run: {id, attempt}}: RerunEvent, run: RunRef): boolean {
  return state === 'done' || id !== run.id || attempt !== run.attempt;
}

/** The attempt at hand began with the last re-run; where its start is not known, our own note of it counts. */
function findLast(run: RunRef, events: readonly MemoryEvent[]): Instant | null {
  const noted = events.flatMap((event) =>
    event.kind === 'rerun' && event.run.id === run.id && counts(event, run) ? [event.at] : [],
  );
  const began = run.attempt > 1 && run.startedAt !== null ? [run.startedAt] : [];
  const times = [...noted, ...began];
  return times.length === 0 ? null : (Math.max(...times) as Instant);
}
