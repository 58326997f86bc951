// Files that carry the name of a plan, or look like one, and are something else: all of them are refused.
import {expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const step = (id: number) => ({step_id: id, title: `Part ${id}`, what: 'Set it up', why: 'It is needed'});

const STRANGERS: readonly (readonly [string, unknown, RegExp])[] = [
  [
    'positions to trade',
    {timestamp: 'x', position_details: [{symbol: 'AAAUSD', side: 'long', quantity: 2}]},
    /trading/,
  ],
  ['signals to trade', [{symbol: 'AAAUSD', action: 'buy', price: 1}], /trading/],
  ['actions for each flat', [{flat_id: 'F1', name: 'Roof', mode: 'AUTO', actions: ['push']}], /list of actions/],
  ['operations of an agent', {operations: [{name: 'open_page', parameters: {url: 'x'}}]}, /list of actions/],
  ['jobs of a benchmark', {plan_id: 'P', jobs: [{job_id: 'J', job_type: 'bench', required: true}]}, /list of actions/],
  [
    'a graph of a compiler',
    {
      version: 1,
      nodes: [
        {id: 'a', deps: [], payload: {}},
        {id: 'b', deps: ['a'], payload: {}},
      ],
    },
    /graph/,
  ],
  ['steps without states', {overview: 'x', implementation_steps: [step(1), step(2)]}, /no list of items/],
  [
    'streams of work without states',
    {execution_plan: {streams: [{id: 's', items: [{task_id: 'P1', description: 'x'}]}]}},
    /no list of items/,
  ],
  [
    'an order of groups',
    {execution_order: [{phase: 1, name: 'One', group: 'G1', tasks: ['T1', 'T2']}]},
    /no list of items/,
  ],
  ['queries of a database', {plan: {'Node Type': 'Seq Scan', Plans: [{'Node Type': 'Sort'}]}}, /no list of items/],
  [
    "an editor's tasks with comments",
    '// editor\n{"version": "2.0.0", "tasks": [{"label": "b", "command": "make", "dependsOn": ["c"]}]}',
    /editor/,
  ],
  [
    'cloud changes',
    {resource_changes: [{address: 'a', name: 'b', type: 'c', change: {actions: ['create']}}]},
    /no list of items/,
  ],
];

test.each(STRANGERS)('%s', (_, document, detail) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);

  for (const file of ['execution_plan.json', 'batches/plan.json', 'tasks/tasks.json', 'prd.json', 'x.json']) {
    expect(readWorkplan(file, text)).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(detail)},
    });
  }
});

const TODOS: readonly (readonly [string, unknown])[] = [
  [
    'a list of chores',
    [
      {id: 1, title: 'Buy milk', completed: false},
      {id: 2, title: 'Call', completed: true},
    ],
  ],
  ['a list of chores with words', [{id: 1, description: 'Buy milk', status: 'todo', createdAt: 'x'}]],
  ['chores under a key', {todos: [{id: 1, text: 'Buy milk', done: false}]}],
  [
    'states of phases',
    {
      phases: [
        {name: 'One', steps: [{id: 'a', name: 'x', state: 'open'}]},
        {name: 'Two', steps: [{id: 'b', name: 'y', state: 'closed'}]},
      ],
    },
  ],
];

test.each(TODOS)('%s is not taken for a plan; the entry that the refusal gives makes it one', (_, document) => {
  const text = JSON.stringify(document);
  const refused = readWorkplan('tasks.json', text);
  if (refused.ok || refused.problem.code !== 'PLAN_UNKNOWN') throw new Error('it is refused');

  const policy = readPolicyFile('p.yml', refused.problem.mapping ?? '');
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
  const [entry] = policy.value.policy.plans;

  expect(entry?.files).toEqual(['tasks.json']);
  expect(readWorkplan('tasks.json', text, entry)).toMatchObject({ok: true});
});
