// Changes files of a branch that others change too: prepared on its head, committed there or not at all, prepared anew on the next.
import type {Policy} from '../config/schema.ts';
import type {EditRoute} from '../domain/effect.ts';
import type {Sha} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {CodeHost, Written} from '../ports/code-host.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {FileEdit, RepositoryFiles} from '../ports/repository-files.ts';
import type {Markdown} from '../render/markdown.ts';
import {renderProposalBody} from '../render/proposal.ts';

/** Upper bound of the first pause, in milliseconds; it doubles with every try. A commit on GitHub takes about so long. */
const BASE_PAUSE_MS = 50;
/** Longest upper bound of a pause, in milliseconds: five of them hold a runner for less than two seconds. */
const MAX_PAUSE_MS = 800;
/** How often edits are applied anew when nobody says: fault table F29 of the platform facts. */
const DEFAULT_TRIES = 5;

/** How long a commit is tried that has nothing to fall back on. In milliseconds. */
export interface CommitPatience {
  /** A try that begins later than this is the last. */
  readonly lastsMs: number;
  /** Where the bound of the pauses stops growing. */
  readonly longestPauseMs: number;
}

/** Longest upper bound of a pause before a push, in milliseconds: long ones let those through that are at it. */
const MAX_PUSH_PAUSE_MS = 25_600;

/** For a push from a command line, behind which no pull request stands. */
export function toPushPatience({edits}: Pick<Policy, 'edits'>): CommitPatience {
  return {lastsMs: edits.pushSeconds * 1000, longestPauseMs: MAX_PUSH_PAUSE_MS};
}

export interface CommitWorld {
  readonly files: RepositoryFiles;
  readonly pacing: Pacing;
}

/** The edits for one head, and what the caller wants to know of them. */
export interface PreparedEdits<T> {
  readonly edits: readonly FileEdit[];
  readonly value: T;
}

export interface CommitWish<T> {
  readonly branch: string;
  /** Where the branch stood when it was last read; null: it is read first. */
  readonly head: Sha | null;
  /** Reads what it needs at that commit and decides; called once for each head, and right on top of whatever others wrote. */
  readonly prepare: (head: Sha) => Promise<Result<PreparedEdits<T>>>;
  /** Complete, or made from what was prepared; so is the body. */
  readonly headline: string | ((value: T) => string);
  readonly body: string | ((value: T) => string);
  /** How often the edits are prepared anew after the branch has moved. Default 5. */
  readonly tries?: number;
  /** Counts instead of the number of tries where it is given. */
  readonly patience?: CommitPatience;
  /** `pull-request`: the branch is known to take no commit, so none is tried and it counts as refused. Default `commit`. */
  readonly route?: EditRoute;
}

export interface CommittedChanges<T> {
  readonly written: Written;
  readonly value: T;
  /** How often the branch had moved before it worked. */
  readonly reapplied: number;
}

/** What a commit on a protected branch would be answered with. */
const IS_PROTECTED = (branch: string): Problem => ({code: 'BRANCH_RULES', branch, detail: 'the branch is protected'});

/** The edits that did not get through, with the head that they were made on. */
interface Refused<T> extends PreparedEdits<T> {
  readonly problem: Problem;
  readonly head: Sha;
}

type Attempt<T> =
  | {readonly kind: 'done'; readonly done: CommittedChanges<T>}
  | {readonly kind: 'refused'; readonly refused: Refused<T>}
  | {readonly kind: 'failed'; readonly problem: Problem};

/**
 * One commit with the prepared edits, or nothing. When the branch has moved meanwhile, the edits are prepared on its new
 * head after a pause drawn below a bound that doubles from 50 ms up to the longest. No edits: unchanged. HEAD_MOVED after all tries or
 * the end of patience; HOST_NOT_FOUND when there is no such branch; other problems as they come.
 */
export async function commitChanges<T>(world: CommitWorld, wish: CommitWish<T>): Promise<Result<CommittedChanges<T>>> {
  const attempt = await commitOnNewest(world, wish);
  if (attempt.kind === 'done') return ok(attempt.done);
  return err(attempt.kind === 'refused' ? attempt.refused.problem : attempt.problem);
}

