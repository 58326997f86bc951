// What each shape of plan file looks like, as data: where its items are, what their keys mean, what proves the shape.
import type {ItemStatus, PlanShape} from '../domain/workplan.ts';

/**
 * What an item must have: every group, by at least one of its keys. A key may name the type of its value after a colon:
 * `array`, `boolean`, `string`, or `word`, a string that is a status word we know.
 */
export type Needs = readonly (readonly string[])[];

/** One place where a shape keeps its items, and what proves it. */
export interface ItemRow {
  /** RFC 6901 with `*` for every element or member. */
  readonly items: string;
  /** Keys of the id, the first present wins. */
  readonly id: readonly string[];
  /** When four fifths of the items have these, the shape is recognised. */
  readonly certain: Needs;
  /** When they only have these, the file name or the policy has to agree. Null: never. */
  readonly possible: Needs | null;
  /** What an empty list at this place is worth. */
  readonly empty: 'certain' | 'possible' | 'nothing';
}

export interface ShapePreset {
  readonly shape: PlanShape;
  /** Whether this program writes into files of this shape. */
  readonly editable: boolean;
  /** Why files of this shape are only listed; null when they are edited. */
  readonly readOnlyBecause: string | null;
  /** The first row that fits wins. Empty for shapes that are no JSON. */
  readonly rows: readonly ItemRow[];
  readonly title: readonly string[];
  /** Boolean keys that say done; the first present wins. */
  readonly flag: readonly string[];
  readonly status: readonly string[];
  readonly dependsOn: readonly string[];
  /** What an item's state is when it has neither flag nor word. `unknown`: the state lives in another file. */
  readonly stateless: ItemStatus;
  /** States of a dependency that let its dependants go on. */
  readonly satisfiedBy: readonly ItemStatus[];
  /** Whether the owner of this format has the word `failed`, also when no item of the file uses it yet. */
  readonly knowsFailed: boolean;
  /** Key of the list of sub-items, which get ids `parent.child`; null when there are none. */
  readonly children: string | null;
  /** Keys of an item's group that name the group itself and the groups it waits for. */
  readonly group: {readonly id: readonly string[]; readonly dependsOn: readonly string[]} | null;
  /** Names that break a tie, and nothing else. */
  readonly usualName: RegExp;
}

const TITLE = ['title', 'name', 'description', 'prompt'];
const BATCH_WORK = [
  'verified:boolean',
  'status:string',
  'dependencies:array',
  'prompt:string',
  'components:array',
  'components_to_build_or_verify:array',
  'expected_artifacts:array',
  'verification_steps:array',
  'validation_criteria:array',
];
const BATCH_ID = ['batch_id', 'batch'];
const DEPENDS = ['dependencies', 'depends_on', 'dependsOn', 'blockedBy', 'blocked_by', 'deps'];

function batchRow(items: string, id: readonly string[], empty: ItemRow['empty']): ItemRow {
  return {items, id, certain: [id, TITLE, BATCH_WORK], possible: null, empty};
}

const FLAGS = ['passes', 'complete', 'completed', 'done', 'implemented'];

function storyRow(items: string): ItemRow {
  const certain = [
    [...FLAGS.map((flag) => `${flag}:boolean`), 'status:word'],
    ['id', ...TITLE],
  ];
  return {items, id: ['id', 'story_id', 'feature_id'], certain, possible: null, empty: 'certain'};
}

/** `passes` is nobody else's word, so that lists of a general name are recognised by it and by nothing weaker. */
function passesRow(items: string): ItemRow {
  const certain = [['passes:boolean'], ['id', ...TITLE, 'category', 'steps']];
  return {items, id: ['id'], certain, possible: [['status:word'], ['id'], TITLE], empty: 'possible'};
}

const BATCHES: ShapePreset = {
  shape: 'batches',
  editable: true,
  readOnlyBecause: null,
  rows: [
    batchRow('/phases/*/batches/*', [...BATCH_ID, 'id'], 'certain'),
    batchRow('/batches/*', [...BATCH_ID, 'id'], 'certain'),
    batchRow('/phases/*', BATCH_ID, 'nothing'),
    batchRow('/*', BATCH_ID, 'possible'),
    batchRow('', BATCH_ID, 'nothing'),
  ],
  title: ['title', 'name', 'description'],
  flag: ['verified', ...FLAGS],
  status: ['status'],
  dependsOn: DEPENDS,
  stateless: 'pending',
  satisfiedBy: ['done'],
  knowsFailed: true,
  children: null,
  group: null,
  usualName: /batch/i,
};

const DONE_FLAG: ShapePreset = {
  ...BATCHES,
  shape: 'done-flag',
  rows: [
    storyRow('/userStories/*'),
    storyRow('/user_stories/*'),
    storyRow('/stories/*'),
    storyRow('/features/*'),
    storyRow('/feature_list/*'),
    passesRow('/tasks/*'),
    passesRow('/items/*'),
    passesRow('/requirements/*'),
    passesRow('/*'),
  ],
  flag: FLAGS,
  knowsFailed: false,
  usualName: /(?:^|[/_.-])(?:prd|features?|stories)(?:[/_.-]|$)/i,
};

