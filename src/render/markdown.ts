// The only place where text becomes Markdown. Foreign text comes out as words, code or a checked link, never as markup.
import type {OwnerName} from '../domain/ids.ts';
import {breakMarkers, breakReferences, JOINT, toOneLine, toVisible} from './neutralise.ts';

declare const brand: unique symbol;
/** Markdown that we wrote, with foreign text escaped for its place. */
export type Markdown = string & {readonly [brand]: 'Markdown'};

/** Joins our own words with values that are Markdown already, or numbers. Anything else does not compile. */
export function md(words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return words.map((part, at) => `${part}${values[at] ?? ''}`).join('') as Markdown;
}

/** Nothing, for parts that are left out. */
export const NOTHING = '' as Markdown;

/** The parts that are not empty, with one separator between each two. */
export function join(parts: readonly Markdown[], separator: '\n' | '\n\n' | ' ' | ', ' | ' · '): Markdown {
  return parts.filter((part) => part !== '').join(separator) as Markdown;
}

/**
 * Foreign text as plain words in one line: no markup, HTML, mention, reference, closing word, link or command survives,
 * and it holds no raw pipe, so it may stand in a table.
 */
export function prose(text: string): Markdown {
  const words = breakReferences(toOneLine(text)).replace(MARKUP, (found, offset: number, whole: string) =>
    escapeMarkup(found, whole[offset - 1], whole[offset + found.length]),
  );
  return escapeStart(words) as Markdown;
}

/** Foreign text as a code span in one line. Empty text gives the word `empty`. Use `cellCode` in a table. */
export function inlineCode(text: string): Markdown {
  const code = toOneLine(text);
  if (code === '') return '_empty_' as Markdown;
  const ticks = '`'.repeat(longestRun(code, /`+/g) + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${code}${pad}${ticks}` as Markdown;
}

/** Foreign text as a code span that may stand in a table: a pipe would end the cell, so such text is given as words. */
export function cellCode(text: string): Markdown {
  return text.includes('|') ? prose(text) : inlineCode(text);
}

/**
 * Foreign text as a code block that it cannot leave. Line ends become LF; `info` names the language. What looks like one of
 * our own hidden lines is broken open: we read these back from the raw text of a thread.
 */
export function fence(text: string, info: 'text' | 'diff' | 'sh' | 'yaml' = 'text'): Markdown {
  const code = breakMarkers(toVisible(text));
  const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+|~+/g) + 1));
  return `${ticks}${info}\n${code}\n${ticks}` as Markdown;
}

/**
 * A link to an https address, or the label alone when the address is none. At the start of a line `[…]:` defines a
 * reference, also where the bracket stands inside a code span; so the two signs are set apart in a label.
 */
export function link(label: Markdown, url: string): Markdown {
  const checked = toWebUrl(url);
  return checked === null ? label : (`[${label.replaceAll(']:', `]${JOINT}:`)}](${checked})` as Markdown);
}

/** The address in a form that cannot leave a Markdown link; null when it is not https or carries a user name. */
export function toWebUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.replace(
    /[()<>[\]|`\\"'\s*~]/g,
    (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

/** One of our own hidden marker lines. Throws when it is not exactly one HTML comment: then it is a bug. */
export function hidden(marker: string): Markdown {
  const sound = /^<!-- aftermath:[^\r\n]* -->$/.test(marker) && marker.indexOf('-->') === marker.length - 3;
  if (!sound) throw new Error('not a marker line of ours');
  return marker as Markdown;
}

/** A live mention: the only text of ours that calls a person. The brand says that it is a name and nothing else. */
export function mention(owner: OwnerName): Markdown {
  return owner as string as Markdown;
}

/** Every line moved to the right by spaces: what stands below a list item belongs to it. */
export function indent(text: Markdown, spaces: number): Markdown {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces)) as Markdown;
}

const MARKUP = /[\\`*_[\]<>~|$]|&(?=#?\w+;)/g;

function escapeMarkup(found: string, before: string | undefined, after: string | undefined): string {
  switch (found) {
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '|':
      return '&#124;';
    case '&':
      return '&amp;';
    case '_':
      return isAlphanumeric(before) && isAlphanumeric(after) ? '_' : '\\_';
    default:
      return `\\${found}`;
  }
}

function isAlphanumeric(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z0-9]/.test(char);
}

/** At the start of a line some characters open a list, a heading, a rule, or another program's command. */
function escapeStart(text: string): string {
  return text.replace(/^(?<number>\d{1,9})(?=[.)])/, '$<number>\\').replace(/^[#+\-=/:!]/, '\\$&');
}

function longestRun(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
