// Writes what happened to an item into its file, in the file's own form: only keys that it has, and counters of ours.
import type {Instant} from '../../domain/ids.ts';
import type {QueueChange, QueueFolder} from '../../domain/queue.ts';
import {setYamlPaths} from '../edits/yaml-fields.ts';
import type {ItemRecord} from './item-record.ts';
import {type ItemFacts, toSettings} from './item-settings.ts';
import {type Setting, setQuickly} from './quick-edit.ts';

/**
 * The change that puts an item into a folder with these facts in its file. A file that cannot be edited moves as it is:
 * the folder is the state, and nothing of it is lost. `name`: what the queue calls the folder; default: its usual name.
 */
export function toItemChange(
  record: ItemRecord,
  to: QueueFolder,
  {facts, now, name = to}: {readonly facts: ItemFacts; readonly now: Instant; readonly name?: string},
): QueueChange {
  const {item, text} = record;
  const path = `${name}/${item.path.slice(item.path.indexOf('/') + 1)}`;
  if (text === null || item.read === 'none') return {from: item.path, to: path, text: null};
  const edited = editText(record, text, toSettings(record, to, {facts, now}));
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
