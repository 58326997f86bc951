// What the queue verbs print for people.
import {toIsoText} from '../../domain/ids.ts';
import {QUEUE_FOLDERS} from '../../domain/queue.ts';
import {QUEUE_REASONS} from '../../domain/queue-reasons.ts';
import type {ItemRecord} from '../../workplan/queue/item-record.ts';
import {isOrphan, type QueueTime, type QueueView} from '../../workplan/queue/read-queue.ts';
import type {QueueRuling} from '../../workplan/queue/ruling.ts';

/** The items by folder, then what stands twice and whether the queue waits. */
export function toQueueText(dir: string, {queue, records}: QueueView, time: QueueTime): string {
  const blocks = QUEUE_FOLDERS.map((folder) => records.filter(({item}) => item.folder === folder))
    .filter((block) => block.length > 0)
    .map((block) => `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, time)).join('')}`);
  const twice = queue.duplicates.map(({id, paths}) => `twice: ${id} in ${paths.join(', ')}\n`);
  const paused =
    queue.paused === null ? [] : [`paused until ${toIsoText(queue.paused.until)}: ${queue.paused.because}\n`];
  return [`${dir}: ${queue.items.length} items\n`, ...paused, ...blocks, ...twice].join('');
}

function toLine(record: ItemRecord, time: QueueTime): string {
  const notes = notesOf(record, time);
  return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}

function notesOf(record: ItemRecord, time: QueueTime): readonly string[] {
  const {item} = record;
  const {attempts, cause, cooldownUntil} = item;
  return [
    ...(item.priority.raw === null ? [] : [item.priority.raw]),
    ...(cause === null ? [] : [cause]),
    ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
    ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
    ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${toIsoText(cooldownUntil)}`] : []),
    ...(isOrphan(record, time) ? ['left behind'] : []),
    ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
  ];
}

/** One item with everything that decides about it. */
export function toItemText(record: ItemRecord, time: QueueTime): string {
  const {item} = record;
  const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
  const notes = notesOf(record, time).map((note) => `  ${note}\n`);
  return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}`;
}

/** Each item with what became of it and why. */
export function toRulingsText(rulings: readonly QueueRuling[], mood: 'did' | 'would'): string {
  if (rulings.length === 0) return 'nothing to do: no item stands there\n';
  return rulings
    .map(({id, reason, changes}) => {
      const moves = changes.map(({from, to}) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
      return `${id}: ${reason} ${QUEUE_REASONS[reason]}\n${moves.join('')}`;
    })
    .join('');
}
