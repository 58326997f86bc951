// Marks items of JSON plans: which keys of an item get which tokens, and the splices that put them there.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {findFlag, type JsonItem} from '../json-items.ts';
import {parseJsonText} from '../json-text.ts';
import {findAt, findDuplicateKey, findMember, type Member, membersOf, scalarText, tokenOf} from '../json-tree.ts';
import {malformed, notEditable, placeAt, quote} from '../plan-problem.ts';
import {type Change, proveEdit} from '../prove.ts';
import type {JsonPlan} from '../read.ts';
import {applySplices, insertAfter, type NewMember, removeMember, replaceValue, type Splice} from '../splice.ts';
import {findEmptyToken, findPendingToken} from '../vocabulary.ts';
import {toItemStatus} from '../words.ts';
import {findOne} from './find-one.ts';
import {explainWord, failedWordOf, isMarkWord} from './json-words.ts';
import {reasonKeyOf, toMarkedKeys, toValueToken} from './mark-keys.ts';
import {choosePendingWord, usedWords} from './owner-words.ts';
import type {ClearRequest, MarkRequest, Outcome} from './request.ts';
import {readWas, withWas} from './was.ts';

/** Place of the word in an item that is nothing but its word. */
const ITSELF = '';

interface Site {
  readonly plan: JsonPlan;
  readonly item: JsonItem;
}

type Changes = ReadonlyMap<string, Change>;

/** The text of a JSON plan with the item marked. */
export function markJson(plan: JsonPlan, request: MarkRequest, mode: 'fields' | 'minimal'): Result<Outcome> {
  const located = locate(plan, request);
  if (!located.ok) return located;
  const site = located.value;
  const failed = failedWordOf(plan, request.mapping);
  if (failed.kind === 'refused') return notEditable(request.file, plan.match.preset.shape, failed.because);
  if (failed.kind === 'none') return ok({kind: 'sidecar', because: failed.because});
  const status = statusOf(site);
  const refusal = status === null ? null : explainStatus(plan, status.value, request.mapping);
  if (refusal !== null) return notEditable(request.file, plan.match.preset.shape, refusal);
  if (mode === 'minimal' && status === null && site.item.place.node.type === 'object') {
    return ok({kind: 'sidecar', because: 'the policy allows no new keys, and the item has no status to change'});
  }
  const keys = toMarkedKeys(request, {status: status?.key ?? null, word: failed.word, preset: plan.match.preset});
  if (!keys.ok) return keys;
  const changes = toMarkChanges(site, withOldWord(site, keys.value, {request, mode}), mode);
  const text = applySplices(plan.doc.text, toSplices(site, changes));
  return finish(request, site, {text, changes});
}

/** The text of a JSON plan without the item's mark. */
export function clearJson(plan: JsonPlan, request: ClearRequest, mode: 'fields' | 'minimal'): Result<Outcome> {
  const located = locate(plan, request);
  if (!located.ok) return located;
  const site = located.value;
  const status = statusOf(site);
  const keys = toMarkedKeys(
    {...request, reason: ''},
    {status: status?.key ?? null, word: '', preset: plan.match.preset},
  );
  if (!keys.ok) return keys;
  const changes = toClearChanges(site, request, {keys: [...keys.value.keys()], mode});
  let text = applySplices(plan.doc.text, toSplices(site, changes));
  for (const [key, change] of changes) {
    if (change.kind === 'absent') text = withoutMember(text, site, key);
  }
  return finish(request, site, {text, changes});
}

