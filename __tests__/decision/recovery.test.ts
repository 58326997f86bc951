// What a green run ends, and what it must leave alone.
import {describe, expect, test} from '@jest/globals';
import {decideRecovery, type RecoveryQuestion} from '../../src/decision/recovery.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {toIncidentEvent} from '../../src/memory/events.ts';
import {BATCH, failed, incident, passed, policy, recoveryQuestion, remembered, run, standing} from './questions.ts';
import {said, toHint} from './words.ts';

const green = (change: Parameters<typeof run>[0] = {}) => run({conclusion: 'success', id: 600, ...change});
const standingWith = (...incidents: ReturnType<typeof incident>[]) => standing({incidents});

function effectsOf(change: Partial<RecoveryQuestion>): readonly string[] {
  return decideRecovery(recoveryQuestion(change)).effects.map(({effect}) => effect.kind);
}

function reasonsOf(change: Partial<RecoveryQuestion>, kind: string): readonly string[] {
  const {declined} = decideRecovery(recoveryQuestion(change));
  return declined.filter((choice) => choice.kind === kind).map((choice) => choice.because);
}

test('a green run closes the incident of its branch and workflow and lifts the mark', () => {
  expect(effectsOf({})).toEqual(['close-incident', 'clear-mark']);
  expect(decideRecovery(recoveryQuestion())).toMatchObject({
    reason: 'RECOVERED',
    next: [],
    queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''},
  });
});

test('each effect says what it is about and why', () => {
  const {effects} = decideRecovery(recoveryQuestion({ledger: 'kept'}));

  expect(effects.map(({effect, because}) => ({...effect, because}))).toEqual([
    {
      kind: 'close-incident',
      fingerprint: incident().record.fingerprint,
      incident: 12,
      as: 'recovered',
      because: 'RECOVERED',
    },
    {kind: 'clear-mark', file: BATCH.file, item: '2', branch: 'work', via: 'commit', because: 'RECOVERED'},
    {kind: 'append-ledger', run: 600, because: 'RECOVERED'},
  ]);
});

test('with a ledger the entry comes last: it says that all the rest is done', () => {
  expect(effectsOf({ledger: 'kept'})).toEqual(['close-incident', 'clear-mark', 'append-ledger']);
});

test('all incidents of the branch and workflow are closed', () => {
  const both = standingWith(incident({number: 3, name: 'a'}), incident({number: 4, name: 'b'}));

  expect(effectsOf({standing: both})).toEqual(['close-incident', 'close-incident', 'clear-mark']);
});

describe('an incident stays open', () => {
  test.each([
    ['of another branch', {standing: standingWith(incident({branch: 'main'}))}, 'NOTHING_OPEN'],
    ['of another workflow', {standing: standingWith(incident({workflow: 'nightly'}))}, 'NOTHING_OPEN'],
    ['that is closed already', {standing: standingWith(incident({state: 'closed'}))}, 'NOTHING_OPEN'],
    ['seen in a newer run', {standing: standingWith(incident({runId: 601}))}, 'GREEN_BEFORE_FAILURE'],
    [
      'seen in a newer run and in an older one',
      {standing: standingWith(incident({seen: [{runId: 601}, {runId: 400}]}))},
      'GREEN_BEFORE_FAILURE',
    ],
    ['seen in this very attempt', {standing: standingWith(incident({runId: 600}))}, 'GREEN_BEFORE_FAILURE'],
    ['that a person locked', {standing: standingWith(incident({locked: true}))}, 'LOCKED_BY_HUMAN'],
    ['that asks for the end of a pattern', {standing: standingWith(incident({scope: 'systemic'}))}, 'NOTHING_OPEN'],
    ['when the token only reads', {ownToken: 'read-only'}, 'DEPENDABOT'],
    ['when the green run comes from a fork', {run: green({fromFork: true})}, 'FORK'],
    ['when the run has no branch', {run: green({branch: null})}, 'NO_BRANCH'],
    ['when the run is not green', {run: green({conclusion: 'cancelled'})}, 'IRRELEVANT_EVENT'],
    ['when incidents cannot be listed', {standing: standing({incidents: null})}, 'INCIDENTS_UNREADABLE'],
  ] as const)('%s', (_, change, because) => {
    expect(reasonsOf(change, 'close-incident')).toEqual([because]);
    expect(effectsOf(change)).not.toContain('close-incident');
  });

  test('when its record lists no occurrence: nothing proves that it is over', () => {
    const bare = incident();
    const only = standingWith({...bare, record: {...bare.record, occurrences: []}});

    expect(reasonsOf({standing: only}, 'close-incident')).toEqual(['GREEN_BEFORE_FAILURE']);
  });
});

