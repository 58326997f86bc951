// What is decided about a failed run, case by case: effects with their reasons, and reasons for what is not done.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {
  BATCH,
  diagnosis,
  evidence,
  failureQuestion,
  fingerprint,
  ITEMS,
  incident,
  item,
  plan,
  policy,
  run,
  standing,
} from './questions.ts';

function effectsOf(change: Partial<FailureQuestion>): readonly string[] {
  return decide(failureQuestion(change)).effects.map(({effect, because}) => `${effect.kind} ${because}`);
}

function declinedOf(change: Partial<FailureQuestion>, kind: string): readonly string[] {
  return decide(failureQuestion(change))
    .declined.filter((choice) => choice.kind === kind)
    .map((choice) => choice.because);
}

test('a major failure on a work branch is marked, filed, told and reported, in this order', () => {
  expect(effectsOf({})).toEqual([
    'mark-item BATCH_FAILED',
    'upsert-incident NEW_INCIDENT',
    'upsert-comment THREAD_INFORMED',
    'write-report FAILURE_REPORTED',
  ]);
});

test.each([
  [1, ['write-report']],
  [2, ['upsert-comment', 'write-report']],
  [3, ['mark-item', 'upsert-incident', 'upsert-comment', 'write-report']],
  [4, ['mark-item', 'upsert-incident', 'upsert-comment', 'write-report']],
  [5, ['mark-item', 'upsert-incident', 'upsert-comment', 'halt', 'write-report']],
] as const)('level %i calls by default for %j', (level, kinds) => {
  const decision = decide(failureQuestion({diagnoses: [diagnosis({level})]}));

  expect(decision.effects.map(({effect}) => effect.kind)).toEqual(kinds);
});

test('every cell of the response table can be changed by the policy', () => {
  const response = {...policy().response, 3: ['mark' as const], 1: ['incident' as const]};

  expect(effectsOf({policy: policy({response})})).toEqual(['mark-item BATCH_FAILED', 'write-report FAILURE_REPORTED']);
  expect(effectsOf({policy: policy({response}), diagnoses: [diagnosis({level: 1})]})).toEqual([
    'upsert-incident NEW_INCIDENT',
    'write-report FAILURE_REPORTED',
  ]);
});

test('a ledger gets one entry for all causes, after everything that it tells of', () => {
  const diagnoses = [diagnosis({name: 'a'}), diagnosis({name: 'b'})] as const;

  expect(effectsOf({ledger: 'kept', diagnoses})).toEqual([
    'mark-item BATCH_FAILED',
    'upsert-incident NEW_INCIDENT',
    'upsert-incident NEW_INCIDENT',
    'upsert-comment THREAD_INFORMED',
    'append-ledger FAILURE_REPORTED',
    'write-report FAILURE_REPORTED',
  ]);
});

test('the ledger gets its entry at the lowest level too, and of ignored causes', () => {
  const low = {ledger: 'kept', diagnoses: [diagnosis({level: 1, category: 'flaky'})] as const} as const;

  expect(effectsOf(low)).toEqual(['append-ledger FAILURE_REPORTED', 'write-report FAILURE_REPORTED']);
  expect(effectsOf({...low, policy: policy({ignore: ['flaky']})})).toContain('append-ledger FAILURE_REPORTED');
});

