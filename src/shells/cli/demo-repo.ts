// Builds the demo's repository with real git and lets its real test command fail.
import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {DEMO_FILES, DEMO_MESSAGE} from './demo-files.ts';

export interface DemoRepo {
  readonly dir: string;
  /** Log of the test command, as a job would have written it. */
  readonly log: string;
  readonly exitCode: number;
}

/** A new repository with one good and one breaking commit, and the log of its failing tests. */
export async function buildDemoRepo(root: string): Promise<DemoRepo> {
  const dir = join(root, 'corner-shop');
  for (const [path, text] of Object.entries(DEMO_FILES)) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), text);
  }
  await git(dir, 'init', '--quiet', '--initial-branch=work/discounts');
  await git(dir, 'add', '--all', '--', ':!src/price.js', ':!test');
  await commit(dir, 'Open the shop');
  await git(dir, 'add', '--all');
  await commit(dir, DEMO_MESSAGE);
  const tested = await run(process.execPath, ['--test', '--test-reporter=spec'], {cwd: dir, env: cleanEnvironment()});
  const log = join(root, 'test.log');
  await writeFile(log, `$ npm test\n${tested.output}Process exited with code ${tested.exitCode}\n`);
  return {dir, log, exitCode: tested.exitCode};
}

/** Output of one git command in a directory; fails with what git said. */
export async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const ended = await run('git', args, {cwd: dir, env: cleanEnvironment()});
  if (ended.exitCode !== 0) throw new Error(`git ${args[0]}: ${ended.output.trim()}`);
  return ended.output;
}

async function commit(dir: string, message: string): Promise<void> {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.invalid', '-c', 'commit.gpgsign=false'];
  await git(dir, ...identity, 'commit', '--quiet', '--no-verify', '-m', message);
}

/** The environment without what would change git's or the test runner's behaviour inside the demo. */
function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|NODE_|npm_|FORCE_COLOR$|JEST_)/.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}

interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

function run(
  file: string,
  args: readonly string[],
  options: {readonly cwd: string; readonly env: Record<string, string>},
): Promise<Ended> {
  return new Promise((done, fail) => {
    execFile(file, [...args], {...options, timeout: 60_000}, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') {
        fail(new Error(`${file} cannot be started: ${error.message}`));
        return;
      }
      done({exitCode: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr});
    });
  });
}
