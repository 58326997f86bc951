// Which batch a run worked on: the order of the sources, and every case in which none is named.
import {describe, expect, test} from '@jest/globals';
import {defaultPolicy} from '../../src/config/schema.ts';
import {chooseBatch} from '../../src/decision/batch.ts';
import {findDependents, findNextReady} from '../../src/decision/plan-standing.ts';
import type {WorkQuestion} from '../../src/decision/work-names.ts';
import type {WorkItem} from '../../src/domain/workplan.ts';
import {orderReady} from '../../src/workplan/next.ts';
import {FILE, ITEMS, item, plan} from './questions.ts';

function ask(change: Partial<WorkQuestion>): WorkQuestion {
  const plans = change.plans ?? [plan(ITEMS)];
  return {
    input: null,
    trailers: [],
    branch: null,
    fromFork: false,
    plans,
    ready: orderReady(plans.map(({workplan}) => workplan)),
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
  [
    'the branch where the trailer is empty',
    {trailers: [trailer(' ')], branch: 'batch/4', settings: byBranch},
    '4',
    'branch',
  ],
  [
    'the branch where trailers say other things',
    {trailers: [trailer('3', 'Reviewed-by')], branch: 'batch/4', settings: byBranch},
    '4',
    'branch',
  ],
  ['the only item in progress where the run has no branch', {settings: byBranch}, '2', 'only-in-progress'],
  [
    'the only item in progress where the pattern finds nothing',
    {branch: 'batch/', settings: {trailer: 'Batch', branchPattern: '^batch/(?P<id>.*)$'}},
    '2',
    'only-in-progress',
  ],
  ['the only item in progress', {branch: 'feature'}, '2', 'only-in-progress'],
  ['an id with its file where two files have it', {input: `${FILE}#2`, plans: [plan(ITEMS), other]}, '2', 'input'],
  ['a trailer with blanks around it', {trailers: [trailer('  3 ')]}, '3', 'trailer'],
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

const begun = (id: string, more: Partial<WorkItem> = {}): WorkItem => ({...item(id, 'in_progress'), ...more});
const task = (id: string, more: Partial<WorkItem> = {}) =>
  plan([begun(id, more)], {file: `tasks/${id}.md`, shape: 'front-matter'});

test.each([
  ['a heading that only groups', [plan([begun('epic-1', {onlyGroups: true}), begun('1-2')])], '1-2'],
  ['an item of which a part is in progress', [plan([begun('2'), begun('2.1', {partOf: '2'})])], '2.1'],
  [
    'all that is above a part',
    [
      plan(
        [begun('a'), item('b', 'pending'), begun('c', {partOf: 'b'})].map((one) =>
          one.id === 'b' ? {...one, partOf: 'a'} : one,
        ),
      ),
    ],
    'c',
  ],
  ['a whole in a file of its own', [task('t-1'), task('t-1.1', {partOf: 't-1'})], 't-1.1'],
  ['nothing, where no part is in progress', [plan([begun('2'), {...item('2.1', 'done'), partOf: '2'}])], '2'],
  ['nothing, where an item calls itself its part', [plan([begun('2', {partOf: '2'})])], '2'],
] as const)('the only item in progress is found without %s', (_, plans, id) => {
  expect(chooseBatch(ask({plans}))).toMatchObject({kind: 'chosen', item: id, by: 'only-in-progress'});
});

test.each([
  ['two parts of one item', [plan([begun('2'), begun('2.1', {partOf: '2'}), begun('2.2', {partOf: '2'})])], 2],
  ['a whole of another file', [plan([begun('2')]), plan([begun('9', {partOf: '2'})], {file: 'other.json'})], 2],
  ['nothing but a heading', [plan([begun('epic-1', {onlyGroups: true})])], 0],
] as const)('%s in progress name no batch', (_, plans, count) => {
  expect(chooseBatch(ask({plans}))).toEqual({kind: 'none', because: 'NO_BATCH', subject: `${count} items in progress`});
});

test('what comes next is no part of the batch', () => {
  const plans = [plan([begun('2'), {...item('2.1', 'pending'), partOf: '2'}, item('3', 'pending')])];

  expect(chooseBatch(ask({plans}))).toMatchObject({item: '2', nextReady: '3'});
});

test('an id may come with a file whose name is one letter', () => {
  const plans = [plan([item('2', 'pending')], {file: 'p'}), other];

  expect(chooseBatch(ask({input: 'p#2', plans}))).toMatchObject({kind: 'chosen', file: 'p', item: '2'});
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

  test('that are cancelled wait for nothing', () => {
    const plans = plan([item('1', 'pending'), item('2', 'cancelled', ['1']), item('3', 'pending', ['2'])]).workplan;

    expect(findDependents(plans, '1')).toEqual([]);
  });

  test('of another plan are told with their file, and wait by it', () => {
    const far = plan([item('9', 'pending', [`${FILE}#1.1`]), item('8', 'pending', ['1.1'])], {
      file: 'far.json',
    }).workplan;

    expect(findDependents(chain, '1.1', [far])).toEqual(['2', '3', 'far.json#9']);
  });

  test('wait for what the file meant, where that was found out, and not for the text', () => {
    const [one, two] = [item('1', 'pending'), item('2', 'pending')];
    const dependsOn = [{ref: '7', kind: 'id', satisfied: false, resolved: ['1']}] as const;
    const {workplan} = plan([one, {...two, dependsOn}, item('7', 'pending')]);

    expect(findDependents(workplan, '1')).toEqual(['2']);
    expect(findDependents(workplan, '7')).toEqual([]);
  });

  test('may wait for each other in a circle', () => {
    expect(findDependents(chain, '6')).toEqual(['7']);
  });
});

test('with nothing ready in its own file, the next item is one of another plan that does not wait for the batch', () => {
  const own = plan(ITEMS.slice(0, 3));
  const far = plan([item('8', 'pending', [`${FILE}#2`]), item('9', 'pending')], {file: 'far.json'});

  expect(chooseBatch(ask({input: '2', plans: [own, far]}))).toMatchObject({
    dependents: ['3', 'far.json#8'],
    nextReady: 'far.json#9',
  });
});

test.each([
  ['the most urgent one', plan([...ITEMS, {...item('5', 'pending'), priority: {rank: 1, raw: 'P1'}}]), '5'],
  ['none that waits for the batch', plan(ITEMS.slice(0, 3)), null],
  ['none of a plan that its owner has stopped', plan(ITEMS, {halted: 'paused'}), null],
] as const)('the next ready item is %s', (_, one, nextReady) => {
  expect(chooseBatch(ask({input: '2', plans: [one]}))).toMatchObject({nextReady});
});

test('the next ready item is another one that does not wait, of the same file before all others', () => {
  const ready = (file: string, ...ids: readonly string[]) => ids.map((id) => ({file, item: item(id, 'pending')}));
  const batch = {file: FILE, id: '2'};

  expect(findNextReady([...ready('far.json', '1'), ...ready(FILE, '2', '3', '4', '5')], batch, ['3'])).toBe('4');
  expect(findNextReady([...ready('far.json', '4'), ...ready(FILE, '2', '3')], batch, ['3'])).toBe('far.json#4');
  expect(findNextReady([...ready('far.json', '4'), ...ready(FILE, '2', '3')], batch, ['3', 'far.json#4'])).toBeNull();
});
