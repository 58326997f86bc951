// When a limit ends, as its message says it.
import type {Instant} from '../../domain/ids.ts';
import {parseDurationMs} from './durations.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Milliseconds from now until the limit ends, at least 0; null when the text does not say. A bare hour is taken as UTC. */
export function findResetMs(text: string, now: Instant): number | null {
  return afterWait(text) ?? atInstant(text, now) ?? atHour(text, now);
}

/** `retry after 1800 seconds`, `Retry-After: 1800`, `resets in 2h 5m`, `try again in 40 minutes`. */
function afterWait(text: string): number | null {
  const seconds = /\bretry[- _]?after:?\s*"?(?<count>\d{1,7})\s*(?:s|sec|seconds)?\b/i.exec(text)?.groups?.['count'];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const wait = /\b(?:resets?|(?:try|retry)(?:\s+again)?)\s+(?:in|after)\s+(?<wait>\d[\w\s.]{0,40})/i.exec(text)
    ?.groups?.['wait'];
  if (wait === undefined) return null;
  const short = wait
    .replace(/\s*(?:hours?|hrs?)\b/gi, 'h')
    .replace(/\s*(?:minutes?|mins?)\b/gi, 'm')
    .replace(/\s*(?:seconds?|secs?)\b/gi, 's')
    .replace(/\band\b/gi, ' ');
  return parseDurationMs(/^\s*(?:\d+(?:\.\d+)?[hms]\s*)+/.exec(short)?.[0]?.trim() ?? null);
}

/** A whole time with its zone, or seconds since 1970 as some tools append them. */
function atInstant(text: string, now: Instant): number | null {
  const iso = /\b(?:resets?|until|again)\b[^\n]{0,20}?(?<at>\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d))/i.exec(
    text,
  );
  const epoch = /\blimit reached\|(?<at>\d{10})\b/i.exec(text)?.groups?.['at'];
  const ms = iso?.groups?.['at'] === undefined ? Number(epoch ?? Number.NaN) * 1000 : Date.parse(iso.groups['at']);
  return Number.isNaN(ms) ? null : Math.max(0, ms - now);
}

/** `resets 3am`, `resets at 11:30 pm`, `resets 15:00 UTC`: the next time that the clock shows it. */
function atHour(text: string, now: Instant): number | null {
  const found = /\bresets?\s+(?:at\s+)?(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?\s*(?<half>[ap])?\.?m?\b/i.exec(
    text,
  )?.groups;
  const hour = Number(found?.['hour'] ?? Number.NaN);
  const half = found?.['half']?.toLowerCase();
  if (Number.isNaN(hour) || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  if (half === undefined && found?.['minute'] === undefined) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const at = inDay * HOUR_MS + Number(found?.['minute'] ?? 0) * 60_000;
  const today = now - (now % DAY_MS) + at;
  return today > now ? today - now : today + DAY_MS - now;
}
