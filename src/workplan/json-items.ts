// Reads the items of a recognised JSON plan: ids as spelt, titles, states and what each waits for.
import type {Node} from 'jsonc-parser';
import type {ItemStatus} from '../domain/workplan.ts';
import type {Match} from './detect.ts';
import {type Draft, type DraftRef, plainRef, toMadeId} from './draft.ts';
import {readRefTexts} from './json-refs.ts';
import {childrenOf, findMember, findValue, isPointer, type Located, scalarText} from './json-tree.ts';
import {addTo} from './lists.ts';
import type {ShapePreset} from './preset.ts';
import {toPriority} from './priority.ts';
import {combineStatus, toItemStatus} from './words.ts';

/** An item with the object it was read from, for whoever edits it. */
export interface JsonItem {
  readonly draft: Draft;
  readonly place: Located;
}

/** The items in the order of the file, sub-items behind their parent. Elements that are no objects are left out. */
export function readJsonItems(text: string, match: Match): readonly JsonItem[] {
  const {preset, row} = match;
  const prefixes = toPrefixes(text, match);
  const isWord = preset.status.includes('');
  const places = match.places.filter(
    ({node}) => node.type === 'object' || (isWord && node.type !== 'array' && node.type !== 'property'),
  );
  const items = places.flatMap((place, index) => {
    const own = ownId(text, place, row.id);
    const prefix = prefixes(place);
    const id = `${prefix}${own ?? toMadeId(index + 1, titleOf(text, place.node, preset) ?? '')}`;
    const refs = readRefTexts(text, findValue(place.node, preset.dependsOn)).map((ref) => scopedRef(ref, prefix));
    const item = {place, draft: toDraft({text, place, preset, id, refs})};
    return [item, ...readChildren(text, item, preset)];
  });
  return preset.group === null ? items : withGroups(text, items, preset.group);
}

function toDraft(input: {
  text: string;
  place: Located;
  preset: ShapePreset;
  id: string;
  refs: readonly DraftRef[];
}): Draft {
  const {text, place, preset, id, refs} = input;
  const title = titleOf(text, place.node, preset) ?? id;
  const priority = toPriority(scalarText(text, findValue(place.node, preset.priority.from)), preset.priority.order);
  return {
    id,
    title,
    ...readStatus(text, place.node, preset),
    refs,
    pointer: place.pointer,
    workable: true,
    partOf: null,
    ...(priority === undefined ? {} : {priority}),
  };
}

/** The id as the file spells it; the key when items stand in a map; null when there is neither. */
function ownId(text: string, place: Located, keys: readonly string[]): string | null {
  const written = scalarText(text, findValue(place.node, keys));
  return written === null || written === '' ? place.key : written;
}

/** First line of the first title key that holds a text. */
function titleOf(text: string, node: Node, preset: ShapePreset): string | null {
  for (const key of preset.title) {
    const title = scalarText(text, findValue(node, [key]))?.trim();
    if (title !== undefined && title !== '') return title.split('\n', 1)[0] ?? title;
  }
  return null;
}

/** State of an item object from its word and its flags; `rawStatus` is the word, else the done flag, else null. */
export function readStatus(
  text: string,
  node: Node,
  preset: ShapePreset,
): Pick<Draft, 'status' | 'rawStatus' | 'doubt'> {
  const word = scalarText(text, findValue(node, preset.status));
  const said = word === null || word.trim() === '' ? null : word;
  const raised = readFlag(node, preset);
  const told = said !== null || raised !== null;
  const status = told ? combineStatus(said, raised, preset.words) : preset.stateless;
  const rawStatus = told ? (said ?? String(raised)) : null;
  if (status === 'pending' || !told) return {status: readStateFlag(node, preset) ?? status, rawStatus};
  const against = status === 'unknown' && said !== null && toItemStatus(said, preset.words) === 'done';
  return against ? {status, rawStatus, doubt: 'against-flag'} : {status, rawStatus};
}

/** What the other flags say of an item whose word and done flag only say that it is open. */
function readStateFlag(node: Node, {stateFlags}: ShapePreset): ItemStatus | null {
  // Most items have no flag that is raised: then no key is looked for.
  const isRaised = node.children?.some((property) => property.children?.[1]?.value === true) === true;
  if (!isRaised) return null;
  return stateFlags.find(({key}) => findMember(node, key)?.value.value === true)?.status ?? null;
}

function readFlag(node: Node, preset: ShapePreset): boolean | null {
  for (const key of preset.flag) {
    const value: unknown = findValue(node, [key])?.value;
    if (typeof value === 'boolean') return value;
  }
  return null;
}

