// `demo` as a newcomer runs it: a real repository, a real failing test, and the whole recovery from it.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderWith, parseStdout, readFolder, runCli} from './cli-runner.ts';
import {listNodes} from './nodes.ts';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null'},
    encoding: 'utf8',
  });
}

interface DemoDocument {
  readonly repository: string;
  readonly remote: string;
  readonly log: string;
  readonly outbox: string;
  readonly report: string;
  readonly incident: string;
  readonly diff: string;
  readonly revert: {
    readonly culprit: string;
    readonly approval: string;
    readonly branch: string;
    readonly pullRequest: string;
    readonly diff: string;
  };
  readonly green: {readonly sha: string; readonly exitCode: number};
  readonly recovery: {readonly closed: boolean; readonly diff: string};
}

/** Lines that a diff of one file adds and takes away. */
function changedLines(diff: string, file: string): readonly string[] {
  const own = diff.split(/^diff --git /m).find((part) => part.startsWith(`a/${file} `)) ?? '';
  return own.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

const PLAN = 'plan/execution_plan.json';

const MARKED = [
  '-    "verified": false',
  '+    "verified": false,',
  '+    "status": "failed",',
  expect.stringMatching(/^\+ {4}"failure_reason": "test-failure: .+"$/),
];
const CLEARED = [
  '-    "verified": false,',
  '-    "status": "failed",',
  expect.stringMatching(/^- {4}"failure_reason": "test-failure: .+"$/),
  '+    "verified": false',
];

describe.each(listNodes().map((node) => [node.name, node.path] as const))('%s', (_, node) => {
  test('the demo shows the chain from the failure to the closed incident, and says where everything lies', async () => {
    const cwd = folderWith({});

    const started = performance.now();
    const {exitCode, stdout, stderr} = await runCli(['demo', '--dir', 'shop'], {cwd, node});
    const ms = performance.now() - started;

    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(stdout).toMatch(new RegExp(`^${number}\\. `, 'm'));
    expect(stdout).toContain('ended with exit code 1');
    expect(stdout).toContain('ten percent off 2000 cents are 1800 cents');
    const places = [...stdout.matchAll(/^ {3}(?:repository|log|outbox) +(?<path>\S+)$/gm)].map(
      (match) => match.groups?.['path'] ?? '',
    );
    expect(places).toHaveLength(3);
    expect(places.filter((path) => !existsSync(path) || !path.startsWith(join(cwd, 'shop')))).toEqual([]);
    const shop = join(cwd, 'shop/corner-shop');
    expect(changedLines(git(shop, 'diff', '-U0', '--no-renames', 'HEAD'), PLAN)).toEqual(CLEARED);
    expect(stdout).toMatch(/^ {3}\/approve [0-9a-f]{12}$/m);
    console.info(`the demo took ${Math.round(ms)} ms`);
  });

  test('the demo can be run again: each time in a new folder, and what lies outside stays as it is', async () => {
    const cwd = folderWith({'mine.txt': 'mine\n'});
    const tmp = folderWith({});
    const before = readFolder(cwd);

    const results = [];
    for (const _round of [1, 2]) results.push(await runCli(['demo', '--json'], {cwd, node, env: {TMPDIR: tmp}}));
    const [first, second] = results.map((result) => parseStdout(result) as DemoDocument);

    expect(results.map(({exitCode, stderr}) => [exitCode, stderr])).toEqual(Array(2).fill([0, '']));
    expect(first?.repository).not.toBe(second?.repository);
    for (const one of [first, second]) {
      expect(changedLines(one?.diff ?? '', PLAN)).toEqual(MARKED);
      expect(one?.diff).toContain('b/queue/failed/discounts.yaml');
      expect(readFileSync(one?.report ?? '', 'utf8')).toContain('ten percent off');
      expect(readFileSync(one?.incident ?? '', 'utf8')).toContain('<!-- aftermath:incident ');
      expect(one?.outbox.startsWith(tmp)).toBe(true);
    }
    expect(readFolder(cwd)).toEqual(before);
  });

  test('what the demo says of the revert and of the green run is what git says', async () => {
    const cwd = folderWith({});

    const result = await runCli(['demo', '--json', '--dir', 'shop'], {cwd, node});
    const {remote, revert, green, recovery} = parseStdout(result) as DemoDocument;

    expect(git(remote, 'log', '-1', '--format=%s', revert.culprit).trim()).toBe('Add discounts in percent');
    expect(revert.branch).toBe(`aftermath/revert/${revert.culprit}`);
    const before = git(remote, 'show', `${revert.culprit}^:src/price.js`);
    expect(git(remote, 'show', `${revert.branch}:src/price.js`)).toBe(before);
    expect(git(remote, 'show', 'main:src/price.js')).toBe(before);
    expect(git(remote, 'rev-parse', 'main').trim()).toBe(green.sha);
    expect(git(remote, 'merge-base', '--is-ancestor', revert.branch, 'main')).toBe('');
    expect(revert.diff).toBe(git(remote, 'diff', `${revert.branch}^`, revert.branch));
    expect(readFileSync(revert.pullRequest, 'utf8')).toContain(`git cherry-pick ${revert.culprit}`);
    expect([green.exitCode, recovery.closed]).toEqual([0, true]);
    expect(changedLines(recovery.diff, PLAN)).toHaveLength(4);
  });

  test('the demo works where git has no identity, signs commits, and has hooks that refuse', async () => {
    const home = folderWith({
      '.gitconfig': '[commit]\n\tgpgsign = true\n[init]\n\tdefaultBranch = trunk\n[core]\n\thooksPath = /nowhere\n',
    });

    const result = await runCli(['demo', '--json'], {cwd: home, node, env: {TMPDIR: folderWith({}), HOME: home}});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
  });
});
