// The data behind analyses: every entry is whole, and every pattern tells its examples apart.
import {describe, expect, test} from '@jest/globals';
import {ALTERNATIVES, chooseAlternatives} from '../../src/diagnosis/analysis/alternatives.ts';
import {checklistFor} from '../../src/diagnosis/analysis/checklist.ts';
import {CLUE_SIGNS, findClues, readSign} from '../../src/diagnosis/analysis/clues.ts';
import {KNOWLEDGE} from '../../src/diagnosis/analysis/knowledge.ts';
import {matchPatterns, PATTERNS} from '../../src/diagnosis/analysis/patterns.ts';
import {CATEGORIES, type Category} from '../../src/domain/category.ts';
import type {TestReport} from '../../src/domain/evidence.ts';
import {safe} from '../support-render/dossiers.ts';

/** Categories in which something can be done. */
const ACTIONABLE = CATEGORIES.filter((category) => category !== 'none' && category !== 'unknown');

const proof = (text: string, line = 1) => ({job: null, line, text: safe(text)});
const cluesOf = (category: Category, ...lines: readonly string[]) =>
  findClues(
    lines.map((text, index) => proof(text, index + 1)),
    category,
    null,
  ).map((clue) => clue.text);

describe.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('the pattern %s', (_, pattern) => {
  const found = (text: string) =>
    matchPatterns({
      diagnosis: {
        category: 'unknown',
        rootCause: [{...proof(text), rule: 'x', score: 1, reason: ''}],
      },
      reports: [],
    }).some((match) => match.id === pattern.id);

  test.each(pattern.hits)('is seen in %j', (text) => expect(found(text)).toBe(true));
  test.each(pattern.misses)('is not seen in %j', (text) => expect(found(text)).toBe(false));
  test('says what to do against it', () => expect(pattern.prevention.length).toBeGreaterThanOrEqual(3));
});

test('the five patterns of the field notes and the one of spent resources are there', () => {
  expect(PATTERNS.map((pattern) => pattern.id)).toEqual([
    'dependency-not-running',
    'port-conflict',
    'configuration-mismatch',
    'api-breaking-change',
    'test-false-positive',
    'resource-exhaustion',
  ]);
});

test.each([
  ['deploy', 12, 0, true],
  ['runtime-error', 12, 0, true],
  ['deploy', 12, 1, false],
  ['deploy', 0, 0, false],
  ['lint', 12, 0, false],
] as const)('%s with %i passed and %i failed tests: false positive %j', (category, passed, failed, expected) => {
  const report: TestReport = {
    file: 'junit.xml',
    format: 'junit',
    suites: 1,
    tests: passed + failed,
    passed,
    failed,
    errored: 0,
    skipped: 0,
    failing: [],
    flaky: [],
  };
  const rootCause = [{...proof('the page answers 500'), rule: 'x', score: 1, reason: ''}];

  const matches = matchPatterns({diagnosis: {category, rootCause}, reports: [report]});

  expect(matches.some((match) => match.id === 'test-false-positive')).toBe(expected);
});

describe.each(CLUE_SIGNS.map((sign) => [sign.id, sign] as const))('the clue %s', (_, sign) => {
  test.each(sign.hits)('is read from %j', (text) => expect(readSign(sign, text)).not.toBeNull());
  test.each(sign.misses)('is not read from %j', (text) => expect(readSign(sign, text)).toBeNull());
});

