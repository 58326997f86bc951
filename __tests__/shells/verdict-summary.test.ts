// The summary of a person's act says what was said and whether it is remembered, and names a missing right.
import {expect, test} from '@jest/globals';
import {toVerdictEvent} from '../../src/memory/events.ts';
import {renderVerdictSummary} from '../../src/render/verdict-summary.ts';
import {sampleInstant, sampleRecord} from '../fakes/samples.ts';

const {fingerprint, branch} = sampleRecord();
const EVENT = toVerdictEvent({
  at: sampleInstant(),
  by: 'mara',
  fingerprint,
  branch,
  incident: 12,
  verdict: {kind: 'not-planned'},
});

test('a word that is remembered', () => {
  expect(renderVerdictSummary(EVENT, {status: 'done'})).toMatch(/Incident 12: .*not planned.*done/);
});

test('a word about nothing of ours', () => {
  const text = renderVerdictSummary(null, {status: 'held', because: 'IRRELEVANT_EVENT'});

  expect(text).toContain('Nothing was written');
  expect(text).toContain('IRRELEVANT_EVENT');
});

test('a right that is missing is named as a line to add', () => {
  const problem = {code: 'HOST_FORBIDDEN', operation: 'write the memory', needs: 'contents: write'} as const;

  expect(renderVerdictSummary(EVENT, {status: 'failed', problem})).toMatch(/permissions:\n\s+contents: write/);
});
