// Which documents are older than the memory is kept.
import type {Instant} from '../domain/ids.ts';

const MONTH = /^(?:damaged\/)?ledger\/(?<year>\d{4})-(?<month>\d\d)\.jsonl(?:\.[0-9a-f]{8})?$/;

/** Ledger months, sorted as given, that are `months` or more before the month of now; those set aside too. */
export function listExpired(
  names: readonly string[],
  {now, months}: {readonly now: Instant; readonly months: number},
): readonly string[] {
  const date = new Date(now);
  const current = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return names.filter((name) => {
    const parts = MONTH.exec(name)?.groups;
    if (parts === undefined) return false;
    const month = Number(parts['year']) * 12 + Number(parts['month']) - 1;
    return month <= current - months;
  });
}
