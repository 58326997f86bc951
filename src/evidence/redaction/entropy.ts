// Values behind any name that look drawn by lot: long, with capitals, small letters and digits in no order.
import {toPlaceholder} from './placeholder.ts';

/** Name, sign, value: `name=…`, `name: …`, `"name": "…"`, `name => '…'`. */
const ASSIGNMENT =
  /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,60})(?<sign>\\?["']?[ \t]?(?:=>|=|:)[ \t]?\\?["']?)(?<value>[A-Za-z0-9+][A-Za-z0-9+/_-]{23,255}={0,2})(?![A-Za-z0-9+/_=-])/g;

/** A search that says no for nearly every line. */
const HINT = /[=:>][ \t\\"']{0,4}[A-Za-z0-9+/_-]{24}/;

/** Names of values that are drawn by lot or computed and are no secret: people need them. */
const HARMLESS =
  /integrity|sha\d*$|hash|digest|sum$|etag|commit|revision|^rev$|cache|fingerprint|(?:^|[_.-]|[a-z])id$|ID$|id-\d|debug|uuid|guid|version|build|seed|node|image|snapshot|class|method|test|name|path|file|dir|url|mappings/i;

/** Share of neighbours of different kinds. Drawn from 62 characters 0.62 and never below 0.3, in names of people below 0.25. */
const MIN_CHANGES = 0.25;
/** The same for what may be a path, whose parts are names. */
const MIN_CHANGES_IN_PARTS = 0.35;
/** Bits per character. 24 characters drawn by lot have 4.2 on average; names of people below 3.8. */
const MIN_ENTROPY = 3.8;
/** Part of a cache key or an address: a digest behind words. */
const DIGEST = /[0-9a-f]{32}/;

/** The text with such values replaced; the names stay. */
export function redactHighEntropy(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(ASSIGNMENT, (whole: string, name: string, sign: string, value: string) => {
    const isHarmless = HARMLESS.test(name) || !isDrawnByLot(value);
    return isHarmless ? whole : name + sign + toPlaceholder('credential');
  });
}

/** True for a long value with capitals, small letters and digits in no order. */
export function isDrawnByLot(value: string): boolean {
  if (!(/[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value))) return false;
  if (DIGEST.test(value)) return false;
  const least = value.includes('/') ? MIN_CHANGES_IN_PARTS : MIN_CHANGES;
  return changesOf(value) >= least && entropyOf(value) >= MIN_ENTROPY;
}

function changesOf(value: string): number {
  const changes = value.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes / value.length;
}

function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / value.length) * Math.log2(count / value.length),
    0,
  );
}
