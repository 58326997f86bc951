// One thread for many: the causes of a run above the cap, one cause on many branches, and the end of a pattern.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {toSystemicFingerprint} from '../../src/decision/systemic.ts';
import {toUmbrellaFingerprint} from '../../src/decision/umbrella.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {toIncidentEvent} from '../../src/memory/events.ts';
import {
  diagnosis,
  evidence,
  failed,
  failureQuestion,
  fingerprint,
  incident,
  policy,
  remembered,
  run,
  standing,
} from './questions.ts';

const DAY_MS = 86_400_000;
const NOW = (100 * DAY_MS) as Instant;
const ago = (days: number) => (NOW - days * DAY_MS) as Instant;
const UMBRELLA = toUmbrellaFingerprint('checks', 'work');
const umbrella = (change: Parameters<typeof incident>[0] = {}) =>
  incident({number: 80, scope: 'umbrella', fingerprint: UMBRELLA, ...change});

function causes(...names: readonly [string, ...string[]]): FailureQuestion['diagnoses'] {
  const [first, ...rest] = names;
  return [diagnosis({name: first}), ...rest.map((name) => diagnosis({name}))];
}

/** Threads that are written: `a` for one of a cause, `umbrella b c` for one of many, with where it stands. */
function threadsOf(change: Partial<FailureQuestion>): readonly string[] {
  const names = new Map(['a', 'b', 'c', 'd', 'e', 'f', 'cause'].map((name) => [fingerprint(name), name]));
  return decide(failureQuestion(change)).effects.flatMap(({effect}) => {
    if (effect.kind !== 'upsert-incident') return [];
    const words = effect.causes.map((one) => names.get(one));
    return [effect.scope === 'cause' ? words.join(' ') : `umbrella on ${effect.branch}: ${words.join(' ')}`];
  });
}

function refusalsOf(change: Partial<FailureQuestion>, kind: string): readonly string[] {
  const {declined} = decide(failureQuestion(change));
  return declined.filter((one) => one.kind === kind).map(({because, subject}) => `${because} ${subject}`);
}

describe('causes above the cap', () => {
  const capped = (maxNewPerRun: number) => ({policy: policy({incidents: {...policy().incidents, maxNewPerRun}})});

  test.each([
    [3, causes('a', 'b', 'c'), ['a', 'b', 'c']],
    [3, causes('a', 'b', 'c', 'd', 'e'), ['a', 'b', 'c', 'umbrella on work: d e']],
    [1, causes('a', 'b'), ['a', 'umbrella on work: b']],
    [0, causes('a', 'b'), ['umbrella on work: a b']],
    [0, causes('a'), ['umbrella on work: a']],
  ] as const)('a cap of %i: %#', (cap, diagnoses, expected) => {
    expect(threadsOf({...capped(cap), diagnoses})).toEqual(expected);
  });

  test('an umbrella that is open goes on, and what it told of stays in it', () => {
    const memory = remembered(...['a', 'b', 'c'].map((name) => failed({name})));
    const incidents = [incident({number: 1, name: 'a', runId: 400}), umbrella({runId: 400})];

    expect(threadsOf({diagnoses: causes('a', 'b', 'c'), standing: standing({incidents, memory})})).toEqual([
      'a',
      'umbrella on work: b c',
    ]);
  });

  test.each([
    ['that came after it', [], umbrella(), ['d']],
    ['that another workflow had', [failed({name: 'd', runId: 401})], umbrella(), ['d']],
    ['when it is closed', [failed({name: 'd'})], umbrella({state: 'closed'}), ['d']],
    ['when it stands on another branch', [failed({name: 'd'})], umbrella({branch: 'main'}), ['d']],
    ['that it told of', [failed({name: 'd'})], umbrella(), ['umbrella on work: d']],
  ] as const)('an umbrella takes a cause in or not: one %s', (_, events, thread, expected) => {
    const ground = standing({incidents: [thread], memory: remembered(...events)});

    expect(threadsOf({diagnoses: causes('d'), standing: ground})).toEqual(expected);
  });

  test('the thread that a cause had of its own is opened again, although the umbrella saw the same run', () => {
    const own = incident({number: 1, name: 'a', runId: 400, state: 'closed'});
    const ground = standing({incidents: [own, umbrella({runId: 400})], memory: remembered(failed({name: 'a'}))});

    expect(threadsOf({diagnoses: causes('a'), standing: ground})).toEqual(['a']);
  });

  test('the same run again opens no more than it did', () => {
    const own = ['a', 'b', 'c'].map((name, at) => incident({number: at + 1, name, runId: 500}));
    const all = {diagnoses: causes('a', 'b', 'c', 'd', 'e')};
    const expected = ['a', 'b', 'c', 'umbrella on work: d e'];

    expect(threadsOf({...all, standing: standing({incidents: own})})).toEqual(expected);
    expect(threadsOf({...all, standing: standing({incidents: [...own, umbrella({runId: 500})]})})).toEqual(expected);
  });

  test('a person closed or locked the umbrella: it is left alone', () => {
    const over = {...capped(0), diagnoses: causes('a')};

    expect(
      refusalsOf(
        {...over, standing: standing({incidents: [umbrella({state: 'closed', closedByHuman: true})]})},
        'upsert-incident',
      ),
    ).toEqual(['CLOSED_BY_HUMAN #80']);
    expect(
      refusalsOf({...over, standing: standing({incidents: [umbrella({locked: true})]})}, 'upsert-incident'),
    ).toEqual(['LOCKED_BY_HUMAN #80']);
  });
});

