// Commits of given paths with the real git: exactly those, whatever they are called, and nothing else of index or tree moves.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {localCommits} from '../../src/adapters/git/commit-paths.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {checkoutWith, git, lastCommit} from '../acceptance/checkout.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

/** Pauses that do not wait, and what happens in them. */
function pacing(inPause: (count: number) => void = () => {}): Pacing & {readonly pauses: () => number} {
  let count = 0;
  return {
    pause: async () => {
      count += 1;
      inPause(count);
    },
    draw: () => 0.5,
    elapsed: () => 0,
    pauses: () => count,
  };
}

const words = {headline: 'Move items', body: '- x'};

function commit(folder: string, paths: readonly string[], pace: Pacing = pacing()) {
  return localCommits(folder, pace).commit({paths, ...words});
}

function change(folder: string): void {
  writeFileSync(join(folder, 'plan.json'), '{}\n');
  writeFileSync(join(folder, 'notes.txt'), 'staged\n');
  git(folder, 'add', 'notes.txt');
  writeFileSync(join(folder, 'notes.txt'), 'and more\n');
  writeFileSync(join(folder, 'tasks.md'), 'unstaged\n');
  writeFileSync(join(folder, 'new.txt'), 'untracked\n');
}

test('holds the paths alone; what was staged, changed or new stays so', async () => {
  const folder = checkoutWith();
  change(folder);
  writeFileSync(join(folder, 'made.json'), '[]\n');
  rmSync(join(folder, 'queue/failed/x.yaml'));

  const sha = value(await commit(folder, ['plan.json', 'made.json', 'queue/failed/x.yaml', 'queue/failed/y.yaml']));

  expect(git(folder, 'rev-parse', 'HEAD').trim()).toBe(sha);
  expect(lastCommit(folder)).toEqual(['A made.json', 'M plan.json', 'D queue/failed/x.yaml']);
  expect(git(folder, 'status', '--porcelain').split('\n').sort()).toEqual([
    '',
    ' M tasks.md',
    '?? new.txt',
    'MM notes.txt',
  ]);
  expect(git(folder, 'log', '-1', '--format=%an|%B|%(trailers)')).toBe('Ada|Move items\n\n- x\n|\n');
});

test.each(['*.txt', '-x', ':(top)y', 'ä ö', 'a"b', '[n]otes.txt'])(
  'takes %j for a name and no pattern',
  async (name) => {
    const folder = checkoutWith();
    change(folder);
    writeFileSync(join(folder, name), 'one\n');

    value(await commit(folder, [name]));
    rmSync(join(folder, name));
    value(await commit(folder, [name]));

    expect(git(folder, 'show', '--format=', '--name-status', '-z', 'HEAD')).toBe(`D\0${name}\0`);
    expect(git(folder, 'status', '--porcelain')).toContain('MM notes.txt');
  },
);

test('is none when nothing differs, also for a path that was never there', async () => {
  const folder = checkoutWith();
  const start = git(folder, 'rev-parse', 'HEAD');

  expect(value(await commit(folder, ['plan.json', 'never.txt', 'nowhere/at/all.txt']))).toBeNull();
  expect(git(folder, 'rev-parse', 'HEAD')).toBe(start);
});

test('may be the first of a repository, and may stand on a detached head', async () => {
  const first = temporary();
  git(first, 'init', '--quiet');
  git(first, 'config', 'user.name', 'Ada');
  git(first, 'config', 'user.email', 'ada@example.invalid');
  writeFileSync(join(first, 'a'), 'a\n');
  const detached = checkoutWith();
  git(detached, 'checkout', '--quiet', '--detach');
  writeFileSync(join(detached, 'plan.json'), '{}\n');

  value(await commit(first, ['a']));
  value(await commit(detached, ['plan.json']));

  expect(lastCommit(first)).toEqual(['A a']);
  expect(lastCommit(detached)).toEqual(['M plan.json']);
  expect(git(detached, 'rev-parse', 'work')).not.toBe(git(detached, 'rev-parse', 'HEAD'));
});

