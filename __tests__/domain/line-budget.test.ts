// Long lines are matched in full only so often; short ones always.
import {expect, test} from '@jest/globals';
import {LineBudget} from '../../src/domain/line-budget.ts';

test('the first long lines are whole, later ones are cut, short ones never', () => {
  const budget = new LineBudget();
  const long = 'x'.repeat(2_000);

  const lengths = Array.from({length: 402}, () => budget.cut(long).length);

  expect(new Set(lengths.slice(0, 400))).toEqual(new Set([2_000]));
  expect(lengths.slice(400)).toEqual([300, 300]);
  expect(budget.cut('short')).toBe('short');
});
