// The policy as a Markdown table, from the schema that also parses it: a key cannot be read without being documented.
import {toJsonSchema} from './json-schema.ts';
import {codeCell, escapeCell, renderTable} from './markdown-table.ts';

/** What the JSON schema says about one key, as far as the table shows it. */
interface KeyNode {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, KeyNode>>;
  readonly required?: readonly string[];
  readonly items?: KeyNode;
}

/** Every key of the policy, in the order of the schema: dotted, `[]` for the entries of a list; sections before their keys. */
export function renderPolicyTable(): string {
  return renderTable(['key', 'default', 'what it is'], listRows(toJsonSchema() as KeyNode, ''));
}

function listRows(node: KeyNode, prefix: string): readonly (readonly string[])[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = `${prefix}${key}`;
    const isRequired = (node.required ?? []).includes(key);
    const row = [codeCell(path), describeDefault(child, isRequired), escapeCell(child.description ?? '')];
    const entries = child.items === undefined ? [] : listRows(child.items, `${path}[].`);
    return [row, ...listRows(child, `${path}.`), ...entries];
  });
}

/** A section has no default of its own: its keys have. */
function describeDefault(node: KeyNode, isRequired: boolean): string {
  if (isRequired) return 'required';
  if (node.properties !== undefined) return '';
  return node.default === undefined ? 'none' : codeCell(toFlow(node.default));
}

/** A value as YAML writes it in one line; texts are quoted only where YAML asks for it. */
function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[A-Za-z][\w/-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
