// Whether a value that is named like a secret looks like one, or is prose, a variable, a path, a version.
import {isDrawnByLot} from './entropy.ts';
import {withoutPlaceholders} from './placeholder.ts';

/** `firm`: quoted or joined by `=`, as machines write. `loose`: after a colon or a space, as people write too. */
export type Bond = 'firm' | 'loose';

const MIN_UNITS = 8;
/** What stands behind `password=` is one even when it is short. */
const MIN_FIRM_UNITS = 6;
/** Fewer different characters are a mask (`********`), a ruler or a run of zeros. */
const MIN_DIFFERENT = 5;
/** Changes between small and capital letters from which on letters alone are no word: `camelCaseWord` has four. */
const MIN_CASE_CHANGES = 5;

/** Twelve letters and more with four consonants in a row: words seldom have them, letters drawn by lot nearly always. */
const DRAWN_LETTERS = /^(?=[A-Za-z]*[b-df-hj-np-tv-z]{4})[A-Za-z]{12,}$/i;

/** Base64 may begin like a path. */
const BASE64 = /^[A-Za-z0-9+/]{24,}={0,2}$/;

const NOT_A_VALUE: readonly RegExp[] = [
  /^\$(?:[({]|[A-Z_][A-Z0-9_]*$|env:)/, // $(command), ${{ expression }}, $VARIABLE
  /^%[A-Z_][A-Z0-9_]*%$/,
  /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|import\.meta|secrets|env|vars|self|this|config|settings|options)[.[(]/,
  /^[A-Za-z_$][\w$.]*\(/, // a call
  /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // an address: what is secret in it has rules of its own
  /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ -]+[/\\]/, // a path of two parts or more
  /^[\^~<>=v]{0,3}\d+\.\d+(?:\.[\w*-]+)*(?:[-+ |(@][\w.+()@/ ^|~<>=*-]*)?$/, // a version or a range of versions
  /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,}$/, // a dotted name: `server.ssl.key.password`
  /^[a-z_]+\/\d$/, // a function with its number of arguments
  /^[[({*]+[\w -]+[\])}*]+$/, // a mask of somebody else: `[secure]`
  /^(?:required|undefined|optional|disabled|redacted|provided|inherit(?:ed)?|unchanged|filtered|placeholder|change-?me|missing|invalid|expected)[.,;:!?)]*$/i,
];

/** True when the value should not be shown. `isPassphrase`: people choose it, so plain words count as well. */
export function isSecretLike(raw: string, bond: Bond, isPassphrase: boolean): boolean {
  const value = withoutPlaceholders(raw).trim();
  if (
    value.length < (isPassphrase && bond === 'firm' ? MIN_FIRM_UNITS : MIN_UNITS) ||
    new Set(value).size < MIN_DIFFERENT
  )
    return false;
  if (BASE64.test(value) && isDrawnByLot(value)) return true;
  if (NOT_A_VALUE.some((pattern) => pattern.test(value))) return false;
  const words = value.split(/\s+/).length;
  if (words > 2 && !(isPassphrase && bond === 'firm' && words < 8)) return false;
  if (/\d/.test(value)) return /[A-Za-z]/.test(value) || (isPassphrase && bond === 'firm');
  if (bond === 'firm' && (isPassphrase || DRAWN_LETTERS.test(value))) return true;
  return /[a-z]/i.test(value) && (hasOddSymbol(value) || countCaseChanges(value) >= MIN_CASE_CHANGES);
}

/** A symbol that prose and identifiers do not have inside a word. */
function hasOddSymbol(value: string): boolean {
  return /[\w][!@#$%^*+=~?&|][\w!@#$%^*+=~?&|]/.test(value);
}

function countCaseChanges(value: string): number {
  return value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
}
