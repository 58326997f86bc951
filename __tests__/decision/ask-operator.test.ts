// When people are asked, what they may choose from and in which order, and that silence chooses nothing.
import {describe, expect, test} from '@jest/globals';
import {askOperator} from '../../src/decision/ask-operator.ts';
import {decide} from '../../src/decision/decide.ts';
import type {FailureQuestion} from '../../src/decision/question.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {operatorRequest} from '../../src/render/operator-request.ts';
import {proposal} from '../operator/stage.ts';
import {BATCH, diagnosis, evidence, failureQuestion, policy, run} from './questions.ts';

function ask(change: Partial<FailureQuestion>, proposals = [] as readonly ReturnType<typeof proposal>[]) {
  const question = failureQuestion(change);
  return askOperator({question, decision: decide(question), proposals});
}

const deeds = (...given: Parameters<typeof ask>) => ask(...given)?.options.map(({deed}) => deed) ?? null;

const DOUBT = [diagnosis({transient: 'unknown'})] as const;
const NO_BATCH = {kind: 'none', because: 'BATCH_AMBIGUOUS', subject: '2, 3'} as const;
const ON_MAIN = evidence({run: run({branch: 'main'}), branchProtected: true});

test.each([
  ['a failure that needs a fix', {}, [], null],
  ['one that a re-run cures', {diagnoses: [diagnosis({transient: 'yes'})]}, [], null],
  ['doubt below level 3', {diagnoses: [diagnosis({transient: 'unknown', level: 2})]}, [], null],
  ['doubt in a fork', {diagnoses: DOUBT, evidence: evidence({run: run({fromFork: true})})}, [], null],
  ['doubt', {diagnoses: DOUBT}, [], ['retry', 'skip', 'abort']],
  ['doubt after three tries', {diagnoses: DOUBT, evidence: evidence({run: run({attempt: 3})})}, [], ['skip', 'abort']],
  ['doubt without a batch', {diagnoses: DOUBT, batch: NO_BATCH}, [], ['retry', 'abort']],
  ['two batches that could be meant', {batch: NO_BATCH}, [], ['abort']],
  [
    'causes of which one is transient',
    {diagnoses: [diagnosis(), diagnosis({name: 'other', transient: 'yes', category: 'network'})]},
    [],
    ['retry', 'skip', 'abort'],
  ],
  [
    'an environment in doubt',
    {diagnoses: [diagnosis({category: 'auth', transient: 'unknown'})]},
    [],
    ['retry', 'requeue', 'abort'],
  ],
  [
    'a grave one on a shared branch',
    {diagnoses: [diagnosis({level: 4, transient: 'unknown'})], evidence: ON_MAIN},
    [],
    ['retry', 'propose-revert', 'skip', 'abort'],
  ],
  ['a failure that needs a fix, without a batch', {batch: {kind: 'none', because: 'NO_BATCH', subject: ''}}, [], null],
  ['a proposal where all causes are ignored', {policy: policy({ignore: ['test-failure']})}, [proposal()], null],
  ['a proposal', {}, [proposal()], ['approve-revert', 'skip', 'abort']],
] as const)('%s: %#', (_, change, proposals, expected) => {
  expect(deeds(change as Partial<FailureQuestion>, proposals)).toEqual(expected);
});

describe('each way is one command with what it risks', () => {
  const revert = proposal();
  const rollback = proposal({effect: {kind: 'rollback', checkpoint: 'c1', scope: 'full', base: 'main'}});
  const GRAVE = {diagnoses: [diagnosis({level: 4, transient: 'unknown'})], evidence: ON_MAIN} as const;
  const CHOSEN = 'chosen from the recovery plan';
  const RETRY = {deed: 'retry', target: null, command: {verb: 'retry', job: null}, risk: 'write'};
  const SKIP = {deed: 'skip', target: '2', command: {verb: 'skip', item: '2', reason: CHOSEN}, risk: 'write'};
  const STOP = {deed: 'abort', target: null, command: {verb: 'abort', reason: CHOSEN}, risk: 'write'};
  const {headSha: target} = run();
  const PROPOSE = {deed: 'propose-revert', target, command: {verb: 'revert', sha: target}, risk: 'destructive'};
  const approve = (deed: string, {id}: typeof revert) => ({
    deed,
    target: id,
    command: {verb: 'approve', id},
    risk: 'destructive',
  });

  test.each([
    ['doubt', {diagnoses: DOUBT}, [], [RETRY, SKIP, STOP]],
    [
      'an environment in doubt',
      {diagnoses: [diagnosis({category: 'auth', transient: 'unknown'})]},
      [],
      [RETRY, {deed: 'requeue', target: '2', command: {verb: 'requeue', item: '2'}, risk: 'write'}, STOP],
    ],
    ['a grave one on a shared branch', GRAVE, [], [RETRY, PROPOSE, SKIP, STOP]],
    ['a revert that waits', GRAVE, [revert], [RETRY, approve('approve-revert', revert), SKIP, STOP]],
    ['a rollback that waits', GRAVE, [rollback], [RETRY, approve('approve-rollback', rollback), PROPOSE, SKIP, STOP]],
  ] as const)('%s', (_, change, proposals, ways) => {
    expect(ask(change as Partial<FailureQuestion>, proposals)?.options).toEqual(
      ways.map((way, at) => ({number: at + 1, ...way})),
    );
  });

  test('and the question says why it is asked', () => {
    expect(ask({diagnoses: DOUBT})?.because).toBe('AMBIGUOUS');
    expect(ask({}, [revert])?.because).toBe('NEEDS_APPROVAL');
  });
});

describe('a question', () => {
  const request = ask({diagnoses: DOUBT, evidence: evidence({now: 1_000 as Instant})});

  test('ends when the policy says', () => {
    const short = {...policy().operators, answerHours: 2};

    expect(request?.until).toBe(1_000 + 24 * 3_600_000);
    expect(ask({diagnoses: DOUBT, policy: policy({operators: short})})?.until).toBe(1_000 + 2 * 3_600_000);
  });

  test('is another one when its options are', () => {
    expect(ask({diagnoses: DOUBT})?.id).toBe(request?.id);
    expect(ask({diagnoses: DOUBT, batch: {...BATCH, item: '3'}})?.id).not.toBe(request?.id);
  });

  test('shows what each option does and how to say it, and what silence means', () => {
    const text = request === null ? '' : operatorRequest(request);

    expect(text).toContain('| 1 | Run the failed jobs once more | write | `/aftermath retry` |');
    expect(text).toContain('| 3 | Stop the plan of this branch | write |');
    expect(text).toContain('silence chooses no option');
    expect(text).toContain('1970-01-02 00:00 UTC');
  });
});
