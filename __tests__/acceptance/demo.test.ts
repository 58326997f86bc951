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
  readonly log: string;
  readonly outbox: string;
  readonly report: string;
  readonly incident: string;
  readonly diff: string;
}

/** Lines that a diff adds and takes away. */
function changedLines(diff: string): readonly string[] {
  return diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

const MARKED = [
  '-    "verified": false',
  '+    "verified": false,',
  '+    "status": "failed",',
  expect.stringMatching(/^\+ {4}"failure_reason": "test-failure: .+"$/),
];

describe.each(listNodes().map((node) => [node.name, node.path] as const))('%s', (_, node) => {
  test('the demo shows report, incident, diff and next steps, and says where everything lies', async () => {
    const cwd = folderWith({});

    const {exitCode, stdout, stderr} = await runCli(['demo', '--dir', 'shop'], {cwd, node});

    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
    for (const number of [1, 2, 3, 4, 5]) expect(stdout).toMatch(new RegExp(`^${number}\\. `, 'm'));
    expect(stdout).toContain('ended with exit code 1');
    expect(stdout).toContain('ten percent off 2000 cents are 1800 cents');
    const places = [...stdout.matchAll(/^ {3}(?:repository|log|outbox) +(?<path>\S+)$/gm)].map(
      (match) => match.groups?.['path'] ?? '',
    );
    expect(places).toHaveLength(3);
    expect(places.filter((path) => !existsSync(path) || !path.startsWith(join(cwd, 'shop')))).toEqual([]);
    expect(changedLines(git(join(cwd, 'shop/corner-shop'), 'diff', '-U0'))).toEqual(MARKED);
    expect(git(join(cwd, 'shop/corner-shop'), 'status', '--porcelain')).toBe(' M plan/execution_plan.json\n');
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
      expect(changedLines(one?.diff ?? '').map((line) => line.replace(/\(\d[\d.]*ms\)/, ''))).toHaveLength(4);
      expect(changedLines(one?.diff ?? '')).toEqual(MARKED);
      expect(readFileSync(one?.report ?? '', 'utf8')).toContain('ten percent off');
      expect(readFileSync(one?.incident ?? '', 'utf8')).toContain('<!-- aftermath:incident ');
      expect(one?.outbox.startsWith(tmp)).toBe(true);
    }
    expect(readFolder(cwd)).toEqual(before);
  });

  test('the demo works where git has no identity, signs commits, and has hooks that refuse', async () => {
    const home = folderWith({
      '.gitconfig': '[commit]\n\tgpgsign = true\n[init]\n\tdefaultBranch = trunk\n[core]\n\thooksPath = /nowhere\n',
    });

    const result = await runCli(['demo', '--json'], {cwd: home, node, env: {TMPDIR: folderWith({}), HOME: home}});

    expect(result).toMatchObject({exitCode: 0, stderr: ''});
  });
});
