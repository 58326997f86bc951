// Many races one after the other, their figures, and the smallest schedule that shows what is wrong.

import {listThreads} from './left.ts';
import {type Raced, runRace} from './race.ts';
import {listSmaller, type Schedule, toSchedule} from './schedule.ts';
import {findViolations} from './violations.ts';

export interface RaceWish {
  /** Of the first schedule; the others follow. */
  readonly seed: number;
  readonly schedules: number;
  /** No race begins after so long; null: all are run, however long it takes. */
  readonly maxMs: number | null;
}

/** A race that left something wrong, made as small as it still does. */
export interface FailedRace {
  readonly schedule: Schedule;
  readonly violations: readonly string[];
  readonly story: readonly string[];
}

export interface RaceReport {
  readonly tally: Tally;
  readonly failed: readonly FailedRace[];
}

/** Sums over races; `most` is the largest number of requests of one handler. */
export interface Tally {
  readonly schedules: number;
  readonly handlers: number;
  readonly deliveries: number;
  readonly folded: number;
  readonly most: number;
}

const NO_RACES: Tally = {schedules: 0, handlers: 0, deliveries: 0, folded: 0, most: 0};

/** After so many the rest would tell the same. */
const MAX_FAILED = 3;
/** Races at a time: most of one is waiting for the timers of its clients. What happens in one does not depend on the others. */
const AT_A_TIME = 12;

/** Races of schedules whose seeds follow each other. Where time is up the last seeds are left out, and the tally says how many were run. */
export async function raceMany({seed, schedules, maxMs}: RaceWish): Promise<RaceReport> {
  const endsAt = performance.now() + (maxMs ?? Number.POSITIVE_INFINITY);
  let tally = NO_RACES;
  const failed: FailedRace[] = [];
  let next = seed;
  const work = async (): Promise<void> => {
    while (next < seed + schedules && failed.length < MAX_FAILED && performance.now() < endsAt) {
      const {raced, violations} = await race(toSchedule(next++));
      tally = join(tally, toTally(raced));
      if (violations.length > 0) failed.push({schedule: raced.schedule, violations, story: raced.story});
    }
  };
  await Promise.all(Array.from({length: AT_A_TIME}, work));
  const smallest: FailedRace[] = [];
  for (const one of failed.slice(0, MAX_FAILED)) smallest.push(await shrink(one));
  return {tally, failed: smallest};
}

/** Two tallies as one. */
export function join(a: Tally, b: Tally): Tally {
  return {
    schedules: a.schedules + b.schedules,
    handlers: a.handlers + b.handlers,
    deliveries: a.deliveries + b.deliveries,
    folded: a.folded + b.folded,
    most: Math.max(a.most, b.most),
  };
}

function toTally({schedule, deliveries, folded, mostRequests: most}: RaceEnd): Tally {
  return {schedules: 1, handlers: schedule.handlers.length, deliveries, folded, most};
}

/** One line for people. */
export function tell({schedules, handlers, deliveries, folded, most}: Tally, wish: Omit<RaceWish, 'maxMs'>): string {
  return `races: ${schedules} of ${wish.schedules} schedules from seed ${wish.seed}, ${handlers} handlers, ${deliveries} deliveries, ${folded} duplicates folded, at most ${most} requests of one delivery`;
}

interface RaceEnd extends Raced {
  readonly folded: number;
}

async function race(schedule: Schedule): Promise<{readonly raced: RaceEnd; readonly violations: readonly string[]}> {
  const {raced, end} = await runRace(schedule);
  const violations = findViolations(raced);
  const folded = listThreads(raced.github).filter((thread) => thread.isFolded).length;
  await end();
  return {raced: {...raced, folded}, violations};
}

/** Takes away whatever is not needed, as long as something is still wrong. */
async function shrink(failed: FailedRace): Promise<FailedRace> {
  for (const schedule of listSmaller(failed.schedule)) {
    const {raced, violations} = await race(schedule);
    if (violations.length > 0) return shrink({schedule, violations, story: raced.story});
  }
  return failed;
}

export function explain({schedule, violations, story}: FailedRace): string {
  return [`seed ${schedule.seed}: ${JSON.stringify(schedule)}`, ...violations, ...story].join('\n  ');
}
