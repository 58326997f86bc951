// A rollback as data: what changes in the working tree, what is kept, and by which rule.
import type {ManifestEntry} from './checkpoint.ts';
import type {Sha} from './ids.ts';

/** One path of the working tree. Null means that there is no file. */
export interface RestoreStep {
  readonly path: string;
  readonly before: ManifestEntry | null;
  readonly after: ManifestEntry | null;
}

/** What a rollback does where the present and the checkpoint do not agree, as data: the rule, and what lifts it. */
export const CONFLICT_RULES = {
  'uncommitted-work': {
    does: 'It is saved in a checkpoint of the present first, then the checkpoint wins.',
    unless: null,
  },
  'ignored-file': {
    does: 'An ignored file in the place of a file of the checkpoint is saved first, then the checkpoint wins.',
    unless: null,
  },
  'finished-item': {
    does: 'A plan item finished since the checkpoint stays finished; the rest of its file goes back.',
    unless: '--undo-finished',
  },
  'finished-apart': {
    does: 'Where a finished item cannot be put into the older file with proof, the plan file stays as it is.',
    unless: '--undo-finished',
  },
  'finished-queue-item': {
    does: 'A queue item finished since the checkpoint stays in its folder and does not come back in another.',
    unless: '--undo-finished',
  },
  'own-history': {
    does: 'Submodules, nested repositories and files that are not checked out stay as they are.',
    unless: null,
  },
  'unsaved-folder': {
    does: 'A folder with files that no checkpoint holds is not removed to make place; the whole rollback is refused.',
    unless: null,
  },
  'own-memory': {does: 'The memory of this program is never taken back: a ledger only grows.', unless: null},
} as const satisfies Record<string, {readonly does: string; readonly unless: string | null}>;
export type ConflictRule = keyof typeof CONFLICT_RULES;

/** A path that a rollback leaves as it is, or gives another content than the checkpoint has, by a rule. */
export interface KeptPath {
  readonly path: string;
  readonly rule: ConflictRule;
  /** Ids of the items that the rule is about; empty where it is about the path itself. */
  readonly items: readonly string[];
}

/** Everything that a rollback will do. */
export interface RollbackPlan {
  /** By path. */
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
  /** Content that no checkpoint holds: older plan files with finished items put in. By digest. */
  readonly made: ReadonlyMap<string, Uint8Array>;
}

/** Where the branches lie that hold rollbacks. */
export const ROLLBACK_BRANCHES = 'aftermath/rollback/';

/** Digits of the base's head in the name of a branch. */
const HEAD_DIGITS = 12;

/**
 * The one branch for a rollback to a checkpoint from where the base stands: asked for again it is found again, and from a later
 * head of the base there can be another one after people have merged or closed the first.
 */
export function toRollbackBranch(checkpoint: string, baseHead: Sha): string {
  return `${ROLLBACK_BRANCHES}${checkpoint}-${baseHead.slice(0, HEAD_DIGITS)}`;
}
