// Guards what is shipped: nothing in the repository leads back to the machine it was written on, or to one package registry.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from '@jest/globals';
import {ROOT} from './support-docs/documents.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Tracked files, and new ones that are not ignored: they are the ones about to be committed. */
const files: readonly string[] = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && statSync(join(ROOT, path), {throwIfNoEntry: false})?.isFile() === true);

/** Folders of work machines, put together here so that this file does not hold them. A longer path around them is something else. */
const MACHINE = new RegExp(
  `(?<![\\w.~-])(?:${[['', 'work', '(?:main|shared)\\b']].map((parts) => parts.join('/')).join('|')})`,
);

test('there are files to guard', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'LICENSE', 'README.md']));
});

test('no file holds a path of the machine it was written on', () => {
  expect(files.filter((path) => MACHINE.test(readFileSync(join(ROOT, path), 'latin1')))).toEqual([]);
});

test.each([
  [['', 'work', 'main', 'src'].join('/'), true],
  [`"${['', 'work', 'shared'].join('/')}"`, true],
  [['', 'home', 'runner', 'work', 'main', 'main'].join('/'), false],
  ['a network/mainframe', false],
])('%j is such a path: %j', (text, is) => {
  expect(MACHINE.test(text)).toBe(is);
});

test('no package comes from an address of its own', () => {
  const lock: {readonly packages: Readonly<Record<string, {readonly resolved?: string}>>} = JSON.parse(
    read('package-lock.json'),
  );
  const {dependencies, devDependencies} = JSON.parse(read('package.json'));
  const ranges: readonly unknown[] = Object.values({...dependencies, ...devDependencies});

  expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  expect(ranges.filter((range) => !/^[\^~]?\d+\.\d+\.\d+$/.test(String(range)))).toEqual([]);
});

test.each(['package.json', '.npmrc', '.ci/run'])('%s names no registry', (path) => {
  expect(read(path)).not.toMatch(/(?<!omit-lockfile-)registry|_auth/i);
});

test('every package that the sources import is a dependency, not a development tool', () => {
  const {dependencies} = JSON.parse(read('package.json'));
  const sources = files.filter((path) => /^src\/.*\.ts$/.test(path)).map(read);
  // The formatter gives every import one of these two forms.
  const pattern = /^(?:import|export|\}).* from '(?<static>[^'.][^']*)';$|\bimport\('(?<dynamic>[^'.][^']*)'\)/gm;
  const names = sources.flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => match.groups?.['static'] ?? match.groups?.['dynamic'] ?? ''),
  );
  const packages = new Set(
    names
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );

  expect(packages.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
});

describe('tools/release-notes.mjs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-notes-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  function notesOf(version: string, changelog: string): {readonly exit: number | null; readonly said: string} {
    writeFileSync(join(folder, 'package.json'), '{"version": "1.2.3"}');
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    const child = spawnSync(process.execPath, [join(ROOT, 'tools/release-notes.mjs'), version, folder], {
      encoding: 'utf8',
    });
    return {exit: child.status, said: child.stdout + child.stderr};
  }

  test('prints the section of the version and nothing of its neighbours', () => {
    const changelog =
      '# Changes\n\n## 1.2.3 - 2026-01-05\n\n- new\n\n### Fixed\n\n- x\n\n## 1.2.2 - 2026-01-01\n\n- old\n';

    expect(notesOf('1.2.3', changelog)).toEqual({exit: 0, said: '- new\n\n### Fixed\n\n- x\n'});
  });

  test.each([
    ['v1.2.3', '## 1.2.3 - 2026-01-05\n', '"v1.2.3" is no version; give one like 0.1.0'],
    ['1.2.4', '## 1.2.4 - 2026-01-05\n', 'its version is 1.2.3, not 1.2.4'],
    ['1.2.3', '## 1.2.30 - 2026-01-05\n', 'no section "## 1.2.3 - DATE"'],
    ['1.2.3', '## 1.2.3 (unreleased)\n', 'has no date; write "## 1.2.3 - YYYY-MM-DD"'],
  ] as const)('refuses version %j with the changelog %j', (version, changelog, words) => {
    const {exit, said} = notesOf(version, changelog);

    expect(exit).toBe(1);
    expect(said).toContain(words);
  });

  test('the project has a section for its own version', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${JSON.parse(read('package.json')).version} `);
  });
});
