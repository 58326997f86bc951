// Reads the entries of a status map: a word each, or a map that has its word and the entries which are parts of it.
import type {Node} from 'jsonc-parser';
import {type Draft, plainRef, toMadeId} from './draft.ts';
import {readRefTexts} from './json-refs.ts';
import {escapeToken, findValue, membersOf, scalarText, tokenOf} from './json-tree.ts';
import type {ShapePreset} from './preset.ts';
import {toItemStatus} from './words.ts';

/** Epics and retrospectives group stories: listed, never the next thing to work on. */
const GROUPING = /^epic-\d+(?:-retrospective)?$/;
/** The number of the epic at the front of a story's key. */
const STORY = /^(?<epic>\d+)-\d/;
/** Keys below which an entry may keep its parts: in a map by their ids, or in a list of maps that have one. */
const PARTS = ['stories', 'tasks', 'subtasks', 'children', 'items'];
const PART_ID = ['id', 'key', 'story', 'story_id', 'name'];
/** Longest beginning that is shown of what stands in place of a word. */
const MAX_SHOWN = 60;

interface Entry {
  readonly id: string;
  readonly value: Node;
  readonly pointer: string;
  readonly partOf: string | null;
}

interface Source {
  readonly text: string;
  readonly preset: ShapePreset;
}

/** Parts behind their whole, else in the order of the file. An entry without a word is `unknown`, and in doubt. */
export function readStatusEntries(source: Source, map: {readonly key: string; readonly value: Node}): readonly Draft[] {
  const entries = toEntries(source.text, map.value, {pointer: `/${escapeToken(map.key)}`, partOf: null});
  const ids = new Set(entries.map(({id}) => id));
  return entries.flatMap((entry) => {
    const epic = `epic-${STORY.exec(entry.id)?.groups?.['epic']}`;
    return readEntry(source, {...entry, partOf: ids.has(epic) ? epic : null});
  });
}

function readEntry(source: Source, entry: Entry): readonly Draft[] {
  const {text, preset} = source;
  const {id, value, pointer, partOf} = entry;
  const parts = toParts(text, entry);
  const isObject = value.type === 'object';
  const state = readState(source, value, parts.length > 0);
  const title = isObject ? scalarText(text, findValue(value, preset.title)) : null;
  const refs = isObject ? readRefTexts(text, findValue(value, preset.dependsOn)).map(plainRef) : [];
  const draft = {id, title: title ?? id, ...state, refs, pointer, workable: !GROUPING.test(id), partOf};
  return [
    parts.length === 0 ? draft : {...draft, partsFirst: true},
    ...parts.flatMap((part) => readEntry(source, part)),
  ];
}

function readState(
  {text, preset}: Source,
  value: Node,
  hasParts: boolean,
): Pick<Draft, 'status' | 'rawStatus' | 'doubt'> {
  const isScalar = value.type !== 'object' && value.type !== 'array';
  const at = isScalar ? value : value.type === 'object' ? findValue(value, preset.status) : null;
  const word = scalarText(text, at);
  if (word !== null && word.trim() !== '') return {status: toItemStatus(word, preset.words), rawStatus: word};
  if (isScalar || hasParts || at?.type === 'null') return {status: 'pending', rawStatus: null};
  const [first = ''] = tokenOf(text, value).split('\n');
  return {status: 'unknown', rawStatus: first.trim().slice(0, MAX_SHOWN), doubt: 'no-word'};
}

function toParts(text: string, {id, value, pointer}: Entry): readonly Entry[] {
  return membersOf(value).flatMap(({key, value: list}) =>
    PARTS.includes(key) ? toEntries(text, list, {pointer: `${pointer}/${escapeToken(key)}`, partOf: id}) : [],
  );
}

/** The members of a map, or the maps of a list; a list of names only tells which entries are meant. */
function toEntries(text: string, list: Node, {pointer, partOf}: Pick<Entry, 'pointer' | 'partOf'>): readonly Entry[] {
  if (list.type !== 'array') {
    return membersOf(list).map(({key, value}) => ({id: key, value, pointer: `${pointer}/${escapeToken(key)}`, partOf}));
  }
  return (list.children ?? []).flatMap((value, index) => {
    if (value.type !== 'object') return [];
    const id = scalarText(text, findValue(value, PART_ID)) ?? toMadeId(index + 1, tokenOf(text, value));
    return [{id, value, pointer: `${pointer}/${index}`, partOf}];
  });
}
