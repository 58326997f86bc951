// One item of a JSON plan, as its editors see it: the item, its word, and what a cleared mark would guess of it.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import type {JsonItem} from '../json-items.ts';
import {findMember, type Member} from '../json-tree.ts';
import type {Change} from '../prove.ts';
import type {JsonPlan} from '../read.ts';
import {findEmptyToken, findPendingToken} from '../vocabulary.ts';
import {toValueToken} from './mark-keys.ts';
import {choosePendingWord, usedWords} from './owner-words.ts';

/** Place of the word in an item that is nothing but its word. */
export const ITSELF = '';

export type WritingMode = 'fields' | 'minimal';

export interface Site {
  readonly plan: JsonPlan;
  readonly item: JsonItem;
  readonly mapping: PlanMapping | undefined;
  readonly mode: WritingMode;
}

/** The item's own word with its key; in a map of words the word is the item. */
export function statusOf({plan, item}: Site): Pick<Member, 'key' | 'value'> | null {
  const {node} = item.place;
  if (node.type !== 'object') return {key: ITSELF, value: node};
  for (const key of plan.match.preset.status) {
    const member = findMember(node, key);
    if (member !== null) return member;
  }
  return null;
}

/** The word of an open item as the other items have it; away with the key when none of them has a word. */
export function guessStatus(site: Site): Change {
  const {plan, item, mapping, mode} = site;
  const alone = item.place.node.type !== 'object';
  const token = alone ? null : findPendingToken(plan, item);
  if (token !== null) return {kind: 'token', token};
  if (mode === 'fields' && !alone && mapping?.words?.pending?.[0] === undefined) return {kind: 'absent'};
  return {kind: 'token', token: pendingToken(site)};
}

/** The word of an open item, which there always is. */
export function pendingToken({plan, item, mapping}: Site): string {
  const found = item.place.node.type === 'object' ? findPendingToken(plan, item) : null;
  const used = usedWords(plan.items.map(({draft}) => draft));
  const {shape} = plan.match.preset;
  return found ?? toValueToken(choosePendingWord({shape, mapping, used, declared: []}));
}

/** The empty value that the other items keep under a key; away with it when they do without. */
export function guessEmpty({plan, item, mode}: Site, key: string): Change {
  const token = findEmptyToken(plan, item, key) ?? (mode === 'minimal' ? '""' : null);
  return token === null ? {kind: 'absent'} : {kind: 'token', token};
}
