// One item file as a record: what the contract shows of it, and what decisions about it need besides.
import type {Instant} from '../../domain/ids.ts';
import type {QueueCause, QueueFolder, QueueItem} from '../../domain/queue.ts';
import type {QueueFile} from '../../domain/queue-files.ts';
import {toItemStatus} from '../words.ts';
import {findCause} from './cause.ts';
import {type Field, type ItemFields, member, readFields, requirementsOf, textOf} from './fields.ts';
import {LOCK_KEY} from './item-keys.ts';
import {type Counters, findCounters, findPlace, type ItemForm, type Placed} from './places.ts';
import {toPriority} from './priority.ts';

export interface ItemRecord {
  readonly item: QueueItem;
  readonly form: ItemForm;
  /** Null when the file could not be read. */
  readonly text: string | null;
  readonly fields: ItemFields;
  /** Where it counts its failures. */
  readonly counters: Counters;
  /** Where its times are kept, each as the item has it. */
  readonly times: {readonly cooldownUntil: Placed<Instant>; readonly startedAt: Placed<Instant>};
  /** When its file was last changed, where the item itself does not say when it was; null: unknown. */
  readonly changedAt: Instant | null;
  readonly createdAt: Instant | null;
  /** The item says that no program may requeue it. */
  readonly locked: boolean;
  readonly leaseUntil: Instant | null;
  /** Empty when one of them is no text that could stand alone. */
  readonly requirements: readonly string[];
}

const UNREAD: Omit<ItemFields, 'problem'> = {read: 'none', keys: [], get: () => null};
/** Causes that lie outside of the item, so that none of them counts against it. */
const ENVIRONMENT: ReadonlySet<QueueCause> = new Set(['quota', 'auth', 'network', 'api', 'cancelled']);

/** Folders of what failed. */
const FAILED: ReadonlySet<QueueFolder> = new Set(['failed', 'failed-blocked']);

/** Whether a cause lies in the surroundings of an item. */
export function isEnvironment(cause: QueueCause | null): boolean {
  return cause !== null && ENVIRONMENT.has(cause);
}

/** The record of a file. Never fails: what cannot be read keeps its name, its folder and the problem. */
export function toRecord({folder, path, text, changedAt}: QueueFile): ItemRecord {
  const fields = text.ok ? readFields(path, text.value) : {...UNREAD, problem: text.problem};
  const metadata = fields.get('metadata');
  const form = toForm(fields, metadata);
  const counters = findCounters(fields, form);
  const times = {
    cooldownUntil: toTime(fields, 'cooldown_until', form),
    startedAt: toTime(fields, 'started_at', form),
  };
  const rawStatus = textOf(fields.get('status'));
  const cause = findCause(fields, isFailed(folder, rawStatus) ? 'failed' : 'otherwise');
  const item: QueueItem = {
    id: textOf(fields.get('id')) ?? textOf(fields.get('task_id')) ?? nameOf(path),
    title: textOf(fields.get('title')) ?? textOf(fields.get('name')),
    folder,
    rawStatus,
    path,
    priority: toPriority(textOf(fields.get('priority'))),
    attempts: toAttempts(counters, cause),
    cause,
    cooldownUntil: times.cooldownUntil.value,
    startedAt: times.startedAt.value ?? instantOf(member(fields.get('lease'), 'since')),
    updatedAt: instantOf(fields.get('updated_at')) ?? instantOf(member(metadata, 'last_attempt')),
    complexity: toComplexity(fields, metadata),
    parts: requirementsOf(fields.get('requirements')).length,
    read: fields.read,
    problem: fields.problem,
  };
  return {
    item,
    form,
    text: text.ok ? text.value : null,
    fields,
    counters,
    times,
    changedAt: changedAt ?? null,
    createdAt: instantOf(fields.get('created_at')) ?? instantOf(member(metadata, 'created_at')),
    locked: textOf(fields.get(LOCK_KEY)) === 'false',
    leaseUntil: toLease(fields),
    requirements: requirementsOf(fields.get('requirements')),
  };
}

/** The file's name without its ending. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/** The instant of a time, in any of its usual spellings; without a zone it counts as UTC. Null for none and for no time. */
export function instantOf(field: Field | null): Instant | null {
  const text = textOf(field);
  if (text === null || !/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) || /^[\d-]{10}$/.test(text);
  const ms = Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? null : (ms as Instant);
}

function toForm(fields: ItemFields, metadata: Field | null): ItemForm {
  const flat = textOf(fields.get('status')) !== null || fields.get('consecutive_failures') !== null;
  return !flat && metadata !== null && typeof metadata === 'object' && !Array.isArray(metadata) ? 'metadata' : 'flat';
}

/** Whether its folder or its own word says that it failed. */
function isFailed(folder: QueueFolder, rawStatus: string | null): boolean {
  return FAILED.has(folder) || (rawStatus !== null && toItemStatus(rawStatus) === 'failed');
}

/** The item's counter as it stands; of the surroundings our own counter, or the one failure that the record tells. */
function toAttempts({item, environment}: Counters, cause: QueueCause | null): QueueItem['attempts'] {
  return {item: item.value ?? 0, environment: environment.value ?? (isEnvironment(cause) ? 1 : 0)};
}

function toTime(fields: ItemFields, name: string, form: ItemForm): Placed<Instant> {
  return findPlace(fields, {names: [name], read: instantOf, usual: form === 'flat' ? [name] : ['metadata', name]});
}

/** The names that owners have for it, at the top, in their estimates, or in the metadata. */
function toComplexity(fields: ItemFields, metadata: Field | null): number | null {
  const places = [
    fields.get('complexity'),
    fields.get('complexity_score'),
    member(fields.get('priority_estimates'), 'complexity'),
    member(metadata, 'complexity'),
  ];
  const text = places.map(textOf).find((value) => value !== null && /^\d{1,3}(?:\.\d+)?$/.test(value));
  return text === undefined || text === null ? null : Number(text);
}

function toLease(fields: ItemFields): Instant | null {
  const lease = fields.get('lease');
  return (
    instantOf(member(lease, 'until')) ??
    instantOf(member(lease, 'expires_at')) ??
    instantOf(fields.get('lease_until')) ??
    instantOf(fields.get('lease_expires_at'))
  );
}