/** The item's own boolean done flag where it is a member of the item, or null. */
export function findFlag(node: Node, preset: ShapePreset): ReturnType<typeof findMember> {
  for (const key of preset.flag) {
    const member = isPointer(key) ? null : findMember(node, key);
    if (member?.value.type === 'boolean') return member;
  }
  return null;
}

/** A sub-item's `1` is its sibling 1, its `5.1` sub-item 1 of item 5; a bare number that is no sibling is an item. */
function readChildren(text: string, parent: JsonItem, preset: ShapePreset): readonly JsonItem[] {
  const list = preset.children === null ? null : findMember(parent.place.node, preset.children)?.value;
  if (list?.type !== 'array' || preset.children === null) return [];
  const {pointer, above, node} = parent.place;
  const place = {node: list, pointer: `${pointer}/${preset.children}`, key: null, above: [...above, node]};
  return childrenOf(place).flatMap((child, index) => {
    if (child.node.type !== 'object') return [];
    const own = ownId(text, child, ['id']) ?? String(index + 1);
    const id = own.startsWith(`${parent.draft.id}.`) ? own : `${parent.draft.id}.${own}`;
    const refs = readRefTexts(text, findValue(child.node, preset.dependsOn)).map((ref) => ({
      ...plainRef(ref),
      lookFor: [`${parent.draft.id}.${ref}`, `${prefixOf(parent.draft.id)}${ref}`],
    }));
    return [{place: child, draft: {...toDraft({text, place: child, preset, id, refs}), partOf: parent.draft.id}}];
  });
}

/** What goes before the ids of each place: its tag, or its group where the groups count their items from one again. */
function toPrefixes(text: string, match: Match): (place: Located) => string {
  const tags = toTagPrefixes(match);
  if (tags.size > 0) return (place) => tags.get(tagOf(place)) ?? '';
  const ids = match.places.flatMap((place) => scalarText(text, findValue(place.node, match.row.id)) ?? []);
  const different = new Set(ids).size;
  if (different >= ids.length * UNIQUE || ids.length - different === 1) return () => '';
  const numbers = new Map<Node, number>();
  const groupIds = match.preset.group?.id ?? ['id', 'phase_id', 'phase', 'name'];
  return (place) => {
    const group = groupOf(place);
    if (group === place.node) return '';
    const number = numbers.get(group) ?? numbers.size + 1;
    numbers.set(group, number);
    return `${scalarText(text, findValue(group, groupIds)) ?? number}:`;
  };
}

/** Share of different ids below which an id only counts within its group. */
const UNIQUE = 0.8;

/** The list of tasks that an item stands in, so that two lists of one file do not share ids. */
function tagOf(place: Located): string {
  return place.pointer.split('/').slice(1, 2).join('');
}

/** With several tags, `tag:` before every id but those of `master`, which is the owner's default. */
function toTagPrefixes(match: Match): ReadonlyMap<string, string> {
  if (match.row.items !== '/*/tasks/*') return new Map();
  const tags = [...new Set(match.places.map(tagOf))];
  return new Map(tags.length < 2 ? [] : tags.filter((tag) => tag !== 'master').map((tag) => [tag, `${tag}:`]));
}

function prefixOf(id: string): string {
  return /^[^:]*:/.exec(id)?.[0] ?? '';
}

function scopedRef(ref: string, prefix: string): DraftRef {
  // A reference that names its list by itself may lead into another one.
  return {...plainRef(ref), lookFor: ref.includes(':') ? [`${prefix}${ref}`, ref] : [`${prefix}${ref}`]};
}

/** Adds to every item the groups that its own group waits for. */
function withGroups(
  text: string,
  items: readonly JsonItem[],
  group: NonNullable<ShapePreset['group']>,
): readonly JsonItem[] {
  const members = new Map<string, string[]>();
  for (const {place, draft} of items) {
    const id = scalarText(text, findValue(groupOf(place), group.id));
    if (id !== null) addTo(members, id, draft.id);
  }
  return items.map((item) => {
    const waits = readRefTexts(text, findValue(groupOf(item.place), group.dependsOn));
    const refs = waits.map((ref) => ({...plainRef(ref), members: members.get(ref) ?? []}));
    return refs.length === 0 ? item : {...item, draft: {...item.draft, refs: [...item.draft.refs, ...refs]}};
  });
}

/** The phase of an item: the object above the list it stands in. For a list at the root that is the root. */
function groupOf(place: Located): Node {
  return place.above.at(-2) ?? place.node;
}
