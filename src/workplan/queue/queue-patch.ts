// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.
import {toHunkLines} from '../../domain/patch.ts';
import type {QueueChange} from '../../domain/queue.ts';

/** The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none. */
export function toQueuePatch(changes: readonly QueueChange[], before: (path: string) => string | null): string {
  return changes.map((change) => toOne(change, change.from === null ? '' : (before(change.from) ?? ''))).join('');
}

function toOne({from, to, text}: QueueChange, before: string): string {
  const hunks = toHunkLines(before, text ?? before);
  const head = [`diff --git a/${from ?? to} b/${to}`];
  if (from === null) head.push('new file mode 100644');
  else if (from !== to) head.push(`rename from ${from}`, `rename to ${to}`);
  const sides = hunks.length === 0 ? [] : [`--- ${from === null ? '/dev/null' : `a/${from}`}`, `+++ b/${to}`];
  return `${[...head, ...sides, ...hunks].join('\n')}\n`;
}
