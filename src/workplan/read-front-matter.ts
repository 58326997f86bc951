// Reads a task that is one Markdown file with YAML in front of it, as boards keep them: a folder of such files is a plan.
import type {Node} from 'jsonc-parser';
import {isMap} from 'yaml';
import type {PlanMapping} from '../domain/plan-mapping.ts';
import {ok, type Result} from '../domain/result.ts';
import type {Draft} from './draft.ts';
import {readJsonItems} from './json-items.ts';
import {findMember, findValue, scalarText} from './json-tree.ts';
import {namedShape, presetOf} from './mapping.ts';
import {unknownPlan} from './plan-problem.ts';
import type {ShapePreset} from './preset.ts';
import {toItemStatus} from './words.ts';
import {parseYamlText} from './yaml-text.ts';
import {toTree} from './yaml-tree.ts';

/** The YAML of a text that begins with it: its offsets in the text, without the two lines of dashes. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
}

/** Where the front matter of a text stands; null when it has none. The text has no byte order mark. */
export function findFrontMatter(text: string): FrontMatter | null {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length));
  return close === null ? null : {start: open[0].length, end: open[0].length + close.index};
}

/** A text without what stands behind its front matter, blanks before it, so that offsets and lines are those of the file. */
export function isolateFront(text: string): string {
  const front = findFrontMatter(text);
  if (front === null) return text;
  return text.slice(0, front.start).replaceAll(/[^\r\n]/g, ' ') + text.slice(front.start, front.end);
}

/** A task with the shape it was read by. */
export interface FrontMatterTask {
  readonly preset: ShapePreset;
  readonly draft: Draft;
  readonly confidence: number;
}

/**
 * The task in a Markdown text; null when its front matter, if any, tells of no task. Certain with an id and a known word;
 * with a word that nobody knows, or a title in place of the id, the folder has to be one of tasks. A policy that names the
 * format takes anything with a status. Problems: PLAN_UNKNOWN for the record of a decision; PLAN_MALFORMED with the line in the file, for files of such a name.
 */
export function readFrontMatterTask(file: string, text: string, mapping?: PlanMapping): Result<FrontMatterTask | null> {
  const front = findFrontMatter(text);
  const wanted = mapping === undefined ? null : namedShape(mapping);
  if (front === null || (wanted !== null && wanted !== 'front-matter')) {
    return wanted === 'front-matter'
      ? unknownPlan(file, 'it does not begin with YAML between two lines of ---')
      : ok(null);
  }
  const preset = presetOf('front-matter', mapping);
  const expected = wanted !== null || preset.usualName.test(file);
  const root = parseFront({file, text});
  if (!root.ok) return expected ? root : ok(null);
  if (root.value === null) return ok(null);
  if (wanted === null && isDecisionRecord(text.slice(front.end))) {
    return unknownPlan(file, 'a record of a decision, not a task; name the folder of the tasks');
  }
  const confidence = grade(root.value, preset, expected);
  const status = findValue(root.value, preset.status);
  if (confidence === 0 && (wanted === null || status === null)) {
    return wanted === null ? ok(null) : unknownPlan(file, 'its front matter has no status');
  }
  return ok({preset, draft: toDraft({file, text, root: root.value}, preset), confidence: confidence || 0.5});
}

/** Records of decisions have an id and a status as tasks have; what their text is divided into gives them away. */
function isDecisionRecord(body: string): boolean {
  return /^#{1,4}[ \t]+Decision\b/m.test(body) && /^#{1,4}[ \t]+Consequences\b/m.test(body);
}

function parseFront({file, text}: {file: string; text: string}): Result<Node | null> {
  const parsed = parseYamlText({file, text: isolateFront(text)});
  if (!parsed.ok) return parsed;
  return ok(isMap(parsed.value.contents) ? toTree(parsed.value) : null);
}

function grade(root: Node, preset: ShapePreset, expected: boolean): number {
  const status = findValue(root, preset.status);
  if (status?.type !== 'string') return 0;
  const row = preset.rows[0];
  const id = row === undefined ? null : findValue(root, row.id);
  const known = toItemStatus(String(status.value), preset.words) !== 'unknown';
  if ((id?.type === 'string' || id?.type === 'number') && (known || expected)) return 1;
  return expected && known && findValue(root, preset.title) !== null ? 0.5 : 0;
}

function toDraft(tree: {file: string; text: string; root: Node}, preset: ShapePreset): Draft {
  const {file, text, root} = tree;
  const row = {items: '', id: preset.rows[0]?.id ?? ['id'], certain: 'id', possible: null, empty: 'nothing'} as const;
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const place = {node: root, pointer: '', key: stem, above: []};
  const [item] = readJsonItems(text, {preset, row, places: [place], confidence: 1});
  if (item === undefined) throw new Error('an object is always one item');
  const parent = scalarText(
    text,
    findMember(root, 'parent_task_id')?.value ?? findMember(root, 'parent')?.value ?? null,
  );
  return {...item.draft, partOf: parent};
}

/** The status words that a board's configuration declares, in its order; empty when it declares none. */
export function readBoardStatuses(configText: string): readonly string[] {
  const parsed = parseYamlText({file: '', text: configText});
  const root = parsed.ok ? toTree(parsed.value) : null;
  const list = root === null ? null : findMember(root, 'statuses')?.value;
  return (list?.children ?? []).flatMap((child) => (child.type === 'string' ? [String(child.value)] : []));
}

/** Where the configuration of a task's board may stand: beside the folders above it, the nearest first. */
export function boardConfigPaths(file: string): readonly string[] {
  const folders = file.split('/').slice(0, -1);
  return folders.map((_, index) => [...folders.slice(0, folders.length - index), 'config.yml'].join('/'));
}
