// Edits of the user's files on a laptop, shown: copies of the files and a patch of all of them.
import {type TextChange, toFilesPatch} from '../../domain/patch.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {type OutboxIndex, readIndex, writeIndex} from './index-file.ts';

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
  const next = withEdits(index.value, draft);
  const patch = await readPatch(out, repo, next);
  if (!patch.ok) return patch;
  const former = await out.readText(PATCH);
  if (!former.ok) return former;
  const ref = `${out.directory}/${PATCH}`;
  if (former.value === patch.value) return ok({ref, change: 'unchanged'});
  const written = await out.writeText(PATCH, patch.value);
  const listed = written.ok ? await writeIndex(out, next) : written;
  return listed.ok ? ok({ref, change: former.value === null ? 'created' : 'updated'}) : listed;
}

/** The last edit of a path says whether it has a copy or goes away. */
function withEdits(index: OutboxIndex, {edits}: CommitDraft): OutboxIndex {
  const touched = new Set(edits.map(({path}) => path));
  const kept = (paths: readonly string[]): readonly string[] => paths.filter((path) => !touched.has(path));
  const [copied, gone] = [edits.filter(({after}) => after !== null), edits.filter(({after}) => after === null)];
  return {
    ...index,
    edits: [...new Set([...kept(index.edits), ...copied.map(({path}) => path)])].sort(),
    gone: [...new Set([...kept(index.gone), ...gone.map(({path}) => path)])].sort(),
  };
}

/** Differences between the working tree and the copies. A copy that somebody took away is no file that goes: it has none. */
async function readPatch(
  out: Workspace,
  repo: Workspace,
  {edits, gone}: Pick<OutboxIndex, 'edits' | 'gone'>,
): Promise<Result<string>> {
  const changes: TextChange[] = [];
  for (const path of [...edits, ...gone].sort()) {
    const [before, after] = [await repo.readText(path), await out.readText(toCopy(path))];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const isKnown = after.value !== null || gone.includes(path);
    if (isKnown) changes.push({path, before: before.value, after: gone.includes(path) ? null : after.value});
  }
  return ok(toFilesPatch(changes));
}

function toCopy(path: string): string {
  return `files/${path}`;
}
