// A failure of level 5 on a laptop stops everything: `status` says so, `handle` names the file, and without it all goes on.
import {execFileSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

const FILE = '.aftermath/outbox/halt.json';

function failingRepository(): string {
  const folder = folderWith({
    '.github/aftermath.yml': 'mode: act\nseverity:\n  rules:\n    - when: {}\n      set: 5\n',
    'area.log': 'compiling\nsrc/area.c:4:9: error: expected expression before ) token\nmake: *** [area.o] Error 1\n',
    'mast.log': 'compiling\nsrc/mast.c:7:1: error: unknown type name sail\nmake: *** [mast.o] Error 1\n',
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', ...args], {cwd: folder});
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Work on it');
  return folder;
}

test('a halt is told by status and by what it holds back, with the file that ends it', async () => {
  const folder = failingRepository();
  const before = JSON.parse((await run(folder, 'status', '--json')).out);
  await run(folder, 'handle', '--log', 'area.log');

  const status = await run(folder, 'status');
  const document = JSON.parse((await run(folder, 'status', '--json')).out);
  const held = await run(folder, 'handle', '--log', 'mast.log');
  rmSync(join(folder, FILE));
  const after = JSON.parse((await run(folder, 'status', '--json')).out);

  expect(before.stopped).toBeNull();
  expect(status.out).toMatch(/Everything is stopped since 2031-05-04 09:34 UTC, by aftermath: \S/);
  expect(status.out).toContain(`Remove the file ${FILE} to go on.`);
  expect(document.stopped).toMatchObject({
    file: FILE,
    readable: true,
    halts: [{branch: null, since: '2031-05-04T09:34:00Z', by: 'aftermath', reason: expect.stringMatching(/\S/)}],
  });
  expect(held.out).toMatch(/held back\. The stop switch is on\./);
  expect(held.out).toContain(`Remove the file ${FILE} to go on.`);
  expect(after.stopped).toBeNull();
});

test('a switch that cannot be read counts as on', async () => {
  const folder = failingRepository();
  await run(folder, 'handle', '--log', 'area.log');
  writeFileSync(join(folder, FILE), '{');

  const status = await run(folder, 'status', '--out', '.aftermath/outbox');
  const document = JSON.parse((await run(folder, 'status', '--json')).out);

  expect(status.out).toContain(`Remove the file ${FILE} to go on.`);
  expect(document.stopped).toEqual({file: FILE, readable: false, halts: []});
});
