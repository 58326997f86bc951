// Several plans together: what waits for what across files, and what comes next.
import {describe, expect, test} from '@jest/globals';
import {findDependents} from '../../src/decision/plan-standing.ts';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import type {Workplan} from '../../src/domain/workplan.ts';
import {linkPlans} from '../../src/workplan/link.ts';
import {compareIds} from '../../src/workplan/natural-order.ts';
import {findNext} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

function plan(file: string, document: unknown, mapping?: PlanMapping): Workplan {
  const result = readWorkplan(file, typeof document === 'string' ? document : JSON.stringify(document), mapping);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const batch = (id: string, dependencies: readonly string[] = [], verified = false) => ({
  batch: id,
  title: `Do ${id}`,
  dependencies,
  verified,
});

const one = plan('one.json', [batch('18.0', [], true), batch('18.1'), batch('18.2', ['18.1'])]);
const two = plan('two.json', [
  batch('19.0', ['18.0']),
  batch('19.1', ['18.x', 'When the hall is dry']),
  batch('19.2', ['19.1', '17.5']),
  batch('19.3', ['18.1']),
]);
const link = (...plans: readonly Workplan[]) => linkPlans(plans.map((each) => ({plan: each})));

describe('links', () => {
  const [, linked] = link(one, two);
  const items = linked?.items ?? [];

  test('ids and wildcards of other files are found; sentences and ids of no file stay', () => {
    expect(items.map((item) => item.dependsOn)).toEqual([
      [{ref: '18.0', kind: 'external', satisfied: true, resolved: ['one.json#18.0']}],
      [
        {
          ref: '18.x',
          kind: 'wildcard',
          satisfied: false,
          resolved: ['one.json#18.0', 'one.json#18.1', 'one.json#18.2'],
        },
        {ref: 'When the hall is dry', kind: 'prose', satisfied: false},
      ],
      [
        {ref: '19.1', kind: 'id', satisfied: false},
        {ref: '17.5', kind: 'external', satisfied: false},
      ],
      [{ref: '18.1', kind: 'external', satisfied: false, resolved: ['one.json#18.1']}],
    ]);
  });

  test('what is open elsewhere holds back', () => {
    expect(two.items.map((item) => item.ready)).toEqual([true, true, false, true]);
    expect(items.map((item) => item.ready)).toEqual([true, false, false, false]);
  });

  test('a policy may keep a file to itself', () => {
    const [, alone] = linkPlans([{plan: one}, {plan: two, mapping: {dependsOn: {scope: ['file']}}}]);

    expect(alone).toEqual(two);
  });

  test('an id that several files have is satisfied when all of them are', () => {
    const twin = plan('twin.json', [batch('18.0')]);

    expect(link(one, two, twin)[1]?.items[0]).toMatchObject({ready: false, dependsOn: [{satisfied: false}]});
  });

  test('an item of another file may be named with the file', () => {
    const three = plan('three.json', [batch('18.1', ['one.json#18.1']), batch('7', ['one.json#18.0'])]);

    expect(link(one, three)[1]?.items.map((item) => item.ready)).toEqual([false, true]);
  });

  test('boards that changed their prefix are still linked', () => {
    const task = (id: string, status: string, waits: string) =>
      `---\nid: ${id}\nstatus: ${status}\ndependencies: [${waits}]\n---\n`;
    const plans = link(plan('a.md', task('WORK-4.1', 'Done', '')), plan('b.md', task('WORK-9', 'To Do', 'task-4.1')));

    expect(plans[1]?.items).toMatchObject([{ready: true, dependsOn: [{satisfied: true, resolved: ['a.md#WORK-4.1']}]}]);
  });
});

describe('dependents', () => {
  const plans = link(one, two);
  const [first] = plans;

  test('stand in their own file first, then in the others with the file before them', () => {
    if (first === undefined) throw new Error('two plans were linked');
    expect(findDependents(first, '18.1', plans)).toEqual(['18.2', 'two.json#19.1', 'two.json#19.2', 'two.json#19.3']);
    expect(findDependents(first, '18.1')).toEqual(['18.2']);
  });

  test("a sub-item's bare number means its sibling", () => {
    const task = {title: 't', description: '', status: 'pending', dependencies: [] as number[]};
    const nested = plan('t.json', {
      tasks: [
        {id: 1, ...task},
        {
          id: 5,
          ...task,
          subtasks: [
            {id: 1, ...task},
            {id: 2, ...task, dependencies: [1]},
          ],
        },
      ],
    });

    expect(findDependents(nested, '1')).toEqual([]);
    expect(findDependents(nested, '5.1')).toEqual(['5.2']);
  });

  test('a circle ends', () => {
    expect(findDependents(plan('c.json', [batch('1', ['2']), batch('2', ['1'])]), '1')).toEqual(['2']);
  });
});

describe('next', () => {
  const ids = (...plans: readonly Workplan[]) => {
    const found = findNext(plans);
    return found.kind === 'none'
      ? found.because
      : [found.next, ...found.others].map(({file, item}) => `${file}#${item.id}`);
  };

  test('ready items come in the order in which people count, plan by plan', () => {
    const plans = [
      plan('b.json', [batch('15.10'), batch('15.2'), batch('15.0', [], true)]),
      plan('a.json', [batch('1')]),
    ];

    expect(ids(...plans)).toEqual(['b.json#15.2', 'b.json#15.10', 'a.json#1']);
  });

  test('the more urgent goes first, in whatever plan', () => {
    const story = (id: string, priority?: number | string) => ({
      id,
      title: id,
      passes: false,
      ...(priority === undefined ? {} : {priority}),
    });

    expect(
      ids(
        plan('a.json', {userStories: [story('x'), story('y', 2)]}),
        plan('b.json', {userStories: [story('z', 'P1')]}),
      ),
    ).toEqual(['b.json#z', 'a.json#y', 'a.json#x']);
  });

  test('a plan that is stopped gives nothing', () => {
    const stopped = plan('h.json', {status: 'halted', batches: [batch('1')]});

    expect(stopped.halted).toBe('halted');
    expect(ids(stopped)).toBe('HALTED');
    expect(ids(stopped, plan('o.json', [batch('2')]))).toEqual(['o.json#2']);
    expect(plan('d.json', {batch_id: '1', title: 'x', status: 'paused', components: []}).halted).toBeUndefined();
  });

  test.each([
    ['NO_ITEMS', {batches: []}],
    ['ALL_SETTLED', [batch('1', [], true), {...batch('2'), status: 'cancelled'}]],
    [
      'IN_WORK',
      [
        {...batch('1'), status: 'in_progress'},
        {...batch('2'), status: 'review'},
      ],
    ],
    ['WAITING', [{...batch('1'), status: 'failed'}, batch('2', ['1'])]],
    ['NO_STATES', {waves: [{tasks: [{task_id: 'T1', instruction: 'x'}]}]}],
  ])('%s is told', (because, document) => {
    expect(ids(plan('p.json', document))).toBe(because);
  });
});

test('ids sort in natural order', () => {
  const sorted = ['15.0', '15.2', '15.10', '22.3', '22.3a', '22.4', 'T9', 'T10', 'T010'];

  expect(sorted.toReversed().toSorted(compareIds)).toEqual([
    '15.0',
    '15.2',
    '15.10',
    '22.3',
    '22.3a',
    '22.4',
    'T9',
    'T010',
    'T10',
  ]);
  expect(compareIds('a', 'a')).toBe(0);
  expect(['99999999999999999999', '100000000000000000000'].toSorted(compareIds)[0]).toBe('99999999999999999999');
});
