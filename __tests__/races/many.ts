// Many races one after the other, their figures, and the smallest schedule that shows what is wrong.

import {listThreads} from './left.ts';
import {type Raced, runRace} from './race.ts';
import {listSmaller, type Schedule, toSchedule} from './schedule.ts';
import {findViolations} from './violations.ts';

export interface RaceWish {
  /** Of the first schedule; the others follow. */
  readonly seed: number;
  readonly schedules: number;
}

/** A race that left something wrong, made as small as it still does. */
export interface FailedRace {
  readonly schedule: Schedule;
  readonly violations: readonly string[];
  readonly story: readonly string[];
}

export interface RaceReport {
  /** One line for people. */
  readonly figures: string;
  readonly failed: readonly FailedRace[];
}

/** After so many the rest would tell the same. */
const MAX_FAILED = 3;
/** Races at a time: most of one is waiting for the timers of its clients. What happens in one does not depend on the others. */
const AT_A_TIME = 12;

/** The seed that was asked for; else always the same one, so that a failure is never a matter of luck. */
export function seedOf(text: string | undefined): number {
  return text === undefined || text === '' ? 1 : Number(text);
}

export async function raceMany({seed, schedules}: RaceWish): Promise<RaceReport> {
  const startedAt = performance.now();
  const tally: Tally = {schedules: 0, handlers: 0, deliveries: 0, folded: 0, most: 0};
  const failed: FailedRace[] = [];
  let next = seed;
  const work = async (): Promise<void> => {
    while (next < seed + schedules && failed.length < MAX_FAILED) {
      const {raced, violations} = await race(toSchedule(next++));
      count(tally, raced);
      if (violations.length > 0) failed.push({schedule: raced.schedule, violations, story: raced.story});
    }
  };
  await Promise.all(Array.from({length: AT_A_TIME}, work));
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const smallest: FailedRace[] = [];
  for (const one of failed.slice(0, MAX_FAILED)) smallest.push(await shrink(one));
  return {figures: `${tell(tally, seed)}, ${seconds} s`, failed: smallest};
}

interface Tally {
  schedules: number;
  handlers: number;
  deliveries: number;
  folded: number;
  most: number;
}

function count(tally: Tally, raced: RaceEnd): void {
  tally.schedules += 1;
  tally.handlers += raced.schedule.handlers.length;
  tally.deliveries += raced.deliveries;
  tally.folded += raced.folded;
  tally.most = Math.max(tally.most, raced.mostRequests);
}

function tell({schedules, handlers, deliveries, folded, most}: Tally, seed: number): string {
  return `races: ${schedules} schedules from seed ${seed}, ${handlers} handlers, ${deliveries} deliveries, ${folded} duplicates folded, at most ${most} requests of one handler`;
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
