// Foreign text never becomes markup, whatever it holds.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {bullets, numbered, table} from '../../src/render/blocks.ts';
import {cellCode, fence, hidden, inlineCode, join, link, md, prose, toWebUrl} from '../../src/render/markdown.ts';
import {breakMarkers, breakReferences, cut, toOneLine, toVisible} from '../../src/render/neutralise.ts';
import {FRAGMENTS, findDangers, flatten, hostileText, parse} from '../support-render/hostile.ts';

const HOME = 'https://github.com/harbour/tide-tables/issues/12';

describe('prose', () => {
  test.each(FRAGMENTS.map((fragment) => [fragment]))('%j is only words', (fragment) => {
    expect(findDangers(prose(fragment))).toEqual([]);
    expect(findDangers(prose(`see ${fragment} there`))).toEqual([]);
  });

  test.each(['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved'])(
    '%s in front of a reference closes nothing',
    (verb) => {
      const forms = ['#1', ': #1', ' GH-1', ' harbour/tide#1', ': https://github.com/a/b/issues/1'];

      for (const form of forms) {
        const words = prose(`${verb}${form.startsWith('#') ? ' ' : ''}${form}`);
        expect(words).not.toMatch(/\b(?:clos(?:e[sd]?)|fix(?:e[sd])?|resolv(?:e[sd]?))\b\s*:?\s/i);
        expect(findDangers(words)).toEqual([]);
      }
    },
  );

  test.each([
    ['snake_case stays', 'snake_case stays'],
    ['a * b', 'a \\* b'],
    ['fixed the gate', 'fixed the gate'],
    ['x | y', 'x &#124; y'],
    ['- item', '\\- item'],
    ['1. one', '1\\. one'],
    ['/close', '\\/close'],
    ['R&D and &amp;', 'R&D and &amp;amp;'],
    ['two\nlines', 'two lines'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  test('what a reader sees is the text, but for joints that show nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = flatten(parse(md`x ${prose(text)}`))
          .map((node) => (node.type === 'text' ? node.value : ''))
          .join('');

        expect(shown.replaceAll('\u200b', '').trim()).toBe(`x ${toOneLine(text)}`.trim());
      }),
    );
  });
});

test('foreign text in every place of a document leaves nothing alive', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, two) => {
      const document = join(
        [
          prose(one),
          md`## ${prose(two)}`,
          bullets([prose(one), inlineCode(two), md`${prose(two)}: ${inlineCode(one)}`]),
          numbered([prose(two), link(prose(one), HOME), link(inlineCode(two), HOME)]),
          table(
            [md`A`, md`B`],
            [
              [prose(one), cellCode(two)],
              [inlineCode(one), link(cellCode(one), HOME)],
            ],
          ),
          fence(one),
          fence(two, 'diff'),
          prose(two),
        ],
        '\n\n',
      );

      expect(findDangers(document)).toEqual([]);
    }),
    {numRuns: 400},
  );
});

test('a table keeps its number of cells', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, two) => {
      const rows = flatten(
        parse(
          table(
            [md`A`, md`B`],
            [
              [prose(one), cellCode(two)],
              [inlineCode(two), md`x`],
            ],
          ),
        ),
      ).filter((node) => node.type === 'tableRow');

      expect(rows.map((row) => ('children' in row ? row.children.length : 0))).toEqual([2, 2, 2]);
    }),
  );
});

describe('fence', () => {
  test('what is read back is the visible text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = flatten(
          parse(md`${fence(text)}

after`),
        ).filter((node) => node.type !== 'root');

        expect(nodes[0]).toMatchObject({type: 'code', lang: 'text', value: breakMarkers(toVisible(text))});
        expect(breakMarkers(text)).not.toContain('<!-- aftermath:');
        expect(nodes[1]).toMatchObject({type: 'paragraph'});
      }),
      {numRuns: 400},
    );
  });

  test.each(['```', '~~~', '````\n```', '`````'])('%j does not end it', (text) => {
    expect(flatten(parse(fence(text)))).toHaveLength(2);
  });

  test('line ends become LF', () => {
    expect(fence('a\r\nb\rc')).toBe('```text\na\nb\nc\n```');
  });
});

describe('inlineCode', () => {
  test('what is read back is the visible text in one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(toOneLine(text) !== '');
        const code = flatten(parse(md`x ${inlineCode(text)} y`)).find((node) => node.type === 'inlineCode');

        expect(code).toMatchObject({value: toOneLine(text)});
      }),
      {numRuns: 400},
    );
  });

  test('an empty text is said to be empty', () => {
    expect(inlineCode(' \n')).toBe('_empty_');
  });
});

describe('link', () => {
  test.each([
    'http://github.com/a',
    'javascript:alert(1)',
    'data:text/html,x',
    '//github.com',
    'github.com',
    'https://user:pw@github.com/a',
    '',
  ])('%j is no address to link to', (url) => {
    expect(toWebUrl(url)).toBeNull();
    expect(link(md`label`, url)).toBe('label');
  });

  test('a label never defines a reference, whatever stands in its code', () => {
    const text = link(inlineCode('\\[x]: https://evil.example'), 'https://github.com/harbour/tide-tables/x');

    expect(findDangers(text)).toEqual([]);
    expect(flatten(parse(text)).map((node) => node.type)).toContain('link');
  });

  test('an address cannot leave its brackets', () => {
    const text = link(md`label`, 'https://github.com/harbour/tide-tables/a)b[c]`d|e f"g');

    expect(flatten(parse(text)).filter((node) => node.type === 'link')).toHaveLength(1);
    expect(findDangers(text)).toEqual([]);
    expect(text).not.toContain('|');
  });
});

test('only Markdown and numbers go into a template', () => {
  const foreign: string = '@octo';

  // @ts-expect-error: a plain string has to pass prose, inlineCode or fence first
  expect(md`${foreign}`).toBe('@octo');
  expect(md`${1} ${prose('x')}`).toBe('1 x');
});

test.each(['<!-- aftermath:a --> <!-- aftermath:b -->', '<!-- other -->', '<!-- aftermath:a\n -->', 'text'])(
  '%j is no marker line of ours',
  (line) => {
    expect(() => hidden(line)).toThrow('marker');
  },
);

test.each([
  ['short', 9, 'short'],
  ['a long text', 7, 'a long…'],
  ['ab\u{1f600}cd', 4, 'ab…'],
])('%j cut to %i is %j', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
});

test('a cut never leaves the head of an address or mention without its joint', () => {
  const text = breakReferences('see javascript:alert(1) and @ada');
  const cuts = Array.from({length: text.length}, (_, most) => cut(text, most));

  expect(cuts.filter((one) => /javascript:[^\u200b]|@[^\u200b]/.test(one))).toEqual([]);
});
