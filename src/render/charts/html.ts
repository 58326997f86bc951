// The only place where text becomes HTML: our own words are written with `html`, foreign text comes in through `text`.
import {toOneLine} from '../neutralise.ts';

declare const brand: unique symbol;
/** HTML that we wrote, with foreign text escaped. */
export type Html = string & {readonly [brand]: 'Html'};

/** What may stand in a template: HTML already, lists of it, or numbers. Anything else does not compile. */
export type Part = Html | number | readonly Html[];

/** Nothing, for parts that are left out. */
export const NO_HTML = '' as Html;

/** Joins our own words with parts; lists are joined without a separator. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = words;
  return rest.reduce((soFar, word, at) => `${soFar}${toText(parts[at] ?? NO_HTML)}${word}`, first) as Html;
}

/** Foreign text as words in one line, for an element's content or a quoted attribute: no markup survives in it. */
export function text(foreign: string): Html {
  return toOneLine(foreign).replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`) as Html;
}

/** A coordinate with at most one decimal: finer than a screen shows, and the same on every machine. */
export function toUnits(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Everything that can start or end an element, an attribute's value or a character reference. */
const MARKUP = /[&<>"'`=]/g;

function toText(part: Part): string {
  return Array.isArray(part) ? part.join('') : String(part);
}
