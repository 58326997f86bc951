// When failed jobs are run again: every guard with the case that it stands for, the back-off, and the last try.
import {describe, expect, test} from '@jest/globals';
import {decide} from '../../src/decision/decide.ts';
import {listNextSteps} from '../../src/decision/next-steps.ts';
import {decideRerun, isStillAllowed, judgeRerun, RERUN_GUARDS} from '../../src/decision/rerun.ts';
import {countTries} from '../../src/decision/rerun-tries.ts';
import type {ReasonCode} from '../../src/domain/decision.ts';
import type {Evidence} from '../../src/domain/evidence.ts';
import {type Instant, toDraw, toEffectKey} from '../../src/domain/ids.ts';
import {type CommandEvent, NO_MEMORY, type UnfinishedRun} from '../../src/domain/memory.ts';
import {UNKNOWN_BASE} from '../../src/domain/run.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {evidence, run, sha, standing} from './questions.ts';
import {BEGAN, type Change, DAY, ENDED, failedAt, MINUTE, NOW, rerunQuestion, retried} from './rerun-questions.ts';

function word(change: Change): string {
  const verdict = judgeRerun(rerunQuestion(change));
  if (verdict.kind === 'go') return `go ${verdict.logging} ${verdict.left}`;
  return verdict.kind === 'wait' ? `wait ${verdict.because}` : verdict.refusal.because;
}

test('a first failure that passes by itself is run again at once, with one more try left', () => {
  expect(word({})).toBe('go plain 1');
});

test('the effect names the run and the attempt, and its reason', () => {
  const {effects, declined} = decideRerun(rerunQuestion());

  expect(declined).toEqual([]);
  expect(effects).toMatchObject([
    {because: 'RERUN', risk: 'write', effect: {kind: 'rerun-failed', run: 500, attempt: 1, logging: 'plain'}},
  ]);
});

test('it comes after threads and before the ledger, whose entry tells of it', () => {
  const kinds = decide(rerunQuestion()).effects.map(({effect}) => effect.kind);

  expect(kinds.indexOf('rerun-failed')).toBeGreaterThan(kinds.indexOf('upsert-comment'));
  expect(kinds.indexOf('rerun-failed')).toBe(kinds.indexOf('append-ledger') - 1);
});

const OWN = '.github/workflows/aftermath.yml';
const job = evidence().failures[0];
const many = (count: number): Partial<Evidence> => ({
  failures: Array.from({length: count}, () => job).filter((one) => one !== undefined),
  failedJobs: Array.from({length: count}, () => 'test'),
});

