// Turns a parsed YAML document into the tree that JSON is read as, so that one reader and one set of presets serve both.
import type {Node} from 'jsonc-parser';
import {type Document, isAlias, isMap, isScalar, isSeq, type Node as YamlNode} from 'yaml';
import {yamlKeyText} from './yaml-parse.ts';

/** Deepest nesting that is turned, as in JSON; what lies deeper is null. */
const MAX_DEPTH = 256;
/** Most nodes that are turned; aliases multiply, and a plan of 10,000 items has under 300,000 nodes. */
const MAX_NODES = 500_000;

interface Turning {
  readonly document: Document;
  left: number;
}

/**
 * The document's content; null for an empty one. Offsets are those of the YAML text. A plain number keeps its own
 * spelling through its offsets, as `1.10` does; an alias is what it stands for; a key that is no scalar is left out.
 */
export function toTree(document: Document.Parsed): Node | null {
  if (document.contents === null) return null;
  return turn(document.contents, {document, left: MAX_NODES}, 0);
}

function turn(node: unknown, turning: Turning, depth: number): Node {
  turning.left -= 1;
  const {offset, length} = placeOf(node);
  const empty: Node = {type: 'null', offset, length, value: null};
  if (depth > MAX_DEPTH || turning.left < 0) return empty;
  if (isAlias(node)) return turn(node.resolve(turning.document), turning, depth + 1);
  if (isSeq(node)) {
    return {type: 'array', offset, length, children: node.items.map((item) => turn(item, turning, depth + 1))};
  }
  if (isMap(node)) return turnMap(node, turning, depth);
  if (!isScalar(node)) return empty;
  const {value} = node;
  if (typeof value === 'number' || typeof value === 'bigint')
    return {type: 'number', offset, length, value: Number(value)};
  if (typeof value === 'boolean') return {type: 'boolean', offset, length, value};
  return typeof value === 'string' ? {type: 'string', offset, length, value} : empty;
}

function turnMap(
  map: {readonly items: readonly {key: unknown; value?: unknown}[]},
  turning: Turning,
  depth: number,
): Node {
  const children = map.items.flatMap(({key, value}): Node[] => {
    const name = yamlKeyText(key);
    if (name === null) return [];
    const keyNode: Node = {type: 'string', ...placeOf(key), value: name};
    const valueNode = turn(value ?? null, turning, depth + 1);
    return [{type: 'property', offset: keyNode.offset, length: keyNode.length, children: [keyNode, valueNode]}];
  });
  return {type: 'object', ...placeOf(map), children};
}

/** Where the value itself stands, without the comments behind it. */
function placeOf(node: unknown): {readonly offset: number; readonly length: number} {
  const range = (node as YamlNode | null)?.range;
  return range === undefined || range === null
    ? {offset: 0, length: 0}
    : {offset: range[0], length: range[1] - range[0]};
}
