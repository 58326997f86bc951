// Takes secrets out of a text: values that are known to be secret, then everything that looks like one. Rather too much.
import {NAME_MARKS, redactAssignments, redactHeaders} from './redaction/assignments.ts';
import {redactEncoded} from './redaction/encoded.ts';
import {redactHighEntropy} from './redaction/entropy.ts';
import {redactKeyBlocks, redactPemLines} from './redaction/key-blocks.ts';
import {redactKeyLines} from './redaction/key-lines.ts';
import {findKnownValueRedactor} from './redaction/known-values.ts';
import {toPlaceholder} from './redaction/placeholder.ts';
import {TOKEN_MARKS, TOKEN_RULES, type TokenRule} from './redaction/provider-tokens.ts';
import {redactByLibrary} from './redaction/rule-library.ts';
import {SERVICE_MARKS, SERVICE_RULES} from './redaction/service-tokens.ts';

/**
 * Passes over one text. A placeholder is a boundary that was not there before, so what stood glued to a secret can show
 * itself as another one; each pass leaves less to find, and three were the most that 400,000 random texts needed.
 */
const MAX_ROUNDS = 12;

/**
 * Colours whose escape character is gone or spelt out: writers of XML and JSON do that. They can split a secret, and the
 * same characters can be words (`rate(x[5m])`), so they go only where a secret shows without them.
 */
const COLOUR_RESIDUE = /(?:\\(?:x1b|u001b|033|e)|\^\[|\u241b|&?#(?:27|x1b);)?\[\d{0,3}(?:;\d{1,3}){0,6}[mK]/gi;

/**
 * The text with `[redacted:KIND]` in place of each secret. Idempotent.
 * Expects text without terminal sequences: one inside a token hides it (`toSafeText` strips first).
 * `knownSecrets`: values shorter than 6 units are ignored; the array must not change afterwards.
 */
export function redact(text: string, knownSecrets: readonly string[] = []): string {
  const bare = text.replace(COLOUR_RESIDUE, '');
  const clean = bare === text ? text : redactAll(bare, knownSecrets);
  return clean === bare ? redactAll(text, knownSecrets) : clean;
}

function redactAll(text: string, knownSecrets: readonly string[]): string {
  let result = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = redactOnce(result, knownSecrets);
    if (next === result) return result;
    result = next;
  }
  return result;
}

function redactOnce(text: string, knownSecrets: readonly string[]): string {
  const redactWords = (plain: string): string => redactPlain(plain, knownSecrets);
  return redactEncoded(redactWords(text), redactWords);
}

/** Secrets that stand in the text as they are. The library comes last: what our own rules know has a better name. */
function redactPlain(text: string, knownSecrets: readonly string[]): string {
  let result = findKnownValueRedactor(knownSecrets)(text);
  if (result.includes('PRIVATE KEY')) result = redactKeyBlocks(result);
  result = redactPemLines(result);
  if (result.includes('\n')) result = redactKeyLines(result.split('\n')).join('\n');
  const hasName = NAME_MARKS.test(result);
  if (hasName) result = redactHeaders(result);
  if (TOKEN_MARKS.test(result)) result = redactTokens(result, TOKEN_RULES);
  if (SERVICE_MARKS.test(result)) result = redactTokens(result, SERVICE_RULES);
  if (hasName) result = redactAssignments(result);
  return redactHighEntropy(redactByLibrary(result));
}

function redactTokens(text: string, rules: readonly TokenRule[]): string {
  let result = text;
  for (const {kind, pattern} of rules) result = result.replace(pattern, toPlaceholder(kind));
  return result;
}
