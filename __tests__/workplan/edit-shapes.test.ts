// Marks in generated plans of every shape that a policy may open, in every style: what comes off gives the bytes back.
import {describe, expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse as parseYaml} from 'yaml';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';
import {toValue} from './plan-text.ts';

type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

interface Kind {
  /** The whole document around these items. */
  readonly around: (items: readonly Json[]) => Json;
  readonly item: (id: string, index: number) => {readonly [key: string]: Json};
  readonly mapping: PlanMapping;
  /** Keys of the marked item that the mark may change, and what the status then says. */
  readonly keys: readonly string[];
  readonly word: string;
}

const FIELDS = {write: {mode: 'fields'}} as const;
const BLOCKED = {...FIELDS, words: {failed: ['blocked']}} as const;
const task = (id: string, index: number) => ({
  id,
  title: `Work on ${id}`,
  description: 'a: b # c "d" \\ e',
  status: index % 2 === 0 ? 'pending' : 'in-progress',
  dependencies: [],
  details: 'Look at the rope.\nThen at the arm.',
});

const KINDS: Readonly<Record<string, Kind>> = {
  'batches in an array': {
    around: (items) => items,
    item: (batch) => ({batch, title: `Batch ${batch}`, dependencies: ['1.x'], verified: false}),
    mapping: {},
    keys: ['verified', 'status', 'failure_reason'],
    word: 'failed',
  },
  'batches in phases': {
    around: (batches) => ({phases: [{phase_id: 7, deep: {er: {yet: [[{}]]}}, batches}]}),
    item: (batch) => ({batch_id: batch, title: `Batch ${batch}`, verified: false}),
    mapping: {},
    keys: ['verified', 'status', 'failure_reason'],
    word: 'failed',
  },
  'stories with a flag': {
    around: (userStories) => ({project: 'x', userStories, branchName: 'b'}),
    item: (id, index) => ({id, title: `Story ${id}`, acceptanceCriteria: ['a', 'b'], priority: index, passes: false}),
    mapping: {},
    keys: ['passes', 'status', 'failure_reason'],
    word: 'failed',
  },
  'features with words': {
    around: (features) => ({rules: {valid_status: ['pending', 'in-progress', 'done', 'blocked']}, features}),
    item: task,
    mapping: BLOCKED,
    keys: ['status', 'failure_reason'],
    word: 'blocked',
  },
  'a tagged task list': {
    around: (tasks) => ({master: {tasks, metadata: {version: 1}}}),
    item: (id, index) => ({
      ...task(id, index),
      subtasks: [{id: 1, title: 'Part', status: 'pending', dependencies: []}],
    }),
    mapping: BLOCKED,
    keys: ['status', 'failure_reason'],
    word: 'blocked',
  },
  'subtasks in phases': {
    around: (subtasks) => ({feature: 'x', phases: [{id: 'p1', depends_on: [], subtasks}]}),
    item: (id) => ({id, description: `Part ${id}`, status: 'pending', verification: {type: 'command', run: 'x'}}),
    mapping: FIELDS,
    keys: ['status', 'failure_reason'],
    word: 'failed',
  },
  'a list that only the policy knows': {
    around: (list) => ({work: {list}}),
    item: (key) => ({key, name: `Part ${key}`, state: 'open', more: [1, [2, {a: null}]]}),
    mapping: {
      items: ['/work/list/*'],
      id: ['/key'],
      title: ['/name'],
      status: {from: '/state'},
      words: {failed: ['failed']},
      write: {mode: 'fields', failed: {'/state': 'failed', '/why': '$reason'}, clear: ['/why']},
    },
    keys: ['state', 'why'],
    word: 'failed',
  },
};

