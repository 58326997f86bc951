// Marks items of JSON plans: which keys of an item get which tokens, and the splices that put them there.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {findFlag} from '../json-items.ts';
import {parseJsonText} from '../json-text.ts';
import {findAt, findDuplicateKey, findMember, type Member, membersOf, scalarText, tokenOf} from '../json-tree.ts';
import {malformed, notEditable, placeAt, quote} from '../plan-problem.ts';
import {type Change, proveEdit} from '../prove.ts';
import type {JsonPlan} from '../read.ts';
import {applySplices, insertAfter, type NewMember, removeMember, replaceValue, type Splice} from '../splice.ts';
import {toItemStatus} from '../words.ts';
import {findOne} from './find-one.ts';
import {ITSELF, type Site, statusOf, type WritingMode} from './json-site.ts';
import {keyBack, statusBack, wasOf, withWasNoted} from './json-was.ts';
import {explainWord, failedWordOf, isMarkWord} from './json-words.ts';
import {toMarkedKeys, toValueToken} from './mark-keys.ts';
import type {ClearRequest, MarkRequest, Outcome} from './request.ts';

type Changes = ReadonlyMap<string, Change>;

/** The text of a JSON plan with the item marked. */
export function markJson(plan: JsonPlan, request: MarkRequest, mode: WritingMode): Result<Outcome> {
  const located = locate(plan, request, mode);
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
  const changes = toMarkChanges(site, withWasNoted(site, keys.value));
  const text = applySplices(plan.doc.text, toSplices(site, changes));
  return finish(request, site, {text, changes});
}

/** The text of a JSON plan without the item's mark. */
export function clearJson(plan: JsonPlan, request: ClearRequest, mode: WritingMode): Result<Outcome> {
  const located = locate(plan, request, mode);
  if (!located.ok) return located;
  const site = located.value;
  const status = statusOf(site);
  const keys = toMarkedKeys(
    {...request, reason: ''},
    {status: status?.key ?? null, word: '', preset: plan.match.preset},
  );
  if (!keys.ok) return keys;
  const changes = toClearChanges(site, keys.value);
  let text = applySplices(plan.doc.text, toSplices(site, changes));
  for (const [key, change] of changes) {
    if (change.kind === 'absent') text = withoutMember(text, site, key);
  }
  return finish(request, site, {text, changes});
}

/** The item's node in a file whose every object has each key once. */
function locate(plan: JsonPlan, {file, item, mapping}: ClearRequest, mode: WritingMode): Result<Site> {
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
  return found.ok ? ok({plan, item: found.value, mapping, mode}) : found;
}

/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus(plan: JsonPlan, value: Member['value'], mapping: PlanMapping | undefined): string | null {
  if (value.type === 'null') return null;
  if (value.type !== 'string') return `the item's status is of type ${value.type}, not a word`;
  return explainWord(String(value.value), plan.match.preset.words, mapping);
}

function toMarkChanges({plan, item, mode}: Site, keys: ReadonlyMap<string, string>): Changes {
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

/**
 * What stood there before, as far as it is known. Keys are touched only where the item is failed or its reason shows that
 * the mark is ours: what else stands under them is the owner's. A done flag stays.
 */
function toClearChanges(site: Site, keys: ReadonlyMap<string, string>): Changes {
  const {plan, item, mapping} = site;
  const changes = new Map<string, Change>();
  const status = statusOf(site);
  const word = status === null ? null : scalarText(plan.doc.text, status.value);
  const failed = word !== null && isMarkWord(word, plan.match.preset.words, mapping);
  const was = wasOf(site);
  if (!failed && was === null) return changes;
  if (status !== null && failed) changes.set(status.key, statusBack(site, status.key));
  const flag = findFlag(item.place.node, plan.match.preset)?.key;
  for (const [key, token] of keys) {
    const value = key === status?.key ? null : (findMember(item.place.node, key)?.value ?? null);
    if (value === null || (key === flag && was?.kind !== 'tokens')) continue;
    const isEmpty = value.type === 'null' || value.value === '';
    const isOurs = was?.kind === 'tokens' || !isEmpty || (failed && tokenOf(plan.doc.text, value) === token);
    if (isOurs) changes.set(key, keyBack(site, key));
  }
  return changes;
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
