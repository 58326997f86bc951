// Reads the items of a parsed tree, JSON or YAML, with the one detection and the one reader of items.
import type {Node} from 'jsonc-parser';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {ok, type Result} from '../domain/result.ts';
import {detectShape, type Match} from './detect.ts';
import {type JsonItem, readJsonItems} from './json-items.ts';
import type {Tree} from './json-tree.ts';
import {toPresets} from './mapping.ts';
import {nameStrangeItems, nameStranger} from './not-a-plan.ts';
import {unknownPlan} from './plan-problem.ts';
import {suggestMapping} from './suggest-mapping.ts';

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
  return unknownPlan(file, explainNone(root, mapping), candidates, suggestMapping(tree, candidates) ?? undefined);
}

function explainNone(root: Node, mapping: PlanMapping | undefined): string {
  if (root.type !== 'object' && root.type !== 'array') return 'a single value, no list of work';
  const {items, preset} = mapping ?? {};
  if (items !== undefined) {
    return `the \`items\` of the policy (${items.join(', ')}) find no items there, four fifths of which have an id of their own`;
  }
  if (preset !== undefined && preset !== 'auto') return `its content is not what the policy calls it, ${preset}`;
  return 'no list of items with an id, a title and a state was found';
}
