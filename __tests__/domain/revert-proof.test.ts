// The proof refuses every revert that is not exactly the inverse; each flaw has its case, and a case that passes.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {isBranchName} from '../../src/domain/revert.ts';
import {
  type FileDelta,
  findForeignFiles,
  isGone,
  isInverse,
  isOfSamePaths,
  isSameChange,
  listBlobs,
  listUnsettled,
  proveRevert,
  type RevertFacts,
  toInverse,
} from '../../src/domain/revert-proof.ts';

const FILE = '100644';
const NONE = '000000';

/** An edit of a file; ids are the contents, so that a test reads well. */
function edit(path: string, oldId: string, newId: string, modes: readonly [string, string] = [FILE, FILE]): FileDelta {
  return {path, oldMode: modes[0], newMode: modes[1], oldId, newId};
}

const BASE_FACTS: RevertFacts = {
  change: [edit('a', 'good', 'bad'), edit('b', 'one', 'two')],
  undo: [edit('a', 'bad', 'good'), edit('b', 'two', 'one')],
  moved: new Map(),
  texts: new Map(),
  baseTree: 'base',
  redoneTree: 'base',
};

const EDITED_TEXTS = new Map([
  ['good', 'x\ngood\ny\n'],
  ['bad', 'x\nbad\ny\n'],
  ['bad, later', 'x\nbad\ny\nlater\n'],
  ['good, later', 'x\ngood\ny\nlater\n'],
  ['good, not later', 'x\ngood\ny\n'],
]);

describe('a revert is proven', () => {
  test.each([
    ['when every file is swapped back', {}],
    [
      'when a file was edited later and only the lines of the change go back',
      {
        change: [edit('a', 'good', 'bad')],
        undo: [edit('a', 'bad, later', 'good, later')],
        texts: EDITED_TEXTS,
      },
    ],
    [
      'when the file has another name by now',
      {
        change: [edit('a', 'good', 'bad')],
        undo: [edit('new/a', 'bad', 'good')],
        moved: new Map([['a', 'new/a']]),
        texts: EDITED_TEXTS,
      },
    ],
    [
      'when a mode goes back',
      {change: [edit('a', 'x', 'x', [FILE, '100755'])], undo: [edit('a', 'x', 'x', ['100755', FILE])]},
    ],
    ['when a file goes', {change: [edit('a', '0', 'x', [NONE, FILE])], undo: [edit('a', 'x', '0', [FILE, NONE])]}],
  ])('%s', (_, facts) => {
    expect(proveRevert({...BASE_FACTS, ...facts})).toEqual({kind: 'proven'});
  });
});

describe('a revert is not proven', () => {
  test.each([
    ['when it touches a file of others', {undo: [...BASE_FACTS.undo, edit('c', '1', '2')]}, 'foreign-files', ['c']],
    [
      'when it deletes the whole tree',
      {undo: ['a', 'b', 'c', 'd'].map((path) => edit(path, 'x', '0', [FILE, NONE]))},
      'foreign-files',
      ['c', 'd'],
    ],
    ['when it leaves a file out', {undo: [edit('a', 'bad', 'good')]}, 'incomplete', ['b']],
    ['when it does nothing', {undo: []}, 'incomplete', ['a', 'b']],
    [
      'when it does something else to a file',
      {undo: [edit('a', 'bad', 'other'), edit('b', 'two', 'one')]},
      'incomplete',
      ['a'],
    ],
    ['when it does the change once more', {undo: BASE_FACTS.change}, 'incomplete', ['a', 'b']],
    [
      'when it takes later lines along',
      {change: [edit('a', 'good', 'bad')], undo: [edit('a', 'bad, later', 'good, not later')], texts: EDITED_TEXTS},
      'incomplete',
      ['a'],
    ],
    [
      'when contents were not read',
      {change: [edit('a', 'good', 'bad')], undo: [edit('a', 'bad, later', 'good, later')]},
      'incomplete',
      ['a'],
    ],
    [
      'when it brings the letters of a line back and not the line',
      {
        change: [edit('a', 'ab', 'cd')],
        undo: [edit('a', 'cd, later', 'ba, later')],
        texts: new Map([
          ['ab', 'ab'],
          ['cd', 'cd'],
          ['cd, later', 'cd\nlater'],
          ['ba, later', 'ba\nlater'],
        ]),
      },
      'incomplete',
      ['a'],
    ],
    [
      'when it leaves the mode',
      {change: [edit('a', 'x', 'y', [FILE, '100755'])], undo: [edit('a', 'y', 'x', ['100755', '100755'])]},
      'incomplete',
      ['a'],
    ],
    ['when the change does not fit on it any more', {redoneTree: null}, 'not-inverse', ['a', 'b']],
    ['when the change on it gives something else', {redoneTree: 'other'}, 'not-inverse', ['a', 'b']],
  ] as const)('%s', (_, facts, because, files) => {
    expect(proveRevert({...BASE_FACTS, ...facts})).toEqual({kind: 'unproven', because, files});
  });
});

