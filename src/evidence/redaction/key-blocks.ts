// Private keys: whole PEM blocks, blocks whose end is missing, and single lines of a block that was read line by line.
import {toPlaceholder} from './placeholder.ts';

const BEGIN = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;

/** What can follow the beginning of a block that has no end: header lines and long runs of Base64, also with `\n` spelt out. */
const BODY_PART = /(?:\s|\\[rn]|["'+>|])*(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]*|[A-Za-z0-9+/]{16,}={0,2})/y;
const LAST_PART = /(?:\s|\\[rn])*[A-Za-z0-9+/]{1,63}={0,2}(?![A-Za-z0-9])/y;

/** A line with nothing but Base64, as long as PEM lines are (64; 70 and 76 with other tools). */
const PEM_LINE = /^[ \t]*[A-Za-z0-9+/]{60,76}={0,2}[ \t]*$/gm;

/** Longest block that is taken as one: an 8,192-bit RSA key has 6,500 characters. */
const MAX_BLOCK_UNITS = 20_000;

/** The text without private keys. */
export function redactKeyBlocks(text: string): string {
  const placeholder = toPlaceholder('private-key');
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  let result = '';
  let from = 0;
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
    const bodyStart = BEGIN.lastIndex;
    while (ends[0] !== undefined && ends[0] <= bodyStart) ends.shift();
    const [next = Number.POSITIVE_INFINITY] = ends;
    const end = next - bodyStart <= MAX_BLOCK_UNITS ? next : findOpenEnd(text, bodyStart);
    result += text.slice(from, begin.index) + placeholder;
    from = end;
    BEGIN.lastIndex = end;
  }
  return result + text.slice(from);
}

/** The text without lines that look like a line of a key: Base64 with capitals, small letters and digits. */
export function redactPemLines(text: string): string {
  return text.replace(PEM_LINE, (line) => {
    const isMixed = /[A-Z]/.test(line) && /[a-z]/.test(line) && /\d/.test(line);
    return isMixed ? toPlaceholder('private-key') : line;
  });
}

/** Where a block without an END line stops looking like a key. */
function findOpenEnd(text: string, bodyStart: number): number {
  let position = bodyStart;
  for (let found = matchAt(BODY_PART, text, position); found > position; found = matchAt(BODY_PART, text, position)) {
    position = found;
  }
  return position === bodyStart ? position : Math.max(position, matchAt(LAST_PART, text, position));
}

/** End of the match at this place; the place itself when there is none. */
function matchAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}
