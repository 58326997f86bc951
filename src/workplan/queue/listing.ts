// What the queue verbs print as JSON; other people's tools rely on the names.
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {WorkItem} from '../../domain/workplan.ts';
import type {ItemRecord} from './item-record.ts';
import {findQueueFlaws, type QueueFlaw} from './queue-flaws.ts';
import {isOrphan, type QueueTime, type QueueView} from './read-queue.ts';
import {toQueueWork} from './waits.ts';

/** What the items of a queue wait for, and what is wrong inside them; found for all of them at once. */
export interface QueueStanding {
  /** Path to the item as one of a plan. */
  readonly work: ReadonlyMap<string, WorkItem>;
  readonly flaws: readonly (QueueFlaw & {readonly items: readonly string[]})[];
}

/** The standing of every item of a queue. */
export function toQueueStanding({records}: QueueView): QueueStanding {
  const work = toQueueWork(records);
  return {work: new Map(work.map((item) => [item.pointer, item])), flaws: findQueueFlaws(records, work)};
}

/** Whether an item can be taken now: pending, nothing that it waits for is open, and it does not cool down. */
export function isReady({item}: ItemRecord, {work}: QueueStanding, now: Instant): boolean {
  return work.get(item.path)?.ready === true && (item.cooldownUntil === null || item.cooldownUntil <= now);
}

/** A queue in its order, with what stands twice, what is wrong inside of items, and its pause. */
export function toQueueListing(view: QueueView, time: QueueTime): unknown {
  const {queue, records, notItems} = view;
  const standing = toQueueStanding(view);
  return {
    items: records.map((record) => toItemListing(record, standing, time)),
    notItems,
    duplicates: queue.duplicates,
    flaws: standing.flaws.map(({code, item, detail, at}) => ({code, item, detail, at})),
    paused: queue.paused === null ? null : {until: toIsoText(queue.paused.until), because: queue.paused.because},
  };
}

/** One item. `priority` and `status` are the owner's words; times are UTC. */
export function toItemListing(record: ItemRecord, standing: QueueStanding, time: QueueTime): unknown {
  const {item} = record;
  return {
    id: item.id,
    title: item.title,
    folder: item.folder,
    status: item.rawStatus,
    path: item.path,
    priority: item.priority.raw,
    rank: item.priority.rank,
    dependsOn: (standing.work.get(item.path)?.dependsOn ?? []).map(({ref, kind, satisfied}) => ({
      ref,
      kind,
      satisfied,
    })),
    ready: isReady(record, standing, time.now),
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
