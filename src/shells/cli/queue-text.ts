// What the queue verbs print for people.

import {toIsoText} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {QUEUE_FOLDERS} from '../../domain/queue.ts';
import {QUEUE_REASONS} from '../../domain/queue-reasons.ts';
import {listSome} from '../../workplan/flaws.ts';
import type {ItemRecord} from '../../workplan/queue/item-record.ts';
import {isReady, type QueueStanding, toQueueStanding} from '../../workplan/queue/listing.ts';
import type {QueueFlaw} from '../../workplan/queue/queue-flaws.ts';
import {isOrphan, type QueueTime, type QueueView} from '../../workplan/queue/read-queue.ts';
import type {QueueRuling} from '../../workplan/queue/ruling.ts';

const WHAT_IS_AN_ITEM = 'an item is a .yaml or .yml file directly in its folder';

/** The items by folder, then what is no item, what stands twice, what is wrong inside of items, and whether the queue waits. */
export function toQueueText(dir: string, view: QueueView, time: QueueTime): string {
  const {queue, records, notItems} = view;
  const standing = toQueueStanding(view);
  const blocks = QUEUE_FOLDERS.map((folder) => records.filter(({item}) => item.folder === folder))
    .filter((block) => block.length > 0)
    .map(
      (block) =>
        `${block[0]?.item.folder} (${block.length})\n${block.map((one) => toLine(one, standing, time)).join('')}`,
    );
  const twice = queue.duplicates.map(({id, paths}) => `twice: ${id} in ${paths.join(', ')}\n`);
  const paused =
    queue.paused === null ? [] : [`paused until ${toIsoText(queue.paused.until)}: ${queue.paused.because}\n`];
  return [
    `${dir}: ${queue.items.length} items\n`,
    ...paused,
    ...blocks,
    ...(notItems.length === 0 ? [] : [`no items: ${listSome(notItems)}; ${WHAT_IS_AN_ITEM}\n`]),
    ...twice,
    ...standing.flaws.map(toFlawLine(dir)),
  ].join('');
}

function toFlawLine(dir: string): (flaw: QueueFlaw) => string {
  return ({code, detail, at}) =>
    `flaw ${code}: ${dir.replace(/\/+$/, '')}/${at.file}:${at.line}:${at.column}: ${detail}\n`;
}

function toLine(record: ItemRecord, standing: QueueStanding, time: QueueTime): string {
  const notes = notesOf(record, standing, time);
  return `  ${record.item.id}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}\n`;
}

function notesOf(record: ItemRecord, standing: QueueStanding, time: QueueTime): readonly string[] {
  const {item} = record;
  const open = waitsOf(record, standing);
  const {attempts, cause, cooldownUntil} = item;
  return [
    ...(item.priority.raw === null ? [] : [item.priority.raw]),
    ...(cause === null ? [] : [cause]),
    ...(attempts.item === 0 ? [] : [`failed ${attempts.item} times`]),
    ...(attempts.environment === 0 ? [] : [`${attempts.environment} times not its fault`]),
    ...(cooldownUntil !== null && cooldownUntil > time.now ? [`cools down until ${toIsoText(cooldownUntil)}`] : []),
    ...(open.length === 0 ? [] : [`waits for ${listSome(open)}`]),
    ...(isOrphan(record, time) ? ['left behind'] : []),
    ...(item.read === 'library' ? [] : [item.read === 'lines' ? 'read line by line' : 'unreadable']),
  ];
}

/** Of an item that is still to be done: what it waits for that is in the queue and not done. */
function waitsOf({item}: ItemRecord, {work}: QueueStanding): readonly string[] {
  if (item.folder !== 'pending') return [];
  const waits = work.get(item.path)?.dependsOn ?? [];
  const open = waits.filter(({kind, satisfied, resolved}) => {
    return !satisfied && (kind === 'id' || (kind === 'wildcard' && resolved !== undefined));
  });
  return open.map(({ref}) => ref);
}

/** One item with everything that decides about it; `dir` stands before the places of what is wrong with it. */
export function toItemText(dir: string, record: ItemRecord, {standing, time}: Seen): string {
  const {item} = record;
  const said = item.rawStatus === null || item.rawStatus === item.folder ? '' : `, the file says ${item.rawStatus}`;
  const ready = isReady(record, standing, time.now) ? ['ready'] : [];
  const notes = [...ready, ...notesOf(record, standing, time)].map((note) => `  ${note}\n`);
  const flaws = standing.flaws.filter(({items}) => items.includes(item.id)).map(toFlawLine(dir));
  return `${item.id}${item.title === null ? '' : `: ${item.title}`}\n  ${item.folder}${said}\n  ${item.path}\n${notes.join('')}${flaws.map((line) => `  ${line}`).join('')}`;
}

interface Seen {
  readonly standing: QueueStanding;
  readonly time: QueueTime;
}

/** Each item with what became of it and why. */
export function toRulingsText(rulings: readonly QueueRuling[], mood: 'did' | 'would'): string {
  if (rulings.length === 0) return 'nothing to do: no item stands there\n';
  return rulings
    .map(({id, reason, changes, waiting = []}) => {
      const moves = changes.map(({from, to}) => `  ${mood === 'would' ? 'would be ' : ''}${from ?? 'new'} -> ${to}\n`);
      const still =
        waiting.length === 0 ? '' : `  still named as what ${listSome(waiting)} waits for; name its parts there\n`;
      return `${id}: ${reason} ${QUEUE_REASONS[reason]}\n${moves.join('')}${still}`;
    })
    .join('');
}

/** An id that nobody has is told with those that somebody has; null: they are not known. */
export function toRefusal(dir: string, known: readonly string[] | null): (ruling: QueueRuling) => Problem {
  return ({id: item, reason}) =>
    reason === 'ITEM_UNKNOWN' && known !== null
      ? {code: 'PLAN_ITEM_MISSING', file: dir, item, known}
      : {code: 'QUEUE_REFUSED', folder: dir, item, reason};
}
