// Tells of a revert that does not fit: which files, who touched them since, whether the change is gone already.
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {ConflictChoice, ConflictFile, ConflictKind} from '../../domain/revert.ts';
import {type FileDelta, isGone, listBlobs} from '../../domain/revert-proof.ts';
import type {Unmerged} from './revert-merge.ts';
import {type LaterCommit, readBlobs, readDeltas, readMoves} from './revert-reads.ts';
import type {RevertRepository} from './revert-repository.ts';

/** All of them would have to be fetched, in three versions. */
const MAX_COMPARED_FILES = 1000;
/** Commits named for each file: more than a person looks at. */
const MAX_NAMED = 10;

/** The files in git's order, each with the later commits that touched it, newest first. */
export function toConflictFiles(unmerged: readonly Unmerged[], later: readonly LaterCommit[]): readonly ConflictFile[] {
  return unmerged.map(({path, stages}) => ({
    path,
    kind: toKind(stages),
    laterCommits: later
      .filter(({deltas}) => deltas.some((delta) => delta.path === path))
      .map(({sha}) => sha)
      .slice(0, MAX_NAMED),
  }));
}

/** The origin is the commit's file, ours the branch's, theirs the one before the commit. */
function toKind(stages: ReadonlySet<number>): ConflictKind {
  const has = [1, 2, 3].map((stage) => stages.has(stage));
  if (has.every(Boolean)) return 'edited';
  if (has[0] && has[1]) return 'edit-against-removal';
  if (has[0] && has[2]) return 'removal-against-edit';
  return has[1] && has[2] ? 'two-files' : 'other';
}

/** What a person can do, in the order of how much it loses: nothing, later work, time. */
export function toChoices(files: readonly ConflictFile[]): readonly ConflictChoice[] {
  const paths = files.map(({path}) => path);
  const commits: readonly Sha[] = [...new Set(files.flatMap(({laterCommits}) => laterCommits))];
  const first = (['by-hand', 'ours', 'theirs'] as const).map((kind) => ({kind, files: paths}));
  return commits.length === 0 ? first : [...first, {kind: 'later', commits}];
}

/** True when every file of the change is as if the change had never been, whatever else was edited since. `before` and `after`: the trees of the change. */
export async function isUndoneByHand(
  at: RevertRepository,
  change: readonly FileDelta[],
  {before, after, branch}: {readonly before: string; readonly after: string; readonly branch: string},
): Promise<Result<boolean>> {
  if (change.length > MAX_COMPARED_FILES) return ok(false);
  const moves = await readMoves(at, {before: after, after: branch});
  if (!moves.ok) return moves;
  // A file that is not in its place any more is not gone when it lies in another.
  if (change.some(({path}) => moves.value.has(path))) return ok(false);
  const since = await readDeltas(at, {before, after: branch});
  if (!since.ok) return since;
  const paths = new Set(change.map(({path}) => path));
  const standing = since.value.filter(({path}) => paths.has(path));
  const texts = await readBlobs(at, listBlobs([...change, ...standing]));
  return texts.ok ? ok(isGone(change, standing, texts.value)) : texts;
}
