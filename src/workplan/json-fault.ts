// Turns the parser's first error into the exact place and a sentence: what is wrong there and what to do.
import type {ParseError} from 'jsonc-parser';
import {placeAt, quote} from './plan-problem.ts';

/** Where a text stops being JSON. The offset counts UTF-16 units. */
export interface Fault {
  readonly offset: number;
  readonly detail: string;
}

/** The parser's numbers for errors; its own enum cannot be imported under isolated modules. */
const ERROR = {
  invalidNumber: 2,
  nameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  braceExpected: 7,
  bracketExpected: 8,
  endExpected: 9,
  openComment: 11,
  openString: 12,
  openNumber: 13,
  badUnicode: 14,
  badEscape: 15,
  badCharacter: 16,
} as const;

const IN_STRING: ReadonlySet<number> = new Set([
  ERROR.openString,
  ERROR.badUnicode,
  ERROR.badEscape,
  ERROR.badCharacter,
]);

/** Explains an error of the parser. Errors inside a string are told at the offending character, not at the string's start. */
export function explainFault(text: string, error: ParseError): Fault {
  const {offset, length} = error;
  if (IN_STRING.has(error.error))
    return findStringFault(text, offset) ?? {offset, detail: 'this string is not valid JSON; check its quotes'};
  const code = error.error;
  if (code === ERROR.openComment) return {offset, detail: 'this comment never ends; close it with */'};
  if (text.slice(offset).trim() === '') return endOfText(text);
  const token = quote(text.slice(offset, offset + Math.max(length, 1)));
  return {offset, detail: explainToken(code, token, text, offset)};
}

function explainToken(code: number, token: string, text: string, offset: number): string {
  switch (code) {
    case ERROR.commaExpected:
      return `a comma is missing before ${token}${afterLine(text, offset)}; add it after the value before`;
    case ERROR.nameExpected:
      return `a property name in double quotes is expected, not ${token}; quote it`;
    case ERROR.colonExpected:
      return `a colon is expected after the property name, not ${token}; add it, or check the quotes before it`;
    case ERROR.valueExpected:
      return `a value is expected, not ${token}; write the value, or remove the comma too many`;
    case ERROR.braceExpected:
      return `a closing } is expected, not ${token}; check which bracket closes what`;
    case ERROR.bracketExpected:
      return `a closing ] is expected, not ${token}; check which bracket closes what`;
    case ERROR.endExpected:
      return `something stands after the end of the document (${token}); remove it, or put both into one list`;
    case ERROR.invalidNumber:
    case ERROR.openNumber:
      return `${token} is no JSON number; write digits on both sides of the point and after the exponent`;
    default:
      return `${token} is no JSON; text needs double quotes, and a quote inside a text is written \\"`;
  }
}

/** Names the line that should have got the comma when it is not the line of the fault. */
function afterLine(text: string, offset: number): string {
  const before = text.slice(0, offset).trimEnd().length;
  const line = placeAt(text, before).line;
  return line === placeAt(text, offset).line ? '' : ` (at the end of line ${line})`;
}

function endOfText(text: string): Fault {
  const end = text.trimEnd().length;
  return {
    offset: end,
    detail: 'the text ends in the middle of the document: it was cut off; restore the rest, from git for example',
  };
}

/** The first thing inside a string token that JSON forbids. The token starts at its opening quote. */
function findStringFault(text: string, start: number): Fault | null {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return null;
    if (unit === 0x0a || unit === 0x0d) return rawBreak(text, at);
    if (unit < 0x20) {
      const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        offset: at,
        detail: `a raw control character (${name}) stands inside a string; write it as an escape, a tab is \\t`,
      };
    }
    if (unit !== 0x5c) continue;
    const fault = findEscapeFault(text, at);
    if (fault !== null) return fault;
    at += 1;
  }
  return endOfText(text);
}

function findEscapeFault(text: string, at: number): Fault | null {
  const next = text[at + 1];
  if (next === undefined) return endOfText(text);
  if (next === 'u') {
    if (/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return null;
    return {
      offset: at,
      detail: `\\u needs four hex digits, not ${quote(text.slice(at + 2, at + 6))}; write \\\\u for a backslash`,
    };
  }
  if ('"\\/bfnrt'.includes(next)) return null;
  if (next === "'")
    return {offset: at, detail: "\\' is no JSON escape; write the apostrophe alone, without the backslash"};
  if (next === '\n' || next === '\r') {
    return {
      offset: at,
      detail: 'a backslash before a raw line break is no JSON escape; write the line break as \\n, on one line',
    };
  }
  return {offset: at, detail: `${quote(`\\${next}`)} is no JSON escape; write \\\\ for a backslash`};
}

function rawBreak(text: string, at: number): Fault {
  const rest = text.slice(at).trim() === '' ? ', and the file ends there: it was cut off' : '';
  return {
    offset: at,
    detail: `a raw line break stands inside a string${rest}; close the string, or write the line break as \\n`,
  };
}
