// Writes one value as YAML, in the spelling of the value it replaces; YAML 1.1 and 1.2 readers see the same value.

/** A value that is written into YAML. Numbers are finite. */
export type YamlValue = string | number | boolean | null;

/** How the value that is replaced is spelt, or how the file spells its others. */
export interface YamlStyle {
  readonly quote: 'plain' | 'single' | 'double' | 'literal';
  /** Blanks before the lines of a literal block. */
  readonly indent: string;
  readonly eol: string;
  /** The replaced token; '' when there is none. */
  readonly old: string;
}

/** Text that no reader takes for anything but text: words, paths and sentences without YAML's signs. */
const PLAIN = /^[A-Za-z_][\w ./@()-]*$/;
/** Words that one of the two versions of YAML reads as a boolean or as nothing. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const TIME = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** What may stand in a line of a literal block: no control characters, nothing invisible, no half characters. */
const BLOCK_LINE = /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\t)*$/u;
const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The value as a token that may stand behind `key: `. */
export function toYamlToken(value: YamlValue, style: YamlStyle): string {
  if (value === null) return style.old === '~' ? '~' : 'null';
  if (typeof value !== 'string') return toPlainToken(value);
  const {quote} = style;
  if (quote === 'literal' && isBlockText(value)) return toLiteral(value, style);
  if (quote === 'plain' && (isPlain(value) || (TIME.test(value) && TIME.test(style.old)))) return value;
  if (quote === 'single' && BLOCK_LINE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return toJsonToken(value);
}

/** A key as it may stand before a colon. */
export function toYamlKey(key: string): string {
  return isPlain(key) ? key : toJsonToken(key);
}

/** A JSON string, which is a YAML one too. Everything invisible or direction-changing is escaped: a reviewer sees it. */
export function toJsonToken(text: string): string {
  return JSON.stringify(text).replaceAll(HIDDEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** True for text that needs no quotes. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(' ');
}

function toPlainToken(value: number | boolean): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number in YAML is finite');
  return Object.is(value, -0) ? '0' : String(value);
}

/** A block keeps text as it is: it begins with a sign, ends with at most one line break, and every line is printable. */
function isBlockText(text: string): boolean {
  return /^\S[\s\S]*\S\n?$/.test(text) && text.split('\n').every((line) => BLOCK_LINE.test(line) && !/^\t/.test(line));
}

function toLiteral(text: string, {indent, eol}: YamlStyle): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [body === text ? '|-' : '|', ...lines].join(eol);
}
