// The JSON shapes: each is recognised by its content, its items listed in the order of the file.
import {describe, expect, test} from '@jest/globals';
import type {Workplan} from '../../src/domain/workplan.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

function read(text: unknown, file = 'work.json'): Workplan {
  const result = readWorkplan(file, typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function refuse(text: unknown, file = 'work.json') {
  const result = readWorkplan(file, typeof text === 'string' ? text : JSON.stringify(text));
  if (result.ok) throw new Error(`read as ${result.value.shape}`);
  return result.problem;
}

const one = {title: 'Lay the floor', dependencies: [], verified: true};
const two = {title: 'Raise the walls', dependencies: ['4.1'], verified: false};

describe('batches', () => {
  test.each([
    [
      'an array',
      [
        {batch: '4.1', ...one},
        {batch: '4.10', ...two},
      ],
      '/0',
    ],
    [
      'an object with batches',
      {
        phase_id: 4,
        batches: [
          {batch_id: '4.1', ...one},
          {batch_id: '4.10', ...two},
        ],
      },
      '/batches/0',
    ],
    [
      'phases with batches',
      {phases: [{batches: [{batch_id: '4.1', ...one}]}, {batches: [{batch_id: '4.10', ...two}]}]},
      '/phases/0/batches/0',
    ],
    [
      'phases that are batches',
      {
        phases: [
          {phase_id: 4, batch_id: '4.1', ...one},
          {phase_id: 5, batch_id: '4.10', ...two},
        ],
      },
      '/phases/0',
    ],
    [
      'batches with a plain id',
      {
        batches: [
          {id: '4.1', ...one},
          {id: '4.10', ...two},
        ],
      },
      '/batches/0',
    ],
  ])('%s: is read with its ids as text', (_, plan, pointer) => {
    const {shape, editable, items} = read(plan);

    expect({shape, editable}).toEqual({shape: 'batches', editable: true});
    expect(items).toMatchObject([
      {id: '4.1', status: 'done', rawStatus: 'true', ready: false, pointer, title: 'Lay the floor'},
      {
        id: '4.10',
        status: 'pending',
        rawStatus: 'false',
        ready: true,
        dependsOn: [{ref: '4.1', kind: 'id', satisfied: true}],
      },
    ]);
  });

  test('one batch may be the whole file, without a flag', () => {
    const plan = read({batch_id: '33.0', title: 'Alone', components: [], dependencies: ['Phases one to four']});

    expect(plan.items).toEqual([
      {
        id: '33.0',
        title: 'Alone',
        status: 'pending',
        rawStatus: null,
        dependsOn: [{ref: 'Phases one to four', kind: 'prose', satisfied: false}],
        ready: true,
        pointer: '',
      },
    ]);
  });

  test('a file may have comments, a byte order mark and trailing commas', () => {
    const text = '\uFEFF// ours\r\n[\r\n  {"batch": "1", "title": "t", "verified": false,}, /* end */\r\n]';

    expect(read(text).items).toMatchObject([{id: '1', pointer: '/0'}]);
  });

  test('a numeric id keeps its own spelling', () => {
    expect(read('[{"batch": 15.10, "title": "t", "verified": false}]').items[0]?.id).toBe('15.10');
  });

  test('an item without an id gets one from its place and title, when the others have theirs', () => {
    const batches = [1, 2, 3, 4, 5].map((n) => (n === 3 ? one : {batch: `${n}`, ...one}));

    const ids = read(batches).items.map((item) => item.id);

    expect(ids).toEqual(['1', '2', expect.stringMatching(/^#3-[0-9a-f]{8}$/), '4', '5']);
  });

  test.each([
    [{verified: false}, 'pending', 'false'],
    [{verified: true}, 'done', 'true'],
    [{verified: false, status: 'failed'}, 'failed', 'failed'],
    [{verified: true, status: 'blocked'}, 'blocked', 'blocked'],
    [{verified: true, status: 'in_progress'}, 'done', 'in_progress'],
    [{verified: false, status: 'completed'}, 'unknown', 'completed'],
    [{verified: false, status: 'In Progress'}, 'in_progress', 'In Progress'],
    [{status: 'wobbly'}, 'unknown', 'wobbly'],
    [{status: ''}, 'pending', null],
    [{status: null}, 'pending', null],
  ])('%j means %s', (state, status, rawStatus) => {
    expect(read([{batch: '1', title: 't', dependencies: [], ...state}]).items).toMatchObject([{status, rawStatus}]);
  });

  test('an empty list of batches is a plan without items', () => {
    expect(read({batches: []})).toMatchObject({shape: 'batches', items: []});
  });
});

describe('dependencies', () => {
  const plan = (dependencies: unknown) => [
    {batch: '2.1', title: 'a', verified: true},
    {batch: '2.2', title: 'b', verified: false},
    {batch: '3.1', title: 'c', verified: true},
    {batch: '9', title: 'd', verified: false, dependencies},
  ];

  test.each([
    [['2.1'], [{ref: '2.1', kind: 'id', satisfied: true}], true],
    [['2.2'], [{ref: '2.2', kind: 'id', satisfied: false}], false],
    [['2.x'], [{ref: '2.x', kind: 'wildcard', satisfied: false}], false],
    [['3.x'], [{ref: '3.x', kind: 'wildcard', satisfied: true}], true],
    [['3.*'], [{ref: '3.*', kind: 'wildcard', satisfied: true}], true],
    [['7.x'], [{ref: '7.x', kind: 'wildcard', satisfied: false}], true],
    [['1.1'], [{ref: '1.1', kind: 'external', satisfied: false}], true],
    [['Completion of Phase 2'], [{ref: 'Completion of Phase 2', kind: 'prose', satisfied: false}], true],
    [
      '2.1, 2.2',
      [
        {ref: '2.1', kind: 'id', satisfied: true},
        {ref: '2.2', kind: 'id', satisfied: false},
      ],
      false,
    ],
    [
      'After the audit, and with care',
      [{ref: 'After the audit, and with care', kind: 'prose', satisfied: false}],
      true,
    ],
    [[{batch_id: '2.2'}, null, {}], [{ref: '2.2', kind: 'id', satisfied: false}], false],
    [null, [], true],
    [['9'], [{ref: '9', kind: 'id', satisfied: false}], false],
  ])('%j is classified, and decides whether the item is ready', (dependencies, dependsOn, ready) => {
    expect(read(plan(dependencies)).items[3]).toMatchObject({dependsOn, ready});
  });
});

describe('done flags', () => {
  test.each([
    [
      'stories',
      {
        userStories: [
          {id: 'US-1', title: 'See it', passes: false},
          {id: 'US-2', title: 'Keep it', passes: true},
        ],
      },
    ],
    [
      'features with a flag',
      {
        features: [
          {id: 'US-1', title: 'See it', passes: false},
          {id: 'US-2', title: 'Keep it', passes: true},
        ],
      },
    ],
    [
      'features with words',
      {
        features: [
          {id: 'US-1', title: 'See it', status: 'pending'},
          {id: 'US-2', title: 'Keep it', status: 'done'},
        ],
      },
    ],
    [
      'an array',
      [
        {id: 'US-1', title: 'See it', passes: false},
        {id: 'US-2', title: 'Keep it', passes: true},
      ],
    ],
    ['a map', {'US-1': {title: 'See it', passes: false}, 'US-2': {title: 'Keep it', passes: true}}],
    [
      'tasks',
      {
        tasks: [
          {id: 'US-1', title: 'See it', passes: false},
          {id: 'US-2', title: 'Keep it', passes: true},
        ],
      },
    ],
  ])('%s: are read', (_, plan) => {
    const {shape, editable, items} = read(plan);

    expect({shape, editable}).toEqual({shape: 'done-flag', editable: true});
    expect(items).toMatchObject([
      {id: 'US-1', status: 'pending', title: 'See it'},
      {id: 'US-2', status: 'done', title: 'Keep it'},
    ]);
  });

  test.each([
    ['stories of epics', {epics: [{id: 'E', stories: [{id: 'a', title: 'x', passes: true}]}]}],
    ['features of categories', {categories: [{name: 'ui', features: [{id: 'a', description: 'x', passes: true}]}]}],
    ['features by area', {features: {ui: [{id: 'a', description: 'x', passes: true}]}}],
    ['words with a picture', {features: [{id: 'a', title: 'x', status: '✅ Done'}]}],
  ])('%s: are read too', (_, plan) => {
    expect(read(plan)).toMatchObject({shape: 'done-flag', items: [{id: 'a', status: 'done'}]});
  });

  test.each([
    [{passes: false, inProgress: true}, 'in_progress'],
    [{passes: false, in_progress: true}, 'in_progress'],
    [{complete: false, started: true}, 'in_progress'],
    [{passes: false, blocked: true}, 'blocked'],
    [{passes: false, inProgress: true, blocked: true}, 'blocked'],
    [{status: 'todo', blocked: true}, 'blocked'],
    [{passes: true, inProgress: true, blocked: true}, 'done'],
    [{status: 'review', started: true}, 'review'],
    [{status: 'in progress', blocked: true}, 'in_progress'],
    [{passes: false, inProgress: false, blocked: false}, 'pending'],
    [{passes: false, started: '2024-05-01', blocked: ''}, 'pending'],
  ] as const)('the flags %j say %s', (flags, status) => {
    const [item] = read({stories: [{id: 'S1', title: 'A', ...flags}]}).items;

    expect(item).toMatchObject({status, ready: status === 'pending'});
  });

  test('flags beside the done flag are no state where the policy says where the state stands', () => {
    const plan = {stories: [{id: 'S1', title: 'A', passes: false, blocked: true}]};

    const mapped = readWorkplan('work.json', JSON.stringify(plan), {preset: 'done-flag', status: {done: '/passes'}});

    expect(mapped).toMatchObject({ok: true, value: {items: [{status: 'pending'}]}});
  });

  test('groups that count their items from one again go before the ids', () => {
    const stories = [1, 2, 3].map((id) => ({id, title: 'x', passes: id < 2, dependsOn: id > 1 ? [id - 1] : []}));

    const {items} = read({
      epics: [
        {id: 'A', stories},
        {id: 'B', stories},
      ],
    });

    expect(items.map(({id, ready}) => [id, ready])).toEqual([
      ['A:1', false],
      ['A:2', true],
      ['A:3', false],
      ['B:1', false],
      ['B:2', true],
      ['B:3', false],
    ]);
  });

  test('features without ids get made ones that differ', () => {
    const feature = {category: 'ui', description: 'Opens', steps: ['open'], passes: false};

    const items = read([feature, feature, {...feature, description: 'Closes'}]).items;

    expect(new Set(items.map((item) => item.id)).size).toBe(3);
    expect(items[2]).toMatchObject({title: 'Closes', ready: true});
  });
});

describe('formats of other tools', () => {
  const task = {title: 'Do', description: '', status: 'pending', dependencies: []};

  test('tagged tasks are listed with their sub-items', () => {
    const subtasks = [
      {id: 1, ...task, status: 'done'},
      {id: 2, ...task, dependencies: [1]},
      {id: 3, ...task, dependencies: ['2.1']},
    ];
    const plan = read({
      master: {
        tasks: [
          {id: 1, ...task, subtasks},
          {id: 2, ...task, dependencies: [1], subtasks: [{id: 1, ...task}]},
        ],
        metadata: {},
      },
    });

    expect(plan).toMatchObject({shape: 'taskmaster', editable: false});
    expect(plan.items.map(({id, ready, pointer}) => [id, ready, pointer])).toEqual([
      ['1', true, '/master/tasks/0'],
      ['1.1', false, '/master/tasks/0/subtasks/0'],
      ['1.2', true, '/master/tasks/0/subtasks/1'],
      ['1.3', false, '/master/tasks/0/subtasks/2'],
      ['2', false, '/master/tasks/1'],
      ['2.1', false, '/master/tasks/1/subtasks/0'],
    ]);
    expect(plan.items[3]?.dependsOn).toEqual([{ref: '2.1', kind: 'id', satisfied: false}]);
  });

  test('several tags do not share ids, and a cancelled task lets its dependants go', () => {
    const tasks = [
      {id: 1, ...task, status: 'cancelled'},
      {id: 2, ...task, dependencies: [1]},
    ];
    const items = read({master: {tasks}, next: {tasks: [{...tasks[0], status: 'pending'}, tasks[1]]}}).items;

    expect(items.map(({id, ready}) => [id, ready])).toEqual([
      ['1', false],
      ['2', true],
      ['next:1', true],
      ['next:2', false],
    ]);
  });

  test('tasks at the root are the older form', () => {
    expect(read({tasks: [{id: '7', ...task}]})).toMatchObject({shape: 'taskmaster', items: [{id: '7', ready: true}]});
  });

  test('subtasks of phases wait for the phases that theirs depends on', () => {
    const phases = [
      {
        id: 'p1',
        subtasks: [
          {id: 'a', title: 'A', status: 'completed'},
          {id: 'b', title: 'B', status: 'failed'},
        ],
      },
      {id: 'p2', depends_on: ['p1'], subtasks: [{id: 'c', description: 'C', status: 'pending'}]},
      {id: 'p3', depends_on: [], subtasks: [{id: 'd', description: 'D', status: 'pending'}]},
    ];
    const {shape, editable, items} = read({feature: 'x', phases});

    expect({shape, editable}).toEqual({shape: 'phases-subtasks', editable: false});
    expect(items.map(({id, status, ready}) => [id, status, ready])).toEqual([
      ['a', 'done', false],
      ['b', 'failed', false],
      ['c', 'pending', false],
      ['d', 'pending', true],
    ]);
    expect(items[2]?.dependsOn).toEqual([{ref: 'p1', kind: 'wildcard', satisfied: false, resolved: ['a', 'b']}]);
  });

  test('subtasks may stand at the root', () => {
    expect(read({spec: 'x', subtasks: [{id: 's-1', title: 'A', status: 'pending'}]})).toMatchObject({
      shape: 'phases-subtasks',
      items: [{id: 's-1', pointer: '/subtasks/0'}],
    });
  });

  test('tasks in waves have no state of their own and are never called ready', () => {
    const waves = [{wave_id: 1, tasks: [{task_id: 'T1', instruction: 'Do it', dependencies: []}]}];

    expect(read({execution_plan: {waves}})).toMatchObject({
      shape: 'waves',
      editable: false,
      items: [
        {
          id: 'T1',
          title: 'Do it',
          status: 'unknown',
          rawStatus: null,
          ready: false,
          pointer: '/execution_plan/waves/0/tasks/0',
        },
      ],
    });
  });
});

describe('refusals', () => {
  test.each([
    [
      'a checkpoint log',
      {session_id: 's', checkpoints: [{checkpoint_id: 'c', phase: 'plan'}], summary: {}},
      /checkpoint log/,
    ],
    ['session data', {session_id: 's', status: 'completed', statistics: {}}, /metadata of a work session/],
    ['a failure record', {batch_id: '4.1', loop_id: 'l', errors: ['no']}, /one failed validation/],
    [
      "an editor's tasks",
      {version: '2.0.0', tasks: [{label: 'build', type: 'shell', command: 'make'}]},
      /editor's task definitions/,
    ],
    ["an editor's empty tasks", {version: '2.0.0', tasks: []}, /editor's task definitions/],
    ['orders', {execution_plan: {}, orders: [{symbol: 'ABC', side: 'buy', quantity: 1}]}, /trading/],
    ['an order', {symbol: 'ABC', entry_price: 1, stop_loss: 2}, /trading/],
    ['a schema', {$schema: 'x', properties: {batches: {}}}, /JSON Schema/],
    ['a graph', {nodes: [{id: 1}], edges: []}, /graph/],
    ['places', {type: 'FeatureCollection', features: []}, /geographic/],
    ['a package', {name: 'x', version: '1.0.0', dependencies: {}}, /package manifest/],
    ['a number', 7, /single value/],
    ['anything else', {colour: 'red'}, /no list of items|was found/],
  ])('%s is named and refused', (_, document, detail) => {
    expect(refuse(document)).toMatchObject({code: 'PLAN_UNKNOWN', detail: expect.stringMatching(detail)});
  });

  test('a list that several tools could have written names the candidates; a usual name settles it', () => {
    const list = {tasks: [{id: 1, title: 'Do', status: 'pending'}]};

    expect(refuse(list, 'tasks.json')).toMatchObject({
      code: 'PLAN_UNKNOWN',
      candidates: ['done-flag', 'taskmaster'],
      mapping: 'plans: [{files: ["tasks.json"], preset: done-flag}]',
    });
    expect(read(list, '.taskmaster/tasks/tasks.json').shape).toBe('taskmaster');
  });

  test('the policy can name the shape, but not against the content', () => {
    const list = JSON.stringify({tasks: [{id: 1, title: 'Do', status: 'pending'}]});

    expect(readWorkplan('w.json', list, {preset: 'taskmaster'})).toMatchObject({
      ok: true,
      value: {shape: 'taskmaster'},
    });
    expect(readWorkplan('w.json', list, {preset: 'waves'})).toMatchObject({ok: false, problem: {code: 'PLAN_UNKNOWN'}});
  });

  test('a name alone makes no plan', () => {
    expect(refuse({a: 1}, 'batches/execution_plan.json').code).toBe('PLAN_UNKNOWN');
    expect(read([{batch: '1', title: 't', verified: false}], 'sprint-status.txt').shape).toBe('batches');
  });
});
