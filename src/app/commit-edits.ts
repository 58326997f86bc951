// Commits what a change touched: noted before the change, committed after it, and finished by the next run after a kill.
import type {Sha} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {CommitNotes, LocalCommits, TouchedPath} from '../ports/local-commits.ts';
import type {FileEdit} from '../ports/repository-files.ts';
import {toCommitBody} from '../render/commit-message.ts';

/** Of a repository; many keep it out of their branches. */
const OWN_FOLDER = '.aftermath/';

/** Told what a change will touch, before anything is written; a problem stops the change. */
export type Announce = (change: {
  readonly paths: readonly TouchedPath[];
  /** Ids for the body of the commit. */
  readonly items: readonly string[];
}) => Promise<Result<void>>;

export interface CommitWorld {
  readonly directory: string;
  readonly commits: LocalCommits;
  readonly notes: CommitNotes;
}

export interface CommitWish<T> {
  /** Which kind of change may finish the commits of this one. */
  readonly scope: string;
  /** Our own words, without foreign text. */
  readonly headline: string;
  /** Finishes what a killed writer of this scope had decided. */
  readonly recover: () => Promise<Result<unknown>>;
  readonly change: (announce: Announce) => Promise<Result<T>>;
}

/** What the change gave, and its commit: null when there was nothing to commit, or why git refused it. */
export interface Committed<T> {
  readonly value: T;
  readonly commit: Result<Sha | null>;
}

/** NOT_A_REPOSITORY before anything is written. A commit that failed earlier and can still not be made stops it too. */
export async function changeAndCommit<T>(world: CommitWorld, wish: CommitWish<T>): Promise<Result<Committed<T>>> {
  const {commits, notes, directory} = world;
  if (!(await commits.isRepository())) return err({code: 'NOT_A_REPOSITORY', directory});
  return notes.alone(async () => {
    const recovered = await wish.recover();
    if (!recovered.ok) return err(recovered.problem);
    const earlier = await settle(world, wish.scope);
    if (!earlier.ok) return err(toWaiting(earlier.problem));
    const changed = await wish.change(async ({paths, items}) => {
      const lacking = await findLacking(commits, paths);
      if (!lacking.ok) return lacking;
      return notes.add({scope: wish.scope, headline: wish.headline, body: toCommitBody(items), paths});
    });
    if (!changed.ok) return changed;
    return ok({value: changed.value, commit: await settle(world, wish.scope)});
  });
}

/** The trouble of a commit that is not this one's: nothing of this change has been made. */
function toWaiting(problem: Problem): Problem {
  if (problem.code !== 'GIT_FAILED') return problem;
  return {...problem, detail: `an earlier change waits for its commit, and nothing was changed now: ${problem.detail}`};
}

/** A problem when a file would be missing in the commit. Our own folder may be left out: then its marks are local. */
async function findLacking(commits: LocalCommits, paths: readonly TouchedPath[]): Promise<Result<void>> {
  const there = paths.filter(({path, text}) => text !== null && !path.startsWith(OWN_FOLDER)).map(({path}) => path);
  const ignored = await commits.findIgnored(there);
  if (!ignored.ok) return ignored;
  const [path] = ignored.value;
  if (path === undefined) return ok(undefined);
  const detail = `${path} is ignored by git, so the commit would lack it; nothing was changed, take it out of .gitignore or leave --commit out`;
  return err({code: 'GIT_FAILED', operation: 'commit', detail});
}

/** Makes the commits that are noted; a note that the files do not bear out any more is dropped. The last commit made. */
async function settle({commits, notes}: CommitWorld, scope: string): Promise<Result<Sha | null, Problem>> {
  const kept = await notes.list(scope);
  if (!kept.ok) return kept;
  let last: Sha | null = null;
  for (const {id, draft, stands} of kept.value) {
    const made = stands ? await commits.commit(draft) : ok(null);
    if (!made.ok) return made;
    last = made.value ?? last;
    const dropped = await notes.drop(id);
    if (!dropped.ok) return dropped;
  }
  return ok(last);
}

/** What an edit leaves. */
export function toTouched({path, after}: FileEdit): TouchedPath {
  return {path, text: after};
}
