// Makes a revert of one or more commits on top of the base branch, each commit by a commit of its own.
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {
  isBranchName,
  REVERT_BRANCHES,
  type ReadyRevert,
  type RevertedCommit,
  type RevertOutcome,
  type RevertRequest,
  type RevertStep,
  toRevertBranch,
} from '../../domain/revert.ts';
import type {FileDelta} from '../../domain/revert-proof.ts';
import type {MakeSafe} from './repo.ts';
import {type Base, fetchCommits} from './revert-base.ts';
import {fetchHeads, toOtherBranches} from './revert-existing.ts';
import {writeCommit} from './revert-merge.ts';
import {type PatchedChange, readPatch} from './revert-patch.ts';
import {type RawCommit, readDeltas} from './revert-reads.ts';
import {type RevertRepository, readHeads} from './revert-repository.ts';
import {type StepQuestion, takeBack, type Undone} from './revert-step.ts';

/** Whose commits they are and what they say. */
export interface RevertAuthor {
  readonly identity: {readonly name: string; readonly email: string};
  /** Redacts the foreign subject. */
  readonly safe: MakeSafe;
  /** The whole message; has to take the teeth out of the subject. */
  readonly renderMessage: (commit: RevertedCommit) => string;
  /** Milliseconds since the epoch, for the commits' dates. */
  readonly readNow: () => number;
}

/** What a revert was made from, beside its outcome; the push compares with it. */
export interface Prepared {
  readonly outcome: RevertOutcome;
  /** Changes when a head that was looked at moves: of the base, and of branches with reverts. */
  readonly seen: string;
  /** From the base branch to the result. Empty unless ready. */
  readonly undo: readonly FileDelta[];
}

/** Nothing is pushed; commits and trees are written to the repository only. */
export async function prepare(
  at: RevertRepository,
  request: RevertRequest,
  author: RevertAuthor,
): Promise<Result<Prepared>> {
  const [first] = request.commits;
  if (first === undefined) throw new Error('a revert of no commit');
  const heads = await readSeenHeads(at, request);
  if (!heads.ok) return heads;
  const without = (outcome: RevertOutcome) => ok({outcome, seen: '', undo: []});
  const refused = {kind: 'refused', about: []} as const;
  if (!heads.value.has(request.base)) return without({...refused, commit: first, because: 'no-base-branch'});
  const openHeads = request.openHeads ?? [];
  // First these, then the base: the last fetch decides how far back the history is seen.
  await fetchHeads(at, [...toOtherBranches(heads.value, '').values(), ...openHeads.map(({head}) => head)]);
  const fetched = await fetchCommits(at, {branch: request.base, commits: request.commits});
  if (!fetched.ok) return fetched;
  if (fetched.value.kind === 'refused') return without({...refused, ...fetched.value});
  const {base} = fetched.value;
  const commits = toNewestFirst(base, request.commits);
  const branch = toRevertBranch(commits[0]?.sha ?? first);
  const places = {branches: toOtherBranches(heads.value, branch), pullRequests: openHeads};
  const made = await makeSteps({at, request, base, places}, commits, author);
  if (!made.ok) return made;
  if (made.value.kind !== 'made') return without(made.value);
  return toReady(at, {request, branch, base, made: made.value, seen: toSeen(heads.value, branch, request)});
}

/** The heads that decide whether something is still as it was: of the base, and of all branches with reverts. */
export async function readSeenHeads(
  at: RevertRepository,
  {base}: RevertRequest,
): Promise<Result<ReadonlyMap<string, Sha>>> {
  if (!isBranchName(base)) return ok(new Map());
  return readHeads(at, [base, `${REVERT_BRANCHES}*`]);
}

/** One text for all heads but that of the branch to be pushed. */
export function toSeen(heads: ReadonlyMap<string, Sha>, own: string, {base}: RevertRequest): string {
  const others = [...toOtherBranches(heads, own)].map(([name, sha]) => `${sha} ${name}`).sort();
  return [heads.get(base) ?? '', ...others].join('\n');
}

