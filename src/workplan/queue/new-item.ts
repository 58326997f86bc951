// The text of a new item in the form that its queue uses.
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {ItemRecord} from './item-record.ts';
import type {ItemForm} from './places.ts';

export interface NewItem {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly target: string;
  readonly priority: string;
  readonly createdAt: Instant;
  /** Id of the item that it is a part of, or null. */
  readonly parent: string | null;
  readonly requirements: readonly string[];
}

/** The form that new items get: that of the items there are, else the flat one. */
export function formOf(sample: ItemRecord | null): ItemForm {
  return sample?.form ?? 'flat';
}

/** A complete item file, with LF line ends and a final newline. Every text is quoted, so that nothing in it is YAML. */
export function toItemText(item: NewItem, form: ItemForm): string {
  return form === 'flat' ? toFlat(item) : toMetadata(item);
}

function toFlat(item: NewItem): string {
  const at = quote(toIsoText(item.createdAt));
  return lines([
    `id: ${quote(item.id)}`,
    `title: ${quote(item.title)}`,
    `type: ${quote(item.type)}`,
    ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
    `target: ${quote(item.target)}`,
    `priority: ${toWord(item.priority)}`,
    ...list('requirements', item.requirements, '    '),
    'dependencies: []',
    'blocks: []',
    'status: pending',
    'current_phase: ""',
    'started_at: ""',
    'completed_at: ""',
    'cooldown_until: ""',
    `created_at: ${at}`,
    `updated_at: ${at}`,
    `notes: ${quote(item.description)}`,
    'results: {}',
    'consecutive_failures: 0',
    'processor_auto_requeue: true',
  ]);
}

function toMetadata(item: NewItem): string {
  return lines([
    `id: ${quote(item.id)}`,
    `title: ${quote(item.title)}`,
    `description: ${quote(item.description)}`,
    `type: ${quote(item.type)}`,
    ...(item.parent === null ? [] : [`parent: ${quote(item.parent)}`]),
    `target: ${quote(item.target)}`,
    `priority: ${toWord(item.priority)}`,
    ...list('requirements', item.requirements, '  '),
    'metadata:',
    '  created_by: aftermath',
    `  created_at: ${quote(toIsoText(item.createdAt))}`,
    '  cooldown_until: null',
    '  attempt_count: 0',
    '  last_attempt: null',
    '  failure_reasons: []',
  ]);
}

function list(key: string, texts: readonly string[], indent: string): readonly string[] {
  return texts.length === 0 ? [`${key}: []`] : [`${key}:`, ...texts.map((text) => `${indent}- ${quote(text)}`)];
}

/** JSON's spelling is YAML's; what JSON leaves bare and YAML forbids is escaped. */
function quote(text: string): string {
  const toEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape);
}

/** A priority word or number as people write it. */
function toWord(priority: string): string {
  return /^(?:[A-Za-z]\w*|\d{1,9})$/.test(priority) ? priority : quote(priority);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
