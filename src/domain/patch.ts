// Changes of text files as a unified diff, the way `git apply` takes it: exact to the byte.
import {structuredPatch} from 'diff';

/** Unchanged lines shown above and below, as git does by default. */
const CONTEXT = 3;

/** One file before and after; null: it is not there. */
export interface TextChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The change with a file header; empty when nothing changed. The path is as in the repository, with slashes. A file that
 * comes or goes has the header that git gives it, with the mode of a plain file.
 */
export function toPatch(path: string, before: string | null, after: string | null): string {
  if (before === after) return '';
  const lines = toHunkLines(before ?? '', after ?? '');
  const [from, to] = [
    before === null ? '/dev/null' : quotePath('a', path),
    after === null ? '/dev/null' : quotePath('b', path),
  ];
  const sides = lines.length === 0 ? [] : [`--- ${from}`, `+++ ${to}`];
  return `${[...toModeLines(path, before, after), ...sides, ...lines].join('\n')}\n`;
}

/** One patch of several files, in their order; empty files that come or go stand last, as their headers have no end of their own. */
export function toFilesPatch(changes: readonly TextChange[]): string {
  const isBare = ({before, after}: TextChange): boolean => (before ?? '') === (after ?? '');
  const ordered = [...changes.filter((change) => !isBare(change)), ...changes.filter(isBare)];
  return ordered.map(({path, before, after}) => toPatch(path, before, after)).join('');
}

/** Only git's own header can say that a file comes or goes. */
function toModeLines(path: string, before: string | null, after: string | null): readonly string[] {
  if (before !== null && after !== null) return [];
  const head = `diff --git ${quotePath('a', path).trimEnd()} ${quotePath('b', path).trimEnd()}`;
  return [head, `${before === null ? 'new' : 'deleted'} file mode 100644`];
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
function quotePath(side: string, path: string): string {
  const full = `${side}/${path}`;
  if (!/[\u0000-\u001f\u007f"\\]/.test(full)) return full.includes(' ') ? `${full}\t` : full;
  const quoted = full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) =>
    unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${quoted}"`;
}
