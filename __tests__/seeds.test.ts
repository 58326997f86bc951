// Properties are looked at from one seed in the gate, and from a new one each time where AFTERMATH_SEED says so.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';

function look(): readonly number[] {
  const seen: number[] = [];
  fc.assert(
    fc.property(fc.nat(), (number) => void seen.push(number)),
    {numRuns: 20},
  );
  return seen;
}

test('two looks at a property see the same cases, unless new ones are asked for', () => {
  const isRandom = process.env['AFTERMATH_SEED'] === 'random';

  const first = look();

  expect(look().every((number, at) => number === first[at])).toBe(!isRandom);
});
