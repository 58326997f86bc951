// One refused file, and the checked-out repository that the tests about bad input share.
import {execFileSync} from 'node:child_process';
import {expect} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';

/** A log of a job that really failed. */
export const GOOD_LOG =
  'compiling\nsrc/area.c:4:9: error: expected expression before ) token\nmake: *** [Makefile:3: area.o] Error 1\n';

/** A file that a verb must refuse; null: there is none of that name. */
export interface Refusal {
  readonly name: string;
  readonly content: string | Uint8Array | null;
  readonly says: RegExp;
}

/** Given alone and then beside a good file: refused with the same words, the other answered. The documents of both. */
export async function expectRefusal(verb: readonly string[], refusal: Refusal, good: Readonly<Record<string, string>>) {
  const [goodName = ''] = Object.keys(good);
  const folder = folderWith({...good, ...(refusal.content === null ? {} : {[refusal.name]: refusal.content})});
  const before = readFolder(folder);

  const alone = await runCli([...verb, refusal.name], {cwd: folder});
  const both = await runCli([...verb, refusal.name, goodName, '--json'], {cwd: folder});

  expect(alone).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringMatching(refusal.says)});
  expect(both.exitCode).toBe(2);
  expect(both.stderr).toBe(alone.stderr);
  expect(readFolder(folder)).toEqual(before);
  return parseStdout(both);
}

/** A checked-out repository with one commit that names batch 1.2. */
export function repoWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', ...args], {
      cwd: folder,
      env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null'},
    });
  git('init', '--quiet', '--initial-branch=work/area');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'Work on it\n\nBatch: 1.2\n');
  return folder;
}