/** Each commit once, as they lie on the branch: what stands on another commit comes before it. */
function toNewestFirst({history, commits}: Base, asked: readonly Sha[]): readonly RawCommit[] {
  const wanted = new Set<string>(asked);
  return history.commits.filter((id) => wanted.has(id)).flatMap((id) => commits.get(id) ?? []);
}

interface MadeSteps {
  readonly kind: 'made';
  readonly head: Sha;
  readonly tree: string;
  readonly steps: readonly RevertStep[];
  readonly skipped: ReadyRevert['skipped'];
  /** Newest first, as the steps. */
  readonly changes: readonly PatchedChange[];
}

type Common = Omit<StepQuestion, 'commit' | 'tree'>;

/** All steps, or what stopped one of them. A commit of several that leaves nothing to do is skipped. */
async function makeSteps(
  common: Common,
  commits: readonly RawCommit[],
  author: RevertAuthor,
): Promise<Result<MadeSteps | RevertOutcome>> {
  let made: MadeSteps = {
    kind: 'made',
    head: common.base.history.head,
    tree: common.base.headTree,
    steps: [],
    skipped: [],
    changes: [],
  };
  let last: RevertOutcome | null = null;
  for (const commit of commits) {
    const step = await takeBack({...common, commit, tree: made.tree});
    if (!step.ok) return step;
    const {value} = step;
    if (value.kind === 'undone') {
      const next = await addStep(common.at, {made, commit, undone: value}, author);
      if (!next.ok) return next;
      made = next.value;
    } else if (value.kind === 'nothing' || value.kind === 'already-reverted') {
      last = value;
      made = {...made, skipped: [...made.skipped, {commit: commit.sha, because: value.kind}]};
    } else return ok(value);
  }
  return ok(made.steps.length === 0 && last !== null ? last : made);
}

async function addStep(
  at: RevertRepository,
  {made, commit, undone}: {readonly made: MadeSteps; readonly commit: RawCommit; readonly undone: Undone},
  author: RevertAuthor,
): Promise<Result<MadeSteps>> {
  const isMerge = commit.parents.length > 1;
  const subject = author.safe(commit.message.trimStart().split('\n', 1)[0] ?? '');
  const message = author.renderMessage({sha: commit.sha, subject, backTo: isMerge ? undone.before.sha : null});
  const date = `@${Math.floor(author.readNow() / 1000)} +0000`;
  const by = {...author.identity, date};
  const written = await writeCommit(at, {tree: undone.tree, parents: [made.head], message, by});
  if (!written.ok) return written;
  const files = undone.undo.map(({path}) => path);
  return ok({
    ...made,
    head: written.value,
    tree: undone.tree,
    steps: [...made.steps, {commit: commit.sha, revert: written.value, files}],
    changes: [...made.changes, {before: undone.before.tree, after: commit.tree, files: files.length}],
  });
}

interface Finished {
  readonly request: RevertRequest;
  readonly branch: string;
  readonly base: Base;
  readonly made: MadeSteps;
  readonly seen: string;
}

async function toReady(at: RevertRepository, {request, branch, base, made, seen}: Finished): Promise<Result<Prepared>> {
  const {head, tree, steps, skipped} = made;
  const undo = await readDeltas(at, {before: base.headTree, after: tree});
  if (!undo.ok) return undo;
  const patch = await readPatch(at, made.changes.toReversed());
  if (!patch.ok) return patch;
  const files = [...new Set(steps.flatMap((step) => step.files))];
  const baseHead = base.history.head;
  const outcome = {
    kind: 'ready',
    request,
    branch,
    head,
    tree,
    baseHead,
    steps,
    skipped,
    files,
    patch: patch.value,
  } as const;
  if (tree === base.headTree) return err({code: 'INTERNAL', detail: 'a revert that changes nothing was called ready'});
  return ok({outcome, seen, undo: undo.value});
}
