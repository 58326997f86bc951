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
  const {skipped, middles} = withoutSharedEnds(before, after);
  const {hunks} = structuredPatch('', '', ...middles, undefined, undefined, {context: CONTEXT});
  return hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
    `@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`,
    ...lines,
  ]);
}

interface Middles {
  /** Lines left out above. */
  readonly skipped: number;
  readonly middles: readonly [before: string, after: string];
}

/** Both texts without the whole lines that they share above and below, but for the context: a small edit of a large file costs little. */
function withoutSharedEnds(before: string, after: string): Middles {
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && before.charCodeAt(above) === after.charCodeAt(above)) above += 1;
  let below = 0;
  const left = most - above;
  const [endOfBefore, endOfAfter] = [before.length - 1, after.length - 1];
  while (below < left && before.charCodeAt(endOfBefore - below) === after.charCodeAt(endOfAfter - below)) below += 1;
  const start = backBy(before, above, CONTEXT);
  const shared = before.length - forwardBy(before, before.length - below, CONTEXT);
  const cut = (text: string): string => text.slice(start, text.length - shared);
  return {skipped: before.slice(0, start).split('\n').length - 1, middles: [cut(before), cut(after)]};
}

/** Where the line begins that is so many lines above the one at a place. */
function backBy(text: string, at: number, lines: number): number {
  let start = beginOf(text, at);
  for (let count = 0; count < lines && start > 0; count += 1) start = beginOf(text, start - 1);
  return start;
}

/** Where the line of a place begins. A search from before the first unit would find that one. */
function beginOf(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends that is so many lines below the first whole one behind a place. */
function forwardBy(text: string, at: number, lines: number): number {
  let end = at;
  for (let count = 0; count <= lines && end < text.length; count += 1) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
  }
  return end;
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