test('the thread of the same cause on another branch is none of its business', () => {
  const both = standingWith(incident({number: 3, branch: 'main'}), incident());
  const {effects, declined} = decideRecovery(recoveryQuestion({standing: both}));

  expect(effects.flatMap(({effect}) => (effect.kind === 'close-incident' ? [effect.incident] : []))).toEqual([12]);
  expect(declined.filter(({kind}) => kind === 'close-incident')).toEqual([]);
});

test('a re-run that passes closes the incident of its first try', () => {
  const first = standingWith(incident({runId: 600, attempt: 1}));

  expect(effectsOf({standing: first, run: green({attempt: 2})})).toContain('close-incident');
});

describe('where the policy asks for three green runs', () => {
  const three = policy({recovery: {...policy().recovery, greens: 3}});
  const ask = (...events: readonly MemoryEvent[]) => {
    const change = {
      policy: three,
      ledger: 'kept',
      standing: standing({incidents: [incident()], memory: remembered(...events)}),
    } as const;
    return [...effectsOf(change).filter((kind) => kind !== 'clear-mark'), ...reasonsOf(change, 'close-incident')];
  };

  test.each([
    ['the first is counted', [], ['append-ledger', 'NEEDS_MORE_GREENS']],
    ['the second is counted', [passed('green', {runId: 590})], ['append-ledger', 'NEEDS_MORE_GREENS']],
    [
      'the third ends it',
      [passed('green', {runId: 590}), passed('green', {runId: 595})],
      ['close-incident', 'append-ledger'],
    ],
    [
      'a run counts once whatever its attempts are',
      [passed('green', {runId: 590}), passed('green', {runId: 590, attempt: 2})],
      ['append-ledger', 'NEEDS_MORE_GREENS'],
    ],
    [
      'this run counts once when it is handled again',
      [passed('green', {runId: 590}), passed('green', {runId: 600})],
      ['append-ledger', 'NEEDS_MORE_GREENS'],
    ],
    [
      'those before the last failure mean nothing',
      [passed('green', {runId: 390}), passed('green', {runId: 395})],
      ['append-ledger', 'NEEDS_MORE_GREENS'],
    ],
    [
      'those of another incident mean nothing',
      [passed('green', {runId: 590, incident: 3}), passed('green', {runId: 595, incident: 3})],
      ['append-ledger', 'NEEDS_MORE_GREENS'],
    ],
  ] as const)('%s', (_, events, expected) => {
    expect(ask(...events)).toEqual(expected);
  });
});

test('a run that one thread counts and another does not is remembered', () => {
  const incidents = [incident({number: 3, name: 'b', runId: 700}), incident()];
  const two = policy({recovery: {...policy().recovery, greens: 2}});

  expect(effectsOf({policy: two, ledger: 'kept', standing: standing({incidents})})).toContain('append-ledger');
});

describe('a thread that a person opened again', () => {
  const ask = (at: number, word: 'reopened' | 'completed' = 'reopened') =>
    reasonsOf({standing: standing({incidents: [incident()], memory: remembered(said(word, {at}))})}, 'close-incident');

  test('stays open when the next run is green: it is not over for them', () => {
    expect(ask(401)).toEqual(['REOPENED_BY_HUMAN']);
  });

  test('is closed when it has failed since', () => {
    expect(ask(400)).toEqual([]);
  });

  test('is closed when it has failed since, whatever failed before', () => {
    const incidents = [incident({seen: [{runId: 400}, {runId: 300}]})];

    expect(
      reasonsOf({standing: standing({incidents, memory: remembered(said('reopened', {at: 350}))})}, 'close-incident'),
    ).toEqual([]);
  });

  test('is closed where they spoke of another thread', () => {
    const memory = remembered({...said('reopened', {at: 401}), incident: 13});

    expect(reasonsOf({standing: standing({incidents: [incident()], memory})}, 'close-incident')).toEqual([]);
  });

  test('is closed where the person has spoken otherwise since', () => {
    const memory = remembered(said('reopened', {at: 401}), said('completed', {at: 402}));

    expect(reasonsOf({standing: standing({incidents: [incident()], memory})}, 'close-incident')).toEqual([]);
  });

  test.each(['not-planned', 'duplicate'] as const)('is closed where the person has called it %s since', (kind) => {
    const memory = remembered(said('reopened', {at: 401}), {...said('completed', {at: 402}), verdict: {kind}});

    expect(reasonsOf({standing: standing({incidents: [incident()], memory})}, 'close-incident')).toEqual([]);
  });

  test('stays open where the person has only locked it since and unlocked it', () => {
    const memory = remembered(said('reopened', {at: 401}), said('locked', {at: 402}));

    expect(reasonsOf({standing: standing({incidents: [incident()], memory})}, 'close-incident')).toEqual([
      'REOPENED_BY_HUMAN',
    ]);
  });
});

