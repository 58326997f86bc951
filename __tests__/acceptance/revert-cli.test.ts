// `aftermath revert` as people run it: real git, a real remote, and nothing that leaves the machine unless it is asked to.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {folderWith, parseStdout, runCli} from './cli-runner.ts';

const IDENTITY = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.invalid', '-c', 'commit.gpgsign=false'];

function git(folder: string, ...args: readonly string[]): string {
  const env = {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null'};
  return execFileSync('git', [...IDENTITY, ...args], {cwd: folder, env, encoding: 'utf8'}).trim();
}

interface Place {
  readonly shop: string;
  readonly remote: string;
  readonly culprit: string;
}

/** A checkout with a bare remote: a good commit, one that is wrong, and one after it. */
function build(later: Readonly<Record<string, string>> = {'b.txt': 'b\n'}): Place {
  const root = folderWith({'shop/a.txt': 'one\ntwo\n', 'shop/keep.txt': 'keep\n'});
  const shop = join(root, 'shop');
  const remote = join(root, 'remote.git');
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(shop, 'init', '--quiet', '--initial-branch=main');
  git(shop, 'remote', 'add', 'origin', remote);
  const commit = (message: string): string => {
    git(shop, 'add', '--all');
    git(shop, 'commit', '--quiet', '-m', message);
    return git(shop, 'rev-parse', 'HEAD');
  };
  commit('Good');
  writeFileSync(join(shop, 'a.txt'), 'one\nwrong\n');
  const culprit = commit('Wrong');
  for (const [path, text] of Object.entries(later)) writeFileSync(join(shop, path), text);
  commit('Later');
  git(shop, 'push', '--quiet', 'origin', 'main');
  return {shop, remote, culprit};
}

function branches(remote: string): readonly string[] {
  return git(remote, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
}

test('it is prepared and told, and nothing leaves the machine', async () => {
  const {shop, remote, culprit} = build();

  const result = await runCli(['revert', '--culprit', culprit.slice(0, 10)], {cwd: shop});

  expect(result).toMatchObject({exitCode: 0, stderr: ''});
  expect(result.stdout).toContain(`The revert of ${culprit.slice(0, 12)} is made on main`);
  expect(result.stdout).toContain('  a.txt');
  expect(result.stdout).toContain(`git revert --no-edit ${culprit}`);
  expect(branches(remote)).toEqual(['main']);
  const patch = join(shop, `.aftermath/outbox/revert/${culprit.slice(0, 12)}/failed-change.patch`);
  expect(readFileSync(patch, 'utf8')).toContain('+wrong');
  git(shop, 'apply', '--check', '--reverse', patch);
});

test('the commands that it prints do the same', async () => {
  const {shop, remote, culprit} = build();
  const {stdout} = await runCli(['revert', '--culprit', culprit], {cwd: shop});
  const commands = stdout.split('\n').filter((line) => line.startsWith('  git '));

  const env = {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', ...toIdentity()};
  for (const line of commands) execFileSync('sh', ['-c', line], {cwd: shop, env, stdio: 'pipe'});

  expect(git(remote, 'show', `aftermath/revert/${culprit}:a.txt`)).toBe('one\ntwo');
});

function toIdentity(): Readonly<Record<string, string>> {
  const [name, email] = ['Robin', 'robin@example.invalid'];
  return {GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email};
}

test('--push pushes the one branch, the checkout stays as it is, and again is unchanged', async () => {
  const {shop, remote, culprit} = build();
  const head = git(shop, 'rev-parse', 'HEAD');

  const first = await runCli(['revert', '--culprit', culprit, '--push', '--json'], {cwd: shop});
  const second = await runCli(['revert', '--culprit', culprit, '--push', '--json'], {cwd: shop});

  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(parseStdout(first)).toMatchObject({schema: 'aftermath/revert/1', pushed: {kind: 'pushed'}});
  expect(branches(remote)).toEqual([`aftermath/revert/${culprit}`, 'main']);
  expect(git(remote, 'diff', '--name-only', 'main', `aftermath/revert/${culprit}`)).toBe('a.txt');
  expect(git(remote, 'show', `aftermath/revert/${culprit}:a.txt`)).toBe('one\ntwo');
  expect([git(shop, 'rev-parse', 'HEAD'), git(shop, 'branch', '--list').includes('revert')]).toEqual([head, false]);
});

test('a conflict is told with its files, the later commits and the choices, and gives 1', async () => {
  const {shop, remote, culprit} = build({'a.txt': 'one\nother\n'});

  const result = await runCli(['revert', '--culprit', culprit, '--push'], {cwd: shop});

  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain(`a.txt  edited  later: ${git(shop, 'rev-parse', 'HEAD').slice(0, 12)}`);
  for (const choice of ['ours', 'theirs', 'by hand', 'later first']) expect(result.stdout).toContain(`  ${choice}: `);
  expect(branches(remote)).toEqual(['main']);
});

test('--dry-run writes nothing', async () => {
  const {shop, remote, culprit} = build();

  const result = await runCli(['revert', '--culprit', culprit, '--dry-run', '--json'], {cwd: shop});

  expect(parseStdout(result)).toMatchObject({outcome: {kind: 'ready', files: ['a.txt']}, pushed: null, patch: null});
  expect([existsSync(join(shop, '.aftermath')), branches(remote)]).toEqual([false, ['main']]);
});

test.each([
  [['--culprit', 'nothing-here'], 'is no commit here'],
  [['--culprit', 'HEAD', '--remote', 'elsewhere'], 'there is no remote "elsewhere" here'],
  [['--culprit', 'HEAD', '--base', '--evil'], 'is no branch name'],
  [['--culprit', 'HEAD', '--push', '--dry-run'], 'contradict each other'],
])('unusable input %j gives 2', async (args, words) => {
  const {shop} = build();

  const {exitCode, stdout, stderr} = await runCli(['revert', ...args], {cwd: shop});

  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  expect(stderr).toContain(words);
});
