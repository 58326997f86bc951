// The built `aftermath run`: what passes through it is what the bare command gives, and it ends as the command ends.
import {spawn} from 'node:child_process';
import {closeSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import {folderWith} from './cli-runner.ts';
import {ROOT} from './runner.ts';

const CLI = join(ROOT, 'dist/cli/index.js');
const MIB = 1024 * 1024;
const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/run.schema.json'), 'utf8')) as object,
);

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

interface Call {
  readonly cwd?: string;
  readonly stdin?: Uint8Array;
  /** Called with the running process once it has written something. */
  readonly whenHeard?: (kill: (signal: NodeJS.Signals) => void) => void;
}

function start(program: string, args: readonly string[], {cwd = ROOT, stdin, whenHeard}: Call = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, [...args], {cwd, stdio: 'pipe'});
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let heard = false;
    child.stdout.on('data', (bytes: Buffer) => {
      stdout.push(bytes);
      if (!heard) whenHeard?.((signal) => child.kill(signal));
      heard = true;
    });
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin ?? new Uint8Array());
    child.once('error', fail);
    child.once('close', (code, signal) =>
      done({code, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr)}),
    );
  });
}

function guarded(args: readonly string[], call: Call = {}): Promise<Ended> {
  return start(process.execPath, [CLI, 'run', '--no-handle', ...args], call);
}

const shell = (script: string, call: Call = {}) => guarded(['--', 'sh', '-c', script], call);

/** Writes pieces of a file to its channels in turn: the first byte of a piece says which. */
const SPEAKER = `const fs = require('node:fs');
const bytes = fs.readFileSync(process.argv[1]);
for (let at = 0; at < bytes.length; at += 1 + bytes[at + 1] + 1) {
  fs.writeSync(1 + (bytes[at] & 1), bytes.subarray(at + 2, at + 2 + bytes[at + 1]));
}
process.exit(Number(process.argv[2]));`;

describe('the output', () => {
  test('is that of the bare command, byte for byte, on both channels, whatever the bytes and however it ends', async () => {
    const folder = folderWith({});
    const piece = fc.tuple(fc.nat({max: 255}), fc.uint8Array({maxLength: 200}));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), fc.constantFrom(0, 1, 3, 255), async (pieces, code) => {
        const file = join(folder, 'pieces');
        writeFileSync(file, Buffer.concat(pieces.map(([to, bytes]) => Buffer.from([to, bytes.length, ...bytes]))));
        const command = ['-e', SPEAKER, file, String(code)];

        const [bare, ours] = [
          await start(process.execPath, command),
          await guarded(['--attempts', '1', '--', process.execPath, ...command]),
        ];

        expect(ours).toEqual(bare);
      }),
      {numRuns: 12},
    );
  });

  test.each([
    ['without a line end', 'printf "no end"'],
    ['invalid UTF-8', 'printf "\\377\\376\\303(\\000\\001"; printf "\\300\\200" >&2'],
    ['terminal sequences and workflow commands', 'printf "\\033[31mred\\033[0m\\r\\n::error::x\\n##[group]y\\n"'],
  ])('with %s stays as it is', async (_, script) => {
    expect(await shell(script)).toEqual(await start('sh', ['-c', script]));
  });

  test('may be opened again by name, as with a shell that gives real pipes', async () => {
    const {stdout, stderr} = await shell('echo one >/dev/stdout; echo two >/dev/stderr');

    expect([stdout.toString(), stderr.toString()]).toEqual(['one\n', 'two\n']);
  });

  test('of 50 MB stays as it is, and only a part of it is kept in memory', async () => {
    const script = `dd if=/dev/urandom bs=1M count=1 2>/dev/null > block; for i in $(seq 50); do cat block; done`;
    const folder = folderWith({});

    const {stdout, code} = await shell(script, {cwd: folder});

    const block = readFileSync(join(folder, 'block'));
    expect(code).toBe(0);
    expect(stdout.length).toBe(50 * MIB);
    for (let at = 0; at < 50; at += 1) expect(stdout.subarray(at * MIB, (at + 1) * MIB).equals(block)).toBe(true);
  });

  test('of both channels in one file keeps its order', async () => {
    const folder = folderWith({});
    const file = openSync(join(folder, 'out'), 'w');
    const script = 'i=0; while [ $i -lt 200 ]; do echo o$i; echo e$i >&2; i=$((i+1)); done';

    await new Promise((done) => {
      const args = [CLI, 'run', '--', 'sh', '-c', script];
      spawn(process.execPath, args, {stdio: ['ignore', file, file]}).once('close', done);
    });
    closeSync(file);

    const lines = Array.from({length: 200}, (_, at) => [`o${at}`, `e${at}`]).flat();
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  test('that nobody reads any more ends the command as a closed pipe does', async () => {
    const folder = folderWith({});
    const line = `"${process.execPath}" "${CLI}" run --no-handle --attempts 1 -- yes | head -1; echo "\${PIPESTATUS[0]}"`;

    const {stdout} = await start('bash', ['-c', line], {cwd: folder});

    expect(stdout.toString()).toBe('y\n141\n');
  });
});

