// Parses a YAML file for editing and compares two of them: what an edit may not touch must be the same, comments included.
import {isAlias, isMap, isScalar, isSeq, Lexer, Pair, Scalar, YAMLMap, type YAMLSeq} from 'yaml';
import {err, ok, type Result} from '../../domain/result.ts';
import {malformed, withoutBom} from '../plan-problem.ts';
import {parseYamlDocument, yamlKeyText} from '../yaml-parse.ts';
import type {YamlValue} from './yaml-token.ts';

/** A parsed file. Offsets count in `text`, which has no byte order mark. */
export interface YamlDoc {
  readonly file: string;
  readonly bom: string;
  readonly text: string;
  readonly root: YAMLMap | YAMLSeq;
}

/** One value that an edit sets, by the keys that lead to it. */
export interface YamlSet {
  readonly path: readonly string[];
  readonly value: YamlValue;
}

/** What a value must be after an edit; undefined: its key must be gone. */
export interface YamlClaim {
  readonly path: readonly string[];
  readonly value: YamlValue | undefined;
}

/** The file as one map or list. `PLAN_MALFORMED` with the place of the first fault when the library refuses it or it is neither. */
export function parseYamlDoc(file: string, whole: string): Result<YamlDoc> {
  const {bom, text} = withoutBom(whole);
  try {
    const {document, fault} = parseYamlDocument(text, 'one');
    if (fault !== null) return malformed({file, text}, fault.offset, `not valid YAML: ${firstLine(fault.message)}`);
    const root = document.contents === null ? new YAMLMap() : document.contents;
    if (!isMap(root) && !isSeq(root))
      return malformed({file, text}, 0, 'a map of keys and values is expected at the top');
    return ok({file, bom, text, root});
  } catch {
    // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
    return malformed({file, text}, 0, 'the YAML parser gave up on it; check what wrote the file');
  }
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 120).trim();
}

/** The pair of that key, as the file spells it; or null. */
export function findPair(map: YAMLMap, key: string): Pair | null {
  return map.items.find((pair) => yamlKeyText(pair.key) === key) ?? null;
}

/** The node that keys and indexes lead to; null when there is none, or when an alias stands on the way. */
export function nodeAt({root}: YamlDoc, path: readonly string[]): unknown {
  let node: unknown = root;
  for (const key of path) {
    if (isMap(node)) node = findPair(node, key)?.value ?? null;
    else node = isSeq(node) && /^\d+$/.test(key) ? (node.items[Number(key)] ?? null) : null;
  }
  return node;
}

/** Start and end of a node; both at 0 for one that has no place. */
export function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as {range?: readonly [number, number, number] | null} | null)?.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

/** What an edit is said to do. */
export interface YamlIntent {
  readonly claims: readonly YamlClaim[];
  /** Comments of ours, as they end a line before or after the edit: they alone may come and go. */
  readonly notes?: readonly string[];
  /** Whether the edit may make the maps that lead to a value. */
  readonly maps?: 'old' | 'new';
}

/** The new text with its byte order mark, or PLAN_EDIT_UNPROVEN when anything but what is intended differs. */
export function proveYaml(
  before: YamlDoc,
  text: string,
  {claims, notes = [], maps = 'old'}: YamlIntent,
): Result<string> {
  const after = parseYamlDoc(before.file, before.bom + text);
  const fail = (detail: string) => err({code: 'PLAN_EDIT_UNPROVEN', file: before.file, detail} as const);
  if (!after.ok) return fail('the result does not parse');
  const difference = compareRoots(before.root, after.value.root, toTree(claims, maps));
  if (difference !== null) return fail(`${difference} would differ`);
  if (commentsOf(before.text, notes) !== commentsOf(text, notes)) return fail('a comment would differ');
  return endOf(before.text) === endOf(text) ? ok(before.bom + text) : fail('the end of the file would differ');
}

/** What is set below a map: values by key, and maps of them. */
interface Tree {
  readonly values: Map<string, YamlValue | undefined>;
  readonly below: Map<string, Tree>;
  readonly maps: 'old' | 'new';
}

function toTree(claims: readonly YamlClaim[], maps: Tree['maps']): Tree {
  const root: Tree = {values: new Map(), below: new Map(), maps};
  for (const {path, value} of claims) {
    let tree = root;
    for (const key of path.slice(0, -1)) {
      const next = tree.below.get(key) ?? {values: new Map(), below: new Map(), maps};
      tree.below.set(key, next);
      tree = next;
    }
    tree.values.set(path.at(-1) ?? '', value);
  }
  return root;
}

