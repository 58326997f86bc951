// Marks an item failed, or takes the mark away, by changing only its own tokens; every edit is proven or thrown away.
import {err, ok, type Result} from '../domain/result.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import {findFlag, type JsonItem} from './json-items.ts';
import {parseJsonText} from './json-text.ts';
import {findAt, findDuplicateKey, findMember, findValue, type Member, membersOf, scalarText} from './json-tree.ts';
import {malformed, notEditable, placeAt, quote} from './plan-problem.ts';
import {type Change, proveEdit} from './prove.ts';
import {type JsonPlan, openPlan, type PlanMapping} from './read.ts';
import {SHAPES} from './shapes.ts';
import {applySplices, insertAfter, type NewMember, removeMember, replaceValue, type Splice} from './splice.ts';
import {findEmptyToken, findFailedWord, findPendingToken} from './vocabulary.ts';
import {toItemStatus} from './words.ts';

/** Key of the reason beside a failed status. */
const REASON_KEY = 'failure_reason';
/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;

export interface ClearRequest {
  readonly file: string;
  readonly text: string;
  /** Id as the file spells it. */
  readonly item: string;
  readonly mapping?: PlanMapping;
}

export interface MarkRequest extends ClearRequest {
  readonly reason: string;
}

interface Site {
  readonly plan: JsonPlan;
  readonly item: JsonItem;
}

/**
 * The text with the item marked failed: its done flag false, `status` and `failure_reason` set. Marking again with the
 * same reason changes nothing. Problems: as reading, PLAN_NOT_EDITABLE, PLAN_ITEM_MISSING, PLAN_EDIT_UNPROVEN.
 */
export function markItemFailed(request: MarkRequest): Result<PlanEdit> {
  const site = locate(request);
  if (!site.ok) return site;
  const {plan, item} = site.value;
  const {file} = request;
  const {preset} = plan.match;
  const failed = findFailedWord(plan);
  if (failed.kind === 'none') {
    return notEditable(
      file,
      preset.shape,
      `its status words have none for failed: ${failed.words.slice(0, 8).join(', ')}`,
    );
  }
  const current = memberOf(item, preset.status);
  const refusal = current === null ? null : explainStatus(current);
  if (refusal !== null) return notEditable(file, preset.shape, refusal);
  const changes = toMarkChanges(site.value, {word: failed.word, reason: toReason(request.reason)});
  const splices = toSplices(site.value, changes);
  return finish(request, site.value, {text: applySplices(plan.doc.text, splices), changes});
}

/**
 * The text without the item's mark. The keys go away again, or get the word that unmarked items of this file have there.
 * The done flag stays false: that the failure is over does not prove the work done.
 */
export function clearItemMark(request: ClearRequest): Result<PlanEdit> {
  const site = locate(request);
  if (!site.ok) return site;
  const changes = toClearChanges(site.value);
  let text = applySplices(site.value.plan.doc.text, toSplices(site.value, changes));
  for (const [key, change] of changes) {
    if (change.kind === 'absent') text = withoutMember(text, site.value, key);
  }
  return finish(request, site.value, {text, changes});
}

