// A unified diff of a local edit: what `git apply` takes, with three lines of context.

const CONTEXT = 3;
/** Largest table of the line comparison, in cells. Beyond it the changed part is shown as replaced as a whole; edits are local, real ones have some hundred. */
const MAX_CELLS = 250_000;

interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/**
 * The difference of two texts as hunks, with `---` and `+++` lines when a path is given; '' when they are equal. The path
 * is as in the repository, with slashes.
 */
export function diffLines(before: string, after: string, path?: string): string {
  if (before === after) return '';
  const rows = compareLines(splitLines(before), splitLines(after));
  const head = path === undefined ? '' : `--- ${pathOf('a', path)}\n+++ ${pathOf('b', path)}\n`;
  return head + toHunks(rows).join('');
}

/** How many lines an edit adds and removes, as `git diff --numstat` counts them. */
export function countChanges(before: string, after: string): {readonly added: number; readonly removed: number} {
  const rows = before === after ? [] : compareLines(splitLines(before), splitLines(after));
  const count = (sign: Row['sign']) => rows.filter((row) => row.sign === sign).length;
  return {added: count('+'), removed: count('-')};
}

/** Lines with their LF; the last one may lack it. */
function splitLines(text: string): readonly string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function compareLines(a: readonly string[], b: readonly string[]): readonly Row[] {
  const shared = Math.min(a.length, b.length);
  let head = 0;
  while (head < shared && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const keep = (line: string): Row => ({sign: ' ', line});
  return [
    ...a.slice(0, head).map(keep),
    ...compareMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(keep),
  ];
}

/** The longest common subsequence of the changed part: keeps what stands between two changes of one item. */
function compareMiddle(a: readonly string[], b: readonly string[]): readonly Row[] {
  const width = b.length + 1;
  if ((a.length + 1) * width > MAX_CELLS) {
    return [...a.map((line): Row => ({sign: '-', line})), ...b.map((line): Row => ({sign: '+', line}))];
  }
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      rows.push({sign: ' ', line: left});
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      rows.push({sign: '-', line: left});
      i += 1;
    } else if (right !== undefined) {
      rows.push({sign: '+', line: right});
      j += 1;
    }
  }
  return rows;
}

/** Groups changes whose context touches. */
function toHunks(rows: readonly Row[]): readonly string[] {
  const changed = rows.flatMap((row, index) => (row.sign === ' ' ? [] : [index]));
  const ranges: {from: number; to: number}[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(rows.length, index + CONTEXT + 1)];
    if (last !== undefined && from <= last.to) last.to = to;
    else ranges.push({from, to});
  }
  let [oldLine, newLine, done] = [0, 0, 0];
  return ranges.map(({from, to}) => {
    for (const {sign} of rows.slice(done, from)) {
      if (sign !== '+') oldLine += 1;
      if (sign !== '-') newLine += 1;
    }
    done = from;
    return toHunk(rows.slice(from, to), oldLine, newLine);
  });
}

/** `oldLine` and `newLine` are the lines before the hunk; an empty side is told by the line before it, as git does. */
function toHunk(rows: readonly Row[], oldLine: number, newLine: number): string {
  const side = (other: Row['sign'], before: number) => {
    const length = rows.filter((row) => row.sign !== other).length;
    const start = length === 0 ? before : before + 1;
    return length === 1 ? `${start}` : `${start},${length}`;
  };
  const body = rows.map(({sign, line}) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${side('+', oldLine)} +${side('-', newLine)} @@\n${body.join('')}`;
}

/** A path as git writes it: quoted when it holds quotes or control characters, ended by a tab when it holds a blank. */
function pathOf(side: string, path: string): string {
  const full = `${side}/${path}`;
  if (/[\u0000-\u001f\u007f"\\]/.test(full)) {
    return `"${full.replaceAll(/[\u0000-\u001f\u007f"\\]/g, (unit) => {
      if (unit === '"' || unit === '\\') return `\\${unit}`;
      return `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`;
    })}"`;
  }
  return full.includes(' ') ? `${full}\t` : full;
}
