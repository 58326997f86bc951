// The lines of the sidecar: what is written is read again, and no text, however damaged, costs more than its own lines.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Instant} from '../../src/domain/ids.ts';
import type {PlanMarkRecord} from '../../src/domain/plan-mark.ts';
import {appendMarks, parseMarks} from '../../src/memory/mark-codec.ts';

const at = Date.parse('2026-03-02T12:00:00Z') as Instant;
const text = fc.string({unit: 'grapheme', maxLength: 40});
const item = fc.record({file: fc.string({minLength: 1, maxLength: 20}), id: text, pointer: text});
const record: fc.Arbitrary<PlanMarkRecord> = fc.oneof(
  fc.record({kind: fc.constant('cleared' as const), at: fc.constant(at), item}),
  fc.record({
    kind: fc.constant('failed' as const),
    at: fc.constant(at),
    item,
    was: fc.option(text),
    reason: text,
    step: fc.option(text),
    severity: fc.option(fc.integer({min: 1, max: 5})),
    run: fc.option(text),
  }),
);

test('what is appended is read again, in its order, after whatever stood there', () => {
  fc.assert(
    fc.property(fc.array(record, {maxLength: 5}), fc.string({maxLength: 30}), (records, before) => {
      const after = appendMarks(before, records);

      expect(after.startsWith(before)).toBe(true);
      expect(parseMarks(after).records).toEqual([...parseMarks(before).records, ...records]);
    }),
  );
});

describe('a line', () => {
  const good = appendMarks('', [{kind: 'cleared', at, item: {file: 'a', id: '1', pointer: '/0'}}]).trimEnd();

  test.each([
    ['cut short', good.slice(0, -3)],
    ['of a newer version', good.replace('"v":1', '"v":2')],
    ['with another action', good.replace('cleared', 'parked')],
    ['without a file', good.replace('"file":"a"', '"file":""')],
    ['that is no object', '7'],
  ])('%s is told of by its place, and the others count', (_, line) => {
    const read = parseMarks(`${good}\n${line}\n\n${good}\n`);

    expect(read.records).toHaveLength(2);
    expect(read.problems).toMatchObject([{code: 'PLAN_MALFORMED', at: {file: '.aftermath/marks.jsonl', line: 2}}]);
  });

  test('has the keys that other tools rely on', () => {
    const line = appendMarks('', [
      {
        kind: 'failed',
        at,
        item: {file: 'tasks.md', id: '7', pointer: '/2'},
        was: '[ ]',
        reason: 'broke',
        step: 'test',
        severity: 3,
        run: 'https://ci.example/runs/1',
      },
    ]);

    expect(JSON.parse(line)).toEqual({
      v: 1,
      action: 'failed',
      ts: '2026-03-02T12:00:00.000Z',
      item: {file: 'tasks.md', pointer: '/2', id: '7'},
      was: '[ ]',
      reason: 'broke',
      step: 'test',
      severity: 3,
      run: {url: 'https://ci.example/runs/1'},
    });
  });
});
