// The files that a change of a queue touches, as they will stand, so that a commit of them leaves each item in one folder.
import {QUEUE_FOLDER_NAMES, type QueueChange} from '../domain/queue.ts';
import {PAUSE_FILE, type QueueFiles} from '../domain/queue-files.ts';
import type {TouchedPath} from '../ports/local-commits.ts';

/**
 * Paths from the queue's folder. Besides what moves: the places that a file of this name has left before without a commit,
 * where the last commit may still show it.
 */
export function listTouched(changes: readonly QueueChange[], {files, pause}: QueueFiles): readonly TouchedPath[] {
  const before = new Map(files.map(({path, text}) => [path, text.ok ? text.value : undefined]));
  if (pause?.ok) before.set(PAUSE_FILE, pause.value);
  const after = new Map<string, string | null | undefined>();
  const stays = new Set(before.keys());
  for (const {from, to, text} of changes) {
    if (from !== null && from !== to) {
      after.set(from, null);
      stays.delete(from);
    }
    after.set(to, text ?? (from === null ? undefined : before.get(from)));
    stays.add(to);
  }
  for (const path of changes.flatMap(({to}) => listTwins(to))) if (!stays.has(path)) after.set(path, null);
  return [...after].map(([path, text]) => ({path, text}));
}

/** Places of the same name in all folders; none for the file of the pause. */
function listTwins(path: string): readonly string[] {
  const name = path.slice(path.indexOf('/') + 1);
  return path === PAUSE_FILE ? [] : QUEUE_FOLDER_NAMES.map((folder) => `${folder}/${name}`);
}
