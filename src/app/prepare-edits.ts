// The edits of a decision as changes of files at one commit: marks in plans, wishes at queues, each proven or refused by itself.

import type {EditEffect} from '../domain/effect.ts';
import type {EffectKey, SafeText, Sha} from '../domain/ids.ts';
import {mappingOf} from '../domain/plan-mapping.ts';
import {MARKS_FILE} from '../domain/plan-mark.ts';
import type {Problem} from '../domain/problem.ts';
import type {QueueWish} from '../domain/queue.ts';
import type {QueueFiles} from '../domain/queue-files.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import {assertNever, err, ok, type Result} from '../domain/result.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import type {FileEdit} from '../ports/repository-files.ts';
import type {SharedTexts} from '../ports/shared-files.ts';
import {decideQueueWishes} from '../workplan/queue/board.ts';
import {readQueue} from '../workplan/queue/read-queue.ts';
import type {QueueRuling} from '../workplan/queue/ruling.ts';
import {decidePlan, type PlanRequest} from './change-plan.ts';
import type {PreparedEdits} from './commit-changes.ts';
import {
  type CauseWords,
  type EditContext,
  type EditWorld,
  type MarkFacts,
  type PlannedEdit,
  toPlanFacts,
} from './edit-context.ts';
import {toFileEdits} from './queue-file-edits.ts';
import {toQueueRules} from './queue-rules.ts';
import {readRepositoryQueue} from './repository-queue.ts';

/** What an edit does to the files. `ruled`: what the rules of a queue made of it; left out for a plan. */
export interface EditMade {
  readonly change: 'changed' | 'unchanged';
  readonly ruled?: QueueReason;
}

/** What each edit would do, by its key. */
export type EditResults = ReadonlyMap<EffectKey, Result<EditMade>>;

export interface PrepareContext extends Omit<EditContext, 'head'> {
  readonly edits: readonly PlannedEdit[];
  readonly head: Sha;
}

type PlanEffect = Extract<EditEffect, {file: string}>;
type QueueEffect = Extract<EditEffect, {queue: string}>;

interface Progress {
  readonly results: Map<EffectKey, Result<EditMade>>;
  /** By path; the first `before` and the last `after` of each. */
  readonly files: Map<string, FileEdit>;
}

/** Edits on the files as they stand at the head. Never fails as a whole: each edit has its own result. */
export async function prepareEdits(
  world: EditWorld,
  context: PrepareContext,
): Promise<Result<PreparedEdits<EditResults>>> {
  const progress: Progress = {results: new Map(), files: new Map()};
  const queues = new Map<string, PlannedEdit[]>();
  for (const edit of context.edits) {
    const {effect} = edit;
    if ('file' in effect) progress.results.set(edit.key, await editPlan(world, context, {effect, progress}));
    else queues.set(effect.queue, [...(queues.get(effect.queue) ?? []), edit]);
  }
  for (const [folder, edits] of queues) await editQueue(world, context, {folder, edits, progress});
  return ok({edits: [...progress.files.values()], value: progress.results});
}

/** In the file where its format and the policy allow it, else beside it. */
async function editPlan(
  world: EditWorld,
  context: PrepareContext,
  {effect, progress}: {readonly effect: PlanEffect; readonly progress: Progress},
): Promise<Result<EditMade>> {
  const texts = await readPlanTexts(world, context, {file: effect.file, progress});
  if (!texts.ok) return texts;
  if (texts.value.get(effect.file) === null) return err({code: 'FILE_MISSING', file: effect.file, ref: context.head});
  const decided = decidePlan(texts.value, toPlanRequest(context, effect), context.now);
  if (!decided.ok) return decided;
  const edits = decided.value.edits.filter((edit) => edit.before !== edit.after);
  for (const {path, before, after} of edits) {
    const standing = progress.files.get(path);
    progress.files.set(path, {path, before: standing === undefined ? before : standing.before, after});
  }
  return ok({change: edits.length === 0 ? 'unchanged' : 'changed'});
}

/** The plan and the marks beside it, as the edits before this one leave them. */
async function readPlanTexts(
  {host}: EditWorld,
  {known, head}: PrepareContext,
  {file, progress}: {readonly file: string; readonly progress: Progress},
): Promise<Result<SharedTexts>> {
  const seen = known?.ref === head ? known.texts : new Map<string, string | null>();
  const paths = [file, MARKS_FILE];
  const unseen = paths.filter((path) => !progress.files.has(path) && !seen.has(path));
  const read = unseen.length === 0 ? ok([]) : await host.readFiles(unseen.map((path) => ({path, ref: head})));
  if (!read.ok) return read;
  const fresh = new Map(unseen.map((path, index) => [path, read.value[index] ?? null]));
  const textOf = (path: string): string | null =>
    progress.files.get(path)?.after ?? seen.get(path) ?? fresh.get(path) ?? null;
  return ok(new Map(paths.map((path) => [path, textOf(path)])));
}