const deltas = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom('a', 'b', 'c', 'd'),
    oldMode: fc.constantFrom(FILE, '100755'),
    newMode: fc.constantFrom(FILE, '100755'),
    oldId: fc.constantFrom('1', '2', '3'),
    newId: fc.constantFrom('4', '5', '6'),
  }),
  {selector: ({path}) => path, minLength: 1},
);

test('the inverse of any change is its inverse, and no change is its own', () => {
  fc.assert(
    fc.property(deltas, (change) => {
      expect(isInverse(change, change.map(toInverse), new Map())).toBe(true);
      expect(isSameChange(change, change, new Map())).toBe(true);
      expect(isInverse(change, change, new Map())).toBe(false);
      expect(listUnsettled(change, change.map(toInverse))).toEqual([]);
    }),
  );
});

test('a revert that lacks any one file of the change, or has one more, is never proven', () => {
  fc.assert(
    fc.property(deltas, fc.nat(), (change, pick) => {
      const undo = change.map(toInverse);
      const facts = {...BASE_FACTS, change};

      const less = proveRevert({...facts, undo: undo.toSpliced(pick % undo.length, 1)});
      const more = proveRevert({...facts, undo: [...undo, edit('else', '1', '2')]});

      expect([less.kind, more.kind]).toEqual(['unproven', 'unproven']);
    }),
  );
});

test('a renamed file is followed once, and only where the branch has it now', () => {
  const change = [edit('a', '1', '2')];
  const moved = new Map([['a', 'b']]);

  expect(findForeignFiles({change, undo: [edit('b', '2', '1')], moved})).toEqual([]);
  expect(findForeignFiles({change, undo: [edit('c', '2', '1')], moved})).toEqual(['c']);
});

test.each([
  ['the file is as before', [], true],
  ['the new line went, another came', [edit('a', 'good', 'mended')], true],
  ['the new line stands', [edit('a', 'good', 'bad')], false],
  ['the new line went and the old one did not come back', [edit('a', 'good', 'else')], false],
  ['the mode differs', [edit('a', 'good', 'good', [FILE, '100755'])], false],
] as const)('a change is gone or not: %s', (_, standing, expected) => {
  const texts = new Map([
    ['good', 'x\ngood\n'],
    ['bad', 'x\nbad\n'],
    ['else', 'x\nelse\n'],
    ['mended', 'new\nx\ngood\n'],
  ]);

  expect(isGone([edit('a', 'good', 'bad')], standing, texts)).toBe(expected);
});

test('a file that the change removed and that is back with other lines is not as it was', () => {
  const texts = new Map([
    ['good', 'x\ngood\n'],
    ['mended', 'new\nx\ngood\n'],
  ]);

  expect(isGone([edit('a', 'good', '0', [FILE, NONE])], [edit('a', 'good', 'mended')], texts)).toBe(false);
});

test.each(['main', 'release/1.x', 'ünï/日本', 'a.b', "it's"])('%j is the name of a branch', (name) => {
  expect(isBranchName(name)).toBe(true);
});

test.each([
  '',
  '-x',
  '/x',
  'x/',
  'a..b',
  'a b',
  'a:b',
  'a*',
  'a?',
  'a[b',
  'a^',
  'a~1',
  'a\\b',
  '@',
  'a@{1}',
  'x.lock',
  'x.lock/y',
  '.x',
  'a/.b',
  'a//b',
  'x.',
  'a\nb',
  'a\u0000b',
  'x'.repeat(251),
])('%j is no name of a branch', (name) => {
  expect(isBranchName(name)).toBe(false);
});

test.each([
  ['in another order', ['b', 'a'], true],
  ['with one more', ['a', 'b', 'c'], false],
  ['with one less', ['a'], false],
  ['with another one', ['a', 'c'], false],
] as const)('two differences are of the same paths or not: %s', (_, paths, expected) => {
  const of = (names: readonly string[]) => names.map((path) => edit(path, '1', '2'));

  expect(isOfSamePaths(of(['a', 'b']), of(paths))).toBe(expected);
});

test('contents are listed once, and those that are not there or lie in another repository never', () => {
  const module = ['160000', '160000'] as const;
  const listed = [edit('a', '1', '2'), edit('b', '2', '3'), edit('new', '0', '4', [NONE, FILE])];

  expect(listBlobs([...listed, edit('old', '5', '0', [FILE, NONE]), edit('sub', '6', '7', module)])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('a change is gone only when all of its files are as before', () => {
  const change = [edit('a', '1', '2'), edit('b', '1', '2')];

  expect(isGone(change, [edit('b', '1', '2')], new Map())).toBe(false);
  expect(isGone(change, [edit('else', '1', '2')], new Map())).toBe(true);
});
