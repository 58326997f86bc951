// Which item comes first: priority words and numbers on one scale.

/** Words to ranks. Unset stands in the middle: nobody said that it may wait, nobody said that it may not. */
const RANKS: Readonly<Record<string, number>> = {
  urgent: 1,
  critical: 1,
  highest: 1,
  blocker: 1,
  high: 2,
  major: 2,
  medium: 3,
  normal: 3,
  moderate: 3,
  low: 4,
  minor: 4,
  lowest: 5,
  trivial: 5,
};
const UNSET_RANK = 3;
/** The words that both forms of item files know, first is first. */
const WORDS = ['critical', 'high', 'medium', 'low'] as const;
/** Numbers of a queue that counts in tens: room to put something between two of them. */
const WIDE = ['1', '10', '30', '40'] as const;
/** Largest number of a queue that counts one by one. */
const NARROW_MAX = 9;
/** Steps between the numbers of the parts of an item. */
const NUMBER_STEP = 10;
/** The lowest of the levels that trackers know, P0 to P4. */
const LOWEST_LEVEL = 4;

const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;
const LEVEL = /^(?<sign>p)(?<level>\d)$/i;

/** How urgent a new item is, whatever the scale: 1 is first. */
export type PriorityStep = 1 | 2 | 3 | 4;

/** 1 is first. A number is its own rank, `P0` is 1; a word that we do not know counts as unset. */
export function toPriority(raw: string | null): {readonly rank: number; readonly raw: string | null} {
  if (raw === null) return {rank: UNSET_RANK, raw: null};
  const number = /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
  if (number !== null) return {rank: number, raw};
  const level = LEVEL.exec(raw)?.groups?.['level'];
  if (level !== undefined) return {rank: Number(level) + 1, raw};
  return {rank: rankOfWord(raw) ?? UNSET_RANK, raw};
}

/** A step as the owner would write it. `seen`: priorities of the queue; the first that is on a scale says which one it is. */
export function toPriorityText(step: PriorityStep, seen: readonly string[]): string {
  const first = seen.find((raw) => NUMBER.test(raw) || LEVEL.test(raw) || rankOfWord(raw) !== null) ?? '';
  const sign = LEVEL.exec(first)?.groups?.['sign'];
  if (sign !== undefined) return `${sign}${step - 1}`;
  if (!NUMBER.test(first)) return toWord(step, seen);
  const isNarrow = seen.every((raw) => !NUMBER.test(raw) || Number(raw) <= NARROW_MAX);
  return isNarrow ? String(step) : (WIDE[step - 1] ?? first);
}

/** A priority so many steps less urgent: 0 leaves it as it is. Words and levels end at their lowest, unknown words stay. */
export function toLowerPriority(raw: string, steps: number, seen: readonly string[]): string {
  if (steps === 0) return raw;
  if (NUMBER.test(raw)) return toLowerNumber(raw, steps);
  const {sign, level} = LEVEL.exec(raw)?.groups ?? {};
  if (level !== undefined) return `${sign}${Math.max(Number(level), Math.min(Number(level) + steps, LOWEST_LEVEL))}`;
  const rank = rankOfWord(raw);
  if (rank === null || rank >= WORDS.length) return raw;
  return toWord(Math.min(rank + steps, WORDS.length), [raw, ...seen]);
}

/** Digits behind the point, and zeros before the number, stay as many as they are. */
function toLowerNumber(raw: string, steps: number): string {
  const decimals = raw.split('.')[1]?.length ?? 0;
  return (Number(raw) + steps * NUMBER_STEP).toFixed(decimals).padStart(raw.startsWith('0') ? raw.length : 0, '0');
}

function rankOfWord(raw: string): number | null {
  const word = raw.trim().toLowerCase();
  return Object.hasOwn(RANKS, word) ? (RANKS[word] ?? null) : null;
}

/** The queue's own word of a rank, else the usual one, in the case that the queue writes. */
function toWord(rank: number, seen: readonly string[]): string {
  const own = seen.find((raw) => rankOfWord(raw) === rank);
  return own ?? toCaseOf(WORDS[rank - 1] ?? 'low', seen.find((raw) => rankOfWord(raw) !== null) ?? '');
}

/** A word in lower case, with a capital, or in capitals, as another one is. */
export function toCaseOf(word: string, other: string): string {
  if (!/^[A-Z]/.test(other)) return word;
  return /^[^a-z]{2,}$/.test(other) ? word.toUpperCase() : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
