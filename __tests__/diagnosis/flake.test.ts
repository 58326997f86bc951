// The verdict flaky needs a proof, and keeps the cause.
import {expect, test} from '@jest/globals';
import {toFlake} from '../../src/diagnosis/flake.ts';
import type {Category} from '../../src/domain/category.ts';
import type {LogFinding} from '../../src/domain/diagnosis.ts';
import {toFingerprint} from '../../src/domain/ids.ts';
import type {RunRef} from '../../src/domain/run.ts';

function finding(category: Category): LogFinding {
  return {
    category,
    alternatives: ['timeout'],
    transient: 'no',
    confidence: 0.9,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: toFingerprint([category]),
    prevention: ['Run the test first.'],
    factors: [],
  };
}

const PASS = {id: 77, attempt: 2} as RunRef;

test('a failure of a commit that passed is flaky: same fingerprint, proof first, a re-run is likely to pass', () => {
  const before = finding('test-failure');

  const flake = toFlake(before, PASS);

  expect(flake).toMatchObject({category: 'flaky', alternatives: ['test-failure', 'timeout'], transient: 'yes'});
  expect(flake.fingerprint).toBe(before.fingerprint);
  expect(flake.factors[0]).toContain('run 77, attempt 2');
  expect(flake.prevention.at(-1)).toBe('Run the test first.');
});

test.each([
  ['without a pass', 'test-failure', null],
  ['of a job that passed', 'none', PASS],
  ['of a job that somebody cancelled', 'cancelled', PASS],
] as const)('a finding %s stays as it is', (_, category, pass) => {
  const before = finding(category);

  expect(toFlake(before, pass)).toBe(before);
});