describe('one cause on many branches', () => {
  const open = (...branches: readonly string[]) =>
    branches.map((branch, at) => incident({number: at + 1, branch, runId: 300 + at}));

  test.each([
    ['open on one other', open('x'), ['cause']],
    ['open on two others', open('x', 'y'), ['umbrella on *: cause']],
    ['open on two others and here', [...open('x', 'y'), incident({number: 9})], ['cause', 'umbrella on *: cause']],
    [
      'open here and told of by a thread over many',
      [incident({number: 9}), incident({number: 10, branch: '*', scope: 'umbrella'})],
      ['cause', 'umbrella on *: cause'],
    ],
    [
      'open on two others and closed here: its own thread is not opened again',
      [...open('x', 'y'), incident({number: 9, state: 'closed'})],
      ['umbrella on *: cause'],
    ],
    ['open twice on the same other', open('x', 'x'), ['cause']],
    ['closed on two others', open('x', 'y').map((one) => ({...one, state: 'closed' as const})), ['cause']],
    ['told of by a thread over many', [incident({branch: '*', scope: 'umbrella'})], ['umbrella on *: cause']],
    [
      'told of by a thread over many that is closed',
      [incident({branch: '*', scope: 'umbrella', state: 'closed'})],
      ['cause'],
    ],
  ] as const)('a cause that is %s', (_, incidents, expected) => {
    expect(threadsOf({standing: standing({incidents})})).toEqual(expected);
  });

  test.each([
    [2, open('x'), ['umbrella on *: cause']],
    [4, open('x', 'y'), ['cause']],
  ] as const)('the policy asks for %i branches', (branches, incidents, expected) => {
    expect(threadsOf({policy: policy({umbrella: {branches}}), standing: standing({incidents})})).toEqual(expected);
  });

  test.each([
    ['seven days ago', 7 * DAY_MS, ['umbrella on *: cause']],
    ['longer ago', 7 * DAY_MS + 1, ['cause']],
  ] as const)('what was remembered %s counts, or not', (_, ageMs, expected) => {
    const now = (100 * DAY_MS) as Instant;
    const at = now - ageMs;
    const memory = remembered(failed({branch: 'x', at, runId: 1}), failed({branch: 'y', at, runId: 2}));

    expect(threadsOf({evidence: evidence({now}), standing: standing({memory})})).toEqual(expected);
  });

  test('a thread over many that a person closed stays closed', () => {
    const wide = incident({number: 30, branch: '*', scope: 'umbrella', state: 'closed', closedByHuman: true});

    expect(refusalsOf({standing: standing({incidents: [...open('x', 'y'), wide]})}, 'upsert-incident')).toEqual([
      'CLOSED_BY_HUMAN #30',
    ]);
  });
});

describe('one cause on many branches at a low level', () => {
  const low = [diagnosis({level: 1})] as const;

  test('is told where the thread over many is open', () => {
    const wide = incident({number: 30, branch: '*', scope: 'umbrella'});

    expect(threadsOf({diagnoses: low, standing: standing({incidents: [wide]})})).toEqual(['umbrella on *: cause']);
  });

  test('opens none beside the thread that it has', () => {
    const incidents = ['x', 'y', 'work'].map((branch, at) => incident({number: at + 1, branch}));

    expect(threadsOf({diagnoses: low, standing: standing({incidents})})).toEqual(['cause']);
  });
});

test('threads that are opened again and threads over many count towards the cap', () => {
  const {incidents} = policy();
  const standingThreads = [
    incident({number: 1, name: 'a', state: 'closed'}),
    ...['x', 'y'].map((branch, at) => incident({number: at + 2, name: 'b', branch})),
  ];

  expect(
    threadsOf({
      policy: policy({incidents: {...incidents, maxNewPerRun: 2}}),
      diagnoses: causes('a', 'b', 'c'),
      standing: standing({incidents: standingThreads}),
    }),
  ).toEqual(['a', 'umbrella on *: b', 'umbrella on work: c']);
});

