// What the queue verbs print as JSON; other people's tools rely on the names.
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {ItemRecord} from './item-record.ts';
import {isOrphan, type QueueTime, type QueueView} from './read-queue.ts';

/** A queue in its order, with what stands twice and its pause. */
export function toQueueListing({queue, records}: QueueView, time: QueueTime): unknown {
  return {
    items: records.map((record) => toItemListing(record, time)),
    duplicates: queue.duplicates,
    paused: queue.paused === null ? null : {until: toIsoText(queue.paused.until), because: queue.paused.because},
  };
}

/** One item. `priority` and `status` are the owner's words; times are UTC. */
export function toItemListing(record: ItemRecord, time: QueueTime): unknown {
  const {item} = record;
  return {
    id: item.id,
    title: item.title,
    folder: item.folder,
    status: item.rawStatus,
    path: item.path,
    priority: item.priority.raw,
    rank: item.priority.rank,
    attempts: item.attempts,
    cause: item.cause,
    cooldownUntil: timeText(item.cooldownUntil),
    startedAt: timeText(item.startedAt),
    updatedAt: timeText(item.updatedAt),
    orphan: isOrphan(record, time),
    read: item.read,
    problem: item.problem,
  };
}

function timeText(at: Instant | null): string | null {
  return at === null ? null : toIsoText(at);
}