const ids = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => `${a}.${b}`),
    fc.constantFrom('15.10', '15.1', '22.3a', 'US-001', 'a/b~c', 'ö 1', '__proto__'),
  ),
  {minLength: 1, maxLength: 5},
);
const styles = fc.record({
  indent: fc.constantFrom(' ', '  ', '   ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  oneLine: fc.boolean(),
  comments: fc.constantFrom('', '// by hand', '/* by hand */'),
  quote: fc.constantFrom('double', 'single', 'plain'),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;
const reasons = fc.oneof(
  fc.constantFrom('it broke', '"', "'", '# x: y', 'a\nb\r\nc', '\u2028', '-->'),
  fc.string({unit: 'binary', maxLength: 40}).filter((text) => !/\p{Surrogate}/u.test(text)),
);

function finish(text: string, {bom, finalNewline, eol}: Style): string {
  return (bom ? '\uFEFF' : '') + `${text}${finalNewline ? '\n' : ''}`.replaceAll('\n', eol);
}

function toJsonText(document: Json, items: readonly Json[], style: Style): string {
  const lines = JSON.stringify(
    document,
    (_, value) => (items.includes(value) ? {$item: items.indexOf(value)} : value),
    style.indent,
  );
  const body = lines.replaceAll(/(?<pad>[ \t]*)\{\s*"\$item": (?<at>\d+)\s*\}/g, (_, pad: string, at: string) => {
    const item = items[Number(at)] ?? null;
    if (style.oneLine) return pad + JSON.stringify(item).replaceAll('","', '", "');
    return JSON.stringify(item, null, style.indent).replaceAll(/^/gm, pad);
  });
  const commented = style.comments === '' ? body : `${style.comments}\n${body.replace(/,$/m, `, ${style.comments}`)}`;
  return finish(commented, style);
}

/** YAML as people write it: lists and maps in blocks, words in the quotes of the style. */
function toYamlText(value: Json, style: Style, pad = ''): string {
  const step = style.indent === '\t' ? '  ' : style.indent;
  if (Array.isArray(value) && value.length > 0)
    return value.map((each: Json) => `${pad}-${nested(each, style, `${pad}${step} `, step)}`).join('\n');
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
    return Object.entries(value)
      .map(([key, each]) => `${pad}${spell(key, 'double')}:${nested(each as Json, style, pad + step, '')}`)
      .join('\n');
  return pad + (typeof value === 'string' ? spell(value, style.quote) : JSON.stringify(value));
}

function nested(value: Json, style: Style, pad: string, inline: string): string {
  const text = toYamlText(value, style, pad);
  const isBlock = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isBlock) return ` ${text.trimStart()}`;
  return inline === '' || Array.isArray(value)
    ? `\n${text}`
    : ` ${' '.repeat(Math.max(0, inline.length - 1))} ${text.trimStart()}`.replace(/^ +/, ' '.repeat(inline.length));
}

function spell(word: string, quote: string): string {
  const simple = /^[A-Za-z_][\w -]*\w$/.test(word) && !/^(?:true|false|null|yes|no|on|off)$/i.test(word);
  if (simple && quote === 'plain') return word;
  return quote === 'single' && !/[\n\\]/.test(word) ? `'${word.replaceAll("'", "''")}'` : JSON.stringify(word);
}

interface Case {
  readonly file: string;
  readonly text: string;
  readonly item: string;
  readonly kind: Kind;
  readonly value: (text: string) => unknown;
}

function check({file, text, item, kind, value}: Case, reason: string): void {
  const {mapping} = kind;
  const marked = markItemFailed({file, text, item, reason, mapping});
  if (!marked.ok) throw new Error(`${JSON.stringify(marked.problem)}\n${text}`);
  const {after} = marked.value;
  const cleared = clearItemMark({file, text: after, item, mapping});
  if (!cleared.ok) throw new Error(`${JSON.stringify(cleared.problem)}\n${after}`);

  expect(cleared.value.after).toBe(text);
  const count = (part: 'added' | 'removed') =>
    diffLines(text, after).reduce((sum, each) => sum + (each[part] ? each.count : 0), 0);
  expect(Math.max(count('added'), count('removed'))).toBeLessThanOrEqual(3);
  const read = readWorkplan(file, after, mapping);
  expect(read.ok && read.value.items.find(({id}) => id === item)?.rawStatus).toBe(kind.word);
  expect(without(value(after), item, kind.keys)).toEqual(without(value(text), item, kind.keys));
}

/** A value with these keys left out of the objects that have this id. */
function without(value: unknown, id: string, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, id, keys));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).some(
    ([key, each]) => /^(?:id|key|batch|batch_id)$/.test(key) && each === id.replace('__proto__', 'proto key'),
  );
  const kept = Object.entries(value).filter(([key]) => !own || !keys.includes(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, without(each, id, keys)]));
}

describe.each(Object.entries(KINDS))('%s', (_, kind) => {
  test('as JSON', () => {
    fc.assert(
      fc.property(ids, styles, reasons, fc.nat(), (all, style, reason, pick) => {
        const items = all.map(kind.item);
        const text = toJsonText(kind.around(items), items, style);
        check({file: 'plan.json', text, item: all[pick % all.length] ?? '', kind, value: toValue}, reason);
      }),
      {numRuns: 150},
    );
  });

  test('as YAML', () => {
    const value = (text: string): unknown =>
      parseYaml(text.replaceAll('__proto__', 'proto key').replace(/^\uFEFF/, ''));
    fc.assert(
      fc.property(ids, styles, reasons, fc.nat(), (all, style, reason, pick) => {
        const comment = style.comments === '' ? '' : '# by hand\n';
        const text = finish(comment + toYamlText(kind.around(all.map(kind.item)), style), style);
        check({file: 'plan.yaml', text, item: all[pick % all.length] ?? '', kind, value}, reason);
      }),
      {numRuns: 100},
    );
  });

  test('in a file of 1.5 MB', () => {
    const all = Array.from({length: 400}, (__, index) => `${index}.10`);
    const items = all.map((id, index) => ({...kind.item(id, index), notes: 'word '.repeat(800)}));
    const text = `${JSON.stringify(kind.around(items), null, 2)}\n`;

    expect(text.length).toBeGreaterThan(1_500_000);
    check({file: 'plan.json', text, item: '399.10', kind, value: toValue}, 'it broke');
  });
});
