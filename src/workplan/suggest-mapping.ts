// Writes the policy entry that would make a refused file readable, from what the file itself holds.
import type {Node} from 'jsonc-parser';
import type {PlanShape} from '../domain/workplan.ts';
import {childrenOf, escapeToken, type Located, membersOf, select, type Tree} from './json-tree.ts';
import {toItemStatus} from './words.ts';

/** Deepest list that is looked at, in steps from the root; the deepest plan we know has four. */
const MAX_STEPS = 4;
/** Items of a list that are looked at. */
const MAX_ITEMS = 200;

const ID = /^(?:id|.*_id|.*Id|key|number|no|slug|code|name)$/;
const TITLE = /^(?:title|name|summary|description|task|instruction|action|text|label|goal)$/i;
const STATE = /^(?:status|state|stage|progress|phase_status|result)$/i;
const DONE = /^(?:done|complete|completed|finished|passes|passed|verified|implemented|closed|is_?done|is_?complete)$/i;

/**
 * One entry of `plans` in the flow form of YAML, on one line: the preset when the shapes are known, else a mapping with
 * the keys that look right. Null when the file holds no list whose items have an id and a state.
 */
export function suggestMapping(tree: Tree, candidates: readonly PlanShape[]): string | null {
  const files = `files: [${JSON.stringify(tree.file)}]`;
  const [shape] = candidates;
  if (shape !== undefined) return `plans: [{${files}, preset: ${shape}}]`;
  for (const pattern of listPatterns(tree.root)) {
    const keys = guessKeys(select(tree.root, pattern).slice(0, MAX_ITEMS));
    if (keys !== null) return `plans: [{${files}, items: [${JSON.stringify(pattern)}], ${keys}}]`;
  }
  return null;
}

/** Patterns of the lists of objects in a tree, shallow ones first, each once; lists of the same place in each group are one. */
function listPatterns(root: Node): readonly string[] {
  const found = new Set<string>();
  let level: readonly {readonly pattern: string; readonly place: Located}[] = [
    {pattern: '', place: {node: root, pointer: '', key: null, above: []}},
  ];
  for (let step = 0; step <= MAX_STEPS; step += 1) {
    const next: (typeof level)[number][] = [];
    for (const {pattern, place} of level) {
      const children = childrenOf(place).slice(0, MAX_ITEMS);
      const mayBeList = place.node.type === 'array' ? children.length > 0 : children.length > 1;
      const isList = mayBeList && children.every(({node}) => node.type === 'object');
      if (isList) found.add(`${pattern}/*`);
      const shown = place.node.type === 'array' ? children.slice(0, 5) : children;
      next.push(...shown.map((child) => ({pattern: `${pattern}/${isList ? '*' : tokenOf(child)}`, place: child})));
    }
    level = next.slice(0, MAX_ITEMS);
  }
  return [...found];
}

function tokenOf(place: Located): string {
  return place.key === null ? '*' : escapeToken(place.key).replaceAll('*', '~2');
}

function guessKeys(places: readonly Located[]): string | null {
  const nodes = places.map((place) => place.node);
  const state = findKey(nodes, (key, value) => STATE.test(key) && value.type === 'string' && isWord(value));
  const done = findKey(nodes, (key, value) => DONE.test(key) && value.type === 'boolean');
  const id = findKey(nodes, (key, value) => ID.test(key) && (value.type === 'string' || value.type === 'number'));
  const inMap = places.every((place) => place.key !== null);
  if ((state === null && done === null) || (id === null && !inMap)) return null;
  const title = findKey(nodes, (key, value) => TITLE.test(key) && value.type === 'string' && key !== id);
  const status = [state === null ? [] : [`from: ${pointer(state)}`], done === null ? [] : [`done: ${pointer(done)}`]];
  return [
    ...(id === null ? [] : [`id: [${pointer(id)}]`]),
    ...(title === null ? [] : [`title: [${pointer(title)}]`]),
    `status: {${status.flat().join(', ')}}`,
  ].join(', ');
}

/** The first key that four fifths of the items have with a fitting value. */
function findKey(nodes: readonly Node[], fits: (key: string, value: Node) => boolean): string | null {
  const [first] = nodes;
  const keys = first === undefined ? [] : membersOf(first).map((member) => member.key);
  const count = (key: string) =>
    nodes.filter((node) => membersOf(node).some((member) => member.key === key && fits(key, member.value))).length;
  return keys.find((key) => count(key) >= nodes.length * 0.8) ?? null;
}

function isWord(value: Node): boolean {
  return toItemStatus(String(value.value)) !== 'unknown' || /^[\p{L}\p{N}_ -]{1,30}$/u.test(String(value.value));
}

function pointer(key: string): string {
  return JSON.stringify(`/${escapeToken(key).replaceAll('*', '~2')}`);
}
