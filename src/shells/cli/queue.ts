// `aftermath queue`: lists and shows the items of a queue folder, and moves them as one transaction.
import {resolve} from 'node:path';
import {queueFolder} from '../../adapters/files/transaction.ts';
import {systemPacing} from '../../adapters/pacing.ts';
import {acquireLock} from '../../adapters/state/lock.ts';
import {changeQueue, type QueueRequest, type QueueWorld, readQueueFolder} from '../../app/queue-wishes.ts';
import {type Instant, parseInstant, type SafeText} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import type {QueueFolder, QueueWish} from '../../domain/queue.ts';
import type {QueueReason} from '../../domain/queue-reasons.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {toItemListing, toQueueListing} from '../../workplan/queue/listing.ts';
import {DEFAULT_QUEUE_RULES} from '../../workplan/queue/rules.ts';
import type {QueueRuling} from '../../workplan/queue/ruling.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {toItemText, toQueueText, toRulingsText} from './queue-text.ts';

interface ReadOptions {
  readonly json?: true;
}

interface WriteOptions extends ReadOptions {
  readonly dryRun?: true;
}

type Items = {readonly item: readonly string[]};

/** 0 when every item could be read, 2 when one could not; the others are listed all the same. */
export async function runQueueList(io: Io, options: ReadOptions, [dir = '']: readonly string[]): Promise<ExitCode> {
  const world = toWorld(io, dir, 'show');
  const view = await readQueueFolder(world);
  if (!view.ok) return refuse(io, [view.problem], 2);
  if (options.json) printJson(io, toQueueListing(view.value, world));
  else io.out(toQueueText(dir, view.value, world));
  printProblems(io, within(dir, view.value.problems));
  return view.value.queue.items.some((item) => item.read === 'none') ? 2 : 0;
}

/** All places of an id are shown. */
export async function runQueueShow(
  io: Io,
  options: ReadOptions & {readonly item: string},
  [dir = '']: readonly string[],
): Promise<ExitCode> {
  const world = toWorld(io, dir, 'show');
  const view = await readQueueFolder(world);
  if (!view.ok) return refuse(io, [view.problem], 2);
  const found = view.value.records.filter(({item}) => item.id === options.item);
  if (found.length === 0) {
    const known = view.value.queue.items.map((item) => item.id);
    return refuse(io, [{code: 'PLAN_ITEM_MISSING', file: dir, item: options.item, known}], 2);
  }
  const listed = found.map((record) => toItemListing(record, world));
  if (options.json) printJson(io, listed.length === 1 ? listed[0] : listed);
  else io.out(found.map((record) => toItemText(record, world)).join('\n'));
  return 0;
}

interface RequeueOptions extends WriteOptions {
  readonly item?: readonly string[];
  readonly from?: QueueFolder;
  readonly notes?: string;
}

/** Named items, or all that a folder holds; of those in progress only what was left behind. */
export function runQueueRequeue(io: Io, options: RequeueOptions, [dir = '']: readonly string[]): Promise<ExitCode> {
  const notes = options.notes === undefined ? null : toSafeText(options.notes);
  if (options.item === undefined) {
    return run(io, dir, options, {kind: 'requeue-folder', from: options.from ?? null, notes});
  }
  if (options.from !== undefined) {
    const detail = 'queue requeue: --item and --from are given; name the items, or the folder that all of them lie in';
    return Promise.resolve(refuse(io, [{code: 'USAGE', detail}], 2));
  }
  return runWishes(
    io,
    dir,
    options,
    options.item.map((id) => ({kind: 'requeue', id, notes})),
  );
}

export function runQueueMove(
  io: Io,
  options: WriteOptions & Items & {readonly to: QueueFolder},
  [dir = '']: readonly string[],
): Promise<ExitCode> {
  return runWishes(
    io,
    dir,
    options,
    options.item.map((id) => ({kind: 'move', id, to: options.to})),
  );
}

