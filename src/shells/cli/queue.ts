// `aftermath queue`: lists and shows the items of a queue folder, and moves them as one transaction.
import {join, resolve} from 'node:path';
import {toRealPath} from '../../adapters/files/find-root.ts';
import {queueFolder} from '../../adapters/files/transaction.ts';
import {checkoutFileTimes} from '../../adapters/git/file-times.ts';
import {changeQueueOnBranch} from '../../app/change-branch.ts';
import type {Announce} from '../../app/commit-edits.ts';
import {toQueueRules} from '../../app/queue-rules.ts';
import {
  changeQueue,
  type QueueOutcome,
  type QueueRequest,
  type QueueWorld,
  readQueueFolder,
} from '../../app/queue-wishes.ts';
import type {SafeText} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import type {QueueFolder, QueuePurpose, QueueWish} from '../../domain/queue.ts';
import type {QueueReason} from '../../domain/queue-reasons.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {toItemListing, toQueueListing, toQueueStanding} from '../../workplan/queue/listing.ts';
import type {QueueRuling} from '../../workplan/queue/ruling.ts';
import {type Checkout, type CheckoutOptions, exitOf, LOCK_TOOLS, openCheckout, toInside} from './checkout.ts';
import {commitOnDemand, type Made, toCommitLine} from './commit.ts';
import {type ExitCode, type Io, printJson, printPatch, printProblems} from './io.ts';
import {openPush, type PushOptions, type PushTarget, toMade, toPushAdvice} from './push.ts';
import {toItemText, toQueueText, toRefusal, toRulingsText} from './queue-text.ts';
import {toShownPrefix} from './shown-path.ts';

interface ReadOptions extends CheckoutOptions {
  readonly json?: true;
}

interface WriteOptions extends ReadOptions, PushOptions {
  readonly dryRun?: true;
  readonly commit?: true;
}

type Items = {readonly item: readonly string[]};

/** 0 when every item could be read, 2 when one could not; the others are listed all the same. */
export async function runQueueList(io: Io, options: ReadOptions, [dir = '']: readonly string[]): Promise<ExitCode> {
  const seen = await look(io, options, dir);
  if (!seen.ok) return refuse(io, seen.problem, 2);
  const {world, view} = seen.value;
  if (options.json) printJson(io, toQueueListing(view, world));
  else io.out(toQueueText(dir, view, world));
  printProblems(io, within(dir, view.problems));
  return view.queue.items.some((item) => item.read === 'none') ? 2 : 0;
}

/** All places of an id are shown. */
export async function runQueueShow(
  io: Io,
  options: ReadOptions & {readonly item: string},
  [dir = '']: readonly string[],
): Promise<ExitCode> {
  const seen = await look(io, options, dir);
  if (!seen.ok) return refuse(io, seen.problem, 2);
  const {world, view} = seen.value;
  const found = view.records.filter(({item}) => item.id === options.item);
  if (found.length === 0) {
    const known = view.queue.items.map((item) => item.id);
    return refuse(io, [{code: 'PLAN_ITEM_MISSING', file: dir, item: options.item, known}], 2);
  }
  const standing = toQueueStanding(view);
  const listed = found.map((record) => toItemListing(record, standing, world));
  if (options.json) printJson(io, listed.length === 1 ? listed[0] : listed);
  else io.out(found.map((record) => toItemText(dir, record, {standing, time: world})).join('\n'));
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
  readonly purpose: QueuePurpose;
  readonly title: string;
  readonly target?: string;
}

export function runQueueCreate(io: Io, options: CreateOptions, [dir = '']: readonly string[]): Promise<ExitCode> {
  const title: SafeText = toSafeText(options.title.replaceAll(/\s+/g, ' ').trim(), {maxUnits: 200});
  if (title === '') {
    return Promise.resolve(
      refuse(io, [{code: 'USAGE', detail: 'queue create: --title is empty; say what is to be done'}], 2),
    );
  }
  const target = toSafeText(options.target ?? '', {maxUnits: 200});
  return runWishes(io, dir, options, [{kind: 'create', purpose: options.purpose, title, target, identity: null}]);
}

function runWishes(io: Io, dir: string, options: WriteOptions, wishes: readonly QueueWish[]): Promise<ExitCode> {
  return run(io, dir, options, {kind: 'wishes', wishes});
}

/** Of named items: reasons that mean the name was wrong, or that what was asked could not be done. */
const EXITS: Readonly<Partial<Record<QueueReason, ExitCode>>> = {
  ITEM_UNKNOWN: 2,
  ITEM_NOT_SEEN: 2,
  ITEM_AMBIGUOUS: 2,
  ITEM_UNREADABLE: 1,
  NAME_TAKEN: 1,
  NOT_SPLITTABLE: 1,
  ALREADY_DONE: 1,
  IN_USE: 1,
};

