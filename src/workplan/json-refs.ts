// Reads what an item waits for, in every spelling owners use: lists, single texts, numbers, objects.
import type {Node} from 'jsonc-parser';
import {type DraftRef, plainRef} from './draft.ts';
import {findValue, scalarText} from './json-tree.ts';

/** Keys that name the other item in a dependency that is an object. */
const TARGET_KEYS = ['depends_on_id', 'depends_on', 'batch_id', 'batch', 'task_id', 'id', 'ref'];

/** The dependency texts of a value, in the order of the file. A text with commas is several ids when every part looks like one. */
export function readRefTexts(text: string, value: Node | null): readonly string[] {
  if (value === null) return [];
  if (value.type === 'array') return (value.children ?? []).flatMap((child) => elementTexts(text, child));
  const one = scalarText(text, value);
  if (one === null || one.trim() === '' || value.type === 'boolean') return [];
  const parts = one.split(',').map((part) => part.trim());
  return parts.every((part) => /^[\w.#-]+$/.test(part)) ? parts : [one];
}

function elementTexts(text: string, node: Node): readonly string[] {
  const one = scalarText(text, node.type === 'object' ? findValue(node, TARGET_KEYS) : node);
  return one === null || one.trim() === '' ? [] : [one];
}

/** Edges of a tracker's export that hold an item back; the other kinds only tell of a relation. */
const GATES: ReadonlyMap<string, DraftRef['until']> = new Map([
  ['blocks', 'done'],
  ['conditional-blocks', 'done'],
  ['waits-for', 'done'],
  ['parent-child', 'free'],
]);

/** Dependencies of a JSON Lines item: typed edges, or the plain spellings. Edges of another item's are left out. */
export function readEdges(text: string, value: Node | null, own: string): readonly DraftRef[] {
  const children = value?.type === 'array' ? (value.children ?? []) : [];
  const typed = children.some((child) => findValue(child, ['depends_on_id']) !== null);
  if (!typed) return readRefTexts(text, value).map(plainRef);
  return children.flatMap((child) => {
    const from = scalarText(text, findValue(child, ['issue_id']));
    const ref = scalarText(text, findValue(child, ['depends_on_id']));
    const until = GATES.get(scalarText(text, findValue(child, ['type'])) ?? 'blocks');
    if (ref === null || until === undefined || (from !== null && from !== own)) return [];
    return [{...plainRef(ref), until}];
  });
}
