// Lists, tables and folds from finished Markdown.
import {join, type Markdown, md, NOTHING} from './markdown.ts';

/** One line per item; nothing when there are none. */
export function bullets(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => md`- ${item}`),
    '\n',
  );
}

/** Boxes to tick, all open. */
export function checkList(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => md`- [ ] ${item}`),
    '\n',
  );
}

/** Items with their number, apart from each other when one has further blocks, each already indented by three spaces. */
export function numbered(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item, at) => md`${at + 1}. ${item}`),
    items.some((item) => item.includes('\n')) ? '\n\n' : '\n',
  );
}

/** A table; nothing when it has no rows. A pipe left in a cell is replaced: it would move what follows out of its cell. */
export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  if (rows.length === 0) return NOTHING;
  return join([row(head), row(head.map(() => md`---`)), ...rows.map(row)], '\n');
}

/** Text that opens on a click. The title is our own. */
export function details(title: Markdown, body: Markdown): Markdown {
  return md`<details>
<summary>${title}</summary>

${body}

</details>`;
}

/** A heading with its text; nothing when there is no text. */
export function titled(heading: Markdown, ...blocks: readonly Markdown[]): Markdown {
  const body = join(blocks, '\n\n');
  return body === ''
    ? NOTHING
    : md`${heading}

${body}`;
}

/** The first items, and how many there are besides. `most` is at least 1. */
export function firstOf<T>(items: readonly T[], most: number): {readonly shown: readonly T[]; readonly more: number} {
  return {shown: items.slice(0, most), more: Math.max(0, items.length - most)};
}

/** Names in one line, the first few of them. */
export function listInline(items: readonly Markdown[], most: number): Markdown {
  const {shown, more} = firstOf(items, most);
  const names = join(shown, ', ');
  return more === 0 ? names : md`${names} and ${more} more`;
}

/** A share or a weight with two digits. Not for the start of a line: there a number could begin a list. */
export function figure(value: number): Markdown {
  return value.toFixed(2) as Markdown;
}

function row(cells: readonly Markdown[]): Markdown {
  const safe = cells.map((cell) => cell.replaceAll('|', '&#124;') as Markdown);
  return md`| ${safe.join(' | ') as Markdown} |`;
}
