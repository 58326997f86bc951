// Many words at once find the same as each word alone.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {compileLiterals, findGroups} from '../../src/domain/literal-set.ts';

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é', '✗'), minLength: 1, maxLength: 4});

test('groups are found exactly when one of their words occurs, in either case', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, {maxLength: 3}), {maxLength: 6}),
      fc.string({unit: fc.constantFrom('a', 'B', 'C', 'b', 'é', '✗', ' '), maxLength: 20}),
      (groups, text) => {
        const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        const expected = groups.flatMap((words, index) => (words.some((one) => folded.includes(one)) ? [index] : []));

        expect(findGroups(compileLiterals(groups), text)).toEqual(expected);
      },
    ),
  );
});

test.each([
  [[['']], 'anything', []],
  [[['a\nb']], 'a\nb', []],
  [[['he', 'she'], ['hers']], 'ushers', [0, 1]],
  [[], 'x', []],
] as const)('%j in %j gives %j', (groups, text, expected) => {
  expect(findGroups(compileLiterals(groups), text)).toEqual(expected);
});
