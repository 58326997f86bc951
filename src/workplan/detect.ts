// Recognises a JSON plan by its content. Exactly one shape wins or none does; a name only breaks a tie.
import type {Node} from 'jsonc-parser';
import type {PlanShape} from '../domain/workplan.ts';
import {findMember, type Located, membersOf, select} from './json-tree.ts';
import {type ItemRow, type Needs, SHAPES, type ShapePreset} from './shapes.ts';
import {toItemStatus} from './words.ts';

/** A shape, the row of it that fits, and the items found there. */
export interface Match {
  readonly preset: ShapePreset;
  readonly row: ItemRow;
  readonly places: readonly Located[];
}

export type Detection =
  | {readonly kind: 'match'; readonly match: Match}
  | {readonly kind: 'none'; readonly candidates: readonly PlanShape[]};

/** Share of the items that must fit. One in five may be a note or a half-written item: hand-kept files have them. */
const SHARE = 0.8;

type Level = 'certain' | 'possible';
type Graded = Match & {readonly level: Level};

/** The shape of a parsed file. `wanted` is the shape that the owner names; then a possible fit is enough. */
export function detectShape(root: Node, file: string, wanted: PlanShape | null): Detection {
  const presets = Object.values<ShapePreset>(SHAPES).filter((preset) => wanted === null || preset.shape === wanted);
  const graded = presets.flatMap((preset) => {
    const best = grade(root, preset);
    return best === null ? [] : [best];
  });
  const certain = graded.filter((each) => each.level === 'certain');
  const field = certain.length > 0 ? certain : graded;
  const named = field.filter((each) => wanted !== null || each.preset.usualName.test(file));
  const winners = certain.length === 1 ? certain : named;
  const [winner] = winners;
  if (winner !== undefined && winners.length === 1) return {kind: 'match', match: winner};
  return {kind: 'none', candidates: field.map((each) => each.preset.shape)};
}

function grade(root: Node, preset: ShapePreset): Graded | null {
  const graded = preset.rows.flatMap((row) => {
    const places = select(root, row.items);
    const level = places.length === 0 ? gradeEmpty(root, row) : gradePlaces(places, row);
    return level === null ? [] : [{preset, row, places, level}];
  });
  return graded.find((each) => each.level === 'certain') ?? graded[0] ?? null;
}

function gradePlaces(places: readonly Located[], row: ItemRow): Level | null {
  if (fits(places, row.certain)) return 'certain';
  return row.possible !== null && fits(places, row.possible) ? 'possible' : null;
}

/** A place that exists and holds nothing: a plan with no items. */
function gradeEmpty(root: Node, row: ItemRow): Level | null {
  if (row.empty === 'nothing' || !row.items.endsWith('/*')) return null;
  const lists = select(root, row.items.slice(0, -2));
  const empty = lists.length > 0 && lists.every(({node}) => node.type === 'array' || node.type === 'object');
  return empty ? row.empty : null;
}

function fits(places: readonly Located[], needs: Needs): boolean {
  const fitting = places.filter(({node}) => needs.every((group) => group.some((key) => hasKey(node, key)))).length;
  return fitting >= places.length * SHARE;
}

function hasKey(node: Node, need: string): boolean {
  const [key = '', type] = need.split(':');
  const value = findMember(node, key)?.value;
  if (value === undefined) return false;
  if (type === undefined) return value.type === 'string' || value.type === 'number';
  if (type === 'word') return value.type === 'string' && toItemStatus(String(value.value)) !== 'unknown';
  return value.type === type;
}

/** True when a node is an object with every one of these keys. */
export function hasAll(node: Node, keys: readonly string[]): boolean {
  const own = new Set(membersOf(node).map((member) => member.key));
  return keys.every((key) => own.has(key));
}
