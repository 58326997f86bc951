// Brings an older text of a plan back without taking back what was finished since: those items keep the text they have now.
import type {PlanMapping} from '../domain/plan-mapping.ts';
import type {WorkItem} from '../domain/workplan.ts';
import {withoutBom} from './plan-problem.ts';
import {type OpenPlan, openPlan, readWorkplan} from './read.ts';

/** One file, as it was and as it is. */
export interface TwoTexts {
  readonly file: string;
  readonly older: string;
  readonly present: string;
  readonly mapping: PlanMapping | undefined;
}

/**
 * `none`: nothing was finished since, the older text is good as it is. `merged`: the older text with the finished items
 * in it, proven by reading it again. `apart`: that cannot be proven, so the present text has to stay. `items`: ids.
 */
export type KeptFinished =
  | {readonly kind: 'none'}
  | {readonly kind: 'merged'; readonly text: string; readonly items: readonly string[]}
  | {readonly kind: 'apart'; readonly items: readonly string[]};

/** What becomes of the items that are done now and were not then. A present text that is no plan has none. */
export function keepFinished({file, older, present, mapping}: TwoTexts): KeptFinished {
  const now = readWorkplan(file, present, mapping);
  if (!now.ok) return {kind: 'none'};
  const done = now.value.items.filter(isDone).map(({id}) => id);
  const then = readWorkplan(file, older, mapping);
  if (!then.ok) return done.length === 0 ? {kind: 'none'} : {kind: 'apart', items: done};
  const doneThen = new Set(then.value.items.filter(isDone).map(({id}) => id));
  const finished = done.filter((id) => !doneThen.has(id));
  if (finished.length === 0) return {kind: 'none'};
  const text = splice({file, older, present, mapping}, new Set(finished));
  const isProven = text !== null && prove({file, text, mapping}, then.value.items, new Set(finished));
  return isProven ? {kind: 'merged', text, items: finished} : {kind: 'apart', items: finished};
}

function isDone({status}: WorkItem): boolean {
  return status === 'done';
}

/** The merged text says of every item what it should, in the same order, and of no other item. */
function prove(
  {file, text, mapping}: {readonly file: string; readonly text: string; readonly mapping: PlanMapping | undefined},
  then: readonly WorkItem[],
  finished: ReadonlySet<string>,
): boolean {
  const read = readWorkplan(file, text, mapping);
  if (!read.ok || read.value.items.length !== then.length) return false;
  return read.value.items.every((item, index) => {
    const was = then[index];
    return item.id === was?.id && item.status === (finished.has(item.id) ? 'done' : was.status);
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The older text with the present text of some items; null when one of them has no place of its own in both. */
function splice({file, older, present, mapping}: TwoTexts, ids: ReadonlySet<string>): string | null {
  const [from, to] = [openPlan(file, present, mapping), openPlan(file, older, mapping)];
  if (!from.ok || !to.ok) return null;
  const [now, then] = [listSpans(from.value, present), listSpans(to.value, older)];
  const edits: (Span & {readonly text: string})[] = [];
  for (const id of ids) {
    const [source, place] = [now.get(id), then.get(id)];
    if (source === undefined || place === undefined) return null;
    edits.push({...place, text: present.slice(source.start, source.end)});
  }
  // From the end, so that the places before it stay where they are. Nested places would cut into each other.
  edits.sort((a, b) => b.start - a.start);
  let text = older;
  let before = older.length;
  for (const edit of edits) {
    if (edit.end > before) return null;
    text = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
    before = edit.start;
  }
  return text;
}

/** Where each item stands in a text, by id; items that are lines, and items that are nodes of a tree. */
function listSpans(plan: OpenPlan, text: string): ReadonlyMap<string, Span> {
  const shift = text.length - withoutBom(text).text.length;
  if (plan.kind === 'json') return toSpans(plan.plan.items, shift);
  if (plan.tree !== null) return toSpans(plan.tree.plan.items, shift);
  const lines = listLines(text);
  const spans = new Map<string, Span>();
  for (const {id, pointer} of plan.drafts) {
    const line = /^\/\d+$/.test(pointer) ? lines[Number(pointer.slice(1))] : undefined;
    if (line !== undefined) spans.set(id, line);
  }
  return spans;
}

function toSpans(
  items: readonly {
    readonly draft: {readonly id: string};
    readonly place: {readonly node: {offset: number; length: number}};
  }[],
  shift: number,
): ReadonlyMap<string, Span> {
  return new Map(
    items.map(({draft, place: {node}}) => {
      const start = node.offset + shift;
      return [draft.id, {start, end: start + node.length}];
    }),
  );
}

function listLines(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = {start, end: start + line.length};
    start = span.end + 1;
    return span;
  });
}
