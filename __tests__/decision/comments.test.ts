// New comments about a cause come rarely; a comment that is there is edited whenever there is news.
import {expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {diagnosis, evidence, failed, failureQuestion, policy, remembered, run, standing} from './questions.ts';
import {told} from './words.ts';

const HOUR_MS = 3_600_000;
const NOW = (100 * HOUR_MS) as Instant;
const ago = (ms: number) => NOW - ms;

function commentsOf(change: Partial<FailureQuestion>): readonly string[] {
  const {effects, declined} = decide(failureQuestion({evidence: evidence({now: NOW}), ...change}));
  return [
    ...effects.flatMap(({effect}) => (effect.kind === 'upsert-comment' ? [`#${effect.thread}`] : [])),
    ...declined.flatMap(({kind, because, subject}) => (kind === 'upsert-comment' ? [`${because} ${subject}`] : [])),
  ];
}

const withEvents = (...events: readonly MemoryEvent[]) => ({
  standing: standing({memory: remembered(...events)}),
});

test.each([
  ['nothing was written before', [], ['#7']],
  ['the cause was told elsewhere just now', [told({thread: 9, at: ago(1)})], ['COMMENT_THROTTLED #7']],
  [
    'it was told elsewhere less than six hours ago',
    [told({thread: 9, at: ago(6 * HOUR_MS - 1)})],
    ['COMMENT_THROTTLED #7'],
  ],
  ['it was told elsewhere six hours ago', [told({thread: 9, at: ago(6 * HOUR_MS)})], ['#7']],
  ['the cause came just now and nobody was told', [failed({at: ago(1)})], ['#7']],
  ['another cause was told elsewhere', [told({name: 'other', thread: 9, at: ago(1)})], ['#7']],
  ['this thread has our comment', [told({thread: 7, at: ago(1)})], ['#7']],
  [
    'this thread has our comment about another cause',
    [told({name: 'other', thread: 7, at: ago(1)}), told({thread: 9, at: ago(1)})],
    ['#7'],
  ],
] as const)('%s', (_, events, expected) => {
  expect(commentsOf(withEvents(...events))).toEqual(expected);
});

test('a run with one cause that nobody was told of is news', () => {
  const ground = withEvents(told({thread: 9, at: ago(1)}));
  const both = [diagnosis(), diagnosis({name: 'other'})] as const;

  expect(commentsOf({...ground, diagnoses: both})).toEqual(['#7']);
});

test('a trivial cause beside one that was told lifts nothing', () => {
  const ground = withEvents(told({thread: 9, at: ago(1)}));
  const both = [diagnosis(), diagnosis({name: 'other', level: 1})] as const;

  expect(commentsOf({...ground, diagnoses: both})).toEqual(['COMMENT_THROTTLED #7']);
});

test.each([
  [6, ['#7', 'COMMENT_THROTTLED #8']],
  [1, ['#7', 'COMMENT_THROTTLED #8']],
  [0, ['#7', '#8']],
] as const)('with %i hours between two a run writes to these of its pull requests', (hoursBetween, expected) => {
  const both = evidence({now: NOW, run: run({pullRequests: [7, 8]})});

  expect(commentsOf({evidence: both, policy: policy({comments: {hoursBetween}})})).toEqual(expected);
});

test('each thread is judged by itself', () => {
  const ground = withEvents(told({thread: 9, at: ago(1)}));

  expect(commentsOf({...ground, evidence: evidence({now: NOW, run: run({pullRequests: [7, 9]})})})).toEqual([
    '#9',
    'COMMENT_THROTTLED #7',
  ]);
});

test('the comment of another workflow in the thread is not ours to edit: a new one waits', () => {
  const at = ago(HOUR_MS);
  const other = withEvents(failed({workflow: 'nightly', at}), told({thread: 7, at}));
  const own = withEvents(failed({workflow: 'checks', at}), told({thread: 7, at}));

  expect(commentsOf(other)).toEqual(['COMMENT_THROTTLED #7']);
  expect(commentsOf(own)).toEqual(['#7']);
});

test.each([
  [0, ['#7']],
  [1, ['#7']],
  [3, ['COMMENT_THROTTLED #7']],
] as const)('the policy asks for %i hours between two', (hoursBetween, expected) => {
  const ground = withEvents(told({thread: 9, at: ago(2 * HOUR_MS)}));

  expect(commentsOf({...ground, policy: policy({comments: {hoursBetween}})})).toEqual(expected);
});

test('an edit of our comment is no new one: news still gets one', () => {
  const ground = withEvents(told({name: 'other', thread: 7, at: ago(1)}));

  expect(commentsOf({...ground, evidence: evidence({now: NOW, run: run({pullRequests: [7, 9]})})})).toEqual([
    '#7',
    '#9',
  ]);
});
