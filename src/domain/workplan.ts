// The user's own list of work: a workplan file and its items, in one model for every shape of file.

export type ItemStatus =
  | 'pending'
  | 'in_progress'
  | 'review'
  | 'done'
  | 'failed'
  | 'blocked'
  | 'deferred'
  | 'cancelled'
  | 'unknown';

/**
 * Shapes of workplan files. `batches`: one of the six batch forms. `done-flag`: items with a boolean and no failed state.
 * The others are formats of other tools; which of them are edited is `EDITABLE` in workplan/shapes.
 */
export type PlanShape =
  | 'batches'
  | 'done-flag'
  | 'taskmaster'
  | 'phases-subtasks'
  | 'status-map'
  | 'waves'
  | 'tasks-md'
  | 'jsonl';

/** A thing an item waits for, as the owner wrote it. */
export interface Dependency {
  readonly ref: string;
  /** `id`: an item of this file. `wildcard`: several of them. `external`: looks like an id, is not in this file. `prose`: a sentence. */
  readonly kind: 'id' | 'wildcard' | 'external' | 'prose';
  readonly satisfied: boolean;
}

export interface WorkItem {
  /** Always text: `15.10` is not 15.1. */
  readonly id: string;
  readonly title: string;
  readonly status: ItemStatus;
  /** The owner's own word or flag; null when the item has none. */
  readonly rawStatus: string | null;
  /** In the order of the file. */
  readonly dependsOn: readonly Dependency[];
  /** Pending, and nothing it waits for is open. External and prose dependencies do not hold it back. */
  readonly ready: boolean;
  /** RFC 6901 pointer of the item in the file; '' is the root. */
  readonly pointer: string;
}

export interface Workplan {
  readonly file: string;
  readonly shape: PlanShape;
  /** Whether this program edits files of this shape. */
  readonly editable: boolean;
  /** In the order of the file. */
  readonly items: readonly WorkItem[];
}

/** A changed text with the proof that only the intended change was made. */
export interface PlanEdit {
  readonly file: string;
  readonly item: string;
  readonly before: string;
  readonly after: string;
  /** True when the file already said so. */
  readonly unchanged: boolean;
}
