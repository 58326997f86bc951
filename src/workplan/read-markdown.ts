// Reads check lists in Markdown: one item a box. Boxes inside fenced code and comments are text, not work.
import type {ItemStatus} from '../domain/workplan.ts';
import {type Draft, type DraftRef, plainRef, toMadeId} from './draft.ts';
import {type OwnWords, toItemStatus} from './words.ts';

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[(?<mark>[^\][])\]\*?\s+(?<rest>\S.*)$/;
const FENCE = /^\s{0,3}(?<fence>`{3,}|~{3,})/;
/** `T001`, `T001:`, `**2.1**`, `ABC-12.`: letters with digits, or numbers with points. */
const ID = /^(?:\*\*|`)?(?<id>[A-Za-z]{1,10}-?\d+(?:[.-]\d+)*[a-z]?|\d+(?:\.\d+)*)(?:\*\*|`)?[.:)]?(?:\*\*|`)?(?:\s|$)/;
const DEPENDS =
  /\(?\b(?:depends on|blocked by|requires)\b:?\s*(?<list>[A-Za-z]{0,10}-?\d[\w.-]*(?:\s*(?:,|and|&)\s*[A-Za-z]{0,10}-?\d[\w.-]*)*)/i;

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
  const drafts: Draft[] = [];
  let fence: string | null = null;
  let inComment = false;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = FENCE.exec(line)?.groups?.['fence'];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    const comment = followComment(line, inComment);
    inComment = comment.open;
    if (comment.touched) continue;
    fence = mark ?? null;
    const draft = mark === undefined ? toDraft(line, index, reading) : null;
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Whether a line lies in an HTML comment (in part), and whether the comment goes on behind it. */
function followComment(line: string, wasOpen: boolean): {readonly touched: boolean; readonly open: boolean} {
  const start = line.lastIndexOf('<!--');
  const end = line.lastIndexOf('-->');
  const open = end > start || start === -1 ? wasOpen && end === -1 : true;
  const begins = line.trimStart().startsWith('<!--');
  return {touched: wasOpen || begins, open};
}

function toDraft(line: string, index: number, reading: BoxReading): Draft | null {
  const found = BOX.exec(line.replace(/\r$/, ''))?.groups;
  if (found === undefined) return null;
  const {mark = '', rest = ''} = found;
  const id = ID.exec(rest)?.groups?.['id'] ?? toMadeId(index + 1, rest);
  const title = rest.replace(ID, '').trim() || rest;
  const status = toMarkStatus(mark, reading);
  return {
    id,
    title,
    status,
    rawStatus: `[${mark}]`,
    refs: readDepends(rest),
    pointer: `/${index}`,
    workable: true,
    partOf: null,
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

function readDepends(rest: string): readonly DraftRef[] {
  const list = DEPENDS.exec(rest)?.groups?.['list'];
  if (list === undefined) return [];
  return list.split(/\s*(?:,|\band\b|&)\s*/).flatMap((ref) => {
    const id = ref.replace(/[.,-]+$/, '');
    return id === '' ? [] : [readRange(id) ?? plainRef(id)];
  });
}

/** Longest range that is taken for one; more is a slip of the pen. */
const MAX_RANGE = 100;

/** `T001-T005` means five items; a number alone, as `1-2`, is an id. */
function readRange(text: string): DraftRef | null {
  const found = /^(?<prefix>[A-Za-z]+)(?<from>\d+)[-–](?<again>[A-Za-z]*)(?<to>\d+)$/.exec(text)?.groups;
  if (found === undefined) return null;
  const {prefix = '', from = '', again = '', to = ''} = found;
  const count = Number(to) - Number(from) + 1;
  if (again !== prefix || count < 2 || count > MAX_RANGE) return null;
  const ids = Array.from(
    {length: count},
    (_, index) => `${prefix}${String(Number(from) + index).padStart(from.length, '0')}`,
  );
  return {...plainRef(text), members: ids};
}