const TASKMASTER_ITEM: Needs = [
  ['id'],
  ['title', 'description'],
  ['status:word'],
  ['dependencies:array', 'subtasks:array', 'details', 'testStrategy'],
];

const TASKMASTER: ShapePreset = {
  ...BATCHES,
  shape: 'taskmaster',
  editable: false,
  readOnlyBecause:
    'its own status words have none for failed: pending, in-progress, review, done, deferred, cancelled, blocked; the mark is kept in the ledger',
  rows: [
    {items: '/*/tasks/*', id: ['id'], certain: TASKMASTER_ITEM, possible: null, empty: 'certain'},
    {
      items: '/tasks/*',
      id: ['id'],
      certain: TASKMASTER_ITEM,
      possible: [['id'], ['status:word'], TITLE],
      empty: 'certain',
    },
  ],
  flag: [],
  // Its own `next` lets a cancelled task count as settled.
  satisfiedBy: ['done', 'cancelled'],
  knowsFailed: false,
  children: 'subtasks',
  usualName: /(?:^|\/)\.taskmaster\/|(?:^|\/)tasks\/tasks\.json$/,
};

function subtaskRow(items: string): ItemRow {
  return {
    items,
    id: ['id', 'subtask_id', 'chunk_id'],
    certain: [['id', 'subtask_id', 'chunk_id'], TITLE, ['status:string']],
    possible: null,
    empty: 'certain',
  };
}

const PHASES_SUBTASKS: ShapePreset = {
  ...BATCHES,
  shape: 'phases-subtasks',
  editable: false,
  readOnlyBecause: 'such files belong to a running tool that rewrites them; the mark is kept in the ledger',
  rows: [
    subtaskRow('/phases/*/subtasks/*'),
    subtaskRow('/phases/*/chunks/*'),
    subtaskRow('/subtasks/*'),
    subtaskRow('/chunks/*'),
    {
      items: '/phases/*/tasks/*',
      id: ['id', 'task_id'],
      certain: [[]],
      possible: [['id', 'task_id'], TITLE, ['status:word']],
      empty: 'nothing',
    },
  ],
  title: ['title', 'name', 'description'],
  flag: [],
  knowsFailed: true,
  group: {id: ['id', 'phase_id', 'phase'], dependsOn: ['depends_on', 'dependsOn', 'dependencies']},
  usualName: /implementation_plan/i,
};

function waveRow(items: string): ItemRow {
  return {
    items,
    id: ['task_id', 'id'],
    certain: [
      ['task_id', 'id'],
      ['instruction', ...TITLE],
    ],
    possible: null,
    empty: 'certain',
  };
}

const WAVES: ShapePreset = {
  ...BATCHES,
  shape: 'waves',
  editable: false,
  readOnlyBecause: 'it holds no states, they live in the task list it was made from; the mark is kept in the ledger',
  rows: [waveRow('/execution_plan/waves/*/tasks/*'), waveRow('/waves/*/tasks/*')],
  title: ['title', 'name', 'instruction', 'description'],
  flag: FLAGS,
  stateless: 'unknown',
  knowsFailed: false,
  usualName: /wave/i,
};

const LINES: ShapePreset = {...TASKMASTER, rows: [], children: null, satisfiedBy: ['done']};

const STATUS_MAP: ShapePreset = {
  ...LINES,
  shape: 'status-map',
  readOnlyBecause:
    'a value of a status map is one word of its owner, with no place for a reason; the mark is kept in the ledger',
  usualName: /status/i,
};

const TASKS_MD: ShapePreset = {
  ...LINES,
  shape: 'tasks-md',
  readOnlyBecause: 'a check box has no mark for failed that its readers agree on; the mark is kept in the ledger',
  usualName: /\.(?:md|markdown)$/i,
};

const JSON_LINES: ShapePreset = {
  ...LINES,
  shape: 'jsonl',
  readOnlyBecause: "it is an export, and the tracker's next export undoes a change; the mark is kept in the ledger",
  usualName: /\.(?:jsonl|ndjson)$/i,
};

/** Every shape, with what we know of it. */
export const SHAPES = {
  batches: BATCHES,
  'done-flag': DONE_FLAG,
  taskmaster: TASKMASTER,
  'phases-subtasks': PHASES_SUBTASKS,
  waves: WAVES,
  'status-map': STATUS_MAP,
  'tasks-md': TASKS_MD,
  jsonl: JSON_LINES,
} as const satisfies Record<PlanShape, ShapePreset>;

/** Shapes that this program edits. */
export const EDITABLE: readonly PlanShape[] = Object.values(SHAPES).flatMap((preset) =>
  preset.editable ? [preset.shape] : [],
);
