// The change of a plan file as a unified diff, the way `git apply` takes it.
import {structuredPatch} from 'diff';
import type {PlanEdit} from '../domain/workplan.ts';
import {fence, type Markdown, NOTHING} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;
/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;

/** The edit as a patch with file header, carriage returns of the file kept. Empty when nothing changed. */
export function renderPatch({file, before, after}: Pick<PlanEdit, 'file' | 'before' | 'after'>): string {
  const lines = hunkLines(before, after);
  return lines.length === 0 ? '' : `--- ${quotePath('a', file)}\n+++ ${quotePath('b', file)}\n${lines.join('\n')}\n`;
}

/** The edit as a diff block for a person: long lines and long diffs cut. Nothing when nothing changed. */
export function diffBlock({before, after}: PlanEdit): Markdown {
  const lines = hunkLines(before, after).map((line) => cut(line.replace(/\r$/, ''), SHOWN_UNITS));
  if (lines.length === 0) return NOTHING;
  const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
  return fence(shown.join('\n'), 'diff');
}

function hunkLines(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const {hunks} = structuredPatch('', '', before, after, undefined, undefined, {context: CONTEXT});
  return hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
    `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
    ...lines,
  ]);
}

/** An empty side is told by the line before it, as git does. */
function range(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start},${count}`;
}

/** A path as git writes it: quoted when it holds quotes or control characters, ended by a tab when it holds a blank. */
function quotePath(side: string, path: string): string {
  const full = `${side}/${path}`;
  if (!/[\u0000-\u001f\u007f"\\]/.test(full)) return full.includes(' ') ? `${full}\t` : full;
  const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) =>
    unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${quoted}"`;
}
