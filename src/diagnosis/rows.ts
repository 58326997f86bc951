// Layouts that every tool shares: rows of findings, numbered frames of a stack, words above a trace. No tool is named here.
import type {PlacedLine} from './context.ts';

/** `#3 0x00ab in run`, `3: (LOAD …)`, `#2 /w/a.php(14): run()`: a frame of a stack by its number. */
const FRAME =
  /^\s*(?:#?\d+:? +(?:0x[0-9a-f]+\b|\(+(?!ERROR|FAIL|FATAL|WARN)[A-Z][A-Z\d:%*./+-]*[ )])|#\d+ \S+\(\d+\): )/;
/** Fewer rows may be anything. */
const LEAST_FRAMES = 3;
const TRACE_HEADING = /\b(?:back ?trace|stack ?trace|traceback|call stack)\b/i;
/** A severity column of one letter; what it calls a warning or a note is no finding that fails a step. */
const LETTER_ROW = /^(?<letter>[EFCWINR]): \S/;
const SEVERE: ReadonlySet<string> = new Set(['E', 'F', 'C']);
const PLACE_ROW = /^\S*[\w)]\.?\w*:\d+(?::\d+)?:? \S/;
const LEAST_ROWS = 2;

/** Whether a line is a numbered frame of a stack. */
export function isFrame(text: string): boolean {
  return FRAME.test(text);
}

/** Index of the first of the rows of findings that a step ends with; null when it does not. `speaking` is ascending. */
export function firstFinding(lines: readonly PlacedLine[], speaking: readonly number[]): number | null {
  return findRun(lines, speaking, LETTER_ROW) ?? findRun(lines, speaking, PLACE_ROW);
}

function findRun(lines: readonly PlacedLine[], speaking: readonly number[], row: RegExp): number | null {
  let from = speaking.length;
  while (from > 0 && row.test(lines[speaking[from - 1] ?? -1]?.line.text ?? '')) from -= 1;
  const run = speaking.slice(from);
  if (run.length < LEAST_ROWS) return null;
  return run.find((index) => isSevere(row.exec(lines[index]?.line.text ?? ''))) ?? run[0] ?? null;
}

function isSevere(row: RegExpExecArray | null): boolean {
  return SEVERE.has(row?.groups?.['letter'] ?? 'E');
}

/** Index of the last line with words above a run of frames, its heading left out; null without such a run. */
export function lineAboveTrace(lines: readonly PlacedLine[], speaking: readonly number[]): number | null {
  const first = lines.findIndex(
    (_, index) =>
      lines.slice(index, index + LEAST_FRAMES).filter(({line}) => isFrame(line.text)).length === LEAST_FRAMES,
  );
  if (first === -1) return null;
  const above = speaking.findLast(
    (index) => index < first && !TRACE_HEADING.test(lines[index]?.line.text ?? TRACE_HEADING.source),
  );
  return above ?? null;
}
