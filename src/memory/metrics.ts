// The figures that the memory gives for a window of whole UTC days. Equal memories give equal figures.
import {CATEGORIES, LEVELS} from '../domain/category.ts';
import type {Fingerprint, Instant} from '../domain/ids.ts';
import type {FailureEvent, IncidentTimes, Memory, MemoryEvent} from '../domain/memory.ts';
import type {DayCount, Median, Metrics, Share, TopCause} from '../domain/metrics.ts';
import {type Corrections, type FlakeProof, listCorrections, listFlakes} from './corrections.ts';
import {occurredAt} from './events.ts';
import {countThreads} from './metrics-threads.ts';
import {countEpisodesOf} from './patterns.ts';

const DAY_MS = 86_400_000;
/** Causes listed: a page, and what a team can look at. */
const MAX_CAUSES = 10;

/** Figures of the `days` UTC days that end with the day of now, that one included up to now. */
export function computeMetrics(memory: Memory, {now, days}: {readonly now: Instant; readonly days: number}): Metrics {
  const from = ((Math.floor(now / DAY_MS) - Math.max(1, days) + 1) * DAY_MS) as Instant;
  const isIn = (at: Instant): boolean => at >= from && at <= now;
  const known = memory.events.filter((event) => timeOf(event) <= now);
  const view: View = {
    from,
    to: now,
    events: known,
    failures: known.filter((event): event is FailureEvent => event.kind === 'failure' && isIn(occurredAt(event))),
    flakes: listFlakes(known),
    corrections: listCorrections(known),
    hints: memory.hints,
  };
  return {
    from,
    to: now,
    failedRuns: new Set(view.failures.map(({run}) => `${run.id}.${run.attempt}`)).size,
    failures: view.failures.length,
    byCategory: countCategories(view),
    bySeverity: countLevels(view),
    recurrence: countRecurrence(view),
    flakeRate: countFlaky(view),
    rerunSuccess: countReruns(known.filter((event) => isIn(timeOf(event)))),
    ...toMedians(known.flatMap((event) => (event.kind === 'recovery' && isIn(event.at) ? [event.times] : []))),
    ...countThreads(known, memory.hints, isIn),
    topCauses: listCauses(view),
    days: listDays(view),
    damage: memory.damage,
  };
}

interface View {
  readonly from: Instant;
  readonly to: Instant;
  /** All that is known up to now, oldest first. */
  readonly events: readonly MemoryEvent[];
  /** Those of the window. */
  readonly failures: readonly FailureEvent[];
  readonly flakes: readonly FlakeProof[];
  readonly corrections: Corrections;
  readonly hints: Memory['hints'];
}

function timeOf(event: MemoryEvent): Instant {
  return event.kind === 'failure' ? occurredAt(event) : event.at;
}

function countCategories({failures, corrections}: View): Metrics['byCategory'] {
  const words = failures.map((one) => corrections.categories.get(one.fingerprint) ?? one.category);
  return CATEGORIES.map((category) => ({category, count: words.filter((word) => word === category).length}))
    .filter((row) => row.count > 0)
    .sort((a, b) => b.count - a.count);
}

function countLevels({failures, corrections}: View): Metrics['bySeverity'] {
  const levels = failures.map((one) => corrections.levels.get(one.fingerprint) ?? one.severity);
  const count = (level: number): number => levels.filter((one) => one === level).length;
  const [one, two, three, four, five] = LEVELS;
  return {[one]: count(one), [two]: count(two), [three]: count(three), [four]: count(four), [five]: count(five)};
}

/** Causes of the window that came in more than one episode, as far back as the memory goes. */
function countRecurrence({failures, events, to}: View): Share {
  const causes = new Set(failures.map((one) => one.fingerprint));
  const own = new Map<Fingerprint, MemoryEvent[]>();
  for (const event of events) {
    if (!('fingerprint' in event) || !causes.has(event.fingerprint)) continue;
    const list = own.get(event.fingerprint);
    if (list === undefined) own.set(event.fingerprint, [event]);
    else list.push(event);
  }
  const days = Math.ceil(to / DAY_MS);
  const part = [...own.values()].filter((list) => countEpisodesOf(list, () => true, {now: to, days}) > 1).length;
  return {part, of: causes.size};
}