/** One case or more for each guard: what is changed, and the only reason that may come of it. */
const GUARDED: readonly (readonly [guard: string, situation: string, Change, ReasonCode])[] = [
  ['the run is no stranger', 'a fork', {run: {fromFork: true}}, 'FORK'],
  ['the run is no stranger', 'Dependabot with its own token', {question: {ownToken: 'read-only'}}, 'DEPENDABOT'],
  ['the level calls for it', 'level 3', {causes: [{level: 3}]}, 'NOT_IN_RESPONSE'],
  ['the level calls for it', 'a graver second cause', {causes: [{level: 2}, {level: 4, name: 'b'}]}, 'NOT_IN_RESPONSE'],
  ['the policy allows re-runs', 'switched off', {policy: {enabled: false}}, 'POLICY_OFF'],
  ['every cause passes by itself', 'a real failure', {causes: [{transient: 'no'}]}, 'NOT_TRANSIENT'],
  ['every cause passes by itself', 'an unknown one', {causes: [{transient: 'unknown'}]}, 'NOT_TRANSIENT'],
  [
    'every cause passes by itself',
    'one real among others',
    {causes: [{}, {name: 'b', transient: 'no'}]},
    'NOT_TRANSIENT',
  ],
  ['every cause passes by itself', 'an ignored category', {rest: {ignore: ['network']}}, 'CATEGORY_IGNORED'],
  ['every failed job is explained', 'no failed job', {evidence: {failedJobs: []}}, 'FAILURE_UNREAD'],
  ['every failed job is explained', 'an unread job', {evidence: {failedJobs: ['test', 'test']}}, 'FAILURE_UNREAD'],
  ['every failed job is explained', 'a job without a cause', {evidence: {failedJobs: ['lint']}}, 'FAILURE_UNREAD'],
  ['the run is on GitHub', 'logs of a laptop', {run: {repo: null}}, 'NOT_ON_HOST'],
  ['the run is on GitHub', 'a command line', {rerun: {trigger: 'local'}}, 'NOT_ON_HOST'],
  ['the run is none of ours', 'our own workflow', {run: {workflowPath: OWN}}, 'OWN_RUN'],
  ['the run is none of ours', 'a branch of ours', {run: {branch: 'aftermath/revert/1'}}, 'OWN_RUN'],
  ['the run has ended', 'it goes on', {run: {conclusion: 'none'}}, 'RUN_INCOMPLETE'],
  ['the run has ended', 'it was cancelled', {run: {conclusion: 'cancelled'}}, 'NOT_A_FAILURE'],
  ['the run has ended', 'it passed', {run: {conclusion: 'success'}}, 'NOT_A_FAILURE'],
  ['no later attempt exists', 'a later one failed', {events: [failedAt(500, 2)]}, 'RERUN_DONE'],
  ['no later attempt exists', 'it was run again', {events: [retried({runId: 500})]}, 'RERUN_DONE'],
  ['the commit is the head of its branch', 'a newer commit', {rerun: {head: sha('f')}}, 'COMMIT_PASSED_OVER'],
  ['the commit is the head of its branch', 'nobody knows', {rerun: {head: null}}, 'HEAD_UNKNOWN'],
  ['the commit is the head of its branch', 'a tag', {run: {branch: null}}, 'NO_BRANCH'],
  ['the pull request is open', 'closed', {run: {event: 'pull_request', pullRequests: []}}, 'NO_PULL_REQUEST'],
  ['the pull request is open', 'closed', {run: {event: 'pull_request_target', pullRequests: []}}, 'NO_PULL_REQUEST'],
  ['few jobs failed', 'six jobs', {evidence: many(6)}, 'RERUN_JOBS'],
  ['what was done can be counted', 'no memory', {question: {standing: standing()}}, 'MEMORY_UNREADABLE'],
  ['what was done can be counted', 'none kept', {question: {ledger: 'none'}}, 'NO_LEDGER'],
  ['what was done can be counted', 'a token that only reads', {question: {ledger: 'read-only'}}, 'LEDGER_READ_ONLY'],
  ['GitHub allows another attempt', 'attempt 51', {run: {attempt: 51}}, 'RERUN_HOST_CAP'],
  ['GitHub still knows the run', 'no start', {run: {startedAt: null}}, 'RUN_UNTIMED'],
  ['GitHub still knows the run', 'too old', {run: {startedAt: (NOW - 30 * DAY - 1) as Instant}}, 'RERUN_TOO_OLD'],
  [
    'GitHub still knows the run',
    'a first attempt that is too old',
    {run: {attempt: 2}, events: [failedAt(500, 1, NOW - 31 * DAY)]},
    'RERUN_TOO_OLD',
  ],
  ['the run has attempts left', 'the third attempt', {run: {attempt: 3}}, 'RERUN_ATTEMPTS'],
  [
    'the commit has re-runs left',
    'six of another run',
    {events: [retried({attempt: 6, base: 'other'})]},
    'RERUN_COMMIT_CAP',
  ],
  ['the base has re-runs left', 'four of another run', {events: [retried({attempt: 4})]}, 'RERUN_BASE_CAP'],
];

test.each(GUARDED)('unless %s: %s', (_guard, _situation, change, because) => {
  expect(word(change)).toBe(because);
});

