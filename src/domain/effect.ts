// What we may write, as data. An effect holds targets, never text: words are rendered when it is carried out.
import type {Fingerprint} from './ids.ts';

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
  | {readonly kind: 'mark-item'; readonly file: string; readonly item: string; readonly branch: string}
  | {readonly kind: 'clear-mark'; readonly file: string; readonly item: string; readonly branch: string};

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
} as const satisfies Record<EffectKind, Risk>;

/** How far we may go without a person. */
export const MODES = ['observe', 'propose', 'act'] as const;
export type Mode = (typeof MODES)[number];
