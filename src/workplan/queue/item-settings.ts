// What is to be set in an item's file for facts about it, in the file's own form: only keys that it has, and a few of ours.
import type {Category} from '../../domain/category.ts';
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {QueueFolder} from '../../domain/queue.ts';
import type {YamlValue} from '../edits/yaml-token.ts';
import {toItemStatus} from '../words.ts';
import {textOf} from './fields.ts';
import {LOCK_KEY} from './item-keys.ts';
import {type ItemRecord, instantOf} from './item-record.ts';
import {fieldAt, type Placed} from './places.ts';
import type {Setting} from './quick-edit.ts';
import {clearResults, writeFailure} from './result-settings.ts';

/** A fact about an item, whatever its form calls it. Null empties a time; a fact that is left out stays. */
export interface ItemFacts {
  readonly attempts?: {readonly item: number; readonly environment: number};
  readonly cooldownUntil?: Instant | null;
  readonly startedAt?: Instant | null;
  /** True: no program may requeue it. */
  readonly locked?: boolean;
  /** Why it failed, and what that counts as. */
  readonly failure?: {readonly category: Category; readonly reason: string};
  /** What an earlier attempt left is no news of the next one. */
  readonly results?: 'cleared';
  /** Key of our own and its text. */
  readonly note?: {readonly key: 'requeue_note' | 'park_reason' | 'split_into'; readonly text: string};
}

interface Given {
  readonly facts: ItemFacts;
  readonly now: Instant;
}

/** The values that tell that the item stands in this folder, with these facts. What is there already may be among them. */
export function toSettings(record: ItemRecord, to: QueueFolder, given: Given): readonly Setting[] {
  const {facts, now} = given;
  const {failure, note} = facts;
  return [
    ...(record.form === 'flat' ? standSettings(record, to, given) : []),
    ...timeSettings(record, given),
    ...lockSettings(record, facts),
    ...leaseSettings(record, now),
    ...(facts.attempts === undefined ? [] : attemptSettings(record, facts.attempts)),
    ...(failure !== undefined || facts.results === 'cleared' ? clearResults(record) : []),
    ...(failure === undefined ? [] : writeFailure(record, failure, now)),
    ...(note === undefined ? [] : [top(note.key, note.text)]),
  ];
}

function top(key: string, value: YamlValue): Setting {
  return {path: [key], value};
}

function has({fields}: ItemRecord, key: string): boolean {
  return fields.get(key) !== null;
}

/** Folders in which work has come to an end, one way or the other. */
const ENDS: ReadonlySet<QueueFolder> = new Set(['completed', 'failed', 'completed-finalized', 'failed-blocked']);
/** Folders in which it has not. */
const OPEN: ReadonlySet<QueueFolder> = new Set(['pending', 'in-progress']);

/** How it stands and since when. The end of an attempt keeps its time when the item only goes on to another end. */
function standSettings(record: ItemRecord, to: QueueFolder, {now}: Given): readonly Setting[] {
  const settings: Setting[] = [];
  const status = toStatusWord(record, to);
  if (status !== null) settings.push(top('status', status));
  if (has(record, 'current_phase')) settings.push(top('current_phase', toPhase(to)));
  if (has(record, 'updated_at')) settings.push(top('updated_at', toIsoText(now)));
  const ended = instantOf(record.fields.get('completed_at'));
  if (ENDS.has(to) && has(record, 'completed_at') && (ended === null || OPEN.has(record.item.folder)))
    settings.push(top('completed_at', toIsoText(now)));
  return settings;
}

/** A start is always written, so that work just begun does not count as left behind; no time is written to say that there is none. */
function timeSettings({times}: ItemRecord, {facts}: Given): readonly Setting[] {
  const set = (place: Placed<Instant>, at: Instant | null | undefined): readonly Setting[] => {
    if (at === undefined || at === place.value) return [];
    return [{path: place.path, value: at === null ? nothingAt(place.path) : toIsoText(at)}];
  };
  return [...set(times.startedAt, facts.startedAt), ...set(times.cooldownUntil, facts.cooldownUntil)];
}

/** How an owner spells that there is no time: empty text at the top, null in a map. */
function nothingAt(path: readonly string[]): YamlValue {
  return path.length === 1 ? '' : null;
}

function lockSettings(record: ItemRecord, {locked}: ItemFacts): readonly Setting[] {
  if (locked === undefined || !has(record, LOCK_KEY)) return [];
  return [top(LOCK_KEY, !locked)];
}

const LEASE = [
  ['lease', 'owner'],
  ['lease', 'since'],
  ['lease', 'until'],
  ['lease', 'expires_at'],
  ['lease_until'],
  ['lease_expires_at'],
] as const;

/** A lease ends with the attempt that it was for; one that has run out would take the next attempt away at once. */
function leaseSettings({item, leaseUntil, fields}: ItemRecord, now: Instant): readonly Setting[] {
  const isOver = item.folder === 'in-progress' || (leaseUntil !== null && leaseUntil <= now);
  if (!isOver) return [];
  return LEASE.filter((path) => textOf(fieldAt(fields, path)) !== null).map((path) => ({path, value: ''}));
}

/** Only counters that change, each where it was read. */
function attemptSettings(
  {item, counters}: ItemRecord,
  attempts: {readonly item: number; readonly environment: number},
): readonly Setting[] {
  const settings: Setting[] = [];
  if (attempts.item !== item.attempts.item) settings.push({path: counters.item.path, value: attempts.item});
  if (attempts.environment !== item.attempts.environment)
    settings.push({path: counters.environment.path, value: attempts.environment});
  return settings;
}

/** The folder's name as the status, spelt as the old one was; null when the item has none, or one that nobody knows. */
function toStatusWord({item}: ItemRecord, to: QueueFolder): string | null {
  if (item.rawStatus === null) return null;
  const known = KNOWN.test(item.rawStatus) || toItemStatus(item.rawStatus) !== 'unknown';
  if (!known) return null;
  return item.rawStatus.includes('_') ? to.replaceAll('-', '_') : to;
}

const KNOWN = /^(?:pending|in[-_]progress|completed|failed|completed[-_]finalized|failed[-_]blocked|archived)$/;

/** The phase that goes with a folder; work that has not begun has none. */
function toPhase(to: QueueFolder): string {
  return to === 'pending' || to === 'in-progress' ? '' : to;
}
