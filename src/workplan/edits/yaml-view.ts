// Where the values of a YAML map stand and where a new key goes, for an editor that does not care who read the file.
import {isAlias, isMap, isScalar, isSeq, Pair, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml';
import {findPair, rangeOf, type YamlDoc} from './yaml-doc.ts';
import {isPlain, type YamlStyle, type YamlValue} from './yaml-token.ts';

/** A place for a value. Offsets in the text. */
export type YamlSlot =
  | {
      readonly kind: 'token';
      readonly start: number;
      readonly end: number;
      readonly style: YamlStyle;
      /** True for the value of an anchor elsewhere. */
      readonly alias?: true;
      is(value: YamlValue): boolean;
    }
  /** Nothing stands behind the colon, which ends at `colon`. */
  | {readonly kind: 'empty'; readonly colon: number}
  | {readonly kind: 'map'; readonly map: YamlMapView}
  | {readonly kind: 'closed'; readonly because: string};

/** A map as its editor sees it. */
export interface YamlMapView {
  find(key: string): YamlSlot | null;
  /** Where a new key goes: behind the last line, or inside the braces; null when there is no such place. */
  readonly tail: YamlTail | null;
  /** How the map spells text that it does not have yet. */
  readonly style: YamlStyle;
}

export interface YamlTail {
  readonly at: number;
  /** Blanks before the keys of a block; null inside braces. */
  readonly indent: string | null;
  readonly empty: boolean;
}

/** The view of a parsed file. */
export function viewOf(doc: YamlDoc): YamlMapView {
  return isMap(doc.root) ? viewOfMap(doc, doc.root) : viewOfList(doc, doc.root);
}

function viewOfMap(doc: YamlDoc, map: YAMLMap): YamlMapView {
  return {
    find: (key) => {
      const pair = findPair(map, key);
      return pair === null ? null : toSlot(doc, pair);
    },
    tail: toTail(doc.text, map),
    style: {
      quote: usualQuote(map.items.length === 0 && isMap(doc.root) ? doc.root : map),
      indent: '',
      eol: eolOf(doc.text),
      old: '',
    },
  };
}

/** The first line end of a text, else LF. */
export function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function toSlot(doc: YamlDoc, pair: Pair): YamlSlot {
  const node = pair.value;
  if (isMap(node))
    return node.anchor === undefined
      ? {kind: 'map', map: viewOfMap(doc, node)}
      : closed('an anchor repeats it elsewhere');
  if (isSeq(node)) return {kind: 'map', map: viewOfList(doc, node)};
  if (isAlias(node)) return {kind: 'token', ...toRange(node), style: plainStyle(doc), alias: true, is: () => false};
  if (!isScalar(node)) return closed('it has no value of its own');
  if (node.anchor !== undefined) return closed('an anchor repeats it elsewhere');
  const [start, end] = rangeOf(node);
  if (start === end) return emptySlot(doc.text, start);
  const is = (value: YamlValue) => Object.is(node.value, value);
  return {kind: 'token', start, end: tokenEnd(doc.text, node), style: styleOf(doc, node), is};
}

/** A list as a map of its indexes, to which nothing can be added. */
function viewOfList(doc: YamlDoc, list: YAMLSeq): YamlMapView {
  return {
    find: (key) => {
      const value = /^\d+$/.test(key) ? list.items[Number(key)] : undefined;
      return value === undefined ? null : toSlot(doc, new Pair<unknown, unknown>(null, value));
    },
    tail: null,
    style: plainStyle(doc),
  };
}

function toRange(node: unknown): {start: number; end: number} {
  const [start, end] = rangeOf(node);
  return {start, end};
}

function plainStyle(doc: YamlDoc): YamlStyle {
  return {quote: 'plain', indent: '', eol: eolOf(doc.text), old: ''};
}

function closed(because: string): YamlSlot {
  return {kind: 'closed', because};
}

/** The place behind the colon of a key without a value. */
function emptySlot(text: string, start: number): YamlSlot {
  let colon = start;
  while (text[colon - 1] === ' ' || text[colon - 1] === '\t') colon -= 1;
  return text[colon - 1] === ':' ? {kind: 'empty', colon} : closed('its place cannot be told');
}

/** A block ends behind its last line with text; the line breaks behind it belong to nobody once it is replaced. */
function tokenEnd(text: string, node: Scalar): number {
  const [start, end] = rangeOf(node);
  return isBlock(node) ? start + text.slice(start, end).trimEnd().length : end;
}

function isBlock(node: Scalar): boolean {
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
}

function styleOf(doc: YamlDoc, node: Scalar): YamlStyle {
  const [start, end] = rangeOf(node);
  const old = doc.text.slice(start, end);
  const indent = /\n(?<indent>[ \t]+)\S/.exec(old)?.groups?.['indent'] ?? '';
  const eol = eolOf(doc.text);
  if (node.type === 'QUOTE_DOUBLE') return {quote: 'double', indent, eol, old};
  if (node.type === 'QUOTE_SINGLE') return {quote: 'single', indent, eol, old};
  return {quote: node.type === 'BLOCK_LITERAL' && indent !== '' ? 'literal' : 'plain', indent, eol, old};
}

/** Plain where the map has plain text, else the quotes that it uses more. */
function usualQuote(map: YAMLMap): YamlStyle['quote'] {
  const texts = map.items.flatMap(({value}) => (isScalar(value) && typeof value.value === 'string' ? [value] : []));
  const count = (type: string) => texts.filter((each) => each.type === type && isPlain(String(each.value))).length;
  if (count('PLAIN') > 0 || count('QUOTE_SINGLE') + count('QUOTE_DOUBLE') === 0) return 'plain';
  return count('QUOTE_SINGLE') > count('QUOTE_DOUBLE') ? 'single' : 'double';
}

function toTail(text: string, map: YAMLMap): YamlTail | null {
  const last = map.items.at(-1);
  if (map.flow === true) {
    if (last === undefined) return {at: rangeOf(map)[0] + 1, indent: null, empty: true};
    const at = Math.max(rangeOf(last.key)[1], rangeOf(last.value)[1]);
    return {at, indent: null, empty: false};
  }
  const [first] = map.items;
  if (last === undefined || first === undefined) return null;
  const start = rangeOf(first.key)[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const inList = /^ *(?:- +)+$/.test(indent);
  if (indent.trim() !== '' && !inList) return null;
  return {at: endOfPair(text, last), indent: inList ? ' '.repeat(indent.length) : indent, empty: false};
}

/** Behind the last line of a pair, comment included, before the line break. */
export function endOfPair(text: string, pair: Pair): number {
  const node = pair.value;
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const item = node.items.at(-1);
    if (isMap(node) && item !== undefined) return endOfPair(text, item as Pair);
    if (item !== undefined) return endOfPair(text, new Pair<unknown, unknown>(null, item));
  }
  const [start, end] = rangeOf(node);
  if (isScalar(node) && isBlock(node)) {
    const whole = text.slice(start, end);
    const kept = /^[|>]\d?\+/.test(whole);
    return start + (kept ? whole.replace(/\r?\n$/, '') : whole.trimEnd()).length;
  }
  return lineEnd(text, Math.max(end, rangeOf(pair.key)[1]));
}

/** Offset of the line's end, before the line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}
