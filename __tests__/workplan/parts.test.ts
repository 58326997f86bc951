// Parts and doubles: what holds a parent back holds its parts back, and an id that stands twice is done when both are.
import {describe, expect, test} from '@jest/globals';
import type {Instant} from '../../src/domain/ids.ts';
import type {PlanMarkRecord} from '../../src/domain/plan-mark.ts';
import type {Workplan} from '../../src/domain/workplan.ts';
import {linkPlans} from '../../src/workplan/link.ts';
import {findNext} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {foldMarks} from '../../src/workplan/sidecar.ts';

function plan(file: string, text: string): Workplan {
  const result = readWorkplan(file, text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function tasks(...list: readonly object[]): Workplan {
  const whole = list.map((task) => ({title: 't', dependencies: [], ...task}));
  return plan('tasks.json', JSON.stringify({master: {tasks: whole, metadata: {}}}));
}

const part = {id: 1, title: 'p', status: 'pending', dependencies: []};
const ready = (from: Workplan) => from.items.flatMap(({id, ready: isReady}) => (isReady ? [id] : []));

describe('parts', () => {
  test.each([
    ['pending', true],
    ['in-progress', true],
    ['review', true],
    ['done', true],
    ['cancelled', false],
    ['deferred', false],
    ['blocked', false],
    ['failed', false],
  ] as const)('a part of what is %s may be next: %s', (status, isReady) => {
    const read = tasks({id: 1, status, subtasks: [part]}, {id: 2, status: 'done'}, {id: 3, status: 'done'});

    expect(read.items[1]).toMatchObject({id: '1.1', partOf: '1', ready: isReady});
    expect(ready(read).includes('1.1')).toBe(isReady);
  });

  test('none of the parts of what is set aside comes next', () => {
    const read = tasks(
      {id: 1, status: 'cancelled', subtasks: [part]},
      {id: 2, status: 'deferred', subtasks: [part]},
      {id: 3, status: 'blocked', subtasks: [part]},
    );

    expect(findNext([read])).toEqual({kind: 'none', because: 'WAITING'});
  });

  test.each(['deferred', 'blocked', 'tombstone'])(
    'the child of an epic that is %s is not ready, nor its own',
    (status) => {
      const line = (id: string, word: string, parent?: string) => {
        const dependencies = parent === undefined ? [] : [{issue_id: id, depends_on_id: parent, type: 'parent-child'}];
        return JSON.stringify({id, title: id, status: word, dependencies});
      };

      const read = plan(
        'x.jsonl',
        [line('e', status), line('e.1', 'open', 'e'), line('e.1.1', 'open', 'e.1')].join('\n'),
      );

      expect(ready(read)).toEqual([]);
      expect(read.items.map(({partOf}) => partOf)).toEqual([undefined, 'e', 'e.1']);
    },
  );

  test('a parent in a file of its own holds its parts back too', () => {
    const task = (id: string, status: string, more = '') =>
      plan(`tasks/${id}.md`, `---\nid: ${id}\ntitle: t\nstatus: ${status}\n${more}---\n`);
    const link = (status: string) =>
      linkPlans([{plan: task('task-1', status)}, {plan: task('task-1.1', 'To Do', 'parent_task_id: task-1\n')}]);

    expect(link('To Do').flatMap(ready)).toEqual(['task-1', 'task-1.1']);
    expect(link('Blocked').flatMap(ready)).toEqual([]);
  });

  test('a mark beside the file holds the parts of the marked item back', () => {
    const read = tasks({id: 1, status: 'pending', subtasks: [part]}, {id: 2, status: 'pending'});
    const item = {file: 'tasks.json', id: '1', pointer: ''};
    const mark: PlanMarkRecord = {
      ...{kind: 'failed', at: 0 as Instant, item, was: 'pending'},
      ...{reason: 'r', step: null, severity: null, run: null},
    };

    expect(ready(read)).toEqual(['1', '1.1', '2']);
    expect(ready(foldMarks(read, [mark], 'tasks.json'))).toEqual(['2']);
  });
});

describe('doubled ids', () => {
  const batch = (id: string, verified: boolean, dependencies: readonly string[] = []) => ({
    ...{batch: id, title: 't', verified, dependencies},
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
  ])('%s and %s: what waits for them is ready: %s', (first, second, isReady) => {
    const read = plan('p.json', JSON.stringify([batch('1', first), batch('1', second), batch('2', false, ['1'])]));

    expect(read.items[2]).toMatchObject({ready: isReady, dependsOn: [{ref: '1', kind: 'id', satisfied: isReady}]});
  });
});
