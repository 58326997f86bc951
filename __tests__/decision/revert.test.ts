// When a change is taken back: each guard is one test with the scar that it stands for, and a test just inside of its bound.
import {describe, expect, test} from '@jest/globals';
import {gate} from '../../src/decision/gate.ts';
import {decideRevert, findRevertBar, REVERT_GUARDS} from '../../src/decision/revert.ts';
import type {RevertStanding} from '../../src/decision/revert-standing.ts';
import type {ReasonCode} from '../../src/domain/decision.ts';
import {fingerprint, sha} from './questions.ts';
import {
  BAD,
  BASE,
  CHANGE,
  confirming,
  GOOD,
  HEAD,
  HOUR,
  instant,
  MINUTE,
  NOW,
  passed,
  type RevertChange,
  revertQuestion,
  TRIES,
  tried,
} from './revert-questions.ts';

const OTHER = fingerprint('another cause');
const HEX = '0123456789abcdef';

const word = (change: RevertChange): ReasonCode | 'open' => findRevertBar(revertQuestion(change))?.because ?? 'open';

test('a change for whose guilt everything speaks is taken back by one draft', () => {
  const {effects, declined} = decideRevert(revertQuestion());

  expect(declined).toEqual([]);
  expect(effects).toMatchObject([
    {because: 'CULPRIT_FOUND', risk: 'destructive', effect: {kind: 'open-revert', commits: [BAD], base: 'main'}},
  ]);
});

test('the key is made of the commits and the branch, so that a second decision is the same revert', () => {
  const keyOf = (change: RevertChange) => decideRevert(revertQuestion(change)).effects[0]?.key;

  expect(keyOf({})).toBe(keyOf({standing: {level: 5}}));
  expect(keyOf({})).not.toBe(keyOf({base: {name: 'release'}}));
  expect(keyOf({})).not.toBe(keyOf({change: {commits: [HEAD, BAD]}}));
});

test('a refusal is declined with its reason and what it is about', () => {
  expect(decideRevert(revertQuestion({change: {author: 'dep-roller'}})).declined).toEqual([
    {kind: 'open-revert', because: 'AUTHOR_EXEMPT', subject: 'dep-roller'},
  ]);
});

test.each([
  ['observe', 'MODE_OBSERVE'],
  ['propose', 'NEEDS_APPROVAL'],
  ['act', 'go'],
] as const)('in mode %s it is %s', (mode, expected) => {
  const verdict = gate({kind: 'open-revert'}, {mode, halt: 'running'});

  expect(verdict.verdict === 'go' ? 'go' : verdict.because).toBe(expected);
});

