// The status words a file's owner uses or declares; nothing is ever written that the owner's list lacks.
import type {JsonItem} from './json-items.ts';
import {findValue, scalarText, select, tokenOf} from './json-tree.ts';
import type {JsonPlan} from './read.ts';
import {toItemStatus} from './words.ts';

/** Where a file may declare its own status words: in a list, or as the keys of a map that explains them. */
const DECLARATIONS = [
  '/rules/valid_status',
  '/rules/valid_statuses',
  '/valid_status',
  '/valid_statuses',
  '/status_values',
  '/metadata/valid_statuses',
  '/status_legend',
];

export type FailedWord =
  | {readonly kind: 'word'; readonly word: string}
  | {readonly kind: 'none'; readonly words: readonly string[]};

/** The word for failed in this file: declared, used, or known to the format; else the words that there are. */
export function findFailedWord(plan: JsonPlan): FailedWord {
  const declared = readDeclared(plan);
  const words = declared.length > 0 ? declared : readUsed(plan);
  const {preset} = plan.match;
  const named = preset.mapping?.words?.failed?.[0];
  const allowed = named !== undefined && (declared.length === 0 || declared.includes(named));
  const own = allowed ? named : words.find((word) => toItemStatus(word, preset.words) === 'failed');
  if (own !== undefined) return {kind: 'word', word: own};
  const free = declared.length === 0 && (words.length === 0 || preset.knowsFailed);
  return free ? {kind: 'word', word: 'failed'} : {kind: 'none', words};
}

/** The empty value that the other items keep under a key that tells of a failure; null when they do without the key. */
export function findEmptyToken(plan: JsonPlan, marked: JsonItem, key: string): string | null {
  return findOtherToken(plan, marked, {keys: [key], fits: (word) => word === ''});
}

/** The file's own token for a pending item, when other items have a word that is not failed; null when they have none. */
export function findPendingToken(plan: JsonPlan, marked: JsonItem): string | null {
  const {status: keys, words} = plan.match.preset;
  const statusOf = (word: string) => toItemStatus(word, words);
  const used = findOtherToken(plan, marked, {keys, fits: (word) => word === '' || statusOf(word) === 'pending'});
  if (used !== null) return used;
  const declared = readDeclared(plan).find((word) => statusOf(word) === 'pending');
  if (declared !== undefined) return JSON.stringify(declared);
  const worded = findOtherToken(plan, marked, {keys, fits: (word) => statusOf(word) !== 'failed'});
  return worded === null ? null : '"pending"';
}

interface Wanted {
  readonly keys: readonly string[];
  readonly fits: (word: string) => boolean;
}

function findOtherToken(plan: JsonPlan, marked: JsonItem, {keys, fits}: Wanted): string | null {
  const {text} = plan.doc;
  for (const item of plan.items) {
    const value = item === marked ? null : findValue(item.place.node, keys);
    const isNested = value?.type === 'object' || value?.type === 'array';
    if (value !== null && !isNested && fits((scalarText(text, value) ?? '').trim())) return tokenOf(text, value);
  }
  return null;
}

/** The words that the file itself lists as its own; empty when it lists none. */
export function readDeclared(plan: JsonPlan): readonly string[] {
  const {root, text} = plan.doc;
  const lists = DECLARATIONS.flatMap((pattern) => select(root, `${pattern}/*`));
  return unique(lists.flatMap(({node, key}) => key ?? scalarText(text, node) ?? []));
}

function readUsed(plan: JsonPlan): readonly string[] {
  const {text} = plan.doc;
  const keys = plan.match.preset.status;
  return unique(plan.items.flatMap(({place}) => scalarText(text, findValue(place.node, keys)) ?? []));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word.trim() !== ''))];
}