test('the guards that an operator has answered are those about the cause', () => {
  const about = (what: string) => RERUN_GUARDS.filter((one) => one.about === what).map(({name}) => name);

  expect(about('cause')).toEqual([
    'the level calls for it',
    'every cause passes by itself',
    'every failed job is explained',
  ]);
  expect(about('run')).toHaveLength(8);
  expect(about('caps')).toHaveLength(7);
});

test('every guard of the table has a case', () => {
  expect([...new Set(GUARDED.map(([guard]) => guard))]).toEqual(RERUN_GUARDS.map(({name}) => name));
});

describe('just inside of the bounds it goes on', () => {
  test.each<readonly [string, Change, string]>([
    ['five failed jobs', {evidence: many(5)}, 'go plain 1'],
    ['30 days to the millisecond', {run: {startedAt: (NOW - 30 * DAY) as Instant}}, 'go plain 1'],
    ['the second attempt, a while later', {run: {attempt: 2, startedAt: (NOW - DAY) as Instant}}, 'go debug 0'],
    [
      'attempt 50',
      {
        run: {attempt: 50, startedAt: (NOW - DAY) as Instant},
        policy: {maxAttempts: 51, maxPerSha: 99, maxPerShaAndBase: 99},
      },
      'go debug 0',
    ],
    [
      'attempt 50 of a run that a policy would let go on for ever',
      {
        run: {attempt: 50, startedAt: (NOW - DAY) as Instant},
        policy: {maxAttempts: 99, maxPerSha: 99, maxPerShaAndBase: 99},
      },
      'go debug 0',
    ],
    ['five re-runs of the commit on other bases', {events: [retried({attempt: 5, base: 'b'})]}, 'go debug 0'],
    ['three re-runs on the base', {events: [retried({attempt: 3})]}, 'go debug 0'],
    ['re-runs of another commit', {events: [retried({attempt: 9, commit: sha('b')})]}, 'go plain 1'],
    ['an intention for this very attempt', {events: [retried({runId: 500, state: 'intended'})]}, 'go plain 1'],
    ['a pull request that is open', {run: {event: 'pull_request'}}, 'go plain 1'],
    ['level 1', {causes: [{level: 1}]}, 'go plain 1'],
    ['several causes that all pass by themselves', {causes: [{}, {name: 'b'}]}, 'go plain 1'],
    ['a timeout of the run', {run: {conclusion: 'timed_out'}}, 'go plain 1'],
  ])('%s', (_what, change, verdict) => {
    expect(word(change)).toBe(verdict);
  });
});

