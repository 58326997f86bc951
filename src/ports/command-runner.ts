// Runs somebody's command while its output passes through untouched, and keeps a bounded copy of it.
import type {CommandEnd} from '../domain/guarded.ts';

export interface CommandRequest {
  readonly program: string;
  /** Given to the program one by one: no shell looks at them. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null: it may run for ever. */
  readonly timeoutMs: number | null;
  /** Between asking it to end and killing what is left of it. */
  readonly graceMs: number;
  readonly maxCopyBytes: number;
  /** Where its standard output goes: to ours, or to our standard error. Its standard error always goes to ours. */
  readonly output: 'stdout' | 'stderr';
}

/** The beginning and the end of what it wrote, both channels in the order in which they arrived. */
export interface OutputCopy {
  readonly bytes: Uint8Array;
  /** All bytes that it wrote. */
  readonly total: number;
  /** `cut`: the middle is missing, and a line of ours says so. */
  readonly kept: 'whole' | 'cut';
}

export interface CommandEnded {
  readonly end: CommandEnd;
  readonly ms: number;
  readonly copy: OutputCopy;
}

export interface CommandRunner {
  /** One try. Never rejects for what the command does. */
  run(request: CommandRequest): Promise<CommandEnded>;
  /** The signal that asked us to end, so far; null: none. The running command was sent it too. */
  interrupted(): string | null;
  /** Resolves when such a signal comes: a wait ends then. */
  readonly interruption: Promise<string>;
}