test.each([
  ['    at total (/home/runner/work/shop/shop/src/price.js:7:18)', 'src/price.js:7'],
  ['  File "app/models.py", line 31, in save', 'app/models.py:31'],
  ['src/order.ts(7,16): error TS2551: no', 'src/order.ts:7'],
  [
    '[ERROR] /w/src/main/java/com/example/Route.java:[4,25] cannot find symbol',
    '/w/src/main/java/com/example/Route.java:4',
  ],
  ['PHP Parse error: unexpected token in src/a.php on line 2', 'src/a.php:2'],
  ['    at Object.<anonymous> (node_modules/left/index.js:3:1)', null],
  ['Could not create connection to files.example.org:443', null],
  ['  File "/opt/python/lib/python3.10/functools.py", line 490', null],
  ['/home/travis/build/shop/shop/src/a.hs:40:1: error:', 'src/a.hs:40'],
  ['    at org.junit.Assert.fail(Assert.java:89)', null],
  ['    at Module._compile (node:internal/modules/cjs/loader:1554:14)', null],
] as const)('the place in %j is %j', (text, place) => {
  const sign = CLUE_SIGNS.find((one) => one.id === 'place');

  expect(sign === undefined ? undefined : readSign(sign, text)).toBe(place);
});

test.each([
  [['expected: <4> but was: <5>'], 'Asked for `<4>`, got `<5>`.'],
  [['AssertionError: expected 3.3 to be 3.2 // Object.is equality'], 'Asked for `3.2`, got `3.3`.'],
  [['total_test.go:9: got 3, want 4'], 'Asked for `4`, got `3`.'],
  [['Failed asserting that 10 matches expected 9.'], 'Asked for `9`, got `10`.'],
  [['● adds', '    Expected: 1800', '    Received: -18000'], 'Asked for `1800`, got `-18000`.'],
  [['#   Failed test', "#          got: 'b'", "#     expected: 'a'"], "Asked for `'a'`, got `'b'`."],
  [['E       assert 0 == 1575'], 'It compared `0` with `1575`.'],
  [['panicked at src/lib.rs:3:5:', '  left: 3', ' right: 2'], 'It compared `3` with `2`.'],
] as const)('what was asked for is told from %j', (lines, sentence) => {
  expect(cluesOf('test-failure', ...lines)[0]).toBe(sentence);
});

test('what is there and what is wanted is told for packages', () => {
  const npm = cluesOf('dependency', 'npm error Found: a@3.0.0', 'npm error peer a@"^2.0.0" from b@1.4.0');
  const pip = cluesOf('dependency', 'b 1.4 requires a<3, but you have a 3.0 which is incompatible.');

  expect(npm[0]).toBe('`b@1.4.0` wants `a@"^2.0.0"`, and `a@3.0.0` is there.');
  expect(pip[0]).toBe('`b 1.4` wants `a<3`, and `a 3.0` is there.');
});

test('words of the log cannot end the quotes they stand in', () => {
  expect(cluesOf('test-failure', 'expected: `1` but was: `rm -rf`')[0]).toBe("Asked for `'1'`, got `'rm -rf'`.");
});

test.each(ACTIONABLE)('%s has a way to go: something that mends it, or another way round', (category) => {
  const {fix} = KNOWLEDGE[category];

  expect(fix !== null || ALTERNATIVES[category].length > 0).toBe(true);
  expect(ALTERNATIVES[category].length).toBeGreaterThan(0);
});

test('ids of alternatives are unique, begin with their category, and their grades and words are whole', () => {
  const all = CATEGORIES.flatMap((category) => ALTERNATIVES[category].map((one) => ({category, ...one})));

  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  expect(all.filter((one) => !one.id.startsWith(`${one.category}.`))).toEqual([]);
  expect(all.filter((one) => [one.title, one.why, one.when].some((text) => text.trim().length < 10))).toEqual([]);
  expect(all.filter((one) => /[.!]$/.test(one.title) || !/[.]$/.test(one.why) || /[.]$/.test(one.when))).toEqual([]);
});

test('an alternative made for certain lines is left out for others', () => {
  const ids = (root: string) => chooseAlternatives('test-failure', root).map((one) => one.id);

  expect(ids('● page › snapshot does not match')).toContain('test-failure.snapshot');
  expect(ids('expected 1 to be 2')).not.toContain('test-failure.snapshot');
});

test.each(CATEGORIES)('the checklist of %s covers before, during and after', (category) => {
  const {before, during, after} = checklistFor(category);

  expect(Math.min(before.length, during.length, after.length)).toBeGreaterThan(0);
});
