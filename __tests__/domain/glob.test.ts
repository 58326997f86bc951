// The globs of branches and paths: what each wildcard stands for, and that no glob is slow.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {matchesAny, matchesGlob} from '../../src/domain/glob.ts';
import {isSharedBranch} from '../../src/domain/shared-branch.ts';

test.each([
  ['main', 'main', true],
  ['main', 'Main', false],
  ['main', 'main2', false],
  ['release/*', 'release/1.2', true],
  ['release/*', 'release/1/2', false],
  ['release/**', 'release/1/2', true],
  ['release/**', 'release', false],
  ['*', 'a/b', false],
  ['**', 'a/b', true],
  ['**/*.sql', 'a.sql', true],
  ['**/*.sql', 'db/deep/a.sql', true],
  ['**/auth/**', 'auth/x.ts', true],
  ['**/auth/**', 'src/auth/x/y.ts', true],
  ['**/auth/**', 'src/oauth/x.ts', false],
  ['src/**/x.ts', 'src/x.ts', true],
  ['src/**/x.ts', 'src/a/b/x.ts', true],
  ['src/**/x.ts', 'src/ax.ts', false],
  ['v?', 'v1', true],
  ['v?', 'v/', false],
  ['*.{ts,tsx}', 'a.tsx', true],
  ['*.{ts,tsx}', 'a.js', false],
  ['{a,b}/{c,d}', 'b/c', true],
  ['app/[id].tsx', 'app/[id].tsx', true],
  ['app/[id].tsx', 'app/i.tsx', false],
  ['a{b', 'a{b', true],
  ['a.b', 'axb', false],
  ['', '', true],
] as const)('glob %j on %j: %j', (glob, text, matches) => {
  expect(matchesGlob(glob, text)).toBe(matches);
});

test('one of several globs is enough', () => {
  expect(matchesAny(['a', 'b*'], 'bc')).toBe(true);
  expect(matchesAny([], 'bc')).toBe(false);
});

test('a text without wildcards matches itself and nothing else', () => {
  const plain = fc.string({unit: 'grapheme'}).map((text) => text.replace(/[*?{}]/g, ''));
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(matchesGlob(a, a)).toBe(true);
      expect(matchesGlob(a, b)).toBe(a === b);
    }),
  );
});

test('many wildcards on a long text are decided without backtracking', () => {
  expect(matchesGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(3000))).toBe(false);
  expect(matchesGlob('{a,b}'.repeat(60), 'a'.repeat(60))).toBe(true);
});

describe('a branch that others build on', () => {
  const standing = {branch: 'work', defaultBranch: 'trunk', branchProtected: null, fromFork: false};

  test.each([
    ['a work branch', {}, false],
    ['the default branch', {branch: 'trunk'}, true],
    ['a protected branch', {branchProtected: true}, true],
    ['a branch named by the policy', {branch: 'release/1'}, true],
    ['a branch of that name in a fork', {branch: 'release/1', fromFork: true}, false],
    ['no branch', {branch: null, defaultBranch: null}, false],
  ] as const)('%s: %s %j', (_, change, shared) => {
    expect(isSharedBranch({...standing, ...change}, ['release/**'])).toBe(shared);
  });
});
