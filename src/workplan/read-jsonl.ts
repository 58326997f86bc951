// Reads JSON Lines exports of trackers: one item a line, read only, because the tracker's database is the truth.
import type {Node} from 'jsonc-parser';
import {err, ok, type Result} from '../domain/result.ts';
import {type Draft, toMadeId} from './draft.ts';
import {readStatus} from './json-items.ts';
import {readEdges} from './json-refs.ts';
import {type JsonText, parseJsonText} from './json-text.ts';
import {findValue, scalarText} from './json-tree.ts';
import {unknownPlan} from './plan-problem.ts';
import type {ShapePreset} from './preset.ts';
import {toPriority} from './priority.ts';
import {SHAPES} from './shapes.ts';
import {suggestLines} from './suggest-mapping.ts';

interface Line {
  readonly index: number;
  readonly doc: JsonText;
}

/** True when the first two lines that are not blank are objects, each complete; in a `.jsonl` file the first is enough. */
export function isJsonLines(file: string, text: string): boolean {
  const needed = SHAPES.jsonl.usualName.test(file) ? 1 : 2;
  const lines = text.split('\n', 50).map((line) => line.trim());
  const heads = lines.filter((line) => line !== '').slice(0, needed);
  return heads.length === needed && heads.every((line) => line.startsWith('{') && parseJsonText(file, line).ok);
}

/**
 * The items, in the order of the file. Pointers count lines from 0, as if the file were an array of lines. Where the policy
 * names the format, a title may be missing.
 */
export function readJsonLines(file: string, text: string, preset: ShapePreset): Result<readonly Draft[]> {
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const doc = parseJsonText(file, line);
    if (!doc.ok) return atLine(doc, index);
    lines.push({index, doc: doc.value});
  }
  const items = lines.filter(({doc}) => isItem(doc, preset));
  if (items.length < lines.length * 0.8) return refuse(file, lines);
  return ok(lines.filter(({doc}) => doc.root.type === 'object').map((line) => toDraft(line, preset)));
}

function refuse(file: string, lines: readonly Line[]): Result<never> {
  const root: Node = {type: 'array', offset: 0, length: 0, children: lines.map(({doc}) => doc.root)};
  const entry = suggestLines(file, root);
  const seen = 'JSON Lines whose objects have no id, title and status';
  return entry === null
    ? unknownPlan(file, `${seen}: an event log, not a list of work`)
    : unknownPlan(file, `${seen} of these names`, [], entry);
}

function isItem({root}: JsonText, preset: ShapePreset): boolean {
  const is = (keys: readonly string[], type: Node['type']) => findValue(root, keys)?.type === type;
  const named = preset.mapping?.preset === preset.shape;
  return (
    findValue(root, idKeys(preset)) !== null &&
    (is(preset.status, 'string') || is(preset.flag, 'boolean')) &&
    (named || is(preset.title, 'string'))
  );
}

function idKeys(preset: ShapePreset): readonly string[] {
  return preset.rows[0]?.id ?? ['id'];
}

function toDraft({index, doc}: Line, preset: ShapePreset): Draft {
  const {text, root} = doc;
  const title = scalarText(text, findValue(root, preset.title)) ?? '';
  const id = scalarText(text, findValue(root, idKeys(preset))) ?? toMadeId(index + 1, title);
  const refs = readEdges(text, findValue(root, preset.dependsOn), id);
  const priority = toPriority(scalarText(text, findValue(root, preset.priority.from)), preset.priority.order);
  return {
    id,
    title: title || id,
    ...readStatus(text, root, preset),
    refs,
    pointer: `/${index}`,
    workable: true,
    partOf: null,
    ...(priority === undefined ? {} : {priority}),
  };
}

/** A problem of one line, told in the lines of the file. */
function atLine(result: Result<JsonText>, index: number): Result<never> {
  if (result.ok || result.problem.code !== 'PLAN_MALFORMED') throw new Error('a line that parses has no problem');
  const {problem} = result;
  return err({...problem, at: {...problem.at, line: problem.at.line + index}});
}