test('counts paths from its folder, not from the root of the repository', async () => {
  const folder = checkoutWith();
  writeFileSync(join(folder, 'queue/failed/x.yaml'), 'id: x\n');
  writeFileSync(join(folder, 'queue/failed/n.yaml'), 'id: n\n');

  value(await commit(join(folder, 'queue'), ['failed/x.yaml', 'failed/n.yaml']));

  expect(lastCommit(folder)).toEqual(['A queue/failed/n.yaml', 'M queue/failed/x.yaml']);
});

describe('when git refuses', () => {
  function refusing(how: 'hook' | 'identity' | 'merge'): string {
    const folder = checkoutWith();
    if (how === 'hook') {
      const hook = join(folder, '.git/hooks/pre-commit');
      mkdirSync(join(folder, '.git/hooks'), {recursive: true});
      writeFileSync(hook, '#!/bin/sh\necho "lint failed" >&2\nexit 1\n');
      chmodSync(hook, 0o755);
    }
    if (how === 'identity') {
      git(folder, 'config', 'user.name', '');
      git(folder, 'config', 'author.name', '');
    }
    if (how === 'merge') writeFileSync(join(folder, '.git/MERGE_HEAD'), git(folder, 'rev-parse', 'HEAD'));
    return folder;
  }

  test.each([
    ['hook', /^lint failed; /],
    ['identity', /ident name/],
    ['merge', /merge/],
  ] as const)('for %s it says so, once, and leaves index and files as they were', async (how, says) => {
    const folder = refusing(how);
    change(folder);
    const before = git(folder, 'status', '--porcelain');
    const pace = pacing();

    const made = await commit(folder, ['plan.json', 'new.txt'], pace);

    expect(made).toMatchObject({ok: false, problem: {code: 'GIT_FAILED', operation: 'commit'}});
    expect(made.ok ? '' : made.problem).toMatchObject({detail: expect.stringMatching(says)});
    expect(git(folder, 'status', '--porcelain')).toBe(before);
    expect(pace.pauses()).toBe(0);
  });
});

describe('while another git holds the index', () => {
  test('it waits and then commits', async () => {
    const folder = checkoutWith();
    const lock = join(folder, '.git/index.lock');
    writeFileSync(join(folder, 'plan.json'), '{}\n');
    writeFileSync(lock, '');
    const pace = pacing((count) => {
      if (count === 3) rmSync(lock);
    });

    value(await commit(folder, ['plan.json'], pace));

    expect(pace.pauses()).toBe(3);
    expect(lastCommit(folder)).toEqual(['M plan.json']);
  });

  test('it gives up after a bounded number of tries, and the lock stays', async () => {
    const folder = checkoutWith();
    const lock = join(folder, '.git/index.lock');
    writeFileSync(join(folder, 'plan.json'), '{}\n');
    writeFileSync(lock, '');
    const pace = pacing();

    const made = await commit(folder, ['plan.json'], pace);

    expect(made).toMatchObject({
      ok: false,
      problem: {code: 'GIT_FAILED', detail: expect.stringContaining('index.lock')},
    });
    expect(pace.pauses()).toBeLessThan(100);
    expect(readFileSync(lock, 'utf8')).toBe('');
    // Sixty tries, each of which asks git.
  }, 240_000);
});

test('finds the paths that git is told to leave out, but not those that it knows', async () => {
  const folder = checkoutWith();
  writeFileSync(join(folder, '.gitignore'), 'queue/failed/\n');

  const ignored = await localCommits(folder, pacing()).findIgnored([
    'queue/failed/x.yaml',
    'queue/failed/new.yaml',
    'a',
  ]);

  expect(ignored).toEqual({ok: true, value: ['queue/failed/new.yaml']});
});

const temporary = temporaryFolders();
