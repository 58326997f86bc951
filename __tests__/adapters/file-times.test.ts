// When files of a real checkout were changed: their last commit, or the disk where that knows more.
import {execFileSync} from 'node:child_process';
import {mkdirSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {checkoutFileTimes} from '../../src/adapters/git/file-times.ts';
import {git} from '../acceptance/checkout.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

/** A checkout with a queue below its root and one commit a day from the first of the month on. */
function checkoutOf(...commits: readonly Readonly<Record<string, string>>[]): string {
  const root = folder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  for (const [index, files] of commits.entries()) {
    write(join(root, 'work'), files);
    git(root, 'add', '--all');
    const at = `2026-02-0${index + 1}T00:00:00Z`;
    commit(root, at);
  }
  return join(root, 'work');
}

function commit(root: string, at: string): void {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
  execFileSync('git', [...author, 'commit', '--quiet', '--message', at], {
    cwd: root,
    env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_COMMITTER_DATE: at},
  });
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), {recursive: true});
    writeFileSync(join(directory, path), text);
  }
}

const day = (count: number): number => Date.parse(`2026-02-0${count}T00:00:00Z`);
const onDisk = (path: string): number => Math.floor(Math.max(statSync(path).mtimeMs, statSync(path).ctimeMs));

test('is the time of the commit that changed a file last, whatever it is called', async () => {
  const odd = 'in-progress/[x] "ä".yaml';
  const directory = checkoutOf(
    {'in-progress/x.yaml': '1', [odd]: '1'},
    {'in-progress/x.yaml': '2'},
    {'other.txt': '3'},
  );

  const times = await checkoutFileTimes(directory)(['in-progress/x.yaml', odd]);

  expect([...times]).toEqual([
    ['in-progress/x.yaml', day(2)],
    [odd, day(1)],
  ]);
});

test('is the time of the disk for what differs from the last commit, or is not in it', async () => {
  const directory = checkoutOf({'in-progress/x.yaml': '1', 'pending/y.yaml': '1', 'in-progress/z.yaml': '1'});
  const paths = ['in-progress/x.yaml', 'in-progress/y.yaml'];
  write(directory, {'in-progress/x.yaml': 'mine'});
  renameSync(join(directory, 'pending/y.yaml'), join(directory, 'in-progress/y.yaml'));

  const times = await checkoutFileTimes(directory)([...paths, 'in-progress/z.yaml', 'in-progress/none.yaml']);

  expect([...times]).toEqual([
    ...paths.map((path) => [path, onDisk(join(directory, path))]),
    ['in-progress/z.yaml', day(1)],
  ]);
});

test('is known before the first commit, and unknown outside of a checkout', async () => {
  const fresh = checkoutOf();
  const bare = folder();
  for (const directory of [fresh, bare]) write(directory, {'in-progress/x.yaml': '1'});

  expect([...(await checkoutFileTimes(fresh)(['in-progress/x.yaml'])).keys()]).toEqual(['in-progress/x.yaml']);
  expect([...(await checkoutFileTimes(bare)(['in-progress/x.yaml']))]).toEqual([]);
});
