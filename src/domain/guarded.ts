// A command that is run under guard: how each try ended, what was found in its output, and what came of all of them.
import type {Category, Transience} from './category.ts';
import type {ReasonCode} from './decision.ts';
import type {SafeText} from './ids.ts';

/**
 * How a command ended. `code` is what a shell would show: its own exit code, 128 and the number of the signal that ended it,
 * 124 for a timeout of ours (as timeout(1) says it), 127 for a program that is not there and 126 for one that cannot be run.
 */
export type CommandEnd =
  | {readonly kind: 'exited'; readonly code: number}
  | {readonly kind: 'signalled'; readonly code: number; readonly signal: string}
  | {readonly kind: 'timed-out'; readonly code: 124}
  | {readonly kind: 'not-started'; readonly code: 126 | 127; readonly detail: string};

/** What the output of a failed command says. */
export interface CommandCause {
  readonly category: Category;
  readonly transient: Transience;
  /** The most likely line; null when no line explains the failure. */
  readonly text: SafeText | null;
  /** Its 1-based line in the whole output; null when unknown, also where the middle of a long output was not kept. */
  readonly line: number | null;
  readonly rule: string | null;
}

/** One try of a command. */
export interface GuardedAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly end: CommandEnd;
  readonly ms: number;
  /** How long it was allowed to take; null: for ever. */
  readonly timeoutMs: number | null;
  /** Waited before it, in milliseconds. */
  readonly waitedMs: number;
  /** Bytes that it wrote on both channels. */
  readonly outputBytes: number;
  /** Null for a try that passed, or that was interrupted. */
  readonly cause: CommandCause | null;
}

/** All tries of a command. */
export interface GuardedOutcome {
  /** Oldest first, at least one. */
  readonly attempts: readonly [GuardedAttempt, ...GuardedAttempt[]];
  /** From the first start to the last end, waits included. */
  readonly totalMs: number;
  /** Why there was no further try. */
  readonly because: ReasonCode;
  /** The signal that we were sent while it ran, which ended the tries; null: none. */
  readonly interrupted: string | null;
}

/** The last try: the one that counts. */
export function lastAttempt({attempts}: Pick<GuardedOutcome, 'attempts'>): GuardedAttempt {
  return attempts.at(-1) ?? attempts[0];
}