/** The promise of a guard, the case of somebody's scar, the only reason that may come of it, and what it names. */
const GUARDED: readonly (readonly [string, string, RevertChange, ReasonCode, string])[] = [
  ['the policy allows reverts', 'switched off', {policy: {enabled: false}}, 'POLICY_OFF', 'revert.enabled'],
  ['nothing is stopped', 'a person has stopped us', {standing: {halt: 'halted'}}, 'HALTED', ''],
  ['nothing is stopped', 'nobody can tell', {standing: {halt: 'unreadable'}}, 'HALT_UNREADABLE', ''],
  ['the failure is grave', 'level 3', {standing: {level: 3}}, 'BELOW_RESPONSE', 'level 3'],
  ['others build on the branch', 'a work branch', {base: {kind: 'own'}}, 'BRANCH_NOT_SHARED', 'main'],
  [
    'no commit both failed and passed',
    'the search says so',
    {standing: {finding: {kind: 'flake', sha: BAD}}},
    'FLAKY',
    '222222222222',
  ],
  [
    'no commit both failed and passed',
    'an earlier attempt at the culprit passed',
    {standing: {tries: [passed(GOOD), passed(BAD), tried(BAD, {attempt: 2}), tried(HEAD)]}},
    'FLAKY',
    '222222222222',
  ],
  [
    'no commit both failed and passed',
    'a later commit did',
    {standing: {tries: [...TRIES, passed(HEAD, {attempt: 2}), tried(HEAD, {attempt: 3})]}},
    'FLAKY',
    '333333333333',
  ],
  [
    'the branch is not mended',
    'the newest commit is green',
    {standing: {finding: {kind: 'mended', sha: HEAD}}},
    'ALREADY_FIXED',
    '333333333333',
  ],
  [
    'the branch is not mended',
    'the two newest commits are green',
    {
      base: {newest: [sha('5'), sha('4'), HEAD], head: sha('5'), headSeen: sha('5')},
      standing: {tries: [...TRIES, passed(sha('4')), passed(sha('5'))]},
    },
    'ALREADY_FIXED',
    '555555555555',
  ],
  [
    'the failure was not there from the first run',
    'no green run lies before',
    {standing: {finding: {kind: 'born-red', sha: BAD}}},
    'BORN_RED',
    '222222222222',
  ],
  [
    'independent signs name one change',
    'nobody is named',
    {standing: {finding: {kind: 'none', suspects: []}}},
    'NO_CULPRIT',
    'none',
  ],
  [
    'independent signs name one change',
    're-runs would have to tell',
    {standing: {finding: {kind: 'ask', at: [BAD], budgetLeft: 1, suspects: []}}},
    'NO_CULPRIT',
    'ask',
  ],
  [
    'independent signs name one change',
    'the change at hand is another one',
    {change: {commits: [HEAD]}},
    'NO_CULPRIT',
    '222222222222',
  ],
  [
    'only failures and timeouts of the latest attempts count',
    'the culprit was cancelled',
    {standing: {tries: [passed(GOOD), tried(BAD, {conclusion: 'cancelled'}), tried(HEAD)]}},
    'NOT_A_FAILURE',
    'cancelled',
  ],
  [
    'only failures and timeouts of the latest attempts count',
    'the latest attempt at the culprit was skipped',
    {standing: {tries: [...TRIES, tried(BAD, {attempt: 2, conclusion: 'skipped'})]}},
    'NOT_A_FAILURE',
    'skipped',
  ],
  [
    'only failures and timeouts of the latest attempts count',
    'the culprit never ran',
    {standing: {tries: [passed(GOOD), tried(HEAD)]}},
    'NOT_A_FAILURE',
    'none',
  ],
  [
    'the same cause failed, not just the same job',
    'the job failed of something else there',
    {standing: {tries: [passed(GOOD), tried(BAD, {fingerprints: [OTHER]}), tried(HEAD), tried(sha('4'))]}},
    'OTHER_SIGNATURE',
    'test',
  ],
  [
    'a second commit or a re-run confirms it',
    'one commit only',
    {standing: {tries: [passed(GOOD), tried(BAD)]}},
    'NOT_CORROBORATED',
    '1 of 2 commits',
  ],
  [
    'a second commit or a re-run confirms it',
    'the second one failed of something else',
    {standing: {tries: [passed(GOOD), tried(BAD), tried(HEAD, {fingerprints: [OTHER]})]}},
    'NOT_CORROBORATED',
    '1 of 2 commits',
  ],
  [
    'a second commit or a re-run confirms it',
    'the second one was cancelled',
    {standing: {tries: [passed(GOOD), tried(BAD), tried(HEAD, {conclusion: 'cancelled'})]}},
    'NOT_CORROBORATED',
    '1 of 2 commits',
  ],
  [
    'a second commit or a re-run confirms it',
    'the same commit twice',
    {standing: {tries: [passed(GOOD), tried(BAD), tried(BAD, {runId: 9})]}},
    'NOT_CORROBORATED',
    '1 of 2 commits',
  ],
  [
    'a second commit or a re-run confirms it',
    'red again, and the parent was not looked at again',
    {standing: {tries: [passed(GOOD), tried(BAD), confirming(BAD)]}},
    'NOT_CORROBORATED',
    '1 of 2 commits',
  ],
  [
    'more than the name of a job is known',
    'two red jobs of one name',
    {standing: {tries: TRIES.map((one) => ({...one, basis: 'job-name'}))}},
    'JOB_NAME_ONLY',
    '222222222222',
  ],
  ['the signs are strong enough', '89 percent', {suspect: {confidence: 89}}, 'LOW_CONFIDENCE', '89 %'],
  [
    'the change is young',
    'a millisecond more than 72 hours',
    {change: {landedAt: instant(NOW - 72 * HOUR - 1)}},
    'CULPRIT_TOO_OLD',
    '72 h',
  ],
  [
    'the change is no revert and no re-apply',
    'git',
    {change: {message: 'Revert "Count tides"'}},
    'CULPRIT_IS_REVERT',
    '',
  ],
  [
    'the change is no emergency fix',
    'a label',
    {change: {labels: [{name: 'Emergency', setterMayWrite: 'no'}]}},
    'CULPRIT_IS_EMERGENCY',
    'emergency',
  ],
  [
    'the change is no emergency fix',
    'a trailer',
    {change: {trailers: [{key: 'Emergency', value: 'yes'}]}},
    'CULPRIT_IS_EMERGENCY',
    'emergency',
  ],
  ['the author is no roller', 'a bot', {change: {author: 'renovate[bot]'}}, 'AUTHOR_EXEMPT', 'renovate[bot]'],
  [
    'the author has not refused',
    'a trailer',
    {change: {trailers: [{key: 'no-revert', value: ''}]}},
    'OPTED_OUT',
    'No-Revert',
  ],
  [
    'nobody who may write has refused',
    'a label',
    {change: {labels: [{name: 'No-Revert', setterMayWrite: 'yes'}]}},
    'OPTED_OUT',
    'no-revert',
  ],
  ['the change is merged', 'still open', {change: {pull: 'open'}}, 'NOT_MERGED', 'open'],
  ['the change is merged', 'closed without a merge', {change: {pull: 'closed'}}, 'NOT_MERGED', 'closed'],
  ['the change is not the first commit', 'no parent', {change: {parents: 0}}, 'ROOT_COMMIT', '222222222222'],
  [
    'no protected path is touched',
    'a glob of the policy',
    {policy: {protectedPaths: ['db/**']}, change: {changedFiles: ['src/a.ts', 'db/7.sql']}},
    'PROTECTED_PATH',
    'db/7.sql',
  ],
  [
    'no protected path is touched',
    'two of them, of which the first is named',
    {policy: {protectedPaths: ['db/**']}, change: {changedFiles: ['db/1.sql', 'db/7.sql']}},
    'PROTECTED_PATH',
    'db/1.sql',
  ],
  [
    'no workflow file is touched',
    'one among others',
    {change: {changedFiles: ['src/a.ts', '.github/workflows/ci.yml']}},
    'WORKFLOW_FILES',
    '.github/workflows/ci.yml',
  ],
  [
    'nothing was built on the change',
    'a later commit',
    {standing: {dependents: [HEAD]}},
    'HAS_DEPENDENTS',
    '333333333333',
  ],
  ...(['merged', 'open', 'closed', 'branch'] as const).map(
    (state) =>
      [
        'no revert exists in any state',
        state,
        {standing: {existing: [{ref: '#9', state}]}},
        'REVERT_EXISTS',
        `#9 (${state})`,
      ] as const,
  ),
  [
    'we have not taken it back before',
    'years ago',
    {standing: {opened: [{commit: BAD, at: instant(0)}]}},
    'REVERTED_BEFORE',
    '222222222222',
  ],
  [
    'we have not taken it back before',
    'two commits of it, of which the first is named',
    {
      change: {commits: [HEAD, BAD]},
      standing: {opened: [HEAD, BAD].map((commit) => ({commit, at: instant(0)}))},
    },
    'REVERTED_BEFORE',
    '333333333333',
  ],
  [
    'the day has reverts left',
    'two in 24 hours',
    {policy: {cooldownMinutes: 0}, standing: {opened: reverted(NOW - 24 * HOUR + 1, NOW - 1)}},
    'REVERT_CAP',
    '2 of 2',
  ],
  ['the day has reverts left', 'none are allowed', {policy: {maxPerDay: 0}}, 'REVERT_CAP', '0 of 0'],
  [
    'the last revert is long enough ago',
    'a millisecond less than six hours',
    {standing: {opened: reverted(NOW - 6 * HOUR + 1)}},
    'REVERT_COOLDOWN',
    'bbbbbbbbbbbb',
  ],
  [
    'the last revert is long enough ago',
    'two of them, of which the first is named',
    {policy: {maxPerDay: 9}, standing: {opened: reverted(NOW - HOUR, NOW - 2 * HOUR)}},
    'REVERT_COOLDOWN',
    'bbbbbbbbbbbb',
  ],
  [
    'the failure has settled',
    'a millisecond less than half an hour',
    {standing: {firstFailureAt: instant(NOW - 30 * MINUTE + 1)}},
    'REVERT_SETTLING',
    '29 min',
  ],
  ['the branch has not moved', 'somebody pushed', {base: {headSeen: BAD}}, 'BASE_MOVED', 'main'],
];

