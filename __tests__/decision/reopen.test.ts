// A cause whose thread was closed, moved, locked or deleted: opened again, followed by a new one, or left as it is.
import {describe, expect, test} from '@jest/globals';
import {decide, type FailureQuestion} from '../../src/decision/decide.ts';
import type {Incident} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {IncidentEvent, MemoryEvent} from '../../src/domain/memory.ts';
import {toIncidentEvent} from '../../src/memory/events.ts';
import {
  diagnosis,
  evidence,
  failed,
  failureQuestion,
  fingerprint,
  incident,
  passed,
  policy,
  remembered,
  run,
  standing,
} from './questions.ts';
import {said} from './words.ts';

const DAY_MS = 86_400_000;
const NOW = (1_000 * DAY_MS) as Instant;
const ago = (ms: number) => (NOW - ms) as Instant;

/** What becomes of the thread: the reason of the effect, with the thread that it follows, or the reason against it. */
function verdict(change: Partial<FailureQuestion>): string {
  const question = failureQuestion({evidence: evidence({now: NOW}), ...change});
  const {effects, declined} = decide(question);
  for (const {effect, because} of effects) {
    if (effect.kind === 'upsert-incident') return effect.follows === null ? because : `${because} #${effect.follows}`;
  }
  const refused = declined.find(({kind}) => kind === 'upsert-incident');
  return `left: ${refused?.because} ${refused?.subject}`;
}

function closed(change: Partial<Incident> = {}): Incident {
  return incident({state: 'closed', closedAt: ago(DAY_MS), ...change});
}

describe('an incident that was closed', () => {
  test.each([
    ['a moment ago', ago(0), 'REOPENED_INCIDENT'],
    ['fourteen days ago to the millisecond', ago(14 * DAY_MS), 'REOPENED_INCIDENT'],
    ['longer ago than that', ago(14 * DAY_MS + 1), 'CLOSED_TOO_LONG_AGO #12'],
    ['at a time that nobody tells', null, 'REOPENED_INCIDENT'],
    ['in the future of another clock', (NOW + DAY_MS) as Instant, 'REOPENED_INCIDENT'],
  ] as const)('%s leads to %3$s', (_, closedAt, expected) => {
    expect(verdict({standing: standing({incidents: [closed({closedAt})]})})).toBe(expected);
  });

  test.each([
    [0, ago(1), 'CLOSED_TOO_LONG_AGO #12'],
    [1, ago(DAY_MS), 'REOPENED_INCIDENT'],
    [365, ago(300 * DAY_MS), 'REOPENED_INCIDENT'],
  ] as const)('within %i days of the policy or not: %3$s', (reopenDays, closedAt, expected) => {
    const {incidents} = policy();

    expect(
      verdict({
        policy: policy({incidents: {...incidents, reopenDays}}),
        standing: standing({incidents: [closed({closedAt})]}),
      }),
    ).toBe(expected);
  });

  test.each([
    ['not planned or as a duplicate', {closedByHuman: true}, 'left: CLOSED_BY_HUMAN #12'],
    ['so, long ago', {closedByHuman: true, closedAt: ago(300 * DAY_MS)}, 'left: CLOSED_BY_HUMAN #12'],
    ['and locked', {locked: true}, 'left: LOCKED_BY_HUMAN #12'],
  ] as const)('by a person as %s stays closed', (_, change, expected) => {
    expect(verdict({standing: standing({incidents: [closed(change)]})})).toBe(expected);
  });

  test('leaves the word to the newest of several, and an open one before all of them', () => {
    const old = closed({number: 3, closedByHuman: true, closedAt: ago(90 * DAY_MS)});
    const young = closed({number: 9});

    expect(verdict({standing: standing({incidents: [old, young]})})).toBe('REOPENED_INCIDENT');
    expect(verdict({standing: standing({incidents: [incident({number: 2}), old]})})).toBe('KNOWN_INCIDENT');
  });
});

