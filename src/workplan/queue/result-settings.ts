// What an attempt records of its end: the next failure is written over it, and nothing of the earlier one speaks for the later.
import type {Category} from '../../domain/category.ts';
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {YamlValue} from '../edits/yaml-token.ts';
import {COUNTED_AS} from './counted-cause.ts';
import {textOf} from './fields.ts';
import type {ItemRecord} from './item-record.ts';
import {fieldAt} from './places.ts';
import type {Setting} from './quick-edit.ts';

/** Values by which a failed attempt is told, and what stands in each place when there was none. */
const LEFT: readonly {readonly path: readonly string[]; readonly value: YamlValue; readonly when?: string}[] = [
  {path: ['results', 'success'], value: null, when: 'false'},
  {path: ['results', 'error'], value: ''},
  {path: ['results', COUNTED_AS], value: ''},
  {path: ['results', 'output'], value: ''},
  {path: ['results', 'message'], value: ''},
  {path: ['results', 'timeout_failure'], value: false, when: 'true'},
  {path: ['results', 'max_turns_exceeded'], value: false, when: 'true'},
  {path: ['results', 'rate_limit_info', 'hit_at'], value: ''},
  {path: ['results', 'rate_limit_info', 'message'], value: ''},
  {path: ['results', 'rate_limit_info', 'retry_after'], value: ''},
];

/** Empties what a failed attempt has left in the results, key by key; other keys, and results of a success, stay. */
export function clearResults({fields}: ItemRecord): readonly Setting[] {
  if (textOf(fieldAt(fields, ['results', 'success'])) === 'true') return [];
  const left = LEFT.filter(({path, when}) => {
    const text = textOf(fieldAt(fields, path));
    return text !== null && (when === undefined || text === when);
  });
  return left.map(({path, value}) => ({path, value}));
}

/** Why and when it failed, in the results or, where an item has none, in its metadata. */
export function writeFailure(
  {form}: ItemRecord,
  {category, reason}: {readonly category: Category; readonly reason: string},
  now: Instant,
): readonly Setting[] {
  const below = (map: string, values: Readonly<Record<string, YamlValue>>): readonly Setting[] =>
    Object.entries(values).map(([key, value]) => ({path: [map, key], value}));
  const at = toIsoText(now);
  return form === 'flat'
    ? below('results', {success: false, error: reason, [COUNTED_AS]: category, failed_at: at})
    : below('metadata', {last_attempt: at, last_failure: reason, [COUNTED_AS]: category});
}
