// Writes keys and values the way an item file writes its own: quotes, lists, line ends, and what stands for nothing.
import {toJsonToken, toYamlToken, type YamlStyle} from '../edits/yaml-token.ts';
import {type Scan, type Segment, scanItem} from './scan.ts';

export interface ItemStyle {
  /** How texts are quoted where the key has none yet. */
  readonly quote: YamlStyle['quote'];
  /** What the file writes for a text that is not set; null when it shows none. */
  readonly unset: string | null;
  /** Blanks before the dash of a list. */
  readonly dash: string;
}

/** What an unset text looks like. */
const UNSET = /^(?:""|''|null|~)(?:[ \t]+#.*)?$/;
/** Dashes as most programs write them, four blanks in. */
const USUAL_DASH = '    ';

/** The style of a file's keys. */
export function styleOf(scan: Scan): ItemStyle {
  const segments = [...scan.segments.values()];
  const inner = segments.flatMap((segment) => innerOf(segment)?.segments ?? []);
  const unset = [...segments, ...inner].map(({head}) => head).find((head) => UNSET.test(head));
  const dash = segments
    .map(({text}) => /\n(?<dash> *)- /.exec(text)?.groups?.['dash'])
    .find((one) => one !== undefined);
  const named = scan.segments.get('title') ?? scan.segments.get('name') ?? scan.segments.get('id');
  return {quote: quoteOf(named?.head ?? ''), unset: unset?.split(/[ \t]/)[0] ?? null, dash: dash ?? USUAL_DASH};
}

/** The keys of a map below a key, with the blanks before them; null when it is none, or not written plainly. */
export function innerOf({head, more, text}: Segment): {
  readonly indent: string;
  readonly segments: readonly Segment[];
} | null {
  if (!more || (head !== '' && !head.startsWith('#'))) return null;
  const body = text.slice(text.indexOf('\n') + 1).split('\n');
  const indent = /^ +/.exec(body.find((line) => line.trim() !== '') ?? '')?.[0];
  if (indent === undefined || body.some((line) => line.trim() !== '' && !line.startsWith(indent))) return null;
  const scan = scanItem(body.map((line) => line.slice(indent.length)).join('\n'));
  return scan.plain && scan.segments.size > 0 ? {indent, segments: [...scan.segments.values()]} : null;
}

/** A key with a text, quoted as the old value was; a text that is empty is written as the file writes nothing. */
export function writeText({key, head}: Pick<Segment, 'key' | 'head'>, text: string, style: ItemStyle): string {
  if (text === '') return `${key}: ${style.unset ?? '""'}`;
  const quote = head === '' || UNSET.test(head) ? style.quote : quoteOf(head);
  return `${key}: ${toYamlToken(text, {quote, indent: '    ', eol: '\n', old: head})}`;
}

/** A word or a number as people write it, quoted where the old value was. */
export function writeWord({key, head}: Pick<Segment, 'key' | 'head'>, word: string, style: ItemStyle): string {
  const isBare = /^(?:[A-Za-z]\w*|-?\d{1,9}(?:\.\d{1,9})?)$/.test(word);
  return isBare && !/^["']/.test(head) ? `${key}: ${word}` : writeText({key, head}, word, style);
}

/** A key with a list of texts, in brackets where the old one was. */
export function writeList({key, head, text}: Segment, texts: readonly string[], style: ItemStyle): string {
  if (texts.length === 0) return `${key}: []`;
  if (head.startsWith('[') && head !== '[]') return `${key}: [${texts.map(toJsonToken).join(', ')}]`;
  const own = /\n(?<dash> *)- (?<first>.*)/.exec(text)?.groups;
  const quote = own === undefined ? 'double' : quoteOf(own['first'] ?? '');
  const dash = own?.['dash'] ?? style.dash;
  const plain = quote === 'literal' ? 'double' : quote;
  const lines = texts.map((one) => `${dash}- ${toYamlToken(one, {quote: plain, indent: '', eol: '\n', old: ''})}`);
  return [`${key}:`, ...lines].join('\n');
}

function quoteOf(head: string): YamlStyle['quote'] {
  if (head.startsWith('"')) return 'double';
  if (head.startsWith("'")) return 'single';
  return /^[|>]/.test(head) ? 'literal' : 'plain';
}
