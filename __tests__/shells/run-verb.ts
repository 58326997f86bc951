// Runs one command line inside the test: no process, no bundle, the same code.
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from '@jest/globals';
import {runCli} from '../../src/shells/cli/program.ts';

export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly note: string;
}

/** What a command line prints and how it ends. The clock stands still. */
export async function run(cwd: string, ...args: readonly string[]): Promise<Said> {
  let out = '';
  let note = '';
  const exit = await runCli(args, {
    cwd,
    env: {AFTERMATH_NOW: '2031-05-04T09:34:00Z'},
    out: (text) => {
      out += text;
    },
    note: (text) => {
      note += text;
    },
  });
  return {exit, out, note};
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** A new folder with these files, path to text; gone when the test file is done. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftermath-shell-')));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
