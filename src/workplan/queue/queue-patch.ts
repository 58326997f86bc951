// Changes of a queue as a diff that people read and `git apply` takes: moves as renames, with only the lines that differ.
import {toHunkLines} from '../../domain/patch.ts';
import type {QueueChange} from '../../domain/queue.ts';

/**
 * The diff of changes in their order. `before` gives the text of a file that is moved or edited; null when it has none.
 * `prefix`: what stands before every path, with a slash at its end, so that the diff fits where the queue's folder lies.
 */
export function toQueuePatch(
  changes: readonly QueueChange[],
  before: (path: string) => string | null,
  prefix = '',
): string {
  const toPath = (path: string): string => `${prefix}${path}`;
  const toText = ({from}: QueueChange): string => (from === null ? '' : (before(from) ?? ''));
  const toPlaced = (change: QueueChange): QueueChange => {
    return {...change, from: change.from === null ? null : toPath(change.from), to: toPath(change.to)};
  };
  return changes.map((change) => toOne(toPlaced(change), toText(change))).join('');
}

function toOne({from, to, text}: QueueChange, before: string): string {
  const hunks = toHunkLines(before, text ?? before);
  const head = [`diff --git a/${from ?? to} b/${to}`];
  if (from === null) head.push('new file mode 100644');
  else if (from !== to) head.push(`rename from ${from}`, `rename to ${to}`);
  const sides = hunks.length === 0 ? [] : [`--- ${from === null ? '/dev/null' : `a/${from}`}`, `+++ b/${to}`];
  return `${[...head, ...sides, ...hunks].join('\n')}\n`;
}