async function commitOnNewest<T>(world: CommitWorld, wish: CommitWish<T>): Promise<Attempt<T>> {
  const {tries = DEFAULT_TRIES, patience} = wish;
  const startedAt = world.pacing.elapsed();
  const isSpent = (reapplied: number): boolean =>
    patience === undefined ? reapplied >= tries : world.pacing.elapsed() - startedAt > patience.lastsMs;
  let known = wish.head;
  for (let reapplied = 0; ; reapplied += 1) {
    const head = known === null ? await readBranchHead(world, wish.branch) : ok(known);
    if (!head.ok) return {kind: 'failed', problem: head.problem};
    const attempt = await commitOn(world, wish, {head: head.value, reapplied});
    if (attempt.kind !== 'refused' || attempt.refused.problem.code !== 'HEAD_MOVED') return attempt;
    if (isSpent(reapplied)) return attempt;
    const longest = patience?.longestPauseMs ?? MAX_PAUSE_MS;
    await world.pacing.pause(world.pacing.draw() * Math.min(longest, BASE_PAUSE_MS * 2 ** reapplied));
    known = null;
  }
}

async function commitOn<T>(
  {files}: CommitWorld,
  {branch, prepare, headline, body, route = 'commit'}: CommitWish<T>,
  {head, reapplied}: {readonly head: Sha; readonly reapplied: number},
): Promise<Attempt<T>> {
  const prepared = await prepare(head);
  if (!prepared.ok) return {kind: 'failed', problem: prepared.problem};
  const {value} = prepared.value;
  const edits = prepared.value.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) {
    return {kind: 'done', done: {written: {ref: head, change: 'unchanged'}, value, reapplied}};
  }
  const draft = {branch, expectedHead: head, headline: say(headline, value), body: say(body, value), edits};
  const written = route === 'commit' ? await files.commitFiles(draft) : err(IS_PROTECTED(branch));
  if (written.ok) return {kind: 'done', done: {written: written.value, value, reapplied}};
  return {kind: 'refused', refused: {problem: written.problem, head, edits, value}};
}

function say<T>(words: string | ((value: T) => string), value: T): string {
  return typeof words === 'string' ? words : words(value);
}

/** Where a branch stands; HOST_NOT_FOUND when there is none. */
export async function readBranchHead({files}: Pick<CommitWorld, 'files'>, branch: string): Promise<Result<Sha>> {
  const head = await files.readHead(branch);
  if (!head.ok) return head;
  return head.value === null ? err({code: 'HOST_NOT_FOUND', operation: `read the branch ${branch}`}) : ok(head.value);
}

export interface ProposalWish {
  /** Branch that the pull request is made from; ours alone, named after what it holds. */
  readonly branch: string;
  readonly title: string;
  /** What keeps the edits from the branch is put before it. */
  readonly body: Markdown;
}

export interface ChangesWish<T> extends CommitWish<T> {
  /** How the pull request is called, if it comes to one. */
  readonly propose: (value: T) => ProposalWish;
}

export type ChangesOutcome<T> = {readonly ref: string; readonly value: T} & (
  | {readonly kind: 'committed' | 'unchanged'}
  | {
      readonly kind: 'proposed';
      readonly number: number;
      readonly change: Written['change'];
      /** The branch's rule in the host's words; null: the branch moved too often. */
      readonly rule: string | null;
    }
);

/**
 * As `commitChanges`; and when the branch's rules forbid the commit, or it moved too often, the same edits as a draft pull
 * request that names the reason. Other problems as they come.
 */
export async function commitOrPropose<T>(
  world: CommitWorld & {readonly host: Pick<CodeHost, 'proposeFiles'>},
  wish: ChangesWish<T>,
): Promise<Result<ChangesOutcome<T>>> {
  const attempt = await commitOnNewest(world, wish);
  if (attempt.kind === 'failed') return err(attempt.problem);
  if (attempt.kind === 'refused') return propose(world.host, wish, attempt.refused);
  const {written, value} = attempt.done;
  return ok({kind: written.change === 'unchanged' ? 'unchanged' : 'committed', ref: written.ref, value});
}

async function propose<T>(
  host: Pick<CodeHost, 'proposeFiles'>,
  wish: ChangesWish<T>,
  {problem, head, edits, value}: Refused<T>,
): Promise<Result<ChangesOutcome<T>>> {
  if (problem.code !== 'BRANCH_RULES' && problem.code !== 'HEAD_MOVED') return err(problem);
  const rule = problem.code === 'BRANCH_RULES' ? problem.detail : null;
  const {branch, title, body} = wish.propose(value);
  const proposed = await host.proposeFiles({
    branch,
    base: wish.branch,
    baseHead: head,
    edits,
    headline: say(wish.headline, value),
    title,
    body: renderProposalBody({branch: wish.branch, rule}, body),
  });
  if (!proposed.ok) return proposed;
  const {ref, number, change} = proposed.value;
  return ok({kind: 'proposed', ref, number, change, rule, value});
}
