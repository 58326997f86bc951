// Clocks of zones: which day and hour they show at an instant, and which instant they show a day and hour at.
import type {Instant} from '../../domain/ids.ts';

/** How far the clocks of a zone are before UTC at an instant, in milliseconds. */
export type Zone = (at: number) => number;

export const UTC: Zone = () => 0;

const MINUTE_MS = 60_000;
/** Zones with a word of their own, in hours before UTC: RFC 2822, section 4.3. Other words mean different zones in different countries. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
]);

/** `UTC`, `Z`, `PST`, `+02:00`, `GMT+2` or a name as `Europe/Berlin`, whose rules the runtime knows; null for anything else. */
export function parseZone(text: string): Zone | null {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return () => word * 60 * MINUTE_MS;
  const offset = /^(?:utc|gmt)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/i.exec(text)?.groups;
  if (offset === undefined) return text.includes('/') ? toNamedZone(text) : null;
  const ms = (Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0)) * MINUTE_MS;
  return () => (offset['sign'] === '-' ? -ms : ms);
}

function toNamedZone(timeZone: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return (at) => readClock(format, at) - (at - (at % 1000));
  } catch {
    return null; // a RangeError: no such zone
  }
}

function readClock(format: Intl.DateTimeFormat, at: number): number {
  const shown = Object.fromEntries(format.formatToParts(at).map(({type, value}) => [type, Number(value)]));
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What the clocks of a zone show, as if it were UTC. */
export function toShown(zone: Zone, at: Instant): number {
  return at + zone(at);
}

/** When the clocks of a zone show this; the second look is for a change of the clocks between. */
export function fromShown(zone: Zone, shown: number): number {
  return shown - zone(shown - zone(shown));
}
