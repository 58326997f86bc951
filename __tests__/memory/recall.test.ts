// Memory of causes: exact likeness, own runs left out, damaged lines ignored.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {parseLedger, type RecallQuestion, recallSimilar} from '../../src/memory/recall.ts';
import {ledgerLine} from '../support-analysis/failures.ts';

const SAME = 'aaaaaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbbbbb';
const QUESTION: RecallQuestion = {
  fingerprint: SAME,
  category: 'oom',
  rule: 'node.heap',
  runId: 900,
  attempt: 1,
  commit: 'c0ffee',
};

function recall(lines: readonly string[], change: Partial<RecallQuestion> = {}) {
  return recallSimilar(parseLedger(lines.join('\n')), {...QUESTION, ...change}, toSafeText);
}

test('the same cause comes first, newest first, then the same rule', () => {
  const found = recall([
    ledgerLine({fingerprint: OTHER, at: '2031-05-03T00:00:00Z', runId: 4}),
    ledgerLine({fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId: 1}),
    ledgerLine({fingerprint: SAME, at: '2031-05-02T00:00:00Z', runId: 2}),
  ]);

  expect(found.similar.map((one) => [one.likeness, one.runId])).toEqual([
    ['fingerprint', 2],
    ['fingerprint', 1],
    ['rule', 4],
  ]);
  expect(found).toMatchObject({asked: true, count: 2, firstSeen: Date.parse('2031-05-01T00:00:00Z')});
});

test.each([
  ['its own run and attempt', {fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId: 900}],
  ['the same cause on its own commit', {fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId: 1, commit: 'c0ffee'}],
  ['another rule', {fingerprint: OTHER, at: '2031-05-01T00:00:00Z', runId: 1, rule: 'java.heap'}],
  ['another category', {fingerprint: OTHER, at: '2031-05-01T00:00:00Z', runId: 1, category: 'crash'}],
] as const)('%s is no memory', (_, line) => {
  expect(recall([ledgerLine(line)])).toEqual({asked: true, count: 0, firstSeen: null, similar: []});
});

test('a line that people damaged is left out, and its neighbours count', () => {
  const good = ledgerLine({fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId: 1});
  const damaged = [good.replace('"severity":3', '"severity":"high"'), good.slice(0, 40), 'null', '[]', '{"v":1}', ''];

  expect(recall([...damaged, good]).count).toBe(1);
});

test('what is recalled was redacted again: the ledger is a file that people can edit', () => {
  const [one] = recall([
    ledgerLine({fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId: 1, text: '\u001b[31mred\u001b[0m text'}),
  ]).similar;

  expect(one?.text).toBe('red text');
});

test('no text makes it throw, and at most ten failures are listed', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc.integer({min: 1, max: 50}).map((runId) => ledgerLine({fingerprint: SAME, at: '2031-05-01T00:00:00Z', runId})),
  );
  fc.assert(
    fc.property(fc.array(line, {maxLength: 40}), (lines) => {
      expect(recall(lines).similar.length).toBeLessThanOrEqual(10);
    }),
  );
});
