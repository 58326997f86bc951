// The lines of a comment that stand there as plain words of its author: nothing quoted, nothing in code, no example, no markup.
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

/**
 * Longest comment that is looked at, in UTF-16 units; GitHub's own limit is 65,536. Under this and the two bounds below the
 * worst text known takes the Markdown parser less than two seconds; without them minutes, because nesting costs more than its length.
 */
export const MAX_COMMENT_UNITS = 16_384;
/** Most signs of inline markup: pairs of them are searched for, each with each. */
const MAX_SIGNS = 2_000;
/** Deepest nesting of quotes and lists in one line. People quote five answers deep. */
const MAX_NESTING = 10;

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_NESTING + 1}}`, 'm');
const SIGNS = /[*_~[\]!]/g;

/** Up to three blanks and a slash: more blanks are indented code to a reader's eye, whatever stands above. */
const CANDIDATE = /^ {0,3}\/[^\s/]/;

/** A line that may hold a command. */
export interface PlainLine {
  /** 1-based. */
  readonly number: number;
  /** The words with Markdown's escapes resolved and code in backticks; null when the line holds markup or HTML besides. */
  readonly text: string | null;
  /** The first word as it was typed. */
  readonly head: string;
}

export type LinesRead =
  /** Read one by one: whoever has enough of them stops. */
  | {readonly kind: 'lines'; readonly lines: Iterable<PlainLine>}
  /** Not looked at: too long or too deeply nested. `heads`: first words of lines that begin with a slash. */
  | {readonly kind: 'too-long'; readonly heads: readonly string[]};

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type Paragraph = Extract<Block, {type: 'paragraph'}>;

/** The plain lines that begin with a slash, in their order. Takes bounded time, whatever the text is. */
export function readPlainLines(body: string): LinesRead {
  // The parser drops a byte order mark and counts from behind it; another invisible character keeps the places right.
  const source = body.replace(/^\ufeff/, '\u200b');
  const candidates = listCandidates(source);
  if (candidates.length === 0) return {kind: 'lines', lines: []};
  if (isTooLong(source)) return {kind: 'too-long', heads: candidates.map(({raw}) => headOf(raw))};
  const tree = parseMarkdown(source);
  return {kind: 'lines', lines: listPlainLines(candidates, tree)};
}

function* listPlainLines(candidates: readonly Candidate[], tree: Root): Generator<PlainLine> {
  const tags = listTags(tree);
  for (const candidate of candidates) {
    const paragraph = findParagraph(tree, candidate);
    if (paragraph !== null && !isInsideHtml(tags, candidate.start)) yield toPlainLine(candidate, paragraph);
  }
}

function isTooLong(source: string): boolean {
  return source.length > MAX_COMMENT_UNITS || (source.match(SIGNS)?.length ?? 0) > MAX_SIGNS || NESTED.test(source);
}

interface Candidate {
  readonly number: number;
  /** Where the slash stands in the source, and where the line ends. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

function listCandidates(source: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  source.split(/(\r\n|\n|\r)/).forEach((piece, index) => {
    if (index % 2 === 0 && CANDIDATE.test(piece)) {
      const raw = piece.trimStart();
      found.push({number: index / 2 + 1, start: at + piece.length - raw.length, end: at + piece.length, raw});
    }
    at += piece.length;
  });
  return found;
}

function headOf(raw: string): string {
  return raw.split(/[ \t]/, 1)[0] ?? '';
}

function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
}

interface Place {
  readonly offset?: number | undefined;
}

interface Spanned {
  readonly position?: {readonly start: Place; readonly end: Place} | undefined;
}

function covers({position}: Spanned, offset: number): boolean {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start !== undefined && end !== undefined && start <= offset && offset < end;
}

/** The paragraph of the comment itself in whose plain text the line begins. Formulas between dollar signs are no text. */
function findParagraph(tree: Root, {start}: Candidate): Paragraph | null {
  const block = tree.children.find((child) => covers(child, start));
  if (block?.type !== 'paragraph') return null;
  const holdsFormula = block.children.some((child) => child.type === 'text' && child.value.includes('$$'));
  const inline = block.children.find((child) => covers(child, start));
  return holdsFormula || inline?.type !== 'text' ? null : block;
}

const PLAIN = ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'break'];

function toPlainLine({number, start, end, raw}: Candidate, paragraph: Paragraph): PlainLine {
  const head = headOf(raw);
  const isTouched = paragraph.children.some(({type, position}) => {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
    return from < end && to > start && !PLAIN.includes(type);
  });
  return {number, head, text: isTouched ? null : toWords(raw)};
}

/** The words of one line, read by itself: what a line means must not depend on the lines around it. */
function toWords(raw: string): string | null {
  const [only, ...others] = parseMarkdown(raw).children;
  if (only?.type !== 'paragraph' || others.length > 0) return null;
  const words: string[] = [];
  for (const node of only.children) {
    const typed = raw.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'text') words.push(node.value);
    else if (node.type === 'inlineCode' && !node.value.includes('`')) words.push(`\`${node.value}\``);
    else if (node.type === 'emphasis' || node.type === 'strong') words.push(typed);
    else if (node.type === 'link' && !typed.startsWith('[')) words.push(typed);
    else return null;
  }
  return words.join('').trim();
}

interface Tag {
  readonly at: number;
  readonly name: string;
  readonly change: 1 | -1;
}

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)[^<>]*>/gi;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Elements without an end tag. */
const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

/** Tags of the comment's own HTML, in their order. */
function listTags(node: Root | Block | Paragraph['children'][number]): readonly Tag[] {
  if (node.type === 'html') return toTags(node.value, node.position?.start.offset ?? 0);
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => listTags(child as Block));
}

function toTags(html: string, offset: number): readonly Tag[] {
  return [...html.replace(HTML_COMMENT, '').matchAll(TAG)].flatMap((match): readonly Tag[] => {
    const name = (match.groups?.['name'] ?? '').toLowerCase();
    if (VOID.includes(name)) return [];
    return [{at: offset, name, change: match.groups?.['close'] === '/' ? -1 : 1}];
  });
}

/** True between a start tag and its end tag, and after a start tag that never ends: it may be folded away or struck out. */
function isInsideHtml(tags: readonly Tag[], offset: number): boolean {
  const open = new Map<string, number>();
  for (const {at, name, change} of tags) {
    if (at >= offset) break;
    open.set(name, Math.max(0, (open.get(name) ?? 0) + change));
  }
  return [...open.values()].some((count) => count > 0);
}
