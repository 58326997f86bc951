// Marks a check box `[!]` with one line that says why, and takes both away again; nothing else of the list changes.
import {err, ok, type Result} from '../../domain/result.ts';
import {FAILED_NOTE} from '../find-boxes.ts';
import {withoutBom} from '../plan-problem.ts';
import {readCheckboxes} from '../read-markdown.ts';
import {applySplices, type Splice} from '../splice.ts';
import {toLineReason} from './reason.ts';

const BOX = /^(?<head>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(?<mark>[^\][])\]/;

/** One box. `line` counts from 0. */
export interface BoxSite {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

interface Box {
  readonly text: string;
  /** Offset of the mark between its brackets. */
  readonly at: number;
  readonly mark: string;
  /** The box's line without its break; where it ends. */
  readonly end: number;
  readonly eol: string;
  readonly indent: string;
  readonly note: {readonly start: number; readonly end: number; readonly was: string} | null;
}

/** The text with the box marked. With `reason` null only the box itself changes. */
export function markBox(site: BoxSite, reason: string | null): Result<string> {
  const box = findBox(site);
  if (box === null) return unproven(site.file, 'the line holds no box');
  const splices: Splice[] = box.mark === '!' ? [] : [{start: box.at, end: box.at + 1, text: '!'}];
  if (reason !== null) {
    const was = box.note?.was ?? (isDone(box.mark) ? ' ' : box.mark);
    const line = `${box.eol}${box.indent}- failed: ${toLineReason(reason)} <!-- aftermath was [${was}] -->`;
    splices.push({start: box.end, end: box.note?.end ?? box.end, text: line});
  }
  return prove(site, applySplices(box.text, splices), '!');
}

/** The text without the mark: the box as it was, or open; our line gone. */
export function clearBox(site: BoxSite): Result<string> {
  const box = findBox(site);
  if (box === null) return unproven(site.file, 'the line holds no box');
  const {note} = box;
  const mark = box.mark !== '!' ? box.mark : (note?.was ?? ' ');
  const splices: Splice[] = mark === box.mark ? [] : [{start: box.at, end: box.at + 1, text: mark}];
  if (note !== null) splices.push({start: box.end, end: note.end, text: ''});
  return prove(site, applySplices(box.text, splices), mark);
}

function isDone(mark: string): boolean {
  return mark === 'x' || mark === 'X';
}

function findBox({text: whole, line}: BoxSite): Box | null {
  const {text} = withoutBom(whole);
  const start = startOfLine(text, line);
  if (start === null) return null;
  const end = endOfLine(text, start);
  const groups = BOX.exec(text.slice(start, end))?.groups;
  if (groups === undefined) return null;
  const {head = '', mark = ' '} = groups;
  const eol = /\r?\n/y;
  eol.lastIndex = end;
  const found = eol.exec(text)?.[0];
  const indent = head.replaceAll(/\S/g, ' ');
  const box = {text, at: start + head.length + 1, mark, end, eol: found ?? eolOf(text), indent};
  return {...box, note: found === undefined ? null : findNote(text, end + found.length, end)};
}

function findNote(text: string, start: number, from: number): Box['note'] {
  const end = endOfLine(text, start);
  const was = FAILED_NOTE.exec(text.slice(start, end))?.groups?.['was'];
  return was === undefined ? null : {start: from, end, was};
}

function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function startOfLine(text: string, line: number): number | null {
  let start = 0;
  for (let count = 0; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return null;
    start = end + 1;
  }
  return start;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Reads the boxes again: the same ones in the same order, with the same states, but for the one that was meant. */
function prove({file, text: whole, line}: BoxSite, after: string, mark: string): Result<string> {
  const {bom, text} = withoutBom(whole);
  const [old, now] = [readCheckboxes(text), readCheckboxes(after)];
  const same = old.every((draft, index) => {
    const other = now[index];
    const status = draft.pointer === `/${line}` ? `[${mark}]` : draft.rawStatus;
    return other?.title === draft.title && other.rawStatus === status;
  });
  return same && old.length === now.length ? ok(bom + after) : unproven(file, 'another box would differ');
}

function unproven(file: string, detail: string): Result<never> {
  return err({code: 'PLAN_EDIT_UNPROVEN', file, detail});
}
