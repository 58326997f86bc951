// Use case: a command is run, and run again only while its failure passes by itself. What it writes is not ours to change.
import type {RunLimits} from '../config/run-defaults.ts';
import {chooseNextAttempt, type NextAttempt} from '../decision/next-attempt.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {CommandCause, GuardedAttempt, GuardedOutcome} from '../domain/guarded.ts';
import type {CommandEnded, CommandRequest, CommandRunner, OutputCopy} from '../ports/command-runner.ts';
import type {Pacing} from '../ports/pacing.ts';

/** What the output of a failed try says, and the wait that a service asks for in it; null: none. */
export interface OutputReading {
  readonly cause: CommandCause;
  readonly askedWaitMs: number | null;
}

export interface GuardedWorld {
  readonly runner: CommandRunner;
  readonly pacing: Pacing;
  /** Called for a failed try only, so that what it needs may be loaded then. */
  readonly read: (ended: CommandEnded) => Promise<OutputReading>;
  /** Told before each further try. */
  readonly tell: (news: RetryNews) => void;
}

export interface RetryNews {
  readonly attempt: GuardedAttempt;
  readonly because: ReasonCode;
  readonly waitMs: number;
}

export interface GuardedRequest {
  readonly command: Omit<CommandRequest, 'timeoutMs' | 'graceMs' | 'maxCopyBytes'>;
  /** Of the first try; null: none. */
  readonly timeoutMs: number | null;
  readonly limits: RunLimits;
}

/** All tries, and the output of the last one. */
export interface GuardedResult {
  readonly outcome: GuardedOutcome;
  readonly output: OutputCopy;
}

/** What a try may take and has waited for. */
interface Turn {
  readonly timeoutMs: number | null;
  readonly waitMs: number;
}

/** Runs the command until it passes or nothing speaks for another try. */
export async function guardedRun(world: GuardedWorld, request: GuardedRequest): Promise<GuardedResult> {
  const start = world.pacing.elapsed();
  const before: GuardedAttempt[] = [];
  for (let turn: Turn = {timeoutMs: request.timeoutMs, waitMs: 0}; ; ) {
    const ended = await tryOnce(world, request, turn);
    const reading = await readOutput(world, ended);
    const attempt = toAttempt(before.length + 1, {turn, ended, reading});
    const attempts = appended(before, attempt);
    const next = chooseNextAttempt({
      attempts,
      limits: request.limits,
      askedWaitMs: reading?.askedWaitMs ?? null,
      interrupted: world.runner.interrupted(),
      draw: world.pacing.draw(),
    });
    const because = await settle(world, attempt, next);
    if (next.kind === 'stop' || because === 'INTERRUPTED') {
      const totalMs = Math.round(world.pacing.elapsed() - start);
      const outcome = {attempts, totalMs, because, interrupted: world.runner.interrupted()};
      return {outcome, output: ended.copy};
    }
    before.push(attempt);
    turn = next;
  }
}

/** The reason that stands after the wait: a signal that came meanwhile is one more. */
async function settle(world: GuardedWorld, attempt: GuardedAttempt, next: NextAttempt): Promise<ReasonCode> {
  if (next.kind === 'stop') return next.because;
  world.tell({attempt, because: next.because, waitMs: next.waitMs});
  await Promise.race([world.pacing.pause(next.waitMs), world.runner.interruption]);
  return world.runner.interrupted() === null ? next.because : 'INTERRUPTED';
}

function appended(before: readonly GuardedAttempt[], last: GuardedAttempt): GuardedOutcome['attempts'] {
  const [first, ...rest] = before;
  return first === undefined ? [last] : [first, ...rest, last];
}

function tryOnce({runner}: GuardedWorld, {command, limits}: GuardedRequest, {timeoutMs}: Turn): Promise<CommandEnded> {
  return runner.run({
    ...command,
    timeoutMs,
    graceMs: limits.graceSeconds * 1000,
    maxCopyBytes: limits.maxCopyBytes,
  });
}

/** Null where there is nothing to be explained: it passed, or somebody ended it. */
async function readOutput({runner, read}: GuardedWorld, ended: CommandEnded): Promise<OutputReading | null> {
  if (ended.end.code === 0 || ended.end.kind === 'not-started' || runner.interrupted() !== null) return null;
  return read(ended);
}

interface TryFacts {
  readonly turn: Turn;
  readonly ended: CommandEnded;
  readonly reading: OutputReading | null;
}

function toAttempt(number: number, {turn, ended, reading}: TryFacts): GuardedAttempt {
  const {end, ms, copy} = ended;
  return {
    number,
    end,
    ms,
    timeoutMs: turn.timeoutMs,
    waitedMs: turn.waitMs,
    outputBytes: copy.total,
    cause: reading?.cause ?? null,
  };
}
