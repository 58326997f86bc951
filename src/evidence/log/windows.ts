// Which lines of a scanned log are worth decoding: all of a small log, else the places that can hold the cause.
import type {LogScan} from './reader.ts';

/** Lines from `first` to `last`, 1-based and inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Most lines in all windows; at 200 bytes a line this is about a megabyte of text. */
export const MAX_WINDOW_LINES = 6_000;
/** Most bytes of a log that is read whole. */
const MAX_WHOLE_BYTES = 4_194_304;
const HEAD_LINES = 100;
const TAIL_LINES = 400;
const BEFORE_EXIT = 300;
/** A block of a test runner reaches this far around its loudest line. */
const AROUND = {before: 15, after: 40} as const;

/** The ranges to read, ascending and apart from each other. */
export function planWindows(scan: LogScan): readonly LineRange[] {
  const {lineCount} = scan;
  if (lineCount === 0) return [];
  if (lineCount <= MAX_WINDOW_LINES && scan.byteCount <= MAX_WHOLE_BYTES) return [{first: 1, last: lineCount}];
  const chosen = new Set<number>();
  for (const range of wishes(scan)) {
    const clipped = {first: Math.max(1, range.first), last: Math.min(lineCount, range.last)};
    for (let line = clipped.first; line <= clipped.last; line++) {
      if (chosen.size >= MAX_WINDOW_LINES) return toRanges(chosen);
      chosen.add(line);
    }
  }
  return toRanges(chosen);
}

/** Ranges in order of their worth: ends of the log, what stands before failures, then hits of strong patterns. */
function* wishes(scan: LogScan): Generator<LineRange> {
  yield {first: scan.lineCount - TAIL_LINES + 1, last: scan.lineCount};
  yield {first: 1, last: HEAD_LINES};
  if (scan.exit !== null) yield {first: scan.exit.line - BEFORE_EXIT, last: scan.exit.line + 5};
  for (const step of scan.steps.filter((one) => (one.exitCode ?? 0) !== 0).slice(0, 4)) {
    yield {first: step.lastLine - BEFORE_EXIT, last: step.lastLine};
    yield {first: step.firstLine, last: step.firstLine + 30};
  }
  const ranked = [...scan.hits].sort((a, b) => b.pattern.weight - a.pattern.weight);
  for (const take of [pickEnds, pickAll]) {
    for (const hits of ranked) for (const line of take(hits.lines)) yield around(line);
  }
}

function around(line: number): LineRange {
  return {first: line - AROUND.before, last: line + AROUND.after};
}

function pickEnds(lines: readonly number[]): readonly number[] {
  return lines.length <= 6 ? lines : [...lines.slice(0, 3), ...lines.slice(-3)];
}

function pickAll(lines: readonly number[]): readonly number[] {
  return lines;
}

function toRanges(lines: ReadonlySet<number>): readonly LineRange[] {
  const ranges: {first: number; last: number}[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const current = ranges.at(-1);
    if (current !== undefined && current.last === line - 1) current.last = line;
    else ranges.push({first: line, last: line});
  }
  return ranges;
}
