// Owners' status words, in the spellings seen in public plan files, and what they mean in our model.
import type {ItemStatus} from '../domain/workplan.ts';

/** Words in normal form: lower case, a hyphen between parts. A word that stands in no list is `unknown`, and never done. */
const WORDS = {
  pending: [
    'pending',
    'todo',
    'to-do',
    'open',
    'backlog',
    'ready',
    'ready-for-dev',
    'not-started',
    'unstarted',
    'planned',
    'new',
    'queued',
    'draft',
    'drafted',
    'proposed',
    'reopened',
  ],
  in_progress: [
    'in-progress',
    'inprogress',
    'doing',
    'started',
    'active',
    'assigned',
    'hooked',
    'wip',
    'working',
    'running',
    'claimed',
    'ongoing',
    'contexted',
  ],
  review: ['review', 'in-review', 'ready-for-review', 'needs-review', 'qa', 'in-qa', 'testing', 'ready-for-qa'],
  done: [
    'done',
    'completed',
    'complete',
    'closed',
    'finished',
    'merged',
    'shipped',
    'implemented',
    'verified',
    'passed',
    'passing',
    'resolved',
    'completed-finalized',
    'success',
    'true',
  ],
  failed: ['failed', 'failing', 'failure', 'error', 'errored'],
  blocked: ['blocked', 'failed-blocked', 'on-hold', 'stuck', 'waiting'],
  deferred: ['deferred', 'postponed', 'optional', 'someday', 'later', 'paused', 'pinned'],
  cancelled: [
    'cancelled',
    'canceled',
    'wont-do',
    'wont-fix',
    'wontfix',
    'skipped',
    'dropped',
    'rejected',
    'abandoned',
    'obsolete',
    'superseded',
    'duplicate',
    'archived',
    'tombstone',
  ],
} as const satisfies Record<Exclude<ItemStatus, 'unknown'>, readonly string[]>;

const STATUS_BY_WORD: ReadonlyMap<string, ItemStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as ItemStatus] as const)),
);

/** What an owner's word means; case, spaces, underscores and apostrophes do not matter. */
export function toItemStatus(word: string): ItemStatus {
  const normal = word
    .trim()
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[\s_-]+/g, '-');
  return STATUS_BY_WORD.get(normal) ?? 'unknown';
}

/**
 * What a word and a done flag mean together. A word that says why an item stands still wins; then the flag, which is the
 * owner's proof; a word that claims done against the flag is `unknown`.
 */
export function combineStatus(word: string | null, flag: boolean | null): ItemStatus {
  const said = word === null ? null : toItemStatus(word);
  if (said === 'failed' || said === 'blocked' || said === 'deferred' || said === 'cancelled') return said;
  if (flag === true) return 'done';
  if (said === null) return 'pending';
  return said === 'done' && flag === false ? 'unknown' : said;
}
