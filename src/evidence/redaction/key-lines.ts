// Lines of a private key that came one by one: what stands next to a line that was part of a key is part of it too.
import {toPlaceholder, withoutPlaceholders} from './placeholder.ts';

const HIDDEN = toPlaceholder('private-key');
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY/;

/** Header lines inside a block, and the empty line behind them. */
const HEADER = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Private-Lines):|^$/;
/** What a line of a key consists of, with what a program puts around it: quotes, a comma, a plus, `\n` spelt out. */
const BODY = /^["'+ \t]*=?(?<body>[A-Za-z0-9+/]{1,128}={0,2})(?:\\r)?(?:\\n)?["',+;\\ \t]*$/;
/** Shorter ones show less of a key than anybody could use, and are mostly words. */
const MIN_UNITS = 8;

/**
 * The lines with a placeholder for each that goes on with a key: below a line that holds the placeholder of one (the
 * beginning, or a full line of its body) and above the line that ends one. The same lines give the same array length.
 */
export function redactKeyLines(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes(HIDDEN) || END.test(line))) return lines;
  const below = hideFollowing(lines, (line) => prefixBefore(line, line.indexOf(HIDDEN)));
  return hideFollowing(below.toReversed(), (line) => prefixBefore(line, line.search(END))).toReversed();
}

/** Lines with those replaced that go on behind a line which `openPrefix` says is one of a key. */
function hideFollowing(lines: readonly string[], openPrefix: (line: string) => string | null): readonly string[] {
  let prefix: string | null = null;
  return lines.map((line) => {
    const opened = openPrefix(line);
    if (opened !== null || prefix === null) {
      prefix = opened;
      return line;
    }
    const rest = withoutPrefix(line, prefix);
    if (rest === null || !(HEADER.test(rest.trim()) || isBody(rest))) {
      prefix = null;
      return line;
    }
    return rest.trim() === '' ? line : line.slice(0, line.length - rest.length) + HIDDEN;
  });
}

/** What stands before a place in a line; null when there is no such place. */
function prefixBefore(line: string, at: number): string | null {
  return at === -1 ? null : line.slice(0, at);
}

/** The rest of a line that begins like another, numbers apart: a container's name or a time stamp. */
function withoutPrefix(line: string, prefix: string): string | null {
  const start = line.slice(0, prefix.length);
  return toShape(start) === toShape(prefix) ? line.slice(prefix.length) : null;
}

function toShape(text: string): string {
  return text.replace(/\d/g, '0').replace(/["'+ \t]*$/, '');
}

/** Base64 that is no plain word: with a digit, a sign of Base64, or letters that change their case. What was found in it is gone. */
function isBody(rest: string): boolean {
  const left = withoutPlaceholders(rest);
  if (left !== rest && left.length < MIN_UNITS) return true;
  const body = BODY.exec(left)?.groups?.['body'] ?? '';
  if (body.length < MIN_UNITS) return false;
  return /[0-9+/=]/.test(body) || (body.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) > 3;
}