export function runQueuePark(
  io: Io,
  options: WriteOptions & Items & {readonly reason: string},
  [dir = '']: readonly string[],
): Promise<ExitCode> {
  const reason = toSafeText(options.reason);
  return runWishes(
    io,
    dir,
    options,
    options.item.map((id) => ({kind: 'park', id, reason})),
  );
}

export function runQueueSplit(io: Io, options: WriteOptions & Items, [dir = '']: readonly string[]): Promise<ExitCode> {
  return runWishes(
    io,
    dir,
    options,
    options.item.map((id) => ({kind: 'split', id})),
  );
}

interface CreateOptions extends WriteOptions {
  readonly purpose: 'backlog' | 'debt' | 'urgent';
  readonly title: string;
  readonly target?: string;
}

export function runQueueCreate(io: Io, options: CreateOptions, [dir = '']: readonly string[]): Promise<ExitCode> {
  const title: SafeText = toSafeText(options.title.replaceAll(/\s+/g, ' ').trim(), {maxUnits: 200});
  const target = toSafeText(options.target ?? '', {maxUnits: 200});
  return runWishes(io, dir, options, [{kind: 'create', purpose: options.purpose, title, target, identity: null}]);
}

function runWishes(io: Io, dir: string, options: WriteOptions, wishes: readonly QueueWish[]): Promise<ExitCode> {
  return run(io, dir, options, {kind: 'wishes', wishes});
}

/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS: Readonly<Partial<Record<QueueReason, ExitCode>>> = {ITEM_UNKNOWN: 2, ITEM_AMBIGUOUS: 2, NAME_TAKEN: 1};

async function run(io: Io, dir: string, options: WriteOptions, request: QueueRequest): Promise<ExitCode> {
  const outcome = await changeQueue(toWorld(io, dir, options.dryRun ? 'show' : 'make'), request);
  if (!outcome.ok) return refuse(io, [outcome.problem], outcome.problem.code === 'STATE_CONFLICT' ? 1 : 2);
  const {rulings, patch} = outcome.value;
  if (options.json) printJson(io, toDocument(rulings, patch, options));
  else io.out(options.dryRun ? `${toRulingsText(rulings, 'would')}${patch}` : toRulingsText(rulings, 'did'));
  const exits = request.kind === 'wishes' ? rulings.map(({reason}) => EXITS[reason] ?? 0) : [];
  return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}

function toDocument(rulings: readonly QueueRuling[], diff: string, options: WriteOptions): unknown {
  const moved = rulings.filter(({changes}) => changes.length > 0);
  return {
    dryRun: options.dryRun ?? false,
    moved: moved.flatMap(({id, reason, changes}) => changes.map(({from, to}) => ({id, from, to, reason}))),
    kept: rulings.filter(({changes}) => changes.length === 0).map(({id, reason}) => ({id, reason})),
    diff,
  };
}

function toWorld(io: Io, dir: string, writes: QueueWorld['writes']): QueueWorld {
  const pacing = systemPacing();
  const folder = queueFolder(resolve(io.cwd, dir), {acquire: acquireLock, pacing});
  return {
    folder,
    now: parseInstant(io.env['AFTERMATH_NOW'] ?? '') ?? (Date.now() as Instant),
    rules: DEFAULT_QUEUE_RULES,
    draw: pacing.draw,
    writes,
  };
}

function refuse(io: Io, problems: readonly Problem[], exit: ExitCode): ExitCode {
  printProblems(io, problems);
  return exit;
}

/** Problems with the queue's folder before their paths, as people can open them. */
function within(dir: string, problems: readonly Problem[]): readonly Problem[] {
  const place = (file: string): string => `${dir.replace(/\/+$/, '')}/${file}`;
  return problems.map((problem) => {
    if ('at' in problem) return {...problem, at: {...problem.at, file: place(problem.at.file)}};
    return 'file' in problem ? {...problem, file: place(problem.file)} : problem;
  });
}
