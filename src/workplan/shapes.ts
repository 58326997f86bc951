// What each shape of plan file looks like, as data: where its items are, what their keys mean, what proves the shape.
import type {PlanShape} from '../domain/workplan.ts';
import type {ItemRow, Needs, ShapePreset, StateFlag} from './preset.ts';

export type {ShapePreset} from './preset.ts';

const TITLE = ['title', 'name', 'description', 'prompt'];
const BATCH_WORK = [
  'verified:boolean',
  'dependencies:array',
  'prompt:string',
  'components:array',
  'components_to_build_or_verify:array',
  'expected_artifacts:array',
  'verification_steps:array',
  'validation_criteria:array',
];
const BATCH_LISTS = ['/phases/*/batches/*', '/batches/*'];
const BATCH_ID = ['batch_id', 'batch', 'batch_number'];
const DEPENDS = ['dependencies', 'depends_on', 'dependsOn', 'depends', 'blockedBy', 'blocked_by', 'deps'];

function batchRow(items: string, id: readonly string[], empty: ItemRow['empty']): ItemRow {
  return {items, id, certain: [BATCH_ID, TITLE, [...BATCH_WORK, 'status:string']], possible: null, empty};
}

/** A list of that name whose items have a plain `id`: lots of goods have as much, so that a status has to be one we know. */
function plainBatchRow(items: string): ItemRow {
  const id = [...BATCH_ID, 'id'];
  const certain = [id, TITLE, [...BATCH_WORK, 'status:word']];
  return {items, id, certain, possible: [id, TITLE, ['status:string']], empty: 'certain'};
}

/** What stands beside a done flag in the wild. An item that was begun and is blocked is blocked. */
const STATE_FLAGS: readonly StateFlag[] = [
  {key: 'blocked', status: 'blocked'},
  {key: 'inProgress', status: 'in_progress'},
  {key: 'in_progress', status: 'in_progress'},
  {key: 'started', status: 'in_progress'},
];

const FLAGS = ['passes', 'complete', 'completed', 'done', 'implemented'];

function storyRow(items: string): ItemRow {
  const certain = [
    [...FLAGS.map((flag) => `${flag}:boolean`), 'status:word'],
    ['id', ...TITLE],
  ];
  const id = ['id', 'story_id', 'feature_id'];
  return {items, id, certain, possible: [id, TITLE, ['status:string']], empty: 'certain'};
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
    ...BATCH_LISTS.flatMap((items) => [batchRow(items, [...BATCH_ID, 'id'], 'certain'), plainBatchRow(items)]),
    batchRow('/phases/*', BATCH_ID, 'nothing'),
    batchRow('/*', BATCH_ID, 'possible'),
    batchRow('', BATCH_ID, 'nothing'),
  ],
  title: ['title', 'name', 'description'],
  flag: ['verified', ...FLAGS],
  status: ['status'],
  stateFlags: STATE_FLAGS,
  dependsOn: DEPENDS,
  stateless: 'pending',
  satisfiedBy: ['done'],
  knowsFailed: true,
  children: null,
  group: null,
  usualName: /batch/i,
  priority: {from: ['priority'], order: 'asc'},
  order: 'id',
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
    storyRow('/epics/*/stories/*'),
    storyRow('/epics/*/userStories/*'),
    storyRow('/phases/*/stories/*'),
    storyRow('/phases/*/features/*'),
    storyRow('/categories/*/features/*'),
    storyRow('/features/*/*'),
    passesRow('/tasks/*'),
    passesRow('/items/*'),
    passesRow('/requirements/*'),
    passesRow('/*'),
  ],
  flag: FLAGS,
  knowsFailed: false,
  order: 'file',
  usualName: /(?:^|[/_.-])(?:prd|features?|stories)(?:[/_.-]|$)/i,
};

const TASK_TITLE = ['title', 'description'];
const TASK_LINKS = [...DEPENDS.map((key) => `${key}:array`), 'subtasks:array', 'testStrategy'];
/** With what its owner alone keeps, a task is one whatever its status is called. */
const FULL_TASK: Needs = [['id'], TASK_TITLE, ['status:string'], TASK_LINKS];
const THIN_TASK: Needs = [['id'], TASK_TITLE, ['status:word'], [...TASK_LINKS, 'details']];

function taskRow(items: string, certain: Needs, possible: ItemRow['possible']): ItemRow {
  return {items, id: ['id'], certain, possible, empty: 'certain'};
}

const TASKMASTER: ShapePreset = {
  ...BATCHES,
  shape: 'taskmaster',
  editable: false,
  readOnlyBecause:
    'its own status words have none for failed: pending, in-progress, review, done, deferred, cancelled, blocked; the mark is kept in the ledger',
  rows: [
    taskRow('/*/tasks/*', FULL_TASK, null),
    taskRow('/*/tasks/*', THIN_TASK, null),
    taskRow('/tasks/*', FULL_TASK, null),
    taskRow('/tasks/*', THIN_TASK, [['id'], ['status:word'], TITLE]),
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
      certain: [['id', 'task_id'], TITLE, ['status:word']],
      possible: [['id', 'task_id'], TITLE, ['status:string']],
      empty: 'nothing',
    },
  ],
  title: ['title', 'name', 'description'],
  flag: [],
  knowsFailed: true,
  group: {id: ['id', 'phase_id', 'phase'], dependsOn: ['depends_on', 'dependsOn', 'dependencies']},
  usualName: /implementation_plan/i,
  order: 'file',
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
  order: 'file',
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
  order: 'file',
};

const JSON_LINES: ShapePreset = {
  ...LINES,
  shape: 'jsonl',
  rows: [
    {
      items: '',
      id: ['id'],
      certain: [['id'], TITLE, ['status:string']],
      possible: null,
      empty: 'nothing',
    },
  ],
  // Who works through a tracker does not wait for what was struck out of it.
  satisfiedBy: ['done', 'cancelled'],
  readOnlyBecause: "it is an export, and the tracker's next export undoes a change; the mark is kept in the ledger",
  usualName: /\.(?:jsonl|ndjson)$/i,
  order: 'file',
};

const FRONT_MATTER: ShapePreset = {
  ...LINES,
  shape: 'front-matter',
  rows: [
    {
      items: '',
      id: ['id', 'task_id'],
      certain: [['id', 'task_id'], ['status:string']],
      possible: null,
      empty: 'nothing',
    },
  ],
  readOnlyBecause: 'its own status words have none for failed that we know of; the mark is kept in the ledger',
  usualName: /(?:^|\/)(?:[\w.-]*(?:tasks?|issues|epics|stories|tickets|backlog|todos?))\//i,
};

const MAPPED: ShapePreset = {
  ...BATCHES,
  shape: 'mapped',
  rows: [
    {
      items: '',
      id: ['id', ...BATCH_ID, 'task_id', 'key', 'number', 'name'],
      certain: 'id',
      possible: null,
      empty: 'nothing',
    },
  ],
  title: TITLE,
  flag: ['verified', ...FLAGS],
  knowsFailed: false,
  order: 'file',
  usualName: /$^/,
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
  'front-matter': FRONT_MATTER,
  jsonl: JSON_LINES,
  mapped: MAPPED,
} as const satisfies Record<PlanShape, ShapePreset>;

/** Shapes that this program edits. */
export const EDITABLE: readonly PlanShape[] = Object.values(SHAPES).flatMap((preset) =>
  preset.editable ? [preset.shape] : [],
);
