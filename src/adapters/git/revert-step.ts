// Takes one commit back, on a tree: refuses what must not be, looks for who did it before, merges, proves.
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {RevertOutcome, RevertRefusal, RevertRequest} from '../../domain/revert.ts';
import {type FileDelta, findForeignFiles, listUnsettled, proveRevert} from '../../domain/revert-proof.ts';
import type {Base} from './revert-base.ts';
import {isUndoneByHand, toChoices, toConflictFiles} from './revert-conflict.ts';
import {findFate, findOpenRevert, hasExactOpposite, type LaterFate, type OpenPlaces} from './revert-existing.ts';
import {mergeTrees, placeAttributes, type Unmerged} from './revert-merge.ts';
import {readPatch} from './revert-patch.ts';
import {
  type LaterCommit,
  type RawCommit,
  readBlobs,
  readDeltas,
  readEarlier,
  readLater,
  readMoves,
} from './revert-reads.ts';
import type {RevertRepository} from './revert-repository.ts';

/** What the step works on. */
export interface StepQuestion {
  readonly at: RevertRepository;
  readonly request: RevertRequest;
  readonly base: Base;
  readonly places: OpenPlaces;
  readonly commit: RawCommit;
  /** Tree to take it back from: the branch's, or what an earlier step left. */
  readonly tree: string;
}

export interface Undone {
  readonly kind: 'undone';
  readonly tree: string;
  readonly undo: readonly FileDelta[];
  /** The commit that the change was made on. */
  readonly before: RawCommit;
}

/** A `ready` is made of all steps, elsewhere. */
export type StepOutcome = Undone | Exclude<RevertOutcome, {readonly kind: 'ready'}>;

/** The change that is taken back, once nothing speaks against it. */
interface Target {
  readonly before: RawCommit;
  readonly change: readonly FileDelta[];
}

export async function takeBack(question: StepQuestion): Promise<Result<StepOutcome>> {
  const before = findBefore(question);
  if ('because' in before) return refuse(question, before.because);
  const change = await readDeltas(question.at, {before: before.tree, after: question.commit.tree});
  if (!change.ok) return change;
  if (change.value.length === 0) return ok({kind: 'nothing', commit: question.commit.sha});
  const target = {before, change: change.value};
  const refusal = await findRefusal(question, target);
  if (!refusal.ok) return refusal;
  return refusal.value === null ? mergeBack(question, target) : ok(refusal.value);
}

/** The parent that the branch goes back to. */
function findBefore({base, commit, request}: StepQuestion): RawCommit | {readonly because: RevertRefusal} {
  const {parents} = commit;
  if (parents.length === 0) return {because: 'root-commit'};
  const isUnasked = request.mainline === undefined;
  if (parents.length > 1 && isUnasked && !base.history.mainline.has(commit.sha)) return {because: 'merge-off-mainline'};
  const parent = parents[(request.mainline ?? 1) - 1];
  if (parent === undefined) return {because: 'no-such-parent'};
  // Inside of the fetched history each parent is here; one that is not would make the revert delete everything.
  return base.commits.get(parent) ?? {because: 'shallow-history'};
}

function refuse({commit}: StepQuestion, because: RevertRefusal, about: readonly string[] = []): Result<StepOutcome> {
  return ok({kind: 'refused', commit: commit.sha, because, about});
}

