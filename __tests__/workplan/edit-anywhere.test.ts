// Marks in files as no tool writes them: comments, commas and line ends anywhere, keys in some items only, odd words.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

interface Request {
  readonly file: string;
  readonly item: string;
  readonly mapping?: PlanMapping;
}

function mark(request: Request, text: string, reason = 'it broke'): string {
  const result = markItemFailed({...request, text, reason});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function clear(request: Request, text: string): string {
  const result = clearItemMark({...request, text});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function statesOf({file, mapping}: Request, text: string) {
  const read = readWorkplan(file, text, mapping);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.items.map(({id, status}) => [id, status]);
}

const WORDS = [
  '"pending"',
  '"in\\u002dprogress"',
  '"In Progress (dev)"',
  '"Todo"',
  '""',
  'null',
  '"blocked"',
  '" review "',
];
const REASONS = ['null', '""', '"ask Ann (was me)"', '{"a": [1,  {}], "b": "}) (was {"}', '12', '"\\u202e\\/"'];
const own: PlanMapping = {words: {in_progress: ['In Progress (dev)']}};
const POLICY: PlanMapping = {
  ...own,
  write: {failed: {'/status': 'failed', '/why': '$level $reason', '/by': null, '/ci': true}},
};

/** What may stand between two tokens of JSON with comments. */
const gaps = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom('', ' ', '')},
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n    ',
    '\r\n\t',
    '  \n',
    ' // c, "d"\n',
    '// e\r\n  ',
    ' /* f, */',
    '/*g*/ ',
    '/* h\n i */',
  ),
);
const values = (tokens: readonly string[]) => fc.option(fc.constantFrom(...tokens), {nil: null, freq: 2});
const items = fc.record({
  status: fc.option(fc.oneof(fc.constantFrom(...WORDS)), {nil: null}),
  failure_reason: values(REASONS),
  why: values(['null', '"old"']),
  ci: values(['true', 'false']),
  by: values(['null', '"me"']),
  order: fc.nat(5039),
});
type Item = typeof items extends fc.Arbitrary<infer T> ? T : never;

/** The members of an item in an order of its own. */
function membersOf(id: string, {order, ...keys}: Item): readonly (readonly [string, string])[] {
  const all = Object.entries({batch: `"${id}"`, title: '"t"', verified: 'false', ...keys});
  const there = all.flatMap(([key, token]) => (token === null ? [] : [[key, token] as const]));
  const at = order % there.length;
  return [...there.slice(at), ...there.slice(0, at)];
}

function toText(plan: readonly Item[], spaces: readonly string[], trailing: boolean): string {
  let count = 0;
  const gap = (): string => spaces[count++ % spaces.length] ?? '';
  const comma = trailing ? ',' : '';
  const objects = plan.map((item, index) => {
    const members = membersOf(`${index + 1}`, item).map(
      ([key, token]) => `${gap()}"${key}"${gap()}:${gap()}${token}${gap()}`,
    );
    return `${gap()}{${members.join(',')}${comma}${gap()}}${gap()}`;
  });
  return `[${objects.join(',')}${comma}${gap()}]${gap()}`;
}

const texts = fc
  .tuple(fc.array(items, {minLength: 1, maxLength: 3}), fc.array(gaps, {minLength: 1, maxLength: 37}), fc.boolean())
  .map(([plan, spaces, trailing]) => toText(plan, spaces, trailing));

describe.each([
  ['the keys of the format', own],
  ['the keys of a policy', POLICY],
])('with %s', (_, mapping) => {
  test('mark then clear gives back the original bytes, wherever commas, comments and line ends stand', () => {
    fc.assert(
      fc.property(texts, fc.string({unit: 'binary', maxLength: 30}), (text, reason) => {
        const request = {file: 'p.json', item: '1', mapping};
        const marked = mark(request, text, reason);

        expect(clear(request, marked)).toBe(text);
        expect(mark(request, marked, reason)).toBe(marked);
        expect(mark(request, mark(request, text, 'another'), reason)).toBe(marked);
        expect(statesOf(request, marked)).toEqual(
          statesOf(request, text).map(([id, status]) => [id, id === '1' ? 'failed' : status]),
        );
      }),
      {numRuns: 400},
    );
  });

  test('what was never marked is not touched by clearing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(clear({file: 'p.json', item: '1', mapping}, text)).toBe(text);
      }),
      {numRuns: 200},
    );
  });
});

test('where only what is there may change, a word comes back as the open one, and nothing else moves', () => {
  const mapping: PlanMapping = {write: {mode: 'minimal'}};
  fc.assert(
    fc.property(fc.array(gaps, {minLength: 1, maxLength: 37}), items, (spaces, other) => {
      const bare = {...other, failure_reason: null, status: '"pending"'};
      const text = toText([bare, {...other, failure_reason: null}], spaces, false);
      const request = {file: 'p.json', item: '1', mapping};
      const marked = mark(request, text);

      expect(marked).toBe(text.replace('"pending"', '"failed"'));
      expect(JSON.stringify(statesOf(request, clear(request, marked))[0])).toBe('["1","pending"]');
    }),
    {numRuns: 200},
  );
});

describe('a file of 1.5 MB', () => {
  const batch = (n: number) => `{"batch":"${n}.10","title":"t","prompt":"${'word '.repeat(60)}","verified":false}`;
  const batches = Array.from({length: 4500}, (_, n) => batch(n));
  const boxes = Array.from(
    {length: 20_000},
    (_, n) => `- [${n % 3 === 0 ? 'x' : ' '}] T${n} ${'word '.repeat(12)}\n  and on`,
  );

  test.each([
    ['minified', 'p.json', `[${batches.join(',')}]`, '2222.10'],
    [
      'with Windows line ends',
      'p.json',
      `[\r\n  ${batches.join(',\r\n  ').replaceAll(',"', ',\r\n  "')}\r\n]`,
      '4499.10',
    ],
    ['of check boxes', 'tasks.md', boxes.join('\n'), 'T19999'],
    ['of check boxes with Windows line ends', 'tasks.md', `${boxes.join('\n')}\n`.replaceAll('\n', '\r\n'), 'T1'],
  ])('%s keeps every other byte', (_, file, text, item) => {
    const request = {file, item, mapping: {write: {mode: 'fields'}} as const};
    const marked = mark(request, text);

    expect(text.length).toBeGreaterThan(1_400_000);
    expect(marked.length - text.length).toBeLessThan(100);
    expect(clear(request, marked) === text).toBe(true);
  });
});
