// Text for a terminal: visible, harmless to a runner that reads it, and broken into lines.
import {toOneLine} from './neutralise.ts';

/** Widest line. Terminals start at 80 columns, most are wider; commands and log lines are better unbroken. */
export const COLUMNS = 96;

/** Lines of at most `columns` UTF-16 units, broken at spaces where there are any. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns);
    const at = space > columns / 3 ? space : endOfCharacter(rest, columns);
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** The index, moved back where it would cut a surrogate pair. */
function endOfCharacter(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** One line of visible text without what a runner obeys anywhere in a line. */
export function toPlain(text: string): string {
  return toHarmless(toOneLine(text));
}

/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere; here both are only text. */
export function toHarmless(line: string): string {
  return line
    .replaceAll('##[', '# #[')
    .replace(/^(?<space>\s*)::/, '$<space>: :')
    .trimEnd();
}
