// Colours that can be told apart, axes that hold their values, and words for shares, days and numbers.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {drawBars} from '../../src/render/charts/bars.ts';
import {drawColumns} from '../../src/render/charts/columns.ts';
import {html, text} from '../../src/render/charts/html.ts';
import {countTicks, timePlace, timeTicks} from '../../src/render/charts/scale.ts';
import {drawStrip} from '../../src/render/charts/strip.ts';
import {type Colours, DARK, LIGHT} from '../../src/render/dashboard-colours.ts';
import {dayWords, medianWords, numberWords, percentWords} from '../../src/render/dashboard-words.ts';
import {readPage, shownText} from '../support-dashboard/page.ts';

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const LETTERS = ['ink', 'muted', 'link'] as const satisfies readonly (keyof Colours)[];
const SHAPES = [
  'plain',
  'rest',
  'failure',
  'recovery',
  'flake',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
  'level-5',
] as const satisfies readonly (keyof Colours)[];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('in the %s scheme', (_, colours) => {
  test.each(LETTERS)('letters in %s stand out from page and card by 4.5 to 1', (letter) => {
    expect(
      Math.min(contrast(colours[letter], colours.page), contrast(colours[letter], colours.card)),
    ).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('shapes in %s stand out from the card by 3 to 1', (shape) => {
    expect(contrast(colours[shape], colours.card)).toBeGreaterThanOrEqual(3);
  });

  test('the filled part of a strip stands out from the rest by 3 to 1', () => {
    expect(contrast(colours.plain, colours.track)).toBeGreaterThanOrEqual(3);
  });
});

test('black on white has the contrast that the definition gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [9, [0, 5, 10]],
  [25, [0, 10, 20, 30]],
  [41, [0, 20, 40, 60]],
  [100_000, [0, 50_000, 100_000]],
] as const)('the axis for counts up to %i has the marks %j', (highest, ticks) => {
  expect(countTicks(highest)).toEqual(ticks);
});

test('an axis of counts begins at zero, has whole marks, at most five of them, and holds the highest', () => {
  fc.assert(
    fc.property(fc.nat(), (highest) => {
      const ticks = countTicks(highest);

      expect(ticks[0]).toBe(0);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
    }),
  );
});

test.each([
  [[500], '1 s to 1 min'],
  [[1000, 60_000], '1 s to 1 min'],
  [[200_000, 19_000_000], '1 min to 1 d'],
  [[86_400_000], '1 d to 10 d'],
  [[1e12], '10 d to 100 d'],
] as const)('the axis for the times %j goes from %s', (values, words) => {
  const ticks = timeTicks(values);

  expect(`${ticks[0]?.label} to ${ticks.at(-1)?.label}`).toBe(words);
});

test('a time stands on its axis, and a longer one never before a shorter one', () => {
  const times = fc.array(fc.nat({max: 2 ** 40}), {minLength: 2, maxLength: 6});
  fc.assert(
    fc.property(times, (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const places = sorted.map((value) => timePlace(value, timeTicks(values)));

      expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test.each([
  [{part: 0, of: 0}, '–'],
  [{part: 0, of: 9}, '0%'],
  [{part: 1, of: 1000}, '<1%'],
  [{part: 1, of: 3}, '33%'],
  [{part: 999, of: 1000}, '>99%'],
  [{part: 7, of: 7}, '100%'],
] as const)('the share %j reads %s', (share, words) => {
  expect(shownText(percentWords(share))).toBe(words);
});

test.each([
  ['2031-03-12', '12 Mar'],
  ['2031-12-01', '1 Dec'],
  ['2031-13-01', '2031-13-01'],
  ['<b>', '<b>'],
] as const)('the day %s reads %s', (day, words) => {
  expect(shownText(dayWords(day))).toBe(words);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
] as const)('the number %i reads %s', (count, words) => {
  expect(shownText(numberWords(count))).toBe(words);
});

test('a median without a value is a dash', () => {
  expect(
    [
      {ms: null, count: 0},
      {ms: 90_000, count: 2},
    ].map((median) => shownText(medianWords(median))),
  ).toEqual(['–', '90 s']);
});

function rectangles(shapes: string): readonly Readonly<Record<string, string>>[] {
  return readPage(`<svg>${shapes}</svg>`)
    .elements.filter(({tag}) => tag === 'rect')
    .map(({attributes}) => attributes);
}

test('columns stand inside the picture, and a small count can be seen beside a great one', () => {
  const counts = [0, 1, 100_000];
  const columns = counts.map((count) => ({count, label: text('day'), hint: text('hint')}));

  const drawn = rectangles(drawColumns({columns, highest: 100_000, tone: 'failure'}));

  expect(drawn.map(({height}) => Number(height))).toEqual([2, 116]);
  expect(drawn.map(({y}) => Number(y))).toEqual([124, 10]);
  expect(drawn.filter(({x, width}) => Number(x) < 0 || Number(x) + Number(width) > 360)).toEqual([]);
});

test('bars are as long as their counts, none has no length, and one of zero has none', () => {
  const bars = [10, 5, 0].map((count) => ({label: html`x`, count, tone: 'plain'}) as const);

  expect(rectangles(drawBars(bars)).map(({width}) => Number(width))).toEqual([194, 97, 0]);
});

test.each([
  [{part: 0, of: 4}, 0],
  [{part: 1, of: 4}, 90],
  [{part: 4, of: 4}, 360],
  [{part: 1, of: 4000}, 4],
  [{part: 9, of: 4}, 360],
] as const)('the strip of %j is filled for %i units', (share, width) => {
  expect(Number(rectangles(drawStrip(share))[1]?.['width'])).toBe(width);
});