describe('re-runs are counted', () => {
  const counted = run({attempt: 2, base: sha('e'), headSha: sha('a')});

  test.each([
    ['its own attempts', [], 1, 1],
    ['an intention of another run that nobody took back', [retried({state: 'intended', base: sha('e')})], 2, 2],
    ['intention and outcome once', [retried({state: 'intended', base: sha('e')}), retried({base: sha('e')})], 2, 2],
    ['a refused one too: it may be done later', [retried({state: 'refused', base: sha('e')})], 2, 2],
    ['not what was refused for the attempt at hand', [retried({runId: 500, attempt: 2, state: 'refused'})], 1, 1],
    ['attempts of runs that people ran again, on every base', [failedAt(400, 3)], 3, 3],
    ['another base for the commit only', [retried({base: sha('f')})], 2, 1],
    ['the base of a run wherever it is told', [failedAt(400, 2), retried({base: sha('f')})], 2, 1],
    ['two other runs', [retried({runId: 1, base: sha('e')}), retried({runId: 2, base: sha('e')})], 3, 3],
  ] as const)('%s', (_what, events, ofCommit, onBase) => {
    expect(countTries(counted, events)).toMatchObject({ofCommit, onBase, attempt: 2});
    expect(countTries(counted, events.toReversed())).toMatchObject({ofCommit, onBase, attempt: 2});
  });

  test.each([
    ['a base that nobody knows for every base', sha('e'), [retried({base: UNKNOWN_BASE})], 2, 2],
    ['every base for a run of a base that nobody knows', UNKNOWN_BASE, [retried({base: sha('f')})], 2, 2],
    ['no base for it too', UNKNOWN_BASE, [retried({base: null})], 2, 2],
    [
      'only its own once the base is told',
      UNKNOWN_BASE,
      [retried({base: sha('f')}), retried({runId: 500, base: sha('e')})],
      2,
      1,
    ],
    ['no base not for a base that is known', sha('e'), [retried({base: null})], 2, 1],
  ] as const)('%s', (_what, base, events, ofCommit, onBase) => {
    expect(countTries({...counted, base}, events)).toMatchObject({ofCommit, onBase, attempt: 2});
    expect(countTries({...counted, base}, events.toReversed())).toMatchObject({ofCommit, onBase, attempt: 2});
  });

  test('not by what a person said about the commit', () => {
    const heard: CommandEvent = {
      kind: 'command',
      key: toEffectKey('command', '1'),
      at: NOW as Instant,
      stage: 'ended',
      by: 'ada',
      comment: 1,
      index: 0,
      thread: 12,
      verb: 'retry',
      text: toSafeText('retry'),
      permission: 'write',
      id: null,
      commit: counted.headSha,
      effect: null,
      heardIn: null,
      outcome: 'done',
      code: null,
    };

    expect(countTries(counted, [heard])).toMatchObject({ofCommit: 1, onBase: 1, attempt: 2});
  });

  test('by the latest attempt that anybody knows of', () => {
    expect(countTries(counted, [failedAt(500, 3)])).toMatchObject({attempt: 3, ofCommit: 2});
    expect(countTries(counted, [failedAt(500, 1)])).toMatchObject({attempt: 2, ofCommit: 1});
  });

  test.each([
    ['never for a first attempt', {attempt: 1, startedAt: BEGAN}, [], null],
    ['by the start of a later attempt', {attempt: 2, startedAt: BEGAN}, [], BEGAN],
    ['by our own note where that is later', {attempt: 2, startedAt: BEGAN}, [retried({runId: 500, at: NOW})], NOW],
    ['by our own note where no start is known', {attempt: 2, startedAt: null}, [retried({runId: 500, at: NOW})], NOW],
    ['not by notes of other runs', {attempt: 1, startedAt: BEGAN}, [retried({at: NOW})], null],
    [
      'not by what was only intended',
      {attempt: 2, startedAt: null},
      [retried({runId: 500, attempt: 2, state: 'intended', at: NOW})],
      null,
    ],
  ] as const)('and the last one: %s', (_what, change, events, lastAt) => {
    const {attempt, startedAt} = change;

    expect(countTries(run({attempt, startedAt: startedAt as Instant | null}), events).lastAt).toBe(lastAt);
  });
});