/** Reverts of other commits at these times. */
function reverted(...times: readonly number[]): NonNullable<RevertStanding['opened']> {
  return times.map((at, index) => ({commit: sha(HEX[11 + index] ?? 'f'), at: instant(at)}));
}

test.each(GUARDED)('%s, or nothing is taken back: %s', (_promise, _scar, change, because, subject) => {
  expect(findRevertBar(revertQuestion(change))).toEqual({because, subject});
});

test('every guard of the table has a case, and stands in the order in which a no is said', () => {
  expect([...new Set(GUARDED.map(([promise]) => promise))]).toEqual(REVERT_GUARDS.map(({promise}) => promise));
});

describe('just inside of a bound the change is taken back', () => {
  test.each<readonly [string, RevertChange]>([
    ['level 4 exactly', {standing: {level: 4}}],
    ['level 5', {standing: {level: 5}}],
    ['90 percent exactly', {suspect: {confidence: 90}}],
    ['72 hours exactly', {change: {landedAt: instant(NOW - 72 * HOUR)}}],
    ['half an hour after the failure exactly', {standing: {firstFailureAt: instant(NOW - 30 * MINUTE)}}],
    ['six hours after the last revert exactly', {standing: {opened: reverted(NOW - 6 * HOUR)}}],
    [
      'two reverts, one 24 hours ago exactly',
      {policy: {cooldownMinutes: 0}, standing: {opened: reverted(NOW - 24 * HOUR, NOW - 1)}},
    ],
    [
      'one of the two newest commits green',
      {base: {newest: [sha('4'), HEAD]}, standing: {tries: [...TRIES, passed(sha('4'))]}},
    ],
    [
      'a branch shorter than the greens that are asked for',
      {base: {newest: [sha('4')]}, standing: {tries: [...TRIES, passed(sha('4'))]}},
    ],
    [
      'greens deeper down',
      {
        base: {newest: [sha('4'), HEAD, GOOD, sha('0')]},
        standing: {tries: [...TRIES, passed(sha('0')), passed(sha('4'))]},
      },
    ],
    [
      'a timeout counts as a failure',
      {standing: {tries: [passed(GOOD), tried(BAD, {conclusion: 'timed_out'}), tried(HEAD)]}},
    ],
    [
      'an earlier attempt that was cancelled',
      {standing: {tries: [passed(GOOD), tried(BAD, {conclusion: 'cancelled'}), tried(BAD, {attempt: 2}), tried(HEAD)]}},
    ],
    [
      'several causes at the culprit, this one among them',
      {standing: {tries: [passed(GOOD), tried(BAD, {fingerprints: [OTHER, fingerprint('cause')]}), tried(HEAD)]}},
    ],
    [
      'one commit, confirmed at it and at its parent',
      {
        standing: {
          tries: [
            passed(GOOD),
            tried(BAD),
            confirming(BAD),
            confirming(GOOD, {conclusion: 'success', fingerprints: []}),
          ],
        },
      },
    ],
    [
      'a job name that re-runs confirm',
      {
        standing: {
          tries: [...TRIES, confirming(BAD), confirming(GOOD, {conclusion: 'success', fingerprints: []})].map(
            (one) => ({...one, basis: 'job-name'}),
          ),
        },
      },
    ],
    [
      'one failing test among job names',
      {standing: {tries: [passed(GOOD), tried(BAD, {basis: 'test'}), tried(HEAD, {basis: 'job-name'})]}},
    ],
    ['one commit where the policy says one', {policy: {minCommits: 1}, standing: {tries: [passed(GOOD), tried(BAD)]}}],
    ['a change that was pushed without a pull request', {change: {pull: 'none'}}],
    ['a label of a stranger', {change: {labels: [{name: 'no-revert', setterMayWrite: 'no'}]}}],
    ['another label', {change: {labels: [{name: 'bug', setterMayWrite: 'yes'}]}}],
    ['another trailer', {change: {trailers: [{key: 'Reviewed-by', value: 'no-revert'}]}}],
    ['a person whose name holds a word of bots', {change: {author: 'robot-ada'}}],
    ['a word of reverts inside of a title', {change: {message: 'Let users revert tides'}}],
    ['a title that begins like one', {change: {message: 'Reverting lamps are shown\n\nThis reverts commits never.'}}],
    [
      'a path that looks like a workflow',
      {change: {changedFiles: ['docs/.github/workflows/a.md', '.github/workflows.md']}},
    ],
    ['protected paths that it does not touch', {policy: {protectedPaths: ['db/**']}}],
    ['two parents', {change: {parents: 2}}],
    ['two commits of one change, the culprit among them', {change: {commits: [HEAD, BAD]}}],
  ])('%s', (_what, change) => {
    expect(word(change)).toBe('open');
  });
});

