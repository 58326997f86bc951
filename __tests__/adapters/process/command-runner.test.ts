// Commands keep their exit codes and signals, and a timeout ends everything that they have started.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {type SystemCommandRunner, systemCommandRunner} from '../../../src/adapters/process/command-runner.ts';
import type {CommandEnded, CommandRequest} from '../../../src/ports/command-runner.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';

const folder = temporaryFolders();
let runner: SystemCommandRunner;
beforeEach(() => {
  runner = systemCommandRunner();
});
afterEach(() => runner.close());

function run(program: string, args: readonly string[], rest: Partial<CommandRequest> = {}): Promise<CommandEnded> {
  return runner.run({
    program,
    args,
    cwd: process.cwd(),
    env: process.env,
    timeoutMs: null,
    graceMs: 2000,
    maxCopyBytes: 65_536,
    output: 'stderr',
    ...rest,
  });
}

const shell = (script: string, rest: Partial<CommandRequest> = {}) => run('sh', ['-c', script], rest);

/** Pids of living processes whose environment holds the word. */
function survivors(word: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      if (!/^\d+$/.test(pid) || !readFileSync(`/proc/${pid}/environ`, 'latin1').includes(word)) return false;
      return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    } catch {
      return false;
    }
  });
}

test('every exit code from 0 to 255 is kept', async () => {
  const codes = Array.from({length: 256}, (_, code) => code);
  const seen: number[] = [];
  for (const code of codes) seen.push((await shell(`exit ${code}`)).end.code);

  expect(seen).toEqual(codes);
});

test.each([
  ['SIGKILL', 137],
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
  ['SIGUSR1', 138],
  ['SIGPIPE', 141],
] as const)('a command that is ended by %s is told as such', async (signal, code) => {
  expect((await shell(`kill -s ${signal.slice(3)} $$`)).end).toEqual({kind: 'signalled', signal, code});
});

test('a program that is not there, and one that cannot be run, are told apart', async () => {
  expect((await run('no-such-program-here', [])).end).toEqual({kind: 'not-started', code: 127, detail: 'ENOENT'});
  expect((await run('/', [])).end).toEqual({kind: 'not-started', code: 126, detail: 'EACCES'});
});

test('a script that names no interpreter is run as a shell runs it', async () => {
  const file = join(folder(), 'script');
  writeFileSync(file, 'exit 5\n', {mode: 0o755});

  expect((await run(file, [])).end).toEqual({kind: 'exited', code: 5});
});

test('what the system refuses at once is told like what it refuses later', async () => {
  expect((await run('true', ['x'.repeat(3_000_000)])).end).toEqual({kind: 'not-started', code: 126, detail: 'E2BIG'});
});

test('arguments reach the program one by one and no shell looks at them', async () => {
  const {end} = await run(process.execPath, [
    '-e',
    'process.exit(process.argv[1] === "$(exit 3) a  b;*" && process.argv.length === 2 ? 0 : 1)',
    '$(exit 3) a  b;*',
  ]);

  expect(end).toEqual({kind: 'exited', code: 0});
});

const onLinux = process.platform === 'linux' ? describe : describe.skip;
if (onLinux === describe.skip)
  console.info('left out: survivors of a timeout are looked for in /proc, which is not here');

onLinux('a timeout', () => {
  const word = (name: string) => `AFTERMATH_TEST_${name}_${process.pid}`;

  test.each([
    ['the command', 'CMD', 'sleep 300'],
    ['children and grandchildren', 'TREE', 'sh -c "sleep 300 & sleep 300 & wait" & sleep 300 & wait'],
    ['those that do not listen to SIGTERM', 'DEAF', 'trap "" TERM; (trap "" TERM; sleep 300) & sleep 300; sleep 300'],
    ['a child in a session of its own', 'SESSION', 'setsid sleep 300 & sleep 300'],
    [
      'those that outlive a command that ends at once',
      'OUTLIVE',
      'trap "exit 0" TERM; (trap "" TERM; sleep 300) & wait',
    ],
  ])('ends %s', async (_, name, script) => {
    const mark = word(name);

    const {end} = await shell(script, {timeoutMs: 200, graceMs: 300, env: {...process.env, MARK: mark}});

    expect(end).toEqual({kind: 'timed-out', code: 124});
    expect(survivors(mark)).toEqual([]);
  });

  test('that a command does not need changes nothing', async () => {
    expect((await shell('exit 3', {timeoutMs: 60_000})).end).toEqual({kind: 'exited', code: 3});
  });
});

test('what a command leaves running in the background does not hold us', async () => {
  const {end, copy} = await shell('echo started >&2; sleep 5 >/dev/null 2>/dev/null & exec sleep 0.01', {});
  const holding = await shell('echo held >&2; { sleep 60; } & exit 4');

  expect(end.code).toBe(0);
  expect(Buffer.from(copy.bytes).toString()).toBe('started\n');
  expect(holding.end.code).toBe(4);
  expect(holding.ms).toBeLessThan(30_000);
});

test('a script may open its output again by name, as with a shell above it', async () => {
  const {end, copy} = await shell('echo one >/dev/stderr && echo two >/dev/stdout');

  expect(end.code).toBe(0);
  expect(Buffer.from(copy.bytes).toString()).toBe('one\ntwo\n');
});

test('both channels in one keep their order', async () => {
  const {copy} = await shell('for i in 1 2 3 4 5 6 7 8 9; do echo o$i; echo e$i >&2; done');

  const lines = Buffer.from(copy.bytes).toString().trim().split('\n');
  expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((i) => [`o${i}`, `e${i}`]));
});
