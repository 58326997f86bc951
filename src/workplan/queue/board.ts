// Decides many wishes on one queue: each sees what the ones before it would change, so that all fit together in one write.
import type {Instant} from '../../domain/ids.ts';
import {
  nameQueueFolder,
  type QueueCause,
  type QueueChange,
  type QueueFolder,
  type QueueWish,
  toQueueFolder,
} from '../../domain/queue.ts';
import {isNotLookedAt, PAUSE_FILE} from '../../domain/queue-files.ts';
import {ok} from '../../domain/result.ts';
import {type ItemRecord, toRecord} from './item-record.ts';
import {readPause} from './pause.ts';
import {isOrphan, type QueueTime, type QueueView} from './read-queue.ts';
import type {QueueBoard, QueueRuling} from './ruling.ts';
import {decideQueueWish} from './transitions.ts';
import {findWaiting} from './waits.ts';

export interface WishTime extends QueueTime {
  /** A new number from 0 up to 1 each time. */
  readonly draw: () => number;
  readonly hasPauseFile: boolean;
  /** `text`: a file moves by being written anew, so one whose text is not known stays. Default `file`: every file moves. */
  readonly moves?: 'file' | 'text';
}

/** Answers to all wishes, in their order. One that cannot be fulfilled keeps no other from being. */
export function decideQueueWishes(
  view: QueueView,
  wishes: readonly QueueWish[],
  time: WishTime,
): readonly QueueRuling[] {
  const board = new Board(view, time);
  return wishes.map((wish) => {
    const decided = decideQueueWish(board, wish, {now: time.now, rules: time.rules, draw: time.draw()});
    const ruling = time.moves === 'text' ? board.keepUnread(decided) : decided;
    for (const change of ruling.changes) board.apply(change);
    return board.isPartial && ruling.reason === 'ITEM_UNKNOWN' ? {...ruling, reason: 'ITEM_NOT_SEEN'} : ruling;
  });
}

/**
 * The ids that a requeue without names means: of a folder all, of work in progress only what was left behind. Without a
 * folder: what failed and what was left behind. Each id once, in the order of the queue.
 */
export function findRequeueable(view: QueueView, from: QueueFolder | null, time: QueueTime): readonly string[] {
  const folders: readonly QueueFolder[] = from === null ? ['in-progress', 'failed'] : [from];
  const chosen = view.records.filter((record) => {
    if (!folders.includes(record.item.folder)) return false;
    return record.item.folder !== 'in-progress' || isOrphan(record, time);
  });
  return [...new Set(chosen.map(({item}) => item.id))];
}

/** Ids in progress that a requeue without names leaves to those who work on them. */
export function findInUse(view: QueueView, time: QueueTime): readonly string[] {
  const used = view.records.filter((record) => record.item.folder === 'in-progress' && !isOrphan(record, time));
  return [...new Set(used.map(({item}) => item.id))];
}

/** Enough to know the words of a queue, few enough to look into each. */
const MAX_NEIGHBOURS = 200;

/** Newest first; one that does not say when it was made is behind all others. */
function findNeighbours(records: readonly ItemRecord[]): readonly ItemRecord[] {
  const whole = records.filter(({item}) => item.read === 'library');
  return whole.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, MAX_NEIGHBOURS);
}

class Board implements QueueBoard {
  readonly neighbours: readonly ItemRecord[];
  /** Whether there are files that were not looked at: each of them may be any item. */
  readonly isPartial: boolean;
  paused: {readonly until: Instant; readonly because: QueueCause} | null;
  hasPauseFile: boolean;
  readonly #byPath: Map<string, ItemRecord>;
  readonly #byId = new Map<string, Map<string, ItemRecord>>();
  readonly #time: QueueTime;
  readonly #folders: readonly string[];
  /** Paths that items have left, and whose they were. */
  readonly #left = new Map<string, string>();

  constructor(view: QueueView, time: WishTime) {
    this.neighbours = findNeighbours(view.records);
    this.isPartial = view.problems.some(isNotLookedAt);
    this.paused = view.queue.paused;
    this.hasPauseFile = time.hasPauseFile;
    this.#time = time;
    this.#folders = view.folders;
    this.#byPath = new Map(view.records.map((record) => [record.item.path, record]));
    for (const record of view.records) this.#index(record);
  }

  find(id: string): readonly ItemRecord[] {
    return [...(this.#byId.get(id)?.values() ?? [])];
  }

  nameOf(folder: QueueFolder): string {
    return nameQueueFolder(folder, this.#folders);
  }

  isTaken(path: string, id: string): boolean {
    const before = this.#left.get(path);
    return this.#byPath.has(path) || (before !== undefined && before !== id);
  }

  waitingFor(id: string): readonly string[] {
    return findWaiting([...this.#byPath.values()], id);
  }

  /** The ruling without moves of files whose text is not known; a pause that belongs to it stays. */
  keepUnread(ruling: QueueRuling): QueueRuling {
    const isUnread = ({from, text}: QueueChange): boolean =>
      text === null && from !== null && this.#byPath.get(from)?.text === null;
    if (!ruling.changes.some(isUnread)) return ruling;
    return {...ruling, reason: 'ITEM_UNREADABLE', changes: ruling.changes.filter((change) => !isUnread(change))};
  }

  apply(change: QueueChange): void {
    const text = change.text === null ? null : ok(change.text);
    if (change.to === PAUSE_FILE) {
      this.paused = readPause(text, this.#time).paused;
      this.hasPauseFile = true;
      return;
    }
    const before = change.from === null ? undefined : this.#byPath.get(change.from);
    if (before !== undefined) this.#remove(before);
    const folder = toQueueFolder(change.to);
    const kept = before?.text === null || before === undefined ? null : ok(before.text);
    const now = text ?? kept ?? (before?.item.problem ? ({ok: false, problem: before.item.problem} as const) : null);
    if (folder === null || now === null) return;
    const record = toRecord({folder, path: change.to, text: now});
    this.#byPath.set(change.to, record);
    this.#index(record);
  }

  #index(record: ItemRecord): void {
    const known = this.#byId.get(record.item.id);
    if (known === undefined) this.#byId.set(record.item.id, new Map([[record.item.path, record]]));
    else known.set(record.item.path, record);
  }

  #remove({item}: ItemRecord): void {
    if (!this.#left.has(item.path)) this.#left.set(item.path, item.id);
    this.#byPath.delete(item.path);
    this.#byId.get(item.id)?.delete(item.path);
  }
}