test.each([
  ['none is kept', {ledger: 'none'}, 'NO_LEDGER'],
  ['the token may not write it', {ledger: 'read-only'}, 'LEDGER_READ_ONLY'],
  ['the run comes from a fork', {ledger: 'kept', evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
  ['Dependabot started the run', {ledger: 'kept', ownToken: 'read-only'}, 'DEPENDABOT'],
] as const)('the ledger gets no entry when %s', (_, change, because) => {
  expect(declinedOf(change, 'append-ledger')).toEqual([because]);
  expect(effectsOf(change)).not.toContain('append-ledger FAILURE_REPORTED');
});

test.each([
  ['from a fork', {evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
  ['with a token that only reads', {ownToken: 'read-only'}, 'DEPENDABOT'],
] as const)('a run %s is reported, and everything else is declined with the same reason', (_, change, because) => {
  const often = [{fingerprint: fingerprint('cause'), pattern: fingerprint('cause'), episodes: 9}];
  const decision = decide(failureQuestion({ledger: 'kept', patterns: often, ...change}));

  expect(decision.effects.map(({effect}) => effect.kind)).toEqual(['write-report']);
  expect(decision.declined.map(({kind, because: code}) => `${kind} ${code}`)).toEqual(
    ['mark-item', 'upsert-incident', 'upsert-comment', 'rerun-failed', 'append-ledger'].map(
      (kind) => `${kind} ${because}`,
    ),
  );
});

test('a run in which nothing failed decides nothing', () => {
  const decision = decide(failureQuestion({diagnoses: [diagnosis({category: 'none', level: 1})]}));

  expect(decision).toMatchObject({reason: 'NOT_A_FAILURE', effects: [], next: []});
  expect(decision.declined).toEqual([{kind: 'write-report', because: 'NOT_A_FAILURE', subject: ''}]);
});

describe('incidents', () => {
  const withIncidents = (...incidents: ReturnType<typeof incident>[]) => ({
    standing: standing({incidents}),
  });

  test.each([
    ['open', {}, 'KNOWN_INCIDENT'],
    ['closed after a recovery', {state: 'closed'}, 'REOPENED_INCIDENT'],
    ['open on another branch', {branch: 'main'}, 'NEW_INCIDENT'],
    ['of another cause', {name: 'other'}, 'NEW_INCIDENT'],
  ] as const)('an incident that is %s gives %s', (_, change, because) => {
    expect(effectsOf(withIncidents(incident(change)))).toContain(`upsert-incident ${because}`);
    expect(decide(failureQuestion(withIncidents(incident(change)))).reason).toBe(because);
  });

  test('what a person closed as not planned stays closed', () => {
    const closed = withIncidents(incident({state: 'closed', closedByHuman: true}));

    expect(declinedOf(closed, 'upsert-incident')).toEqual(['CLOSED_BY_HUMAN']);
    expect(decide(failureQuestion(closed)).reason).toBe('CLOSED_BY_HUMAN');
  });

  test('an open incident counts before one that a person closed', () => {
    const both = withIncidents(incident({number: 3, state: 'closed', closedByHuman: true}), incident({number: 9}));

    expect(effectsOf(both)).toContain('upsert-incident KNOWN_INCIDENT');
  });

  test.each([
    ['open', 'upsert-incident KNOWN_INCIDENT'],
    ['closed', undefined],
  ] as const)('at a level that files none, an %s incident of the cause leads to %j', (state, effect) => {
    const low = {...withIncidents(incident({state})), diagnoses: [diagnosis({level: 1})] as const};

    expect(effectsOf(low).find((one) => one.startsWith('upsert-incident'))).toBe(effect);
  });

  test('the newest of several closed ones counts', () => {
    const both = withIncidents(
      incident({number: 3, state: 'closed'}),
      incident({number: 9, state: 'closed', closedByHuman: true}),
    );

    expect(declinedOf(both, 'upsert-incident')).toEqual(['CLOSED_BY_HUMAN']);
  });

  test('a run opens only so many, known ones not counted, worst first', () => {
    const names = ['a', 'b', 'known', 'c', 'd', 'e'];
    const [first, ...rest] = names.map((name) => diagnosis({name}));
    const decision = decide(
      failureQuestion({diagnoses: [first ?? diagnosis(), ...rest], ...withIncidents(incident({name: 'known'}))}),
    );
    const planned = decision.effects.flatMap(({effect}) => (effect.kind === 'upsert-incident' ? [effect.causes] : []));

    expect(planned).toEqual([['known'], ['a'], ['b'], ['c'], ['d', 'e']].map((causes) => causes.map(fingerprint)));
  });

  test('incidents that could not be listed are not written blindly', () => {
    expect(declinedOf({standing: standing({incidents: null})}, 'upsert-incident')).toEqual(['INCIDENTS_UNREADABLE']);
  });

  test('a run without a branch opens none', () => {
    expect(declinedOf({evidence: evidence({run: run({branch: null})})}, 'upsert-incident')).toEqual(['NO_BRANCH']);
  });

  test('causes beside the filed one are declined with their own reasons', () => {
    const diagnoses = [
      diagnosis({name: 'a'}),
      diagnosis({name: 'b', level: 2, category: 'lint'}),
      diagnosis({name: 'c', category: 'flaky', level: 1}),
    ] as const;

    expect(declinedOf({diagnoses, policy: policy({ignore: ['flaky', 'docker']})}, 'upsert-incident')).toEqual([
      'CATEGORY_IGNORED',
      'BELOW_RESPONSE',
    ]);
  });
});

describe('the mark', () => {
  const none = {kind: 'none', because: 'NO_BATCH', subject: ''} as const;
  const on = (branchProtected: boolean | null) => ({evidence: evidence({branchProtected})});
  const SHOWN = {policy: policy({edits: {protectedBranch: 'show', retries: 5, pushSeconds: 600}})};

  test.each([
    ['from a fork', {evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
    ['without a batch', {batch: none}, 'NO_BATCH'],
    ['by an ignored category', {policy: policy({ignore: ['test-failure']})}, 'CATEGORY_IGNORED'],
    ['by a full account', {diagnoses: [diagnosis({category: 'quota'})]}, 'ENVIRONMENT'],
    ['by a lost machine', {diagnoses: [diagnosis({category: 'runner'})]}, 'ENVIRONMENT'],
    ['by something transient', {diagnoses: [diagnosis({category: 'dependency', transient: 'yes'})]}, 'ENVIRONMENT'],
    ['at a low level', {diagnoses: [diagnosis({level: 2})]}, 'BELOW_RESPONSE'],
    ['on no branch', {evidence: evidence({run: run({branch: null})})}, 'NO_BRANCH'],
    [
      'over a word for its state that nobody knows',
      {plans: [plan([{...item('2', 'unknown'), rawStatus: 'snoozed'}])]},
      'BATCH_STATUS_UNKNOWN',
    ],
    ['in a file that is gone', {plans: []}, 'PLAN_UNREADABLE'],
    ['on a protected branch', {...on(true), ...SHOWN}, 'BRANCH_PROTECTED'],
    ['on a branch of unknown protection', on(null), 'BRANCH_UNKNOWN'],
  ] as const)('is not made %s', (_, change, because) => {
    expect(declinedOf(change, 'mark-item')).toEqual([because]);
    expect(effectsOf(change)).not.toContain('mark-item BATCH_FAILED');
  });

  test('is made when one cause of several is grave enough', () => {
    const diagnoses = [diagnosis({name: 'a'}), diagnosis({name: 'b', level: 2})] as const;

    expect(effectsOf({diagnoses})).toContain('mark-item BATCH_FAILED');
  });

  test('is made when one cause of several is the fault of the work', () => {
    const diagnoses = [diagnosis({name: 'a', category: 'quota'}), diagnosis({name: 'b'})] as const;

    expect(effectsOf({diagnoses})).toContain('mark-item BATCH_FAILED');
  });

  test.each([
    [false, 'commit'],
    [true, 'pull-request'],
  ] as const)('goes to a branch of protection %j by a %s', (branchProtected, via) => {
    const {effects} = decide(failureQuestion(on(branchProtected)));

    expect(effects.flatMap(({effect}) => (effect.kind === 'mark-item' ? [effect.via] : []))).toEqual([via]);
  });

  test('is shown to a person where only the branch stands against it', () => {
    for (const branchProtected of [true, null]) {
      expect(decide(failureQuestion({...on(branchProtected), ...SHOWN})).next).toContainEqual(
        expect.objectContaining({kind: 'apply-plan-edit', file: BATCH.file, item: '2'}),
      );
    }
  });
});

test.each([
  ['there is none', {evidence: evidence({run: run({pullRequests: []})})}, 'NO_PULL_REQUEST'],
  ['the level is low', {diagnoses: [diagnosis({level: 1})]}, 'BELOW_RESPONSE'],
  ['it comes from a fork', {evidence: evidence({run: run({fromFork: true})})}, 'FORK'],
  ['the category is ignored', {policy: policy({ignore: ['test-failure']})}, 'CATEGORY_IGNORED'],
] as const)('the pull request is not told when %s', (_, change, because) => {
  expect(declinedOf(change, 'upsert-comment')).toEqual([because]);
});

test('of several open pull requests of the branch one gets a new comment', () => {
  const decision = decide(failureQuestion({evidence: evidence({run: run({pullRequests: [7, 9, 7]})})}));
  const threads = decision.effects.flatMap(({effect}) => (effect.kind === 'upsert-comment' ? [effect.thread] : []));

  expect(threads).toEqual([7]);
});

test('at a level that files nothing the report is the reason, and what is declined names the level', () => {
  const decision = decide(failureQuestion({diagnoses: [diagnosis({level: 1}), diagnosis({name: 'b', level: 1})]}));

  expect(decision.reason).toBe('FAILURE_REPORTED');
  expect(decision.declined).toContainEqual({kind: 'upsert-incident', because: 'BELOW_RESPONSE', subject: 'level 1'});
  expect(decision.declined).toContainEqual({kind: 'upsert-comment', because: 'BELOW_RESPONSE', subject: 'level 1'});
});

test('the level that is named is the worst one', () => {
  const decision = decide(failureQuestion({diagnoses: [diagnosis({level: 2}), diagnosis({name: 'b', level: 1})]}));

  expect(decision.declined).toContainEqual({kind: 'upsert-incident', because: 'BELOW_RESPONSE', subject: 'level 2'});
});

test('where all causes are ignored the first of them is named', () => {
  const {reason, declined} = decide(failureQuestion({policy: policy({ignore: ['test-failure']})}));

  expect(reason).toBe('CATEGORY_IGNORED');
  expect(declined).toContainEqual({kind: 'upsert-incident', because: 'CATEGORY_IGNORED', subject: 'test-failure'});
});

test('at a level that files nothing it does not matter that the threads could not be listed', () => {
  const low = {diagnoses: [diagnosis({level: 1})], standing: standing({incidents: null})} as const;

  expect(declinedOf(low, 'upsert-incident')).toEqual(['BELOW_RESPONSE']);
});

test('a run of no branch and no pull request has nobody to tell', () => {
  const nowhere = {evidence: evidence({run: run({branch: null, pullRequests: []})})};

  expect(decide(failureQuestion(nowhere)).declined).toContainEqual({
    kind: 'upsert-comment',
    because: 'NO_PULL_REQUEST',
    subject: '',
  });
});

test('when nothing could be read, the report says so and nothing else is written', () => {
  const blind = {evidence: evidence({failures: []}), diagnoses: [diagnosis({category: 'unknown', level: 5})]} as const;

  expect(effectsOf(blind)).toEqual(['write-report FAILURE_REPORTED']);
  expect(decide(failureQuestion(blind))).toMatchObject({reason: 'NO_EVIDENCE', next: [{kind: 'investigate'}]});
  for (const kind of ['upsert-comment', 'upsert-incident', 'mark-item']) {
    expect(declinedOf(blind, kind)).toEqual(['NO_EVIDENCE']);
  }
  expect(decide(failureQuestion(blind)).next[0]?.why).toMatch(/^Nothing of the failed run could be read/);
});

describe('next steps', () => {
  const stepsOf = (change: Partial<FailureQuestion>) => decide(failureQuestion(change)).next.map((step) => step.kind);
  const flaky = diagnosis({category: 'network', transient: 'yes', level: 2});
  const onMain = (branchProtected: boolean | null) => evidence({run: run({branch: 'main'}), branchProtected});

  test.each([
    ['a lasting cause', {}, ['fix', 'next-item']],
    ['a transient cause', {diagnoses: [flaky]}, ['rerun']],
    ['a transient cause beside a lasting one', {diagnoses: [diagnosis(), flaky]}, ['fix', 'next-item']],
    [
      'a third try of a transient cause',
      {diagnoses: [flaky], evidence: evidence({run: run({attempt: 3})})},
      ['investigate'],
    ],
    [
      'an unknown cause',
      {diagnoses: [diagnosis({category: 'unknown', level: 2, transient: 'unknown'})]},
      ['investigate'],
    ],
    ['a doubtful cause', {diagnoses: [diagnosis({transient: 'unknown'})]}, ['fix', 'next-item']],
    [
      'a critical cause on a shared branch',
      {
        diagnoses: [diagnosis({level: 4})],
        evidence: onMain(true),
        policy: policy({edits: {protectedBranch: 'show', retries: 5, pushSeconds: 600}}),
      },
      ['fix', 'revert', 'apply-plan-edit', 'next-item'],
    ],
    [
      'a critical cause on a branch shared by name',
      {diagnoses: [diagnosis({level: 4})], evidence: onMain(false)},
      ['fix', 'revert', 'next-item'],
    ],
    ['a critical cause on a work branch', {diagnoses: [diagnosis({level: 4})]}, ['fix', 'next-item']],
    [
      'a critical fault of the environment',
      {diagnoses: [diagnosis({level: 4, category: 'auth'})], evidence: onMain(true)},
      ['fix'],
    ],
    ['a plan with nothing ready', {batch: {...BATCH, nextReady: null}}, ['fix']],
    ['nothing ready but in another plan', {batch: {...BATCH, nextReady: 'far.json#9'}}, ['fix', 'next-item']],
    ['an ignored category', {policy: policy({ignore: ['test-failure']})}, []],
  ] as const)('%s leads to %j', (_, change, kinds) => {
    expect(stepsOf(change)).toEqual(kinds);
  });

  test('names the next item with its own file, where that is another plan', () => {
    const far = plan([item('9', 'pending')], {file: 'far.json'});
    const change = {plans: [plan(ITEMS), far], batch: {...BATCH, nextReady: 'far.json#9'}};

    expect(decide(failureQuestion(change)).next).toContainEqual(
      expect.objectContaining({kind: 'next-item', file: 'far.json', item: '9'}),
    );
  });

  test('at most three causes get a step of their own', () => {
    const diagnoses = ['b', 'c', 'd', 'e'].map((name) => diagnosis({name}));

    expect(stepsOf({diagnoses: [diagnosis({name: 'a'}), ...diagnoses]}).filter((kind) => kind === 'fix')).toHaveLength(
      3,
    );
  });
});

test('what waits for the batch is counted in the reason of the next item', () => {
  const batch = {...BATCH, dependents: ['3', '5']};
  const plans = [plan([...ITEMS, item('5', 'pending', ['2'])])];

  expect(decide(failureQuestion({batch, plans})).next.at(-1)).toMatchObject({
    item: '4',
    why: expect.stringContaining('2 items wait'),
  });
});
