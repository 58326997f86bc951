// A change of one text file as a unified diff, the way `git apply` takes it: exact to the byte.
import {structuredPatch} from 'diff';

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;

/** The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. */
export function toPatch(path: string, before: string, after: string): string {
  const lines = toHunkLines(before, after);
  return lines.length === 0 ? '' : `--- ${quotePath('a', path)}\n+++ ${quotePath('b', path)}\n${lines.join('\n')}\n`;
}

/** Headers and lines of the hunks, without line ends; carriage returns of the file are kept. Empty when nothing changed. */
export function toHunkLines(before: string, after: string): readonly string[] {
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
export function quotePath(side: 'a' | 'b', path: string): string {
  const full = `${side}/${path}`;
  if (!/[\u0000-\u001f\u007f"\\]/.test(full)) return full.includes(' ') ? `${full}\t` : full;
  const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) =>
    unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${quoted}"`;
}
