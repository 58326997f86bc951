// Reads JSON Lines exports of trackers: one item a line, read only, because the tracker's database is the truth.
import {err, ok, type Result} from '../domain/result.ts';
import {type Draft, toMadeId} from './draft.ts';
import {readStatus} from './json-items.ts';
import {readEdges} from './json-refs.ts';
import {type JsonText, parseJsonText} from './json-text.ts';
import {findValue, scalarText} from './json-tree.ts';
import {unknownPlan} from './plan-problem.ts';
import {SHAPES} from './shapes.ts';

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

/** The items, in the order of the file. Pointers count lines from 0, as if the file were an array of lines. */
export function readJsonLines(file: string, text: string): Result<readonly Draft[]> {
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const doc = parseJsonText(file, line);
    if (!doc.ok) return atLine(doc, index);
    lines.push({index, doc: doc.value});
  }
  const items = lines.filter(({doc}) => isItem(doc));
  if (items.length < lines.length * 0.8) {
    return unknownPlan(file, 'JSON Lines whose objects have no id, title and status: an event log, not a list of work');
  }
  return ok(lines.filter(({doc}) => doc.root.type === 'object').map(toDraft));
}

function isItem({root}: JsonText): boolean {
  const has = (keys: readonly string[]) => findValue(root, keys)?.type === 'string';
  return findValue(root, ['id']) !== null && has(['status']) && has(['title', 'name', 'description']);
}

function toDraft({index, doc}: Line): Draft {
  const {text, root} = doc;
  const title = scalarText(text, findValue(root, SHAPES.jsonl.title)) ?? '';
  const id = scalarText(text, findValue(root, ['id'])) ?? toMadeId(index + 1, title);
  const refs = readEdges(text, findValue(root, SHAPES.jsonl.dependsOn), id);
  return {
    id,
    title: title || id,
    ...readStatus(text, root, SHAPES.jsonl),
    refs,
    pointer: `/${index}`,
    workable: true,
    partOf: null,
  };
}

/** A problem of one line, told in the lines of the file. */
function atLine(result: Result<JsonText>, index: number): Result<never> {
  if (result.ok || result.problem.code !== 'PLAN_MALFORMED') throw new Error('a line that parses has no problem');
  const {problem} = result;
  return err({...problem, at: {...problem.at, line: problem.at.line + index}});
}