/** How git, GitHub and people say that a commit takes back another, or brings it again. */
const REVERT_WORDS =
  /^(?:(?:Revert|Reapply|Re-?land)\s+"|This reverts commit [0-9a-f]{7}|Reverts \S*#\d|Aftermath-Reverts: )/im;
/** Earlier commits of the same files among which the exact opposite is looked for. */
const MAX_EARLIER = 30;

async function findRefusal(question: StepQuestion, {before, change}: Target): Promise<Result<StepOutcome | null>> {
  const workflows = question.request.workflows === 'allow' ? [] : listWorkflows(change);
  if (workflows.length > 0) return refuse(question, 'workflow-file', workflows);
  if (question.request.ofReverts === 'allow') return ok(null);
  if (REVERT_WORDS.test(question.commit.message)) return refuse(question, 'is-revert');
  const paths = change.map(({path}) => path);
  const earlier = await readEarlier(question.at, before.sha, {paths, limit: MAX_EARLIER});
  if (!earlier.ok) return earlier;
  return hasExactOpposite(change, earlier.value) ? refuse(question, 'is-revert') : ok(null);
}

function listWorkflows(deltas: readonly FileDelta[]): readonly string[] {
  return deltas.map(({path}) => path).filter((path) => path.startsWith('.github/workflows/'));
}

async function mergeBack(question: StepQuestion, target: Target): Promise<Result<StepOutcome>> {
  const {at, base, commit, request, tree} = question;
  const paths = target.change.map(({path}) => path);
  const all = await readLater(at, {after: commit.sha, upTo: base.history.head}, paths);
  if (!all.ok) return all;
  // Those that are asked for are taken back by now.
  const later = all.value.filter(({sha}) => !request.commits.includes(sha));
  const fate = await findFate(at, target.change, later);
  if (!fate.ok) return fate;
  const placed = await placeAttributes(at, tree);
  if (!placed.ok) return placed;
  const merged = await mergeTrees(at, {origin: commit.tree, ours: tree, theirs: target.before.tree});
  if (!merged.ok) return merged;
  if (merged.value.kind === 'conflict') {
    return toConflict(question, target, {unmerged: merged.value.files, later, fate: fate.value});
  }
  if (merged.value.tree === tree) return ok(toAlready(commit.sha, fate.value));
  if (fate.value?.kind === 'reapplied') return refuse(question, 'reapplied', [fate.value.commit]);
  const open = await findOpenRevert(at, target.change, question.places);
  if (!open.ok) return open;
  if (open.value !== null) return ok({kind: 'already-reverted', commit: commit.sha, by: open.value});
  return prove(question, target, merged.value.tree);
}

function toAlready(commit: Sha, fate: LaterFate | null): StepOutcome {
  const by =
    fate?.kind === 'reverted' ? ({where: 'base', commit: fate.commit} as const) : ({where: 'by-hand'} as const);
  return {kind: 'already-reverted', commit, by};
}

interface Misfit {
  readonly unmerged: readonly Unmerged[];
  readonly later: readonly LaterCommit[];
  readonly fate: LaterFate | null;
}

async function toConflict(
  {at, commit, tree}: StepQuestion,
  {before, change}: Target,
  {unmerged, later, fate}: Misfit,
): Promise<Result<StepOutcome>> {
  if (fate?.kind === 'reverted') return ok(toAlready(commit.sha, fate));
  const isUndone = await isUndoneByHand(at, change, {before: before.tree, after: commit.tree, branch: tree});
  if (!isUndone.ok) return isUndone;
  if (isUndone.value) return ok(toAlready(commit.sha, null));
  const patch = await readPatch(at, [{before: before.tree, after: commit.tree, files: change.length}]);
  if (!patch.ok) return patch;
  const files = toConflictFiles(unmerged, later);
  return ok({kind: 'conflict', commit: commit.sha, files, choices: toChoices(files), patch: patch.value});
}

async function prove(question: StepQuestion, {before, change}: Target, result: string): Promise<Result<StepOutcome>> {
  const {at, commit, request, tree} = question;
  const undo = await readDeltas(at, {before: tree, after: result});
  if (!undo.ok) return undo;
  const workflows = request.workflows === 'allow' ? [] : listWorkflows(undo.value);
  if (workflows.length > 0) return refuse(question, 'workflow-file', workflows);
  const isMoved = findForeignFiles({change, undo: undo.value, moved: new Map()}).length > 0;
  const moved = isMoved ? await readMoves(at, {before: commit.tree, after: tree}) : ok(new Map<string, string>());
  if (!moved.ok) return moved;
  const texts = await readBlobs(at, listUnsettled(change, undo.value));
  if (!texts.ok) return texts;
  const redone = await mergeTrees(at, {origin: before.tree, ours: result, theirs: commit.tree});
  if (!redone.ok) return redone;
  const proof = proveRevert({
    change,
    undo: undo.value,
    moved: moved.value,
    texts: texts.value,
    baseTree: tree,
    redoneTree: redone.value.kind === 'clean' ? redone.value.tree : null,
  });
  if (proof.kind === 'unproven') return ok({...proof, commit: commit.sha});
  return ok({kind: 'undone', tree: result, undo: undo.value, before});
}
