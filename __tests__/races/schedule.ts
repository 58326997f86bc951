// A race as data: who handles what, how lists lag, what goes wrong. Drawn from a seed, and made smaller to explain a violation.
import {type Chance, chanceOf} from './random.ts';

/**
 * What stands before the race: nothing, the cause on another branch, its incident, one that was closed, or the cause on two more
 * branches. In the last two the runs have more causes than may open an issue each, and `umbrella` starts with the thread for those.
 */
export const STARTS = ['nothing', 'elsewhere', 'known', 'closed', 'branches', 'many', 'umbrella'] as const;
export type Start = (typeof STARTS)[number];

/** One delivery of a failed run. */
export interface HandlerPlan {
  readonly runId: number;
  readonly attempt: number;
  /** Turns it lets pass between reading the memory and looking at threads, as if it read logs. */
  readonly idle: number;
  /** Requests of it that go wrong, at most. */
  readonly faults: number;
}

export interface Schedule {
  readonly seed: number;
  readonly start: Start;
  readonly handlers: readonly HandlerPlan[];
  /** Most listings that a write to an issue stays invisible, 0 to 3. */
  readonly lag: number;
  /** Share of requests that go wrong while there are faults left. */
  readonly trouble: number;
  /** Share of turns that go to whoever had the last one: 0 mixes most. */
  readonly stubborn: number;
  /** Whether a pull request is to be told. */
  readonly pull: boolean;
}

const FIRST_RUN = 8_100_000;
/** Handlers that deliver the run of another one. */
const SHARED = 0.25;

/** The schedule of a seed. */
export function toSchedule(seed: number): Schedule {
  const chance = chanceOf(seed);
  const handlers: HandlerPlan[] = [];
  const count = chance.whole(2, 8);
  for (let index = 0; index < count; index += 1) handlers.push(drawHandler(chance, handlers));
  return {
    seed,
    start: chance.pick(STARTS),
    handlers,
    lag: chance.whole(0, 3),
    trouble: chance.pick([0, 0.05, 0.15, 0.3]),
    stubborn: chance.pick([0, 0, 0.5, 0.9]),
    pull: chance.isLucky(0.2),
  };
}

function drawHandler(chance: Chance, known: readonly HandlerPlan[]): HandlerPlan {
  const rest = {idle: chance.whole(0, 4), faults: chance.whole(0, 3)};
  const [first, ...others] = known;
  if (first !== undefined && chance.isLucky(SHARED)) {
    const {runId, attempt} = chance.pick([first, ...others]);
    return {runId, attempt: attempt + (chance.isLucky(0.5) ? 1 : 0), ...rest};
  }
  return {runId: FIRST_RUN + known.length, attempt: 1, ...rest};
}

/** Every schedule that is a little smaller, the smallest first. */
export function listSmaller(schedule: Schedule): readonly Schedule[] {
  const {handlers, lag, trouble, stubborn, pull, start} = schedule;
  return [
    ...(handlers.length > 2 ? handlers.map((one) => ({...schedule, handlers: handlers.filter((h) => h !== one)})) : []),
    ...(trouble > 0 ? [{...schedule, trouble: 0}] : []),
    ...handlers
      .filter(({faults}) => faults > 0)
      .map((one) => ({...schedule, handlers: handlers.map((h) => (h === one ? {...h, faults: 0} : h))})),
    ...(lag > 0 ? [{...schedule, lag: lag - 1}] : []),
    ...(stubborn > 0 ? [{...schedule, stubborn: 0}] : []),
    ...(pull ? [{...schedule, pull: false}] : []),
    ...(start === 'nothing' ? [] : [{...schedule, start: 'nothing'} as const]),
  ];
}
