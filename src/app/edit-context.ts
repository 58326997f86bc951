// What the edits of one decision are made from, and where: shared by the parts that prepare them and write them.
import type {Policy} from '../config/schema.ts';
import type {Category} from '../domain/category.ts';
import type {PlannedEffect} from '../domain/decision.ts';
import type {EditEffect, EffectKind} from '../domain/effect.ts';
import type {EffectKey, Fingerprint, Instant, SafeText, Sha} from '../domain/ids.ts';
import type {QueueFiles} from '../domain/queue-files.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {MarkFacts as PlanFacts} from './change-plan.ts';
import type {ProposalWish} from './commit-changes.ts';

export interface EditWorld {
  readonly host: CodeHost;
  readonly pacing: Pacing;
}

/** Words of one commit and, if it comes to one, of its pull request. */
export interface EditWords {
  /** For the kinds of edits that it holds; never empty. */
  readonly headline: (made: readonly EffectKind[]) => string;
  readonly body: string;
  readonly propose: (made: readonly EffectKind[]) => ProposalWish;
}

/** What fills the marks: why, where, how grave, and in which run. Texts are safe and in one line. */
export interface MarkFacts {
  readonly reason: SafeText;
  /** Each cause in one line, worst first. */
  readonly causes: readonly CauseWords[];
  readonly step: string;
  readonly level: string;
  readonly run: string;
}

/** What a plan's mark is told; an empty text stands for what is not known. */
export function toPlanFacts({reason, step, level, run}: MarkFacts): PlanFacts {
  return {reason, step: step || null, level: level === '' ? null : Number(level), run: run || null};
}

/** A cause as its items and pauses tell of it. */
export interface CauseWords {
  readonly fingerprint: Fingerprint;
  readonly category: Category;
  readonly text: SafeText;
}

/** What stood where at a commit, so that it is not read again there. */
export interface KnownFiles {
  readonly ref: Sha;
  /** Null: there is no such file. */
  readonly texts: ReadonlyMap<string, string | null>;
  readonly queues: ReadonlyMap<string, QueueFiles>;
}

export interface EditContext {
  /** The effects that may be carried out, in their order; others than edits are left aside. */
  readonly planned: readonly PlannedEffect[];
  /** Edits that this very run has made before: they are not made again, whatever people made of them since. */
  readonly made: ReadonlyMap<EffectKey, QueueReason | null>;
  readonly policy: Policy;
  readonly now: Instant;
  readonly mark: MarkFacts;
  /** Where the branch stood when it was read; null: unknown, it is read again. */
  readonly head: Sha | null;
  readonly known: KnownFiles | null;
  readonly words: EditWords;
}

const EDITS: ReadonlySet<EffectKind> = new Set<EffectKind>([
  'mark-item',
  'clear-mark',
  'move-item',
  'create-item',
  'split-item',
  'pause-queue',
]);

/** True for an effect that changes files of the repository. */
export function isEdit(effect: PlannedEffect['effect']): effect is EditEffect {
  return isEditKind(effect.kind);
}

/** True for a kind of effects that change files of the repository. */
export function isEditKind(kind: EffectKind): boolean {
  return EDITS.has(kind);
}

/** An edit with its key. */
export interface PlannedEdit {
  readonly key: EffectKey;
  readonly effect: EditEffect;
}
