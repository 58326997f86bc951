// Marks items of plans that are no JSON: check boxes, YAML plans and maps, Markdown tasks with YAML at their head.
import {ok, type Result} from '../../domain/result.ts';
import type {Draft} from '../draft.ts';
import {notEditable} from '../plan-problem.ts';
import type {TextPlan} from '../read.ts';
import {toItemStatus} from '../words.ts';
import {type BoxSite, clearBox, markBox} from './checkbox.ts';
import {findOne} from './find-one.ts';
import {explainWord, isMarkWord} from './json-words.ts';
import {reasonKeyOf, toMarkedKeys} from './mark-keys.ts';
import {toItemKey} from './mode.ts';
import {chooseFailedWord, choosePendingWord, usedWords} from './owner-words.ts';
import {NO_REASON, toReason} from './reason.ts';
import type {ClearRequest, MarkRequest, Outcome} from './request.ts';
import {clearYaml} from './yaml-clear.ts';
import {splitFrontMatter} from './yaml-head.ts';
import type {YamlSite} from './yaml-item.ts';
import {markYaml} from './yaml-mark.ts';
import type {YamlValue} from './yaml-token.ts';
import type {YamlOutcome} from './yaml-work.ts';

type Mode = 'fields' | 'minimal';

/** The text with the item marked. */
export function markText(plan: TextPlan, request: MarkRequest, mode: Mode): Result<Outcome> {
  const found = findDraft(plan, request);
  if (!found.ok) return found;
  const draft = found.value;
  const reason = mode === 'fields' ? request.reason : null;
  if (isBoxes(plan)) {
    if (draft.status === 'unknown') return notEditable(request.file, plan.shape, unknownBox(draft));
    return toOutcome(markBox(boxOf(draft, request), reason, draft.status === 'done'));
  }
  const unknown =
    draft.status === 'unknown' && draft.rawStatus !== null
      ? explainWord(draft.rawStatus, plan.preset.words, request.mapping)
      : null;
  if (unknown !== null) return notEditable(request.file, plan.shape, unknown);
  const source = sourceOf(plan, request);
  const word = chooseFailedWord(source);
  if (word.kind === 'refused') return notEditable(request.file, plan.shape, word.because);
  if (word.kind === 'none') return ok({kind: 'sidecar', because: word.because});
  const mark = {
    word: word.word,
    reason: reason === null ? null : toReason(reason),
    named: request.mapping?.write?.failed !== undefined,
    keysFor: (status: string | null) => keysFor(plan, request, {status, word: word.word}),
    reasonKey: reasonKeyOf(request.mapping),
    pending: choosePendingWord(source),
    isDone: (each: string) => toItemStatus(each, plan.preset.words) === 'done',
    isMark: (each: string) => isMarkWord(each, plan.preset.words, request.mapping),
    isKnown: knowerOf(plan, request),
  };
  return atYaml(plan, draft, {request, change: (site) => markYaml(site, mark)});
}

/** The keys of a mark with their values, the status first. */
function keysFor(
  {preset}: TextPlan,
  request: MarkRequest,
  of: {readonly status: string | null; readonly word: string},
): Result<ReadonlyMap<string, YamlValue>> {
  const reason = request.reason.trim() === '' ? NO_REASON : request.reason;
  const keys = toMarkedKeys({...request, reason}, {...of, preset});
  if (!keys.ok) return keys;
  return ok(new Map([...keys.value].map(([key, token]) => [key, JSON.parse(token) as YamlValue])));
}

