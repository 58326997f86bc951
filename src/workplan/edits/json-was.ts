// What an item of a JSON plan had under the keys of its mark: noted when it is marked, given back when the mark goes.
import {findFlag} from '../json-items.ts';
import {findMember, scalarText, tokenOf} from '../json-tree.ts';
import type {Change} from '../prove.ts';
import {toItemStatus} from '../words.ts';
import {guessEmpty, guessStatus, pendingToken, type Site, statusOf} from './json-site.ts';
import {explainWord, isMarkWord} from './json-words.ts';
import {reasonKeyOf, toValueToken} from './mark-keys.ts';
import {isPlainWord, readWas, type Was, withWas} from './was.ts';

type Tokens = ReadonlyMap<string, string>;

/** The keys of a mark with what the item had before at the end of the reason, where one is written. */
export function withWasNoted(site: Site, keys: Tokens): Tokens {
  const key = reasonKeyOf(site.mapping);
  const told = key === null || key === statusOf(site)?.key ? undefined : keys.get(key);
  if (key === null || told === undefined) return keys;
  return new Map([...keys, [key, toValueToken(withWas(String(JSON.parse(told)), toWas(site, keys)))]]);
}

/**
 * What a mark that stands, or that only its reason tells of, keeps of the item; null when it keeps nothing. A word that
 * nobody knows was never overwritten: a person wrote those brackets.
 */
export function wasOf({plan, item, mapping}: Site): Was | null {
  const key = reasonKeyOf(mapping);
  const was = key === null ? null : readWas(findMember(item.place.node, key)?.value.value);
  if (was?.kind !== 'word' || was.word === 'null') return was;
  return explainWord(was.word, plan.match.preset.words, mapping) === null ? was : null;
}

/** What the status gets when its mark goes. Marks of earlier versions and bare ones keep nothing: then the other items tell. */
export function statusBack(site: Site, key: string): Change {
  const was = wasOf(site);
  if (was === null) return guessStatus(site);
  if (was.kind === 'tokens') return toChange(was.tokens.get(key));
  return {kind: 'token', token: was.word === 'null' ? 'null' : toValueToken(was.word)};
}

/** What another key of a mark gets when that goes. */
export function keyBack(site: Site, key: string): Change {
  const was = wasOf(site);
  return was?.kind === 'tokens' ? toChange(was.tokens.get(key)) : guessEmpty(site, key);
}

function toChange(token: string | undefined): Change {
  return token === undefined ? {kind: 'absent'} : {kind: 'token', token};
}

/** An item that has failed with a reason counts as marked: what its mark kept is kept on. */
function toWas(site: Site, keys: Tokens): Was | null {
  if (isMarked(site)) return wasOf(site);
  const before = readBefore(site, keys);
  const status = statusOf(site);
  const others = [...keys.keys()].filter((key) => key !== status?.key);
  // What other items look like while they are marked themselves says nothing about later.
  const flags = site.plan.match.preset.flag;
  const word = status === null ? undefined : before.get(status.key);
  if (others.some((key) => before.has(key) || flags.includes(key))) return {kind: 'tokens', tokens: before};
  const kept = site.plan.items.flatMap((item) => (item === site.item ? [] : (wasOf({...site, item}) ?? [])));
  const isGuessed =
    !kept.some(({kind}) => kind === 'tokens') && others.every((key) => guessEmpty(site, key).kind === 'absent');
  const isBare = isGuessed && kept.length === 0 && word === undefined;
  if (isBare && guessStatus(site).kind === 'absent') return null;
  if (!isGuessed || word === undefined) return {kind: 'tokens', tokens: before};
  return toWordOnly(word) ?? {kind: 'tokens', tokens: before};
}

function toWordOnly(token: string): Was | null {
  if (token === 'null') return {kind: 'word', word: token};
  const word = String(JSON.parse(token));
  return isPlainWord(word) && toValueToken(word) === token ? {kind: 'word', word} : null;
}

function isMarked(site: Site): boolean {
  const {plan, item, mapping} = site;
  const status = statusOf(site);
  const word = status === null ? null : scalarText(plan.doc.text, status.value);
  if (word === null || !isMarkWord(word, plan.match.preset.words, mapping)) return false;
  const key = reasonKeyOf(mapping);
  const reason: unknown = key === null ? null : findMember(item.place.node, key)?.value.value;
  return typeof reason === 'string' && reason.trim() !== '';
}

/** Each key of the mark that is there, as spelt. That it failed proves an item open: it goes back to neither word nor flag of done. */
function readBefore(site: Site, keys: Tokens): Tokens {
  const {plan, item} = site;
  const {text} = plan.doc;
  const {words} = plan.match.preset;
  const status = statusOf(site);
  const flag = findFlag(item.place.node, plan.match.preset)?.key;
  const before = new Map<string, string>();
  for (const key of keys.keys()) {
    const value = findMember(item.place.node, key)?.value;
    if (value === undefined) continue;
    const isDone = key === status?.key && toItemStatus(scalarText(text, value) ?? '', words) === 'done';
    before.set(key, key === flag ? 'false' : isDone ? pendingToken(site) : tokenOf(text, value));
  }
  return before;
}
