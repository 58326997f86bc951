// The diff that `plan mark --dry-run` prints fits where it was asked, and words that say nothing are refused.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

const PLAN = `[
  {"batch": "1.1", "title": "t", "prompt": "p", "dependencies": [], "verified": false}
]
`;

test.each([
  ['from the root', '.', 'plan/x.json', 'plan/x.json'],
  ['with dots and slashes', '.', './/plan/../plan/x.json', 'plan/x.json'],
  ['by its whole path', '.', null, 'plan/x.json'],
  ['from above', 'docs/deep', '../../plan/x.json', 'plan/x.json'],
  ['from inside', 'plan', 'x.json', 'x.json'],
] as const)('a plan named %s', async (_, from, named, shown) => {
  const root = folderWith({'plan/x.json': PLAN, 'docs/deep/x': ''});
  execFileSync('git', ['init', '--quiet', root]);

  const file = named ?? join(root, 'plan/x.json');
  const {exit, out} = await run(
    join(root, from),
    'plan',
    'mark',
    file,
    '--failed',
    '--item',
    '1.1',
    '--reason',
    'r',
    '--dry-run',
  );
  const place = shown === 'x.json' ? join(root, 'plan') : root;
  execFileSync('git', ['apply', '-'], {cwd: place, input: out, env: {...process.env, GIT_DIR: '/dev/null'}});

  expect(exit).toBe(0);
  expect(out).toContain(`--- a/${shown}\n+++ b/${shown}\n`);
  expect(readFileSync(join(root, 'plan/x.json'), 'utf8')).toContain('"status": "failed"');
});

test.each([
  [['plan', 'mark', 'plan/x.json', '--failed', '--item', '1.1', '--reason', ''], '--reason'],
  [['queue', 'park', 'queue', '--item', 'light', '--reason', ' '], '--reason'],
])('%j is refused', async (args, option) => {
  const root = folderWith({'plan/x.json': PLAN, 'queue/pending/light.yaml': 'id: light\nstatus: pending\n'});

  const {exit, note} = await run(root, ...args);

  expect(exit).toBe(2);
  expect(note).toContain(`option '${option} <text>' argument`);
  expect(note).toContain('It is empty; say it in a few words.');
});

test('an id that no item of a queue has is told with the ids that are there, nearest first', async () => {
  const ids = ['0.0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '11.11', '12.1'];
  const items = ids.map((id) => [`queue/failed/${id}.yaml`, `id: "${id}"\nstatus: failed\n`] as const);
  const root = folderWith(Object.fromEntries(items));

  const {exit, note} = await run(root, 'queue', 'requeue', 'queue', '--item', '11.12');

  expect(exit).toBe(2);
  expect(note).toMatch(/^aftermath: queue: no item "11\.12"; it has 11\.11, 12\.1, 0\.\d, .* and 2 more\n$/);
});

test('a plan that its owner has stopped is listed as such, with nothing ready', async () => {
  const root = folderWith({'plan/x.json': `{"status": "halted", "batches": ${PLAN}}`});

  const list = await run(root, 'plan', 'list', 'plan/x.json');
  const show = await run(root, 'plan', 'show', 'plan/x.json', '--item', '1.1');

  expect(list.out).toContain('\n  halted: the plan says "halted" at its top, so nothing is ready\n');
  expect(list.out + show.out).not.toMatch(/ready {2}|, ready/);
});