describe('a failure that is handled late', () => {
  const late = (change: Parameters<typeof run>[0]) => evidence({now: NOW, run: run(change)});
  const ended = (runId: number) => remembered(passed('recovery', {runId}));

  test.each([
    ['older than the green run that ended it', 599, 'left: GREEN_AFTER_FAILURE #12'],
    ['newer than that', 601, 'REOPENED_INCIDENT'],
  ] as const)('by the memory: %s', (_, id, expected) => {
    const ground = standing({incidents: [closed()], memory: ended(600)});

    expect(verdict({evidence: late({id}), standing: ground})).toBe(expected);
  });

  test('the first attempt is older than the second one, which passed', () => {
    const memory = remembered(passed('recovery', {runId: 600, attempt: 2}));
    const ground = standing({incidents: [closed()], memory});

    expect(verdict({evidence: late({id: 600, attempt: 1}), standing: ground})).toBe('left: GREEN_AFTER_FAILURE #12');
    expect(verdict({evidence: late({id: 600, attempt: 3}), standing: ground})).toBe('REOPENED_INCIDENT');
  });

  test('the end of another thread says nothing', () => {
    const memory = remembered(passed('recovery', {runId: 600, incident: 99}));

    expect(verdict({evidence: late({id: 599}), standing: standing({incidents: [closed()], memory})})).toBe(
      'REOPENED_INCIDENT',
    );
  });

  test('a thread that was opened again since counts it', () => {
    const ground = standing({incidents: [incident({runId: 700})], memory: ended(600)});

    expect(verdict({evidence: late({id: 599}), standing: ground})).toBe('KNOWN_INCIDENT');
  });

  test.each([
    [
      'began before the thread was closed',
      {startedAt: ago(2 * DAY_MS), endedAt: ago(1)},
      'left: GREEN_AFTER_FAILURE #12',
    ],
    ['began after it', {startedAt: ago(2), endedAt: ago(1)}, 'REOPENED_INCIDENT'],
    ['ended before it and began nobody knows when', {endedAt: ago(2 * DAY_MS)}, 'left: GREEN_AFTER_FAILURE #12'],
    ['ended after it and began nobody knows when', {endedAt: ago(1)}, 'REOPENED_INCIDENT'],
    ['tells no time', {}, 'REOPENED_INCIDENT'],
  ] as const)('where no green run is remembered the times tell: the run %s', (_, times, expected) => {
    for (const memory of [null, remembered()]) {
      expect(verdict({evidence: late(times), standing: standing({incidents: [closed()], memory})})).toBe(expected);
    }
  });

  test('a person who closed it as not planned has the word, not the clock', () => {
    const ground = standing({incidents: [closed({closedByHuman: true})]});

    expect(verdict({evidence: late({startedAt: ago(2 * DAY_MS)}), standing: ground})).toBe('left: CLOSED_BY_HUMAN #12');
  });

  test('an umbrella that is over is not opened again by it', () => {
    const wide = incident({
      number: 30,
      branch: '*',
      scope: 'umbrella',
      state: 'closed',
      closedAt: ago(1),
      seen: [{runId: 400}],
    });
    const others = ['one', 'two'].map((branch, at) => incident({number: 40 + at, branch}));
    const memory = remembered(passed('recovery', {runId: 600, incident: 30}));

    const ask = (id: number) =>
      verdict({evidence: late({id}), standing: standing({incidents: [wide, ...others], memory})});

    expect(ask(599)).toBe('left: GREEN_AFTER_FAILURE #30');
    expect(ask(601)).toBe('UMBRELLA_BRANCHES');
  });
});

describe('a thread that is gone', () => {
  const lost = (fate: 'transferred' | 'deleted', branch = 'work') =>
    standing({lost: [{number: 12, fingerprint: fingerprint('cause'), branch, fate}]});

  test.each([
    ['moved to another repository', lost('transferred'), 'left: TRANSFERRED #12'],
    ['deleted', lost('deleted'), 'NEW_INCIDENT'],
    ['moved, of another branch', lost('transferred', 'main'), 'NEW_INCIDENT'],
  ] as const)('%s', (_, ground, expected) => {
    expect(verdict({standing: ground})).toBe(expected);
  });

  test('moved while another one of its cause is open: that one goes on', () => {
    expect(verdict({standing: {...lost('transferred'), incidents: [incident({number: 14})]}})).toBe('KNOWN_INCIDENT');
  });

  test('an umbrella that was moved is not opened a second time here', () => {
    const others = ['one', 'two'].map((branch, at) => incident({number: 40 + at, branch}));

    expect(verdict({standing: {...lost('transferred', '*'), incidents: others}})).toBe('left: TRANSFERRED #12');
  });
});

test.each([
  ['open', {}],
  ['closed', {state: 'closed'}],
] as const)('a locked thread that is %s is left alone', (_, change) => {
  expect(verdict({standing: standing({incidents: [incident({locked: true, ...change})]})})).toBe(
    'left: LOCKED_BY_HUMAN #12',
  );
});

test('every cause has its own verdict', () => {
  const incidents = [
    closed({number: 1}),
    incident({number: 2, name: 'b', state: 'closed', closedByHuman: true, closedAt: ago(1)}),
    incident({number: 3, name: 'c', locked: true}),
  ];
  const diagnoses = [diagnosis(), diagnosis({name: 'b'}), diagnosis({name: 'c'})] as const;
  const {effects, declined} = decide(failureQuestion({diagnoses, standing: standing({incidents})}));

  expect(effects.filter(({effect}) => effect.kind === 'upsert-incident').map(({because}) => because)).toEqual([
    'REOPENED_INCIDENT',
  ]);
  expect(declined.filter(({kind}) => kind === 'upsert-incident')).toMatchObject([
    {because: 'CLOSED_BY_HUMAN', subject: '#2'},
    {because: 'LOCKED_BY_HUMAN', subject: '#3'},
  ]);
});