describe('the back-off', () => {
  const second = (since: number, more: Change = {}): Change => ({
    ...more,
    run: {attempt: 2, startedAt: (NOW - since) as Instant, ...more.run},
    policy: {maxAttempts: 9, maxPerSha: 99, maxPerShaAndBase: 99, ...more.policy},
  });
  const due = (change: Change): number => {
    const verdict = judgeRerun(
      rerunQuestion({...change, evidence: {now: 0 as Instant}, run: {...change.run, startedAt: 0 as Instant}}),
    );
    if (verdict.kind !== 'wait') throw new Error(`not a wait: ${verdict.kind}`);
    return verdict.until;
  };

  test('makes a second try wait for the sweep', () => {
    const until = BEGAN + Math.floor(toDraw('500', '2') * 5 * MINUTE);
    const question = rerunQuestion(second(0));

    expect(word(second(0))).toBe('wait RERUN_COOLING');
    expect(decideRerun(question).declined).toMatchObject([
      {kind: 'rerun-failed', because: 'RERUN_COOLING', until: NOW + until - BEGAN},
    ]);
    expect(decideRerun(question).declined[0]?.subject).toMatch(/^2031-05-20T12:0\d:\d\dZ$/);
  });

  test('ends at its time to the millisecond', () => {
    const wait = Math.floor(toDraw('500', '2') * 5 * MINUTE);

    expect(word(second(wait - 1))).toBe('wait RERUN_COOLING');
    expect(word(second(wait))).toBe('go plain 6');
  });

  test.each([
    [2, 5],
    [3, 10],
    [4, 20],
    [5, 40],
    [6, 60],
    [40, 60],
  ])('before attempt %i + 1 is drawn from zero to %i minutes', (attempt, minutes) => {
    const change: Change = {run: {attempt}, policy: {maxAttempts: 50, maxPerSha: 100, maxPerShaAndBase: 100}};

    expect(due(change)).toBe(Math.floor(toDraw('500', `${attempt}`) * minutes * MINUTE));
  });

  test('is spread over runs, and the same whenever one looks', () => {
    const at = (id: number) => due(second(0, {run: {id, attempt: 2}}));
    const draws = Array.from({length: 200}, (_, index) => at(index + 1) / (5 * MINUTE));

    expect(at(7)).toBe(at(7));
    expect(Math.min(...draws)).toBeLessThan(0.1);
    expect(Math.max(...draws)).toBeGreaterThan(0.9);
    expect(Math.max(...draws)).toBeLessThan(1);
  });

  test.each(['rate-limit', 'quota'] as const)('comes before the first try where the cause is a %s', (category) => {
    const wait = Math.floor(toDraw('500', '1') * 5 * MINUTE);
    const ended = (at: number): Change => ({causes: [{category}], run: {endedAt: at as Instant}});

    expect(word(ended(NOW - wait + 1))).toBe('wait RERUN_COOLING');
    expect(word(ended(NOW - wait))).toBe('go plain 1');
  });

  test('counts from the end of a first attempt, else from its start', () => {
    const limit: Change = {causes: [{category: 'rate-limit'}]};
    const wait = Math.floor(toDraw('500', '1') * 5 * MINUTE);
    const until = (endedAt: number | null) => {
      const verdict = judgeRerun(
        rerunQuestion({...limit, run: {endedAt: endedAt as Instant | null, startedAt: (NOW - 1) as Instant}}),
      );
      return verdict.kind === 'wait' ? verdict.until : null;
    };

    expect(until(NOW)).toBe(NOW + wait);
    expect(until(null)).toBe(NOW - 1 + wait);
  });
});

describe('what GitHub asked us to wait for', () => {
  const work = (change: Partial<UnfinishedRun>): Change => {
    const unfinished: UnfinishedRun = {
      run: {id: 500, attempt: 1},
      since: ENDED as Instant,
      notBefore: (NOW + 1) as Instant,
      effects: [],
      because: 'HOST_RATE_LIMITED',
      tries: 0,
      ...change,
    };
    const memory = {...NO_MEMORY, journal: {unfinished: [unfinished], lastSweepAt: null}};
    return {question: {standing: standing({memory})}};
  };

  test.each<readonly [string, Partial<UnfinishedRun>, string]>([
    ['is obeyed', {}, 'wait RERUN_COOLING'],
    ['is over at its time', {notBefore: NOW as Instant}, 'go plain 1'],
    ['of another run is nothing to us', {run: {id: 501, attempt: 1}}, 'go plain 1'],
    ['of another attempt is nothing to us', {run: {id: 500, attempt: 2}}, 'go plain 1'],
    ['is no wait of our own', {because: 'RERUN_COOLING'}, 'go plain 1'],
    ['is not what a run could not do from inside', {because: 'SAME_RUN'}, 'go plain 1'],
    ['without a time asks for nothing', {notBefore: null}, 'go plain 1'],
  ])('%s', (_what, change, verdict) => {
    expect(word(work(change))).toBe(verdict);
  });

  test('is obeyed by an operator too', () => {
    const question = rerunQuestion({...work({}), rerun: {trigger: 'operator'}});

    expect(judgeRerun(question)).toMatchObject({kind: 'wait', until: NOW + 1});
  });
});

