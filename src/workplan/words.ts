// Owners' status words, in the spellings seen in public plan files, and what they mean in our model.
import type {PlanMapping} from '../domain/plan-mapping.ts';
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
    'scheduled',
    'triage',
    'selected',
    'false',
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
    'implementing',
    'developing',
    'in-development',
    'under-development',
  ],
  review: [
    'review',
    'in-review',
    'ready-for-review',
    'needs-review',
    'human-review',
    'ai-review',
    'qa',
    'in-qa',
    'testing',
    'ready-for-qa',
  ],
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
    'pass',
    'passed',
    'passing',
    'resolved',
    'completed-finalized',
    'success',
    'released',
    'deployed',
    'delivered',
    'true',
  ],
  failed: ['fail', 'failed', 'failing', 'failure', 'error', 'errored', 'crashed', 'timed-out'],
  blocked: ['blocked', 'failed-blocked', 'on-hold', 'stuck', 'waiting', 'needs-info'],
  deferred: ['deferred', 'postponed', 'optional', 'someday', 'later', 'paused', 'pinned', 'parked'],
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
    'invalid',
  ],
} as const satisfies Record<Exclude<ItemStatus, 'unknown'>, readonly string[]>;

const STATUS_BY_WORD: ReadonlyMap<string, ItemStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as ItemStatus] as const)),
);

/** Meanings that the owner gave to words in the policy, by normal form; they go before our own list. */
export type OwnWords = ReadonlyMap<string, ItemStatus>;

/** What an owner's word means; case, spaces, underscores, apostrophes and pictures around it do not matter. */
export function toItemStatus(word: string, own?: OwnWords): ItemStatus {
  const normal = toNormalForm(word);
  return own?.get(normal) ?? STATUS_BY_WORD.get(normal) ?? 'unknown';
}

/** The owner's meanings as a lookup. Where one word has two, the first in our order of states holds. */
export function toOwnWords(given: PlanMapping['words']): OwnWords | undefined {
  if (given === undefined) return undefined;
  const meanings = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const pairs = meanings.flatMap((status) =>
    (given[status] ?? []).map((word): [string, ItemStatus] => [toNormalForm(word), status]),
  );
  return new Map(pairs.toReversed());
}

/** Meanings whose place the mark may take: `blocked`, `deferred`, and what nobody knows. Open work and done work stay what they are. */
const YIELDING: ReadonlySet<ItemStatus> = new Set(['blocked', 'deferred', 'unknown']);

/** The owner's meanings, and the word that the owner has marks written with: an item that has it reads as failed. */
export function withMarkWord(own: OwnWords | undefined, word: string | null): OwnWords | undefined {
  if (word === null || word.trim() === '' || !YIELDING.has(toItemStatus(word, own))) return own;
  return new Map([...(own ?? []), [toNormalForm(word), 'failed']]);
}

function toNormalForm(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+|(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/gu, '')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[\s_-]+/g, '-');
}

/**
 * What a word and a done flag mean together. A word that says why an item stands still wins; then the flag, which is the
 * owner's proof; a word that claims done against the flag is `unknown`.
 */
export function combineStatus(word: string | null, flag: boolean | null, own?: OwnWords): ItemStatus {
  const said = word === null ? null : toItemStatus(word, own);
  if (said === 'failed' || said === 'blocked' || said === 'deferred' || said === 'cancelled') return said;
  if (flag === true) return 'done';
  if (said === null) return 'pending';
  return said === 'done' && flag === false ? 'unknown' : said;
}
