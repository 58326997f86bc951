// A recorded failure asked about again: what was not recorded is said to be unknown.
import {expect, test} from '@jest/globals';
import {toRecordedEvidence} from '../../src/app/recorded-failure.ts';
import {UNKNOWN_BASE} from '../../src/domain/run.ts';
import {failed} from '../decision/questions.ts';

test('its base is unknown, which is not the same as none', () => {
  expect(toRecordedEvidence(failed({}), null).run.base).toBe(UNKNOWN_BASE);
});
