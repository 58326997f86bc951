// Splits the text of an item file into its top-level keys without a YAML parser: quick for the many, and all there is for files that parsers refuse.

/** The lines of one top-level key: what stands behind the colon, and the lines up to the next key. */
export interface Segment {
  readonly key: string;
  /** Line of the key, 1-based. */
  readonly line: number;
  /** From the key's first unit to the end of its last line. */
  readonly text: string;
  /** What follows the colon on the key's own line, without blanks around it. */
  readonly head: string;
  /** True when lines follow that belong to it. */
  readonly more: boolean;
}

export interface Scan {
  /** The first of each key counts; in the order of the file. */
  readonly segments: ReadonlyMap<string, Segment>;
  /** Whether every line was plain enough that a YAML parser sees the same keys and values. */
  readonly plain: boolean;
}

const KEY = /^(?<key>[A-Za-z_][\w-]*):(?:[ \t]+(?<head>[^\r]*))?$/;
/** Line ends of YAML 1.1 that are none in 1.2. */
const ODD_END = /[\u2028\u2029]/;
/** Tags, anchors, aliases and explicit keys change what a text means: such a file is left to the parser. */
const SPECIAL = /^[&*!%@`?]|^<<:/;
/** A quotation that ends on its line, with nothing behind it but a comment. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/;

interface Open {
  readonly key: string;
  readonly line: number;
  readonly head: string;
  readonly lines: string[];
}

interface Progress {
  readonly segments: Map<string, Segment>;
  /** Of the line that is looked at, 1-based. */
  line: number;
  open: Open | null;
  quote: Quote | null;
  plain: boolean;
}

/** The quotation mark that a value is still waiting for. */
type Quote = '"' | "'";

/** The top-level keys of a text. A line inside an unclosed quotation never counts as a key, wherever it starts. */
export function scanItem(text: string): Scan {
  const state: Progress = {segments: new Map(), line: 0, open: null, quote: null, plain: !text.includes('\t')};
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) takeLine(state, line);
  close(state);
  if (state.quote !== null) state.plain = false;
  return {segments: state.segments, plain: state.plain};
}

function takeLine(state: Progress, line: string): void {
  state.line += 1;
  if (state.quote !== null) {
    if (/^\S/.test(line)) state.plain = false;
    state.open?.lines.push(line);
    state.quote = quoteAfter(line, state.quote);
    return;
  }
  const found = KEY.exec(line)?.groups;
  const key = found?.['key'];
  if (line === '' || /^[ \t]/.test(line)) takeInner(state, line);
  else if (key !== undefined)
    openKey(state, {key, line: state.line, head: (found?.['head'] ?? '').trim(), lines: [line]});
  else if (!line.startsWith('#')) takeStranger(state, line);
}

function takeInner(state: Progress, line: string): void {
  state.open?.lines.push(line);
  if (state.open !== null && /^[|>]/.test(state.open.head)) return;
  state.quote = opensQuote(line.replace(/^[ -]*(?:[\w-]+:)?[ ]*/, ''));
}

function openKey(state: Progress, open: Open): void {
  close(state);
  if (SPECIAL.test(open.head) || ODD_END.test(open.head) || isOpenFlow(open.head)) state.plain = false;
  state.open = open;
  state.quote = /^[|>]/.test(open.head) ? null : opensQuote(open.head);
  if (/^["']/.test(open.head) && state.quote === null && !QUOTED.test(open.head)) state.plain = false;
}

/** A list or map in brackets that goes on behind its line. */
function isOpenFlow(head: string): boolean {
  return (head.startsWith('[') && !head.endsWith(']')) || (head.startsWith('{') && !head.endsWith('}'));
}

/** A list at the margin belongs to a key without a value; document marks stand alone; anything else is no plain file. */
function takeStranger(state: Progress, line: string): void {
  if (/^---[ ]*$/.test(line) && state.open === null) return;
  const isList = /^-(?: |$)/.test(line) && state.open !== null && state.open.head === '';
  if (!isList) state.plain = false;
  state.open?.lines.push(line);
  if (isList) state.quote = opensQuote(line.replace(/^[ -]*/, ''));
}

function close(state: Progress): void {
  if (state.open === null) return;
  const {key, line, head, lines} = state.open;
  const used = lines.findLastIndex((each) => each.trim() !== '') + 1;
  if (state.segments.has(key)) state.plain = false;
  else state.segments.set(key, {key, line, head, text: lines.slice(0, used).join('\n'), more: used > 1});
  state.open = null;
}

/** The quotation that a value begins and does not end on its line. */
function opensQuote(value: string): Quote | null {
  const mark = value[0];
  return mark === '"' || mark === "'" ? quoteAfter(value.slice(1), mark) : null;
}

/** The quotation mark that is still open behind a line inside a quotation. */
function quoteAfter(line: string, mark: Quote): Quote | null {
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at];
    if (mark === '"' && unit === '\\') at += 1;
    else if (unit === mark && mark === "'" && line[at + 1] === "'") at += 1;
    else if (unit === mark) return null;
  }
  return mark;
}
