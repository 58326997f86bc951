// Two changes with --commit while a hook of the repository takes its time: the second one waits, however long that is.
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, rmSync, utimesSync, watch, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {checkoutWith, git} from './checkout.ts';
import {runCli} from './cli-runner.ts';

/** Tries of a waiting process, each of which leaves and removes a draft of its lock. */
const TRIES = 3;

const park = (item: string) => ['queue', 'park', 'queue', '--item', item, '--reason', 'later', '--commit'];

/** A checkout whose hook says that it has begun and then waits for somebody to write into its pipe. */
function slowCheckout() {
  const folder = checkoutWith();
  const at = (name: string) => join(folder, '.git', name);
  execFileSync('mkfifo', [at('pipe')]);
  mkdirSync(at('hooks'), {recursive: true});
  const wait = `[ -e '${at('done')}' ] && exit 0\n: > '${at('begun')}'\ncat '${at('pipe')}' > '${at('done')}'`;
  writeFileSync(at('hooks/pre-commit'), `#!/bin/sh\n${wait}\n`);
  chmodSync(at('hooks/pre-commit'), 0o755);
  return {folder, begun: () => existsSync(at('begun')), letGo: () => writeFileSync(at('pipe'), 'go')};
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

test('the lock of a commit is not taken from who still makes it', async () => {
  const {folder, begun, letGo} = slowCheckout();
  const locks = join(folder, '.aftermath/local/commits');

  const first = runCli(park('x'), {cwd: folder});
  await until(begun);
  // As if the hook had been at it for an hour.
  utimesSync(join(locks, 'lock'), new Date(0), new Date(0));
  let tries = 0;
  const looking = watch(locks, (_, name) => {
    if (name?.startsWith('lock-')) tries += 1;
  });
  const second = runCli(park('y'), {cwd: folder});
  // Each try is seen as a draft that comes and one that goes.
  await until(() => tries >= 2 * TRIES);
  looking.close();
  letGo();

  expect(await first).toMatchObject({exitCode: 0, stderr: ''});
  expect(await second).toMatchObject({exitCode: 0, stderr: ''});
  expect(git(folder, 'status', '--porcelain')).toBe('');
  expect(git(folder, 'log', '--format=%b', '-2').split('\n').filter(Boolean)).toEqual(['- y', '- x']);
});

test("a commit that an earlier change still lacks is said to be that one's", async () => {
  const folder = checkoutWith();
  const hook = join(folder, '.git/hooks/pre-commit');
  mkdirSync(join(folder, '.git/hooks'), {recursive: true});
  writeFileSync(hook, '#!/bin/sh\necho "lint failed" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  await runCli(park('x'), {cwd: folder});

  const refused = await runCli(park('y'), {cwd: folder});

  expect(refused).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('an earlier change waits for its commit'),
  });
  expect(existsSync(join(folder, 'queue/failed/y.yaml'))).toBe(true);
  rmSync(hook);
  expect(await runCli(park('y'), {cwd: folder})).toMatchObject({exitCode: 0, stderr: ''});
  expect(git(folder, 'rev-list', '--count', 'HEAD').trim()).toBe('3');
});
