// The command line killed before any of its writes, and before any start of git: the next run completes the change or has it to do anew.
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {checkoutWith, git, LIST, lastCommit, PLAN} from './checkout.ts';
import {folderWith, runCli} from './cli-runner.ts';

/** More writes than any of the verbs makes: each loop ends earlier, with the first run that is let through. */
const MAX_POINTS = 150;
const TIMEOUT_MS = 400_000;
const KILLER = fileURLToPath(new URL('../adapters/kill-at.mjs', import.meta.url));
const FAULTS = fileURLToPath(new URL('../adapters/transaction-faults.mjs', import.meta.url));

const MARK = ['--item', '2', '--failed', '--reason', 'broke'];

interface Case {
  readonly verb: readonly string[];
  /** File that tells how far the change has come, with its text before and after; null: it is gone. */
  readonly tells: readonly [file: string, before: string | null, after: RegExp];
  /** Paths of the one commit. */
  readonly commit: readonly string[];
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'plan mark',
    {verb: ['plan', 'mark', 'plan.json', ...MARK], tells: ['plan.json', PLAN, /"failure_reason": "broke"/], commit: []},
  ],
  [
    'plan mark beside the file',
    {
      verb: ['plan', 'mark', 'tasks.md', '--item', '7', '--failed', '--reason', 'broke'],
      tells: ['.aftermath/marks.jsonl', null, /^\{"v":1,"action":"failed".*\}\n$/],
      commit: [],
    },
  ],
  [
    'plan mark --commit',
    {
      verb: ['plan', 'mark', 'plan.json', ...MARK, '--commit'],
      tells: ['plan.json', PLAN, /"failure_reason": "broke"/],
      commit: ['M plan.json'],
    },
  ],
  [
    'queue requeue --commit',
    {
      verb: ['queue', 'requeue', 'queue', '--item', 'x', '--commit'],
      tells: ['queue/pending/x.yaml', null, /^id: x\n[\s\S]*status: pending\n/],
      commit: ['D queue/failed/x.yaml', 'A queue/pending/x.yaml'],
    },
  ],
];

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Nothing is cut short and nothing stands twice, for somebody who knows nothing of us. */
function expectWhole(folder: string, {tells: [file, before, after]}: Case): void {
  const text = readText(join(folder, file));
  if (text !== before) expect(text).toMatch(after);
  const places = ['failed', 'pending'].flatMap((name) => readdirSync(join(folder, 'queue', name)));
  expect(places.sort()).toEqual(['x.yaml', 'y.yaml', 'z.yaml']);
  expect(readText(join(folder, 'tasks.md'))).toBe(LIST);
}

/** Everything is done once, and nothing of ours is left behind. */
function expectDone(folder: string, start: string, {tells: [file, , after], commit}: Case): void {
  expect(readText(join(folder, file))).toMatch(after);
  const commits = git(folder, 'rev-list', `${start}..HEAD`).trim().split('\n').filter(Boolean);
  expect(commits).toHaveLength(commit.length === 0 ? 0 : 1);
  if (commit.length > 0) {
    expect(lastCommit(folder)).toEqual(commit);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  }
  // A dead one's lock goes with the next write; a run that finds everything done writes nothing.
  const left = readdirSync(join(folder, '.aftermath/local'), {recursive: true, encoding: 'utf8'});
  expect(left.filter((name) => !/^(?:\.gitignore|commits|lock)$|(?:^|\/)lock-/.test(name))).toEqual([]);
}

test.each(CASES)(
  '%s, killed at any moment: the next run leaves the change made once',
  async (name, one) => {
    const template = checkoutWith();
    const start = git(template, 'rev-parse', 'HEAD').trim();
    let points = 0;
    let undone = 0;
    for (let exitCode: number | null = null; exitCode === null && points < MAX_POINTS; ) {
      points += 1;
      const folder = folderWith({});
      cpSync(template, folder, {recursive: true});

      const killed = await runCli(one.verb, {
        cwd: folder,
        env: {NODE_OPTIONS: `--import ${KILLER}`, KILL_AT: String(points)},
      });

      exitCode = killed.exitCode;
      expect(killed.stderr).toBe('');
      expectWhole(folder, one);
      if (readText(join(folder, one.tells[0])) === one.tells[1]) undone += 1;
      const again = await runCli(one.verb, {cwd: folder});
      expect(again).toMatchObject({exitCode: 0, stderr: ''});
      expectDone(folder, start, one);
    }
    console.info(`${name}: killed at ${points - 1} points, ${undone} of them before the change`);
    expect(points).toBeGreaterThan(8);
    expect(points).toBeLessThan(MAX_POINTS);
    expect(undone).toBeGreaterThan(3);
  },
  TIMEOUT_MS,
);

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
])(
  'plan mark --commit, refused with %s from any of its changes on, says so and loses nothing',
  async (code, words) => {
    const [, one] = CASES[2] ?? [];
    if (one === undefined) throw new Error('no such case');
    const template = checkoutWith();
    const start = git(template, 'rev-parse', 'HEAD').trim();
    let points = 0;
    for (let isDone = false; !isDone && points < MAX_POINTS; ) {
      points += 1;
      const folder = folderWith({});
      cpSync(template, folder, {recursive: true});

      const refused = await runCli(one.verb, {
        cwd: folder,
        env: {NODE_OPTIONS: `--import ${FAULTS}`, FAULT: code, FAULT_AT: String(points)},
      });

      isDone = refused.exitCode === 0;
      if (!isDone) expect(refused).toMatchObject({exitCode: 1, stderr: expect.stringContaining(words)});
      expectWhole(folder, one);
      expect(await runCli(one.verb, {cwd: folder})).toMatchObject({exitCode: 0, stderr: ''});
      expectDone(folder, start, one);
    }
    console.info(`${code}: refused at ${points - 1} points`);
    expect(points).toBeGreaterThan(8);
    expect(points).toBeLessThan(MAX_POINTS);
  },
  TIMEOUT_MS,
);
