// The change of a plan file as people see it: a diff block, long lines and long diffs cut.
import {toHunkLines} from '../domain/patch.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import {fence, type Markdown, NOTHING} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Longest line and most lines shown to a person; the patch itself is never cut. */
const SHOWN_UNITS = 200;
const SHOWN_LINES = 40;

/** The edit as a diff block. Nothing when nothing changed. */
export function diffBlock({before, after}: PlanEdit): Markdown {
  const lines = toHunkLines(before, after).map((line) => cut(line.replace(/\r$/, ''), SHOWN_UNITS));
  if (lines.length === 0) return NOTHING;
  const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES), ' …'] : lines;
  return fence(shown.join('\n'), 'diff');
}
