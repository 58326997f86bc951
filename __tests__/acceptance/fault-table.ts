// What happens at each fault of the platform, and which test shows it. The document is made from this.
import type {FaultRow} from './fault-row.ts';
import {FAULT_ROWS_HOST} from './fault-rows-host.ts';
import {FAULT_ROWS_WORLD} from './fault-rows-world.ts';

/** Rows F1 to F46, in order. */
export const FAULT_TABLE: readonly FaultRow[] = [...FAULT_ROWS_HOST, ...FAULT_ROWS_WORLD];

/** The document. */
export function renderFaults(rows: readonly FaultRow[]): string {
  const lines = rows.map(({id, fault, here, tests}) => {
    const shown = tests.map(({file, title}) => `\`__tests__/${file}\`: ${toCell(title)}`).join('<br>');
    return `| ${id} | ${toCell(fault)} | ${toCell(here)} | ${shown} |`;
  });
  return `# What happens when the platform fails

Made from the table of the tests: \`__tests__/acceptance/fault-table.ts\`. Each row names the tests that show it.

| no. | fault | what happens here | tests |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** Bars would end a cell, and titles may hold angle brackets. */
function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
