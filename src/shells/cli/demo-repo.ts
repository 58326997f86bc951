// The demo's repositories: a shop with a bare remote, its real test command, and what git says about both.
import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type Instant, parseSha, type Sha} from '../../domain/ids.ts';
import {DEMO_BUG, DEMO_FILES, DEMO_LATER, DEMO_LATER_MESSAGE, DEMO_MESSAGE} from './demo-files.ts';

/** The branch that everybody builds on. */
export const DEMO_BRANCH = 'main';

/** One run of the shop's own test command. */
export interface DemoRun {
  readonly sha: Sha;
  readonly at: Instant;
  /** Log of the command, as a job would have written it. */
  readonly log: string;
  readonly exitCode: number;
}

export interface DemoRepo {
  readonly dir: string;
  /** The bare repository that everybody pushes to. */
  readonly remote: string;
  readonly green: DemoRun;
  readonly red: DemoRun;
}

/** A new shop whose tests pass, pushed to its remote, then a change that breaks it, pushed as well. */
export async function buildDemoRepo(root: string): Promise<DemoRepo> {
  const dir = join(root, 'corner-shop');
  const remote = join(root, 'corner-shop.git');
  await mkdir(dir, {recursive: true});
  await git(root, 'init', '--quiet', '--bare', `--initial-branch=${DEMO_BRANCH}`, remote);
  await git(dir, 'init', '--quiet', `--initial-branch=${DEMO_BRANCH}`);
  await git(dir, 'remote', 'add', 'origin', remote);
  await commitFiles(dir, DEMO_FILES, 'Open the shop');
  const green = await testShop(dir, join(root, 'test-green.log'));
  await commitFiles(dir, DEMO_BUG, DEMO_MESSAGE);
  const red = await testShop(dir, join(root, 'test.log'));
  return {dir, remote, green, red};
}

/** What has been changed in the working tree as one commit, then a harmless change and its own test run. */
export async function pushLater({dir}: DemoRepo, root: string): Promise<DemoRun> {
  await commitFiles(dir, {}, 'Mark the failed batch');
  await commitFiles(dir, DEMO_LATER, DEMO_LATER_MESSAGE);
  return testShop(dir, join(root, 'test-2.log'));
}

/** Files and everything else that was changed, committed and pushed. */
async function commitFiles(dir: string, files: Readonly<Record<string, string>>, message: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), text);
  }
  await git(dir, 'add', '--all');
  await git(dir, ...DEMO_IDENTITY, 'commit', '--quiet', '--no-verify', '-m', message);
  await git(dir, 'push', '--quiet', 'origin', DEMO_BRANCH);
}

/** Who commits in the demo; nothing of the person who runs it is used. */
export const DEMO_IDENTITY = [
  '-c',
  'user.name=Demo',
  '-c',
  'user.email=demo@example.invalid',
  '-c',
  'commit.gpgsign=false',
];

/** The test command at the commit that is checked out. */
export async function testShop(dir: string, log: string): Promise<DemoRun> {
  const at = Date.now() as Instant;
  const tested = await run(process.execPath, ['--test', '--test-reporter=spec'], {cwd: dir, env: cleanEnvironment()});
  await writeFile(log, `$ npm test\n${tested.output}Process exited with code ${tested.exitCode}\n`);
  return {sha: await shaOf(dir, 'HEAD'), at, log, exitCode: tested.exitCode};
}

/** The commit of a name; a name that is none is a bug of the demo. */
export async function shaOf(dir: string, name: string): Promise<Sha> {
  const sha = parseSha((await git(dir, 'rev-parse', '--verify', `${name}^{commit}`)).trim());
  if (sha === null) throw new Error(`git gave no commit id for ${name}`);
  return sha;
}

/** Output of one git command in a directory; fails with what git said. */
export async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const ended = await run('git', args, {cwd: dir, env: cleanEnvironment()});
  if (ended.exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${ended.output.trim()}`);
  return ended.output;
}

/** The environment without what would change git's or the test runner's behaviour inside the demo. */
function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|NODE_|npm_|FORCE_COLOR$|JEST_)/.test(name));
  return {...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), GIT_TERMINAL_PROMPT: '0'};
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
