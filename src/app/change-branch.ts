// The changes of plans and queues that a checkout takes, made on a branch of a remote instead: one commit on its head, or shown.
import type {Instant} from '../domain/ids.ts';
import {MARKS_FILE} from '../domain/plan-mark.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {FileEdit, Written} from '../ports/repository-files.ts';
import {toCommitBody} from '../render/commit-message.ts';
import {decidePlan, type PlanOutcome, type PlanRequest} from './change-plan.ts';
import {
  type CommitPatience,
  type CommitWorld,
  commitChanges,
  type PreparedEdits,
  readBranchHead,
} from './commit-changes.ts';
import {toFileEdits} from './queue-file-edits.ts';
import {decideQueueRequest, type QueueOutcome, type QueueRequest, type QueueWorld} from './queue-wishes.ts';
import {type RepositoryQueueQuestion, readRepositoryQueue} from './repository-queue.ts';

export interface BranchWorld extends CommitWorld {
  readonly now: Instant;
  readonly patience: CommitPatience;
  /** `show`: nothing is written. */
  readonly writes: 'make' | 'show';
}

export interface BranchWish<T> {
  readonly branch: string;
  /** Our own words, without foreign text. */
  readonly headline: string;
  readonly request: T;
}

/** What was decided on the head that counts. `written` null: it was only shown. */
export interface BranchChange<T> {
  readonly value: T;
  readonly written: Written | null;
}

/** Paths of the branch: the folder that the request's own paths count from, with a slash at its end; '' for the root. */
export interface PlanOnBranch extends PlanRequest {
  readonly prefix: string;
}

/** As `changePlan`, on a branch. Problems as those of the edits and of `commitChanges`; HOST_NOT_FOUND without the branch. */
export function changePlanOnBranch(
  world: BranchWorld,
  wish: BranchWish<PlanOnBranch>,
): Promise<Result<BranchChange<PlanOutcome>>> {
  const {prefix, ...request} = wish.request;
  const paths = [request.place.path, MARKS_FILE];
  return changeBranch(world, wish, {
    prepare: async (head) => {
      const read = await world.files.readFiles(paths.map((path) => ({path: prefix + path, ref: head})));
      if (!read.ok) return read;
      const texts = new Map(paths.map((path, index) => [path, read.value[index] ?? null]));
      const decided = decidePlan(texts, request, world.now);
      return decided.ok ? ok({edits: decided.value.edits.map(below(prefix)), value: decided.value}) : decided;
    },
    items: () => request.items,
  });
}

function below(prefix: string): (edit: FileEdit) => FileEdit {
  return (edit) => ({...edit, path: prefix + edit.path});
}

export interface QueueOnBranch {
  /** From the root of the repository, with slashes and without one at the end; '' for the root. */
  readonly folder: string;
  readonly rules: QueueWorld['rules'];
  readonly request: QueueRequest;
}

/**
 * As `changeQueue`, on a branch whose objects lie on this machine: every item is looked at, as in a checkout. An item whose
 * file is no text stays, and the others go on.
 */
export function changeQueueOnBranch(
  world: BranchWorld,
  wish: BranchWish<QueueOnBranch>,
): Promise<Result<BranchChange<QueueOutcome>>> {
  const {folder, rules, request} = wish.request;
  const prefix = folder === '' ? '' : `${folder}/`;
  const time = {now: world.now, rules, draw: () => world.pacing.draw(), prefix, moves: 'text'} as const;
  return changeBranch(world, wish, {
    prepare: async (head) => {
      const files = await readRepositoryQueue(world.files, {folder, head, ...toNeed(request)});
      if (!files.ok) return files;
      const {changes, value} = decideQueueRequest(time, files.value, request);
      const edits = toFileEdits(changes, {folder, files: files.value});
      return edits.ok ? ok({edits: edits.value, value}) : edits;
    },
    items: ({rulings}) => rulings.filter(({changes}) => changes.length > 0).map(({id}) => id),
  });
}

/** Everything, as it lies at hand: items that are named, who waits for them, and how the queue writes its own. */
function toNeed(request: QueueRequest): Pick<RepositoryQueueQuestion, 'ids' | 'search'> {
  const ids =
    request.kind === 'requeue-folder' ? [] : request.wishes.flatMap((wish) => ('id' in wish ? [wish.id] : []));
  return {ids, search: 'all'};
}

interface Change<T> {
  readonly prepare: (head: string) => Promise<Result<PreparedEdits<T>>>;
  /** Ids for the body of the commit. */
  readonly items: (value: T) => readonly string[];
}

async function changeBranch<T>(
  world: BranchWorld,
  {branch, headline}: BranchWish<unknown>,
  {prepare, items}: Change<T>,
): Promise<Result<BranchChange<T>>> {
  if (world.writes === 'show') {
    const head = await readBranchHead(world, branch);
    const prepared = head.ok ? await prepare(head.value) : err(head.problem);
    return prepared.ok ? ok({value: prepared.value.value, written: null}) : prepared;
  }
  const body = (value: T): string => toCommitBody(items(value));
  const done = await commitChanges(world, {branch, head: null, prepare, headline, body, patience: world.patience});
  return done.ok ? ok({value: done.value.value, written: done.value.written}) : done;
}
