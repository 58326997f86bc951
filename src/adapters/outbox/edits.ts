// Edits of the user's files on a laptop, shown: copies of the files and a patch of all of them.
import {toPatch} from '../../domain/patch.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {readIndex, writeIndex} from './index-file.ts';

const PATCH = 'plan.patch';

/** Lays the edited files under `files/` and one patch of all edits beside them, which `git apply` takes. */
export async function writePatch(out: Workspace, repo: Workspace, draft: CommitDraft): Promise<Result<Written>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  for (const {path, before, after} of draft.edits) {
    const now = await repo.readText(path);
    if (!now.ok) return now;
    if (now.value !== before) return err({code: 'HEAD_MOVED', branch: draft.branch});
    const copied = after === null ? await out.remove(toCopy(path)) : await out.writeText(toCopy(path), after);
    if (!copied.ok) return copied;
  }
  const edits = [...new Set([...index.value.edits, ...draft.edits.map((edit) => edit.path)])].sort();
  const patch = await readPatch(out, repo, edits);
  if (!patch.ok) return patch;
  const former = await out.readText(PATCH);
  if (!former.ok) return former;
  const ref = `${out.directory}/${PATCH}`;
  if (former.value === patch.value) return ok({ref, change: 'unchanged'});
  const written = await out.writeText(PATCH, patch.value);
  const listed = written.ok ? await writeIndex(out, {...index.value, edits}) : written;
  return listed.ok ? ok({ref, change: former.value === null ? 'created' : 'updated'}) : listed;
}

/** Differences between the working tree and the copies. A file that is gone from either side has none. */
async function readPatch(out: Workspace, repo: Workspace, paths: readonly string[]): Promise<Result<string>> {
  const parts: string[] = [];
  for (const path of paths) {
    const [before, after] = [await repo.readText(path), await out.readText(toCopy(path))];
    if (!before.ok) return before;
    if (!after.ok) return after;
    if (before.value !== null && after.value !== null) parts.push(toPatch(path, before.value, after.value));
  }
  return ok(parts.join(''));
}

function toCopy(path: string): string {
  return `files/${path}`;
}
