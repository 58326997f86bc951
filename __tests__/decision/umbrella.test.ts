// One thread for many: the causes of a run above the cap and one cause on many branches.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {toUmbrellaFingerprint} from '../../src/decision/umbrella.ts';
import {type Instant, toFingerprint} from '../../src/domain/ids.ts';
import {
  diagnosis,
  evidence,
  failed,
  failureQuestion,
  fingerprint,
  incident,
  policy,
  remembered,
  standing,
} from './questions.ts';

const DAY_MS = 86_400_000;
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
    ['that it told of for this very run', [failed({name: 'd', runId: 500})], umbrella({runId: 500}), ['d']],
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

test('the identity of a thread for many stays what it was in every release', () => {
  expect(UMBRELLA).toBe(toFingerprint(['umbrella', 'checks', 'work']));
});

describe('the thread for what is too much', () => {
  const over = {...policy(), incidents: {...policy().incidents, maxNewPerRun: 0}};
  const verdicts = (ground: Partial<FailureQuestion['standing']>) => {
    const change = {policy: over, evidence: evidence({now: (100 * DAY_MS) as Instant}), standing: standing(ground)};
    const {effects} = decide(failureQuestion(change));
    const made = effects.flatMap(({effect, because}) =>
      effect.kind === 'upsert-incident' ? [`${because} ${effect.follows}`] : [],
    );
    return [...made, ...refusalsOf(change, 'upsert-incident')];
  };
  const lost = (fate: 'transferred' | 'deleted', branch = 'work') => [
    {number: 80, fingerprint: UMBRELLA, branch, fate},
  ];
  const long = {state: 'closed', closedAt: (50 * DAY_MS) as Instant} as const;

  test.each([
    ['is opened', {}, ['UMBRELLA_CAP null']],
    ['goes on', {incidents: [umbrella()]}, ['UMBRELLA_CAP null']],
    ['follows one that was closed long ago', {incidents: [umbrella(long)]}, ['UMBRELLA_CAP 80']],
    ['is left where it was moved to', {lost: lost('transferred')}, ['TRANSFERRED #80']],
    ['is opened where it was deleted', {lost: lost('deleted')}, ['UMBRELLA_CAP null']],
    ['is opened where that of another branch was moved', {lost: lost('transferred', 'main')}, ['UMBRELLA_CAP null']],
    [
      'goes on where another one was moved',
      {incidents: [umbrella()], lost: lost('transferred')},
      ['UMBRELLA_CAP null'],
    ],
  ] as const)('%s', (_, ground, expected) => {
    expect(verdicts(ground)).toEqual(expected);
  });
});

test('the thread over many branches is no branch of its own', () => {
  const wide = incident({number: 30, branch: '*', scope: 'cause'});

  expect(threadsOf({standing: standing({incidents: [wide, incident({number: 31, branch: 'x'})]})})).toEqual(['cause']);
});

test('a thread over many branches says that it is one, and of which branch it is', () => {
  const open = ['x', 'y'].map((branch, at) => incident({number: at + 1, branch, runId: 300 + at}));
  const {effects} = decide(failureQuestion({standing: standing({incidents: open})}));

  expect(effects.map(({effect}) => effect)).toContainEqual({
    kind: 'upsert-incident',
    fingerprint: fingerprint('cause'),
    branch: '*',
    scope: 'umbrella',
    causes: [fingerprint('cause')],
    follows: null,
  });
});