/** The item's node in a file whose every object has each key once. */
function locate(plan: JsonPlan, {file, item}: ClearRequest): Result<Site> {
  const {doc, match} = plan;
  const twice = findDuplicateKey(doc.root);
  if (twice !== null) {
    const detail = `the key ${quote(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
    return malformed({file, text: doc.text}, twice.keyNode.offset, detail);
  }
  const found = findOne({file, item, shape: match.preset.shape}, plan.items, {
    idOf: (each) => each.draft.id,
    lineOf: (each) => placeAt(doc.text, each.place.node.offset).line,
  });
  return found.ok ? ok({plan, item: found.value}) : found;
}

/** The item's own word with its key; in a map of words the word is the item. */
function statusOf({plan, item}: Site): Pick<Member, 'key' | 'value'> | null {
  const {node} = item.place;
  if (node.type !== 'object') return {key: ITSELF, value: node};
  for (const key of plan.match.preset.status) {
    const member = findMember(node, key);
    if (member !== null) return member;
  }
  return null;
}

/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus(plan: JsonPlan, value: Member['value'], mapping: PlanMapping | undefined): string | null {
  if (value.type === 'null') return null;
  if (value.type !== 'string') return `the item's status is of type ${value.type}, not a word`;
  return explainWord(String(value.value), plan.match.preset.words, mapping);
}

function toMarkChanges(site: Site, keys: ReadonlyMap<string, string>, mode: 'fields' | 'minimal'): Changes {
  const {plan, item} = site;
  const changes = new Map<string, Change>();
  const {node} = item.place;
  if (node.type !== 'object') {
    const token = keys.get(ITSELF) ?? '';
    return new Map([[ITSELF, {kind: 'token', token}]]);
  }
  const flag = findFlag(node, plan.match.preset);
  if (flag !== null) changes.set(flag.key, {kind: 'token', token: 'false'});
  for (const [key, token] of keys) {
    const member = findMember(node, key);
    if (member === null && mode === 'minimal') continue;
    if (member !== null && isSaid(plan, member, token, plan.match.preset.status.includes(key))) continue;
    changes.set(key, {kind: 'token', token});
  }
  return changes;
}

/** The keys with the item's old word kept in the reason, where one is written and the word would be lost. */
function withOldWord(
  site: Site,
  keys: ReadonlyMap<string, string>,
  {request, mode}: {request: MarkRequest; mode: 'fields' | 'minimal'},
): ReadonlyMap<string, string> {
  const {plan, item} = site;
  const status = statusOf(site);
  const key = reasonKeyOf(request.mapping);
  const told = key === null || key === status?.key ? undefined : keys.get(key);
  if (key === null || told === undefined) return keys;
  const reason = (was: string | null) =>
    new Map([...keys, [key, toValueToken(withWas(String(JSON.parse(told)), was))]]);
  if (status === null) return reason(null);
  const word = scalarText(plan.doc.text, status.value);
  const {words} = plan.match.preset;
  if (word !== null && isMarkWord(word, words, request.mapping)) {
    return reason(readWas(findMember(item.place.node, key)?.value.value));
  }
  const back = toPending(site, request.mapping, mode);
  const same = back.kind === 'token' && back.token === tokenOf(plan.doc.text, status.value);
  const done = word !== null && toItemStatus(word, words) === 'done';
  return reason(same || done ? null : (word ?? 'null'));
}

/** True for a value that says the same already: the same value, or for a status another word for failed. */
function isSaid(plan: JsonPlan, {value}: Member, token: string, isStatus: boolean): boolean {
  const word = scalarText(plan.doc.text, value);
  if (word === null) return token === 'null' && value.type === 'null';
  if (value.type === 'string' && toValueToken(word) === token) return true;
  if (value.type !== 'string') return word === token;
  const wanted = token.startsWith('"') ? String(JSON.parse(token)) : token;
  const {words} = plan.match.preset;
  return isStatus && toItemStatus(word, words) === 'failed' && toItemStatus(wanted, words) === 'failed';
}

function toClearChanges(
  site: Site,
  {mapping}: ClearRequest,
  {keys, mode}: {keys: readonly string[]; mode: 'fields' | 'minimal'},
): Changes {
  const {plan, item} = site;
  const changes = new Map<string, Change>();
  const status = statusOf(site);
  const word = status === null ? null : scalarText(plan.doc.text, status.value);
  const failed = word !== null && isMarkWord(word, plan.match.preset.words, mapping);
  const key = reasonKeyOf(mapping);
  const was = key === null ? null : readWas(findMember(item.place.node, key)?.value.value);
  const noted: Change | null = was === null ? null : {kind: 'token', token: was === 'null' ? was : toValueToken(was)};
  if (status !== null && failed) changes.set(status.key, noted ?? toPending(site, mapping, mode));
  for (const each of keys) {
    const value = each === status?.key ? null : (findMember(item.place.node, each)?.value ?? null);
    if (value === null || value.type === 'null' || !(failed || value.value !== '')) continue;
    const empty = findEmptyToken(plan, item, each) ?? (mode === 'minimal' ? '""' : null);
    changes.set(each, empty === null ? {kind: 'absent'} : {kind: 'token', token: empty});
  }
  return changes;
}

function toPending({plan, item}: Site, mapping: ClearRequest['mapping'], mode: 'fields' | 'minimal'): Change {
  const alone = item.place.node.type !== 'object';
  const named = mapping?.words?.pending?.[0];
  const token = alone ? null : findPendingToken(plan, item);
  if (token !== null) return {kind: 'token', token};
  if (mode === 'fields' && !alone && named === undefined) return {kind: 'absent'};
  const used = usedWords(plan.items.map(({draft}) => draft));
  const {shape} = plan.match.preset;
  return {kind: 'token', token: toValueToken(choosePendingWord({shape, mapping, used, declared: []}))};
}

/** Splices for new tokens: in place where the key is there, else behind the status, the done flag or the last member. */
function toSplices(site: Site, changes: Changes): readonly Splice[] {
  const {plan, item} = site;
  const {node} = item.place;
  const splices: Splice[] = [];
  const missing: NewMember[] = [];
  for (const [key, change] of changes) {
    if (change.kind === 'absent') continue;
    const member = node.type === 'object' ? findMember(node, key) : {value: node};
    if (member === null) missing.push({key, token: change.token});
    else splices.push(replaceValue(member.value, change.token));
  }
  const status = node.type === 'object' ? statusOf(site) : null;
  const anchorKey = status?.key ?? findFlag(node, plan.match.preset)?.key;
  const anchor = anchorKey === undefined ? membersOf(node).at(-1) : findMember(node, anchorKey);
  if (anchor === undefined || anchor === null) return splices;
  return [...splices, ...insertAfter(plan.doc.text, node, anchor, missing)];
}

/** One at a time, by the item's place: two neighbours share a comma, and only a fresh tree knows whose it is. */
function withoutMember(text: string, {plan, item}: Site, key: string): string {
  const doc = parseJsonText(plan.doc.file, text);
  const node = doc.ok ? findAt(doc.value.root, item.place.pointer) : null;
  const member = node === null ? null : findMember(node, key);
  return node === null || member === null ? text : applySplices(text, removeMember(text, node, member));
}

function finish({file}: ClearRequest, site: Site, edited: {text: string; changes: Changes}): Result<Outcome> {
  const {doc} = site.plan;
  const after = doc.bom + edited.text;
  const proven = proveEdit({before: doc, after, item: site.item.place.node, changes: edited.changes});
  if (!proven.ok) return proven;
  return proven.value === after
    ? ok({kind: 'text', after})
    : err({code: 'PLAN_EDIT_UNPROVEN', file, detail: 'it changed'});
}
