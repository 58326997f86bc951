// Keeps what an item had before its mark at the end of the mark's reason, where clearing the mark could not find it out again.
import {type ParseError, parseTree} from 'jsonc-parser';
import {membersOf, tokenOf} from '../json-tree.ts';

/**
 * What stood under the keys of a mark. `word`: a status and nothing else. `tokens`: each key that was there, with its
 * value as the file spelt it; a key that is not named was not there.
 */
export type Was =
  | {readonly kind: 'word'; readonly word: string}
  | {readonly kind: 'tokens'; readonly tokens: ReadonlyMap<string, string>};

const WORD = / \(was (?<word>[^()]*)\)$/;
const TOKENS = ' (was {';

/** True for a word that may stand in brackets: visible, no brackets, no braces, and not our sign for nothing. */
export function isPlainWord(word: string): boolean {
  return /^[^\s(){}](?:[^(){}]*[^\s(){}])?$/.test(word) && word !== 'null';
}

/** The reason with what was behind it; a reason that only looks so loses its brackets. Null: nothing is kept. */
export function withWas(reason: string, was: Was | null): string {
  const plain = reason.replace(WORD, ' [was $<word>]').replaceAll(TOKENS, ' [was {');
  if (was === null) return plain;
  if (was.kind === 'word') return `${plain} (was ${was.word})`;
  const members = [...was.tokens].map(([key, token]) => `${JSON.stringify(key)}:${token}`);
  return `${plain} (was {${members.join(',')}})`;
}

/** What a reason keeps; null when it keeps nothing. */
export function readWas(reason: unknown): Was | null {
  if (typeof reason !== 'string') return null;
  const tokens = readTokens(reason);
  if (tokens !== null) return {kind: 'tokens', tokens};
  const word = WORD.exec(reason)?.groups?.['word'];
  return word === undefined ? null : {kind: 'word', word};
}

/** The word that a reason keeps; null when it keeps none, or more than a word. */
export function readWasWord(reason: unknown): string | null {
  const was = readWas(reason);
  return was?.kind === 'word' ? was.word : null;
}

function readTokens(reason: string): ReadonlyMap<string, string> | null {
  const at = reason.indexOf(TOKENS);
  if (at === -1 || !reason.endsWith('})')) return null;
  const text = reason.slice(at + TOKENS.length - 1, -1);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  if (errors.length > 0 || root?.type !== 'object') return null;
  return new Map(membersOf(root).map(({key, value}) => [key, tokenOf(text, value)]));
}
