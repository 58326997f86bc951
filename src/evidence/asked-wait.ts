// The wait that a service asks for in the output of a client, as HTTP says it: seconds or a date.
import type {Instant} from '../domain/ids.ts';

/** `Retry-After: 30`, `retry-after: "30"`, `retry after 30 seconds`, `try again in 30s`. */
const SECONDS =
  /\b(?:retry[-_ ]?after"?\s*[:=]?|(?:retry|try)(?:ing)?(?: again)? in)\s*"?(?<count>\d{1,6})(?:\.\d+)?\s*(?<unit>ms|milliseconds|m|min|minutes?|h|hours?|s|sec|seconds?)?\b/i;
/** `Retry-After: Wed, 21 Oct 2015 07:28:00 GMT`: RFC 9110, section 10.2.3. */
const DATE = /\bretry[-_ ]?after"?\s*[:=]\s*"?(?<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} [\d:]{8} GMT)/i;
/** Lines looked at, from the end: a service that is asked too often says so at the end. */
const MAX_LINES = 200;

/**
 * Milliseconds from now, at least 0, as the last line says it that asks for a wait; null when none does. `text`: the end of
 * the output.
 */
export function findAskedWait(text: string, now: Instant): number | null {
  for (const line of text.split('\n').slice(-MAX_LINES).reverse()) {
    const wait = waitOf(line, now);
    if (wait !== null) return wait;
  }
  return null;
}

function waitOf(line: string, now: Instant): number | null {
  const date = DATE.exec(line)?.groups?.['date'];
  if (date !== undefined) return Math.max(0, Date.parse(date) - now);
  const found = SECONDS.exec(line)?.groups;
  const count = found?.['count'];
  return count === undefined ? null : Number(count) * toUnitMs(found?.['unit'] ?? 's');
}

function toUnitMs(unit: string): number {
  const word = unit.toLowerCase();
  if (word === 'ms' || word.startsWith('milli')) return 1;
  if (word.startsWith('m')) return 60_000;
  return word.startsWith('h') ? 3_600_000 : 1000;
}
