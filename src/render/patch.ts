// The change of a plan file as a unified diff with one hunk, the way `git apply` takes it.
import type {PlanEdit} from '../domain/workplan.ts';
import {fence, type Markdown, NOTHING} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;
const NO_NEWLINE = '\\ No newline at end of file';

interface Hunk {
  /** Unchanged lines before the first changed one. */
  readonly before: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly after: readonly string[];
  /** 1-based line of the first shown line. */
  readonly firstLine: number;
}

/** The edit as a patch text with file header, LF between lines, carriage returns of the file kept. Empty when nothing changed. */
export function renderPatch(edit: PlanEdit): string {
  if (edit.unchanged || edit.before === edit.after) return '';
  const lines = [`--- a/${edit.file}`, `+++ b/${edit.file}`, ...hunkLines(edit)];
  return `${lines.join('\n')}\n`;
}

/** The edit as a diff block for a person: long lines and long diffs cut. Nothing when nothing changed. */
export function diffBlock(edit: PlanEdit): Markdown {
  if (edit.unchanged || edit.before === edit.after) return NOTHING;
  const lines = hunkLines(edit).map((line) => cut(line.replace(/\r$/, ''), SHOWN_UNITS));
  const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
  return fence(shown.join('\n'), 'diff');
}

function hunkLines(edit: PlanEdit): readonly string[] {
  const hunk = findHunk(splitLines(edit.before), splitLines(edit.after));
  const oldCount = hunk.before.length + hunk.removed.length + hunk.after.length;
  const newCount = hunk.before.length + hunk.added.length + hunk.after.length;
  return [
    `@@ -${range(hunk.firstLine, oldCount)} +${range(hunk.firstLine, newCount)} @@`,
    ...withSign(' ', hunk.before),
    ...withSign('-', hunk.removed),
    ...withSign('+', hunk.added),
    ...withSign(' ', hunk.after),
  ];
}

/** Lines with their LF, so that a missing last one shows. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function findHunk(before: readonly string[], after: readonly string[]): Hunk {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = Math.max(0, head - CONTEXT);
  return {
    before: before.slice(from, head),
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
    after: before.slice(before.length - tail, before.length - tail + CONTEXT),
    firstLine: from + 1,
  };
}

function range(firstLine: number, count: number): string {
  return `${count === 0 ? firstLine - 1 : firstLine},${count}`;
}

function withSign(sign: ' ' | '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, NO_NEWLINE]));
}
