// What a move between two folders says about an item, whoever asks for it.
import type {Instant} from '../../domain/ids.ts';
import type {QueueFolder} from '../../domain/queue.ts';
import type {ItemRecord} from './item-record.ts';
import type {ItemFacts} from './item-settings.ts';

/** Folders whose items nobody is to work on again by himself. */
export const SETTLED: ReadonlySet<QueueFolder> = new Set([
  'completed',
  'completed-finalized',
  'failed-blocked',
  'archived',
]);
/** Folders out of which no program takes an item. */
const LOCKED: ReadonlySet<QueueFolder> = new Set(['completed-finalized', 'failed-blocked', 'archived']);

/**
 * The facts that go with a folder. Out of a folder where it was settled the count starts anew, without lock and cool-down:
 * a person took it out of the round, and a person puts it back.
 */
export function movedFacts({item}: ItemRecord, to: QueueFolder, now: Instant): ItemFacts {
  if (LOCKED.has(to)) return {locked: true};
  if (to !== 'pending' && to !== 'in-progress') return {};
  const begins: ItemFacts = to === 'pending' ? {startedAt: null} : {startedAt: now, results: 'cleared'};
  if (!SETTLED.has(item.folder)) return begins;
  const attempts = {item: 0, environment: item.attempts.environment};
  return {...begins, attempts, cooldownUntil: null, locked: false};
}
