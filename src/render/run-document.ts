// The document of a guarded run: `schema/run.schema.json` describes it; a change of meaning gets a new number.
import type {CommandCause, CommandEnd, GuardedAttempt, GuardedOutcome} from '../domain/guarded.ts';
import {lastAttempt} from '../domain/guarded.ts';
import {assertNever} from '../domain/result.ts';

/** Where the report of the failure lies; null when it was not handled. */
export interface RunAftermath {
  readonly report: string | null;
}

/** The document `aftermath/run/1`. It does not hold the command: its arguments may be secret. */
export function toRunDocument(outcome: GuardedOutcome, {report}: RunAftermath): unknown {
  const last = lastAttempt(outcome);
  return {
    schema: 'aftermath/run/1',
    code: last.end.code,
    signal: last.end.kind === 'signalled' ? last.end.signal : null,
    interrupted: outcome.interrupted,
    because: outcome.because,
    totalMs: outcome.totalMs,
    cause: last.cause === null ? null : toCause(last.cause),
    attempts: outcome.attempts.map(toAttempt),
    report,
  };
}

function toAttempt({number, end, ms, timeoutMs, waitedMs, outputBytes, cause}: GuardedAttempt): unknown {
  return {
    number,
    ended: end.kind,
    code: end.code,
    signal: end.kind === 'signalled' ? end.signal : null,
    ms,
    timeoutMs,
    waitedMs,
    outputBytes,
    category: cause?.category ?? null,
    transient: cause?.transient ?? null,
  };
}

function toCause({category, transient, text, line, rule}: CommandCause): unknown {
  return {category, transient, text, line, rule};
}

/** How a command ended, as the end of the sentence "The command …". */
export function endWords(end: CommandEnd): string {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? 'passed' : `ended with exit code ${end.code}`;
    case 'signalled':
      return `was ended by ${end.signal}`;
    case 'timed-out':
      return 'ran out of time and was ended with everything that it had started';
    case 'not-started':
      return end.code === 127 ? 'was not found' : `could not be started (${end.detail})`;
    default:
      return assertNever(end);
  }
}

/** What is said between two tries. */
export function retryWords({number, end, cause}: GuardedAttempt, waitMs: number): string {
  const why = cause === null || end.kind === 'timed-out' ? '' : ` (${cause.category}, transient)`;
  return `try ${number} ${endWords(end)}${why}; trying again in ${(waitMs / 1000).toFixed(1)} s`;
}
