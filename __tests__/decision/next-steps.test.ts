// What a person is told to do next, in the words that the report shows.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {BATCH, diagnosis, evidence, failureQuestion, policy, queueItem, queueOf, run, sha} from './questions.ts';

type Kind = 'fix' | 'investigate' | 'revert' | 'apply-plan-edit' | 'split-item' | 'next-item';

function whyOf(kind: Kind, change: Partial<FailureQuestion>): readonly string[] {
  return decide(failureQuestion(change)).next.flatMap((step) => (step.kind === kind ? [step.why] : []));
}

const onMain = (branchProtected: boolean | null) => evidence({run: run({branch: 'main'}), branchProtected});

describe('the cure', () => {
  test.each([
    ['of one job', diagnosis(), 'fix', 'Category test-failure, level 3.'],
    ['of two jobs', {...diagnosis(), jobs: ['a', 'b']}, 'fix', 'Category test-failure, level 3. It breaks 2 jobs.'],
    [
      'in doubt',
      diagnosis({transient: 'unknown'}),
      'fix',
      'Category test-failure, level 3. Whether a re-run would help is not known.',
    ],
    [
      'that no rule knows',
      {...diagnosis({category: 'unknown'}), jobs: ['a', 'b']},
      'investigate',
      'No rule knows this failure; start at the first candidate line. It breaks 2 jobs.',
    ],
  ] as const)('%s', (_, cause, kind, why) => {
    expect(whyOf(kind, {diagnoses: [cause]})).toEqual([why]);
  });
});

describe('taking the change back', () => {
  test.each([
    ['one grave cause among light ones', [diagnosis({level: 4}), diagnosis({name: 'b', level: 2})], 1],
    [
      'a grave fault of the environment beside a light one of the work',
      [diagnosis({level: 4, category: 'auth'}), diagnosis({name: 'b', level: 2})],
      0,
    ],
    ['level 3', [diagnosis({level: 3})], 0],
  ] as const)('for %s: %#', (_, causes, times) => {
    const [first, ...rest] = causes;

    expect(whyOf('revert', {diagnoses: [first, ...rest], evidence: onMain(true)})).toHaveLength(times);
  });

  test('names the head commit', () => {
    const {next} = decide(failureQuestion({diagnoses: [diagnosis({level: 4})], evidence: onMain(true)}));

    expect(next.find(({kind}) => kind === 'revert')).toMatchObject({sha: sha('a')});
  });
});

test.each([
  [true, 'The branch is protected, so the edit is shown and not pushed.'],
  [null, 'Whether the branch is protected could not be read, so the edit is shown and not pushed.'],
] as const)('an edit that only the branch bars says why: protection %j', (branchProtected, why) => {
  const shown = policy({edits: {protectedBranch: 'show', retries: 5, pushSeconds: 600}});

  expect(whyOf('apply-plan-edit', {evidence: onMain(branchProtected), policy: shown})).toEqual([why]);
});

test('an edit that something else bars is no step', () => {
  expect(whyOf('apply-plan-edit', {plans: []})).toEqual([]);
});

describe('splitting', () => {
  const chosen = {kind: 'chosen', queue: 'queue', item: 'wash', folder: 'in-progress', by: 'input'} as const;
  const withItem = (change: Parameters<typeof queueItem>[2], more: Partial<FailureQuestion> = {}) =>
    whyOf('split-item', {
      queues: [
        {...queueOf([]), folder: 'other'},
        queueOf([queueItem('dry', 'pending'), queueItem('wash', 'in-progress', change)]),
      ],
      queueItem: chosen,
      ...more,
    });
  const timeout = {diagnoses: [diagnosis({category: 'timeout'})]} as const;

  test('says that the item is too big', () => {
    expect(withItem({complexity: 9, parts: 3})).toEqual([
      'Its complexity of 9 is above 8; it names 3 requirements that could be done one by one.',
    ]);
  });

  test('says that it ran out of time, for two parts already', () => {
    expect(withItem({attempts: {item: 1, environment: 0}, parts: 2}, timeout)).toEqual([
      'It ran out of time once more; it names 2 requirements that could be done one by one.',
    ]);
  });

  test('is a step when one cause of several is the work, and one of them ran out of time', () => {
    const both = [diagnosis({category: 'timeout'}), diagnosis({name: 'b', category: 'quota'})] as const;

    expect(withItem({attempts: {item: 1, environment: 0}, parts: 2}, {diagnoses: both})).toHaveLength(1);
    expect(withItem({attempts: {item: 1, environment: 0}, parts: 2})).toEqual([]);
  });

  test.each([
    ['a fork', {evidence: evidence({run: run({fromFork: true})})}],
    ['an item of a queue that is not known', {queueItem: {...chosen, queue: 'nowhere'}}],
    ['an item that is gone', {queueItem: {...chosen, item: 'fold'}}],
    ['no item', {queueItem: {kind: 'none', because: 'NO_QUEUE_ITEM', subject: ''}}],
  ] as const)('is no step for %s', (_, more) => {
    expect(withItem({complexity: 9, parts: 3}, more)).toEqual([]);
  });
});

describe('the next item', () => {
  test.each([
    [[], 'Nothing else waits for the failed one; this is ready.'],
    [['3'], '1 item waits for the failed one; this is ready.'],
    [['3', '5'], '2 items wait for the failed one; this is ready.'],
  ])('after one for which %j waits', (dependents, why) => {
    expect(whyOf('next-item', {batch: {...BATCH, dependents}})).toEqual([why]);
  });

  test.each([
    ['the level marks nothing', {diagnoses: [diagnosis({level: 2})]}],
    ['the environment failed', {diagnoses: [diagnosis({category: 'quota'})]}],
    ['nothing could be read', {evidence: evidence({failures: []}), diagnoses: [diagnosis({category: 'unknown'})]}],
    ['the run comes from a fork', {evidence: evidence({run: run({fromFork: true})})}],
    ['no batch is known', {batch: {kind: 'none', because: 'NO_BATCH', subject: ''}}],
  ] as const)('is none when %s', (_, change) => {
    expect(whyOf('next-item', change)).toEqual([]);
  });

  test('is named when one cause of several holds the batch up', () => {
    expect(whyOf('next-item', {diagnoses: [diagnosis(), diagnosis({name: 'b', category: 'quota'})]})).toHaveLength(1);
  });
});
