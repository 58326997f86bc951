// Our comment at the end of a YAML line: it keeps what stood there before the mark, token for token, and says why.
import {lineEnd, type YamlSlot} from './yaml-view.ts';

/** What a note keeps: the old token as it was spelt, '' for a key without a value; null: the key was not there. */
export interface YamlNote {
  readonly was: string | null;
}

/** Text of a note whose reason stands in a key of its own. */
export const BEFORE = 'before the failure';

const SIGN = ' # aftermath';
/** A token is quoted, or plain: a `#` only behind a sign, no colon before a blank. Nothing: the key had no value. */
const NOTE =
  /^ # aftermath(?: was (?<was>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^"'\s#:](?:[^\n#]|(?<=\S)#)*?)?))?: [^\n]*$/;

/** The line behind a value. Offsets in the text. */
export interface YamlLineView {
  readonly token: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a comment follows, so that ours may. */
  readonly free: boolean;
  /** Our note at the end of the line, if there is one. */
  readonly note: YamlNote | null;
  readonly noteStart: number;
  readonly noteEnd: number;
}

/** The line of a value; null for a value on several lines. */
export function lineOf(text: string, slot: Extract<YamlSlot, {kind: 'token' | 'empty'}>): YamlLineView | null {
  const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
  const token = text.slice(start, end);
  if (token.includes('\n')) return null;
  const noteEnd = lineEnd(text, end);
  const rest = text.slice(end, noteEnd);
  const free = /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
  const at = free ? rest.lastIndexOf(SIGN) : -1;
  const note = at === -1 ? null : readNote(rest.slice(at));
  return {token, start, end, free, note, noteStart: note === null ? noteEnd : end + at, noteEnd};
}

/** The note as it ends a line; null for an old token that would not be read back. `reason` is one line. */
export function toNote({was}: YamlNote, reason: string): string | null {
  // A sign of ours within the reason would be taken for the note itself.
  const plain = reason.replaceAll(/#(?= aftermath)/g, '');
  const text = `${SIGN}${was === null ? '' : ` was ${was}`}: ${plain}`;
  return readNote(text)?.was === was ? text : null;
}

function readNote(text: string): YamlNote | null {
  const match = NOTE.exec(text);
  if (match === null) return null;
  return {was: match.groups?.['was'] ?? (text.startsWith(`${SIGN} was `) ? '' : null)};
}
