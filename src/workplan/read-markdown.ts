// Reads check lists in Markdown: one item a box, with its id, its state, what it waits for and what it is a part of.
import type {ItemStatus} from '../domain/workplan.ts';
import {readHeads} from './box-ids.ts';
import {findNotePlace} from './box-note.ts';
import {readWaits} from './box-waits.ts';
import {type Draft, toMadeId} from './draft.ts';
import {type Box, findBoxes} from './find-boxes.ts';
import {type OwnWords, toItemStatus} from './words.ts';

/** Marks whose meaning is agreed. `~` and `-` mean five different things in the wild, so they stay open and unknown. */
const STATUS_BY_MARK: ReadonlyMap<string, ItemStatus> = new Map([
  ['x', 'done'],
  ['X', 'done'],
  ['>', 'in_progress'],
  ['/', 'in_progress'],
  ['!', 'blocked'],
]);

/** Files in which a dash is the mark of work in progress: the tool that keeps this folder writes it so. */
const DASH_IS_WORK = /(?:^|\/)\.kiro\//;

/** What is known of the boxes besides their text. */
export interface BoxReading {
  readonly file: string;
  /** What the owner says of marks, written with or without their brackets. */
  readonly words: OwnWords | undefined;
}

/** The boxes of a text, in order. Pointers count lines from 0, as if the file were an array of lines. */
export function readCheckboxes(text: string, reading: BoxReading = {file: '', words: undefined}): readonly Draft[] {
  const boxes = findBoxes(text);
  const heads = readHeads(boxes);
  // Called by its place among the boxes: what is written between them, our own line too, changes no id.
  const ids = boxes.map((box, index) => heads[index]?.id ?? toMadeId(index + 1, box.rest));
  const known = new Set(ids);
  const wholes = boxes.map(({parent}, index) => {
    return parent === null ? findWhole(ids[index] ?? '', known) : (ids[parent] ?? null);
  });
  // A whole goes on in the numbers of its parts, and then they come first; a list below a box may as well be its details.
  const numbered = new Set(wholes.filter((whole, index) => whole !== null && isBelow(ids[index] ?? '', whole)));
  const lines = text.split('\n');
  return boxes.map((box, index) => {
    const id = ids[index] ?? '';
    const title = heads[index]?.title ?? box.rest;
    const draft = toDraft(box, {id, title, partOf: wholes[index] ?? null, known, reading});
    const marked: Draft = isOurMark(box, lines) ? {...draft, status: 'failed'} : draft;
    return numbered.has(id) ? {...marked, partsFirst: true} : marked;
  });
}

/** `[!]` means many things to many people; with our line below it, it means that the item failed. */
function isOurMark({mark, line}: Box, lines: readonly string[]): boolean {
  return mark === '!' && findNotePlace(lines, line).kind === 'noted';
}

interface Named extends Pick<Draft, 'id' | 'title' | 'partOf'> {
  readonly known: ReadonlySet<string>;
  readonly reading: BoxReading;
}

function toDraft(box: Box, {id, title, partOf, known, reading}: Named): Draft {
  return {
    id,
    title,
    status: toMarkStatus(box.mark, reading),
    rawStatus: `[${box.mark}]`,
    refs: readWaits(box, known),
    pointer: `/${box.line}`,
    workable: true,
    partOf,
  };
}

function toMarkStatus(mark: string, {file, words}: BoxReading): ItemStatus {
  // In a word, a space is a hyphen: an empty box would get the meaning that its owner gave to `-`.
  if (mark === ' ') return 'pending';
  const own = [`[${mark}]`, mark].map((word) => toItemStatus(word, words)).find((status) => status !== 'unknown');
  if (own !== undefined) return own;
  if (mark === '-' && DASH_IS_WORK.test(file)) return 'in_progress';
  return STATUS_BY_MARK.get(mark) ?? 'unknown';
}

/** `2` for `2.1`, where the file has it: not every list indents its parts. */
function findWhole(id: string, known: ReadonlySet<string>): string | null {
  const whole = id.replace(/\.\d+$/, '');
  return whole !== id && known.has(whole) ? whole : null;
}

/** True when one id goes on from the other: `2.1` from `2`, `1.2` from `1.0`. */
function isBelow(id: string, whole: string): boolean {
  return id !== whole && id.startsWith(`${whole.replace(/\.0$/, '')}.`);
}