test('standard input reaches the command', async () => {
  const stdin = Buffer.from([0, 255, 10, 13, 195, 40, 0]);

  expect((await guarded(['--', 'cat'], {stdin})).stdout).toEqual(stdin);
});

describe('the end', () => {
  test.each([0, 1, 2, 42, 124, 127, 254, 255])('with exit code %d is ours too', async (code) => {
    expect(await shell(`exit ${code}`)).toMatchObject({code, signal: null});
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGUSR2'] as const)('by %s is ours too', async (signal) => {
    expect(await shell(`kill -s ${signal.slice(3)} $$`)).toMatchObject({code: null, signal});
  });

  test('by the one signal that Node keeps for its debugger is told as a code', async () => {
    const {code, stderr} = await shell('kill -s USR1 $$');

    expect([code, stderr.toString()]).toEqual([138, '']);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('comes by %s that is sent to us', async (signal) => {
    const whenHeard = (kill: (signal: NodeJS.Signals) => void) => kill(signal);

    expect(await shell('echo ready; exec sleep 60', {whenHeard})).toMatchObject({code: null, signal});
  });

  test('is the own one of a command that answers a signal', async () => {
    const whenHeard = (kill: (signal: NodeJS.Signals) => void) => kill('SIGTERM');

    const {code, stdout} = await shell('trap "echo bye; exit 9" TERM; echo ready; while :; do sleep 0.05; done', {
      whenHeard,
    });

    expect([code, stdout.toString()]).toEqual([9, 'ready\nbye\n']);
  });

  test('of a program that is not there is told like a shell tells it', async () => {
    const {code, stderr} = await guarded(['--', 'no-such-program-here']);

    expect(code).toBe(127);
    expect(stderr.toString()).toBe('aftermath: no-such-program-here: was not found\n');
  });

  test('of a timeout is 124, after one try with twice the time', async () => {
    const folder = folderWith({});

    const {code} = await guarded(['--timeout', '300ms', '--json-file', 'run.json', '--', 'sleep', '60'], {cwd: folder});

    const document = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {attempts: readonly unknown[]};
    expect(code).toBe(124);
    expect(document).toMatchObject({because: 'TIMEOUT_SPENT', cause: {category: 'timeout'}});
    expect(document.attempts).toMatchObject([
      {ended: 'timed-out', timeoutMs: 300},
      {ended: 'timed-out', timeoutMs: 600},
    ]);
  });
});

describe('a failure', () => {
  const NETWORK = 'echo "npm error code ECONNRESET"; echo "npm error network read ECONNRESET" >&2';
  const POLICY = {'.github/aftermath.yml': 'run:\n  backoffBaseSeconds: 0\n'};

  test('that passes by itself is tried again until it passes', async () => {
    const cwd = folderWith(POLICY);
    const script = `echo x >> tries; ${NETWORK}; [ $(wc -l < tries) -ge 3 ] || exit 1`;

    const {code} = await guarded(['--json-file', 'run.json', '--', 'sh', '-c', script], {cwd});

    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'tries'), 'utf8')).toBe('x\nx\nx\n');
    const document: unknown = JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8'));
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(document).toMatchObject({
      schema: 'aftermath/run/1',
      code: 0,
      attempts: [{code: 1, category: 'network', transient: 'yes'}, {code: 1}, {code: 0, category: null}],
    });
  });

  test('that does not is run once, with --json as one document and the output on stderr', async () => {
    const cwd = folderWith({...POLICY, 'test.js': "require('node:assert').equal(1, 2);\n"});

    const {code, stdout, stderr} = await guarded(['--json', '--', process.execPath, 'test.js'], {cwd});

    expect(code).toBe(1);
    expect(stderr.toString()).toContain('AssertionError');
    expect(JSON.parse(stdout.toString())).toMatchObject({code: 1, because: 'NOT_TRANSIENT', attempts: [{number: 1}]});
  });

  test('is handled as its log would be', async () => {
    const cwd = folderWith({...POLICY, '.gitignore': '/.aftermath/\n'});
    await start('git', ['init', '--quiet', '--initial-branch=work'], {cwd});
    await start('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', 'commit', '-qm', 'x', '--allow-empty'], {
      cwd,
    });
    const script = 'echo "src/a.ts(3,7): error TS2304: Cannot find name \'b\'."; exit 2';

    const args = [CLI, 'run', '--json-file', 'run.json', '--', 'sh', '-c', script];
    const {code, stderr} = await start(process.execPath, args, {cwd});

    const {report} = JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8')) as {report: string};
    expect([code, stderr.toString()]).toEqual([2, '']);
    expect(readFileSync(report, 'utf8')).toContain('TS2304');
  });

  test('of our own options is told before anything is run', async () => {
    expect(await guarded(['--attempts', '0', '--', 'echo', 'x'])).toMatchObject({code: 2, stdout: Buffer.alloc(0)});
    expect(await guarded(['--timeout', 'soon', '--', 'echo', 'x'])).toMatchObject({code: 2, stdout: Buffer.alloc(0)});
    expect(await guarded(['--'])).toMatchObject({code: 2});
  });
});