describe('an end that was cut off before it was remembered', () => {
  const at = (time: number) => time as Instant;
  const closed = incident({state: 'closed', closedAt: at(900)});
  const ask = (change: {
    readonly closedAt?: number;
    readonly events?: readonly MemoryEvent[];
    readonly hint?: 'open' | 'closed';
  }) => {
    const {closedAt = 900, events = [failed()], hint} = change;
    const memory = {...remembered(...events), hints: hint === undefined ? [] : [toHint(closed, hint)]};
    const incidents = [{...closed, closedAt: at(closedAt)}];
    return effectsOf({
      run: green({endedAt: at(800)}),
      ledger: 'kept',
      plans: [],
      standing: standing({incidents, memory}),
    });
  };
  const AGAIN = ['close-incident', 'append-ledger'];
  const ENDED = passed('recovery', {runId: 300});
  const told = (what: 'closed' | 'opened', number = 12) =>
    toIncidentEvent({
      at: at(900),
      change: what,
      fingerprint: closed.record.fingerprint,
      branch: 'work',
      incident: number,
      occasion: '',
    });

  test.each([
    ['is planned again', {}, AGAIN],
    ['is planned again where the hint says that it is open', {hint: 'open', events: []}, AGAIN],
    ['is known where the hint says so', {hint: 'closed'}, []],
    ['is planned again where it was closed in the moment in which the run ended', {closedAt: 800}, AGAIN],
    ['is none where the thread was closed before the run ended', {closedAt: 799}, []],
    ['is known by what a sweep did', {events: [failed(), told('closed')]}, []],
    ['is not known by how it was opened', {events: [failed(), told('opened')]}, AGAIN],
    ['is not known by the end of another thread', {events: [failed(), told('closed', 13)]}, AGAIN],
    ['is not known by an end before the last failure', {events: [failed(), {...ENDED, at: at(399)}]}, AGAIN],
    ['is known by an end in the moment of it', {events: [failed(), {...ENDED, at: at(400)}]}, []],
    ['is none where only another cause is known', {events: [failed({name: 'b'})]}, []],
    ['is known by its event', {events: [failed(), passed('recovery', {runId: 600})]}, []],
    ['is none where the memory knows nothing of the cause', {events: []}, []],
  ] as const)('%s', (_, change, expected) => {
    expect(ask(change)).toEqual(expected);
  });

  test.each([
    ['nobody tells when it was closed', {closedAt: null}, 800],
    ['nobody tells when the run ended', {closedAt: at(900)}, null],
    ['a person closed it', {closedAt: at(900), closedByHuman: true}, 800],
  ] as const)('is not planned again where %s', (_, change, endedAt) => {
    const incidents = [{...closed, ...change}];
    const ended = green({endedAt: endedAt === null ? null : at(endedAt)});

    expect(effectsOf({run: ended, standing: standing({incidents, memory: remembered(failed())})})).not.toContain(
      'close-incident',
    );
  });

  test.each([
    ['of another cause', incident({name: 'b'})],
    ['of another branch', incident({branch: 'main'})],
  ])('is planned again where the only hint is one %s', (_, hinted) => {
    const memory = {...remembered(failed()), hints: [toHint(hinted, 'closed')]};
    const ended = green({endedAt: at(800)});

    expect(effectsOf({run: ended, standing: standing({incidents: [closed], memory})})).toContain('close-incident');
  });

  test('is not planned again where a person closed it as not planned', () => {
    const memory = {...remembered(failed()), hints: [toHint(closed, 'open')]};

    expect(
      effectsOf({ledger: 'kept', standing: standing({incidents: [{...closed, closedByHuman: true}], memory})}),
    ).not.toContain('close-incident');
  });
});

describe('the ledger', () => {
  const noMark = {kind: 'none', because: 'NO_BATCH', subject: ''} as const;
  const rerun = {batch: noMark, ledger: 'kept', run: green({attempt: 2})} as const;

  test.each([
    ['a pass of a run that had failed, with nothing open', [failed({runId: 600})], ['append-ledger']],
    ['nothing when the run had not failed', [failed({runId: 599})], []],
    ['nothing when only this attempt is known', [failed({runId: 600, attempt: 2})], []],
  ] as const)('is told of %s', (_, events, expected) => {
    expect(effectsOf({...rerun, standing: standing({memory: remembered(...events)})})).toEqual(expected);
  });

  test.each([
    ['none', 'NO_LEDGER'],
    ['read-only', 'LEDGER_READ_ONLY'],
  ] as const)('of standing %s gets nothing, and says why', (ledger, because) => {
    expect(reasonsOf({ledger}, 'append-ledger')).toEqual([because]);
    expect(effectsOf({ledger})).not.toContain('append-ledger');
  });

  test('is not asked for a fork, and not for what is no pass', () => {
    const memory = remembered(failed({runId: 600}));

    for (const change of [{fromFork: true}, {conclusion: 'failure'}] as const) {
      expect(effectsOf({...rerun, run: green({attempt: 2, ...change}), standing: standing({memory})})).toEqual([]);
    }
  });
});
