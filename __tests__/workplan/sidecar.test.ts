// Marks that are kept beside a plan: which of them count, and what they hold back.
import {expect, test} from '@jest/globals';
import type {Instant} from '../../src/domain/ids.ts';
import type {PlanMarkRecord} from '../../src/domain/plan-mark.ts';
import type {Workplan} from '../../src/domain/workplan.ts';
import {findNext} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {findMark, findMarkable, foldMarks} from '../../src/workplan/sidecar.ts';

const TEXT = `{"master": {"tasks": [
  {"id": 1, "title": "Lay", "status": "done", "dependencies": []},
  {"id": 2, "title": "Raise", "status": "pending", "dependencies": [1]},
  {"id": 3, "title": "Sweep", "status": "pending", "dependencies": []}
], "metadata": {}}}`;

function plan(): Workplan {
  const read = readWorkplan('tasks.json', TEXT);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function failed(id: string, was: string, file = 'tasks.json'): PlanMarkRecord {
  const item = {file, id, pointer: ''};
  return {kind: 'failed', at: 0 as Instant, item, was, reason: 'r', step: null, severity: null, run: null};
}

function cleared(id: string): PlanMarkRecord {
  return {kind: 'cleared', at: 0 as Instant, item: {file: 'tasks.json', id, pointer: ''}};
}

test.each([
  ['a mark', [failed('2', 'pending')], 'failed'],
  ['a mark of another file', [failed('2', 'pending', 'other.json')], 'pending'],
  ['a mark that was cleared', [failed('2', 'pending'), cleared('2')], 'pending'],
  ['a mark after a clearing', [failed('2', 'pending'), cleared('2'), failed('2', 'pending')], 'failed'],
  ['a mark of an item that has moved on since', [failed('2', 'in-progress')], 'pending'],
] as const)('%s makes the item %s', (_, records, status) => {
  const item = foldMarks(plan(), records, 'tasks.json').items.find(({id}) => id === '2');

  expect(item).toMatchObject({status, rawStatus: 'pending'});
  expect(item?.markedBy).toBe(status === 'failed' ? 'sidecar' : undefined);
});

test('what waits for a marked item is not ready, though the file calls that done', () => {
  const before = findNext([plan()]);
  const after = findNext([foldMarks(plan(), [failed('1', 'done')], 'tasks.json')]);

  expect(before).toMatchObject({kind: 'next', next: {item: {id: '2'}}});
  expect(after).toMatchObject({kind: 'next', next: {item: {id: '3'}}, others: []});
});

test('a plan without marks is the same plan', () => {
  const one = plan();

  expect(foldMarks(one, [failed('9', 'pending')], 'tasks.json')).toBe(one);
});

test('the mark of an item is found, and an id that stands twice is no item', () => {
  const one = plan();
  const twice = {...one, items: [...one.items, ...one.items]};

  expect(findMark({id: '2', rawStatus: 'pending'}, [failed('2', 'pending')], 'tasks.json')).toMatchObject({
    reason: 'r',
  });
  expect(findMark({id: '2', rawStatus: 'done'}, [failed('2', 'pending')], 'tasks.json')).toBeNull();
  expect(findMarkable(one, '3')).toMatchObject({ok: true, value: {title: 'Sweep'}});
  expect(findMarkable(one, '4')).toMatchObject({problem: {code: 'PLAN_ITEM_MISSING', known: ['1', '2', '3']}});
  expect(findMarkable(twice, '3')).toMatchObject({problem: {code: 'PLAN_NOT_EDITABLE'}});
});
