// What the items of a queue wait for, by the same rules as those of a plan: the folder says what is done.

import type {QueueFolder} from '../../domain/queue.ts';
import type {ItemStatus, WorkItem} from '../../domain/workplan.ts';
import {type Draft, type DraftRef, plainRef} from '../draft.ts';
import {addTo} from '../lists.ts';
import {toWorkItems} from '../work-items.ts';
import {type Field, member, textOf} from './fields.ts';
import type {ItemRecord} from './item-record.ts';

/** Keys under which an item names what it waits for; the first that it has counts. */
export const WAIT_KEYS = ['dependencies', 'depends_on'] as const;
/** Key under which an item names what waits for it. */
export const BLOCK_KEY = 'blocks';
/** Key of ours that says which items a split one became. */
export const SPLIT_KEY = 'split_into';

const STATUS_OF = {
  pending: 'pending',
  'in-progress': 'in_progress',
  completed: 'done',
  failed: 'failed',
  'completed-finalized': 'done',
  'failed-blocked': 'blocked',
  archived: 'cancelled',
} as const satisfies Record<QueueFolder, ItemStatus>;

/**
 * The records as items of a plan, in their order: the pointer is the path, the status is what the folder means. Only what
 * is completed is waited for no longer; for an item that was split its parts are waited for.
 */
export function toQueueWork(records: readonly ItemRecord[]): readonly WorkItem[] {
  const parts = new Map(records.flatMap(({item, fields}) => toParts(item.id, fields.get(SPLIT_KEY))));
  const blockers = findBlockers(records);
  const drafts = records.map(({item, fields}): Draft => {
    const own = WAIT_KEYS.map((key) => idsOf(fields.get(key))).find((ids) => ids.length > 0) ?? [];
    const refs = [...new Set([...own, ...(blockers.get(item.id) ?? [])])];
    return {
      id: item.id,
      title: item.title ?? '',
      status: STATUS_OF[item.folder],
      rawStatus: item.rawStatus,
      refs: refs.map((ref): DraftRef => ({...plainRef(ref), members: parts.has(ref) ? listLeaves(ref, parts) : null})),
      pointer: item.path,
      workable: true,
      partOf: null,
    };
  });
  return toWorkItems(drafts, {satisfiedBy: ['done']});
}

/** Ids of the items still to be done that name this one themselves as what they wait for. */
export function findWaiting(records: readonly ItemRecord[], id: string): readonly string[] {
  const open = records.filter(({item}) => STATUS_OF[item.folder] !== 'done' && STATUS_OF[item.folder] !== 'cancelled');
  const naming = open.filter(({fields}) => WAIT_KEYS.some((key) => idsOf(fields.get(key)).includes(id)));
  return naming.map(({item}) => item.id);
}

function findBlockers(records: readonly ItemRecord[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const {item, fields} of records) {
    for (const blocked of idsOf(fields.get(BLOCK_KEY))) addTo(byId, blocked, item.id);
  }
  return byId;
}

/** What a split item has become in the end: a part may have been split again. */
function listLeaves(
  id: string,
  parts: ReadonlyMap<string, readonly string[]>,
  seen: Set<string> = new Set(),
): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  return parts.get(id)?.flatMap((part) => listLeaves(part, parts, seen)) ?? [id];
}

function toParts(id: string, field: Field | null): readonly [string, readonly string[]][] {
  const ids = idsOf(field);
  return ids.length === 0 ? [] : [[id, ids]];
}

/** A list of ids, of maps that have one, or a text with commas between them. */
function idsOf(field: Field | null): readonly string[] {
  if (field === null) return [];
  if (typeof field === 'string') return (textOf(field) ?? '').split(',').flatMap((part) => part.trim() || []);
  if (!Array.isArray(field)) return [];
  return field.flatMap(
    (each: Field) => textOf(each) ?? textOf(member(each, 'id')) ?? textOf(member(each, 'task_id')) ?? [],
  );
}
