// Lays the owner's mapping over a preset: every key of the mapping replaces the preset's own, the rest stays.
import type {PlanMapping} from '../domain/plan-mapping.ts';
import type {PlanShape} from '../domain/workplan.ts';
import {editModeOf} from './edits/mode.ts';
import {askedWord} from './edits/owner-words.ts';
import {isPointer} from './json-tree.ts';
import type {ItemRow, ShapePreset} from './preset.ts';
import {SHAPES} from './shapes.ts';
import {toOwnWords, withMarkWord} from './words.ts';

/** The presets that a file is tried with, and whether the owner named one of them. */
export interface Tried {
  readonly presets: readonly ShapePreset[];
  /** True: a possible fit is enough. */
  readonly named: boolean;
}

/** Shapes whose row only says which keys an item has: what they are found in is no tree, or named by the policy. */
const NO_TREES: readonly PlanShape[] = ['mapped', 'front-matter', 'jsonl'];
/** The shapes that a parsed tree is tried with when nobody names one. */
const TREES = Object.values<ShapePreset>(SHAPES).filter(
  ({shape, rows}) => rows.length > 0 && !NO_TREES.includes(shape),
);

/** What a mapping makes of the presets. Items without a preset are read by the mapping alone. */
export function toPresets(mapping: PlanMapping | undefined): Tried {
  if (mapping === undefined) return {presets: TREES, named: false};
  const shape = namedShape(mapping);
  if (shape !== null) return {presets: [layOver(SHAPES[shape], mapping)], named: true};
  if (mapping.items !== undefined) return {presets: [layOver(SHAPES.mapped, mapping)], named: true};
  return {presets: TREES.map((preset) => layOver(preset, mapping)), named: false};
}

/** The preset of one shape with the mapping over it, for formats that are no tree. */
export function presetOf(shape: PlanShape, mapping: PlanMapping | undefined): ShapePreset {
  return mapping === undefined ? SHAPES[shape] : layOver(SHAPES[shape], mapping);
}

/** The shape that a mapping names; null for `auto` and for none. */
export function namedShape({preset}: PlanMapping): PlanShape | null {
  return preset === undefined || preset === 'auto' || preset === 'folders' ? null : preset;
}

function layOver(preset: ShapePreset, mapping: PlanMapping): ShapePreset {
  const {title, status, dependsOn, priority} = mapping;
  const own = withMarkWord(toOwnWords(mapping.words), markWordOf(preset.shape, mapping));
  const nested = [status?.from, status?.done].some(
    (pointer) => pointer !== undefined && pointer !== '' && !isKey(pointer),
  );
  const mode = editModeOf(preset.shape, mapping);
  const deep = nested ? 'its state does not stand in the item itself' : null;
  const readOnlyBecause = mode.kind === 'sidecar' ? mode.because : deep;
  return {
    ...preset,
    rows: toRows(preset, mapping),
    editable: readOnlyBecause === null,
    readOnlyBecause,
    title: title?.map(toKey) ?? preset.title,
    flag: status === undefined ? preset.flag : toKeys(status.done),
    // A mark sets a status beside the policy's flag: the word is read wherever the policy does not name another place.
    status: status?.from === undefined ? preset.status : toKeys(status.from),
    stateFlags: status === undefined ? preset.stateFlags : [],
    dependsOn: dependsOn?.from?.map(toKey) ?? preset.dependsOn,
    satisfiedBy: dependsOn?.satisfiedBy ?? preset.satisfiedBy,
    ...(dependsOn?.wildcard === undefined ? {} : {wildcard: dependsOn.wildcard}),
    ...(priority === undefined ? {} : {priority: {from: [toKey(priority.from)], order: priority.order}}),
    ...(own === undefined ? {} : {words: own}),
    mapping,
  };
}

/** The word that marks of the policy write. A box that gets no line beside it says all by its sign. */
function markWordOf(shape: PlanShape, mapping: PlanMapping): string | null {
  if (shape === 'tasks-md') return mapping.write?.mode === 'minimal' ? '!' : null;
  return askedWord(mapping);
}

function toRows(preset: ShapePreset, {items, id}: PlanMapping): readonly ItemRow[] {
  const ids = id?.map(toKey);
  if (items === undefined) return ids === undefined ? preset.rows : preset.rows.map((row) => ({...row, id: ids}));
  return items.map((pattern) => ({
    items: pattern,
    id: ids ?? preset.rows[0]?.id ?? ['id'],
    certain: 'id',
    possible: null,
    empty: 'certain',
  }));
}

function toKeys(pointer: string | undefined): readonly string[] {
  return pointer === undefined ? [] : [toKey(pointer)];
}

/** True for a pointer to a member of the item. */
function isKey(pointer: string): boolean {
  return pointer.startsWith('/') && !pointer.slice(1).includes('/');
}

/** A pointer of one step as the plain key, which is also what an edit writes; a longer one as it is. */
function toKey(pointer: string): string {
  const literal = pointer.replaceAll('~2', '*');
  const key = literal.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  return isKey(pointer) && !isPointer(key) ? key : literal;
}
