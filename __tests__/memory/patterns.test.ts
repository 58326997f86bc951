// Patterns and their episodes: one break seen often is one, the same break after a repair is another.
import {expect, test} from '@jest/globals';
import type {Category} from '../../src/domain/category.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {countEpisodes, patternOf} from '../../src/memory/patterns.ts';
import {CAUSE, failed, flaked, NOW, OTHER, onBranch, recovered, safe} from './samples.ts';

const WINDOW = {now: NOW, days: 30};

function count(events: readonly MemoryEvent[]): number {
  return countEpisodes(events, CAUSE, WINDOW);
}

test.each<[Category, boolean]>([
  ['network', true],
  ['runner', true],
  ['quota', true],
  ['rate-limit', true],
  ['oom', true],
  ['disk-full', true],
  ['timeout', true],
  ['docker', true],
  ['infra', true],
  ['auth', true],
  ['test-failure', false],
  ['compile-error', false],
  ['unknown', false],
])('two causes of %s with one rule are one pattern: %s', (category, isOne) => {
  const cause = {rule: 'some.rule', line: 1, text: safe('x')};
  const one = patternOf({category, fingerprint: CAUSE, cause});

  expect(one === patternOf({category, fingerprint: OTHER, cause})).toBe(isOne);
  expect(one).not.toBe(patternOf({category, fingerprint: OTHER, cause: {...cause, rule: 'another.rule'}}));
  expect(patternOf({category, fingerprint: CAUSE, cause: null})).toBe(CAUSE);
});

const FIRST = failed(1, '2031-05-10T00:00:00Z');
const NEXT = failed(3, '2031-05-10T02:00:00Z');

test.each<[string, number, readonly MemoryEvent[]]>([
  ['nothing', 0, []],
  ['five pushes in a row', 1, [0, 1, 2, 3, 4].map((n) => failed(n, `2031-05-10T0${n}:00:00Z`))],
  ['a recovery between', 2, [FIRST, recovered(2, '2031-05-10T01:00:00Z'), NEXT]],
  [
    'the end of a thread of all branches between',
    2,
    [FIRST, recovered(2, '2031-05-10T01:00:00Z', {branch: '*'}), NEXT],
  ],
  ['a flake between', 2, [FIRST, flaked(2, '2031-05-10T01:00:00Z'), NEXT]],
  ['a recovery of another cause between', 1, [FIRST, recovered(2, '2031-05-10T01:00:00Z', {fingerprint: OTHER}), NEXT]],
  [
    'a recovery of another branch between',
    1,
    [FIRST, recovered(2, '2031-05-10T01:00:00Z', {branch: 'work/lamps'}), NEXT],
  ],
  ['a recovery after both', 1, [FIRST, NEXT, recovered(9, '2031-05-10T03:00:00Z')]],
  ['24 hours between', 1, [FIRST, failed(3, '2031-05-11T00:00:00Z')]],
  ['more than 24 hours between', 2, [FIRST, failed(3, '2031-05-11T00:00:01Z')]],
  ['another branch', 2, [FIRST, failed(3, '2031-05-10T02:00:00Z', {run: onBranch(3, 'work/lamps')})]],
  ['one before the window', 1, [failed(0, '2031-04-01T00:00:00Z'), FIRST]],
  ['one after now', 1, [FIRST, failed(3, '2031-05-21T00:00:00Z')]],
  ['another cause', 1, [FIRST, failed(3, '2031-05-15T00:00:00Z', {fingerprint: OTHER})]],
  ['the order of writing turned round', 2, [NEXT, recovered(2, '2031-05-10T01:00:00Z'), FIRST]],
])('%s: %i', (_, expected, events) => {
  expect(count(events)).toBe(expected);
});

test('episodes of the environment are counted over all causes of the pattern', () => {
  const cause = {rule: 'dns', line: 1, text: safe('x')};
  const events = [10, 13, 16].map((day, index) =>
    failed(index, `2031-05-${day}T00:00:00Z`, {category: 'network', cause, fingerprint: index === 1 ? OTHER : CAUSE}),
  );

  expect(countEpisodes(events, patternOf({category: 'network', cause, fingerprint: CAUSE}), WINDOW)).toBe(3);
});
