// Where no rule knows the tool the layout speaks: rows of findings, sums, numbered lists, stacks, copes and titles.
import {describe, expect, test} from '@jest/globals';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {LogFinding} from '../../src/domain/diagnosis.ts';
import {digestOf} from '../evidence/log/memory-source.ts';

const rules = BUILT_IN_RULES();
const FAILED = '##[error]Process completed with exit code 1.';

async function diagnose(lines: readonly string[]): Promise<LogFinding> {
  return diagnoseLog(await digestOf([...lines, ''].join('\n'), rules.rules), rules, {});
}

/** The finding for the output of a failed step. */
function failing(...output: readonly string[]): Promise<LogFinding> {
  return diagnose(['##[group]Run ./ci', './ci', '##[endgroup]', ...output, FAILED]);
}

function textsOf(finding: LogFinding): readonly string[] {
  return finding.rootCause.map((one) => String(one.text));
}

describe('a step that ends with rows of findings', () => {
  test.each([
    [
      'the first row',
      ['reading', 'notes/a.txt:4: teh ==> the', 'notes/a.txt:9: adn ==> and', 'notes/b.txt:1: fo ==> of'],
      1,
    ],
    [
      'the first error of a letter column',
      ['reading', 'W: shop: long line', 'E: shop: no owner', 'E: shop: no licence'],
      2,
    ],
    ['the first row without any error', ['reading', 'W: shop: long line', 'W: shop: no tests'], 1],
    ['the last words when one row is all', ['reading 3 files', 'notes/a.txt:4: teh ==> the'], 1],
  ] as const)('is answered with %s', async (_what, output, at) => {
    expect(textsOf(await failing(...output))[0]).toBe(output[at]);
  });
});

test('a sum of nothing but counts stands behind a line that names what failed', async () => {
  const named = 'the price of tea FAILED';
  const finding = await failing(named, ...Array(20).fill('going on'), 'all: Total 3 Passed 2 Failed 1');

  expect(textsOf(finding)[0]).toBe(named);
});

test.each([
  ['right below it', ['  #  failure  detail', '  1.  the price of tea']],
  ['below a blank line', ['  #  failure  detail', '', '  1)  the price of tea']],
])('a heading yields to the row numbered 1 %s', async (_where, output) => {
  expect(textsOf(await failing(...output))[0]).toBe(output.at(-1));
});

test('a heading keeps its place when other words stand between it and the list', async () => {
  expect(textsOf(await failing('one failure below', 'in the shop', '1. the price of tea'))[0]).toBe(
    'one failure below',
  );
});

test('the words above a numbered stack are told rather than its frames', async () => {
  const frames = [0, 1, 2, 3].map((at) => `${at}: (SHOP::PRICE-${at} 0 0)`);
  const finding = await failing('the price of nothing', '', 'Backtrace of the main thread', ...frames, 'leaving');

  expect(textsOf(finding)[0]).toBe('the price of nothing');
  expect(textsOf(finding).filter((text) => /^\d: /.test(text))).toEqual([]);
});

test('a failure that the tool ignores stands behind the one that ended it', async () => {
  const first = 'fatal: [web]: FAILED! => {"msg": "no old release"}';
  const second = 'fatal: [web]: FAILED! => {"msg": "no new release"}';

  expect(textsOf(await failing(first, '...ignoring', 'TASK [go on]', second))[0]).toBe(second);
});

test('the message right below a title is among the answers', async () => {
  const finding = await failing(
    '  1) Error:',
    'ShopTest#test_price:',
    'the tea has no price',
    '',
    'a',
    'bb',
    'cc dd',
    'ee ff',
  );

  expect(textsOf(finding)).toContain('the tea has no price');
});

describe('a log without any exit code', () => {
  const noise = ['Traceback (most recent call last):', '  File "a.py", line 3, in run', "KeyError: 'tea'"];

  test('shows nothing when its test runner counted no failure', async () => {
    expect(await diagnose(['Ran 2 tests in 0.001s', '', 'OK (skipped=1)', ...noise])).toMatchObject({category: 'none'});
  });

  test('shows a failure when one of two sums has one', async () => {
    const finding = await diagnose([
      'Ran 2 tests in 0.001s',
      '',
      'OK',
      ...noise,
      'Ran 1 test in 0.001s',
      '',
      'FAILED (errors=1)',
    ]);

    expect(textsOf(finding)).toContain("KeyError: 'tea'");
  });
});

test('a log whose columns name no step is cut into steps by the marks of the runner', async () => {
  const row = (text: string, at: number): string =>
    `build\tUNKNOWN STEP\t2026-03-01T10:00:${String(at).padStart(2, '0')}.1234567Z ${text}`;
  const texts = [
    '##[group]Run ./prepare',
    '##[endgroup]',
    'error: the first try of the mirror',
    '##[group]Run ./shop',
    '##[endgroup]',
    'error: the tea has no price',
    FAILED,
    'Post job cleanup.',
  ];
  const digest = await digestOf(`${texts.map(row).join('\n')}\n`, rules.rules);
  const finding = diagnoseLog(digest, rules, {});

  expect(digest.format).toBe('gh-run-view');
  expect(digest.steps.map(({name, exitCode}) => [String(name), exitCode])).toEqual([
    ['UNKNOWN STEP', null],
    ['Run ./prepare', null],
    ['Run ./shop', 1],
    ['Post job cleanup', null],
  ]);
  expect(finding.step).toBe('Run ./shop');
  expect(finding.rootCause[0]?.line).toBe(6);
});
