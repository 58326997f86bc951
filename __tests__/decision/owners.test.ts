// Whom a change belongs to: the last rule that matches a file, the policy before CODEOWNERS, and only names that can be called.
import {describe, expect, test} from '@jest/globals';
import {findOwners, type OwnersQuestion} from '../../src/decision/owners.ts';
import {policy} from './questions.ts';

function ownersOf(files: readonly string[], codeowners: string | null, change: Partial<OwnersQuestion['owners']> = {}) {
  return findOwners(files, {codeowners, owners: {...policy().owners, ...change}});
}

describe('CODEOWNERS', () => {
  test.each([
    ['the last match counts', '* @all\nsrc/ @core', 'src/a.ts', ['@core']],
    ['an earlier match does not', 'src/ @core\n* @all', 'src/a.ts', ['@all']],
    ['a line without owners says that nobody owns it', '* @all\ndocs/', 'docs/a.md', []],
    ['comments and empty lines are none', '# who\n\n   # more\n* @all', 'a.ts', ['@all']],
    ['a comment may end a line', '*.js @js #everything in scripts', 'x/a.js', ['@js']],
    ['a comment may take the owners away', '* @all\n*.js # nobody', 'a.js', []],
    ['a pattern without a slash matches in every folder', '*.go @gophers', 'deep/down/main.go', ['@gophers']],
    ['a folder matches anywhere with all below it', 'apps/ @apps', 'x/apps/y/z.ts', ['@apps']],
    ['a folder is not a file of that name', 'apps/ @apps', 'apps', []],
    ['a leading slash ties it to the root', '/build/ @build', 'x/build/a', []],
    ['a leading slash matches at the root', '/build/ @build', 'build/logs/a', ['@build']],
    ['a slash inside ties it to the root too', 'docs/api @api', 'x/docs/api/a.md', []],
    ['dir/* matches files of the folder', 'docs/* @docs', 'docs/a.md', ['@docs']],
    ['dir/* stops there', 'docs/* @docs', 'docs/deep/a.md', []],
    ['/* matches files at the root', '/* @root', 'a.md', ['@root']],
    ['/* stops there', '/* @root', 'x/a.md', []],
    ['**/dir/* matches in any depth', '**/logs/* @logs', 'a/b/logs/x.txt', ['@logs']],
    ['**/dir/* stops there too', '**/logs/* @logs', 'a/b/logs/c/x.txt', []],
    ['** matches any folders', 'src/**/test @test', 'src/a/b/test', ['@test']],
    ['** at the end matches all below', 'src/** @src', 'src/a/b/c.ts', ['@src']],
    ['an escaped space belongs to the path', 'my\\ docs/ @docs', 'my docs/a.md', ['@docs']],
    ['upper and lower case differ', 'Docs/ @docs', 'docs/a.md', []],
    ['negation is not read', '* @all\n!src/ @none', 'src/a.ts', ['@all']],
    ['ranges are not read', '* @all\n*.[jt]s @range', 'a.ts', ['@all']],
    ['sections of other hosts are not read', '[Team] @team\n^[Docs][2] @docs\n* @all', 'a.ts', ['@all']],
    ['Windows line ends', '* @all\r\nsrc/ @core\r\n', 'src/a.ts', ['@core']],
    ['tabs between words', 'src/\t@core\t@more', 'src/a.ts', ['@core', '@more']],
    ['a mail address cannot be called', '* someone@example.invalid @all', 'a.ts', ['@all']],
    ['only mail addresses: nobody is called', '* @all\nsrc/ a@example.invalid', 'src/a.ts', []],
    ['a team', '* @acme/platform-team', 'a.ts', ['@acme/platform-team']],
    ['what is no name is left out', '* all @ @-x @a/b/c @good', 'a.ts', ['@good']],
    ['an empty file', '', 'a.ts', []],
    ['a byte order mark before the first pattern', '\uFEFF* @all', 'a.ts', ['@all']],
  ] as const)('%s', (_, text, file, expected) => {
    expect(ownersOf([file], text)).toEqual(expected);
  });

  test('is not asked when the policy says so, or when there is none', () => {
    expect(ownersOf(['a.ts'], '* @all', {codeowners: false})).toEqual([]);
    expect(ownersOf(['a.ts'], null)).toEqual([]);
  });
});

describe('owners of several files', () => {
  test('come in the order of the files, each once', () => {
    expect(ownersOf(['b/x', 'a/x', 'b/y'], 'a/ @one @two\nb/ @three @one')).toEqual(['@three', '@one', '@two']);
  });

  test('are five at most', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f'];
    const text = files.map((file) => `${file} @owner-${file}`).join('\n');

    expect(ownersOf(files, text)).toEqual(['@owner-a', '@owner-b', '@owner-c', '@owner-d', '@owner-e']);
  });

  test('are nobody where nothing changed, and a path that git would not give belongs to nobody', () => {
    expect(ownersOf([], '* @all')).toEqual([]);
    expect(ownersOf(['../a', '/a', ''], '* @all')).toEqual([]);
  });
});

describe('the policy', () => {
  const paths = [
    {files: 'src/**', owners: ['@core']},
    {files: 'src/api/**', owners: ['@api', '@acme/web']},
  ];

  test.each([
    ['is asked first', 'src/a.ts', ['@core']],
    ['gives the last entry that matches', 'src/api/a.ts', ['@api', '@acme/web']],
    ['leaves other files to CODEOWNERS', 'docs/a.md', ['@all']],
  ] as const)('%s', (_, file, expected) => {
    expect(ownersOf([file], '* @all', {paths})).toEqual(expected);
  });

  test('counts without CODEOWNERS too', () => {
    expect(ownersOf(['src/a.ts', 'docs/a.md'], null, {paths, codeowners: false})).toEqual(['@core']);
  });
});
