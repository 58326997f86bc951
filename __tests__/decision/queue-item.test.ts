// Which item of a queue a run worked on: as named for the batch, else the only one in progress.
import {expect, test} from '@jest/globals';
import {defaultPolicy} from '../../src/config/schema.ts';
import {chooseBatch} from '../../src/decision/batch.ts';
import {chooseQueueItem} from '../../src/decision/queue-item.ts';
import type {WorkQuestion} from '../../src/decision/work-names.ts';
import {ITEMS, plan, queueItem, queueOf} from './questions.ts';

const QUEUE = queueOf([queueItem('wash', 'in-progress'), queueItem('dry', 'pending'), queueItem('fold', 'failed')]);

function ask(change: Partial<WorkQuestion>): WorkQuestion {
  return {
    input: null,
    trailers: [],
    branch: null,
    fromFork: false,
    plans: [plan(ITEMS)],
    ready: [],
    queues: [QUEUE],
    unreadable: {plans: [], queues: []},
    settings: defaultPolicy().batch,
    ...change,
  };
}

const trailer = (value: string) => ({key: 'Batch', value});

test.each([
  ['the input', {input: 'dry'}, 'dry', 'pending', 'input'],
  ['the trailer', {trailers: [trailer('fold')]}, 'fold', 'failed', 'trailer'],
  ['the only item in progress', {}, 'wash', 'in-progress', 'only-in-progress'],
  ['the only item in progress where the name means a batch', {input: '2'}, 'wash', 'in-progress', 'only-in-progress'],
] as const)('%s names the item', (_, change, item, folder, by) => {
  expect(chooseQueueItem(ask(change))).toEqual({kind: 'chosen', queue: 'queue', item, folder, by});
});

test.each([
  ['no queue is named', {queues: []}, 'NO_QUEUE', ''],
  ['a queue cannot be read', {unreadable: {plans: [], queues: ['work']}}, 'QUEUE_UNREADABLE', 'work'],
  ['the name is in no list of work', {input: 'nowhere'}, 'BATCH_UNKNOWN', 'nowhere'],
  [
    'the name may stand in a plan that cannot be read',
    {input: 'nowhere', unreadable: {plans: ['b.json'], queues: []}},
    'PLAN_UNREADABLE',
    'b.json',
  ],
  ['two names contradict each other', {trailers: [trailer('dry'), trailer('fold')]}, 'BATCH_AMBIGUOUS', 'dry, fold'],
  [
    'nothing is in progress',
    {queues: [queueOf([queueItem('dry', 'pending')])]},
    'NO_QUEUE_ITEM',
    '0 items in progress',
  ],
  [
    'two items are in progress',
    {queues: [queueOf([queueItem('a', 'in-progress'), queueItem('b', 'in-progress')])]},
    'NO_QUEUE_ITEM',
    '2 items in progress',
  ],
  [
    'the id stands in two folders',
    {input: 'a', queues: [queueOf([queueItem('a', 'in-progress'), queueItem('a', 'failed')])]},
    'BATCH_AMBIGUOUS',
    'a',
  ],
  [
    'the only item in progress stands in another folder too',
    {queues: [queueOf([queueItem('a', 'in-progress'), queueItem('a', 'failed')])]},
    'BATCH_AMBIGUOUS',
    'a',
  ],
  ['the run comes from a fork', {fromFork: true}, 'FORK', ''],
] as const)('no item is named when %s', (_, change, because, subject) => {
  expect(chooseQueueItem(ask(change))).toEqual({kind: 'none', because, subject});
});

test('a name that only a queue knows leaves the plan with its only item in progress', () => {
  expect(chooseBatch(ask({input: 'dry'}))).toMatchObject({kind: 'chosen', item: '2', by: 'only-in-progress'});
});

test('a name that no list of work knows leaves the plan without a batch, whatever stands in the queue', () => {
  expect(chooseBatch(ask({input: 'nowhere'}))).toEqual({kind: 'none', because: 'BATCH_UNKNOWN', subject: 'nowhere'});
});