async function run(io: Io, dir: string, options: WriteOptions, request: QueueRequest): Promise<ExitCode> {
  const checkout = await openCheckout(io, options, join(dir, 'pending'));
  if (!checkout.ok) return refuse(io, checkout.problem, 2);
  const target = await openPush(io, checkout.value, options);
  if (!target.ok) return refuse(io, [target.problem], 2);
  const place = {dir, options, checkout: checkout.value};
  const made = await (target.value === null
    ? change(io, place, request)
    : push(io, {...place, target: target.value}, request));
  if (!made.ok) {
    const exit = refuse(io, [made.problem], exitOf(made.problem));
    io.note(toPushAdvice(made.problem, options));
    return exit;
  }
  const {commit} = made.value;
  const {rulings, patch} = made.value.value;
  if (options.json) printJson(io, toDocument(rulings, {diff: patch, commit}, options));
  else if (options.dryRun) {
    io.out(toRulingsText(rulings, 'would'));
    printPatch(io, patch);
  } else io.out(toRulingsText(rulings, 'did') + toCommitLine(made.value));
  if (commit !== null && !commit.ok) return refuse(io, [commit.problem], exitOf(commit.problem));
  const refused = request.kind === 'wishes' ? rulings.filter(({reason}) => EXITS[reason] !== undefined) : [];
  const view = target.value === null && refused.length > 0 ? await look(io, options, dir) : null;
  const known = view?.ok ? view.value.view.queue.items.map(({id}) => id) : null;
  printProblems(io, refused.map(toRefusal(dir, known)));
  const exits = refused.map(({reason}) => EXITS[reason] ?? 0);
  return exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0;
}

interface Place {
  readonly dir: string;
  readonly options: WriteOptions;
  readonly checkout: Checkout;
}

async function change(
  io: Io,
  {dir, options, checkout}: Place,
  request: QueueRequest,
): Promise<Result<Made<QueueOutcome>>> {
  const inside = toInside(checkout.root, await toRealPath(resolve(io.cwd, dir)));
  const writes = options.dryRun ? 'show' : 'make';
  const commits = options.commit === true && writes === 'make';
  if (commits && inside === null) return err({code: 'FILE_OUTSIDE', file: dir});
  const prefix = inside === null || inside === '' ? '' : `${inside}/`;
  const world = {...toWorld(io, dir, checkout), writes, prefix: toShownPrefix(dir, inside ?? '')} as const;
  const fromRoot = (announce: Announce): Announce => {
    return ({paths, items}) => announce({items, paths: paths.map((one) => ({...one, path: `${prefix}${one.path}`}))});
  };
  return commitOnDemand(commits ? checkout : null, {
    scope: `queue ${prefix}`,
    headline: toHeadline(request),
    recover: () => world.folder.change(() => ({changes: [], value: undefined})),
    change: (announce) => changeQueue(announce === null ? world : {...world, announce: fromRoot(announce)}, request),
  });
}

async function push(
  io: Io,
  {dir, checkout, target}: Place & {readonly target: PushTarget},
  request: QueueRequest,
): Promise<Result<Made<QueueOutcome>>> {
  const inside = toInside(checkout.root, await toRealPath(resolve(io.cwd, dir)));
  if (inside === null) return err({code: 'FILE_OUTSIDE', file: dir});
  const {world, branch, prefix} = target;
  const folder = `${prefix}${inside}`.replace(/\/$/, '');
  const wish = {folder, rules: toQueueRules(checkout.policy), request};
  return toMade(target, await changeQueueOnBranch(world, {branch, headline: toHeadline(request), request: wish}));
}

/** All wishes of one call are of one kind. */
function toHeadline(request: QueueRequest): string {
  return HEADLINES[request.kind === 'wishes' ? (request.wishes[0]?.kind ?? 'move') : 'requeue'];
}

const HEADLINES = {
  requeue: 'Put queue items back to pending',
  park: 'Park queue items',
  move: 'Move queue items',
  split: 'Split queue items',
  fail: 'Mark queue items as failed',
  pause: 'Pause the queue',
  create: 'Add a queue item',
} as const satisfies Record<QueueWish['kind'], string>;

interface Shown {
  readonly diff: string;
  readonly commit: Made<unknown>['commit'];
}

function toDocument(rulings: readonly QueueRuling[], {diff, commit}: Shown, options: WriteOptions): unknown {
  const moved = rulings.filter(({changes}) => changes.length > 0);
  return {
    dryRun: options.dryRun ?? false,
    moved: moved.flatMap(({id, reason, changes}) => changes.map(({from, to}) => ({id, from, to, reason}))),
    dependents: rulings.flatMap(({id, waiting}) => (waiting === undefined ? [] : [{id, waiting}])),
    kept: rulings.filter(({changes}) => changes.length === 0).map(({id, reason}) => ({id, reason})),
    diff,
    commit: commit?.ok ? commit.value : null,
  };
}

/** A world in which nothing is written. */
function toWorld(io: Io, dir: string, {policy, now}: Checkout): QueueWorld {
  const directory = resolve(io.cwd, dir);
  const folder = queueFolder(directory, LOCK_TOOLS);
  const fileTimes = checkoutFileTimes(directory);
  return {folder, fileTimes, now, rules: toQueueRules(policy), draw: LOCK_TOOLS.pacing.draw, writes: 'show'};
}

/** The queue with the bounds of its repository's policy. */
async function look(io: Io, options: CheckoutOptions, dir: string) {
  const checkout = await openCheckout(io, options, join(dir, 'pending'));
  if (!checkout.ok) return checkout;
  const world = toWorld(io, dir, checkout.value);
  const view = await readQueueFolder(world);
  return view.ok ? ok({world, view: view.value}) : err([view.problem]);
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
