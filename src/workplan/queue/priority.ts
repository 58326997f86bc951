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
export const PRIORITY_WORDS = ['critical', 'high', 'medium', 'low'] as const;

/** 1 is first. A number is its own rank, `P0` is 1; a word that we do not know counts as unset. */
export function toPriority(raw: string | null): {readonly rank: number; readonly raw: string | null} {
  if (raw === null) return {rank: UNSET_RANK, raw: null};
  const number = /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
  if (number !== null) return {rank: number, raw};
  const level = /^p(?<level>\d)$/i.exec(raw)?.groups?.['level'];
  if (level !== undefined) return {rank: Number(level) + 1, raw};
  return {rank: RANKS[raw.trim().toLowerCase()] ?? UNSET_RANK, raw};
}
