// Writes what happened to an item into its file, in the file's own form: only keys that it has, and counters of ours.
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {QueueChange, QueueFolder} from '../../domain/queue.ts';
import {setYamlPaths} from '../edits/yaml-fields.ts';
import type {YamlValue} from '../edits/yaml-token.ts';
import {toItemStatus} from '../words.ts';
import type {ItemRecord} from './item-record.ts';
import {type Setting, setQuickly} from './quick-edit.ts';

/** A fact about an item, whatever its form calls it. Null empties a time; a fact that is left out stays. */
export interface ItemFacts {
  readonly attempts?: {readonly item: number; readonly environment: number};
  readonly cooldownUntil?: Instant | null;
  readonly startedAt?: Instant | null;
  /** True: no program may requeue it. */
  readonly locked?: boolean;
  /** Why it failed. */
  readonly failure?: string;
  /** Key of our own and its text. */
  readonly note?: {readonly key: 'requeue_note' | 'park_reason' | 'split_into'; readonly text: string};
}

/**
 * The change that puts an item into a folder with these facts in its file. A file that cannot be edited moves as it is:
 * the folder is the state, and nothing of it is lost.
 */
export function toItemChange(
  record: ItemRecord,
  to: QueueFolder,
  {facts, now}: {readonly facts: ItemFacts; readonly now: Instant},
): QueueChange {
  const {item, text} = record;
  const path = `${to}/${item.path.slice(item.path.indexOf('/') + 1)}`;
  if (text === null || item.read === 'none') return {from: item.path, to: path, text: null};
  const settings = [
    ...(record.form === 'flat' ? flatSettings(record, to, {facts, now}) : metadataSettings(record, {facts, now})),
    ...(facts.note === undefined ? [] : [{path: [facts.note.key], value: facts.note.text}]),
  ];
  const edited = editText(record, text, settings);
  return {from: item.path, to: path, text: edited === text ? null : edited};
}

/** All settings, else those at the top one by one: of a file that parsers refuse, some lines can still be edited. */
function editText(record: ItemRecord, text: string, settings: readonly Setting[]): string {
  if (settings.length === 0) return text;
  const quickly = setQuickly(text, settings);
  if (quickly !== null) return quickly;
  const edited = setYamlPaths(text, settings, record.item.path);
  if (edited.ok) return edited.value;
  let partly = text;
  for (const setting of settings) {
    const next = setYamlPaths(partly, [setting], record.item.path);
    if (next.ok) partly = next.value;
  }
  return partly;
}

type Given = {readonly facts: ItemFacts; readonly now: Instant};

function flatSettings(record: ItemRecord, to: QueueFolder, {facts, now}: Given): readonly Setting[] {
  const has = (key: string): boolean => record.fields.get(key) !== null;
  const top = (key: string, value: YamlValue): Setting => ({path: [key], value});
  const settings: Setting[] = [];
  const status = toStatusWord(record, to);
  if (status !== null) settings.push(top('status', status));
  if (has('current_phase')) settings.push(top('current_phase', toPhase(to)));
  if (has('updated_at')) settings.push(top('updated_at', toIsoText(now)));
  if (facts.startedAt !== undefined && has('started_at')) settings.push(top('started_at', timeText(facts.startedAt)));
  if (facts.cooldownUntil !== undefined && (facts.cooldownUntil !== null || has('cooldown_until')))
    settings.push(top('cooldown_until', timeText(facts.cooldownUntil)));
  if (facts.locked !== undefined && has('processor_auto_requeue'))
    settings.push(top('processor_auto_requeue', !facts.locked));
  if (facts.attempts !== undefined) settings.push(...attemptSettings(record, facts.attempts, []));
  if (facts.failure !== undefined) {
    settings.push({path: ['results', 'success'], value: false});
    settings.push({path: ['results', 'error'], value: facts.failure});
    settings.push({path: ['results', 'failed_at'], value: toIsoText(now)});
  }
  return settings;
}

function metadataSettings(record: ItemRecord, {facts, now}: Given): readonly Setting[] {
  const below = (key: string, value: YamlValue): Setting => ({path: ['metadata', key], value});
  const settings: Setting[] = [];
  if (facts.cooldownUntil !== undefined && facts.cooldownUntil !== record.item.cooldownUntil)
    settings.push(below('cooldown_until', facts.cooldownUntil === null ? null : toIsoText(facts.cooldownUntil)));
  if (facts.attempts !== undefined) settings.push(...attemptSettings(record, facts.attempts, ['metadata']));
  if (facts.failure !== undefined) {
    settings.push(below('last_attempt', toIsoText(now)));
    settings.push(below('last_failure', facts.failure));
  }
  return settings;
}

/** What owners call the counter of an item's own failures; the first that a file has is read and written. */
const COUNTERS = ['consecutive_failures', 'attempt_count', 'attempts'] as const;

/** Only counters that change: the item's under the name that the form has for it, ours beside it. */
function attemptSettings(
  {item, form, fields}: ItemRecord,
  attempts: {readonly item: number; readonly environment: number},
  above: readonly string[],
): readonly Setting[] {
  const [first] = COUNTERS;
  const own = form === 'metadata' ? 'attempt_count' : (COUNTERS.find((key) => fields.get(key) !== null) ?? first);
  const settings: Setting[] = [];
  if (attempts.item !== item.attempts.item) settings.push({path: [...above, own], value: attempts.item});
  if (attempts.environment !== item.attempts.environment)
    settings.push({path: [...above, 'environment_failures'], value: attempts.environment});
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

function timeText(at: Instant | null): string {
  return at === null ? '' : toIsoText(at);
}
