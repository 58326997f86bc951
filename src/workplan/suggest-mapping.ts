// Writes the policy entry that makes a refused file readable, from what the file itself holds. Each is tried before it is told.
import type {Node} from 'jsonc-parser';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import type {PlanShape} from '../domain/workplan.ts';
import {detectShape} from './detect.ts';
import {guessKeys, isWordMap} from './guess-keys.ts';
import {childrenOf, escapeToken, type Located, select, type Tree} from './json-tree.ts';
import {toPresets} from './mapping.ts';

/** Deepest list that is looked at, in steps from the root; the deepest plan we know has four. */
const MAX_STEPS = 4;
/** Items of a list that are looked at. */
const MAX_ITEMS = 200;
/**
 * One entry of `plans` in the flow form of YAML, on one line: the first of the shapes when they are known, else a mapping
 * that reads this file. Null when the file holds no list whose items have an id and a state.
 */
export function suggestMapping(tree: Tree, candidates: readonly PlanShape[]): string | null {
  const [preset] = candidates;
  if (preset !== undefined) return renderEntry(tree.file, {preset});
  if (isMarkdown(tree.file)) return suggestTask(tree);
  for (const pattern of findPatterns(tree.root)) {
    const places = select(tree.root, pattern).slice(0, MAX_ITEMS);
    const guesses = isWordMap(places) ? [{status: {from: ''}}] : guessKeys(places);
    const read = guesses.map((guess) => ({items: [pattern], ...guess})).find((mapping) => isRead(tree, mapping));
    if (read !== undefined) return renderEntry(tree.file, read);
  }
  return null;
}

/** The entry for a task at the head of a Markdown text: its word has to stand there, its id may be the file's name. */
function suggestTask({file, root}: Tree): string | null {
  const [guess] = guessKeys([{node: root, pointer: '', key: null, above: []}]);
  return guess?.status?.from === undefined ? null : renderEntry(file, {preset: 'front-matter', ...guess});
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

/** The entry for a file of one object a line, given as the elements of one array. Null as above. */
export function suggestLines(file: string, root: Node): string | null {
  const [guess] = guessKeys(select(root, '/*').slice(0, MAX_ITEMS));
  return guess === undefined ? null : renderEntry(file, {preset: 'jsonl', ...guess});
}

/** What to write where nothing can be guessed: the same entry with its values left to the owner. */
export function renderEmptyEntry(file: string): string {
  const where = isMarkdown(file) ? 'preset: front-matter' : 'items: [...]';
  return `plans: [{files: [${JSON.stringify(file)}], ${where}, id: [...], status: {from: ...}}]`;
}

function isRead(tree: Tree, mapping: PlanMapping): boolean {
  return detectShape(tree, toPresets(mapping)).kind === 'match';
}

function renderEntry(file: string, {preset, items, id, title, status}: PlanMapping): string {
  const list = (key: string, values: readonly string[] | undefined) =>
    values === undefined ? [] : [`${key}: [${values.map((value) => JSON.stringify(value)).join(', ')}]`];
  const from = status?.from === undefined ? [] : [`from: ${JSON.stringify(status.from)}`];
  const done = status?.done === undefined ? [] : [`done: ${JSON.stringify(status.done)}`];
  const keys = [
    ...list('files', [file]),
    ...(preset === undefined ? [] : [`preset: ${preset}`]),
    ...list('items', items),
    ...list('id', id),
    ...list('title', title),
    ...(status === undefined ? [] : [`status: {${[...from, ...done].join(', ')}}`]),
  ];
  return `plans: [{${keys.join(', ')}}]`;
}

/**
 * Patterns of the lists of objects in a tree, shallow ones first, then those of the maps of words, each once. Lists of the
 * same place in each group are one.
 */
function findPatterns(root: Node): readonly string[] {
  const lists = new Set<string>();
  const maps = new Set<string>();
  let level: readonly {readonly pattern: string; readonly place: Located}[] = [
    {pattern: '', place: {node: root, pointer: '', key: null, above: []}},
  ];
  for (let step = 0; step <= MAX_STEPS; step += 1) {
    const next: (typeof level)[number][] = [];
    for (const {pattern, place} of level) {
      const children = childrenOf(place).slice(0, MAX_ITEMS);
      const mayBeList = place.node.type === 'array' ? children.length > 0 : children.length > 1;
      const isList = mayBeList && children.every(({node}) => node.type === 'object');
      if (isList) lists.add(`${pattern}/*`);
      if (isWordMap(children)) maps.add(`${pattern}/*`);
      const shown = place.node.type === 'array' ? children.slice(0, 5) : children;
      next.push(...shown.map((child) => ({pattern: `${pattern}/${isList ? '*' : tokenOf(child)}`, place: child})));
    }
    level = next.slice(0, MAX_ITEMS);
  }
  return [...lists, ...maps];
}

function tokenOf(place: Located): string {
  return place.key === null ? '*' : escapeToken(place.key).replaceAll('*', '~2');
}