/** The item's object in a file that may be edited. */
function locate({file, text, item, mapping}: ClearRequest): Result<Site> {
  const opened = openPlan(file, text, mapping);
  if (!opened.ok) return opened;
  const shape = opened.value.kind === 'json' ? opened.value.plan.match.preset.shape : opened.value.shape;
  const {readOnlyBecause} = SHAPES[shape];
  if (readOnlyBecause !== null || opened.value.kind === 'text') {
    return notEditable(file, shape, readOnlyBecause ?? 'it is text without a tree');
  }
  const {plan} = opened.value;
  const twice = findDuplicateKey(plan.doc.root);
  if (twice !== null) {
    const detail = `the key ${quote(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
    return malformed({file, text: plan.doc.text}, twice.keyNode.offset, detail);
  }
  const found = plan.items.filter((each) => each.draft.id === item);
  const [only] = found;
  if (only === undefined)
    return err({code: 'PLAN_ITEM_MISSING', file, item, known: plan.items.map((each) => each.draft.id)});
  if (found.length === 1) return ok({plan, item: only});
  const lines = found.map((each) => placeAt(plan.doc.text, each.place.node.offset).line);
  return notEditable(file, shape, `the id ${quote(item)} stands at lines ${lines.join(', ')}; give each item its own`);
}

function memberOf(item: JsonItem, keys: readonly string[]): Member | null {
  const node = item.place.node;
  return membersOf(node).find((member) => member.key === keys.find((key) => findMember(node, key) !== null)) ?? null;
}

/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus({value}: Member): string | null {
  if (value.type === 'null') return null;
  if (value.type !== 'string') return `the item's status is of type ${value.type}, not a word`;
  const word = String(value.value);
  if (word.trim() === '' || toItemStatus(word) !== 'unknown') return null;
  return `we do not know the item's status ${quote(word)} and do not overwrite it`;
}

function toMarkChanges({plan, item}: Site, mark: {word: string; reason: string}): ReadonlyMap<string, Change> {
  const {preset} = plan.match;
  const changes = new Map<string, Change>();
  const flag = findFlag(item.place.node, preset);
  if (flag !== null) changes.set(flag.key, {kind: 'token', token: 'false'});
  const status = memberOf(item, preset.status);
  const word = status === null ? null : scalarText(plan.doc.text, status.value);
  if (word === null || toItemStatus(word) !== 'failed') {
    changes.set(status?.key ?? preset.status[0] ?? 'status', {kind: 'token', token: JSON.stringify(mark.word)});
  }
  if (findMember(item.place.node, REASON_KEY)?.value.value !== mark.reason) {
    changes.set(REASON_KEY, {kind: 'token', token: toJsonToken(mark.reason)});
  }
  return changes;
}

function toClearChanges({plan, item}: Site): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const status = memberOf(item, plan.match.preset.status);
  const word = status === null ? null : scalarText(plan.doc.text, status.value);
  const failed = word !== null && toItemStatus(word) === 'failed';
  if (status !== null && failed) changes.set(status.key, toChange(findPendingToken(plan, item)));
  const reason = findValue(item.place.node, [REASON_KEY]);
  if (reason !== null && reason.type !== 'null' && (failed || reason.value !== '')) {
    changes.set(REASON_KEY, toChange(findEmptyToken(plan, item, REASON_KEY)));
  }
  return changes;
}

function toChange(token: string | null): Change {
  return token === null ? {kind: 'absent'} : {kind: 'token', token};
}

/** Splices for new tokens: in place where the key is there, else behind the status, the done flag or the last member. */
function toSplices({plan, item}: Site, changes: ReadonlyMap<string, Change>): readonly Splice[] {
  const {node} = item.place;
  const splices: Splice[] = [];
  const missing: NewMember[] = [];
  for (const [key, change] of changes) {
    if (change.kind === 'absent') continue;
    const member = findMember(node, key);
    if (member === null) missing.push({key, token: change.token});
    else splices.push(replaceValue(member.value, change.token));
  }
  const anchor =
    memberOf(item, plan.match.preset.status) ?? findFlag(node, plan.match.preset) ?? membersOf(node).at(-1);
  if (anchor === undefined) return splices;
  return [...splices, ...insertAfter(plan.doc.text, node, anchor, missing)];
}

/** One at a time, by the item's place: two neighbours share a comma, and only a fresh tree knows whose it is. */
function withoutMember(text: string, {plan, item}: Site, key: string): string {
  const doc = parseJsonText(plan.doc.file, text);
  const node = doc.ok ? findAt(doc.value.root, item.place.pointer) : null;
  const member = node === null ? null : findMember(node, key);
  return node === null || member === null ? text : applySplices(text, removeMember(text, node, member));
}

function finish(
  request: ClearRequest,
  site: Site,
  edited: {text: string; changes: ReadonlyMap<string, Change>},
): Result<PlanEdit> {
  const {file, item, text: before} = request;
  const {doc} = site.plan;
  const after = doc.bom + edited.text;
  const proven = proveEdit({before: doc, after, item: site.item.place.node, changes: edited.changes});
  return proven.ok ? ok({file, item, before, after: proven.value, unchanged: proven.value === before}) : proven;
}

/** The reason as it is written: lone surrogates replaced, at most 500 units, no half character at the cut. */
function toReason(reason: string): string {
  const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (whole.length <= MAX_REASON_UNITS) return whole;
  return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}

/** A JSON string. Beyond what JSON asks, everything invisible or direction-changing is escaped: a reviewer sees it. */
function toJsonToken(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
