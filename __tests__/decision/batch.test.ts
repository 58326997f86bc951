// Which batch a run worked on: the order of the sources, and every case in which none is named.
import {describe, expect, test} from '@jest/globals';
import {defaultPolicy} from '../../src/config/schema.ts';
import {chooseBatch} from '../../src/decision/batch.ts';
import {findDependents} from '../../src/decision/plan-standing.ts';
import type {WorkQuestion} from '../../src/decision/work-names.ts';
import {FILE, ITEMS, item, plan} from './questions.ts';

function ask(change: Partial<WorkQuestion>): WorkQuestion {
  return {
    input: null,
    trailers: [],
    branch: null,
    fromFork: false,
    plans: [plan(ITEMS)],
    queues: [],
    unreadable: {plans: [], queues: []},
    settings: defaultPolicy().batch,
    ...change,
  };
}

const trailer = (value: string, key = 'Batch') => ({key, value});
const byBranch = {trailer: 'Batch', branchPattern: '^batch/(?P<id>[^/]+)$'};
const other = plan([item('2', 'pending'), item('9', 'pending')], {file: 'plans/other.json'});

test.each([
  ['the input before all others', {input: '1', trailers: [trailer('2')]}, '1', 'input'],
  ['the trailer before the branch', {trailers: [trailer('3')], branch: 'batch/4', settings: byBranch}, '3', 'trailer'],
  ['a trailer in any case', {trailers: [trailer('3', 'BATCH')]}, '3', 'trailer'],
  ['a trailer that is said twice', {trailers: [trailer('3'), trailer('3')]}, '3', 'trailer'],
  ['the branch by the pattern of the policy', {branch: 'batch/4', settings: byBranch}, '4', 'branch'],
  ['the only item in progress', {branch: 'feature'}, '2', 'only-in-progress'],
  ['an id with its file where two files have it', {input: `${FILE}#2`, plans: [plan(ITEMS), other]}, '2', 'input'],
  ['an id that holds the sign itself', {input: 'a#b', plans: [plan([item('a#b', 'pending')])]}, 'a#b', 'input'],
] as const)('%s names the batch', (_, change, id, by) => {
  expect(chooseBatch(ask(change))).toMatchObject({kind: 'chosen', file: FILE, item: id, by});
});

test.each([
  ['no plan is known', {plans: []}, 'NO_PLAN', ''],
  [
    'the only plan cannot be read',
    {plans: [], unreadable: {plans: ['x.json'], queues: []}},
    'PLAN_UNREADABLE',
    'x.json',
  ],
  ['the named item is in no file', {input: '99'}, 'BATCH_UNKNOWN', '99'],
  [
    'the named item may be in an unreadable file',
    {input: '99', unreadable: {plans: ['x.json'], queues: []}},
    'PLAN_UNREADABLE',
    'x.json',
  ],
  ['a wrong trailer does not fall back to the item in progress', {trailers: [trailer('99')]}, 'BATCH_UNKNOWN', '99'],
  ['two trailers contradict each other', {trailers: [trailer('1'), trailer('3')]}, 'BATCH_AMBIGUOUS', '1, 3'],
  ['two files have the id', {input: '2', plans: [plan(ITEMS), other]}, 'BATCH_AMBIGUOUS', '2'],
  [
    'one file has the id twice',
    {input: 'a', plans: [plan([item('a', 'done'), item('a', 'pending')])]},
    'BATCH_AMBIGUOUS',
    'a',
  ],
  ['nothing is in progress', {plans: [plan([item('1', 'pending')])]}, 'NO_BATCH', '0 items in progress'],
  [
    'two items are in progress',
    {plans: [plan([item('1', 'in_progress'), item('2', 'in_progress')])]},
    'NO_BATCH',
    '2 items in progress',
  ],
  [
    'an unreadable file may hold another item in progress',
    {unreadable: {plans: ['x.json'], queues: []}},
    'PLAN_UNREADABLE',
    'x.json',
  ],
  ['a fork names it by trailer', {fromFork: true, trailers: [trailer('2')]}, 'FORK', ''],
  ['a fork names it by branch', {fromFork: true, branch: 'batch/4', settings: byBranch}, 'FORK', ''],
  [
    'a branch without a pattern says nothing',
    {branch: 'batch/4', plans: [plan([item('4', 'pending')])]},
    'NO_BATCH',
    '0 items in progress',
  ],
] as const)('none is named when %s', (_, change, because, subject) => {
  expect(chooseBatch(ask(change))).toEqual({kind: 'none', because, subject});
});

test('a hostile branch name is matched in linear time by a hostile pattern', () => {
  const settings = {trailer: 'Batch', branchPattern: '^(?P<id>(a+)+)$'};

  expect(chooseBatch(ask({branch: `${'a'.repeat(20_000)}!`, settings, plans: [plan([])]}))).toMatchObject({
    because: 'NO_BATCH',
  });
});

test('the choice lists what waits for the batch, and the next ready item', () => {
  expect(chooseBatch(ask({input: '2'}))).toMatchObject({dependents: ['3'], nextReady: '4'});
});

describe('items that wait', () => {
  const chain = plan([
    item('1.1', 'in_progress'),
    item('2', 'pending', ['1.x']),
    item('3', 'pending', ['2']),
    item('4', 'done', ['1.1']),
    item('5', 'pending', ['4']),
    item('6', 'pending', ['7']),
    item('7', 'pending', ['6']),
  ]).workplan;

  test('wait through wildcards and through others, but not through settled ones', () => {
    expect(findDependents(chain, '1.1')).toEqual(['2', '3']);
  });

  test('may wait for each other in a circle', () => {
    expect(findDependents(chain, '6')).toEqual(['7']);
  });
});