/** The text without the item's mark. */
export function clearText(plan: TextPlan, request: ClearRequest, mode: Mode): Result<Outcome> {
  const found = findDraft(plan, request);
  if (!found.ok) return found;
  const draft = found.value;
  if (isBoxes(plan)) return toOutcome(clearBox(boxOf(draft, request)));
  const source = sourceOf(plan, request);
  const others = plan.drafts.filter((each) => each !== draft);
  const worded = others.length > 0 && others.every(({rawStatus}) => rawStatus !== null && !isFlag(rawStatus));
  const used = usedWords(others).filter((word) => !isFlag(word));
  const keys = restKeys(plan, request);
  if (!keys.ok) return keys;
  const clear = {
    pending:
      worded || mode === 'minimal' || plan.preset.flag.length === 0 ? choosePendingWord({...source, used}) : null,
    rest: mode === 'minimal' ? [] : keys.value,
    reasonKey: reasonKeyOf(request.mapping),
    isMark: (word: string) => isMarkWord(word, plan.preset.words, request.mapping),
    isKnown: knowerOf(plan, request),
  };
  const change = (site: YamlSite): Result<YamlOutcome> => {
    const after = clearYaml(site, clear);
    return after.ok ? ok({kind: 'text', after: after.value}) : after;
  };
  return atYaml(plan, draft, {request, change});
}

/** Keys besides the status that go away with a mark: those that it sets, and those that the policy names for that. */
function restKeys({preset}: TextPlan, request: ClearRequest): Result<readonly string[]> {
  const itself = preset.status.includes('') ? '' : null;
  const keys = toMarkedKeys({...request, reason: ''}, {status: itself, word: 'failed', preset});
  if (!keys.ok) return keys;
  const named = (request.mapping?.write?.clear ?? []).flatMap((pointer) => toItemKey(pointer) ?? []);
  const status = new Set(preset.status.map(toItemKey));
  return ok([...new Set([...keys.value.keys(), ...named])].filter((key) => key !== '' && !status.has(key)));
}

function knowerOf({preset}: TextPlan, {mapping}: ClearRequest): (word: string) => boolean {
  return (word) => explainWord(word, preset.words, mapping) === null;
}

function isFlag(word: string): boolean {
  return word === 'true' || word === 'false';
}

function isBoxes(plan: TextPlan): boolean {
  return plan.shape === 'tasks-md';
}

function unknownBox({rawStatus}: Draft): string {
  return `the box ${rawStatus ?? ''} means different things to different people; it is not overwritten`;
}

function boxOf({pointer}: Draft, {file, text}: ClearRequest): BoxSite {
  return {file, text, line: Number(pointer.slice(1))};
}

function findDraft(plan: TextPlan, {file, item}: ClearRequest): Result<Draft> {
  const lineOf = ({pointer}: Draft) => (isBoxes(plan) ? Number(pointer.slice(1)) + 1 : null);
  return findOne({file, item, shape: plan.shape}, plan.drafts, {idOf: (draft) => draft.id, lineOf});
}

function sourceOf({shape, drafts}: TextPlan, {mapping}: ClearRequest) {
  const used = usedWords(drafts).filter((word) => !isFlag(word));
  return {shape, mapping, used, declared: []};
}

function toOutcome(text: Result<string>): Result<Outcome> {
  return text.ok ? ok({kind: 'text', after: text.value}) : text;
}

interface YamlWork {
  readonly request: ClearRequest;
  readonly change: (site: YamlSite) => Result<YamlOutcome>;
}

/** Runs a change on the YAML of a plan: the whole file, or the head of a Markdown task. */
function atYaml({shape, format, preset}: TextPlan, {pointer}: Draft, {request, change}: YamlWork): Result<Outcome> {
  const {file, text} = request;
  const parts = format === 'markdown' ? splitFrontMatter(text) : {before: '', head: text, behind: ''};
  if (parts === null) return notEditable(file, shape, 'its head of keys and values was not found');
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const status = preset.status.flatMap((key) => toItemKey(key) ?? []);
  const flag = preset.flag.flatMap((key) => toItemKey(key) ?? []);
  const changed = change({file, text: parts.head, path, status, flag});
  if (!changed.ok) return changed;
  if (changed.value.kind === 'sidecar') return changed;
  return ok({kind: 'text', after: parts.before + changed.value.after + parts.behind});
}
