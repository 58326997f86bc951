// Finds the check boxes of a Markdown text and what stands below each. Boxes inside fenced code and comments are text, not work.
import {NOTE} from './box-note.ts';
import {FENCE, followComment} from './markdown-lines.ts';

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(?<mark>[^\][])\]\*?\s+(?<rest>\S.*)$/;
/** Blanks that a tab goes up to, as in Markdown. */
const TAB = 4;

/** One check box. */
export interface Box {
  /** Counted from 0. */
  readonly line: number;
  readonly mark: string;
  /** The text behind the box. */
  readonly rest: string;
  /** Blanks before it. */
  readonly indent: number;
  /** Index of the box that it is indented below; null for none. */
  readonly parent: number | null;
  /** The lines indented below it that are no boxes, ours left out. */
  readonly below: readonly string[];
}

/** The boxes of a text, in order. */
export function findBoxes(text: string): readonly Box[] {
  const boxes: (Box & {readonly below: string[]})[] = [];
  const open: number[] = [];
  for (const [line, whole] of listLines(text)) {
    if (whole.trim() === '') continue;
    const indent = widthOf(whole);
    while (indent <= (boxes[open.at(-1) ?? -1]?.indent ?? -1)) open.pop();
    const parent = open.at(-1) ?? null;
    const found = BOX.exec(whole)?.groups;
    if (found !== undefined) {
      const {mark = '', rest = ''} = found;
      open.push(boxes.length);
      boxes.push({line, mark, rest, indent, parent, below: []});
    } else if (parent !== null && !NOTE.test(whole)) boxes[parent]?.below.push(whole);
  }
  return boxes;
}

function widthOf(line: string): number {
  let width = 0;
  for (const unit of line) {
    if (unit === '\t') width += TAB - (width % TAB);
    else if (unit === ' ') width += 1;
    else break;
  }
  return width;
}

/** The lines that are text, with their numbers: no fenced code, no comments, no line ends. */
function* listLines(text: string): Generator<readonly [number, string]> {
  let fence: string | null = null;
  let inComment = false;
  for (const [line, whole] of text.split('\n').entries()) {
    const mark = FENCE.exec(whole)?.groups?.['fence'];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    const comment = followComment(whole, inComment);
    inComment = comment.open;
    if (comment.touched) continue;
    fence = mark ?? null;
    if (mark === undefined) yield [line, whole.replace(/\r$/, '')];
  }
}