describe('what takes something back is never taken back', () => {
  test.each([
    'Revert "Count tides"',
    'revert: count tides',
    'revert(tides): by the hour',
    '  Revert "Count tides"',
    'Reapply "Count tides"',
    'Re-apply count tides',
    'Reland "Count tides"',
    're-land: tides',
    'Rollback tides',
    'Roll back tides',
    'Back out tides',
    'Backout of tides',
    'Tides are counted by the day again\n\nThis reverts commit 0123456.',
    'Undo\n\nThis reverts pull request #9.',
    'Undo\n\nSome words.\nThis reverts changes made in 0123456.',
  ])('%j', (message) => {
    expect(word({change: {message}})).toBe('CULPRIT_IS_REVERT');
  });
});

describe('what could not be read counts as a no', () => {
  test.each<readonly [string, RevertChange, string]>([
    ['the culprit', {standing: {finding: null}}, 'culprit'],
    ['the runs', {standing: {tries: null}}, 'runs'],
    ['the branch', {standing: {base: null}}, 'branch'],
    ['the change', {standing: {change: null}}, 'change'],
    [
      'what failed at the culprit',
      {standing: {tries: [passed(GOOD), tried(BAD, {fingerprints: null}), tried(HEAD)]}},
      'cause at the culprit',
    ],
    ['the age of the change', {change: {landedAt: null}}, 'age of the change'],
    ['its author', {change: {author: null}}, 'author of the change'],
    ['its labels', {change: {labels: null}}, 'labels of the change'],
    ['who set its label', {change: {labels: [{name: 'no-revert', setterMayWrite: 'unknown'}]}}, 'who set the label'],
    ['its pull request', {change: {pull: null}}, 'pull request of the change'],
    ['its files', {change: {changedFiles: null}}, 'files of the change'],
    ['later changes', {standing: {dependents: null}}, 'later changes'],
    ['existing reverts', {standing: {existing: null}}, 'existing reverts'],
    ['our own reverts', {standing: {opened: null}}, 'our reverts'],
    ['the time of the first failure', {standing: {firstFailureAt: null}}, 'time of the first failure'],
  ])('%s', (_what, change, subject) => {
    expect(findRevertBar(revertQuestion(change))).toEqual({because: 'CULPRIT_FACTS_MISSING', subject});
    expect(decideRevert(revertQuestion(change)).effects).toEqual([]);
  });

  test.each(REVERT_GUARDS)('by every guard that needs it: $promise', ({guard}) => {
    const blind: RevertStanding = {
      ...revertQuestion().standing,
      finding: null,
      tries: null,
      base: null,
      change: null,
      dependents: null,
      existing: null,
      opened: null,
      firstFailureAt: null,
    };
    const refusal = guard({...revertQuestion(), standing: blind});
    const needsNothing = ['isOff', 'isHalted', 'isMinor', 'isBornRed'].includes(guard.name);

    expect(refusal === null).toBe(needsNothing);
  });
});

