// Puts a proven revert on its branch, once everything it was made from has been looked at again; and takes the branch away.
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {type PushOutcome, REVERT_BRANCHES, type ReadyRevert, type RemovalOutcome} from '../../domain/revert.ts';
import {type FileDelta, isOfSamePaths, isSameChange, listUnsettled, toInverse} from '../../domain/revert-proof.ts';
import type {PushRule} from '../../ports/reverter.ts';
import {type FedAnswer, toLastWords} from './feed-git.ts';
import {fetchHeads, readBranchChange} from './revert-existing.ts';
import {type Prepared, prepare, type RevertAuthor, readSeenHeads, toSeen} from './revert-prepare.ts';
import {readBlobs} from './revert-reads.ts';
import {feedOnline, type RevertRepository, readHeads} from './revert-repository.ts';

export interface PushQuestion {
  readonly at: RevertRepository;
  readonly ready: ReadyRevert;
  readonly only: PushRule;
  /** What the ready revert was made from; null when another reverter made it. */
  readonly made: Prepared | null;
  readonly author: RevertAuthor;
}

/** A push that is allowed: the revert, and what it changes. */
interface Approved {
  readonly ready: ReadyRevert;
  readonly undo: readonly FileDelta[];
}

/** No tags, no hooks of the user's, no signature, nothing of submodules. */
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
/** How servers say that rules or rights forbid a push, which has no other sign of it than words. */
const FORBIDDEN =
  /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|refusing to allow|permission to .* denied/i;

/** The last reads before the push: heads of the base, of this branch and of the other reverts. */
export async function push(question: PushQuestion): Promise<Result<PushOutcome>> {
  const {at, ready} = question;
  const heads = await readSeenHeads(at, ready.request);
  if (!heads.ok) return heads;
  const seen = toSeen(heads.value, ready.branch, ready.request);
  const approved = question.made?.seen === seen ? ok({ready, undo: question.made.undo}) : await makeAgain(question);
  if (!approved.ok) return approved;
  if ('now' in approved.value) return ok({kind: 'outdated', now: approved.value.now});
  const standing = heads.value.get(ready.branch);
  return standing === undefined ? pushNew(at, approved.value) : toStanding(at, approved.value, standing);
}

/** Something moved: the same request again, and only the same change may go on. */
async function makeAgain({
  at,
  ready,
  only,
  made,
  author,
}: PushQuestion): Promise<Result<Approved | {readonly now: Prepared['outcome']}>> {
  const again = await prepare(at, ready.request, author);
  if (!again.ok) return again;
  const {outcome, undo} = again.value;
  if (outcome.kind !== 'ready') return ok({now: outcome});
  if (only === 'same-base' && outcome.baseHead !== ready.baseHead) return ok({now: outcome});
  const isSame =
    made === null
      ? ok(outcome.baseHead === ready.baseHead && outcome.tree === ready.tree)
      : await isAlike(at, made.undo, undo);
  if (!isSame.ok) return isSame;
  return ok(isSame.value ? {ready: outcome, undo} : {now: outcome});
}

async function isAlike(
  at: RevertRepository,
  one: readonly FileDelta[],
  other: readonly FileDelta[],
): Promise<Result<boolean>> {
  if (!isOfSamePaths(one, other)) return ok(false);
  const texts = await readBlobs(at, listUnsettled(one, other.map(toInverse)));
  return texts.ok ? ok(isSameChange(one, other, texts.value)) : texts;
}

/** The branch is there already: ours from an earlier try, perhaps on an older base, or somebody else's work. */
async function toStanding(at: RevertRepository, {ready, undo}: Approved, head: Sha): Promise<Result<PushOutcome>> {
  const {branch, baseHead} = ready;
  if (head === ready.head) return ok({kind: 'unchanged', branch, head, baseHead});
  await fetchHeads(at, [head]);
  const change = await readBranchChange(at, head);
  if (!change.ok) return change;
  const isSame = change.value === null ? ok(false) : await isAlike(at, undo, change.value);
  if (!isSame.ok) return isSame;
  return ok(isSame.value ? {kind: 'unchanged', branch, head, baseHead} : {kind: 'branch-taken', branch, head});
}

/** The branch must not exist at the moment of the push. What a failure means is read from where the branch stands then. */
async function pushNew(at: RevertRepository, approved: Approved): Promise<Result<PushOutcome>> {
  const {branch, head, baseHead} = approved.ready;
  const ref = `refs/heads/${branch}`;
  const pushed = await feedOnline(at, [...PUSH, `--force-with-lease=${ref}:`, '--', 'origin', `${head}:${ref}`]);
  if (!pushed.ok) return pushed;
  if (pushed.value.exitCode === 0) return ok({kind: 'pushed', branch, head, baseHead});
  const heads = await readHeads(at, [branch]);
  const standing = heads.ok ? heads.value.get(branch) : undefined;
  if (standing === head) return ok({kind: 'pushed', branch, head, baseHead});
  return standing === undefined ? toRefusal(branch, pushed.value) : toStanding(at, approved, standing);
}

function toRefusal(branch: string, {exitCode, stderr}: FedAnswer): Result<never> {
  const rule = stderr.split('\n').find((line) => FORBIDDEN.test(line));
  if (rule !== undefined) return err({code: 'BRANCH_RULES', branch, detail: toLastWords(rule, exitCode)});
  return err({code: 'GIT_FAILED', operation: 'push', detail: toLastWords(stderr, exitCode)});
}

/** Deletes the branch if it stands where we left it. Throws for a branch that is none of ours. */
export async function remove(at: RevertRepository, branch: string, head: Sha): Promise<Result<RemovalOutcome>> {
  if (!branch.startsWith(REVERT_BRANCHES)) throw new Error(`not a branch of a revert: ${JSON.stringify(branch)}`);
  const before = await readHeads(at, [branch]);
  if (!before.ok) return before;
  const standing = before.value.get(branch);
  if (standing !== head) return ok(standing === undefined ? 'gone' : 'changed');
  const ref = `refs/heads/${branch}`;
  const removed = await feedOnline(at, [...PUSH, `--force-with-lease=${ref}:${head}`, '--', 'origin', `:${ref}`]);
  if (!removed.ok) return removed;
  if (removed.value.exitCode === 0) return ok('removed');
  const after = await readHeads(at, [branch]);
  if (!after.ok) return after;
  const left = after.value.get(branch);
  if (left === undefined) return ok('removed');
  return left === head ? toRefusal(branch, removed.value) : ok('changed');
}
