// The only maker of SafeText: terminal sequences and invisible characters out, then secrets out, then cut. In that order.
import type {SafeText} from '../domain/ids.ts';
import {redact} from './redact.ts';

export interface SafeTextOptions {
  /** Longest result in UTF-16 units, the mark included; at least 1. */
  readonly maxUnits?: number;
  /** Values that must not be in it. Pass the same array each time: what is made from it is kept with it. */
  readonly secrets?: readonly string[];
}

/** Longest text when nobody says: a quarter of GitHub's 65,536 for one comment. */
const DEFAULT_MAX_UNITS = 16_384;
/** Shows that text is missing. */
const CUT_MARK = '…';

/** Each round takes what the cut before laid open; two were the most that 400,000 random texts needed. */
const MAX_ROUNDS = 8;

/** Nothing but visible ASCII, tab and line feed: nearly every line of a log, and nothing to clean in it. */
const NOT_PLAIN = /[^\t\n\x20-\x7e]/;

/** Control characters that start nothing and end nothing: all of C0 but tab, LF, CR, BEL and ESC; DEL; C1 but the introducers. */
const PLAIN_CONTROLS = /[\0-\x06\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x8f\x91-\x97\x99\x9a]/g;

/** Zero-width, bidirectional, variation and tag characters (Unicode's "default ignorable") and interlinear marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * Escape sequences, in seven and in eight bits, taken from left to right: strings (titles, links, device control) ended by
 * BEL or ST; control sequences, with or without their final byte; anything else, and what is left of the controls.
 * An unfinished string loses its beginning only: its text is shown.
 */
const ESCAPES = new RegExp(
  [
    /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9b-\x9f\n]*(?:\x07|\x1b\\|\x9c)/,
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/,
    /\x1b[ -/]*[0-~]?|[\x07\x90\x98\x9b-\x9f]/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/**
 * Text that may be held, hashed and shown. Idempotent under the same options, and linear in the length of `raw`.
 * A progress line that overwrites itself with CR keeps what stood there last. Lone surrogates become U+FFFD.
 */
export function toSafeText(raw: string, options: SafeTextOptions = {}): SafeText {
  const maxUnits = Math.max(1, options.maxUnits ?? DEFAULT_MAX_UNITS);
  const secrets = options.secrets ?? [];
  const whole = redact(NOT_PLAIN.test(raw) ? toVisible(raw) : raw, secrets);
  return toShort(whole, maxUnits, secrets) as SafeText;
}

/** What would steer a terminal or turn the order of what is shown. No name that people write has it. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Bidi_Control}/u;

/**
 * A name that identifies something (a job, a test, a file, a branch): as it is, because others compare it, unless it holds
 * a secret or steers a terminal; then it is what `toSafeText` makes of it. The same name gives the same result. Idempotent.
 */
export function toSafeName(raw: string, secrets: readonly string[] = []): string {
  const visible = NOT_PLAIN.test(raw) ? toVisible(raw) : raw;
  const clean = redact(visible, secrets);
  return clean === visible && !STEERING.test(raw) ? raw : clean;
}

/** The text within its bound. A cut can make a token of what was none (its end is a boundary now), so it is redacted again. */
function toShort(whole: string, maxUnits: number, secrets: readonly string[]): string {
  let text = whole;
  for (let round = 0; round < MAX_ROUNDS && text.length > maxUnits; round += 1) {
    const short = cut(text, maxUnits);
    text = redact(short, secrets);
    if (text === short || cut(text, maxUnits) === short) return short;
  }
  return text.length > maxUnits ? cut(text, maxUnits) : text;
}

/** What a terminal would have shown, as plain text. */
function toVisible(raw: string): string {
  const bare = raw.replace(PLAIN_CONTROLS, '').replace(INVISIBLE, '').replace(ESCAPES, '');
  return keepLastWritten(bare)
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** CR LF is a line end. A bare CR goes back to the start of the line; the text after it stands over the text before. */
function keepLastWritten(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .split('\n')
    .map((line) => {
      const end = line.replace(/\r+$/, '');
      return end.slice(end.lastIndexOf('\r') + 1);
    })
    .join('\n');
}

function cut(text: string, maxUnits: number): string {
  const end = maxUnits - CUT_MARK.length;
  const last = text.charCodeAt(end - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? end - 1 : end) + CUT_MARK;
}
