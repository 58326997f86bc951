// Commands as processes of their own group: what they write passes through byte for byte, and signals reach all of them.
import {type ChildProcess, type StdioOptions, spawn} from 'node:child_process';
import {closeSync, fstatSync} from 'node:fs';
import {Socket} from 'node:net';
import {constants} from 'node:os';
import type {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import type {CommandEnd} from '../../domain/guarded.ts';
import type {CommandEnded, CommandRequest, CommandRunner} from '../../ports/command-runner.ts';
import {boundedCopy} from './bounded-copy.ts';
import {openPipes, type Pipe} from './pipes.ts';
import {endTree, signalGroup} from './process-tree.ts';
import {type Pump, startPump} from './pump.ts';

/** Signals by which people and runners ask a program to end; a terminal that is closed sends the third. */
const ASKING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/**
 * A command has ended, but something that it left behind still holds its output: after this much silence nobody listens
 * any more. What the command itself wrote lies in the pipe already and is passed on first.
 */
const SILENCE_MS = 100;
/** The same where it never falls silent; GitHub's runner listens as long. */
const LISTEN_MS = 5_000;
const STDOUT = 1;
const STDERR = 2;

/** A runner, and how to give up its hold on signals: afterwards they act on this process as on any other. */
export interface SystemCommandRunner extends CommandRunner {
  close(): void;
}

/** Runs commands on this machine. From here on signals that ask us to end go to the running command. */
export function systemCommandRunner(): SystemCommandRunner {
  let interrupted: string | null = null;
  let running: number | null = null;
  let tell: (signal: string) => void = () => undefined;
  const interruption = new Promise<string>((done) => {
    tell = done;
  });
  const onSignal = (signal: NodeJS.Signals): void => {
    interrupted ??= signal;
    if (running !== null) signalGroup(running, signal);
    tell(signal);
  };
  for (const signal of ASKING) process.on(signal, onSignal);
  return {
    run: (request) =>
      runOne(request, (pid) => {
        running = pid;
      }),
    interrupted: () => interrupted,
    interruption,
    close: () => {
      for (const signal of ASKING) process.off(signal, onSignal);
    },
  };
}

async function runOne(request: CommandRequest, follow: (pid: number | null) => void): Promise<CommandEnded> {
  const start = performance.now();
  const copy = boundedCopy(request.maxCopyBytes);
  const started = tryStart(request);
  if ('kind' in started) return {end: started, ms: Math.round(performance.now() - start), copy: copy.copy()};
  const ending = waitForEnd(started.child, request);
  follow(started.child.pid ?? null);
  const pumps = started.streams().map(({from, to}) => startPump(from, to, copy.add));
  const end = await ending;
  follow(null);
  await drain(pumps);
  return {end, ms: Math.round(performance.now() - start), copy: copy.copy()};
}

interface Started {
  readonly child: ChildProcess;
  /** What it writes, and where that goes. */
  streams(): readonly {readonly from: Readable; readonly to: number}[];
}

/** Node throws for some of what the system refuses (too long an argument, no memory), and tells the rest later. */
function tryStart(request: CommandRequest): Started | CommandEnd {
  try {
    return startChild(request);
  } catch (error) {
    return toNotStarted(error);
  }
}

/** One pipe for both channels where both of ours are one thing: only then their order means anything, and is kept. */
function startChild(request: CommandRequest): Started {
  const stdout = request.output === 'stdout' ? STDOUT : STDERR;
  const targets = isSameFile(stdout, STDERR) ? [STDERR] : [stdout, STDERR];
  const pipes = openPipes(targets.length === 1 ? 1 : 2);
  if (pipes === null) return startWithSockets(request, stdout);
  return {
    child: spawnOn(pipes, request),
    streams: () =>
      pipes.map(({readEnd}, index) => ({
        from: new Socket({fd: readEnd, readable: true, writable: false}),
        to: targets[index] ?? STDERR,
      })),
  };
}

/** The child with the write ends, which are closed here in any case: else the stream would never end. */
function spawnOn(pipes: readonly Pipe[], request: CommandRequest): ChildProcess {
  const [first, second = first] = pipes.map((pipe) => pipe.writeEnd);
  try {
    return spawnChild(request, ['inherit', first, second]);
  } catch (error) {
    for (const {readEnd} of pipes) closeSync(readEnd);
    throw error;
  } finally {
    for (const {writeEnd} of pipes) closeSync(writeEnd);
  }
}

function startWithSockets(request: CommandRequest, stdout: number): Started {
  const child = spawnChild(request, ['inherit', 'pipe', 'pipe']);
  const streams = [
    {from: child.stdout, to: stdout},
    {from: child.stderr, to: STDERR},
  ];
  return {child, streams: () => streams.flatMap(({from, to}) => (from === null ? [] : [{from, to}]))};
}

/** A group of its own: a signal reaches everything that it starts, and none of us. */
function spawnChild({program, args, cwd, env}: CommandRequest, stdio: StdioOptions): ChildProcess {
  return spawn(program, [...args], {
    cwd,
    env: {...env},
    stdio,
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

function isSameFile(a: number, b: number): boolean {
  if (a === b) return true;
  const [one, other] = [fstatSync(a), fstatSync(b)];
  return one.dev === other.dev && one.ino === other.ino && one.rdev === other.rdev;
}

/** How it ended; a timeout of ours ends everything that it has started before this resolves. */
function waitForEnd(child: ChildProcess, {timeoutMs, graceMs}: CommandRequest): Promise<CommandEnd> {
  return new Promise((done) => {
    const {pid} = child;
    let isLate = false;
    const endLate = (leader: number): void => {
      isLate = true;
      void endTree(leader, graceMs).then(() => done({kind: 'timed-out', code: 124}));
    };
    const timer = timeoutMs === null || pid === undefined ? null : setTimeout(() => endLate(pid), timeoutMs);
    const conclude = (end: CommandEnd): void => {
      if (timer !== null) clearTimeout(timer);
      if (!isLate) done(end);
    };
    child.once('error', (error) => conclude(toNotStarted(error)));
    child.once('exit', (code, signal) => conclude(toEnd(code, signal)));
  });
}

/** In a shell's numbers. */
function toNotStarted(error: unknown): CommandEnd {
  const {code = 'EINVAL'} = error as NodeJS.ErrnoException;
  return {kind: 'not-started', code: code === 'ENOENT' ? 127 : 126, detail: code};
}

function toEnd(code: number | null, signal: NodeJS.Signals | null): CommandEnd {
  if (signal === null) return {kind: 'exited', code: code ?? 0};
  return {kind: 'signalled', signal, code: 128 + constants.signals[signal]};
}

/** Waits until all that was written has been passed on; then gives up what is held open by others. */
async function drain(pumps: readonly Pump[]): Promise<void> {
  let isDone = false;
  const all = Promise.all(pumps.map((pump) => pump.ended)).then(() => {
    isDone = true;
  });
  const end = performance.now() + LISTEN_MS;
  const isWaiting = (pump: Pump): boolean => {
    const quietMs = pump.quietMs();
    return quietMs === 0 || (quietMs < SILENCE_MS && performance.now() < end);
  };
  while (!isDone && pumps.some(isWaiting)) {
    // Not waited for at the end of the process: while a pump has work, that keeps us alive.
    await Promise.race([all, sleep(SILENCE_MS / 4, undefined, {ref: false})]);
  }
  for (const pump of pumps) pump.stop();
  await all;
}
