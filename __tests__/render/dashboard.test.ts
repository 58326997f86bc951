// The dashboard is one page that loads nothing, says every number in words, and shows foreign text as text.
import {createHash} from 'node:crypto';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Fingerprint, SafeText} from '../../src/domain/ids.ts';
import type {IncidentHint} from '../../src/domain/memory.ts';
import type {Metrics} from '../../src/domain/metrics.ts';
import {text} from '../../src/render/charts/html.ts';
import {renderDashboard} from '../../src/render/dashboard.ts';
import {STYLE, STYLE_HASH} from '../../src/render/dashboard-style.ts';
import {toOneLine} from '../../src/render/neutralise.ts';
import {type PageElement, readPage, shownText, skeletonOf} from '../support-dashboard/page.ts';
import {CROWDED, HINTS, LIVELY, MANY_HINTS, NOW, SILENT} from '../support-dashboard/samples.ts';
import {hostileText} from '../support-render/hostile.ts';

const FRAME = {
  repo: 'harbour/tide-tables',
  generatedAt: NOW,
  threadsUrl: 'https://github.com/harbour/tide-tables/issues',
};

const PAGES = [
  ['lively', renderDashboard(LIVELY, HINTS, FRAME)],
  ['silent', renderDashboard(SILENT, [], FRAME)],
  ['crowded', renderDashboard(CROWDED, MANY_HINTS, FRAME)],
] as const;

function find(elements: readonly PageElement[], tag: string): readonly PageElement[] {
  return elements.filter((element) => element.tag === tag);
}

/** Elements below one. */
function below(element: PageElement, tag: string): readonly PageElement[] {
  return element.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...below(child, tag)]);
}

