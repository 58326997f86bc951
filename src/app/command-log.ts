// The output of a failed command as the log of a step: with the line that a runner adds, without which a log may look sound.
import type {CommandEnd} from '../domain/guarded.ts';
import {assertNever} from '../domain/result.ts';
import type {CommandEnded} from '../ports/command-runner.ts';

/** What it wrote, and how it ended as the last line. */
export function toCommandLog({end, copy}: Pick<CommandEnded, 'end' | 'copy'>): Uint8Array {
  const last = new TextEncoder().encode(`\n##[error]${lastWords(end)}\n`);
  const log = new Uint8Array(copy.bytes.length + last.length);
  log.set(copy.bytes);
  log.set(last, copy.bytes.length);
  return log;
}

/** In the words of GitHub's runner, which the rules know. */
function lastWords(end: CommandEnd): string {
  switch (end.kind) {
    case 'exited':
    case 'signalled':
    case 'not-started':
      return `Process completed with exit code ${end.code}.`;
    case 'timed-out':
      return 'The operation was canceled: the command has timed out.';
    default:
      return assertNever(end);
  }
}
