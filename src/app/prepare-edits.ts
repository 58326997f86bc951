// The edits of a decision as changes of files at one commit: marks in plans, wishes at queues, each proven or refused by itself.

import type {EditEffect} from '../domain/effect.ts';
import type {EffectKey, SafeText, Sha} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import type {QueueWish} from '../domain/queue.ts';
import type {QueueFiles} from '../domain/queue-files.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import {assertNever, err, ok, type Result} from '../domain/result.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import type {FileEdit} from '../ports/repository-files.ts';
import {clearItemMark, markItemFailed} from '../workplan/edit.ts';
import {decideQueueWishes} from '../workplan/queue/board.ts';
import {readQueue} from '../workplan/queue/read-queue.ts';
import type {QueueRuling} from '../workplan/queue/ruling.ts';
import type {PreparedEdits} from './commit-changes.ts';
import type {CauseWords, EditContext, EditWorld, MarkFacts, PlannedEdit} from './edit-context.ts';
import {toFileEdits} from './queue-file-edits.ts';
import {toQueueRules} from './queue-rules.ts';
import {mappingOf} from './read-plans.ts';
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

async function editPlan(
  world: EditWorld,
  context: PrepareContext,
  {effect, progress}: {readonly effect: PlanEffect; readonly progress: Progress},
): Promise<Result<EditMade>> {
  const {file} = effect;
  const standing = progress.files.get(file);
  const text = standing === undefined ? await readText(world, context, file) : ok(standing.after);
  if (!text.ok) return text;
  if (text.value === null) return err({code: 'FILE_MISSING', file});
  const edit = toPlanEdit(context, effect, text.value);
  if (!edit.ok) return edit;
  if (edit.value.unchanged) return ok({change: 'unchanged'});
  const {before, after} = edit.value;
  progress.files.set(file, {path: file, before: standing === undefined ? before : standing.before, after});
  return ok({change: 'changed'});
}

function toPlanEdit({policy, mark}: PrepareContext, effect: PlanEffect, text: string): Result<PlanEdit> {
  const {file, item} = effect;
  const request = {file, text, item, mapping: mappingOf(policy.plans, file)};
  return effect.kind === 'clear-mark' ? clearItemMark(request) : markItemFailed({...request, ...mark});
}

async function readText(
  {host}: EditWorld,
  {known, head}: PrepareContext,
  file: string,
): Promise<Result<string | null>> {
  const text = known?.ref === head ? known.texts.get(file) : undefined;
  return text === undefined ? host.readFile(file, head) : ok(text);
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
  if (ruling.changes.length > 0 && ruled !== 'ITEM_UNREADABLE') return ok({change: 'changed', ruled});
  if (STANDS.has(ruled)) return ok({change: 'unchanged', ruled});
  return err({code: 'QUEUE_REFUSED', folder, item: ruling.id, reason: ruled});
}
