// A command is tried again only for what passes by itself, below the cap, and once more after a timeout.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {RUN_DEFAULTS, type RunLimits} from '../../src/config/run-defaults.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {type AttemptQuestion, chooseNextAttempt, drawWait} from '../../src/decision/next-attempt.ts';
import type {Transience} from '../../src/domain/category.ts';
import type {CommandEnd, GuardedAttempt} from '../../src/domain/guarded.ts';

const FAILED: CommandEnd = {kind: 'exited', code: 1};
const TIMED_OUT: CommandEnd = {kind: 'timed-out', code: 124};
const LIMITS: RunLimits = {...RUN_DEFAULTS, attempts: 3, backoffBaseSeconds: 2, backoffCapSeconds: 60};

function attempt(end: CommandEnd, transient: Transience | null, timeoutMs: number | null = null): GuardedAttempt {
  const cause =
    transient === null ? null : ({category: 'network', transient, text: null, line: null, rule: null} as const);
  return {number: 1, end, ms: 5, timeoutMs, waitedMs: 0, outputBytes: 0, cause};
}

function ask(attempts: AttemptQuestion['attempts'], rest: Partial<AttemptQuestion> = {}) {
  return chooseNextAttempt({attempts, limits: LIMITS, askedWaitMs: null, interrupted: null, draw: 0.5, ...rest});
}

test('the defaults of the policy are those that a run without a policy uses', () => {
  expect(defaultPolicy().run).toEqual(RUN_DEFAULTS);
});

describe('one try', () => {
  test.each([
    ['passed', attempt({kind: 'exited', code: 0}, null), 'NOT_A_FAILURE'],
    ['failed for good', attempt(FAILED, 'no'), 'NOT_TRANSIENT'],
    ['failed for who knows what', attempt(FAILED, 'unknown'), 'NOT_TRANSIENT'],
    ['failed and nobody looked', attempt(FAILED, null), 'NOT_TRANSIENT'],
    ['was ended by a signal', attempt({kind: 'signalled', code: 139, signal: 'SIGSEGV'}, 'no'), 'NOT_TRANSIENT'],
    ['was not found', attempt({kind: 'not-started', code: 127, detail: 'ENOENT'}, null), 'NOT_STARTED'],
    ['timed out without a timeout of ours', attempt(TIMED_OUT, 'no'), 'TIMEOUT_SPENT'],
    ['timed out, and may not take longer', attempt(TIMED_OUT, 'unknown', 6 * 3_600_000), 'TIMEOUT_SPENT'],
  ] as const)('that %s is the last', (_, one, because) => {
    expect(ask([one])).toEqual({kind: 'stop', because});
  });

  test('that failed for a reason that passes is tried again after half of the first step', () => {
    expect(ask([attempt(FAILED, 'yes', 9000)])).toEqual({
      kind: 'again',
      because: 'RETRY_TRANSIENT',
      waitMs: 1000,
      timeoutMs: 9000,
    });
  });

  test('that ran out of time gets one with twice the time, at once, whatever its output says', () => {
    const again = {kind: 'again', because: 'RETRY_LONGER', waitMs: 0, timeoutMs: 20_000};

    expect(ask([attempt(TIMED_OUT, 'no', 10_000)])).toEqual(again);
    expect(ask([attempt(TIMED_OUT, 'unknown', 10_000)])).toEqual(again);
  });

  test('that ran out of time is lengthened to the bound at most', () => {
    const limits = {...LIMITS, maxTimeoutMinutes: 1};

    expect(ask([attempt(TIMED_OUT, 'no', 50_000)], {limits})).toMatchObject({kind: 'again', timeoutMs: 60_000});
    expect(ask([attempt(TIMED_OUT, 'no', 60_000)], {limits})).toEqual({kind: 'stop', because: 'TIMEOUT_SPENT'});
    expect(ask([attempt(TIMED_OUT, 'no', 9)], {limits: {...LIMITS, timeoutFactor: 1}}).kind).toBe('stop');
  });
});

describe('several tries', () => {
  const transient = attempt(FAILED, 'yes');

  test('end when they are used up', () => {
    expect(ask([transient, transient]).kind).toBe('again');
    expect(ask([transient, transient, transient])).toEqual({kind: 'stop', because: 'ATTEMPTS_SPENT'});
    expect(ask([transient], {limits: {...LIMITS, attempts: 1}})).toEqual({kind: 'stop', because: 'ATTEMPTS_SPENT'});
  });

  test('hold one longer try, not two', () => {
    const [first, second] = [attempt(TIMED_OUT, 'no', 10), attempt(TIMED_OUT, 'no', 20)];

    expect(ask([first, second])).toEqual({kind: 'stop', because: 'TIMEOUT_SPENT'});
    expect(ask([transient, first])).toMatchObject({kind: 'again', because: 'RETRY_LONGER'});
    expect(ask([first, transient, second])).toEqual({kind: 'stop', because: 'TIMEOUT_SPENT'});
    expect(ask([first], {limits: {...LIMITS, attempts: 1}})).toEqual({kind: 'stop', because: 'ATTEMPTS_SPENT'});
  });

  test('end with a signal, whatever speaks for another one', () => {
    expect(ask([transient], {interrupted: 'SIGTERM'})).toEqual({kind: 'stop', because: 'INTERRUPTED'});
  });
});

describe('a wait that a service asks for', () => {
  test.each([
    ['shorter than our own', 10, {kind: 'again', because: 'RETRY_TRANSIENT', waitMs: 1000, timeoutMs: null}],
    ['longer than our own', 30_000, {kind: 'again', because: 'RETRY_TRANSIENT', waitMs: 30_000, timeoutMs: null}],
    ['as long as the cap', 60_000, {kind: 'again', because: 'RETRY_TRANSIENT', waitMs: 60_000, timeoutMs: null}],
    ['longer than the cap', 60_001, {kind: 'stop', because: 'WAIT_TOO_LONG'}],
  ] as const)('%s', (_, askedWaitMs, next) => {
    expect(ask([attempt(FAILED, 'yes')], {askedWaitMs})).toEqual(next);
  });
});

test('every wait lies between nothing and the step, and never above the cap', () => {
  const below1 = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
  const bounds = fc.tuple(fc.nat({max: 600}), fc.nat({max: 3600}), fc.integer({min: 1, max: 1000}));
  fc.assert(
    fc.property(below1, bounds, (draw, [backoffBaseSeconds, backoffCapSeconds, failed]) => {
      const wait = drawWait(failed, {backoffBaseSeconds, backoffCapSeconds}, draw);

      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(backoffCapSeconds * 1000);
      expect(wait).toBeLessThanOrEqual(backoffBaseSeconds * 1000 * 2 ** (failed - 1));
    }),
  );
});

test('the draw reaches from nothing to just below the step: full jitter', () => {
  const limits = {backoffBaseSeconds: 2, backoffCapSeconds: 60};

  expect([1, 2, 3, 9].map((failed) => drawWait(failed, limits, 0))).toEqual([0, 0, 0, 0]);
  expect([1, 2, 3, 9].map((failed) => drawWait(failed, limits, 0.999_999))).toEqual([1999, 3999, 7999, 59_999]);
});
