// What tries say about a commit: the latest attempt of each job, only what counts, and only what was read.
import {describe, expect, test} from '@jest/globals';
import {findFlaky, isConfirmed, isRed, latestTries, showsCause, stateOf, type Try} from '../../src/domain/culprit.ts';
import {toFingerprint} from '../../src/domain/ids.ts';
import type {Conclusion} from '../../src/domain/run.ts';
import {sampleInstant, sampleSha} from '../fakes/samples.ts';

const CAUSE = toFingerprint(['cause']);
const OTHER = toFingerprint(['other']);
const HERE = sampleSha('here');
const BEFORE = sampleSha('before');

function tried(change: Partial<Try> = {}): Try {
  return {
    sha: HERE,
    runId: 1,
    attempt: 1,
    job: 'test',
    at: sampleInstant(),
    conclusion: 'failure',
    fingerprints: [CAUSE],
    basis: 'log',
    purpose: 'regular',
    ...change,
  };
}

const green = (change: Partial<Try> = {}): Try => tried({conclusion: 'success', fingerprints: [], ...change});

test.each<readonly [Conclusion, boolean]>([
  ['failure', true],
  ['timed_out', true],
  ['cancelled', false],
  ['startup_failure', false],
  ['skipped', false],
  ['neutral', false],
  ['action_required', false],
  ['stale', false],
  ['success', false],
  ['none', false],
  ['other', false],
])('%s speaks against a commit: %s', (conclusion, counts) => {
  expect(isRed(conclusion)).toBe(counts);
});

test('of each job of a run the latest attempt counts, in the order given', () => {
  const tries = [
    tried({attempt: 2}),
    tried({attempt: 3, job: 'lint'}),
    tried(),
    tried({attempt: 1, job: 'lint'}),
    tried({runId: 2}),
  ];

  expect(latestTries(tries).map(({runId, job, attempt}) => `${runId} ${job} ${attempt}`)).toEqual([
    '1 test 2',
    '1 lint 3',
    '2 test 1',
  ]);
});

test.each([
  [tried(), true],
  [tried({conclusion: 'timed_out'}), true],
  [tried({fingerprints: [OTHER, CAUSE]}), true],
  [tried({fingerprints: [OTHER]}), false],
  [tried({fingerprints: []}), false],
  [tried({fingerprints: null}), false],
  [tried({conclusion: 'cancelled'}), false],
])('try %# shows the cause: %s', (one, shows) => {
  expect(showsCause(one, CAUSE)).toBe(shows);
});

describe('the state of a commit', () => {
  test.each([
    ['red of the cause', [tried()], 'red'],
    ['red wins over a green job', [green({job: 'lint'}), tried()], 'red'],
    ['green', [green()], 'green'],
    ['green wins over what says nothing', [green(), tried({job: 'lint', conclusion: 'skipped'})], 'green'],
    ['something else', [tried({fingerprints: [OTHER]})], 'other'],
    ['something else beside a green job', [green({job: 'lint'}), tried({fingerprints: [OTHER]})], 'other'],
    ['nobody has read it', [tried({fingerprints: null})], 'unknown'],
    ['one read and one not', [tried({fingerprints: [OTHER]}), tried({job: 'lint', fingerprints: null})], 'unknown'],
    ['cancelled', [tried({conclusion: 'cancelled'})], 'unknown'],
    ['nothing', [], 'unknown'],
    ['another commit', [tried({sha: BEFORE})], 'unknown'],
    ['the latest attempt counts', [tried(), green({attempt: 2})], 'green'],
    ['in whatever order', [green({attempt: 2}), tried()], 'green'],
  ] as const)('%s', (_what, tries, state) => {
    expect(stateOf(HERE, tries, CAUSE)).toBe(state);
  });
});

describe('a commit is flaky', () => {
  test.each([
    ['when a later attempt of the job passed', [tried(), green({attempt: 2})], HERE],
    ['when an earlier attempt passed', [green(), tried({attempt: 2})], HERE],
    ['when another run of it passed', [tried(), green({runId: 2})], HERE],
    ['not by another job', [tried(), green({job: 'lint'})], null],
    ['not by another commit', [tried(), green({sha: BEFORE})], null],
    ['not for something else', [tried({fingerprints: [OTHER]}), green({attempt: 2})], null],
    ['not by what was cancelled', [tried({conclusion: 'cancelled'}), green({attempt: 2})], null],
    [
      'the first of two',
      [tried(), green({attempt: 2}), tried({sha: BEFORE, runId: 2}), green({sha: BEFORE, runId: 2, attempt: 2})],
      HERE,
    ],
  ] as const)('%s', (_what, tries, flaky) => {
    expect(findFlaky(tries, CAUSE)).toBe(flaky);
  });
});

describe('a suspect is confirmed', () => {
  const again = tried({purpose: 'confirming', attempt: 2});
  const cleared = green({sha: BEFORE, purpose: 'confirming', attempt: 2});

  test.each([
    ['by a red re-run and a green one of its parent', {parent: BEFORE, tries: [again, cleared]}, true],
    ['not without the parent', {parent: BEFORE, tries: [again]}, false],
    ['not by the parent alone', {parent: BEFORE, tries: [cleared]}, false],
    ['not where there is none', {parent: null, tries: [again, cleared]}, false],
    ['not by regular runs', {parent: BEFORE, tries: [tried(), green({sha: BEFORE})]}, false],
    ['not by what regular runs add', {parent: BEFORE, tries: [again, green({sha: BEFORE})]}, false],
  ] as const)('%s', (_what, {parent, tries}, confirmed) => {
    expect(isConfirmed({sha: HERE, parent}, tries, CAUSE)).toBe(confirmed);
  });
});
