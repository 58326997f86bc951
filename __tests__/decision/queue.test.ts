// What becomes of queues when a run fails: a row for each cause, place and policy.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import type {Effect} from '../../src/domain/effect.ts';
import {diagnosis, evidence, failureQuestion, policy, queueItem, queueOf, run} from './questions.ts';

const QUEUED = {
  queues: [queueOf([queueItem('wash', 'in-progress'), queueItem('dry', 'pending')])],
  queueItem: {kind: 'chosen', queue: 'queue', item: 'wash', folder: 'in-progress', by: 'only-in-progress'},
} as const;

function effectsOf(change: Partial<FailureQuestion>): readonly Effect[] {
  return decide(failureQuestion({...QUEUED, ...change})).effects.map(({effect}) => effect);
}

function declinedOf(change: Partial<FailureQuestion>, kind: Effect['kind']): readonly string[] {
  const {declined} = decide(failureQuestion({...QUEUED, ...change}));
  return declined.filter((choice) => choice.kind === kind).map(({because}) => because);
}

const ofKind = <K extends Effect['kind']>(effects: readonly Effect[], kind: K) =>
  effects.filter((effect): effect is Extract<Effect, {kind: K}> => effect.kind === kind);

test('the category of the move is that of the worst cause of the work', () => {
  const diagnoses = [diagnosis({category: 'crash', level: 4}), diagnosis({name: 'b'})] as const;

  expect(ofKind(effectsOf({diagnoses}), 'move-item')).toMatchObject([{category: 'crash'}]);
});

test('of two limits, and of two faults around, the worst is named', () => {
  const limits = [
    diagnosis({category: 'auth', level: 3}),
    diagnosis({name: 'q', category: 'quota', level: 2}),
  ] as const;

  expect(ofKind(effectsOf({diagnoses: limits}), 'pause-queue')).toMatchObject([{category: 'auth'}]);
  expect(ofKind(effectsOf({diagnoses: limits}), 'move-item')).toMatchObject([{category: 'auth'}]);
});

test('a pause and a new item say why', () => {
  const because = (change: Partial<FailureQuestion>, kind: Effect['kind']) =>
    decide(failureQuestion({...QUEUED, ...change})).effects.find(({effect}) => effect.kind === kind)?.because;

  expect(because({diagnoses: [diagnosis({category: 'quota'})]}, 'pause-queue')).toBe('QUEUE_LIMIT');
  expect(because({evidence: evidence({run: run({branch: 'main'})})}, 'create-item')).toBe('ITEM_NEEDED');
});

test('an item that goes back says so, and one that failed says that', () => {
  const because = (change: Partial<FailureQuestion>) =>
    decide(failureQuestion({...QUEUED, ...change})).effects.find(({effect}) => effect.kind === 'move-item')?.because;

  expect(because({})).toBe('ITEM_FAILED');
  expect(because({diagnoses: [diagnosis({category: 'network', level: 2})]})).toBe('ITEM_RETURNED');
});

