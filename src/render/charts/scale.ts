// Scales of charts: from values to places, with round numbers at the axis.

/** Round steps of a decade: between two gridlines lies 1, 2 or 5 times a power of ten. */
const STEPS = [1, 2, 5, 10] as const;
/** Most gridlines above zero: more would be louder than what they measure. */
const MAX_GRIDLINES = 4;

/** Marks of an axis of counts from zero, lowest first; the last one is the highest value or more, and at least 1. */
export function countTicks(highest: number): readonly number[] {
  const top = Math.max(1, highest);
  const decade = 10 ** Math.floor(Math.log10(top / MAX_GRIDLINES));
  const fitting = STEPS.map((step) => Math.max(1, step * decade)).find((step) => step * MAX_GRIDLINES >= top);
  const step = fitting ?? top;
  return Array.from({length: Math.ceil(top / step) + 1}, (_, at) => at * step);
}

/** One mark of an axis of time. */
export interface TimeTick {
  readonly ms: number;
  readonly label: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TIME_TICKS: readonly [TimeTick, TimeTick, ...TimeTick[]] = [
  {ms: SECOND, label: '1 s'},
  {ms: MINUTE, label: '1 min'},
  {ms: HOUR, label: '1 h'},
  {ms: DAY, label: '1 d'},
  {ms: 10 * DAY, label: '10 d'},
  {ms: 100 * DAY, label: '100 d'},
];

/** Marks of a logarithmic axis for at least one value, shortest first, at least two; they hold all values from a second to 100 days. */
export function timeTicks(values: readonly number[]): readonly TimeTick[] {
  const from = TIME_TICKS.findLastIndex(({ms}) => values.every((value) => value >= ms));
  const to = TIME_TICKS.findIndex(({ms}) => values.every((value) => value <= ms));
  const first = Math.min(Math.max(0, from), TIME_TICKS.length - 2);
  const last = Math.max(to === -1 ? TIME_TICKS.length - 1 : to, first + 1);
  return TIME_TICKS.slice(first, last + 1);
}

/** Place of a value on the axis, 0 to 1; values beyond its ends stand at the ends. */
export function timePlace(value: number, ticks: readonly TimeTick[]): number {
  const low = Math.log(ticks[0]?.ms ?? SECOND);
  const high = Math.log(ticks.at(-1)?.ms ?? DAY);
  const place = (Math.log(Math.max(1, value)) - low) / (high - low);
  return Math.min(1, Math.max(0, place));
}
