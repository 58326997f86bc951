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
 * `mapped`: no known shape, read by the owner's mapping alone. The others are formats of other tools; what is edited in
 * which of them is told by workplan/shapes.
 */
export const PLAN_SHAPES = [
  'batches',
  'done-flag',
  'taskmaster',
  'phases-subtasks',
  'waves',
  'tasks-md',
  'status-map',
  'front-matter',
  'jsonl',
  'mapped',
] as const;
export type PlanShape = (typeof PLAN_SHAPES)[number];

/** True for an item that its owner set aside, or that failed: the parts of it wait for it. */
export function isSetAside(status: ItemStatus): boolean {
  return status === 'cancelled' || status === 'deferred' || status === 'blocked' || status === 'failed';
}

/** A thing an item waits for, as the owner wrote it. */
export interface Dependency {
  readonly ref: string;
  /** `id`: an item of this file. `wildcard`: several of them. `external`: looks like an id, is not in this file. `prose`: a sentence. */
  readonly kind: 'id' | 'wildcard' | 'external' | 'prose';
  readonly satisfied: boolean;
  /**
   * The items that are meant, when that is not simply the item `ref` of this file: ids of this file, or `FILE#ID`. Left
   * out when it is, or when nothing was found.
   */
  readonly resolved?: readonly string[];
}

/** How urgent the owner calls an item. */
export interface ItemPriority {
  /** Smaller is sooner; equal ranks keep the order of the plan. */
  readonly rank: number;
  readonly raw: string;
}

/**
 * Why a state is unknown when it is not a word that nobody knows. `against-flag`: a word for done beside a done flag that
 * is false. `no-word`: a list or a map stands where a word should.
 */
export type StateDoubt = 'against-flag' | 'no-word';

export interface WorkItem {
  /** Always text: `15.10` is not 15.1. */
  readonly id: string;
  readonly title: string;
  readonly status: ItemStatus;
  /** The owner's own word or flag; null when the item has none. */
  readonly rawStatus: string | null;
  /** Left out when the state is known, or unknown for its word. */
  readonly doubt?: StateDoubt;
  /** In the order of the file. */
  readonly dependsOn: readonly Dependency[];
  /** Pending, and nothing it waits for is open. External and prose dependencies do not hold it back. */
  readonly ready: boolean;
  /** RFC 6901 pointer of the item in the file; '' is the root. */
  readonly pointer: string;
  /** Left out when the item has none, or none that sorts. */
  readonly priority?: ItemPriority;
  /** True for a heading of other items: listed, never next, never what a run worked on. Left out for work itself. */
  readonly onlyGroups?: true;
  /** Id of the item it is a part of: what sets that aside sets this aside too. Left out for none. */
  readonly partOf?: string;
  /** Where the mark stands that makes it failed, when that is not in the file itself. */
  readonly markedBy?: 'sidecar';
}

export interface Workplan {
  readonly file: string;
  readonly shape: PlanShape;
  /** Whether this program edits files of this shape. */
  readonly editable: boolean;
  /** In the order of the file. */
  readonly items: readonly WorkItem[];
  /** How surely the shape was recognised, 0 to 1: the share of items that prove it, halved when a name had to help. */
  readonly confidence?: number;
  /** The owner's own word for a plan that is stopped as a whole; left out when it is not. */
  readonly halted?: string;
}

/** An item with the file it stands in. */
export interface PlacedItem {
  readonly file: string;
  readonly item: WorkItem;
}

/** A changed text with the proof that only the intended change was made. */
export interface PlanEdit {
  /** The plan, or the file that keeps its marks. */
  readonly file: string;
  readonly item: string;
  readonly before: string;
  readonly after: string;
  /** True when the file already said so. */
  readonly unchanged: boolean;
  /** Why the mark is kept beside the plan; left out when it stands in it. */
  readonly beside?: string;
}
