// What the keys of item files mean, in the spellings of their owners: which of them a new item fills, and which begin anew.

/** What a new item knows of itself. */
export type ItemFact =
  | 'id'
  | 'title'
  | 'description'
  | 'type'
  | 'target'
  | 'targets'
  | 'priority'
  | 'status'
  | 'now'
  | 'author'
  | 'parent'
  | 'requirements';

const FACTS: ReadonlyMap<string, ItemFact> = new Map<string, ItemFact>([
  ['id', 'id'],
  ['task_id', 'id'],
  ['title', 'title'],
  ['name', 'title'],
  ['summary', 'title'],
  ['subject', 'title'],
  ['description', 'description'],
  ['notes', 'description'],
  ['details', 'description'],
  ['body', 'description'],
  ['type', 'type'],
  ['target', 'target'],
  ['targets', 'targets'],
  ['priority', 'priority'],
  ['status', 'status'],
  ['state', 'status'],
  ['created_at', 'now'],
  ['created', 'now'],
  ['updated_at', 'now'],
  ['updated', 'now'],
  ['created_by', 'author'],
  ['parent', 'parent'],
  ['parent_id', 'parent'],
  ['requirements', 'requirements'],
]);

/** What a key of an item says; null for one that only its owner knows. */
export function factOf(key: string): ItemFact | null {
  return FACTS.get(key) ?? null;
}

/** Keys that sort items into kinds; a value that the queue does not know would send the item to nobody. */
export const KIND_KEYS: ReadonlySet<string> = new Set(['type', 'operation', 'category', 'kind']);

/** Kinds of work, as against kinds of things: where a queue tells these apart, ours say what they mean there, too. */
export const WORK_KINDS: ReadonlySet<string> = new Set([
  'improvement',
  'fix',
  'bugfix',
  'bug',
  'feature',
  'optimization',
  'documentation',
  'docs',
  'prd-compliance',
  'technical-debt',
  'debt',
  'refactor',
  'refactoring',
  'chore',
  'task',
  'test',
]);

/** Counters, which begin at nought. */
export const COUNTER_KEYS: ReadonlySet<string> = new Set([
  'completion_count',
  'consecutive_failures',
  'consecutive_completion_claims',
  'attempt_count',
  'attempts',
  'retries',
  'progress_percentage',
]);

/** What was written down while an item was worked on; a new one has nothing of it. */
export const RECORD_KEYS: ReadonlySet<string> = new Set([
  'current_phase',
  'started_at',
  'completed_at',
  'last_completed_at',
  'cooldown_until',
  'last_attempt',
  'estimated_completion',
  'failure_reasons',
  'error',
  'result',
  'failure_reason',
  'last_error',
  'results',
  ...COUNTER_KEYS,
]);

/** How big the whole is says nothing about a part. */
export const SIZE_KEYS: ReadonlySet<string> = new Set([
  'complexity',
  'complexity_score',
  'effort_estimate',
  'estimated_hours',
  'estimate',
]);

/** Notes of ours, and who works on an item: none of it passes to another item. */
export const OWN_KEYS: ReadonlySet<string> = new Set([
  'lease',
  'lease_until',
  'lease_expires_at',
  'environment_failures',
  'last_failure',
  'counted_as',
  'requeue_note',
  'park_reason',
  'split_into',
]);

/** The lock against programs; a new item is open to them. */
export const LOCK_KEY = 'processor_auto_requeue';
