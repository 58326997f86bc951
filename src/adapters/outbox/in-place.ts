// Edits in the user's working tree: plan files under their lock, queue folders as one transaction, and only on the texts they were made for.

import type {Problem} from '../../domain/problem.ts';
import {type QueueChange, toQueueFolder} from '../../domain/queue.ts';
import {PAUSE_FILE, type QueueFiles} from '../../domain/queue-files.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, FileEdit, Written} from '../../ports/code-host.ts';
import type {QueueFolderPort} from '../../ports/queue-folder.ts';
import type {SharedFiles} from '../../ports/shared-files.ts';

/** How files of the checkout are changed. */
export interface InPlace {
  readonly files: SharedFiles;
  /** The queue in a folder of the repository, from its root. */
  readonly queueAt: (folder: string) => QueueFolderPort;
}

type Applied = Result<'changed' | 'unchanged'>;

/**
 * Makes all edits: those of plain files first, each in one step, then those of each queue, all of one queue or none. A kill
 * between them leaves whole files, and the same decision made again does the rest. HEAD_MOVED when one has changed meanwhile.
 */
export async function applyEdits(
  {files, queueAt}: InPlace,
  draft: CommitDraft,
  directory: string,
): Promise<Result<Written>> {
  const {branch} = draft;
  const moved = await findMoved(files, draft);
  if (moved !== null) return err(moved);
  const {plain, queues} = divide(draft.edits);
  let isChanged = false;
  for (const step of [
    () => applyPlain(files, plain, branch),
    ...queues.map((one) => () => applyQueue(queueAt(one.folder), {...one, branch})),
  ]) {
    const applied = await step();
    if (!applied.ok) return applied;
    isChanged ||= applied.value === 'changed';
  }
  return ok({ref: `${directory}/${draft.edits[0]?.path ?? ''}`, change: isChanged ? 'updated' : 'unchanged'});
}

/** Looked at before anything is written, so that of edits of several kinds none is made when one cannot be. */
async function findMoved(files: SharedFiles, {edits, branch}: CommitDraft): Promise<Problem | null> {
  const texts = await files.read(edits.map(({path}) => path));
  if (!texts.ok) return texts.problem;
  const isMoved = edits.some(({path, before, after}) => {
    const now = texts.value.get(path) ?? null;
    return now !== after && now !== before;
  });
  return isMoved ? {code: 'HEAD_MOVED', branch} : null;
}

interface QueueEdits {
  readonly folder: string;
  readonly edits: readonly FileEdit[];
}

/** A queue knows no items that only go away: where one does, its files are plain ones. */
function divide(edits: readonly FileEdit[]): {
  readonly plain: readonly FileEdit[];
  readonly queues: readonly QueueEdits[];
} {
  const byFolder = new Map<string | null, FileEdit[]>();
  for (const edit of edits) {
    const folder = findQueue(edit.path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), edit]);
  }
  const plain = [...(byFolder.get(null) ?? [])];
  const queues: QueueEdits[] = [];
  for (const [folder, own] of byFolder) {
    if (folder === null) continue;
    const came = own.flatMap(({path, after}) => (after === null ? [] : [nameOf(path)]));
    const isWhole = own.every(({path, after}) => after !== null || came.includes(nameOf(path)));
    if (isWhole) queues.push({folder, edits: own});
    else plain.push(...own);
  }
  return {plain, queues};
}

/** The folder of the queue that a path lies in; null for a file of none. */
function findQueue(path: string): string | null {
  const parts = path.split('/');
  if (parts.at(-1) === PAUSE_FILE) return parts.slice(0, -1).join('/');
  const isItem = toQueueFolder(parts.at(-2) ?? '') !== null && /\.ya?ml$/i.test(path);
  return isItem ? parts.slice(0, -2).join('/') : null;
}

function applyPlain(files: SharedFiles, edits: readonly FileEdit[], branch: string): Promise<Applied> {
  return files.change(
    edits.map(({path}) => path),
    async (texts) => {
      const open = edits.filter(({path, after}) => (texts.get(path) ?? null) !== after);
      const isMoved = open.some(({path, before}) => (texts.get(path) ?? null) !== before);
      if (isMoved) return err({code: 'HEAD_MOVED', branch});
      return ok({edits: open, value: open.length === 0 ? ('unchanged' as const) : ('changed' as const)});
    },
  );
}

interface QueueTask extends QueueEdits {
  readonly branch: string;
}

async function applyQueue(queue: QueueFolderPort, {folder, edits, branch}: QueueTask): Promise<Applied> {
  const done = await queue.change((files) => {
    const textOf = toTexts(files, folder);
    const open = edits.filter(({path, after}) => textOf(path) !== after);
    const isMoved = open.some(({path, before}) => textOf(path) !== before);
    if (isMoved) return {changes: [], value: 'moved' as const};
    const changes = toQueueChanges(open, folder);
    return {changes, value: changes.length === 0 ? ('unchanged' as const) : ('changed' as const)};
  });
  if (!done.ok) return done;
  return done.value === 'moved' ? err({code: 'HEAD_MOVED', branch}) : ok(done.value);
}

function toTexts({files, pause}: QueueFiles, folder: string): (path: string) => string | null {
  const texts = new Map(files.map(({path, text}) => [`${folder}/${path}`, text.ok ? text.value : null]));
  if (pause?.ok) texts.set(`${folder}/${PAUSE_FILE}`, pause.value);
  return (path) => texts.get(path) ?? null;
}

/** A file that goes in one place and comes in another under its own name was moved. */
function toQueueChanges(edits: readonly FileEdit[], folder: string): readonly QueueChange[] {
  const gone = new Map(edits.filter(({after}) => after === null).map((edit) => [nameOf(edit.path), edit]));
  return edits.flatMap(({path, before, after}): readonly QueueChange[] => {
    if (after === null) return [];
    const to = path.slice(folder.length + 1);
    const source = before === null ? gone.get(nameOf(path)) : undefined;
    if (source === undefined) return [{from: before === null ? null : to, to, text: after}];
    return [{from: source.path.slice(folder.length + 1), to, text: after === source.before ? null : after}];
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
