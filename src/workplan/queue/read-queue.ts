// A queue from its files: the folder says how an item stands, every file is in it, and what stands twice is told.
import type {Instant} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {QUEUE_FOLDERS, type Queue, type QueueDuplicate} from '../../domain/queue.ts';
import type {QueueFiles} from '../../domain/queue-files.ts';
import {compareIds} from '../natural-order.ts';
import {type ItemRecord, instantOf, toRecord} from './item-record.ts';
import {readPause} from './pause.ts';
import type {QueueRules} from './rules.ts';

/** The moment and the bounds that a queue is read and ruled on with. */
export interface QueueTime {
  readonly now: Instant;
  readonly rules: QueueRules;
}

/** A queue with the records behind its items. */
export interface QueueView {
  readonly queue: Queue;
  /** In the order of `queue.items`. */
  readonly records: readonly ItemRecord[];
  /** Names of the queue's folders as its owner writes them; empty where nobody looked. */
  readonly folders: readonly string[];
  /** What lies in the folders and is no item file, by path. */
  readonly notItems: readonly string[];
  /** What could not be read, in the order of the items, then of the pause file. */
  readonly problems: readonly Problem[];
}

/** Reads every file of a queue; nothing that one of them holds keeps another from being read. */
export function readQueue(files: QueueFiles, time: QueueTime): QueueView {
  const records = files.files.map(toRecord).sort(compareRecords);
  const pause = readPause(files.pause, time);
  const problems = records.flatMap(({item}) => item.problem ?? []);
  return {
    queue: {items: records.map(({item}) => item), duplicates: findDuplicates(records), paused: pause.paused},
    records,
    folders: files.folders ?? [],
    notItems: files.notItems ?? [],
    problems: pause.problem === null ? problems : [...problems, pause.problem],
  };
}

/**
 * Whether an item in progress was left behind: its lease is over, or without one nothing was heard for too long. What it
 * says of its start or its last change counts; only where it says neither, when its file was changed. Doubt is no.
 */
export function isOrphan(record: ItemRecord, {now, rules}: QueueTime): boolean {
  const {item, leaseUntil, changedAt} = record;
  if (item.folder !== 'in-progress') return false;
  if (leaseUntil !== null) return leaseUntil <= now;
  const changed = isSilent(record) ? changedAt : null;
  const heard = Math.max(item.startedAt ?? 0, item.updatedAt ?? 0, changed ?? 0);
  return heard > 0 && now - heard >= rules.orphanAfterMs;
}

/** Whether an item in progress does not say since when, so that it takes the time of its file to tell. */
export function isSilent({item, leaseUntil, fields}: ItemRecord): boolean {
  const says = leaseUntil ?? item.startedAt ?? instantOf(fields.get('updated_at'));
  return item.folder === 'in-progress' && says === null;
}

/** Whether somebody works on an item and has said until when. */
export function isLeased({item, leaseUntil}: ItemRecord, now: Instant): boolean {
  return item.folder === 'in-progress' && leaseUntil !== null && leaseUntil > now;
}

const FOLDER_ORDER: ReadonlyMap<string, number> = new Map(QUEUE_FOLDERS.map((folder, index) => [folder, index]));

function compareRecords(a: ItemRecord, b: ItemRecord): number {
  return (
    (FOLDER_ORDER.get(a.item.folder) ?? 0) - (FOLDER_ORDER.get(b.item.folder) ?? 0) ||
    a.item.priority.rank - b.item.priority.rank ||
    compareTimes(a.createdAt, b.createdAt) ||
    compareIds(a.item.id, b.item.id) ||
    compareIds(a.item.path, b.item.path)
  );
}

/** Oldest first; an unknown time is behind all known ones. */
function compareTimes(a: Instant | null, b: Instant | null): number {
  if (a === b) return 0;
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function findDuplicates(records: readonly ItemRecord[]): readonly QueueDuplicate[] {
  const paths = new Map<string, string[]>();
  for (const {item} of records) {
    const known = paths.get(item.id);
    if (known === undefined) paths.set(item.id, [item.path]);
    else known.push(item.path);
  }
  return [...paths].flatMap(([id, places]) => (places.length > 1 ? [{id, paths: places}] : []));
}
