// Reads plans in YAML: maps of id to status word, and every shape that JSON has; names the files a plan is mistaken for.
import type {Node} from 'jsonc-parser';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {ok, type Result} from '../domain/result.ts';
import type {PlanShape} from '../domain/workplan.ts';
import type {Draft} from './draft.ts';
import {findMember, type Member, membersOf, scalarText, type Tree} from './json-tree.ts';
import {namedShape, presetOf} from './mapping.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, malformed, unknownPlan} from './plan-problem.ts';
import type {ShapePreset} from './preset.ts';
import {readStatusEntries} from './status-entries.ts';
import {readTree, type TreePlan} from './tree-plan.ts';
import {toItemStatus} from './words.ts';
import {parseYamlText} from './yaml-text.ts';
import {toTree} from './yaml-tree.ts';

/** Key of the map in the one format we know; other keys need the file's name to agree. */
const USUAL_KEY = 'development_status';

/** Of a text that is neither JSON nor YAML by its name. */
const NO_ITEMS =
  'it holds no items in any form we read: check boxes in Markdown, YAML at the head of one Markdown file a task, JSON, YAML';

/** A plan in YAML: a status map, or a tree as JSON has it. */
export type YamlPlan =
  | {readonly kind: 'map'; readonly preset: ShapePreset; readonly drafts: readonly Draft[]; readonly confidence: number}
  | {readonly kind: 'tree'; readonly root: Node; readonly plan: TreePlan};

/** The plan in a YAML file. `PLAN_MALFORMED` only for files that claim to be YAML. */
export function readYamlPlan(file: string, text: string, mapping: PlanMapping | undefined): Result<YamlPlan> {
  const named = /\.ya?ml$/i.test(file);
  // Only a text with a key or a list at the margin is worth the YAML parser, which is slow on what is no YAML.
  if (!named && !/^(?:- )?[\w"'][^\n]*:(?:\s|$)/m.test(text)) return unknownPlan(file, NO_ITEMS);
  const parsed = parseYaml({file, text});
  if (!parsed.ok) return named ? parsed : unknownPlan(file, NO_ITEMS);
  const root = parsed.value;
  if (root === null || (root.type !== 'object' && root.type !== 'array'))
    return unknownPlan(file, named ? 'the YAML has no keys at its top; a plan is a map or a list' : NO_ITEMS);
  return readRoot({file, text, root}, mapping);
}

/** The usual map wins, then a shape that JSON has too, then a map that only its name or the policy speaks for. */
function readRoot(tree: Tree, mapping: PlanMapping | undefined): Result<YamlPlan> {
  const wanted = mapping === undefined ? null : namedShape(mapping);
  const mayBeMap = mapping?.items === undefined && (wanted === null || wanted === 'status-map');
  const usual = mayBeMap ? findMember(tree.root, USUAL_KEY) : null;
  if (usual?.value.type === 'object') return toMap(tree, usual, mapping);
  const plan = wanted === 'status-map' && mayBeMap ? null : readTree(tree, mapping);
  if (plan?.ok) return ok({kind: 'tree', root: tree.root, plan: plan.value});
  const worded = mayBeMap ? findWordedMap(tree, mapping) : null;
  const preset = presetOf('status-map', mapping);
  if (worded !== null && (wanted === 'status-map' || preset.usualName.test(tree.file))) {
    return toMap(tree, worded, mapping);
  }
  const keys = new Set(membersOf(tree.root).map((member) => member.key));
  const stranger = /\.(?:md|markdown)$/i.test(tree.file) ? null : nameYaml(keys);
  if (stranger !== null) return unknownPlan(tree.file, stranger);
  if (plan !== null && (worded === null || hasCandidates(plan))) return plan;
  return refuseMap(tree, worded === null ? [] : ['status-map']);
}

function hasCandidates(refused: Result<TreePlan>): boolean {
  return !refused.ok && refused.problem.code === 'PLAN_UNKNOWN' && refused.problem.candidates.length > 0;
}

function refuseMap({file}: Tree, candidates: readonly PlanShape[]): Result<never> {
  const entry = candidates.length === 0 ? undefined : `plans: [{files: [${JSON.stringify(file)}], preset: status-map}]`;
  return unknownPlan(file, 'YAML without a map of ids to status words', candidates, entry);
}

function parseYaml(source: {file: string; text: string}): Result<Node | null> {
  const marker = findMergeMarker(source.text);
  if (marker !== null) return malformed(source, marker, MERGE_MARKER_DETAIL);
  const document = parseYamlText(source);
  return document.ok ? ok(toTree(document.value)) : document;
}

/** The only map of more than one entry whose values are all words that we or the policy know. */
function findWordedMap({text, root}: Tree, mapping: PlanMapping | undefined): Member | null {
  const {words} = presetOf('status-map', mapping);
  const worded = membersOf(root).filter(({value}) => {
    const entries = membersOf(value);
    return (
      entries.length > 1 &&
      entries.every((entry) => toItemStatus(scalarText(text, entry.value) ?? '', words) !== 'unknown')
    );
  });
  const [only] = worded;
  return worded.length === 1 && only !== undefined ? only : null;
}

/** A map most of whose entries say nothing that we read is refused: what is left of it would tell the wrong thing. */
function toMap({file, text}: Tree, map: Member, mapping: PlanMapping | undefined): Result<YamlPlan> {
  const preset = presetOf('status-map', mapping);
  const drafts = readStatusEntries({text, preset}, map);
  const unread = drafts.filter(({doubt}) => doubt === 'no-word').length;
  const confidence = drafts.length === 0 ? EMPTY : (drafts.length - unread) / drafts.length;
  if (drafts.length > 0 && confidence < SHARE) {
    const detail = `${unread} of the ${drafts.length} entries of ${map.key} are lists or maps without a \`status\`; write a word for each, or a map that has one`;
    return unknownPlan(file, detail);
  }
  return ok({kind: 'map', preset, drafts, confidence});
}

/** Share of the entries that must have a word, as in every other shape. */
const SHARE = 0.8;
/** Confidence in a map that holds nothing: only its key speaks for it. */
const EMPTY = 0.5;

function nameYaml(keys: ReadonlySet<string>): string | null {
  if (keys.has('jobs') && (keys.has('on') || keys.has('true'))) return 'a GitHub workflow, not a list of work';
  if (keys.has('id') && keys.has('title') && (keys.has('status') || keys.has('type'))) {
    return 'one item of a queue folder; name its folder to the queue commands instead';
  }
  if (keys.has('statuses') && (keys.has('project_name') || keys.has('projectName'))) {
    return "a task board's configuration, not its tasks";
  }
  if (keys.has('services')) return 'a Compose file, not a list of work';
  return null;
}
