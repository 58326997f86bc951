// Plans of our own for the tests: a small value, written in any style a person or a tool may have used.
import fc from 'fast-check';
import {parse} from 'jsonc-parser';

export interface Batch {
  readonly id: string;
  readonly flag: boolean | null;
}

export interface Style {
  readonly form: 'array' | 'batches' | 'phases' | 'phase-is-batch' | 'root' | 'stories';
  readonly indent: string;
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly finalNewline: boolean;
  readonly items: 'lines' | 'one-line' | 'minified';
  readonly trailingComma: boolean;
  readonly colon: ': ' | ':' | ' : ';
  readonly flagAt: 'first' | 'middle' | 'last';
  /** What stands behind the comma (or the last value) of a member on its own line. */
  readonly behind: '' | ' // why' | ' /* why */' | '  ';
  readonly heading: '' | '// kept by hand' | '/* kept\n by hand */';
}

export const styles: fc.Arbitrary<Style> = fc.record({
  form: fc.constantFrom('array', 'batches', 'phases', 'phase-is-batch', 'root', 'stories'),
  indent: fc.constantFrom('  ', '    ', '\t', ' ', '   ', ''),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  items: fc.constantFrom('lines', 'one-line', 'minified'),
  trailingComma: fc.boolean(),
  colon: fc.constantFrom(': ', ':', ' : '),
  flagAt: fc.constantFrom('first', 'middle', 'last'),
  behind: fc.constantFrom('', ' // why', ' /* why */', '  '),
  heading: fc.constantFrom('', '// kept by hand', '/* kept\n by hand */'),
});

export const batchLists: fc.Arbitrary<readonly Batch[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => `${a}.${b}`),
      fc.constantFrom('22.3a', 'US-001', '__proto__', 'constructor', 'a/b~c', 'ö 1', '"q"'),
    ),
    flag: fc.constantFrom(true, false, null),
  }),
  {selector: (batch) => batch.id, minLength: 1, maxLength: 6},
);

/** The plan as text. The form `root` keeps only the first batch. */
export function toPlanText(batches: readonly Batch[], style: Style): string {
  const depth = {array: 1, batches: 2, phases: 4, 'phase-is-batch': 2, root: 0, stories: 2}[style.form];
  const items = batches.map((batch) => toObject(batch, style, depth));
  const [first = '{}'] = items;
  const at = (levels: number) => style.indent.repeat(levels);
  const list = (levels: number) => items.map((item) => `${at(levels)}${item}`).join(',\n');
  const bodies = {
    array: `[\n${list(1)}\n]`,
    batches: `{\n${at(1)}"phase_id": 7,\n${at(1)}"batches": [\n${list(2)}\n${at(1)}]\n}`,
    phases: `{\n${at(1)}"phases": [\n${at(2)}{\n${at(3)}"batches": [\n${list(4)}\n${at(3)}]\n${at(2)}}\n${at(1)}]\n}`,
    'phase-is-batch': `{\n${at(1)}"phases": [\n${list(2)}\n${at(1)}]\n}`,
    root: first,
    stories: `{\n${at(1)}"userStories": [\n${list(2)}\n${at(1)}]\n}`,
  };
  const heading = style.heading === '' ? '' : `${style.heading}\n`;
  const text = `${heading}${bodies[style.form]}${style.finalNewline ? '\n' : ''}`;
  return (style.bom ? '\uFEFF' : '') + text.replaceAll('\n', style.eol);
}

function toObject(batch: Batch, style: Style, depth: number): string {
  const members = toMembers(batch, style);
  if (style.items !== 'lines') return toLine(members, style);
  const pad = style.indent.repeat(depth + 1);
  const lines = members.map((member, index) => {
    const comma = index < members.length - 1 || style.trailingComma ? ',' : '';
    return `${pad}${member}${comma}${style.behind}`;
  });
  return `{\n${lines.join('\n')}\n${style.indent.repeat(depth)}}`;
}

function toLine(members: readonly string[], style: Style): string {
  const comma = style.trailingComma ? ',' : '';
  return style.items === 'minified' ? `{${members.join(',')}${comma}}` : `{ ${members.join(', ')}${comma} }`;
}

function toMembers({id, flag}: Batch, style: Style): readonly string[] {
  const member = (key: string, value: unknown) =>
    `"${key}"${style.items === 'minified' ? ':' : style.colon}${JSON.stringify(value)}`;
  const story = style.form === 'stories';
  const plain = [
    member(story ? 'id' : 'batch_id', id),
    member('title', `Work on ${id}`),
    member('__proto__', {polluted: true}),
    member('dependencies', ['1.x', 'The end of it all']),
  ];
  if (flag === null && !story) return plain;
  const at = {first: 0, middle: 2, last: plain.length}[style.flagAt];
  return plain.toSpliced(at, 0, member(story ? 'passes' : 'verified', flag === true));
}

/** The value of a plan's text, comments and byte order mark aside; keys as entries, so that `__proto__` is an ordinary one. */
export function toValue(text: string): unknown {
  const errors: unknown[] = [];
  const value: unknown = parse(text.replaceAll('"__proto__"', '"proto key"').replace(/^\uFEFF/, ''), errors as never, {
    allowTrailingComma: true,
  });
  if (errors.length > 0) throw new Error(`does not parse: ${text}`);
  return value;
}
