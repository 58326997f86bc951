// The line below a check box that tells of our mark: where it stands, or where it goes, below the box's own paragraph.
import {FENCE, followComment} from './markdown-lines.ts';

/** Our line: what says that it is ours stands in a comment, with the box as it was. */
export const NOTE = /^[ \t]*- failed: .* <!-- aftermath was \[(?<was>[^\][])\] -->\r?$/;
/** What begins anew and is no more of a paragraph: lists, headings, quotes, HTML, rules. */
const BEGINS =
  /^[ \t]*(?:[-*+](?:[ \t]|\r?$)|\d{1,9}[.)](?:[ \t]|\r?$)|#{1,6}(?:[ \t]|\r?$)|>|<|(?:[-*_][ \t]*){3,}\r?$)/;

/**
 * `noted`: our line. `free`: ours would go behind this one, which is the last of the paragraph and of the comments that
 * begin in it. `open`: such a comment never ends. Lines count from 0.
 */
export type NotePlace =
  | {readonly kind: 'noted'; readonly line: number; readonly was: string}
  | {readonly kind: 'free'; readonly behind: number}
  | {readonly kind: 'open'};

/** The place of the note of the box at a line. */
export function findNotePlace(lines: readonly string[], box: number): NotePlace {
  let {open} = followComment(lines[box] ?? '', false);
  let at = box + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!open) {
      const was = NOTE.exec(line)?.groups?.['was'];
      if (was !== undefined) return {kind: 'noted', line: at, was};
      if (line.trim() === '' || BEGINS.test(line) || FENCE.test(line)) break;
    }
    ({open} = followComment(line, open));
  }
  return open ? {kind: 'open'} : {kind: 'free', behind: at - 1};
}
