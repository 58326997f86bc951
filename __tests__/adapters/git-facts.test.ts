// The state of real checkouts: in the middle of something, locked, shallow, broken.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {readGitFacts} from '../../src/adapters/git/git-facts.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

function git(root: string, ...args: readonly string[]): void {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
}

/** Two branches that change the same line. */
function makeForked(): string {
  const root = folder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  const commit = (text: string) => {
    writeFileSync(join(root, 'a.txt'), text);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '-m', text);
  };
  commit('one');
  git(root, 'checkout', '--quiet', '-b', 'other');
  commit('two');
  git(root, 'checkout', '--quiet', 'main');
  commit('three');
  return root;
}

test('a clean checkout has nothing to tell', async () => {
  expect(await readGitFacts(makeForked())).toEqual({
    branch: 'main',
    shallow: false,
    unfinished: null,
    locks: [],
    changedFiles: 0,
    broken: [],
  });
});

test('a folder without a repository is none', async () => {
  expect(await readGitFacts(folder())).toBeNull();
});

test.each([
  ['merge', ['merge', 'other']],
  ['rebase', ['rebase', 'other']],
  ['cherry-pick', ['cherry-pick', 'other']],
] as const)('a %s with a conflict is told', async (unfinished, command) => {
  const root = makeForked();
  expect(() => git(root, ...command)).toThrow();

  expect(await readGitFacts(root)).toMatchObject({unfinished, changedFiles: 1});
});

test('locks, changes and a detached head are told', async () => {
  const root = makeForked();
  git(root, 'checkout', '--quiet', '--detach');
  writeFileSync(join(root, '.git/index.lock'), '');
  mkdirSync(join(root, '.git/refs/heads/x'), {recursive: true});
  writeFileSync(join(root, '.git/refs/heads/x/y.lock'), '');
  writeFileSync(join(root, 'new.txt'), '');

  expect(await readGitFacts(root)).toMatchObject({
    branch: null,
    locks: ['index.lock', 'refs/heads/x/y.lock'],
    changedFiles: 1,
  });
});

test('a ref that names nothing is told', async () => {
  const root = makeForked();
  writeFileSync(join(root, '.git/refs/heads/bad'), 'no sha\n');
  writeFileSync(join(root, '.git/refs/heads/gone'), `${'1'.repeat(40)}\n`);

  expect((await readGitFacts(root))?.broken).toEqual(expect.arrayContaining(['refs/heads/bad']));
});

test('a shallow clone is told', async () => {
  const origin = makeForked();
  const root = folder();
  git(root, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');

  expect(await readGitFacts(root)).toMatchObject({shallow: true});
});
