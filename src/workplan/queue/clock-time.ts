// A time as people and headers write it: a day, a time of the clock and a zone, each of which may be missing, in any order.
import type {Instant} from '../../domain/ids.ts';
import {fromShown, parseZone, toShown, UTC, type Zone} from './zones.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const BETWEEN = /^[\s,]*(?:\b(?:at|on)\s+)?/i;
const CLOCK =
  /^(?<hour>\d{1,2})(?::(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?/i;
const NAMED_HOUR = /^(?<name>midnight|noon)\b/i;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?=\d)|(?![\w-]))/i;
const MONTH_DAY = /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,?\s(?<year>\d{4})\b(?!:))?/i;
const DAY_MONTH = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<name>[a-z]{3,9})\b\.?(?:,?[\s-](?<year>\d{4})\b(?!:))?/i;
const WEEK_DAY = /^(?<name>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b\.?/i;
const NEAR_DAY = /^(?<name>today|tonight|tomorrow)\b/i;
const ZONE =
  /^(?:\((?<inside>[\w+:/-]{1,40})\)|(?<bare>(?:UTC|GMT)?[+-]\d{1,2}(?::?[0-5]\d)?|[A-Z]{1,4}|[A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})(?![\w/]))/;

type Day =
  | {readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number}
  | {readonly kind: 'weekday'; readonly index: number}
  | {readonly kind: 'ahead'; readonly days: 0 | 1};

interface Parts {
  day?: Day;
  /** Milliseconds from the beginning of the day. */
  clockMs?: number;
  zone?: Zone;
}

/**
 * The instant that a text begins with; null when it begins with none. Without a zone it is UTC; a clock without a day is
 * the next time that it shows this; a date without a year is the one nearest to now, which may be over.
 */
export function readTime(text: string, now: Instant): number | null {
  const parts = readParts(text);
  if (parts === null) return null;
  const {day, clockMs, zone = UTC} = parts;
  const shown = toShown(zone, now);
  const midnight = shown - (shown % DAY_MS);
  if (day === undefined) return clockMs === undefined ? null : next(zone, midnight + clockMs, {now, stepMs: DAY_MS});
  if (day.kind === 'weekday') {
    const ahead = (day.index - new Date(midnight).getUTCDay() + 7) % 7;
    return next(zone, midnight + ahead * DAY_MS + (clockMs ?? 0), {now, stepMs: 7 * DAY_MS});
  }
  if (day.kind === 'ahead') {
    return day.days === 0 && clockMs === undefined
      ? null
      : fromShown(zone, midnight + day.days * DAY_MS + (clockMs ?? 0));
  }
  const date = toDate(day, shown);
  return date === null ? null : fromShown(zone, date + (clockMs ?? 0));
}

/** At this time of the clocks, or one step later when that is over. */
function next(zone: Zone, shown: number, {now, stepMs}: {readonly now: Instant; readonly stepMs: number}): number {
  const at = fromShown(zone, shown);
  return at > now ? at : fromShown(zone, shown + stepMs);
}

/** Null for a date that no calendar has. */
function toDate({year, month, day}: Extract<Day, {kind: 'date'}>, shown: number): number | null {
  const thisYear = new Date(shown).getUTCFullYear();
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const dates = years.map((one) => Date.UTC(one, month, day)).filter((at) => new Date(at).getUTCDate() === day);
  const nearest = dates.toSorted((a, b) => Math.abs(a - shown) - Math.abs(b - shown))[0];
  return nearest ?? null;
}

/** Reads parts for as long as there are new ones. */
function readParts(text: string): Parts | null {
  const parts: Parts = {};
  let left = text;
  for (;;) {
    const rest = left.replace(BETWEEN, '');
    const length = readDay(parts, rest) || readClock(parts, rest) || readZone(parts, rest);
    if (length === 0) break;
    left = rest.slice(length);
  }
  return parts.day === undefined && parts.clockMs === undefined ? null : parts;
}

/** Each reader gives the length of what it took, 0 for nothing. A weekday before a date says nothing more. */
function readDay(parts: Parts, text: string): number {
  if (parts.day !== undefined && parts.day.kind !== 'weekday') return 0;
  for (const [pattern, toDay] of DAYS) {
    const found = pattern.exec(text);
    const day = found?.groups === undefined ? null : toDay(found.groups);
    if (found === null || day === null) continue;
    parts.day = day;
    return found[0].length;
  }
  return 0;
}

type Groups = Readonly<Record<string, string | undefined>>;

const DAYS: readonly (readonly [RegExp, (groups: Groups) => Day | null])[] = [
  [ISO_DAY, (groups) => toDay(groups, Number(groups['month']) - 1)],
  [NEAR_DAY, ({name}) => ({kind: 'ahead', days: name?.toLowerCase() === 'tomorrow' ? 1 : 0})],
  [WEEK_DAY, ({name = ''}) => ({kind: 'weekday', index: WEEK_DAYS.indexOf(name.slice(0, 3).toLowerCase())})],
  [MONTH_DAY, (groups) => toDay(groups, toMonth(groups))],
  [DAY_MONTH, (groups) => toDay(groups, toMonth(groups))],
];

function toMonth({name = ''}: Groups): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

function toDay({year, day}: Groups, month: number): Day | null {
  if (month < 0 || month > 11) return null;
  return {kind: 'date', year: year === undefined ? null : Number(year), month, day: Number(day)};
}

function readClock(parts: Parts, text: string): number {
  if (parts.clockMs !== undefined) return 0;
  const named = NAMED_HOUR.exec(text);
  if (named !== null) {
    parts.clockMs = named.groups?.['name']?.toLowerCase() === 'noon' ? 12 * HOUR_MS : 0;
    return named[0].length;
  }
  const found = CLOCK.exec(text);
  const clockMs = found?.groups === undefined ? null : toClockMs(found.groups);
  if (found === null || clockMs === null) return 0;
  parts.clockMs = clockMs;
  return found[0].length;
}

/** Null where it is no time of a clock: a number alone, an hour over 23, or 13 with `pm`. */
function toClockMs({hour, minute, second, half}: Groups): number | null {
  const hours = Number(hour);
  if (hours > 23 || (half === undefined && minute === undefined)) return null;
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const inDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return inDay * HOUR_MS + Number(minute ?? 0) * MINUTE_MS + Number(second ?? 0) * 1000;
}

/** Only behind a time of the clock: a word before it may be anything. */
function readZone(parts: Parts, text: string): number {
  if (parts.zone !== undefined || parts.clockMs === undefined) return 0;
  const found = ZONE.exec(text);
  const zone = parseZone(found?.groups?.['inside'] ?? found?.groups?.['bare'] ?? '');
  if (found === null || zone === null) return 0;
  parts.zone = zone;
  return found[0].length;
}
