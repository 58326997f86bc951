// Turns an owner's priority into a rank: smaller is sooner.
import type {PriorityOrder} from '../domain/plan-mapping.ts';
import type {ItemPriority} from '../domain/workplan.ts';

/** Ranks of words that many owners use, on the scale of P0 to P4. */
const RANK_BY_WORD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    blocker: 0,
    critical: 0,
    urgent: 0,
    highest: 0,
    must: 0,
    high: 1,
    should: 1,
    medium: 2,
    normal: 2,
    moderate: 2,
    could: 2,
    low: 3,
    minor: 3,
    lowest: 4,
    trivial: 4,
  }),
);

/** The priority, or undefined for a text that sorts nowhere. `P1` counts as 1. */
export function toPriority(raw: string | null, order: PriorityOrder): ItemPriority | undefined {
  const text = raw?.trim() ?? '';
  if (raw === null || text === '') return undefined;
  if (typeof order !== 'string') {
    const at = order.findIndex((word) => word.toLowerCase() === text.toLowerCase());
    return at === -1 ? undefined : {rank: at, raw};
  }
  const rank = rankOf(text);
  return rank === null ? undefined : {rank: order === 'desc' ? -rank : rank, raw};
}

function rankOf(text: string): number | null {
  const digits = /^p?(?<number>-?\d{1,9}(?:\.\d{1,9})?)$/i.exec(text)?.groups?.['number'];
  return digits === undefined ? (RANK_BY_WORD.get(text.toLowerCase()) ?? null) : Number(digits);
}
