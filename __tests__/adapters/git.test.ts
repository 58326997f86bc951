// The git adapter on real repositories, made for each test with real git.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {
  currentBranch,
  headSha,
  isRepository,
  readChangedFiles,
  readCommit,
  readCommitTrailers,
} from '../../src/adapters/git/repo.ts';
import {parseTrailers} from '../../src/adapters/github/trailers.ts';
import type {Sha} from '../../src/domain/ids.ts';
import {value} from '../contracts/code-host.ts';
import {safe, sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

const IDENTITY = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.invalid', '-c', 'commit.gpgSign=false'];

function git(root: string, ...args: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  return execFileSync('git', [...IDENTITY, ...args], {cwd: root, encoding: 'utf8', env, stdio: 'pipe'});
}

function makeRepository(): string {
  const root = folder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

async function commit(root: string, files: Readonly<Record<string, string>>, message: string): Promise<Sha> {
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  git(root, 'add', '-A');
  git(root, 'commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message);
  return value(await headSha(root));
}

describe('a repository', () => {
  test('is told from a folder', async () => {
    expect(await isRepository(makeRepository())).toBe(true);
    expect(await isRepository(folder())).toBe(false);
    expect(await isRepository(join(folder(), 'missing'))).toBe(false);
  });

  test('names its head and branch, also when the branch has a slash', async () => {
    const root = makeRepository();
    const sha = await commit(root, {'a.txt': '1'}, 'One');
    git(root, 'checkout', '--quiet', '-b', 'feature/tides');

    expect(value(await headSha(root))).toBe(sha);
    expect(value(await currentBranch(root))).toBe('feature/tides');
    git(root, 'checkout', '--quiet', '--detach');
    expect(value(await currentBranch(root))).toBeNull();
  });

  test('outside of one there is no head and no branch', async () => {
    const root = folder();

    expect(await headSha(root)).toMatchObject({problem: {code: 'NOT_A_REPOSITORY', directory: root}});
    expect(await currentBranch(root)).toMatchObject({problem: {code: 'NOT_A_REPOSITORY'}});
  });

  test('without a commit has no head, and says so', async () => {
    expect(await headSha(makeRepository())).toMatchObject({
      problem: {code: 'GIT_FAILED', detail: 'there is no commit yet; commit something first'},
    });
  });
});

describe('a commit', () => {
  test('is read with subject, trailers and changed files, whatever the names', async () => {
    const root = makeRepository();
    await commit(root, {'a.txt': '1', 'gone.txt': '1'}, 'One');
    git(root, 'rm', '--quiet', 'gone.txt');
    const message = 'Raise the tide\n\nBecause of the moon.\n\nBatch: B7\nReviewed-by: Kim\n';
    const sha = await commit(root, {'a.txt': '2', 'neu ä".txt': '1'}, message);

    expect(value(await readCommit(root, sha, safe))).toEqual({
      sha,
      subject: 'Raise the tide',
      trailers: [
        {key: 'Batch', value: 'B7'},
        {key: 'Reviewed-by', value: 'Kim'},
      ],
      changedFiles: ['a.txt', 'gone.txt', 'neu ä".txt'],
    });
  });

  test('the first one changed all its files, a merge what it brought to its first parent', async () => {
    const root = makeRepository();
    const first = await commit(root, {'a.txt': '1', 'b.txt': '1'}, 'One');
    git(root, 'checkout', '--quiet', '-b', 'side');
    await commit(root, {'side.txt': '1'}, 'Side');
    git(root, 'checkout', '--quiet', 'main');
    await commit(root, {'main.txt': '1'}, 'Main');
    git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'side');

    expect(value(await readChangedFiles(root, first))).toEqual(['a.txt', 'b.txt']);
    expect(value(await readChangedFiles(root, value(await headSha(root))))).toEqual(['side.txt']);
  });

  test('in a shallow clone its changed files are unknown', async () => {
    const root = makeRepository();
    await commit(root, {'a.txt': '1'}, 'One');
    const sha = await commit(root, {'b.txt': '1'}, 'Two');
    const clone = join(folder(), 'clone');
    git(folder(), 'clone', '--quiet', '--depth=1', `file://${root}`, clone);

    expect(value(await readChangedFiles(clone, sha))).toBeNull();
    expect(value(await readCommit(clone, sha, safe)).subject).toBe('Two');
  });

  test('that is not there is a problem', async () => {
    const root = makeRepository();
    await commit(root, {}, 'One');

    expect(await readCommit(root, sampleSha('nowhere'), safe)).toMatchObject({
      problem: {code: 'GIT_FAILED', operation: 'show'},
    });
  });

  test('reads the same whatever the repository is set to', async () => {
    const root = makeRepository();
    const sha = await commit(root, {'dir/ä.txt': '1'}, 'One\n\nBatch: B1\n');
    const plain = value(await readCommit(root, sha, safe));
    const settings = {
      'core.quotePath': 'true',
      'log.showSignature': 'true',
      'gpg.program': join(root, 'evil'),
      'trailer.separators': '#',
      'color.ui': 'always',
      'diff.noprefix': 'true',
      'diff.external': join(root, 'evil'),
      'core.fsmonitor': join(root, 'evil'),
    };
    for (const [key, text] of Object.entries(settings)) git(root, 'config', key, text);

    expect(value(await readCommit(root, sha, safe))).toEqual(plain);
  });
});

describe('trailers read without git', () => {
  test.each([
    ['One', []],
    ['One\n\nBatch: B1', ['Batch=B1']],
    ['Batch: B1', []],
    ['One\n\nText.\n\nBatch: B1\nBatch : B2\n', ['Batch=B1', 'Batch=B2']],
    ['One\n\nBatch: B1\n\nText after.', []],
    ['One\n\nNote: see\n  the next line\n', ['Note=see the next line']],
    ['One\n\nplain words\nBatch: B1\n', []],
    ['One\n\nplain words\nBatch: B1\nSigned-off-by: Kim\n', ['Batch=B1', 'Signed-off-by=Kim']],
    ['One\r\n\r\nBatch: B1\r\n', ['Batch=B1']],
    ['One\n\nhttps://example.invalid\n', ['https=//example.invalid']],
  ])('of %j are %j', (message, expected) => {
    expect(parseTrailers(message).map(({key, value: text}) => `${key}=${text}`)).toEqual(expected);
  });

  test('are those that git reads', async () => {
    const root = makeRepository();
    const line = fc.constantFrom(
      'Batch: B1',
      'Key : v',
      'plain words',
      '  folded',
      '',
      '',
      'Signed-off-by: Kim',
      'x-y:z',
      '# note',
      ': no key',
    );
    const messages = fc.sample(fc.array(line, {minLength: 1, maxLength: 9}), {numRuns: 60, seed: 21});
    for (const lines of messages) {
      const message = `Subject\n\n${lines.join('\n')}\n`;
      const sha = await commit(root, {}, message);

      expect({message, trailers: parseTrailers(message)}).toEqual({
        message,
        trailers: value(await readCommitTrailers(root, sha)),
      });
    }
  });
});