describe('the end of a pattern', () => {
  const PATTERN = fingerprint('pattern');
  const came = (episodes: number, cause = 'cause') => ({fingerprint: fingerprint(cause), pattern: PATTERN, episodes});
  const issue = (change: Parameters<typeof incident>[0] = {}) =>
    incident({number: 50, scope: 'systemic', branch: '*', fingerprint: toSystemicFingerprint(PATTERN), ...change});
  const asks = (change: Partial<FailureQuestion>) =>
    decide(failureQuestion(change)).effects.filter(({effect}) => effect.kind === 'open-systemic').length;

  test.each([
    [1, 0, []],
    [2, 0, ['BELOW_SYSTEMIC 2 of more than 3']],
    [3, 0, ['BELOW_SYSTEMIC 3 of more than 3']],
    [4, 1, []],
    [40, 1, []],
  ] as const)('that came %i times is asked for %i times', (episodes, times, refused) => {
    const change = {patterns: [came(episodes)]};

    expect(asks(change)).toBe(times);
    expect(refusalsOf(change, 'open-systemic')).toEqual(refused);
  });

  test('is asked for as often as the policy says', () => {
    expect(asks({patterns: [came(2)], policy: policy({systemic: {moreThan: 1, days: 30}})})).toBe(1);
    expect(asks({patterns: [came(4)], policy: policy({systemic: {moreThan: 4, days: 30}})})).toBe(0);
  });

  test.each([
    ['open', {}, 'SYSTEMIC_KNOWN'],
    ['closed as done', {state: 'closed'}, 'SYSTEMIC_KNOWN'],
    ['closed as done in the days that are counted', {state: 'closed', closedAt: ago(30)}, 'SYSTEMIC_KNOWN'],
    ['closed by a person as not planned', {state: 'closed', closedByHuman: true}, 'CLOSED_BY_HUMAN'],
    ['so, long ago', {state: 'closed', closedByHuman: true, closedAt: ago(90)}, 'CLOSED_BY_HUMAN'],
    ['locked', {locked: true}, 'SYSTEMIC_KNOWN'],
  ] as const)('is not asked for again while the issue is %s', (_, change, because) => {
    const ground = {
      evidence: evidence({now: NOW}),
      patterns: [came(9)],
      standing: standing({incidents: [issue(change)]}),
    };

    expect(asks(ground)).toBe(0);
    expect(refusalsOf(ground, 'open-systemic')).toEqual([`${because} #50`]);
  });

  test('is asked for again where the issue was closed as done before all that is counted', () => {
    const old = issue({state: 'closed', closedAt: (ago(30) - 1) as Instant});

    expect(asks({evidence: evidence({now: NOW}), patterns: [came(9)], standing: standing({incidents: [old]})})).toBe(1);
  });

  test('is not asked for again where only the memory knows the issue, until that was deleted', () => {
    const told = toIncidentEvent({
      at: NOW,
      change: 'systemic',
      fingerprint: toSystemicFingerprint(PATTERN),
      branch: '*',
      incident: 50,
      occasion: '',
    });
    const ground = {patterns: [came(9)], standing: standing({memory: remembered(told)})};
    const gone = {number: 50, fingerprint: toSystemicFingerprint(PATTERN), branch: '*', fate: 'deleted'} as const;

    expect(refusalsOf(ground, 'open-systemic')).toEqual(['SYSTEMIC_KNOWN #50']);
    expect(asks({...ground, standing: {...ground.standing, lost: [gone]}})).toBe(1);
  });

  test('is not asked for where the issue was moved to', () => {
    const lost = [{number: 50, fingerprint: toSystemicFingerprint(PATTERN), branch: '*', fate: 'transferred'}] as const;
    const moved = {patterns: [came(9)], standing: standing({lost})};

    expect(asks(moved)).toBe(0);
    expect(refusalsOf(moved, 'open-systemic')).toEqual(['TRANSFERRED #50']);
  });

  test('is asked for once where two causes of a run share it', () => {
    expect(asks({diagnoses: causes('a', 'b'), patterns: [came(4, 'a'), came(4, 'b')]})).toBe(1);
  });

  test.each([
    ['the threads could not be listed', {standing: standing({incidents: null})}],
    ['the run belongs to no branch', {evidence: evidence({run: run({branch: null})})}],
    ['the category is ignored', {policy: policy({ignore: ['test-failure']})}],
    [
      'nothing of the run could be read',
      {evidence: evidence({failures: []}), diagnoses: [diagnosis({category: 'unknown'})] as const},
    ],
  ] as const)('is not asked for when %s', (_, change) => {
    expect(asks({patterns: [came(9)], ...change})).toBe(0);
  });
});
