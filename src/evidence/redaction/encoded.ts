// Secrets behind an encoding: Base64, per cent signs, JSON escapes, HTML entities. A word that hides one goes as a whole.
import {toPlaceholder} from './placeholder.ts';

/** Takes secrets out of plain text. */
export type Redact = (text: string) => string;

/** An encoded text inside an encoded text; more than that nobody writes by accident. */
const MAX_DEPTH = 2;

/** Long enough to hold a secret of twelve characters. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** First part of a run that is decoded: if it is no text, the rest is not looked at. Twelve bytes, hit by chance once in 10^5. */
const PROBE_UNITS = 16;
/** A run may be glued to a letter or two that are not part of it, which shifts every group of four. */
const SHIFTS = [0, 1, 2, 3];

/** What shows that a word is encoded. */
const MARKS = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}|\\\/|&(?:#x?[0-9a-f]{1,4}|quot|apos|amp|lt|gt);/i;
const WORD = /[^\s"'<>`]+/g;

/** Text with its words replaced that hold a secret once they are decoded. */
export function redactEncoded(text: string, redact: Redact, depth = 0): string {
  if (depth >= MAX_DEPTH) return text;
  const hides = (plain: string): boolean => {
    const clean = redact(plain);
    return clean !== plain || redactEncoded(plain, redact, depth + 1) !== plain;
  };
  const words = MARKS.test(text) ? text.replace(WORD, (word) => (hidesInEscapes(word, hides) ? HIDDEN : word)) : text;
  return words.replace(BASE64_RUN, (run) => (hidesInBase64(run, hides) ? HIDDEN : run));
}

const HIDDEN = toPlaceholder('encoded-secret');

type Judge = (plain: string) => boolean;

function hidesInEscapes(word: string, hides: Judge): boolean {
  if (!MARKS.test(word)) return false;
  const plain = unescapeAll(word);
  return plain !== word && hides(plain);
}

const ENTITIES: Readonly<Record<string, string>> = {quot: '"', apos: "'", amp: '&', lt: '<', gt: '>'};

function unescapeAll(word: string): string {
  return word
    .replace(/%(?<hex>[0-9a-f]{2})/gi, (_, hex: string) => fromCode(hex, 16))
    .replace(/\\u(?<hex>00[0-9a-f]{2})/gi, (_, hex: string) => fromCode(hex, 16))
    .replaceAll('\\/', '/')
    .replace(/&#x(?<hex>[0-9a-f]{1,4});/gi, (_, hex: string) => fromCode(hex, 16))
    .replace(/&#(?<number>\d{1,4});/g, (_, number: string) => fromCode(number, 10))
    .replace(/&(?<name>quot|apos|amp|lt|gt);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

function fromCode(digits: string, radix: number): string {
  return String.fromCharCode(Number.parseInt(digits, radix));
}

function hidesInBase64(run: string, hides: Judge): boolean {
  return SHIFTS.some((shift) => {
    const probe = decodeBase64(run.slice(shift, shift + PROBE_UNITS));
    if (probe === '' || !isText(probe)) return false;
    return hides(toTextPart(decodeBase64(run.slice(shift))));
  });
}

/** The bytes as one character each; nothing when it is no Base64. An unfinished last group gives what it holds. */
function decodeBase64(run: string): string {
  const digits = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

function isText(bytes: string): boolean {
  return /^[\t\n\r\x20-\x7e]*$/.test(bytes);
}

/** What stands before the first byte that is no text: what was glued to the end of a run decodes to noise. */
function toTextPart(bytes: string): string {
  const noise = bytes.search(/[^\t\n\r\x20-\xff]/);
  return noise === -1 ? bytes : bytes.slice(0, noise);
}
