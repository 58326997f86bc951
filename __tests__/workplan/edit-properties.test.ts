// Edits on generated plans: whatever the style of the file, only the intended tokens change.
import {expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';
import {batchLists, styles, toPlanText, toValue} from './plan-text.ts';

const FILE = 'plan.json';

interface Case {
  readonly text: string;
  readonly item: string;
  readonly flag: boolean | null;
  readonly oneLine: boolean;
}

const cases: fc.Arbitrary<Case> = fc.tuple(batchLists, styles, fc.nat()).map(([batches, style, pick]) => {
  const batch = batches[style.form === 'root' ? 0 : pick % batches.length];
  if (batch === undefined) throw new Error('there is at least one batch');
  const flag = style.form === 'stories' ? batch.flag === true : batch.flag;
  return {text: toPlanText(batches, style), item: batch.id, flag, oneLine: style.items !== 'lines'};
});

const reasons = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom('a "b" \\ c', 'x\ny\r\nz', '\u2028\ud800'),
);

function mark(text: string, item: string, reason: string): string {
  const marked = markItemFailed({file: FILE, text, item, reason});
  if (!marked.ok) throw new Error(JSON.stringify(marked.problem));
  expect(marked.value.before).toBe(text);
  return marked.value.after;
}

function clear(text: string, item: string): string {
  const cleared = clearItemMark({file: FILE, text, item});
  if (!cleared.ok) throw new Error(JSON.stringify(cleared.problem));
  return cleared.value.after;
}

/** The text with the item's own done flag put down: what a cleared mark leaves of an item that was done. */
function withFlagDown(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return `${before.slice(0, at)}false${before.slice(at + 'true'.length)}`;
}

test('a mark that is cleared leaves the original bytes, but for a done flag that stays down', () => {
  fc.assert(
    fc.property(cases, reasons, ({text, item, flag}, reason) => {
      const marked = mark(text, item, reason);
      const back = clear(marked, item);

      expect(back).toBe(flag === true ? withFlagDown(text, back) : text);
    }),
    {numRuns: 400},
  );
});

test('a marked plan parses to the original value plus the intended change', () => {
  fc.assert(
    fc.property(cases, reasons, ({text, item, flag}, reason) => {
      const marked = mark(text, item, reason);

      const words: unknown[] = [];
      const strip = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(strip);
        if (typeof value !== 'object' || value === null) return value;
        const entries = Object.entries(value);
        const own = entries.some(
          ([key, each]) => (key === 'batch_id' || key === 'id') && each === item.replace('__proto__', 'proto key'),
        );
        if (!own) return Object.fromEntries(entries.map(([key, each]) => [key, strip(each)]));
        words.push(...entries.filter(([key]) => key === 'status').map(([, each]) => each));
        const kept = entries.filter(([key]) => key !== 'status' && key !== 'failure_reason');
        const flagUp = (key: string) => flag === true && (key === 'verified' || key === 'passes');
        return Object.fromEntries(kept.map(([key, each]) => [key, flagUp(key) ? true : each]));
      };
      expect(strip(toValue(marked))).toEqual(toValue(text));
      expect(words).toEqual(['failed']);
    }),
    {numRuns: 300},
  );
});

test('marking again with the same reason changes nothing, and another reason replaces the first', () => {
  fc.assert(
    fc.property(cases, reasons, ({text, item}, reason) => {
      const once = mark(text, item, reason);
      const again = markItemFailed({file: FILE, text: once, item, reason});

      expect(again).toMatchObject({ok: true, value: {unchanged: true, after: once}});
      expect(mark(mark(text, item, 'another'), item, reason)).toBe(once);
    }),
    {numRuns: 200},
  );
});

test('a mark changes at most three lines, keeps the byte order mark, the line ends and the end of the file', () => {
  fc.assert(
    fc.property(cases, ({text, item, oneLine}) => {
      const marked = mark(text, item, 'broke');

      const changes = diffLines(text, marked);
      const count = (kind: 'added' | 'removed') =>
        changes.filter((change) => change[kind]).reduce((sum, change) => sum + change.count, 0);
      const [added, removed] = [count('added'), count('removed')];
      expect(Math.max(added, removed)).toBeLessThanOrEqual(3);
      expect(added - removed).toBe(oneLine ? 0 : 2);
      expect(marked.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      expect(/\s*$/.exec(marked)?.[0]).toBe(/\s*$/.exec(text)?.[0]);
      expect(marked.replaceAll('\r\n', '').includes('\n')).toBe(text.replaceAll('\r\n', '').includes('\n'));
    }),
    {numRuns: 200},
  );
});

test('a marked item is listed as failed and not ready, the others as before', () => {
  fc.assert(
    fc.property(cases, ({text, item}) => {
      const [before, after] = [readWorkplan(FILE, text), readWorkplan(FILE, mark(text, item, 'broke'))];
      if (!before.ok || !after.ok) throw new Error('a generated plan is read');

      expect(after.value.items.find((each) => each.id === item)).toMatchObject({status: 'failed', ready: false});
      const states = (plan: typeof before) =>
        plan.value.items.filter((each) => each.id !== item).map((each) => [each.id, each.status]);
      expect(states(after)).toEqual(states(before));
    }),
    {numRuns: 200},
  );
});

test('damaged plans are refused or read, and never throw', () => {
  fc.assert(
    fc.property(
      cases,
      fc.nat(),
      fc.constantFrom('', '"', '\\', '\n', ',', '}', '[', '\0', '<<<<<<< a\n'),
      ({text, item}, place, piece) => {
        const at = place % text.length;
        const damaged = text.slice(0, at) + piece + text.slice(at + 1);

        for (const result of [
          readWorkplan(FILE, damaged),
          markItemFailed({file: FILE, text: damaged, item, reason: 'broke'}),
          clearItemMark({file: FILE, text: damaged, item}),
        ]) {
          if (!result.ok) expect(result.problem.code).toMatch(/^PLAN_/);
        }
      },
    ),
    {numRuns: 400},
  );
});

test.each(['x.json', 'x.jsonl', 'x.yaml', 'x.md', 'x', 'x.txt'])('no text in %s makes reading throw', (file) => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\n',
    '- [ ] ',
    'a',
    '1',
    '---\n',
    '/*',
    '//',
    '<!--',
    '```',
    ' ',
    '&a',
    '*a',
    '? ',
  );
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(pieces, {maxLength: 60}).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readWorkplan(file, text);
      if (!read.ok) expect(read.problem.code).toMatch(/^PLAN_/);
    }),
    {numRuns: 300},
  );
});

test.each([
  ['brackets', '['.repeat(200_000)],
  ['objects', '{"a":'.repeat(200_000)],
  ['YAML flows', `a: ${'['.repeat(50_000)}`],
  ['YAML lists', `${'- '.repeat(50_000)}x`],
])('%s nested beyond reason are refused', (_, text) => {
  expect(readWorkplan('x', text)).toMatchObject({ok: false});
});
