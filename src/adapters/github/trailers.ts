// Reads the trailers of a commit message by git's own rules, where no git is at hand.

export interface Trailer {
  readonly key: string;
  readonly value: string;
}

/** Lines that git writes itself: with one of them, a quarter of the paragraph being trailers is enough. */
const WRITTEN_BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const TRAILER = /^(?<key>[A-Za-z0-9-]+)[ \t]*:(?<value>.*)$/;

/**
 * Trailers of a message in order, keys as written, folded values on one line. Only the last paragraph can hold them, and
 * never the subject's; other lines in it are allowed only beside lines that git wrote, at most three for each trailer.
 */
export function parseTrailers(message: string): readonly Trailer[] {
  return joinFolded(findBlock(message.replaceAll('\r\n', '\n').split('\n'))).flatMap((line) => {
    const {key, value} = TRAILER.exec(line)?.groups ?? {};
    return key === undefined || value === undefined ? [] : [{key, value: value.trim()}];
  });
}

/** Lines of the last paragraph when it is a trailer block, else none. Lines that start with `#` are comments to git. */
function findBlock(lines: readonly string[]): readonly string[] {
  const start = findBodyStart(lines);
  let end = lines.length;
  while (end > start && isSkipped(lines[end - 1])) end -= 1;
  let first = end;
  while (first > start && !isBlank(lines[first - 1])) first -= 1;
  const block = lines.slice(first, end);
  return first > start && isTrailerBlock(block) ? block : [];
}

/** Index of the blank line that ends the subject's paragraph. */
function findBodyStart(lines: readonly string[]): number {
  const text = lines.findIndex((line) => !isBlank(line) && !line.startsWith('#'));
  const blank = lines.findIndex((line, index) => index > text && isBlank(line));
  return text < 0 || blank < 0 ? lines.length : blank;
}

/** Continuation lines count with the line above them: nothing after a trailer, one more foreign line after another. */
function isTrailerBlock(block: readonly string[]): boolean {
  let trailers = 0;
  let others = 0;
  let isInTrailer = false;
  for (const line of block) {
    if (/^\s/.test(line)) {
      if (!isInTrailer) others += 1;
      continue;
    }
    if (line.startsWith('#')) {
      isInTrailer = false;
      continue;
    }
    isInTrailer = TRAILER.test(line) || WRITTEN_BY_GIT.test(line);
    if (isInTrailer) trailers += 1;
    else others += 1;
  }
  return trailers > 0 && (others === 0 || (block.some((line) => WRITTEN_BY_GIT.test(line)) && trailers * 3 >= others));
}

function joinFolded(block: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of block) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s/.test(line)) joined[joined.length - 1] = `${last} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

/** Blank lines and comments at the end do not count as a paragraph. */
function isSkipped(line: string | undefined): boolean {
  return isBlank(line) || line?.startsWith('#') === true;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
