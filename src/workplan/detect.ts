// Recognises a parsed plan by its content. Exactly one shape wins or none does; a name only breaks a tie.
import type {Node} from 'jsonc-parser';
import type {PlanShape} from '../domain/workplan.ts';
import {findValue, type Located, membersOf, scalarText, select, type Tree} from './json-tree.ts';
import type {Tried} from './mapping.ts';
import type {ItemRow, Needs, ShapePreset} from './preset.ts';
import {type OwnWords, toItemStatus} from './words.ts';

/** A shape, the row of it that fits, and the items found there. */
export interface Match {
  readonly preset: ShapePreset;
  readonly row: ItemRow;
  readonly places: readonly Located[];
  /** Share of the items that prove the shape, 0 to 1; halved when a name had to help. */
  readonly confidence: number;
}

export type Detection =
  | {readonly kind: 'match'; readonly match: Match}
  | {readonly kind: 'none'; readonly candidates: readonly PlanShape[]};

/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;
/**
 * Share of the items whose status words we have to know where only such words prove a shape. A plan of three tasks may
 * have one word of its owner's; with more than half of them strange, the list may be of anything.
 */
const KNOWN_SHARE = 0.5;

type Graded = Match & {readonly level: 'certain' | 'possible'};

/** The shape of a parsed file. Where the owner names a shape, a possible fit is enough. */
export function detectShape(tree: Tree, {presets, named}: Tried): Detection {
  const places = toFinder(tree.root);
  const graded = presets.flatMap((preset) => {
    const best = grade({...tree, places}, preset);
    return best === null ? [] : [best];
  });
  const certain = graded.filter((each) => each.level === 'certain');
  const field = certain.length > 0 ? certain : graded;
  const usual = field.filter((each) => named || each.preset.usualName.test(tree.file));
  const winners = certain.length === 1 ? certain : usual;
  const [winner] = winners;
  if (winner !== undefined && winners.length === 1) return {kind: 'match', match: winner};
  return {kind: 'none', candidates: field.map((each) => each.preset.shape)};
}

type Finder = (pattern: string) => readonly Located[];

/** The places of a pattern, found once: several shapes look at the same places, and a plan may have thousands. */
function toFinder(root: Node): Finder {
  const known = new Map<string, readonly Located[]>();
  return (pattern) => {
    const found = known.get(pattern) ?? select(root, pattern);
    known.set(pattern, found);
    return found;
  };
}

function grade({text, places}: Tree & {readonly places: Finder}, preset: ShapePreset): Graded | null {
  let possible: Graded | null = null;
  for (const row of preset.rows) {
    const at = places(row.items);
    const found = at.length === 0 ? gradeEmpty(places, row) : gradePlaces({text, places: at}, row, preset);
    if (found?.level === 'certain') return {preset, row, places: at, ...found};
    if (found !== null) possible ??= {preset, row, places: at, ...found};
  }
  return possible;
}

type Grade = Pick<Graded, 'level' | 'confidence'>;

interface Found {
  readonly text: string;
  readonly places: readonly Located[];
}

function gradePlaces(found: Found, row: ItemRow, preset: ShapePreset): Grade | null {
  const {places} = found;
  const sure = row.certain === 'id' ? shareOfIds(places, row, preset) : shareOf(places, row.certain, preset.words);
  if (sure > 0) return haveOwnIds(found, row) ? {level: 'certain', confidence: sure} : null;
  const perhaps = row.possible === null ? 0 : shareOf(places, row.possible, preset.words);
  return perhaps > 0 && haveOwnIds(found, row) ? {level: 'possible', confidence: perhaps / 2} : null;
}

/** A place that exists and holds nothing: a plan with no items. Nothing proves it but its key. */
function gradeEmpty(places: Finder, row: ItemRow): Grade | null {
  if (row.empty === 'nothing' || !row.items.endsWith('/*')) return null;
  const lists = places(row.items.slice(0, -2));
  const empty = lists.length > 0 && lists.every(({node}) => node.type === 'array' || node.type === 'object');
  return empty ? {level: row.empty, confidence: 0.5} : null;
}

/** True when four fifths of the ids that are written are different within their own list; one pair may always be alike. */
function haveOwnIds({text, places}: Found, row: ItemRow): boolean {
  const ids = places.flatMap((place) => {
    const id = scalarText(text, findValue(place.node, row.id));
    const list = place.pointer.slice(0, place.pointer.lastIndexOf('/'));
    return id === null ? [] : [`${list} ${id}`];
  });
  const different = new Set(ids).size;
  return different >= ids.length * SHARE || ids.length - different === 1;
}

/** Share of the items with an id or a key of their own; 0 when they are too few. */
function shareOfIds(places: readonly Located[], row: ItemRow, preset: ShapePreset): number {
  const isWord = preset.status.includes('');
  const fitting = places.filter(({node, key}) => {
    if (node.type === 'array' || (node.type !== 'object' && !isWord)) return false;
    return key !== null || hasKey(node, row.id, undefined);
  });
  const share = fitting.length / places.length;
  return share >= SHARE ? share : 0;
}

/** Share of the items that have every need, with words that we know; 0 when too few have them with any word or with a known one. */
function shareOf(places: readonly Located[], needs: Needs, words: OwnWords | undefined): number {
  const groups = needs.map((group) => group.map(toNeed));
  const share = (fits: (node: Node, need: Need) => boolean): number =>
    places.filter(({node}) => groups.every((group) => group.some((need) => fits(node, need)))).length / places.length;
  const loose = share(
    (node, {keys, type}) => hasKey(node, keys, type === 'word' ? 'string' : type) || isUnfilled(node, keys, type),
  );
  if (loose < SHARE) return 0;
  const known = share((node, {keys, type}) => hasKey(node, keys, type, words));
  return known >= KNOWN_SHARE ? known : 0;
}

const TYPED = /^(?<key>.+):(?<type>array|boolean|string|word)$/s;

interface Need {
  readonly keys: readonly string[];
  readonly type: string | undefined;
}

/** A need taken apart: once a list, not once an item. */
function toNeed(need: string): Need {
  const {key = need, type} = TYPED.exec(need)?.groups ?? {};
  return {keys: [key], type};
}

/** A typed key that its owner has left at null: it tells neither for the shape nor against it. */
function isUnfilled(node: Node, keys: readonly string[], type: string | undefined): boolean {
  return type !== undefined && findValue(node, keys)?.type === 'null';
}

function hasKey(node: Node, keys: readonly string[], type: string | undefined, words?: OwnWords): boolean {
  const value = findValue(node, keys);
  if (value === null) return false;
  if (type === undefined) return value.type === 'string' || value.type === 'number';
  if (type === 'word') return value.type === 'string' && toItemStatus(String(value.value), words) !== 'unknown';
  return value.type === type;
}

/** True when a node is an object with every one of these keys. */
export function hasAll(node: Node, keys: readonly string[]): boolean {
  const own = new Set(membersOf(node).map((member) => member.key));
  return keys.every((key) => own.has(key));
}
