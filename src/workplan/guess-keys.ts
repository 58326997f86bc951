// Guesses which keys of unknown items are their id, title and state, by the names that owners give to them.
import type {Node} from 'jsonc-parser';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {escapeToken, type Located, membersOf} from './json-tree.ts';
import {toItemStatus} from './words.ts';

/** Share of the items that have a key, as in detection. */
const SHARE = 0.8;

/** Keys of an id, the surest names first: `epic_id` beside `id` names another thing. */
const IDS: readonly RegExp[] = [
  /^(?:id|uid|uuid|key)$/i,
  /^(?:no|nr|num|number|slug|code|ref|index|step)$/i,
  /^(?:.+_(?:id|uid|no|nr|number|key|code)|.+(?:Id|ID|Number|Key|Code))$/,
  /^(?:phase|milestone|sprint|ticket|issue|story|task|name|title)$/i,
];
const TITLES: readonly RegExp[] = [
  /^(?:title|name|summary|description|task|instruction|action|text|label|goal|content)$/i,
  /^(?:.+_(?:title|name)|.+(?:Title|Name))$/,
];
const STATE = /^(?:status|state|stage|progress|phase_status|result)$/i;
const DONE = /^(?:done|complete|completed|finished|passes|passed|verified|implemented|closed|is_?done|is_?complete)$/i;

/** What may be said of items, besides where they are. */
export type Guess = Pick<PlanMapping, 'id' | 'title' | 'status'>;

/** True for the members of one map, half of which are words that we know, and not words of trouble alone, as a linter's levels are. */
export function isWordMap(places: readonly Located[]): boolean {
  if (places.length < 2 || !places.every(({node, key}) => key !== null && node.type === 'string')) return false;
  const known = places.map(({node}) => toItemStatus(String(node.value))).filter((status) => status !== 'unknown');
  return known.length >= places.length / 2 && known.some((status) => status === 'pending' || status === 'done');
}

/** What the keys of these items could mean: one guess for each key that may be the id, the likeliest first. */
export function guessKeys(places: readonly Located[]): readonly Guess[] {
  const nodes = places.map((place) => place.node);
  const worded = findKey(nodes, [STATE], (value) => value.type === 'string' && isWord(value));
  const state = worded ?? findKey(nodes, [DONE], (value) => value.type === 'string' && isKnown(value));
  const done = findKey(nodes, [DONE], (value) => value.type === 'boolean');
  if (state === null && done === null) return [];
  const status = {...(state === null ? {} : {from: pointer(state)}), ...(done === null ? {} : {done: pointer(done)})};
  const inMap = places.length > 0 && places.every((place) => place.key !== null);
  const ids = [...(inMap ? [null] : []), ...rankIds(places)];
  return ids.map((id) => {
    const title = findKey(nodes, TITLES, (value, key) => value.type === 'string' && key !== id);
    return {
      ...(id === null ? {} : {id: [pointer(id)]}),
      ...(title === null ? {} : {title: [pointer(title)]}),
      status,
    };
  });
}

/** Keys that may be the id: those whose values are all different within their list before the others. */
function rankIds(places: readonly Located[]): readonly string[] {
  const nodes = places.map((place) => place.node);
  const keys = findKeys(nodes, IDS, (value) => value.type === 'string' || value.type === 'number');
  const isOwn = (key: string): boolean => {
    const values = places.flatMap(({node, pointer: at}) => {
      const value = membersOf(node).find((member) => member.key === key)?.value ?? null;
      return value === null ? [] : [`${at.slice(0, at.lastIndexOf('/'))} ${String(value.value)}`];
    });
    return new Set(values).size === values.length;
  };
  return [...keys.filter(isOwn), ...keys.filter((key) => !isOwn(key))];
}

type Fits = (value: Node, key: string) => boolean;

function findKey(nodes: readonly Node[], names: readonly RegExp[], fits: Fits): string | null {
  return findKeys(nodes, names, fits)[0] ?? null;
}

/** The keys that four fifths of the items have with a fitting value, by the order of the names, then of the first item. */
function findKeys(nodes: readonly Node[], names: readonly RegExp[], fits: Fits): readonly string[] {
  const [first] = nodes;
  const keys = first === undefined ? [] : membersOf(first).map((member) => member.key);
  const count = (key: string) =>
    nodes.filter((node) => membersOf(node).some((member) => member.key === key && fits(member.value, key))).length;
  const known = names.flatMap((name) => keys.filter((key) => name.test(key)));
  return [...new Set(known)].filter((key) => count(key) >= nodes.length * SHARE);
}

function isKnown(value: Node): boolean {
  return toItemStatus(String(value.value)) !== 'unknown';
}

function isWord(value: Node): boolean {
  return isKnown(value) || /^[\p{L}\p{N}_ -]{1,30}$/u.test(String(value.value));
}

function pointer(key: string): string {
  return `/${escapeToken(key).replaceAll('*', '~2')}`;
}
