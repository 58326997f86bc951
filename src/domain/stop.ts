// The stop switch: who stopped what, and what stands when its two signs are put together. Doubt is no go.
import type {Standing} from './decision.ts';
import type {HaltScope} from './effect.ts';
import type {Instant, SafeText} from './ids.ts';

/** One turn of the switch. */
export interface StopAct {
  readonly act: 'halt' | 'resume';
  readonly scope: HaltScope;
  readonly by: string;
  readonly reason: SafeText;
  /** The host's time. */
  readonly at: Instant;
  /** Comment that asked for it; null: the program did it by the policy. */
  readonly comment: number | null;
}

/** Turns of the switch on the state branch; `unreadable` also when only one of them is. */
export type StopsRead = readonly StopAct[] | 'unreadable';

/** The second sign, outside of the state branch: an open issue of ours that says that everything is stopped. */
export type StopSign = 'clear' | 'raised' | 'unreadable';

/** The latest turn of each scope that is a halt, the whole repository first. At the same instant a halt counts. */
export function listStops(acts: readonly StopAct[]): readonly StopAct[] {
  return latestActs(acts).filter(({act}) => act === 'halt');
}

/** The latest turn of each scope, the whole repository first, branches by name. */
export function latestActs(acts: readonly StopAct[]): readonly StopAct[] {
  const byScope = new Map<string, StopAct>();
  for (const one of acts) {
    const known = byScope.get(nameOf(one.scope));
    if (known === undefined || isLater(one, known)) byScope.set(nameOf(one.scope), one);
  }
  return [...byScope].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * When a turn of the switch is dated: now, or behind what it takes back. The host tells whole seconds, and our own stops and the
 * turns before may be later within one; dated as they are, the older turn would go on to count.
 */
export function toTurnAt(
  {act, scopes, now}: {readonly act: StopAct['act']; readonly scopes: readonly HaltScope[]; readonly now: Instant},
  stops: StopsRead,
): Instant {
  const names = new Set(scopes.map(nameOf));
  const known = stops === 'unreadable' ? [] : latestActs(stops).filter(({scope}) => names.has(nameOf(scope)));
  return Math.max(now, ...known.map((one) => (one.act === act ? one.at : one.at + 1))) as Instant;
}

/** Sorts before every branch, and is none: a branch name holds no blank. */
function nameOf(scope: HaltScope): string {
  return scope.kind === 'all' ? ' ' : scope.branch;
}

function isLater(a: StopAct, b: StopAct): boolean {
  if (a.at !== b.at) return a.at > b.at;
  if (a.act !== b.act) return a.act === 'halt';
  return `${a.by} ${a.reason}` > `${b.by} ${b.reason}`;
}

/**
 * What the switch says for a branch; `branch` null: for something that belongs to none. Either sign stops, and only both
 * together let go on: a state branch that was deleted or cannot be read does not end a halt.
 */
export function foldHalt(
  {stops, sign}: {readonly stops: StopsRead; readonly sign: StopSign},
  branch: string | null,
): Standing['halt'] {
  if (sign === 'raised') return 'halted';
  if (stops === 'unreadable') return 'unreadable';
  const counts = listStops(stops).some(({scope}) => scope.kind === 'all' || scope.branch === branch);
  if (counts) return 'halted';
  return sign === 'unreadable' ? 'unreadable' : 'running';
}
