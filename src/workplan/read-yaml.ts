// Reads YAML maps of id to status word; names the other YAML files that a plan is mistaken for.
import {isMap, isScalar, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {ok, type Result} from '../domain/result.ts';
import type {Draft} from './draft.ts';
import {escapeToken} from './json-tree.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, malformed, unknownPlan} from './plan-problem.ts';
import {SHAPES} from './shapes.ts';
import {toItemStatus} from './words.ts';

/** Key of the map in the one format we know; other keys need the file's name to agree. */
const USUAL_KEY = 'development_status';
/** Epics and retrospectives group stories: listed, never the next thing to work on. */
const GROUPING = /^epic-\d+(?:-retrospective)?$/;

/** The items of a status map, in the order of the file. `PLAN_MALFORMED` only for files that claim to be YAML. */
export function readStatusMap(file: string, text: string): Result<readonly Draft[]> {
  const named = /\.ya?ml$/i.test(file);
  // Only a text with a key at the margin is worth the YAML parser, which is slow on what is no YAML.
  if (!named && !/^[\w"'][^\n]*:(?:\s|$)/m.test(text))
    return unknownPlan(file, 'it holds no items in any form we read');
  const parsed = parseYaml({file, text});
  if (!parsed.ok) return named ? parsed : unknownPlan(file, 'neither JSON, nor Markdown with check boxes, nor YAML');
  const root = parsed.value;
  if (root === null)
    return unknownPlan(file, named ? 'the YAML has no keys at its top' : 'it holds no items in any form we read');
  const found = findMap(root, SHAPES['status-map'].usualName.test(file));
  if (found !== null) return ok(found.map.items.flatMap((pair) => toDraft(found.key, pair)));
  const stranger = nameYaml(new Set(root.items.map(keyOf)));
  return unknownPlan(
    file,
    stranger ?? 'YAML without a map of ids to status words',
    stranger === null ? candidates(root) : [],
  );
}

function candidates(root: YAMLMap): readonly string[] {
  return findMap(root, true) === null ? [] : ['status-map'];
}

function parseYaml(source: {file: string; text: string}): Result<YAMLMap | null> {
  const marker = findMergeMarker(source.text);
  if (marker !== null) return malformed(source, marker, MERGE_MARKER_DETAIL);
  try {
    const document = parseDocument(source.text, {prettyErrors: false, logLevel: 'silent'});
    const [error] = document.errors;
    if (error !== undefined) return malformed(source, error.pos[0], explain(error.code, error.message));
    return ok(isMap(document.contents) ? document.contents : null);
  } catch (error) {
    // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
    if (error instanceof RangeError)
      return malformed(source, 0, 'nested too deeply to be a plan; check what wrote the file');
    return malformed(source, 0, 'the YAML parser gave up on it; check what wrote the file');
  }
}

function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands twice in one map; remove one of them';
  if (code === 'TAB_AS_INDENT') return 'a tab is used as indentation, which YAML forbids; use spaces';
  if (code === 'MULTIPLE_DOCS') return 'the file holds several YAML documents; a plan is one, split it';
  const [first = ''] = message.split('\n');
  return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}

/** The map that holds the work: the usual key, or with an agreeing name the only map whose values are known words. */
function findMap(root: YAMLMap, nameAgrees: boolean): {readonly key: string; readonly map: YAMLMap} | null {
  const maps = root.items.flatMap((pair) => (isMap(pair.value) ? [{key: keyOf(pair), map: pair.value}] : []));
  const usual = maps.find(({key}) => key === USUAL_KEY);
  if (usual !== undefined) return usual;
  const worded = maps.filter(({map}) => map.items.length > 1 && map.items.every(hasKnownWord));
  const [only] = worded;
  return nameAgrees && worded.length === 1 && only !== undefined ? only : null;
}

function hasKnownWord(pair: Pair): boolean {
  const word = scalarOf(pair.value);
  return word !== null && toItemStatus(word) !== 'unknown';
}

function toDraft(mapKey: string, pair: Pair): readonly Draft[] {
  const id = keyOf(pair);
  const word = scalarOf(pair.value);
  if (word === null && pair.value !== null && !isScalar(pair.value)) return [];
  const pointer = `/${escapeToken(mapKey)}/${escapeToken(id)}`;
  const status = word === null ? 'pending' : toItemStatus(word);
  return [{id, title: id, status, rawStatus: word, refs: [], pointer, workable: !GROUPING.test(id), partOf: null}];
}

/** A scalar as the file spells it, without quotes; null when it is empty or no scalar. */
function scalarOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function keyOf(pair: Pair): string {
  return scalarOf(pair.key) ?? '';
}

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
