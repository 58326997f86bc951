// Marks a check box `[!]` with one line that says why, and takes both away again; nothing else of the list changes.
import {err, ok, type Result} from '../../domain/result.ts';
import {findNotePlace, type NotePlace} from '../box-note.ts';
import {notEditable, withoutBom} from '../plan-problem.ts';
import {readCheckboxes} from '../read-markdown.ts';
import {toLineReason} from './reason.ts';

const BOX = /^(?<head>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(?<mark>[^\][])\]/;

/** One box. `line` counts from 0. */
export interface BoxSite {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

interface Box {
  /** The lines of the text without their LF; a CR is part of its line. */
  readonly lines: readonly string[];
  readonly head: string;
  readonly mark: string;
  readonly place: NotePlace;
}

/**
 * The text with the box marked. With `reason` null only the box itself changes. The note goes below the box's own paragraph.
 * One that was done goes back to open: that it failed proves it so.
 */
export function markBox(site: BoxSite, reason: string | null, wasDone: boolean): Result<string> {
  const box = findBox(site);
  if (box === null) return unproven(site.file, 'the line holds no box');
  const {place, head, lines} = box;
  const marked = withMark(box, site.line, '!');
  if (reason === null) return prove(site, marked, '!');
  if (place.kind === 'open') {
    return notEditable(
      site.file,
      'tasks-md',
      'a comment that begins in the item never ends, and would hide the reason',
    );
  }
  const was = place.kind === 'noted' ? place.was : wasDone ? ' ' : box.mark;
  const note = `${head.replaceAll(/\S/g, ' ')}- failed: ${toLineReason(reason)} <!-- aftermath was [${was}] -->`;
  if (place.kind === 'noted') return prove(site, marked.with(place.line, note + crOf(lines[place.line])), '!');
  return prove(site, withLineBehind(marked, place.behind, note), '!');
}

/** The text without the mark: the box as it was, or open; our line gone. */
export function clearBox(site: BoxSite): Result<string> {
  const box = findBox(site);
  if (box === null) return unproven(site.file, 'the line holds no box');
  const {place} = box;
  const mark = box.mark !== '!' ? box.mark : place.kind === 'noted' ? place.was : ' ';
  const cleared = withMark(box, site.line, mark);
  return prove(site, place.kind === 'noted' ? withoutLine(cleared, place.line) : cleared, mark);
}

function findBox({text: whole, line}: BoxSite): Box | null {
  const lines = withoutBom(whole).text.split('\n');
  const groups = BOX.exec(lines[line] ?? '')?.groups;
  if (groups === undefined) return null;
  const {head = '', mark = ' '} = groups;
  return {lines, head, mark, place: findNotePlace(lines, line)};
}

function withMark({lines, head}: Box, line: number, mark: string): readonly string[] {
  const old = lines[line] ?? '';
  return lines.with(line, `${head}[${mark}]${old.slice(head.length + '[x]'.length)}`);
}

/** A line more, with the line end of the one before it. Where that is the last of the file and has none, with that of the others. */
function withLineBehind(lines: readonly string[], at: number, note: string): readonly string[] {
  const isLast = at === lines.length - 1;
  const above = isLast ? crOf(lines[0]) : crOf(lines[at]);
  const [line = ''] = lines.slice(at);
  return isLast
    ? lines.toSpliced(at, 1, line + (lines.length > 1 ? above : ''), note)
    : lines.toSpliced(at + 1, 0, note + above);
}

/** The inverse: what stood last without a line end stands last again. */
function withoutLine(lines: readonly string[], at: number): readonly string[] {
  const rest = lines.toSpliced(at, 1);
  if (at < lines.length - 1) return rest;
  return rest.with(at - 1, (rest[at - 1] ?? '').replace(/\r$/, ''));
}

function crOf(line: string | undefined): string {
  return line?.endsWith('\r') === true ? '\r' : '';
}

/** Reads the boxes again: the same ones in the same order, with the same states, but for the one that was meant. */
function prove({file, text: whole, line}: BoxSite, lines: readonly string[], mark: string): Result<string> {
  const {bom, text} = withoutBom(whole);
  const after = lines.join('\n');
  const [old, now] = [readCheckboxes(text), readCheckboxes(after)];
  const same = old.every((draft, index) => {
    const other = now[index];
    const status = draft.pointer === `/${line}` ? `[${mark}]` : draft.rawStatus;
    return other?.id === draft.id && other.title === draft.title && other.rawStatus === status;
  });
  return same && old.length === now.length ? ok(bom + after) : unproven(file, 'another box would differ');
}

function unproven(file: string, detail: string): Result<never> {
  return err({code: 'PLAN_EDIT_UNPROVEN', file, detail});
}
