// What we chose and why, and what came of it. Every choice not to act has a reason code too.
import type {Effect, EffectKind, Risk} from './effect.ts';
import type {DecisionId, EffectKey, Fingerprint, Instant, OwnerName} from './ids.ts';
import type {Memory} from './memory.ts';
import type {Problem} from './problem.ts';
import type {QueueFolder} from './queue.ts';
import type {QueueReason} from './queue-reasons.ts';
import type {ReasonCode} from './reasons.ts';

export {REASONS, type ReasonCode} from './reasons.ts';

export interface PlannedEffect {
  readonly key: EffectKey;
  readonly effect: Effect;
  readonly because: ReasonCode;
  readonly risk: Risk;
  /** Do this only when that one is done or was done already. */
  readonly after: EffectKey | null;
}

/** Something we chose not to do. */
export interface Declined {
  readonly kind: EffectKind;
  readonly because: ReasonCode;
  /** What it was about: a branch, a file, a level. */
  readonly subject: string;
  /** Given only where it is put off and not given up: the sweep does it from then on. */
  readonly until?: Instant;
}

/** What a person could do next, most useful first. Rendered with the exact command. */
export type NextStep =
  | {readonly kind: 'rerun'; readonly why: string}
  | {readonly kind: 'fix'; readonly why: string}
  | {readonly kind: 'revert'; readonly sha: string; readonly why: string}
  | {readonly kind: 'apply-plan-edit'; readonly file: string; readonly item: string; readonly why: string}
  | {readonly kind: 'next-item'; readonly file: string; readonly item: string; readonly why: string}
  /** `queue`: folder of the queue; the item is too big for one try. */
  | {readonly kind: 'split-item'; readonly queue: string; readonly item: string; readonly why: string}
  | {readonly kind: 'investigate'; readonly why: string};

/** The batch that was worked on, or why none is named. Never a guess. */
export type BatchChoice =
  | {
      readonly kind: 'chosen';
      readonly file: string;
      readonly item: string;
      readonly by: 'input' | 'trailer' | 'branch' | 'only-in-progress';
      /** Other items of the file that wait for it, in file order. */
      readonly dependents: readonly string[];
      /** The next ready item of the file, else of another as `FILE#ID`, or null. */
      readonly nextReady: string | null;
    }
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly subject: string};

/** The item of a queue that was worked on, or why none is named. Never a guess. */
export type QueueChoice =
  | {
      readonly kind: 'chosen';
      /** Folder of the queue, from the root of the repository. */
      readonly queue: string;
      readonly item: string;
      readonly folder: QueueFolder;
      readonly by: Extract<BatchChoice, {kind: 'chosen'}>['by'];
    }
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly subject: string};

export interface Decision {
  readonly id: DecisionId;
  readonly reason: ReasonCode;
  /** In the order in which they are carried out. */
  readonly effects: readonly PlannedEffect[];
  readonly declined: readonly Declined[];
  readonly batch: BatchChoice;
  readonly queueItem: QueueChoice;
  readonly next: readonly NextStep[];
}

export type EffectOutcome =
  | {
      readonly key: EffectKey;
      readonly kind: EffectKind;
      readonly status: 'done' | 'already-done';
      readonly ref: string;
      /** What the rules of a queue made of the wish; left out where none was asked for. */
      readonly ruled?: QueueReason;
      /** An earlier telling of the same event made it; people may have undone it since. */
      readonly earlier?: true;
    }
  | {
      readonly key: EffectKey;
      readonly kind: EffectKind;
      readonly status: 'held';
      readonly because: ReasonCode;
      /** How long the host asked to wait; left out where it said nothing of that. */
      readonly retryAfterMs?: number;
    }
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'skipped'; readonly after: EffectKey}
  | {readonly key: EffectKey; readonly kind: EffectKind; readonly status: 'failed'; readonly problem: Problem};

/** One time that a cause was seen. Identity: run id and attempt. */
export interface Occurrence {
  readonly runId: number;
  readonly attempt: number;
  readonly at: Instant;
  readonly sha: string;
  readonly jobs: readonly string[];
  /** Where it was seen when the thread tells of several branches; null: on the branch of the record. */
  readonly branch: string | null;
}

/** What the hidden marker of an incident thread holds. Trusted only in a thread that we opened. */
export interface IncidentRecord {
  readonly scope: 'cause' | 'umbrella' | 'systemic';
  readonly fingerprint: Fingerprint;
  /** `*` where the thread tells of several branches. */
  readonly branch: string;
  readonly workflow: string;
  readonly firstSeen: Instant;
  /** When we wrote it down first; null in threads of before this was recorded. */
  readonly openedAt: Instant | null;
  /** The title as we wrote it last: another one is a person's, and stays. */
  readonly title: string | null;
  /** Batches that were being worked on, as `FILE#ID`, in the order in which they came; at most ten. */
  readonly batches: readonly string[];
  /** Owners mentioned at the creation, never again. */
  readonly owners: readonly OwnerName[];
  /** The closed thread that this one goes on from; null when there is none. */
  readonly follows: number | null;
  /** All occurrences ever, also those no longer listed. */
  readonly count: number;
  /** Newest first, at most ten. */
  readonly occurrences: readonly Occurrence[];
}

/** An incident thread as it stands on the host. */
export interface Incident {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  /** True when a person closed it as not planned or as a duplicate: it stays closed. */
  readonly closedByHuman: boolean;
  /** True when a person locked it: nothing is written any more. */
  readonly locked: boolean;
  readonly closedAt: Instant | null;
  /** GitHub's time of the creation; null in an outbox. */
  readonly createdAt: Instant | null;
  readonly title: string;
  readonly body: string;
  readonly record: IncidentRecord;
}

/** A thread that a hint names and that is not in the list any more. */
export interface LostThread {
  readonly number: number;
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly fate: 'transferred' | 'deleted';
}

/** Everything a decision may look at besides evidence and policy: what stands right now. */
export interface Standing {
  readonly halt: 'running' | 'halted' | 'unreadable';
  /** What earlier runs left behind; null where nothing is kept or it could not be read. */
  readonly memory: Memory | null;
  readonly lost: readonly LostThread[];
  /** Owners of what the commit changed, by the policy or CODEOWNERS, without doubles; empty when none are named. */
  readonly owners: readonly OwnerName[];
  /** Incidents with our label and marker, open and closed, lowest number first; null when they could not be listed. */
  readonly incidents: readonly Incident[] | null;
}
