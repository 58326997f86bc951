// Generated plans in YAML, in every form that people write it: a mark changes what it should and comes off without a trace.
import {expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {planClear, planMark} from '../../src/workplan/edit.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const BLOCKED: PlanMapping = {words: {failed: ['blocked']}, write: {mode: 'fields'}};
const FLAG: PlanMapping = {items: ['/features/*'], id: ['/id'], status: {done: '/passes'}, write: {mode: 'fields'}};
const POLICY: PlanMapping = {
  items: ['/work/*'],
  id: ['/key'],
  status: {from: '/state'},
  words: {failed: ['failed']},
  write: {mode: 'fields', failed: {'/state': 'failed', '/why': '$reason', '/level': '$level', '/retry': false}},
};
/** How a value that a mark changes may stand in an item before. */
const REASONS = ['', " ''", ' ""', ' null', ' ~', ' # empty', ' "waits: for # Bob"', ' plain words', " 'it''s'"];
const OLD_WORDS = ['pending', '"in-progress"', "'review'", 'in_progress # c', 'todo  ', '"in\\u002dprogress"'];
const MORE = [
  'n: 1',
  'list:\n@  - a\n@  - b: c',
  'text: |\n@  a\n\n@  b',
  'm: {a: b, "c": [d]}',
  'q: "a\n@  b"',
  '"k": *anc',
];

interface Kind {
  readonly mapping: PlanMapping | undefined;
  readonly list: string;
  readonly id: string;
  readonly flag: string | null;
  readonly status: string;
  readonly word: string;
  /** Keys besides the status that a mark sets. */
  readonly rest: readonly string[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  batches: {
    mapping: undefined,
    list: 'batches',
    id: 'batch_id',
    flag: 'verified',
    status: 'status',
    word: 'failed',
    rest: ['failure_reason'],
  },
  words: {
    mapping: BLOCKED,
    list: 'features',
    id: 'id',
    flag: null,
    status: 'status',
    word: 'blocked',
    rest: ['failure_reason'],
  },
  flag: {
    mapping: {...FLAG, words: {failed: ['failed']}},
    list: 'features',
    id: 'id',
    flag: 'passes',
    status: 'status',
    word: 'failed',
    rest: ['failure_reason'],
  },
  policy: {
    mapping: {...POLICY, write: {mode: 'fields', failed: {'/state': 'failed', '/why': '$reason', '/level': '$level'}}},
    list: 'work',
    id: 'key',
    flag: null,
    status: 'state',
    word: 'failed',
    rest: ['why', 'level'],
  },
};

const drafts = fc.record({
  status: fc.option(fc.constantFrom(...OLD_WORDS), {freq: 3}),
  rest: fc.tuple(fc.option(fc.constantFrom(...REASONS)), fc.option(fc.constantFrom(...REASONS))),
  more: fc.subarray(MORE, {maxLength: 2}),
  first: fc.boolean(),
  comment: fc.constantFrom('', ' # c', '   '),
  braces: fc.constantFrom('no', 'no', 'line', 'lines'),
});
const documents = fc.record({
  drafts: fc.array(drafts, {minLength: 3, maxLength: 3}),
  ids: fc.shuffledSubarray(['15.10', '15.1', '1e3', '22.3a', '007', 'a b'], {minLength: 3, maxLength: 3}),
  pad: fc.constantFrom('', '  ', '    '),
  head: fc.constantFrom('', '---\n', '# h\n\n', '%YAML 1.2\n---\n'),
  between: fc.constantFrom('', '\n', '# between\n'),
  tail: fc.constantFrom('', '...\n', 'after: 1\n', '# end\n'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
});
type Document = typeof documents extends fc.Arbitrary<infer T> ? T : never;
type Draft = Document['drafts'][number];

/** The keys of an item as they are written, `@` for the blanks before them. */
function toKeys(kind: Kind, id: string, draft: Draft): readonly string[] {
  const flag = kind.flag === null ? [] : [`${kind.flag}: false${draft.comment}`];
  const needed = kind.mapping === BLOCKED || kind.status === 'state';
  const word = draft.status ?? (needed ? 'pending' : null);
  const status = word === null ? [] : [`${kind.status}: ${word}`];
  const rest = kind.rest.flatMap((key, index) => (draft.rest[index] == null ? [] : [`${key}:${draft.rest[index]}`]));
  const own = [`${kind.id}: "${id}"`, 'title: t', ...flag];
  return draft.first ? [...own, ...status, ...draft.more, ...rest] : [...rest, ...own, ...draft.more, ...status];
}

function toItem(kind: Kind, id: string, {draft, pad}: {draft: Draft; pad: string}): string {
  const keys = toKeys(kind, id, draft);
  if (draft.braces === 'no') return `${pad}- ${keys.join(`\n${pad}  `).replaceAll('@', `${pad}  `)}\n`;
  const simple = keys.filter((key) => !/[\n*@]/.test(key)).map((key) => key.replace(/ *# (?:c|empty)$| +$/, ''));
  const [open, comma, close] =
    draft.braces === 'line' ? ['{', ', ', '}'] : [`{\n${pad}    `, `,\n${pad}    `, `\n${pad}    }`];
  return `${pad}- ${open}${simple.join(comma)}${close}\n`;
}

function toText(kind: Kind, {drafts: all, ids, pad, head, between, tail, eol, bom}: Document): string {
  const items = all.map((draft, index) => toItem(kind, ids[index] ?? '', {draft, pad}));
  const text = `${head}anchors: &anc hello\n${kind.list}:\n${items.join(between)}${tail}`;
  return (bom ? '\uFEFF' : '') + text.replaceAll('\n', eol);
}

/** Every scalar as it is spelt, so that 1.10 is not 1.1. */
const spelt = (text: string) => parse(text.replace('\uFEFF', ''), {schema: 'failsafe'}) as Record<string, unknown>;
const added = (a: string, b: string) => diffLines(a, b).reduce((sum, part) => sum + (part.added ? part.count : 0), 0);

const reasons = fc.oneof(
  fc.constantFrom('it broke', '"', "'", '# x: y', 'a # aftermath was done: x', 'x (was done)', 'a\nb', ''),
  fc.string({unit: 'binary', maxLength: 40}).filter((text) => !/\p{Surrogate}/u.test(text)),
);

test.each(Object.entries(KINDS))(
  'any item of %s comes back to the byte, and nothing else of the file changes',
  (_, kind) => {
    fc.assert(
      fc.property(documents, reasons, (document, reason) => {
        const text = toText(kind, document);
        const [item = ''] = document.ids;
        const {mapping} = kind;
        const request = {file: 'plan.yaml', text, item, mapping};
        const marked = planMark({...request, reason, level: 'high'});
        if (!marked.ok) throw new Error(`${JSON.stringify(marked.problem)}\n${text}`);
        if (marked.value.kind === 'sidecar') {
          expect(document.drafts[0]?.braces).not.toBe('no');
          return;
        }
        const {after} = marked.value.edit;
        const cleared = planClear({...request, text: after});

        expect(cleared).toMatchObject({ok: true, value: {kind: 'edit', edit: {after: text}}});
        expect(added(text, after)).toBeLessThanOrEqual(3);
        const read = readWorkplan('plan.yaml', after, mapping);
        expect(read.ok && read.value.items.map(({id}) => id)).toEqual(document.ids);
        expect(read.ok && read.value.items[0]?.status).toBe('failed');
        expect(planMark({...request, text: after, reason, level: 'high'})).toMatchObject({
          value: {edit: {unchanged: true}},
        });
        const [before, now] = [spelt(text), spelt(after)];
        const [old, ...others] = before[kind.list] as Record<string, unknown>[];
        const [own, ...same] = now[kind.list] as Record<string, unknown>[];
        expect(own).toMatchObject({[kind.status]: kind.word});
        const named = kind.mapping?.write?.failed !== undefined;
        if (named) expect(Object.keys(own ?? {})).toEqual(expect.arrayContaining([...kind.rest]));
        const kept = (value: object) =>
          Object.entries(value).filter(([key]) => key !== kind.status && !kind.rest.includes(key));
        expect(kept(own ?? {})).toEqual(kept(old ?? {}));
        expect([{...now, [kind.list]: same}]).toEqual([{...before, [kind.list]: others}]);
      }),
      {numRuns: 150},
    );
  },
);

function roundTrip(plan: {file: string; text: string; mapping: PlanMapping}, item: string, reason: string): string {
  const marked = planMark({...plan, item, reason});
  if (!marked.ok || marked.value.kind !== 'edit') throw new Error(`${JSON.stringify(marked)}\n${plan.text}`);
  const {after} = marked.value.edit;

  expect(planClear({...plan, text: after, item})).toMatchObject({value: {kind: 'edit', edit: {after: plan.text}}});
  expect(added(plan.text, after)).toBeLessThanOrEqual(3);
  const read = readWorkplan(plan.file, after, plan.mapping);
  expect(read.ok && read.value.items.find(({id}) => id === item)?.status).toBe('failed');
  return after;
}

test('any head of a Markdown task comes back to the byte, and its text stays as it is', () => {
  const mapping: PlanMapping = {words: {failed: ['Blocked']}, write: {mode: 'fields'}};
  const words = fc.constantFrom('To Do', '"In Progress"', "'To Do' # c", 'In Progress  ');
  const others = fc.subarray(['labels:\n  - x\n', 'note: |\n  ---\n  a\n', '# c\n', 'n: 15.10\n', '\n']);
  const styles = fc.record({
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('', '\n', '\n\n# Task\n\n- [ ] x\nstatus: no\n---\n'),
  });
  const old = fc.option(fc.constantFrom(...REASONS));
  fc.assert(
    fc.property(words, others, old, styles, reasons, (word, more, had, {eol, bom, body}, reason) => {
      const key = had === null ? '' : `failure_reason:${had}\n`;
      const head = `id: T-1.10\nstatus: ${word}\n${more.join('')}${key}title: t\n`;
      const text = bom + `---\n${head}---${body}`.replaceAll('\n', eol);

      expect(roundTrip({file: 'backlog/tasks/t.md', text, mapping}, 'T-1.10', reason)).toMatch(
        new RegExp(`---${body.replaceAll('\n', eol).replaceAll('[', '\\[')}$`),
      );
    }),
    {numRuns: 150},
  );
});

test('any item under a key that is a number comes back to the byte', () => {
  const mapping: PlanMapping = {items: ['/features/*'], status: {done: '/passes'}, write: {mode: 'fields'}};
  const keys = fc.shuffledSubarray(['15.10', '15.1', '1e3', '1000', '0x1F', '007', '"1.0"', 'true', '~'], {
    minLength: 2,
  });
  fc.assert(
    fc.property(keys, fc.boolean(), fc.constantFrom('\n', '\r\n'), reasons, (all, inBraces, eol, reason) => {
      const items = all.map((key) =>
        inBraces ? `  ${key}: {title: t, passes: false}\n` : `  ${key}:\n    title: t\n    passes: false # c\n`,
      );
      const text = `features:\n${items.join('')}`.replaceAll('\n', eol);

      roundTrip({file: 'p.yaml', text, mapping}, (all[1] ?? '').replaceAll('"', ''), reason);
    }),
    {numRuns: 150},
  );
});