describe('a guard that is asked alone', () => {
  const guards = new Map(REVERT_GUARDS.map(({promise, guard}) => [promise, guard]));
  const NEEDS: readonly (readonly [promise: string, needs: RevertChange, subject: string])[] = [
    ['others build on the branch', {standing: {base: null}}, 'branch'],
    ['no commit both failed and passed', {standing: {finding: null}}, 'culprit'],
    ['no commit both failed and passed', {standing: {tries: null}}, 'runs'],
    ['the branch is not mended', {standing: {tries: null}}, 'runs'],
    ['the branch is not mended', {standing: {base: null}}, 'branch'],
    ['independent signs name one change', {standing: {change: null}}, 'change'],
    ['only failures and timeouts of the latest attempts count', {standing: {tries: null}}, 'runs'],
    ['only failures and timeouts of the latest attempts count', {standing: {finding: null}}, 'runs'],
    ['a second commit or a re-run confirms it', {standing: {tries: null}}, 'runs'],
    ['a second commit or a re-run confirms it', {standing: {finding: null}}, 'runs'],
    ['more than the name of a job is known', {standing: {tries: null}}, 'runs'],
    ['more than the name of a job is known', {standing: {finding: null}}, 'runs'],
    ['the change is young', {standing: {change: null}}, 'age of the change'],
    ['the change is no revert and no re-apply', {standing: {change: null}}, 'change'],
    ['the change is no emergency fix', {standing: {change: null}}, 'change'],
    ['the change is no emergency fix', {change: {labels: null}}, 'labels of the change'],
    ['the author is no roller', {standing: {change: null}}, 'author of the change'],
    ['the author has not refused', {standing: {change: null}}, 'change'],
    ['nobody who may write has refused', {standing: {change: null}}, 'change'],
    ['nobody who may write has refused', {change: {labels: null}}, 'labels of the change'],
    ['the change is merged', {standing: {change: null}}, 'pull request of the change'],
    ['the change is not the first commit', {standing: {change: null}}, 'change'],
    ['no protected path is touched', {standing: {change: null}}, 'files of the change'],
    ['no workflow file is touched', {standing: {change: null}}, 'files of the change'],
    ['we have not taken it back before', {standing: {opened: null}}, 'our reverts'],
    ['we have not taken it back before', {standing: {change: null}}, 'our reverts'],
    ['the day has reverts left', {standing: {opened: null}}, 'our reverts'],
    ['the last revert is long enough ago', {standing: {opened: null}}, 'our reverts'],
    ['the branch has not moved', {standing: {base: null}}, 'branch'],
  ];

  test.each(NEEDS)('%s: says what it lacks', (promise, needs, subject) => {
    expect(guards.get(promise)?.(revertQuestion(needs))).toEqual({because: 'CULPRIT_FACTS_MISSING', subject});
  });

  test('says whose cause nothing tells of where nobody is named', () => {
    const guard = guards.get('the same cause failed, not just the same job');

    expect(guard?.(revertQuestion({standing: {finding: null}}))).toEqual({because: 'OTHER_SIGNATURE', subject: ''});
    expect(guards.get('independent signs name one change')?.(revertQuestion({standing: {finding: null}}))).toEqual({
      because: 'NO_CULPRIT',
      subject: '',
    });
    expect(guards.get('the signs are strong enough')?.(revertQuestion({standing: {finding: null}}))).toEqual({
      because: 'LOW_CONFIDENCE',
      subject: '0 %',
    });
  });
});

test('a guard that is asked alone says no to its case, whatever the others say', () => {
  const known = new Map(REVERT_GUARDS.map(({promise, guard}) => [promise, guard]));
  for (const [promise, , change] of GUARDED) expect(known.get(promise)?.(revertQuestion(change))).not.toBeNull();
  expect(BASE.newest).toContain(CHANGE.commits[0]);
});
