// Changes of a queue as edits of the repository's files, each file once.
import type {QueueChange} from '../domain/queue.ts';
import {PAUSE_FILE, type QueueFiles} from '../domain/queue-files.ts';
import {ok, type Result} from '../domain/result.ts';
import type {FileEdit} from '../ports/repository-files.ts';

/**
 * Changes of a queue, in their order, as edits of the repository's files; a file that several of them touch is edited once,
 * from what was read to what it ends as. The problem of a file when one is to be moved whose text is not known.
 */
export function toFileEdits(
  changes: readonly QueueChange[],
  {folder, files}: {readonly folder: string; readonly files: QueueFiles},
): Result<readonly FileEdit[]> {
  const before = new Map(files.files.map(({path, text}) => [path, text]));
  if (files.pause !== null) before.set(PAUSE_FILE, files.pause);
  const after = new Map<string, string | null>();
  const textAt = (path: string): Result<string | null> => {
    const changed = after.get(path);
    return changed === undefined ? (before.get(path) ?? ok(null)) : ok(changed);
  };
  for (const {from, to, text} of changes) {
    const moved = text === null && from !== null ? textAt(from) : ok(text);
    if (!moved.ok) return moved;
    if (from !== null && from !== to) after.set(from, null);
    after.set(to, moved.value);
  }
  const stem = folder === '' ? '' : `${folder}/`;
  const edits: FileEdit[] = [];
  for (const [path, end] of after) {
    const start = before.get(path) ?? ok(null);
    if (!start.ok) return start;
    if (start.value !== end) edits.push({path: `${stem}${path}`, before: start.value, after: end});
  }
  return ok(edits);
}
