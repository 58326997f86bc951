// The editor's view of a YAML file that the library refuses: keys and values by lines, and the proof that only they changed.
import {err, ok, type Result} from '../../domain/result.ts';
import {scanYamlLines, type YamlLine, type YamlRegion, yamlLineText} from './yaml-lines.ts';
import type {YamlStyle} from './yaml-token.ts';
import {eolOf, type YamlMapView, type YamlSlot} from './yaml-view.ts';

/** The view of a map by its lines; null when a line does not fit. */
export function viewOfLines(text: string, region?: YamlRegion): YamlMapView | null {
  const lines = scanYamlLines(text, region);
  const last = lines?.at(-1);
  if (lines === null || last === undefined) return null;
  const indent = region?.indent ?? '';
  const keeps = last.kind === 'block' && /^[|>]\d?\+/.test(text.slice(last.start));
  return {
    find: (key) => {
      const line = lines.find((each) => each.key === key);
      return line === undefined ? null : toSlot(text, line, indent);
    },
    tail: keeps ? null : {at: last.until, indent, empty: false},
    style: {
      quote: lines.some(({kind}) => kind === 'plain') ? 'plain' : 'double',
      indent: '',
      eol: eolOf(text),
      old: '',
    },
  };
}

function toSlot(text: string, line: YamlLine, indent: string): YamlSlot {
  const {kind, start, end} = line;
  if (kind === 'empty') return {kind: 'empty', colon: start};
  if (kind === 'map') return toMap(text, line, indent);
  const old = text.slice(start, end);
  if (kind === 'flow' && old === '{}') {
    const style: YamlStyle = {quote: 'plain', indent: '', eol: eolOf(text), old: ''};
    return {kind: 'map', map: {find: () => null, tail: {at: start + 1, indent: null, empty: true}, style}};
  }
  if (kind === 'flow' || kind === 'other') return {kind: 'closed', because: 'its lines cannot be told apart safely'};
  const inner = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
  const quote = kind !== 'block' ? kind : old.startsWith('|') && inner !== '' ? 'literal' : 'plain';
  const style: YamlStyle = {quote, indent: inner, eol: eolOf(text), old};
  const said = yamlLineText(text, line);
  const quoted = kind === 'single' || kind === 'double';
  return {kind: 'token', start, end, style, is: (value) => (quoted ? said === value : old === String(value))};
}

function toMap(text: string, line: YamlLine, indent: string): YamlSlot {
  const first = /\n(?<indent>[ \t]+)[^\s#-]/.exec(text.slice(line.end, line.until));
  const inner = first?.groups?.['indent'] ?? '';
  const from = text.indexOf('\n', line.end) + 1;
  const region = {from, to: line.until, indent: inner};
  const map = inner.length > indent.length ? viewOfLines(text, region) : null;
  return map === null ? {kind: 'closed', because: 'its lines cannot be told apart safely'} : {kind: 'map', map};
}

/** The new text, or PLAN_EDIT_UNPROVEN when a key that was not set reads otherwise than before. */
export function proveLines(
  file: string,
  [before, after]: readonly [string, string],
  keys: readonly string[],
): Result<string> {
  const [old, now] = [scanYamlLines(before), scanYamlLines(after)];
  const fail = (detail: string) => err({code: 'PLAN_EDIT_UNPROVEN', file, detail} as const);
  if (old === null || now === null) return fail('the result does not parse');
  const added = now.slice(old.length).map(({key}) => key);
  if (added.some((key) => !keys.includes(key))) return fail('a key too many would appear');
  for (const [index, line] of old.entries()) {
    const other = now[index];
    if (other?.key !== line.key) return fail(`${line.key} would differ`);
    if (!keys.includes(line.key) && rest(before, line) !== rest(after, other)) return fail(`${line.key} would differ`);
  }
  return keys.every((key) => now.some((line) => line.key === key)) ? ok(after) : fail('a key would be missing');
}

function rest(text: string, line: YamlLine): string {
  return text.slice(line.start, line.until);
}
