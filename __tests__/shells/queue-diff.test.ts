// The diff that `queue requeue --dry-run` prints fits where it was asked: `git apply` there does what the verb would do.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

const ITEM = 'id: harbour-light\nstatus: failed\nconsecutive_failures: 1\nrequirements:\n  - relight the lamp\n';

test.each([
  ['from the root', '.', 'queue', 'queue/'],
  ['with dots and a slash', '.', './queue/', 'queue/'],
  ['by its whole path', '.', null, 'queue/'],
  ['from above', 'docs', '../queue', 'queue/'],
  ['from inside', 'queue', '.', ''],
] as const)('named %s', async (_, from, named, prefix) => {
  const root = folderWith({'queue/failed/light.yaml': ITEM, 'docs/x': '', 'queue/pending/.keep': ''});
  execFileSync('git', ['init', '--quiet', root]);

  const args = ['queue', 'requeue', named ?? join(root, 'queue'), '--dry-run', '--json'];
  const {exit, out} = await run(join(root, from), ...args);
  const {diff} = JSON.parse(out);
  const place = prefix === '' ? join(root, 'queue') : root;
  execFileSync('git', ['apply', '-'], {cwd: place, input: diff, env: {...process.env, GIT_DIR: '/dev/null'}});

  expect(exit).toBe(0);
  expect(diff).toContain(`--- a/${prefix}failed/light.yaml\n+++ b/${prefix}pending/light.yaml\n`);
  expect(existsSync(join(root, 'queue/pending/light.yaml'))).toBe(true);
  expect(existsSync(join(root, 'queue/failed/light.yaml'))).toBe(false);
});
