// When a quiet thread is called stale and when it is closed, to the second that the host tells and the millisecond of our own clock.
import {expect, test} from '@jest/globals';
import {decideStale} from '../../src/app/sweep-stale.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {incident} from '../operator/stage.ts';

const at = (text: string): Instant => Date.parse(text) as Instant;
const CALLED = at('2031-04-01T12:00:00.400Z');

test.each([
  ['nobody did anything', null, 'close'],
  ['the last act was long before the call', at('2031-03-20T08:00:00Z'), 'close'],
  ['the last act was in the second before the call', at('2031-04-01T11:59:59Z'), 'close'],
  ['an act has the second of the call, and may have been the answer', at('2031-04-01T12:00:00Z'), 'left'],
  ['an act was after the call', at('2031-04-01T12:00:01Z'), 'left'],
] as const)('after the grace time, where %s', (_, lastAct, step) => {
  const quiet = {incident: incident(), lastSeen: at('2031-03-01T12:00:00Z'), calledAt: CALLED};
  const question = {now: at('2031-04-09T12:00:00Z'), events: [], policy: defaultPolicy()};

  expect(decideStale(quiet, lastAct, question)?.kind ?? 'left').toBe(step);
});
