// When a limit ends, as its message says it.
import type {Instant} from '../../domain/ids.ts';
import {readTime} from './clock-time.ts';
import {readWaitMs} from './durations.ts';

/** What is looked at behind a word that announces a time, in UTF-16 units: a whole date with its zone is shorter. */
const MAX_UNITS = 100;
/** A field whose number alone means seconds. */
const FIELD = /\b(?:retry[-_ ]?after|resets?_in(?:_seconds)?)["']?\s*(?<colon>[:=])?\s*["']?/gi;
/** Words that a time follows. */
const WORD = /\b(?:resets?(?:_at)?|until|(?:try|retry)(?:\s+again)?|again|available)\b/gi;
/** Between such a word and the time; `wait` where a length may come. */
const LINK = /^["']?[\s:=|·∙]*["']?(?:(?<wait>in|after)\s+|(?:at|on|by)\s+)?(?:(?:about|around|approximately)\s+)?/i;
const SECONDS = /^\d{1,9}(?!\d|[:.-]?\w)(?!\s*[ap]\.?m\b)(?<more>[^\S\n]+\w)?/i;
/** Seconds since 1970, as some tools append them. */
const EPOCH = /^["']?(?<at>\d{10})(?!\d|[:.-]?\w)/;
/** A whole date may stand behind a few other words. */
const LATER_DAY = /^[^\n]{0,20}?(?=\b\d{4}-\d\d-\d\d[T ]\d)/;
const APPENDED = /\blimit reached\|(?<at>\d{10})\b/i;

/**
 * Milliseconds from now until the limit ends, at least 0; null when the text does not say. Fields such as `Retry-After`
 * come first, then the first sentence that says when. A time without a zone is taken as UTC.
 */
export function findResetMs(text: string, now: Instant): number | null {
  const appended = APPENDED.exec(text)?.groups?.['at'];
  return (
    findAfter(text, FIELD, (rest, colon) => readField(rest, colon, now)) ??
    (appended === undefined ? null : toWaitMs(Number(appended) * 1000, now)) ??
    findAfter(text, WORD, (rest) => readSentence(rest, now))
  );
}

/** The first of these words behind which something is found. */
function findAfter(
  text: string,
  words: RegExp,
  read: (rest: string, colon: string | undefined) => number | null,
): number | null {
  for (const found of text.matchAll(words)) {
    const from = found.index + found[0].length;
    const ms = read(text.slice(from, from + MAX_UNITS), found.groups?.['colon']);
    if (ms !== null) return ms;
  }
  return null;
}

/** A length, seconds alone, or a date as headers have it. `retry after 3 tries` is no field, and its 3 are no seconds. */
function readField(rest: string, colon: string | undefined, now: Instant): number | null {
  const seconds = SECONDS.exec(rest);
  const waitMs = readWaitMs(rest);
  if (waitMs !== null) return waitMs;
  if (seconds !== null)
    return colon === undefined && seconds.groups?.['more'] !== undefined ? null : Number(seconds[0]) * 1000;
  return toWaitMs(readTime(rest, now), now);
}

function readSentence(rest: string, now: Instant): number | null {
  const link = LINK.exec(rest);
  const said = rest.slice(link?.[0].length ?? 0);
  if (link?.groups?.['wait'] !== undefined) return readWaitMs(said) ?? toWaitMs(readTime(said, now), now);
  const epoch = EPOCH.exec(said)?.groups?.['at'];
  if (epoch !== undefined) return toWaitMs(Number(epoch) * 1000, now);
  const later = LATER_DAY.exec(said)?.[0].length;
  return toWaitMs(readTime(said, now) ?? (later === undefined ? null : readTime(said.slice(later), now)), now);
}

function toWaitMs(at: number | null, now: Instant): number | null {
  return at === null || !Number.isFinite(at) ? null : Math.max(0, at - now);
}