/** Failures of the window whose commit passed, in whatever run. */
function countFlaky({failures, flakes}: View): Share {
  const passed = new Set(flakes.map((one) => `${one.fingerprint}:${one.commit}`));
  return {
    part: failures.filter((one) => passed.has(`${one.fingerprint}:${one.commit}`)).length,
    of: failures.length,
  };
}

/** Runs of which a second or later attempt is known, and those of them where one passed. */
function countReruns(events: readonly MemoryEvent[]): Share {
  const repeated = events.flatMap((event) =>
    'run' in event && event.run.attempt > 1 ? [{id: event.run.id, passed: event.kind !== 'failure'}] : [],
  );
  return {
    part: new Set(repeated.filter((one) => one.passed).map((one) => one.id)).size,
    of: new Set(repeated.map((one) => one.id)).size,
  };
}

function toMedians(
  times: readonly IncidentTimes[],
): Pick<Metrics, 'timeToDetect' | 'timeToAcknowledge' | 'timeToMitigate' | 'timeToRecover'> {
  return {
    timeToDetect: toMedian(times.map((one) => one.detectMs)),
    timeToAcknowledge: toMedian(times.map((one) => one.acknowledgeMs)),
    timeToMitigate: toMedian(times.map((one) => one.mitigateMs)),
    timeToRecover: toMedian(times.map((one) => one.recoverMs)),
  };
}

/** The middle value; of an even number of them half way between the two in the middle, whole milliseconds. */
function toMedian(values: readonly (number | null)[]): Median {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor((known.length - 1) / 2)];
  const high = known[Math.floor(known.length / 2)];
  if (low === undefined || high === undefined) return {ms: null, count: 0};
  return {ms: Math.round((low + high) / 2), count: known.length};
}

function listCauses(view: View): readonly TopCause[] {
  const counts = new Map<Fingerprint, FailureEvent[]>();
  for (const failure of view.failures) {
    const list = counts.get(failure.fingerprint);
    if (list === undefined) counts.set(failure.fingerprint, [failure]);
    else list.push(failure);
  }
  return [...counts.values()]
    .flatMap((list) => toCause(list, view))
    .sort((a, b) => b.count - a.count || b.lastSeen - a.lastSeen || (a.fingerprint < b.fingerprint ? -1 : 1))
    .slice(0, MAX_CAUSES);
}

function toCause(failures: readonly FailureEvent[], view: View): readonly TopCause[] {
  const newest = failures.reduce((last, one) => (occurredAt(one) >= occurredAt(last) ? one : last));
  const {fingerprint, category, cause} = newest;
  const threads = view.hints.filter((hint) => hint.fingerprint === fingerprint);
  const thread = threads.find((hint) => hint.state === 'open') ?? threads.at(-1);
  return [
    {
      fingerprint,
      category: view.corrections.categories.get(fingerprint) ?? category,
      text: cause?.text ?? null,
      count: failures.length,
      flakes: view.flakes.filter((one) => one.fingerprint === fingerprint && one.at >= view.from).length,
      lastSeen: occurredAt(newest),
      incident: thread?.number ?? null,
    },
  ];
}

function listDays({from, to, failures, events, flakes}: View): readonly DayCount[] {
  const failed = countDays(failures.map(occurredAt));
  const recovered = countDays(events.flatMap((event) => (event.kind === 'recovery' ? [event.at] : [])));
  const passed = countDays(flakes.map((one) => one.at));
  const days = Array.from({length: Math.floor((to - from) / DAY_MS) + 1}, (_, index) => from / DAY_MS + index);
  return days.map((day) => ({
    day: new Date(day * DAY_MS).toISOString().slice(0, 10),
    failures: failed.get(day) ?? 0,
    recoveries: recovered.get(day) ?? 0,
    flakes: passed.get(day) ?? 0,
  }));
}

/** Times counted by UTC day, as days since the epoch. */
function countDays(times: readonly Instant[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const at of times) {
    const day = Math.floor(at / DAY_MS);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
