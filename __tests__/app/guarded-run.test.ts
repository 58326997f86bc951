// A guarded command against a runner that answers by a script: how often it is tried, how long is waited, and why it ends.
import {expect, test} from '@jest/globals';
import {type GuardedRequest, guardedRun, type OutputReading, type RetryNews} from '../../src/app/guarded-run.ts';
import {RUN_DEFAULTS} from '../../src/config/run-defaults.ts';
import type {Transience} from '../../src/domain/category.ts';
import type {CommandEnd} from '../../src/domain/guarded.ts';
import type {CommandRequest} from '../../src/ports/command-runner.ts';

interface Script {
  readonly ends: readonly CommandEnd[];
  readonly transient?: Transience;
  readonly askedWaitMs?: number;
  /** Sends this signal while the wait of so many milliseconds lasts. */
  readonly signalInWait?: string;
}

const OK: CommandEnd = {kind: 'exited', code: 0};
const FAILED: CommandEnd = {kind: 'exited', code: 7};
const TIMED_OUT: CommandEnd = {kind: 'timed-out', code: 124};

async function play(script: Script, request: Partial<GuardedRequest> = {}) {
  const asked: CommandRequest[] = [];
  const waits: number[] = [];
  const news: RetryNews[] = [];
  let reads = 0;
  let signal: string | null = null;
  let elapsed = 0;
  let interrupt: (signal: string) => void = () => undefined;
  const interruption = new Promise<string>((done) => {
    interrupt = done;
  });
  const reading: OutputReading = {
    cause: {category: 'network', transient: script.transient ?? 'no', text: null, line: null, rule: null},
    askedWaitMs: script.askedWaitMs ?? null,
  };
  const {outcome} = await guardedRun(
    {
      runner: {
        run: async (one) => {
          asked.push(one);
          elapsed += 10;
          const copy = {bytes: new Uint8Array(), total: 3, kept: 'whole'} as const;
          return {end: script.ends[asked.length - 1] ?? OK, ms: 10, copy};
        },
        interrupted: () => signal,
        interruption,
      },
      pacing: {
        pause: (ms) => {
          waits.push(ms);
          elapsed += ms;
          if (script.signalInWait === undefined) return Promise.resolve();
          signal = script.signalInWait;
          interrupt(signal);
          return new Promise(() => undefined);
        },
        draw: () => 0.5,
        elapsed: () => elapsed,
      },
      read: async () => {
        reads += 1;
        return reading;
      },
      tell: (one) => {
        news.push(one);
      },
    },
    {
      command: {program: 'x', args: [], cwd: '/', env: {}, output: 'stdout'},
      timeoutMs: null,
      limits: RUN_DEFAULTS,
      ...request,
    },
  );
  return {outcome, asked, waits, news, reads};
}

test('a command that passes is run once and its output is not read', async () => {
  const {outcome, asked, reads} = await play({ends: [OK]});

  expect(asked).toHaveLength(1);
  expect(reads).toBe(0);
  expect(outcome).toMatchObject({because: 'NOT_A_FAILURE', totalMs: 10, attempts: [{number: 1, cause: null}]});
});

test.each(['no', 'unknown'] as const)('a failure whose transience is %s is never tried again', async (transient) => {
  const {outcome, asked, waits} = await play({ends: [FAILED, OK], transient});

  expect(asked).toHaveLength(1);
  expect(waits).toEqual([]);
  expect(outcome.because).toBe('NOT_TRANSIENT');
});

test('a transient failure is tried again until it passes, and every wait is longer', async () => {
  const {outcome, waits, news} = await play({ends: [FAILED, FAILED, OK], transient: 'yes'});

  expect(waits).toEqual([1000, 2000]);
  expect(news.map((one) => one.attempt.number)).toEqual([1, 2]);
  expect(outcome.attempts.map((one) => [one.number, one.end.code, one.waitedMs])).toEqual([
    [1, 7, 0],
    [2, 7, 1000],
    [3, 0, 2000],
  ]);
  expect(outcome.totalMs).toBe(3030);
});

test('a transient failure that stays ends with the attempts', async () => {
  const {outcome, asked} = await play({ends: [FAILED, FAILED, FAILED, OK], transient: 'yes'});

  expect(asked).toHaveLength(3);
  expect(outcome).toMatchObject({because: 'ATTEMPTS_SPENT'});
});

test('a wait that a service asks for is kept', async () => {
  expect((await play({ends: [FAILED, OK], transient: 'yes', askedWaitMs: 20_000})).waits).toEqual([20_000]);
  expect((await play({ends: [FAILED, OK], transient: 'yes', askedWaitMs: 61_000})).outcome.because).toBe(
    'WAIT_TOO_LONG',
  );
});

test('after a timeout one try gets twice the time', async () => {
  const {outcome, asked} = await play({ends: [TIMED_OUT, TIMED_OUT]}, {timeoutMs: 5000});

  expect(asked.map((one) => one.timeoutMs)).toEqual([5000, 10_000]);
  expect(outcome.because).toBe('TIMEOUT_SPENT');
});

test('a signal ends the wait, and nothing is tried after it', async () => {
  const {outcome, asked} = await play({ends: [FAILED, OK], transient: 'yes', signalInWait: 'SIGTERM'});

  expect(asked).toHaveLength(1);
  expect(outcome).toMatchObject({because: 'INTERRUPTED', interrupted: 'SIGTERM', attempts: [{end: {code: 7}}]});
});
