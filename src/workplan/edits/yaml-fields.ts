// Sets values in a YAML map by splicing their tokens, in the file's own style, and proves that nothing else changed.
import {err, ok, type Result} from '../../domain/result.ts';
import {withoutBom} from '../plan-problem.ts';
import {applySplices, type Splice} from '../splice.ts';
import {parseYamlDoc, proveYaml, type YamlSet} from './yaml-doc.ts';
import {proveLines, viewOfLines} from './yaml-lines-view.ts';
import {toYamlKey, toYamlToken, type YamlStyle, type YamlValue} from './yaml-token.ts';
import {lineEnd, viewOf, type YamlMapView, type YamlSlot, type YamlTail} from './yaml-view.ts';

/** A top-level key and the value that it gets. */
export interface YamlField {
  readonly key: string;
  readonly value: YamlValue;
}

/** The file's name in a problem when the caller gives none. */
const NAMELESS = 'item.yaml';

/**
 * The text with these top-level keys set, each named once: tokens replaced in place, missing keys behind the last one.
 * A file that the YAML library refuses is read by its lines. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN.
 */
export function setYamlFields(text: string, fields: readonly YamlField[], file = NAMELESS): Result<string> {
  return setYamlPaths(
    text,
    fields.map(({key, value}) => ({path: [key], value})),
    file,
  );
}

/** The text with the value at this path of keys set; maps on the way are made when they are missing. Problems as above. */
export function setYamlNested(text: string, path: readonly string[], value: YamlValue): Result<string> {
  return setYamlPaths(text, [{path, value}], NAMELESS);
}

/** The text with several values set in one go. Order: as given, missing keys behind those that are there. */
export function setYamlPaths(whole: string, sets: readonly YamlSet[], file: string): Result<string> {
  const doc = parseYamlDoc(file, whole);
  if (doc.ok) {
    const edited = edit(doc.value.text, viewOf(doc.value), sets);
    return edited.ok ? proveYaml(doc.value, edited.value, {claims: sets, maps: 'new'}) : refuse(file, edited.problem);
  }
  const {bom, text} = withoutBom(whole);
  const view = viewOfLines(text);
  if (view === null) return doc;
  const edited = edit(text, view, sets);
  if (!edited.ok) return refuse(file, edited.problem);
  const proven = proveLines(
    file,
    [text, edited.value],
    sets.map(({path}) => path[0] ?? ''),
  );
  return proven.ok ? ok(bom + proven.value) : proven;
}

function refuse(file: string, detail: string): Result<never> {
  return err({code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail});
}

interface Work {
  readonly text: string;
  /** Blanks by which the file sets a nested map off. */
  readonly step: string;
  readonly splices: Splice[];
}

type Tree = Map<string, YamlValue | Tree>;

function edit(text: string, view: YamlMapView, sets: readonly YamlSet[]): Result<string, string> {
  const step = /^[^\s#-][^\n]*:[ \t]*\r?\n(?<step> +)[^\s#-]/m.exec(text)?.groups?.['step'] ?? '  ';
  const work: Work = {text, step, splices: []};
  const problem = setAll(work, view, toTree(sets));
  return problem === null ? ok(applySplices(text, work.splices)) : err(problem);
}

function toTree(sets: readonly YamlSet[]): Tree {
  const root: Tree = new Map();
  for (const {path, value} of sets) {
    let tree = root;
    for (const key of path.slice(0, -1)) {
      const known = tree.get(key);
      const next: Tree = known instanceof Map ? known : new Map();
      tree.set(key, next);
      tree = next;
    }
    tree.set(path.at(-1) ?? '', value);
  }
  return root;
}

/** Collects the splices of a map and of the maps below it; the reason when one of the values may not be set. */
function setAll(work: Work, view: YamlMapView, tree: Tree): string | null {
  const missing: Tree = new Map();
  for (const [key, value] of tree) {
    const slot = view.find(key);
    if (slot === null) missing.set(key, value);
    const because =
      slot === null ? null : setOne(work, {slot, value, style: view.style, indent: view.tail?.indent ?? null});
    if (because !== null) return `${key}: ${because}`;
  }
  if (missing.size === 0) return null;
  if (view.tail === null) return 'there is no place for a new key';
  work.splices.push(insertion(view.tail.at, toNewKeys(work, missing, {tail: view.tail, style: view.style})));
  return null;
}

interface Place {
  readonly slot: YamlSlot;
  readonly value: YamlValue | Tree;
  readonly style: YamlStyle;
  readonly indent: string | null;
}

function setOne(work: Work, {slot, value, style, indent}: Place): string | null {
  if (slot.kind === 'closed') return slot.because;
  if (value instanceof Map) return setBelow(work, {slot, value, style, indent});
  if (slot.kind === 'map') return 'it is a map';
  if (slot.kind === 'empty') {
    if (value !== null) work.splices.push(insertion(slot.colon, ` ${toYamlToken(value, style)}`));
    return null;
  }
  if (!slot.is(value)) work.splices.push({start: slot.start, end: slot.end, text: toYamlToken(value, slot.style)});
  return null;
}

/** Sets keys inside a value: in its map, or in a new map where there is nothing yet. */
function setBelow(work: Work, {slot, value, style, indent}: Place & {value: Tree}): string | null {
  if (slot.kind === 'map') return setAll(work, slot.map, value);
  if (slot.kind === 'token' && !slot.is(null) && !slot.is('')) return 'it is no map';
  if (slot.kind === 'closed' || indent === null) return 'it is no map';
  if (slot.kind === 'token') work.splices.push({start: colonBefore(work.text, slot.start), end: slot.end, text: ''});
  const at = lineEnd(work.text, slot.kind === 'token' ? slot.end : slot.colon);
  const tail: YamlTail = {at, indent: indent + work.step, empty: false};
  work.splices.push(insertion(at, toNewKeys(work, value, {tail, style})));
  return null;
}

function colonBefore(text: string, start: number): number {
  return text.slice(0, start).replace(/[ \t]+$/, '').length;
}

function insertion(at: number, text: string): Splice {
  return {start: at, end: at, text};
}

/** New keys as text: lines of a block, or behind a comma inside braces. */
function toNewKeys(work: Work, tree: Tree, {tail, style}: {tail: YamlTail; style: YamlStyle}): string {
  const {indent} = tail;
  const pairs = [...tree].map(([key, value]) => `${toYamlKey(key)}:${toNewValue(work, value, {indent, style})}`);
  if (indent === null) return `${tail.empty ? '' : ', '}${pairs.join(', ')}`;
  return pairs.map((pair) => `${style.eol}${indent}${pair}`).join('');
}

function toNewValue(
  work: Work,
  value: YamlValue | Tree,
  {indent, style}: {indent: string | null; style: YamlStyle},
): string {
  if (!(value instanceof Map)) return ` ${toYamlToken(value, style)}`;
  const below: YamlTail = {at: 0, indent: indent === null ? null : indent + work.step, empty: true};
  const text = toNewKeys(work, value, {tail: below, style});
  return indent === null ? ` {${text}}` : text;
}
