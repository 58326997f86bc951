// Reads any plan file into one model. What a file is, its content says; what does not parse is refused with its place.
import type {Node} from 'jsonc-parser';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {ok, type Result} from '../domain/result.ts';
import type {PlanShape, Workplan} from '../domain/workplan.ts';
import type {Match} from './detect.ts';
import type {Draft} from './draft.ts';
import {findHalted} from './halted.ts';
import type {JsonItem} from './json-items.ts';
import {type JsonText, parseJsonText} from './json-text.ts';
import {presetOf} from './mapping.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, malformed, withoutBom} from './plan-problem.ts';
import type {ShapePreset} from './preset.ts';
import {isolateFront, readFrontMatterTask} from './read-front-matter.ts';
import {isJsonLines, readJsonLines} from './read-jsonl.ts';
import {readCheckboxes} from './read-markdown.ts';
import {readYamlPlan} from './read-yaml.ts';
import {readTree, type TreePlan} from './tree-plan.ts';
import {toWorkItems} from './work-items.ts';

export type {PlanMapping} from '../domain/plan-mapping.ts';

/** A JSON plan with everything an edit needs. */
export interface JsonPlan {
  readonly doc: JsonText;
  readonly match: Match;
  readonly items: readonly JsonItem[];
}

/** A plan that is no JSON. `format` says what its text is; a YAML tree has its items with their places in the text. */
export interface TextPlan {
  readonly kind: 'text';
  readonly shape: PlanShape;
  readonly drafts: readonly Draft[];
  readonly preset: ShapePreset;
  readonly format: 'yaml' | 'markdown' | 'lines';
  readonly confidence: number;
  readonly tree: {readonly root: Node; readonly plan: TreePlan} | null;
}

/** A recognised file: a JSON plan with its tree, or the items of another format. */
export type OpenPlan = {readonly kind: 'json'; readonly plan: JsonPlan} | TextPlan;

/**
 * The plan in a file. Items in the order of the file, ids as the file spells them. A mapping may name the shape and say
 * where things stand; it never overrules the content.
 * Problems: PLAN_MALFORMED with line and column, PLAN_UNKNOWN with what the file is or could be.
 */
export function readWorkplan(file: string, text: string, mapping?: PlanMapping): Result<Workplan> {
  const opened = openPlan(file, text, mapping);
  return opened.ok ? ok(toWorkplan(file, opened.value)) : opened;
}

/** The model of a file that was opened. */
export function toWorkplan(file: string, plan: OpenPlan): Workplan {
  if (plan.kind === 'text') {
    const stop = plan.tree === null ? null : findStop(plan.tree.root, plan.tree.plan.match);
    return toPlan(file, plan, {drafts: plan.drafts, halted: stop});
  }
  const {doc, match, items} = plan.plan;
  const drafts = items.map((item) => item.draft);
  return toPlan(file, match, {drafts, halted: findStop(doc.root, match)});
}

/** Recognises a file without settling dependencies. */
export function openPlan(file: string, text: string, mapping?: PlanMapping): Result<OpenPlan> {
  const bare = withoutBom(text).text;
  if (/^<{7}(?:\s|$)/.test(bare)) return malformed({file, text: bare}, 0, MERGE_MARKER_DETAIL);
  if (isJsonLines(file, bare)) return openJsonLines(file, bare, mapping);
  if (isJson(file, bare)) return openJson(file, text, mapping);
  const task = readFrontMatterTask(file, bare, mapping);
  if (!task.ok) return task;
  if (task.value !== null) {
    const {draft, confidence} = task.value;
    return ok(toText(task.value.preset, [draft], {format: 'markdown', confidence}));
  }
  if (/\.ya?ml$/i.test(file)) return openYaml(file, bare, mapping);
  const preset = presetOf('tasks-md', mapping);
  const boxes = readCheckboxes(bare, {file, words: preset.words});
  if (boxes.length === 0) return openYaml(file, isolateFront(bare), mapping);
  const marker = findMergeMarker(bare);
  if (marker !== null) return malformed({file, text: bare}, marker, MERGE_MARKER_DETAIL);
  return ok(toText(preset, boxes, {format: 'markdown', confidence: 1}));
}

function openJsonLines(file: string, text: string, mapping: PlanMapping | undefined): Result<OpenPlan> {
  const preset = presetOf('jsonl', mapping);
  const drafts = readJsonLines(file, text, preset);
  if (!drafts.ok) return drafts;
  return ok(toText(preset, drafts.value, {format: 'lines', confidence: 1}));
}

function openJson(file: string, text: string, mapping: PlanMapping | undefined): Result<OpenPlan> {
  const doc = parseJsonText(file, text);
  if (!doc.ok) return doc;
  const plan = readTree({file, text: doc.value.text, root: doc.value.root}, mapping);
  return plan.ok ? ok({kind: 'json', plan: {doc: doc.value, ...plan.value}}) : plan;
}

function openYaml(file: string, text: string, mapping: PlanMapping | undefined): Result<OpenPlan> {
  const read = readYamlPlan(file, text, mapping);
  if (!read.ok) return read;
  const {value} = read;
  if (value.kind === 'map')
    return ok(toText(value.preset, value.drafts, {format: 'yaml', confidence: value.confidence}));
  const {match, items} = value.plan;
  const drafts = items.map((item) => item.draft);
  return ok({
    ...toText(match.preset, drafts, {format: 'yaml', confidence: match.confidence}),
    tree: {root: value.root, plan: value.plan},
  });
}

function toText(preset: ShapePreset, drafts: readonly Draft[], of: Pick<TextPlan, 'format' | 'confidence'>): TextPlan {
  return {kind: 'text', shape: preset.shape, drafts, preset, ...of, tree: null};
}

/** True for text that starts as JSON does, comments before it or not, and for whatever is named `.json`. */
function isJson(file: string, text: string): boolean {
  if (/\.jsonc?$/i.test(file)) return true;
  const start = text.replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/, '');
  if (/\.(?:md|markdown|ya?ml)$/i.test(file)) return /^[{[]/.test(start) && parseJsonText(file, text).ok;
  return start.startsWith('{') || (start.startsWith('[') && !/^\[[^\]\n"{]*\]\s*\S/.test(start));
}

/** Where one batch is the whole file, its status is the batch's, not the plan's. */
function findStop(root: Node, match: Match): string | null {
  return match.row.items === '' ? null : findHalted(root);
}

function toPlan(
  file: string,
  {preset, confidence}: {readonly preset: ShapePreset; readonly confidence: number},
  {drafts, halted}: {readonly drafts: readonly Draft[]; readonly halted: string | null},
): Workplan {
  const items = toWorkItems(drafts, preset);
  const plan = {file, shape: preset.shape, editable: preset.editable, items, confidence};
  return halted === null ? plan : {...plan, halted};
}
