// Reads the items of a parsed tree, JSON or YAML, with the one detection and the one reader of items.
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {ok, type Result} from '../domain/result.ts';
import type {PlanShape} from '../domain/workplan.ts';
import {detectShape, type Match} from './detect.ts';
import {type JsonItem, readJsonItems} from './json-items.ts';
import type {Tree} from './json-tree.ts';
import {toPresets} from './mapping.ts';
import {nameStrangeItems, nameStranger} from './not-a-plan.ts';
import {unknownPlan} from './plan-problem.ts';
import {renderEmptyEntry, suggestMapping} from './suggest-mapping.ts';

/** A recognised tree: the shape with the places of its items, and the items. */
export interface TreePlan {
  readonly match: Match;
  readonly items: readonly JsonItem[];
}

/** The plan in a tree, or PLAN_UNKNOWN with what the file is, or with the shapes it could be and the mapping to write. */
export function readTree(tree: Tree, mapping: PlanMapping | undefined): Result<TreePlan> {
  const {file, text, root} = tree;
  const tried = toPresets(mapping);
  const detection = detectShape(tree, tried);
  const places = detection.kind === 'none' ? [] : detection.match.places;
  const strange = tried.named ? null : nameStrangeItems(root, places);
  const stranger = places.length === 0 ? nameStranger(root) : strange;
  if (stranger !== null) return unknownPlan(file, stranger);
  if (detection.kind === 'match') {
    return ok({match: detection.match, items: readJsonItems(text, detection.match)});
  }
  const {candidates} = detection;
  const entry = suggestMapping(tree, candidates);
  return unknownPlan(file, explainNone(tree, {mapping, candidates, entry}), candidates, entry ?? undefined);
}

interface Refused {
  readonly mapping: PlanMapping | undefined;
  readonly candidates: readonly PlanShape[];
  /** The entry that would do, when there is one. */
  readonly entry: string | null;
}

function explainNone({file, root}: Tree, {mapping, candidates, entry}: Refused): string {
  if (root.type !== 'object' && root.type !== 'array') return 'a single value, no list of work';
  const {items, preset} = mapping ?? {};
  if (items !== undefined) {
    return `the \`items\` of the policy (${items.join(', ')}) find no items there, four fifths of which have an id of their own`;
  }
  if (preset !== undefined && preset !== 'auto') return `its content is not what the policy calls it, ${preset}`;
  if (candidates.length > 1) return 'what it holds fits more than one shape';
  if (candidates.length === 1) return 'what it holds is too little to prove its shape';
  if (entry !== null) return 'its list of items has a form that is none of ours';
  return `no list of items with an id, a title and a state was found; if it is a plan, say in the policy where they are: ${renderEmptyEntry(file)}`;
}
