// Whether a failed command is tried again, when, and with how much time: only what passes by itself, and one longer try.
import type {RunLimits} from '../config/run-defaults.ts';
import type {ReasonCode} from '../domain/decision.ts';
import type {GuardedAttempt} from '../domain/guarded.ts';

export interface AttemptQuestion {
  /** Oldest first. The last one has just ended. */
  readonly attempts: readonly [GuardedAttempt, ...GuardedAttempt[]];
  readonly limits: RunLimits;
  /** Wait that a service asked for in the output of the last try; null: none. */
  readonly askedWaitMs: number | null;
  /** The signal that we were sent; null: none. */
  readonly interrupted: string | null;
  /** From 0 up to and not including 1. */
  readonly draw: number;
}

export type NextAttempt =
  | {
      readonly kind: 'again';
      readonly because: ReasonCode;
      readonly waitMs: number;
      /** Null: no timeout. */
      readonly timeoutMs: number | null;
    }
  | {readonly kind: 'stop'; readonly because: ReasonCode};

/** The next try, or why there is none. The same question gives the same answer. */
export function chooseNextAttempt(question: AttemptQuestion): NextAttempt {
  const {attempts, limits, interrupted} = question;
  const last = attempts.at(-1) ?? attempts[0];
  if (interrupted !== null) return stop('INTERRUPTED');
  if (last.end.code === 0) return stop('NOT_A_FAILURE');
  if (last.end.kind === 'not-started') return stop('NOT_STARTED');
  if (last.end.kind === 'timed-out') return afterTimeout(question, last);
  if (last.cause?.transient !== 'yes') return stop('NOT_TRANSIENT');
  if (attempts.length >= limits.attempts) return stop('ATTEMPTS_SPENT');
  return afterTransient(question, last);
}

/** One longer try in all: a command that needs more than that hangs, or is too slow for what it was given. */
function afterTimeout({attempts, limits}: AttemptQuestion, last: GuardedAttempt): NextAttempt {
  const before = last.timeoutMs ?? 0;
  const longer = Math.min(Math.round(before * limits.timeoutFactor), limits.maxTimeoutMinutes * 60_000);
  const timeouts = attempts.filter((one) => one.end.kind === 'timed-out').length;
  if (timeouts > 1 || longer <= before) return stop('TIMEOUT_SPENT');
  if (attempts.length >= limits.attempts) return stop('ATTEMPTS_SPENT');
  return {kind: 'again', because: 'RETRY_LONGER', waitMs: 0, timeoutMs: longer};
}

/** A wait that was asked for is kept in full or not at all: coming back early is what the service asked us not to do. */
function afterTransient({attempts, limits, askedWaitMs, draw}: AttemptQuestion, last: GuardedAttempt): NextAttempt {
  const capMs = limits.backoffCapSeconds * 1000;
  if (askedWaitMs !== null && askedWaitMs > capMs) return stop('WAIT_TOO_LONG');
  const waitMs = Math.max(askedWaitMs ?? 0, drawWait(attempts.length, limits, draw));
  return {kind: 'again', because: 'RETRY_TRANSIENT', waitMs, timeoutMs: last.timeoutMs};
}

/**
 * Exponential back-off with full jitter: anywhere from nothing to the step, in whole milliseconds, and never above the cap.
 * `failed`: tries so far, at least 1. Source: AWS architecture blog, "Exponential backoff and jitter".
 */
export function drawWait(
  failed: number,
  {backoffBaseSeconds, backoffCapSeconds}: Pick<RunLimits, 'backoffBaseSeconds' | 'backoffCapSeconds'>,
  draw: number,
): number {
  const step = backoffBaseSeconds * 1000 * 2 ** Math.min(failed - 1, 30);
  return Math.floor(draw * Math.min(step, backoffCapSeconds * 1000));
}

function stop(because: ReasonCode): NextAttempt {
  return {kind: 'stop', because};
}
