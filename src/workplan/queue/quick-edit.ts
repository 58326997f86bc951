// Sets values of plain files without a parser: a queue of a thousand items is put back in a moment. What is not plain is left to the editor for all files.
import {toYamlToken, type YamlValue} from '../edits/yaml-token.ts';
import {quickValue} from './fields.ts';
import {type Scan, scanItem} from './scan.ts';

/** A value and the keys that lead to it. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: YamlValue;
}

/** Line ends that our lines do not end at. */
const ODD_LINES = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** The text with these values set, or null when one of them is not a plain value on a line of its own at the top. */
export function setQuickly(text: string, settings: readonly Setting[]): string | null {
  const before = scanItem(text);
  if (!before.plain || ODD_LINES.test(text)) return null;
  let after = text;
  for (const setting of settings) {
    const next = setOne(after, before, setting);
    if (next === null) return null;
    after = next;
  }
  return isProven(before, scanItem(after), settings) ? after : null;
}

function setOne(text: string, before: Scan, {path, value}: Setting): string | null {
  const [key = ''] = path;
  const segment = before.segments.get(key);
  if (path.length !== 1 || segment === undefined || segment.head === '') return null;
  const known = quickValue(segment);
  if (typeof known !== 'string') return null;
  if (known === String(value)) return text;
  const line = new RegExp(`^(${key}:[ \\t]+)([^\\r\\n]*?)([ \\t]*\\r?)$`, 'm');
  const quote = segment.head.startsWith('"') ? 'double' : 'plain';
  const token = toYamlToken(value, {quote, indent: '', eol: '\n', old: segment.head});
  return token.includes('\n') ? null : text.replace(line, (_, start: string, _old, end: string) => start + token + end);
}

/** The values read back as they were set, and all other keys stand as they stood, in the same order. */
function isProven(before: Scan, after: Scan, settings: readonly Setting[]): boolean {
  const changed = new Map(settings.map(({path, value}) => [path[0] ?? '', String(value)]));
  const old = [...before.segments.values()];
  const now = [...after.segments.values()];
  return (
    after.plain &&
    old.length === now.length &&
    now.every((segment, index) => {
      const value = changed.get(segment.key);
      if (value !== undefined) return segment.key === old[index]?.key && quickValue(segment) === value;
      return segment.text === old[index]?.text;
    })
  );
}
