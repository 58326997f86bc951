// The registry as text: action.yml and the tables of the README. The same registry always gives the same bytes.
import {INPUTS, type InputSpec, OUTPUTS, type OutputSpec} from './inputs.ts';
import {codeCell, escapeCell, renderTable} from './markdown-table.ts';

/** What stands at the top of action.yml; the marketplace shows it. */
const NAME = 'Aftermath';
const DESCRIPTION =
  'What happens after CI fails: finds the cause, grades it, writes it down once, and marks the failed batch.';

/** The whole text of action.yml. */
export function renderActionYml(): string {
  return `${[
    '# Generated from src/config/inputs.ts; change it there.',
    `name: ${quote(NAME)}`,
    `description: ${quote(DESCRIPTION)}`,
    'branding:',
    '  icon: life-buoy',
    '  color: orange',
    'inputs:',
    ...INPUTS.flatMap(renderInput),
    'outputs:',
    ...OUTPUTS.flatMap(renderOutput),
    'runs:',
    '  using: node24',
    '  main: dist/action/index.js',
    '  post: dist/action/index.js',
    '  post-if: always()',
  ].join('\n')}\n`;
}

/** The inputs as a Markdown table, one row each, in the order of the registry. */
export function renderInputsTable(): string {
  return renderTable(['input', 'default', 'what it is'], INPUTS.map(toInputRow));
}

/** The outputs as a Markdown table, one row each, in the order of the registry. */
export function renderOutputsTable(): string {
  return renderTable(
    ['output', 'what it is'],
    OUTPUTS.map((output) => [codeCell(output.name), escapeCell(output.description)]),
  );
}

function renderInput(input: InputSpec): readonly string[] {
  return [
    `  ${input.name}:`,
    `    description: ${quote(input.description)}`,
    `    required: ${input.required}`,
    `    default: ${quote(input.default)}`,
  ];
}

function renderOutput(output: OutputSpec): readonly string[] {
  return [`  ${output.name}:`, `    description: ${quote(output.description)}`];
}

/** A YAML text in single quotes: only the quote itself needs care there. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function toInputRow(input: InputSpec): readonly string[] {
  return [
    codeCell(input.name),
    input.default === '' ? 'empty' : codeCell(input.default),
    escapeCell(input.description),
  ];
}