describe('a job of the same run', () => {
  test('leaves it to the sweep, as soon as there is one', () => {
    const own: Change = {rerun: {trigger: 'own-run'}, run: {conclusion: 'none'}};

    expect(word(own)).toBe('wait SAME_RUN');
    expect(decideRerun(rerunQuestion(own)).declined).toMatchObject([{because: 'SAME_RUN', until: NOW}]);
  });

  test('leaves nothing where a guard says no', () => {
    expect(word({rerun: {trigger: 'own-run'}, causes: [{transient: 'no'}]})).toBe('NOT_TRANSIENT');
  });
});

describe('an operator', () => {
  const operator: Change = {rerun: {trigger: 'operator'}};

  test.each<readonly [string, Change, string]>([
    ['has decided about the cause', {causes: [{transient: 'no', level: 5}]}, 'go plain 1'],
    ['knows what nobody could read', {evidence: {failedJobs: ['lint', 'other']}}, 'go plain 1'],
    ['waits for no back-off', {run: {attempt: 2, startedAt: NOW as Instant}}, 'go debug 0'],
    ['keeps the caps', {run: {attempt: 3}}, 'RERUN_ATTEMPTS'],
    ['gets no fork through', {run: {fromFork: true}}, 'FORK'],
    ['waits for the end of the run', {run: {conclusion: 'none'}}, 'RUN_INCOMPLETE'],
  ])('%s', (_what, change, verdict) => {
    expect(word({...change, ...operator})).toBe(verdict);
  });
});

describe('the last try', () => {
  test('has debug logging unless the policy switches that off', () => {
    const last: Change = {run: {attempt: 2, startedAt: (NOW - DAY) as Instant}};

    expect(word(last)).toBe('go debug 0');
    expect(word({...last, policy: {debugOnLast: false}})).toBe('go plain 0');
  });

  test.each<readonly [string, Change]>([
    ['of the run', {run: {attempt: 2, startedAt: (NOW - DAY) as Instant}}],
    ['of the commit', {policy: {maxPerSha: 1}}],
    ['of the base', {policy: {maxPerShaAndBase: 1}}],
  ])('%s is the one at which any cap is reached', (_what, change) => {
    expect(word(change)).toBe('go debug 0');
  });
});

describe('what is told', () => {
  const why = (change: Change) => listNextSteps(rerunQuestion(change), []).map((step) => `${step.kind}: ${step.why}`);

  test('of a re-run is how many tries are left', () => {
    expect(why({})).toEqual([
      'rerun: Everything that failed looks transient; the failed jobs run again. One more try is left.',
    ]);
    expect(why({policy: {maxAttempts: 4}})[0]).toContain('2 more tries are left.');
    expect(why({policy: {maxAttempts: 2}})[0]).toContain('It is the last try.');
  });

  test('of a wait is its end', () => {
    const [step] = why({run: {attempt: 2, startedAt: NOW as Instant}});

    expect(step).toMatch(
      /^rerun: .* the sweep runs the failed jobs again after 2031-05-20T12:0\d:\d\dZ\. One more try is left\./,
    );
  });

  test('of a refusal is what a person may do', () => {
    expect(why({rerun: {trigger: 'local'}})).toEqual([
      'rerun: Everything that failed looks transient; a plain re-run is likely to pass.',
    ]);
    expect(why({run: {attempt: 3}})[0]).toMatch(/^investigate: It looks transient, but 3 tries failed/);
  });

  test('is not counted where nothing is remembered', () => {
    expect(judgeRerun(rerunQuestion({question: {standing: standing()}}))).toMatchObject({kind: 'no', left: null});
    expect(judgeRerun(rerunQuestion({run: {attempt: 3}}))).toMatchObject({kind: 'no', left: 0});
    expect(judgeRerun(rerunQuestion({run: {attempt: 9}}))).toMatchObject({kind: 'no', left: 0});
  });
});

