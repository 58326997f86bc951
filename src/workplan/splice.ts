// Changes one member of one object by its tokens, in the object's own style; every other byte of the text stays.
import {createScanner, type Node} from 'jsonc-parser';
import {endOf, type Member, membersOf} from './json-tree.ts';

/** Replaces `[start, end)` by `text`; an insertion when both are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A member to write: its key, and its value as a JSON token. */
export interface NewMember {
  readonly key: string;
  readonly token: string;
}

/** Applies splices that do not overlap; they may come in any order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  for (const {start, end, text: piece} of sorted) {
    parts.push(text.slice(from, start), piece);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Puts another token in a value's place. */
export function replaceValue(node: Node, token: string): Splice {
  return {start: node.offset, end: endOf(node), text: token};
}

/** What stands behind a value. Offsets in the text. */
interface Tail {
  /** The member's own comma, wherever it stands before the next token; or null. */
  readonly comma: number | null;
  /** Where the value's line ends, when only the comma, blanks and comments follow on it; else null. */
  readonly lineEnd: number | null;
}

/**
 * Inserts members behind another one: on lines of their own when that one begins a line, else beside it. A comment at
 * the end of the line stays with the member it stands behind; a trailing comma stays a trailing comma. Where a comment
 * stands between a value and a comma that is not at the end of its line, they go directly behind the value: nowhere else
 * could they be taken away again without a trace.
 */
export function insertAfter(
  text: string,
  parent: Node,
  anchor: Member,
  members: readonly NewMember[],
): readonly Splice[] {
  if (members.length === 0) return [];
  const end = endOf(anchor.value);
  const colon = colonOf(text, anchor);
  const written = members.map(({key, token}) => `${JSON.stringify(key)}${colon}${token}`);
  const indent = indentOf(text, anchor.keyNode.offset);
  const {comma, lineEnd} = tailOf(text, end);
  const closesLine = comma !== null && lineEnd !== null && comma < lineEnd;
  const isParted = comma !== null && !closesLine && !isBlank(text, end, comma);
  if (indent === null || isParted) {
    const gap = gapOf(text, parent, anchor, colon);
    return [insertion(end, written.map((each) => `,${gap}${each}`).join(''))];
  }
  const lines = written.map((each) => `${eolOf(text, end)}${indent}${each}`);
  if (closesLine) return [insertion(lineEnd, lines.map((each) => `${each},`).join(''))];
  const isLast = comma === null && lineEnd !== null && !isBlank(text, end, lineEnd);
  if (isLast) return [insertion(end, ','), insertion(lineEnd, lines.join(','))];
  return [insertion(end, lines.map((each) => `,${each}`).join(''))];
}

/** Removes a member with its comma: the inverse of the insertion. Comments stay. */
export function removeMember(text: string, parent: Node, member: Member): readonly Splice[] {
  const siblings = membersOf(parent);
  const index = siblings.findIndex((each) => each.property === member.property);
  const before = siblings[index - 1];
  const end = endOf(member.value);
  const {comma, lineEnd} = tailOf(text, end);
  const behind = comma === null ? end : comma + 1;
  if (before === undefined) return [removal(member.keyNode.offset, firstEnd(text, siblings[1], behind))];
  const beforeComma = tailOf(text, endOf(before.value)).comma ?? endOf(before.value);
  const onOwnLine = indentOf(text, member.keyNode.offset) !== null && lineEnd !== null && behind <= lineEnd;
  if (onOwnLine) {
    const bare = isBlank(text, behind, lineEnd);
    const start = bare ? lineBreakBefore(text, member.keyNode.offset) : member.keyNode.offset;
    if (comma !== null) return [removal(start, bare ? lineEnd : behind)];
    return [removal(beforeComma, beforeComma + 1), removal(start, end)];
  }
  const between = text.slice(endOf(before.value), beforeComma) + text.slice(beforeComma + 1, member.keyNode.offset);
  if (between.trim() === '') return [removal(endOf(before.value), end)];
  if (comma !== null) return [removal(member.keyNode.offset, behind)];
  return [removal(beforeComma, beforeComma + 1), removal(member.keyNode.offset, end)];
}

function insertion(at: number, text: string): Splice {
  return {start: at, end: at, text};
}

function removal(start: number, end: number): Splice {
  return {start, end, text: ''};
}

/** The first member goes up to the next one, so that the opening bracket keeps its line; up to a comment when there is one. */
function firstEnd(text: string, next: Member | undefined, behind: number): number {
  return next !== undefined && isBlank(text, behind, next.keyNode.offset) ? next.keyNode.offset : behind;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Offset of the line break that ends the line before; both of its units when there are two. */
function lineBreakBefore(text: string, offset: number): number {
  const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return text.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at;
}

/** The blanks before a key that begins its line; null when something else stands before it. */
function indentOf(text: string, offset: number): string | null {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  return lineStart > 0 && before.trim() === '' ? before : null;
}

/** Blanks between the members of an object on one line: as before or behind the anchor, else as behind its colon. */
function gapOf(text: string, parent: Node, anchor: Member, colon: string): string {
  const siblings = membersOf(parent);
  const index = siblings.findIndex((each) => each.property === anchor.property);
  const pairs = [
    [siblings[index - 1], anchor],
    [anchor, siblings[index + 1]],
  ] as const;
  for (const [left, right] of pairs) {
    if (left === undefined || right === undefined) continue;
    const gap = /^,(?<gap>[ \t]*)$/.exec(text.slice(endOf(left.value), right.keyNode.offset))?.groups?.['gap'];
    if (gap !== undefined) return gap;
  }
  return colon === ':' && siblings.length > 0 ? '' : ' ';
}

/** The anchor's colon with the blanks around it; a plain one when line breaks or comments stand there. */
function colonOf(text: string, anchor: Member): string {
  const colon = text.slice(endOf(anchor.keyNode), anchor.value.offset);
  return /^[ \t]*:[ \t]*$/.test(colon) ? colon : ': ';
}

/** The line end nearest behind an offset, else the first of the text, else LF. */
function eolOf(text: string, offset: number): string {
  const eol = /\r\n|\n|\r/g;
  eol.lastIndex = offset;
  return eol.exec(text)?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The scanner's numbers; its own enum cannot be imported under isolated modules. Trivia: two comments, line break, blank. */
const TOKEN = {comma: 5, lineBreak: 14} as const;
const TRIVIA: ReadonlySet<number> = new Set([12, 13, 14, 15]);

/** Looks behind a value: its comma, and whether its line ends there. */
function tailOf(text: string, end: number): Tail {
  const scanner = createScanner(text, false);
  scanner.setPosition(end);
  let comma: number | null = null;
  let lineEnd: number | null = null;
  let sameLine = true;
  for (let token: number = scanner.scan(); isTail(token, comma); token = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (token === TOKEN.comma) comma = at;
    if (sameLine && token === TOKEN.lineBreak) lineEnd = at;
    if (token === TOKEN.lineBreak || /[\r\n]/.test(text.slice(at, at + scanner.getTokenLength()))) sameLine = false;
    if (comma !== null && !sameLine) break;
  }
  return {comma, lineEnd};
}

function isTail(token: number, comma: number | null): boolean {
  return token === TOKEN.comma ? comma === null : TRIVIA.has(token);
}