describe('a run that is handled again says what its first try could not write down', () => {
  const HOUR_MS = 3_600_000;
  const own = {runId: 500};
  const ask = (
    seen: readonly {readonly runId: number}[],
    events: readonly MemoryEvent[] | null,
    change: {readonly count?: number; readonly openedAt?: Instant; readonly follows?: number} = {},
  ) => {
    const {count, openedAt = null, follows = null} = change;
    const thread = incident({seen, ...(count === undefined ? {} : {count})});
    const incidents = [{...thread, record: {...thread.record, openedAt, follows}}];
    const memory = events === null ? null : remembered(...events);
    const now = evidence({now: NOW, run: run({startedAt: ago(HOUR_MS)})});
    return verdict({evidence: now, standing: standing({incidents, memory})});
  };
  const told = (what: IncidentEvent['change'], at = 100, number = 12) =>
    toIncidentEvent({
      at: at as Instant,
      change: what,
      fingerprint: fingerprint('cause'),
      branch: 'work',
      incident: number,
      occasion: '',
    });
  const KNOWN = told('opened');
  const before = {openedAt: ago(2 * HOUR_MS)};
  const since = {openedAt: ago(HOUR_MS)};

  test.each([
    ['it opened the thread, of which the memory has not heard', [own], [], {}, 'NEW_INCIDENT'],
    ['it opened the thread, of which the memory has heard', [own], [KNOWN], {}, 'NEW_INCIDENT'],
    ['it opened one that follows another', [own], [], {follows: 3}, 'CLOSED_TOO_LONG_AGO'],
    ['the thread was there when the run began', [own], [KNOWN], before, 'KNOWN_INCIDENT'],
    ['it was there, and the memory has not heard of it', [own], [], before, 'KNOWN_INCIDENT'],
    ['it was opened in the moment in which the run began', [own], [KNOWN], since, 'NEW_INCIDENT'],
    ['it has more behind it than it lists', [own], [KNOWN], {count: 5}, 'KNOWN_INCIDENT'],
    ['it was there, and lists all', [own, {runId: 400}], [KNOWN], before, 'KNOWN_INCIDENT'],
    ['the memory heard of another thread only', [own, {runId: 400}], [told('opened', 100, 13)], {}, 'NEW_INCIDENT'],
    ['nothing is remembered at all', [own], null, {}, 'KNOWN_INCIDENT'],
    ['it was handled to the end', [own], [failed({runId: 500})], {}, 'KNOWN_INCIDENT'],
    ['another attempt of it was', [own], [failed({runId: 500, attempt: 2})], {}, 'NEW_INCIDENT'],
    ['another run was', [own], [failed({runId: 499})], {}, 'NEW_INCIDENT'],
    ['a pass of it is remembered, and no failure', [own], [passed('green', {runId: 500})], {}, 'NEW_INCIDENT'],
  ] as const)('%s', (_, seen, events, change, expected) => {
    expect(ask(seen, events, change)).toBe(expected);
  });

  const done = (kind: 'completed' | 'locked', at: number) => said(kind, {at});

  test.each([
    ['a green run after the failure before', [passed('recovery', {runId: 450})], 'REOPENED_INCIDENT'],
    ['a green run before that', [passed('recovery', {runId: 390})], 'KNOWN_INCIDENT'],
    ['a green run between two failures before', [passed('recovery', {runId: 405})], 'KNOWN_INCIDENT'],
    ['a green run after this one', [passed('recovery', {runId: 550})], 'KNOWN_INCIDENT'],
    ['the end of another thread', [passed('recovery', {runId: 450, incident: 13})], 'KNOWN_INCIDENT'],
    ['a sweep after the failure before', [told('closed', 411)], 'REOPENED_INCIDENT'],
    ['a sweep in that very moment', [told('closed', 410)], 'KNOWN_INCIDENT'],
    ['a sweep that closed another thread', [told('closed', 411, 13)], 'KNOWN_INCIDENT'],
    ['a sweep that called it stale', [told('stale', 411)], 'KNOWN_INCIDENT'],
    ['a person who called it done', [done('completed', 411)], 'REOPENED_INCIDENT'],
    ['a person who locked it', [done('locked', 411)], 'KNOWN_INCIDENT'],
    ['a person who called another one done', [{...done('completed', 411), incident: 13}], 'KNOWN_INCIDENT'],
  ] as const)('it was ended by %s', (_, events, expected) => {
    expect(ask([own, {runId: 410}, {runId: 400}], [KNOWN, ...events])).toBe(expected);
  });

  test('what ended by two green runs is over for a failure before the later one', () => {
    const memory = remembered(passed('recovery', {runId: 450}), passed('recovery', {runId: 600}));

    expect(verdict({standing: standing({incidents: [closed()], memory})})).toBe('left: GREEN_AFTER_FAILURE #12');
  });

  test('a run that began in the moment in which the thread was closed is no old one', () => {
    const now = evidence({now: NOW, run: run({startedAt: ago(DAY_MS)})});

    expect(verdict({evidence: now, standing: standing({incidents: [closed()]})})).toBe('REOPENED_INCIDENT');
  });
});
