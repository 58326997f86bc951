// Small Markdown tables for generated documents. Our own words only: nothing foreign is rendered here.

/** A table: a head, a rule and one line for each row, closed by a line end. Cells are Markdown already. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** A text as a code span that may stand in a cell. */
export function codeCell(text: string): string {
  return `\`${escapeCell(text)}\``;
}

/** A text whose bars do not end the cell. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
