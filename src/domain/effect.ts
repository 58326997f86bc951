// What we may write, as data. An effect holds targets, never text: words are rendered when it is carried out.
import type {Fingerprint} from './ids.ts';

export type Effect =
  | {readonly kind: 'append-ledger'; readonly fingerprint: Fingerprint}
  | {readonly kind: 'write-report'; readonly fingerprint: Fingerprint}
  | {readonly kind: 'upsert-comment'; readonly thread: number}
  | {readonly kind: 'upsert-incident'; readonly fingerprint: Fingerprint; readonly branch: string}
  | {readonly kind: 'close-incident'; readonly fingerprint: Fingerprint; readonly incident: number}
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
  'mark-item': 'write',
  'clear-mark': 'write',
} as const satisfies Record<EffectKind, Risk>;

/** How far we may go without a person. */
export const MODES = ['observe', 'propose', 'act'] as const;
export type Mode = (typeof MODES)[number];
