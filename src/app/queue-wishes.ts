// Carries wishes about queue items out: read, decide, write, with nobody between; or shows what would be written.
import type {Instant} from '../domain/ids.ts';
import type {QueueFolder, QueueWish} from '../domain/queue.ts';
import type {QueueFiles} from '../domain/queue-files.ts';
import {ok, type Result} from '../domain/result.ts';
import type {ReadFileTimes} from '../ports/file-times.ts';
import type {QueueDecision, QueueFolderPort} from '../ports/queue-folder.ts';
import {decideQueueWishes, findInUse, findRequeueable, type WishTime} from '../workplan/queue/board.ts';
import {toQueuePatch} from '../workplan/queue/queue-patch.ts';
import {type QueueTime, type QueueView, readQueue} from '../workplan/queue/read-queue.ts';
import type {QueueRules} from '../workplan/queue/rules.ts';
import type {QueueRuling} from '../workplan/queue/ruling.ts';
import type {Announce} from './commit-edits.ts';
import {dateSilent} from './date-silent.ts';
import {listTouched} from './queue-touched.ts';

export interface QueueWorld {
  readonly folder: QueueFolderPort;
  readonly now: Instant;
  readonly rules: QueueRules;
  /** From 0 up to 1, a new number each time. */
  readonly draw: () => number;
  /** When files of the queue were changed; left out where nobody knows. */
  readonly fileTimes?: ReadFileTimes;
  /** `show`: nothing is written. */
  readonly writes: 'make' | 'show';
  /** What stands before paths in the diff. Default: nothing, they count from the queue's folder. */
  readonly prefix?: string;
  /** Told of the changes before they are made; paths count from the queue's folder. */
  readonly announce?: Announce;
}

/** Wishes that are known, or a requeue of whatever stands in a folder; null: what failed and what was left behind. */
export type QueueRequest =
  | {readonly kind: 'wishes'; readonly wishes: readonly QueueWish[]}
  | {readonly kind: 'requeue-folder'; readonly from: QueueFolder | null; readonly notes: RequeueNotes};

type RequeueNotes = Extract<QueueWish, {kind: 'requeue'}>['notes'];

export interface QueueOutcome {
  /** One for each wish, in their order. */
  readonly rulings: readonly QueueRuling[];
  /** All changes as a diff; paths from the queue's folder, after the prefix of the world. */
  readonly patch: string;
  /** The queue as it was before. */
  readonly view: QueueView;
}

/** The queue as it stands. */
export async function readQueueFolder(
  world: Pick<QueueWorld, 'folder' | 'now' | 'rules' | 'fileTimes'>,
): Promise<Result<QueueView>> {
  const files = await world.folder.read();
  return files.ok ? ok(readQueue(await dateSilent(files.value, world.fileTimes), world)) : files;
}

/** Decides a request on the queue as it stands at that moment, and makes all its changes or none. */
export async function changeQueue(world: QueueWorld, request: QueueRequest): Promise<Result<QueueOutcome>> {
  if (world.writes === 'make') return makeChange(world, request);
  const files = await world.folder.read();
  if (!files.ok) return files;
  return ok(decideQueueRequest(world, await dateSilent(files.value, world.fileTimes), request).value);
}

async function makeChange(world: QueueWorld, request: QueueRequest): Promise<Result<QueueOutcome>> {
  const outcome = await world.folder.change<Result<QueueOutcome>>(async (files) => {
    const {changes, value} = decideQueueRequest(world, await dateSilent(files, world.fileTimes), request);
    const items = value.rulings.filter((ruling) => ruling.changes.length > 0).map(({id}) => id);
    const told = changes.length === 0 ? undefined : await world.announce?.({paths: listTouched(changes, files), items});
    return told === undefined || told.ok ? {changes, value: ok(value)} : {changes: [], value: told};
  });
  return outcome.ok ? outcome.value : outcome;
}

/** What a request makes of the files of a queue: the changes of all its wishes, each file once. */
export function decideQueueRequest(
  world: Pick<QueueWorld, 'now' | 'rules' | 'draw' | 'prefix'> & Pick<WishTime, 'moves'>,
  files: QueueFiles,
  request: QueueRequest,
): QueueDecision<QueueOutcome> {
  const view = readQueue(files, world);
  const {wishes, left} = toWishes(view, request, world);
  const {now, rules, draw, moves = 'file'} = world;
  const time = {now, rules, draw, moves, hasPauseFile: files.pause !== null};
  const rulings = [...decideQueueWishes(view, wishes, time), ...left];
  const changes = rulings.flatMap((ruling) => ruling.changes);
  return {
    changes: mergeChanges(changes),
    value: {rulings, patch: toQueuePatch(changes, textsOf(files), world.prefix), view},
  };
}

function toWishes(
  view: QueueView,
  request: QueueRequest,
  time: QueueTime,
): {readonly wishes: readonly QueueWish[]; readonly left: readonly QueueRuling[]} {
  if (request.kind === 'wishes') return {wishes: request.wishes, left: []};
  const {from, notes} = request;
  const wishes = findRequeueable(view, from, time).map((id) => ({kind: 'requeue' as const, id, notes}));
  const inUse = from === null || from === 'in-progress' ? findInUse(view, time) : [];
  return {wishes, left: inUse.map((id) => ({kind: 'requeue', id, reason: 'IN_USE', changes: []}))};
}

function textsOf(files: QueueFiles): (path: string) => string | null {
  const texts = new Map(files.files.map((file) => [file.path, file.text]));
  return (path) => {
    const text = texts.get(path) ?? files.pause;
    return text?.ok ? text.value : null;
  };
}

/** A file that two wishes move is moved once, from where it was to where it ends. */
function mergeChanges(changes: QueueDecision<unknown>['changes']): QueueDecision<unknown>['changes'] {
  const byTarget = new Map<string, QueueDecision<unknown>['changes'][number]>();
  for (const change of changes) {
    const earlier = change.from === null ? undefined : byTarget.get(change.from);
    if (earlier === undefined) {
      byTarget.set(change.to, change);
      continue;
    }
    byTarget.delete(earlier.to);
    byTarget.set(change.to, {from: earlier.from, to: change.to, text: change.text ?? earlier.text});
  }
  return [...byTarget.values()].filter(({from, to, text}) => from !== to || text !== null);
}
