// The end of a pattern: asked for once, when it came more often than the policy lets pass, and not against a person's word.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import {toSystemicFingerprint} from '../../src/decision/systemic.ts';
import {type Fingerprint, type Instant, toFingerprint} from '../../src/domain/ids.ts';
import type {IncidentEvent, MemoryEvent, Verdict} from '../../src/domain/memory.ts';
import {toIncidentEvent} from '../../src/memory/events.ts';
import {
  diagnosis,
  evidence,
  failureQuestion,
  fingerprint,
  incident,
  policy,
  remembered,
  run,
  standing,
} from './questions.ts';
import {said, toHint} from './words.ts';

const DAY_MS = 86_400_000;
const NOW = (100 * DAY_MS) as Instant;
const ago = (days: number) => (NOW - days * DAY_MS) as Instant;
const PATTERN = fingerprint('pattern');
const ISSUE = toSystemicFingerprint(PATTERN);

function causes(...names: readonly [string, ...string[]]): FailureQuestion['diagnoses'] {
  const [first, ...rest] = names;
  return [diagnosis({name: first}), ...rest.map((name) => diagnosis({name}))];
}

const came = (episodes: number, cause = 'cause') => ({fingerprint: fingerprint(cause), pattern: PATTERN, episodes});
const issue = (change: Parameters<typeof incident>[0] = {}) =>
  incident({number: 50, scope: 'systemic', branch: '*', fingerprint: ISSUE, ...change});

function refusalsOf(change: Partial<FailureQuestion>): readonly string[] {
  const {declined} = decide(failureQuestion(change));
  return declined.filter(({kind}) => kind === 'open-systemic').map(({because, subject}) => `${because} ${subject}`);
}

function asks(change: Partial<FailureQuestion>): number {
  return decide(failureQuestion(change)).effects.filter(({effect}) => effect.kind === 'open-systemic').length;
}

describe('the end of a pattern', () => {
  test.each([
    [1, 0, []],
    [2, 0, ['BELOW_SYSTEMIC 2 of more than 3']],
    [3, 0, ['BELOW_SYSTEMIC 3 of more than 3']],
    [4, 1, []],
    [40, 1, []],
  ] as const)('that came %i times is asked for %i times', (episodes, times, refused) => {
    const change = {patterns: [came(episodes)]};

    expect(asks(change)).toBe(times);
    expect(refusalsOf(change)).toEqual(refused);
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
    expect(refusalsOf(ground)).toEqual([`${because} #50`]);
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

    expect(refusalsOf(ground)).toEqual(['SYSTEMIC_KNOWN #50']);
    expect(asks({...ground, standing: {...ground.standing, lost: [gone]}})).toBe(1);
  });

  test('is not asked for where the issue was moved to', () => {
    const lost = [{number: 50, fingerprint: toSystemicFingerprint(PATTERN), branch: '*', fate: 'transferred'}] as const;
    const moved = {patterns: [came(9)], standing: standing({lost})};

    expect(asks(moved)).toBe(0);
    expect(refusalsOf(moved)).toEqual(['TRANSFERRED #50']);
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

/** What is answered where the list of threads and the memory hold this: `asked`, or the reason against it. */
function answer(
  incidents: readonly ReturnType<typeof incident>[],
  memory: readonly MemoryEvent[] | null = null,
): string {
  const ground = standing({incidents, memory: memory === null ? null : remembered(...memory)});
  const change = {evidence: evidence({now: NOW}), patterns: [came(9)], standing: ground};
  return asks(change) === 1 ? 'asked' : refusalsOf(change).join();
}

function opened(change: {
  readonly number?: number;
  readonly of?: Fingerprint;
  readonly what?: IncidentEvent['change'];
}) {
  const {number = 50, of = ISSUE, what = 'systemic'} = change;
  return toIncidentEvent({at: NOW, change: what, fingerprint: of, branch: '*', incident: number, occasion: ''});
}

function word(kind: 'deleted' | 'completed', about = 50): MemoryEvent {
  const verdict: Verdict = {kind};
  return {...said('completed', {at: NOW}), incident: about, verdict};
}

describe('of several threads', () => {
  const DONE = {state: 'closed', closedAt: ago(1)} as const;
  const REFUSED = {...DONE, closedByHuman: true} as const;

  test.each([
    [
      'an open one counts before one that a person closed',
      [issue(), issue({number: 51, ...REFUSED})],
      'SYSTEMIC_KNOWN #50',
    ],
    ['the newest closed one counts', [issue(REFUSED), issue({number: 51, ...DONE})], 'SYSTEMIC_KNOWN #51'],
    [
      'one of another pattern says nothing',
      [issue({fingerprint: toSystemicFingerprint(fingerprint('else'))})],
      'asked',
    ],
    ['one of a cause says nothing, whatever it is called', [issue({scope: 'cause'})], 'asked'],
  ] as const)('%s', (_, incidents, expected) => {
    expect(answer(incidents)).toBe(expected);
  });
});

describe('what is remembered of the issue', () => {
  test.each([
    ['an open one that it has not heard of is asked for again, so that it will', [issue()], [], 'asked'],
    ['an open one that it knows is left', [issue()], [opened({})], 'SYSTEMIC_KNOWN #50'],
    ['an opening that no list shows', [], [opened({})], 'SYSTEMIC_KNOWN #50'],
    ['the latest of two openings', [], [opened({number: 40}), opened({})], 'SYSTEMIC_KNOWN #50'],
    ['the opening of another pattern', [], [opened({of: fingerprint('else')})], 'asked'],
    ['something else about it', [], [opened({what: 'closed'})], 'asked'],
    ['that it was deleted', [], [opened({}), word('deleted')], 'asked'],
    ['that another one was deleted', [], [opened({}), word('deleted', 40)], 'SYSTEMIC_KNOWN #50'],
    ['that both were', [], [opened({}), word('deleted', 40), word('deleted')], 'asked'],
    ['that it was done', [], [opened({}), word('completed')], 'SYSTEMIC_KNOWN #50'],
  ] as const)('%s', (_, incidents, memory, expected) => {
    expect(answer(incidents, memory)).toBe(expected);
  });
});

test('the loss of another thread says nothing of this one', () => {
  const lost = [{number: 40, fingerprint: fingerprint('else'), branch: '*', fate: 'transferred'}] as const;
  const ground = {patterns: [came(9)], standing: standing({lost, memory: remembered(opened({}))})};

  expect(asks({patterns: [came(9)], standing: standing({lost})})).toBe(1);
  expect(refusalsOf(ground)).toEqual(['SYSTEMIC_KNOWN #50']);
});

test('only the causes whose pattern is known are looked at, and each pattern has an issue', () => {
  const second = {...came(9, 'b'), pattern: fingerprint('other pattern')};

  expect(asks({diagnoses: causes('a', 'b', 'c'), patterns: [came(9, 'a'), second]})).toBe(2);
});

test('the identity of the issue stays what it was in every release', () => {
  expect(ISSUE).toBe(toFingerprint(['systemic', PATTERN]));
});

test.each([
  ['of it', issue(), 'SYSTEMIC_KNOWN #50'],
  ['of another one', issue({number: 51}), 'asked'],
] as const)('an open issue of which the memory has a hint is known: a hint %s', (_, hinted, expected) => {
  const memory = {...remembered(), hints: [toHint(hinted, 'open')]};
  const change = {patterns: [came(9)], standing: standing({incidents: [issue()], memory})};

  expect(asks(change) === 1 ? 'asked' : refusalsOf(change).join()).toBe(expected);
});
