// Reads any plan file into one model. What a file is, its content says; what does not parse is refused with its place.
import {ok, type Result} from '../domain/result.ts';
import type {PlanShape, Workplan} from '../domain/workplan.ts';
import {detectShape, type Match} from './detect.ts';
import {type Draft, toWorkItems} from './draft.ts';
import {type JsonItem, readJsonItems} from './json-items.ts';
import {type JsonText, parseJsonText} from './json-text.ts';
import {nameStranger} from './not-a-plan.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, malformed, unknownPlan, withoutBom} from './plan-problem.ts';
import {isJsonLines, readJsonLines} from './read-jsonl.ts';
import {hasTaskFrontMatter, readCheckboxes} from './read-markdown.ts';
import {readStatusMap} from './read-yaml.ts';
import {SHAPES} from './shapes.ts';

/** What the policy says about a file. Naming a shape lets a possible fit count; it never overrules the content. */
export interface PlanMapping {
  readonly shape: PlanShape;
}

/** A JSON plan with everything an edit needs. */
export interface JsonPlan {
  readonly doc: JsonText;
  readonly match: Match;
  readonly items: readonly JsonItem[];
}

/** A recognised file: a JSON plan with its tree, or the items of a text format, which are only listed. */
export type OpenPlan =
  | {readonly kind: 'json'; readonly plan: JsonPlan}
  | {readonly kind: 'text'; readonly shape: PlanShape; readonly drafts: readonly Draft[]};

/**
 * The plan in a file. Items in the order of the file, ids as the file spells them.
 * Problems: PLAN_MALFORMED with line and column, PLAN_UNKNOWN with what the file is or could be.
 */
export function readWorkplan(file: string, text: string, mapping?: PlanMapping): Result<Workplan> {
  const opened = openPlan(file, text, mapping);
  if (!opened.ok) return opened;
  const plan = opened.value;
  if (plan.kind === 'text') return ok(toPlan(file, plan.shape, plan.drafts));
  const drafts = plan.plan.items.map((item) => item.draft);
  return ok(toPlan(file, plan.plan.match.preset.shape, drafts));
}

/** Recognises a file without settling dependencies. */
export function openPlan(file: string, text: string, mapping?: PlanMapping): Result<OpenPlan> {
  const bare = withoutBom(text).text;
  if (/^<{7}(?:\s|$)/.test(bare)) return malformed({file, text: bare}, 0, MERGE_MARKER_DETAIL);
  if (isJsonLines(file, bare)) return toText('jsonl', readJsonLines(file, bare));
  if (isJson(file, bare)) {
    const plan = readJsonPlan(file, text, mapping);
    return plan.ok ? ok({kind: 'json', plan: plan.value}) : plan;
  }
  if (hasTaskFrontMatter(bare)) {
    return unknownPlan(file, 'one task with its data in front matter; such folders are not read yet');
  }
  const boxes = readCheckboxes(bare);
  if (boxes.length === 0) return toText('status-map', readStatusMap(file, bare));
  const marker = findMergeMarker(bare);
  return marker === null ? toText('tasks-md', ok(boxes)) : malformed({file, text: bare}, marker, MERGE_MARKER_DETAIL);
}

function toText(shape: PlanShape, drafts: Result<readonly Draft[]>): Result<OpenPlan> {
  return drafts.ok ? ok({kind: 'text', shape, drafts: drafts.value}) : drafts;
}

/** The plan in a JSON file, with its tree. */
function readJsonPlan(file: string, text: string, mapping?: PlanMapping): Result<JsonPlan> {
  const doc = parseJsonText(file, text);
  if (!doc.ok) return doc;
  const detection = detectShape(doc.value.root, file, mapping?.shape ?? null);
  const empty = detection.kind === 'none' || detection.match.places.length === 0;
  const stranger = empty ? nameStranger(doc.value.root) : null;
  if (stranger !== null) return unknownPlan(file, stranger);
  if (detection.kind === 'none') return unknownPlan(file, explainNone(doc.value), detection.candidates);
  return ok({doc: doc.value, match: detection.match, items: readJsonItems(doc.value.text, detection.match)});
}

/** True for text that starts as JSON does, comments before it or not, and for whatever is named `.json`. */
function isJson(file: string, text: string): boolean {
  if (/\.jsonc?$/i.test(file)) return true;
  const start = text.replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/, '');
  if (/\.(?:md|markdown|ya?ml)$/i.test(file)) return /^[{[]/.test(start) && parseJsonText(file, text).ok;
  return start.startsWith('{') || (start.startsWith('[') && !/^\[[^\]\n"{]*\]\s*\S/.test(start));
}

function explainNone({root}: JsonText): string {
  if (root.type !== 'object' && root.type !== 'array') return 'a single JSON value, no list of work';
  return 'JSON in which no list of items with an id, a title and a state was found';
}

function toPlan(file: string, shape: PlanShape, drafts: readonly Draft[]): Workplan {
  const preset = SHAPES[shape];
  return {file, shape, editable: preset.editable, items: toWorkItems(drafts, preset.satisfiedBy)};
}