describe.each(PAGES)('the %s page', (_, page) => {
  const {elements, errors} = readPage(page);

  test('is HTML without a fault, in English, with one heading of the first level and no level left out', () => {
    const levels = elements.filter(({tag}) => /^h\d$/.test(tag)).map(({tag}) => Number(tag.slice(1)));

    expect(errors).toEqual([]);
    expect(find(elements, 'html')[0]?.attributes).toEqual({lang: 'en'});
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(find(elements, 'title')[0]?.text).toBe('CI failures in harbour/tide-tables');
  });

  test('has header, main and footer, and every section has a name', () => {
    const ids = elements.flatMap(({attributes}) => attributes['id'] ?? []);
    const pointed = elements.flatMap(({attributes}) =>
      [attributes['aria-labelledby'], attributes['aria-describedby']].filter((id) => id !== undefined),
    );

    expect(['header', 'main', 'footer'].map((tag) => find(elements, tag).length)).toEqual([1, 1, 1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(find(elements, 'section').filter(({children}) => !/^h[23]$/.test(children[0]?.tag ?? ''))).toEqual([]);
  });

  test('gives every picture a name, a description and a table of its numbers', () => {
    const pictures = find(elements, 'svg');
    const carriers = [...find(elements, 'figure'), ...find(elements, 'tr')];

    for (const picture of pictures) {
      expect(picture.attributes['role']).toBe('img');
      expect(picture.children.slice(0, 2).map(({tag}) => tag)).toEqual(['title', 'desc']);
      expect(picture.children.slice(0, 2).filter((said) => said.text === '')).toEqual([]);
    }
    expect(carriers.flatMap((carrier) => below(carrier, 'svg'))).toHaveLength(pictures.length);
    for (const figure of find(elements, 'figure')) {
      const [table] = below(figure, 'table');
      expect(table?.text).toContain(below(figure, 'h3')[0]?.text ?? 'no heading');
      expect(table === undefined ? [] : below(table, 'td').length).toBeGreaterThan(0);
    }
  });

  test('loads nothing and allows nothing to be loaded', () => {
    const policy = find(elements, 'meta').find((meta) => meta.attributes['http-equiv'] === 'Content-Security-Policy');
    const links = find(elements, 'a').map(({attributes}) => attributes['href'] ?? '');

    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(
      elements.filter(({tag}) => /^(?:script|link|img|iframe|object|embed|base|form|image|use|a:.*)$/.test(tag)),
    ).toEqual([]);
    expect(
      elements
        .flatMap(({attributes}) => Object.keys(attributes))
        .filter((name) => /^(?:on|style$|src|xlink)/.test(name)),
    ).toEqual([]);
    expect(links.filter((href) => !/^https:\/\/github\.com\/harbour\/tide-tables\/issues\/\d+$/.test(href))).toEqual(
      [],
    );
    expect(find(elements, 'style').map((style) => /url\(|@import|@font-face|https?:/.test(style.text))).toEqual([
      false,
    ]);
  });
});

test('the page allows exactly its own style sheet', () => {
  const hash = createHash('sha256').update(STYLE).digest('base64');

  expect(STYLE_HASH).toBe(`sha256-${hash}`);
});

test('equal figures give equal bytes, and the order of hints does not matter', () => {
  const again = structuredClone({metrics: LIVELY, hints: HINTS.toReversed()});

  expect(renderDashboard(again.metrics, again.hints, {...FRAME})).toBe(PAGES[0][1]);
});

test('the lively page tells its figures', () => {
  const said = readPage(PAGES[0][1]).elements[0]?.text ?? '';

  for (const words of [
    '21 Apr 2031 to 20 May 2031, 30 days.',
    'Failed runs52',
    '5 h 18 min',
    '64 failures, most on 6 May (9)',
    'test-failure leads with 36% of them',
    '10 of 64 critical or worse',
    '14 of 31 causes came more than once',
    '8 of 13 repeated runs passed',
    '0 of 21 opened incidents were duplicates',
    '#44 The code does not compile',
    'Written by Aftermath at 2031-05-20 06:30 UTC',
  ]) {
    expect(said).toContain(words);
  }
  expect(said).not.toContain('The disk is full');
});

test('the numbers behind a chart are those of the figures', () => {
  const figures = find(readPage(PAGES[0][1]).elements, 'figure');
  const columnOf = (name: string) =>
    figures
      .filter((figure) => below(figure, 'h3')[0]?.text === name)
      .flatMap((figure) => below(figure, 'tbody'))
      .flatMap((body) => below(body, 'tr'))
      .map((row) => Number(below(row, 'td')[0]?.text));

  expect(columnOf('Failures per day')).toEqual(LIVELY.days.map(({failures}) => failures));
  expect(columnOf('Failures by category')).toEqual(LIVELY.byCategory.map(({count}) => count));
  expect(columnOf('Failures by severity')).toEqual([5, 4, 3, 2, 1].map((level) => LIVELY.bySeverity[level as 1]));
  expect(columnOf('Reopened')).toEqual([2, 17]);
});

test('a long window is counted in weeks, and no failure is lost', () => {
  const figures = find(readPage(PAGES[2][1]).elements, 'figure');
  const weeks = figures.find((figure) => below(figure, 'h3')[0]?.text === 'Failures per week');
  const counts = (weeks === undefined ? [] : below(weeks, 'tbody'))
    .flatMap((body) => below(body, 'td'))
    .map(({text: count}) => Number(count));

  expect(counts).toHaveLength(53);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
    CROWDED.days.reduce((sum, {failures}) => sum + failures, 0),
  );
});

test('a silent page says in words what there is not, and draws nothing', () => {
  const {elements} = readPage(PAGES[1][1]);
  const sentences = elements.filter(({attributes}) => attributes['class'] === 'empty').map(({text: said}) => said);

  expect(find(elements, 'svg')).toEqual([]);
  expect(sentences).toHaveLength(14);
  expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
});

test('damage stands on top, five places of it, with the number of the others', () => {
  const [first] = find(readPage(PAGES[2][1]).elements, 'main').flatMap(({children}) => children);

  expect(first?.text).toContain('Part of the memory could not be read');
  expect(first?.text).toContain('ledger/2031-05.jsonl, line 5: not JSON');
  expect(first?.text).toContain('and 20 more');
});

test.each([
  undefined,
  'http://github.example/o/r/issues',
  'https://user:word@github.example/issues',
  'javascript:alert(1)//',
])('incidents are numbers without a link when the address is %j', (threadsUrl) => {
  const page = renderDashboard(LIVELY, HINTS, {
    ...FRAME,
    ...(threadsUrl === undefined ? {threadsUrl: ''} : {threadsUrl}),
  });
  const {elements} = readPage(page);

  expect(find(elements, 'a')).toEqual([]);
  expect(elements[0]?.text).toContain('#41');
});

describe('foreign text', () => {
  /** Both with the same text wherever strangers write. */
  function withForeign(foreign: string): readonly [Metrics, readonly IncidentHint[]] {
    const safe = foreign as SafeText;
    return [
      {
        ...LIVELY,
        topCauses: LIVELY.topCauses.map((cause) => ({...cause, text: safe, fingerprint: foreign as Fingerprint})),
        days: LIVELY.days.map((day, at) => (at === 3 ? {...day, day: foreign} : day)),
        damage: [{document: foreign, line: null, detail: foreign}],
      },
      HINTS.map((hint) => ({...hint, title: safe, branch: foreign, workflow: foreign})),
    ];
  }

  const plain = skeletonOf(renderDashboard(...withForeign('x'), {...FRAME, repo: 'x'}));

  test('never becomes an element or an attribute', () => {
    fc.assert(
      fc.property(hostileText, (foreign) => {
        const page = renderDashboard(...withForeign(foreign), {...FRAME, repo: foreign});

        expect(skeletonOf(page)).toEqual(plain);
        expect(readPage(page).errors).toEqual([]);
      }),
      {numRuns: 60},
    );
  });

  test('reads as it was written, in one line and without what cannot be seen', () => {
    fc.assert(
      fc.property(hostileText, (foreign) => {
        expect(shownText(text(foreign))).toBe(toOneLine(foreign));
        for (const quote of ['"', "'"]) {
          const [element] = readPage(`<i title=${quote}${text(foreign)}${quote}></i>`).elements.filter(
            ({tag}) => tag === 'i',
          );
          expect(element?.attributes).toEqual({title: toOneLine(foreign)});
        }
      }),
      {numRuns: 1000},
    );
  });
});
