// Finds an item of a YAML plan for an editor: a word in a map of words, or a map with the place of its status.
import {isMap, type YAMLMap} from 'yaml';
import {nodeAt, parseYamlDoc, type YamlDoc} from './yaml-doc.ts';
import {toYamlToken, type YamlValue} from './yaml-token.ts';
import {viewOf, type YamlMapView, type YamlSlot} from './yaml-view.ts';

/** One item of a YAML text, by the keys and indexes that lead to it. */
export interface YamlSite {
  readonly file: string;
  readonly text: string;
  readonly path: readonly string[];
  /** Keys of the status word, the first present counts; keys of the boolean done flag. */
  readonly status: readonly string[];
  readonly flag: readonly string[];
}

/** A place for a word that may be written. */
export type WordSlot = Extract<YamlSlot, {kind: 'token' | 'empty'}>;

export interface YamlMapItem {
  readonly kind: 'map';
  readonly node: YAMLMap;
  readonly view: YamlMapView;
  readonly status: {readonly key: string; readonly slot: WordSlot} | null;
}

export type YamlItem =
  | {readonly kind: 'word'; readonly slot: WordSlot}
  | YamlMapItem
  | {readonly kind: 'missing'}
  | {readonly kind: 'closed'; readonly because: string};

/** The item, or why it may not be written. */
export function findItem(doc: YamlDoc, {path, status}: YamlSite): YamlItem {
  const slot = slotAt(doc, path);
  if (slot === null) return {kind: 'missing'};
  if (slot.kind !== 'map') return toOpen(slot);
  const node = nodeAt(doc, path);
  if (!isMap(node)) return {kind: 'closed', because: 'it is a list'};
  for (const key of status) {
    const found = slot.map.find(key);
    if (found === null) continue;
    const open = toOpen(found);
    if (open.kind === 'closed') return {kind: 'closed', because: `${key}: ${open.because}`};
    return {kind: 'map', node, view: slot.map, status: {key, slot: open.slot}};
  }
  return {kind: 'map', node, view: slot.map, status: null};
}

/** A value that may be written; else why not. What an alias stands for is written elsewhere. */
export function toOpen(
  slot: YamlSlot,
): {readonly kind: 'word'; readonly slot: WordSlot} | {readonly kind: 'closed'; readonly because: string} {
  if (slot.kind === 'closed') return slot;
  if (slot.kind === 'map') return {kind: 'closed', because: 'it is a map or a list'};
  if (slot.kind === 'token' && slot.alias === true)
    return {kind: 'closed', because: 'an alias takes it from elsewhere'};
  return {kind: 'word', slot};
}

/** The slot at the end of a path; null when there is none. */
export function slotAt(doc: YamlDoc, path: readonly string[]): YamlSlot | null {
  let slot: YamlSlot | null = {kind: 'map', map: viewOf(doc)};
  for (const key of path) slot = slot?.kind === 'map' ? slot.map.find(key) : null;
  return slot;
}

/** The word at a place: a text, or anything else as it is spelt; null where nothing is said. */
export function wordAt(text: string, slot: WordSlot): string | null {
  if (slot.kind === 'empty' || slot.is(null)) return null;
  const token = text.slice(slot.start, slot.end);
  const value = tokenValue(token);
  return typeof value === 'string' ? value : token;
}

/** What a token means by itself; null for an empty one. */
export function tokenValue(token: string): YamlValue {
  const doc = parseYamlDoc('', `a: ${token}`);
  const node = doc.ok ? nodeAt(doc.value, ['a']) : null;
  return ((node as {readonly value?: unknown} | null)?.value ?? null) as YamlValue;
}

/** A word in the spelling of the value that it replaces. */
export function toToken(slot: WordSlot, word: YamlValue): string {
  const style = slot.kind === 'token' ? slot.style : ({quote: 'plain', indent: '', eol: '\n', old: ''} as const);
  return toYamlToken(word, style.quote === 'literal' ? {...style, quote: 'plain'} : style);
}