function toPlanRequest({policy, mark}: PrepareContext, {kind, file, item}: PlanEffect): PlanRequest {
  const place = {path: file, name: file, mapping: mappingOf(policy.plans, file)};
  return {place, items: [item], facts: kind === 'clear-mark' ? null : toPlanFacts(mark)};
}

interface QueueTask {
  readonly folder: string;
  readonly edits: readonly PlannedEdit[];
  readonly progress: Progress;
}

/** All wishes at one queue are decided together: each sees what the ones before it change. */
async function editQueue(
  world: EditWorld,
  context: PrepareContext,
  {folder, edits, progress}: QueueTask,
): Promise<void> {
  const files = await readFiles(world, context, {folder, edits});
  if (!files.ok) return refuseAll(edits, progress, files.problem);
  const time = {now: context.now, rules: toQueueRules(context.policy)};
  const wishes = edits.map(({effect}) => toWish(effect as QueueEffect, context));
  const rulings = decideQueueWishes(readQueue(files.value, time), wishes, {
    ...time,
    draw: () => world.pacing.draw(),
    hasPauseFile: files.value.pause !== null,
    moves: 'text',
  });
  for (const [index, {key}] of edits.entries()) progress.results.set(key, toResult(folder, rulings[index]));
  const changes = rulings.flatMap((ruling) => ruling.changes);
  const made = toFileEdits(changes, {folder, files: files.value});
  if (!made.ok) return refuseAll(edits, progress, made.problem);
  for (const edit of made.value) progress.files.set(edit.path, edit);
}

function refuseAll(edits: readonly PlannedEdit[], {results}: Progress, problem: Problem): void {
  for (const {key} of edits) results.set(key, err(problem));
}

async function readFiles(
  {host}: EditWorld,
  {known, head}: PrepareContext,
  {folder, edits}: Omit<QueueTask, 'progress'>,
): Promise<Result<QueueFiles>> {
  const there = known?.ref === head ? known.queues.get(folder) : undefined;
  if (there !== undefined) return ok(there);
  const ids = edits.flatMap(({effect}) => ('item' in effect ? [effect.item] : []));
  return readRepositoryQueue(host, {folder, head, ids});
}

function toWish(effect: QueueEffect, {mark}: PrepareContext): QueueWish {
  switch (effect.kind) {
    case 'pause-queue':
      return {
        kind: 'pause',
        category: effect.category,
        reason: textOf(mark, ({category}) => category === effect.category),
      };
    case 'split-item':
      return {kind: 'split', id: effect.item};
    case 'create-item':
      return {
        kind: 'create',
        purpose: effect.purpose,
        title: toSafeText(
          textOf(mark, ({fingerprint}) => fingerprint === effect.fingerprint),
          {maxUnits: MAX_TITLE_UNITS},
        ),
        target: effect.branch,
        identity: effect.fingerprint,
      };
    case 'move-item':
      return toMoveWish(effect, mark);
    default:
      return assertNever(effect);
  }
}

/** The words of the cause that is meant; the reason of the whole where none is. */
function textOf({causes, reason}: MarkFacts, isMeant: (cause: CauseWords) => boolean): SafeText {
  return causes.find(isMeant)?.text ?? reason;
}

/** Longest title of a new item, in UTF-16 units: one line of a list. */
const MAX_TITLE_UNITS = 120;

function toMoveWish(effect: Extract<EditEffect, {kind: 'move-item'}>, {reason}: PrepareContext['mark']): QueueWish {
  const {item: id, category, to} = effect;
  if (category !== null) return {kind: 'fail', id, category, reason};
  return to === 'failed-blocked' ? {kind: 'park', id, reason} : {kind: 'requeue', id, notes: reason};
}

/** Reasons that, without a change, mean: it stands as it was wanted, or as somebody wanted it meanwhile. */
const STANDS: ReadonlySet<QueueReason> = new Set<QueueReason>([
  'ALREADY_THERE',
  'OUT_OF_ATTEMPTS',
  'PARKED',
  'SETTLED',
]);

function toResult(folder: string, ruling: QueueRuling | undefined): Result<EditMade> {
  if (ruling === undefined) return err({code: 'INTERNAL', detail: 'a wish without a ruling'});
  const ruled = ruling.reason;
  // A pause may stand beside a move that was refused.
  const isRefused = ruled === 'ITEM_UNREADABLE' || ruled === 'NAME_TAKEN';
  if (ruling.changes.length > 0 && !isRefused) return ok({change: 'changed', ruled});
  if (STANDS.has(ruled)) return ok({change: 'unchanged', ruled});
  return err({code: 'QUEUE_REFUSED', folder, item: ruling.id, reason: ruled});
}
