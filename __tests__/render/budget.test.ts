// A composed text always fits, and gives up its least important parts first.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {compose, type Section, sizeOf} from '../../src/render/budget.ts';
import {fence, inlineCode, md, prose} from '../../src/render/markdown.ts';

const section = fc.record({
  priority: fc.integer({min: 2, max: 9}),
  variants: fc
    .tuple(fc.string({maxLength: 400}), fc.string({maxLength: 60}))
    .map(([long, short]) => [fence(long), prose(short)] as const),
});

describe.each(['utf16', 'utf8'] as const)('in %s', (unit) => {
  test('the whole is never over its limit, and what matters most stays', () => {
    fc.assert(
      fc.property(fc.array(section, {maxLength: 12}), fc.integer({min: 40, max: 1500}), (sections, limit) => {
        const marker: Section = {priority: 1, variants: [md`<!-- marker -->`]};
        const text = compose([marker, ...sections], {limit, unit});

        expect(sizeOf(text, unit)).toBeLessThanOrEqual(limit);
        expect(text.startsWith('<!-- marker -->')).toBe(true);
      }),
    );
  });
});

test('a limit that is too small for anything gives nothing', () => {
  expect(compose([{priority: 1, variants: [md`long`]}], {limit: 3, unit: 'utf16'})).toBe('');
});

const LONG = inlineCode('x'.repeat(50));

test('lower importance goes first, and among equals the later one', () => {
  const sections: readonly Section[] = [
    {priority: 1, variants: [md`# head`]},
    {priority: 2, variants: [LONG, md`a`]},
    {priority: 3, variants: [LONG, md`b`]},
    {priority: 3, variants: [LONG, md`c`]},
  ];
  const at = (limit: number) => compose(sections, {limit, unit: 'utf16'}).replaceAll(LONG, 'LONG').split('\n\n');

  expect(at(500)).toEqual(['# head', 'LONG', 'LONG', 'LONG']);
  expect(at(160)).toEqual(['# head', 'LONG', 'LONG', 'c']);
  expect(at(100)).toEqual(['# head', 'LONG', 'b', 'c']);
  expect(at(30)).toEqual(['# head', 'a', 'b', 'c']);
  expect(at(11)).toEqual(['# head', 'a']);
});
