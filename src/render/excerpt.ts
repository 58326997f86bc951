// The lines around a cause, each behind a gutter with its number, so that no foreign line starts a line of ours.
import type {Candidate, Diagnosis} from '../domain/diagnosis.ts';
import {fence, type Markdown, NOTHING} from './markdown.ts';
import {cut, toVisible} from './neutralise.ts';

/** Longest log line shown, in UTF-16 units; what a wide screen shows without scrolling twice. */
const MAX_LINE_UNITS = 240;

/** Behind a gutter a tab would jump to a place that nobody can know. */
const TAB = '    ';

interface NumberedLine {
  /** Null when the words come from no log. */
  readonly number: number | null;
  readonly text: string;
  readonly marked: boolean;
}

/** The excerpt as a code block with the cause marked by `>`; nothing when no line is known. `maxLines` is at least 1. */
export function excerptBlock(diagnosis: Diagnosis, maxLines: number): Markdown {
  const lines = excerptLines(diagnosis, maxLines);
  return lines.length === 0 ? NOTHING : fence(lines.join('\n'));
}

/** The same as plain lines, for a terminal. */
export function excerptLines(diagnosis: Diagnosis, maxLines: number): readonly string[] {
  const lines = around(numberLines(diagnosis), maxLines);
  const width = String(lines.at(-1)?.number ?? '').length;
  return lines.map(({number, text, marked}) => {
    const gutter = `${marked ? '>' : ' '} ${String(number ?? '').padStart(width)} |`;
    return text === '' ? gutter : `${gutter} ${text}`;
  });
}

function numberLines(diagnosis: Diagnosis): readonly NumberedLine[] {
  const {excerpt, rootCause} = diagnosis;
  if (excerpt === null) return rootCause.slice(0, 1).map((cause) => toLine(cause.line, cause.text, true));
  return excerpt.lines.map((text, at) => {
    const number = excerpt.firstLine + at;
    return toLine(number, text, isCause(rootCause, excerpt.job, number));
  });
}

function toLine(number: number | null, text: string, marked: boolean): NumberedLine {
  return {
    number,
    text: cut(toVisible(text).replaceAll('\n', ' ').replaceAll('\t', TAB).trimEnd(), MAX_LINE_UNITS),
    marked,
  };
}

/** Only the first candidate is marked: the others are named in their own table. */
function isCause(rootCause: readonly Candidate[], job: string | null, number: number): boolean {
  const first = rootCause[0];
  return first !== undefined && first.line === number && (first.job === job || job === null || first.job === null);
}

/** The part with the marked line, a little more of it below the mark than above: messages go on downwards. */
function around(lines: readonly NumberedLine[], maxLines: number): readonly NumberedLine[] {
  if (lines.length <= maxLines) return lines;
  const mark = lines.findIndex((line) => line.marked);
  const wanted = mark < 0 ? lines.length - maxLines : mark - Math.floor(maxLines * 0.4);
  const from = Math.min(Math.max(0, wanted), lines.length - maxLines);
  return lines.slice(from, from + maxLines);
}
