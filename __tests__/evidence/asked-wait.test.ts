// The wait that a service asks for, as clients print it.
import {expect, test} from '@jest/globals';
import type {Instant} from '../../src/domain/ids.ts';
import {findAskedWait} from '../../src/evidence/asked-wait.ts';

const NOW = Date.parse('2031-05-04T09:34:00Z') as Instant;

test.each([
  ['< Retry-After: 30', 30_000],
  ['"retry-after": "7",', 7000],
  ['retry-after=5', 5000],
  ['Too many requests, please retry after 12 seconds', 12_000],
  ['Please try again in 2 minutes', 120_000],
  ['rate limited, retrying in 250ms', 250],
  ['Retry-After: Sun, 04 May 2031 09:35:00 GMT', 60_000],
  ['Retry-After: Sun, 04 May 2031 09:00:00 GMT', 0],
  ['Retry-After: 5\nsomething else\nRetry-After: 9\n', 9000],
  ['retry after the build', null],
  ['3 tests failed, try again', null],
  ['', null],
] as const)('%j asks for %j ms', (text, expected) => {
  expect(findAskedWait(text, NOW)).toBe(expected);
});
