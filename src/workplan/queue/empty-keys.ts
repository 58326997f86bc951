// A key that a new item has nothing to say for: empty in the way the queue itself shows it, or left out.
import {COUNTER_KEYS, RECORD_KEYS} from './item-keys.ts';
import type {ItemRecord} from './item-record.ts';
import type {ItemStyle} from './item-style.ts';
import type {Segment} from './scan.ts';

const UNSET = /^(?:""|''|null|~|\[\]|\{\}|)$/;
const BARE = /^(?:-?\d[\d_.]*|true|false)$/i;

/** The key without a value; null when no item shows how that is written. `neighbours`: items of the queue. */
export function writeEmpty(segment: Segment, style: ItemStyle, neighbours: readonly ItemRecord[]): string | null {
  const {key} = segment;
  const head = segment.head.replace(/[ \t]+#.*$/, '');
  if (UNSET.test(head) && !segment.more) return `${key}:${head === '' ? '' : ' '}${head}`;
  if (COUNTER_KEYS.has(key)) return `${key}: 0`;
  const kind = kindOf(segment, head);
  if (kind === 'list') return `${key}: []`;
  if (kind === 'map') return RECORD_KEYS.has(key) || neighbours.some(showsEmptyMap(key)) ? `${key}: {}` : null;
  return kind === 'bare' || style.unset === null ? null : `${key}: ${style.unset}`;
}

function kindOf({text}: Segment, head: string): 'list' | 'map' | 'bare' | 'text' {
  if (head.startsWith('[')) return 'list';
  if (head.startsWith('{')) return 'map';
  if (head !== '' && !head.startsWith('#')) return BARE.test(head) ? 'bare' : 'text';
  const first = text.split('\n').find((line, index) => index > 0 && /^ *[^\s#]/.test(line));
  return /^ *-(?: |$)/.test(first ?? '') ? 'list' : 'map';
}

function showsEmptyMap(key: string): (record: ItemRecord) => boolean {
  return ({fields}) => {
    const field = fields.get(key);
    return field !== null && typeof field === 'object' && !Array.isArray(field) && Object.keys(field).length === 0;
  };
}
