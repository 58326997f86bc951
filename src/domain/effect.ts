// What we may write, as data. An effect holds targets, never text: words are rendered when it is carried out.
import type {Category} from './category.ts';
import type {Fingerprint, Sha} from './ids.ts';
import type {QueuePurpose} from './queue.ts';

/** How an edit of files gets to its branch: as a commit on it, or as a pull request where the branch is protected. */
export type EditRoute = 'commit' | 'pull-request';

/** Effects that change files of the repository: all of one decision go into one commit. */
export type EditEffect = Extract<
  Effect,
  {kind: 'mark-item' | 'clear-mark' | 'move-item' | 'create-item' | 'split-item' | 'pause-queue'}
>;

export type Effect =
  /** Everything this run adds to the memory, in one step. `run`: the id of the run it is about. */
  | {readonly kind: 'append-ledger'; readonly run: number}
  | {readonly kind: 'write-report'; readonly fingerprint: Fingerprint}
  | {readonly kind: 'upsert-comment'; readonly thread: number}
  | {
      readonly kind: 'upsert-incident';
      readonly fingerprint: Fingerprint;
      /** `*` for an umbrella over one cause on many branches. */
      readonly branch: string;
      /** `umbrella`: one thread for several causes of a run, or for one cause on many branches. */
      readonly scope: 'cause' | 'umbrella';
      /** The causes that the thread tells of; the fingerprint itself for a thread of one cause. */
      readonly causes: readonly Fingerprint[];
      /** A closed thread that this new one goes on from; null when there is none. */
      readonly follows: number | null;
    }
  | {
      readonly kind: 'close-incident';
      readonly fingerprint: Fingerprint;
      readonly incident: number;
      /** `recovered`: a green run proves it. `stale`: nothing came for so long that nobody can tell any more. */
      readonly as: 'recovered' | 'stale';
    }
  /** The issue that asks for the end of a pattern, and not of one more occurrence. `fingerprint`: of the pattern. */
  | {readonly kind: 'open-systemic'; readonly fingerprint: Fingerprint; readonly cause: Fingerprint}
  | {
      readonly kind: 'mark-item';
      readonly file: string;
      readonly item: string;
      readonly branch: string;
      readonly via: EditRoute;
    }
  | {
      readonly kind: 'clear-mark';
      readonly file: string;
      readonly item: string;
      readonly branch: string;
      readonly via: EditRoute;
    }
  | {
      readonly kind: 'move-item';
      /** Folder of the queue, from the root of the repository. */
      readonly queue: string;
      readonly item: string;
      readonly branch: string;
      /** Where it is meant to go; a spent item is parked instead, by the rules of its queue. */
      readonly to: 'failed' | 'pending' | 'failed-blocked';
      /** What failed; null: nothing did, a person wants it moved. */
      readonly category: Category | null;
      readonly via: EditRoute;
    }
  | {
      readonly kind: 'create-item';
      readonly queue: string;
      readonly purpose: QueuePurpose;
      /** The cause that the new item is about. */
      readonly fingerprint: Fingerprint;
      readonly branch: string;
      readonly via: EditRoute;
    }
  | {
      readonly kind: 'split-item';
      readonly queue: string;
      readonly item: string;
      readonly branch: string;
      readonly via: EditRoute;
    }
  /** Nothing is taken from the queue until the limit ends that this category tells of. */
  | {
      readonly kind: 'pause-queue';
      readonly queue: string;
      readonly branch: string;
      readonly category: Category;
      readonly via: EditRoute;
    }
  | {readonly kind: 'save-checkpoint'; readonly sha: Sha; readonly branch: string; readonly as: CheckpointType}
  /** The failed jobs of a run, once more. `debug`: with GitHub's debug logging, for the last try that is allowed. */
  | {readonly kind: 'rerun-failed'; readonly run: number; readonly attempt: number; readonly logging: 'plain' | 'debug'}
  /** A draft pull request that takes commits back. `commits`: newest first, one for a single commit or merge. */
  | {readonly kind: 'open-revert'; readonly commits: readonly Sha[]; readonly base: string}
  | {readonly kind: 'rollback'; readonly checkpoint: string; readonly scope: RollbackScope; readonly base: string}
  /** The stop switch. `scope`: everything, or what happens on one branch. */
  | {readonly kind: 'halt'; readonly scope: HaltScope; readonly reason: string}
  | {readonly kind: 'resume'; readonly scope: HaltScope}
  /** A `repository_dispatch` event for an automated repair agent. */
  | {readonly kind: 'dispatch'; readonly event: string; readonly fingerprint: Fingerprint};

/**
 * Why a checkpoint was made. `green`: a run passed, a state known to be good. `manual`: a person asked. `safety`: before
 * something destructive. `phase`, `group`: a phase of a plan, or a group of its items, is complete. `recovery`: an error was
 * just recovered from. That uncommitted work is in it is no type of its own: every checkpoint saves that.
 */
export const CHECKPOINT_TYPES = ['green', 'manual', 'safety', 'phase', 'group', 'recovery'] as const;
export type CheckpointType = (typeof CHECKPOINT_TYPES)[number];

/** What a rollback brings back: the tree, the plan files, the queue folders, or named files. */
export const ROLLBACK_SCOPES = ['full', 'plan', 'queue', 'files'] as const;
export type RollbackScope = (typeof ROLLBACK_SCOPES)[number];

export type HaltScope = {readonly kind: 'all'} | {readonly kind: 'branch'; readonly branch: string};

export type EffectKind = Effect['kind'];

/** Note: says something. Write: changes a thing people work with. Destructive: takes a person's morning to undo. */
export type Risk = 'note' | 'write' | 'destructive';

export const RISK = {
  'append-ledger': 'note',
  'write-report': 'note',
  'upsert-comment': 'note',
  'upsert-incident': 'write',
  'close-incident': 'write',
  'open-systemic': 'write',
  'mark-item': 'write',
  'clear-mark': 'write',
  'move-item': 'write',
  'create-item': 'write',
  'split-item': 'write',
  'pause-queue': 'write',
  'save-checkpoint': 'write',
  'rerun-failed': 'write',
  'open-revert': 'destructive',
  rollback: 'destructive',
  // Stopping is always allowed: it only ever makes less happen. Going on is as much as what it lets happen.
  halt: 'note',
  resume: 'write',
  dispatch: 'write',
} as const satisfies Record<EffectKind, Risk>;

/** How far we may go without a person. */
export const MODES = ['observe', 'propose', 'act'] as const;
export type Mode = (typeof MODES)[number];