function compareRoots(a: YamlDoc['root'], b: YamlDoc['root'], tree: Tree): string | null {
  if (isMap(a) && isMap(b)) return compareMaps(a, b, tree);
  return isSeq(a) && isSeq(b) && listsFit(a, b, tree) ? null : 'an element';
}

/** Name of the first difference, or null. The old pairs come first and in order; pairs behind them must have been set. */
function compareMaps(a: YAMLMap, b: YAMLMap, tree: Tree): string | null {
  const gone = (key: string | null) => key !== null && tree.values.has(key) && tree.values.get(key) === undefined;
  const left = a.items.filter((pair) => !gone(yamlKeyText(pair.key)));
  const wanted = new Set([...tree.values.keys(), ...tree.below.keys()].filter((key) => !gone(key)));
  for (const [index, pair] of b.items.entries()) {
    const key = yamlKeyText(pair.key);
    const old = left[index];
    if (old !== undefined && !sameNode(old.key, pair.key)) return key ?? 'a key';
    if (old === undefined && (key === null || !wanted.has(key))) return key ?? 'a key';
    if (key !== null) wanted.delete(key);
    if (!pairFits(old ?? null, pair, tree)) return key ?? 'a value';
  }
  return b.items.length < left.length ? 'the number of keys' : ([...wanted][0] ?? null);
}

function pairFits(old: Pair | null, pair: Pair, tree: Tree): boolean {
  const key = yamlKeyText(pair.key) ?? '';
  if (tree.values.has(key)) return isScalar(pair.value) && Object.is(pair.value.value, tree.values.get(key));
  const below = tree.below.get(key);
  if (below === undefined) return sameNode(old?.value, pair.value);
  if (isSeq(pair.value)) return isSeq(old?.value) && listsFit(old.value, pair.value, below);
  if (!isMap(pair.value) || !(isMap(old?.value) || tree.maps === 'new')) return false;
  return compareMaps(isMap(old?.value) ? old.value : new YAMLMap(), pair.value, below) === null;
}

/** Elements that are not named are the same; what is set below the others fits. */
function listsFit(old: YAMLSeq, list: YAMLSeq, tree: Tree): boolean {
  return (
    old.items.length === list.items.length &&
    list.items.every((value, index) => {
      const key = String(index);
      const pair = (each: unknown) => new Pair(new Scalar(key), each);
      return pairFits(pair(old.items[index]), pair(value), tree);
    })
  );
}

/** Same kind, same spelling, same anchors and tags, all the way down. */
function sameNode(a: unknown, b: unknown): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  if (isAlias(a)) return isAlias(b) && a.source === b.source;
  if (isScalar(a)) {
    if (!isScalar(b) || a.type !== b.type || a.source !== b.source || a.anchor !== b.anchor) return false;
    return a.tag === b.tag && String(a.value) === String(b.value);
  }
  if (isMap(a)) return isMap(b) && sameAll(pairsOf(a), pairsOf(b)) && a.anchor === b.anchor && a.flow === b.flow;
  return isSeq(a) && isSeq(b) && sameAll(a.items, b.items) && a.anchor === b.anchor && a.flow === b.flow;
}

function pairsOf(map: YAMLMap): readonly unknown[] {
  return map.items.flatMap((pair) => [pair.key, pair.value]);
}

function sameAll(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => sameNode(each, b[index]));
}

/** Every comment, in order, as one text, without the notes that end them. */
function commentsOf(text: string, notes: readonly string[]): string {
  if (!text.includes('#')) return '';
  const endings = notes.map((note) => note.trimStart()).filter((note) => note !== '');
  const kept: string[] = [];
  for (const token of new Lexer().lex(text)) {
    if (!token.startsWith('#')) continue;
    const ending = endings.find((each) => token.endsWith(each));
    const comment = (ending === undefined ? token : token.slice(0, -ending.length)).trimEnd();
    if (comment !== '') kept.push(comment);
  }
  return kept.join('\n');
}

function endOf(text: string): string {
  return /\r?\n?$/.exec(text.slice(-2))?.[0] ?? '';
}