describe('the item', () => {
  test.each([
    ['a failed test', {}, 'failed', 'test-failure'],
    ['a limit of an account', {diagnoses: [diagnosis({category: 'quota', level: 2})]}, 'pending', 'quota'],
    ['a refused token', {diagnoses: [diagnosis({category: 'auth', level: 4})]}, 'pending', 'auth'],
    ['a network that is away', {diagnoses: [diagnosis({category: 'network', level: 2})]}, 'pending', 'network'],
    [
      'a limit beside a failed test',
      {diagnoses: [diagnosis({category: 'quota', name: 'q'}), diagnosis()]},
      'failed',
      'test-failure',
    ],
  ] as const)('of %s goes to %s', (_, change, to, category) => {
    expect(ofKind(effectsOf(change), 'move-item')).toEqual([
      {kind: 'move-item', queue: 'queue', item: 'wash', branch: 'work', to, category, via: 'commit'},
    ]);
  });

  test.each([
    ['the level is low', {diagnoses: [diagnosis({level: 2})]}, 'BELOW_RESPONSE'],
    ['a re-run is likely to pass', {diagnoses: [diagnosis({transient: 'yes', level: 2})]}, 'ENVIRONMENT'],
    ['the category is ignored', {policy: policy({ignore: ['test-failure']})}, 'CATEGORY_IGNORED'],
    [
      'nothing could be read',
      {evidence: evidence({failures: []}), diagnoses: [diagnosis({category: 'unknown'})]},
      'NO_EVIDENCE',
    ],
    ['the run comes from a fork', {evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
    ['the token only reads', {ownToken: 'read-only'}, 'DEPENDABOT'],
    ['the run has no branch', {evidence: evidence({run: run({branch: null})})}, 'NO_BRANCH'],
    ['no item is named', {queueItem: {kind: 'none', because: 'NO_QUEUE_ITEM', subject: '0'}}, 'NO_QUEUE_ITEM'],
    [
      'the surroundings failed while nobody worked on it',
      {diagnoses: [diagnosis({category: 'network', level: 2})], queueItem: {...QUEUED.queueItem, folder: 'pending'}},
      'ITEM_NOT_IN_PROGRESS',
    ],
    [
      'the branch is protected and the policy shows edits',
      {
        evidence: evidence({branchProtected: true}),
        policy: policy({edits: {protectedBranch: 'show', retries: 5, pushSeconds: 600}}),
      },
      'BRANCH_PROTECTED',
    ],
  ] as const)('stays when %s', (_, change, because) => {
    expect(declinedOf(change, 'move-item')).toEqual([because]);
    expect(ofKind(effectsOf(change), 'move-item')).toEqual([]);
  });

  test('is no subject where no queue is named', () => {
    const change = {queues: [], queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''}} as const;

    expect(declinedOf(change, 'move-item')).toEqual([]);
  });
});

test.each([
  ['quota', 1],
  ['rate-limit', 1],
  ['auth', 1],
  ['network', 0],
  ['infra', 0],
  ['test-failure', 0],
] as const)('a failure of category %s pauses %d queues', (category, count) => {
  expect(ofKind(effectsOf({diagnoses: [diagnosis({category, level: 3})]}), 'pause-queue')).toHaveLength(count);
});

test('every queue waits for a limit, also where no item is named', () => {
  const queues = [queueOf([]), {...queueOf([]), folder: 'nightly'}];
  const change = {
    queues,
    queueItem: {kind: 'none', because: 'NO_QUEUE_ITEM', subject: '0 items in progress'},
    diagnoses: [diagnosis({category: 'quota'})],
  } as const;

  expect(ofKind(effectsOf(change), 'pause-queue').map(({queue}) => queue)).toEqual(['queue', 'nightly']);
});

describe('a new item for a cause', () => {
  const onMain = {evidence: evidence({run: run({branch: 'main'})})};

  test.each([
    [1, 'backlog'],
    [2, 'debt'],
    [3, 'fix'],
    [4, 'urgent'],
    [5, 'urgent'],
  ] as const)('of level %d is a %s on a shared branch', (level, purpose) => {
    const made = ofKind(effectsOf({...onMain, diagnoses: [diagnosis({level})]}), 'create-item');

    expect(made.map((effect) => effect.purpose)).toEqual([purpose]);
  });

  test('is not made on a work branch: its own work is the fix', () => {
    expect(declinedOf({}, 'create-item')).toEqual(['WORK_BRANCH']);
  });

  test.each([
    ['the surroundings failed', {diagnoses: [diagnosis({category: 'network'})]}],
    ['a re-run is likely to pass', {diagnoses: [diagnosis({transient: 'yes'})]}],
    ['the policy wants none', {policy: policy({response: {1: [], 2: [], 3: ['mark'], 4: [], 5: []}})}],
  ] as const)('is not made when %s', (_, change) => {
    expect(ofKind(effectsOf({...onMain, ...change}), 'create-item')).toEqual([]);
  });

  test('is no subject where no cause asks for one, or no queue takes one', () => {
    const network = {diagnoses: [diagnosis({category: 'network', level: 2})]} as const;
    const none = {queues: [], queueItem: {kind: 'none', because: 'NO_QUEUE_ITEM', subject: ''}} as const;

    expect(declinedOf(network, 'create-item')).toEqual([]);
    expect(declinedOf(none, 'create-item')).toEqual([]);
  });

  test('is made for at most as many causes as may open an incident', () => {
    const diagnoses = [diagnosis({name: 'a'}), ...['b', 'c', 'd', 'e'].map((name) => diagnosis({name}))] as const;

    expect(ofKind(effectsOf({...onMain, diagnoses}), 'create-item')).toHaveLength(3);
  });
});

describe('splitting', () => {
  const stepsOf = (change: Parameters<typeof queueItem>[2], more: Partial<FailureQuestion> = {}) => {
    const queues = [queueOf([queueItem('wash', 'in-progress', change)])];
    return decide(failureQuestion({...QUEUED, queues, ...more})).next.map((step) => step.kind);
  };

  test.each([
    ['above the limit', {complexity: 9, parts: 3}, true],
    ['at the limit', {complexity: 8, parts: 3}, false],
    ['that nobody states', {complexity: null, parts: 3}, false],
    ['of an item with a single requirement', {complexity: 9, parts: 1}, false],
  ] as const)('is proposed for a complexity %s: %j, %j', (_, change, isProposed) => {
    expect(stepsOf(change).includes('split-item')).toBe(isProposed);
  });

  test.each([
    ['a first time', {attempts: {item: 0, environment: 0}, parts: 2}, false],
    ['once more', {attempts: {item: 1, environment: 0}, parts: 2}, true],
  ] as const)('is proposed for an item that ran out of time %s: %j, %j', (_, change, isProposed) => {
    const diagnoses = [diagnosis({category: 'timeout'})] as const;

    expect(stepsOf(change, {diagnoses}).includes('split-item')).toBe(isProposed);
  });

  test('is no subject when only the surroundings failed', () => {
    const diagnoses = [diagnosis({category: 'network'})] as const;

    expect(stepsOf({complexity: 9, parts: 3}, {diagnoses})).not.toContain('split-item');
  });
});
