// Many races one after the other, their figures, and the smallest schedule that shows what is wrong.
import {type Raced, runRace} from './race.ts';
import {listSmaller, type Schedule, toSchedule} from './schedule.ts';
import {findViolations} from './violations.ts';
import {listThreads} from './left.ts';

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

/** The seed that was asked for; else always the same one, so that a failure is never a matter of luck. */
export function seedOf(text: string | undefined): number {
  return text === undefined || text === '' ? 1 : Number(text);
}

export async function raceMany({seed, schedules}: RaceWish): Promise<RaceReport> {
  const startedAt = performance.now();
  const tally = {schedules: 0, handlers: 0, deliveries: 0, folded: 0, most: 0};
  const failed: FailedRace[] = [];
  for (let next = seed; next < seed + schedules && failed.length < MAX_FAILED; next += 1) {
    const {raced, violations} = await race(toSchedule(next));
    tally.schedules += 1;
    tally.handlers += raced.schedule.handlers.length;
    tally.deliveries += raced.deliveries;
    tally.folded += raced.folded;
    tally.most = Math.max(tally.most, raced.mostRequests);
    if (violations.length > 0) failed.push(await shrink({schedule: raced.schedule, violations, story: raced.story}));
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const figures = `races: ${tally.schedules} schedules from seed ${seed}, ${tally.handlers} handlers, ${tally.deliveries} deliveries, ${tally.folded} duplicates folded, at most ${tally.most} requests of one handler, ${seconds} s`;
  return {figures, failed};
}

async function race(schedule: Schedule) {
  const {raced, end} = await runRace(schedule);
  const violations = findViolations(raced);
  const folded = listThreads(raced.github).filter((thread) => thread.isFolded).length;
  await end();
  return {raced: {...raced, folded} satisfies Raced & {readonly folded: number}, violations};
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