test.each<readonly [string, Change, string]>([
  ['the level', {causes: [{level: 4}]}, 'level 4'],
  ['the first level of several', {causes: [{level: 4}, {level: 5, name: 'b'}]}, 'level 4'],
  [
    'the first category of several',
    {
      causes: [
        {transient: 'no', category: 'lint'},
        {transient: 'no', name: 'b'},
      ],
    },
    'lint',
  ],
  [
    'the first ignored one',
    {causes: [{}, {name: 'b', category: 'dependency'}], rest: {ignore: ['dependency', 'network']}},
    'network',
  ],
  ['the switch', {policy: {enabled: false}}, 'rerun.enabled'],
  ['the category', {causes: [{transient: 'no', category: 'lint'}]}, 'lint'],
  ['the ignored category', {rest: {ignore: ['network']}}, 'network'],
  ['the workflow', {run: {workflowPath: OWN}}, 'checks'],
  ['the run', {run: {conclusion: 'none'}}, '500'],
  ['how it ended', {run: {conclusion: 'stale'}}, 'stale'],
  ['the later attempt', {events: [failedAt(500, 4)]}, 'attempt 4'],
  ['the branch', {rerun: {head: null}}, 'work'],
  ['the branch', {rerun: {head: sha('f')}}, 'work'],
  ['the branch', {run: {event: 'pull_request', pullRequests: []}}, 'work'],
  ['the jobs', {evidence: many(7)}, '7 jobs'],
  ['the attempts', {run: {attempt: 3}}, '3 attempts'],
  ['the attempt', {run: {attempt: 51}}, 'attempt 51'],
  ['the run without a time', {run: {startedAt: null}}, '500'],
  ['the run of old', {run: {startedAt: 0 as Instant}}, '500'],
  ['the re-runs of the commit', {events: [retried({attempt: 7, base: 'b'})]}, '7 re-runs'],
  ['the re-runs on the base', {events: [retried({attempt: 4})]}, '4 re-runs'],
  ['nothing of a fork', {run: {fromFork: true}}, ''],
  ['nothing of jobs that nobody read', {evidence: {failedJobs: []}}, ''],
  ['nothing of jobs without a cause', {evidence: {failedJobs: ['lint']}}, ''],
  ['nothing of a laptop', {rerun: {trigger: 'local'}}, ''],
  ['nothing of a tag', {run: {branch: null}}, ''],
  ['nothing of a memory that is missing', {question: {ledger: 'none'}}, ''],
])('a refusal names %s', (_what, change, subject) => {
  expect(decideRerun(rerunQuestion(change)).declined[0]?.subject).toBe(subject);
});

test('one job without a cause among explained ones is enough', () => {
  expect(word({evidence: {...many(2), failedJobs: ['test', 'lint']}})).toBe('FAILURE_UNREAD');
});

test('one limit among the causes is enough to wait before the first try', () => {
  const ended: Change = {run: {endedAt: NOW as Instant}};

  expect(word({...ended, causes: [{}, {name: 'b', category: 'quota'}]})).toBe('wait RERUN_COOLING');
  expect(word(ended)).toBe('go plain 1');
});

test('the age is that of this run, whatever others remember', () => {
  const old = NOW - 31 * DAY;

  expect(word({events: [failedAt(400, 1, old)]})).toBe('go plain 1');
  expect(word({events: [failedAt(500, 1, null)]})).toBe('go plain 1');
  expect(word({events: [retried({at: old, attempt: 1})]})).toBe('go plain 1');
});

test('the key is the same for the same attempt, whatever is known of it', () => {
  const keyOf = (change: Change) => decideRerun(rerunQuestion(change)).effects[0]?.key;

  expect(keyOf({})).toBe(keyOf({causes: [{name: 'other'}], policy: {maxAttempts: 2}}));
  expect(keyOf({})).not.toBe(keyOf({run: {id: 501}}));
});

test('it is still right by a newer memory until others have used up a cap', () => {
  const memory = (...events: Change['events'] & {}) => ({...NO_MEMORY, events});

  expect(isStillAllowed(rerunQuestion(), memory(retried({attempt: 3})))).toBe(true);
  expect(isStillAllowed(rerunQuestion(), memory(retried({attempt: 4})))).toBe(false);
});
