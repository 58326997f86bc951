// The sweep makes threads and memory agree: lost occurrences, duplicates, stale threads, and what people did unseen.
import {describe, expect, test} from '@jest/globals';
import type {Incident} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {ago, causeOf, DAY_MS, failureOf, Harbour, HOUR_MS, LIMITED, NOW, sampleRun} from './sweep-harbour.ts';

const CAUSE = 'tide overflow';

/** A run of so many days ago. */
function runOf(id: number, days: number, change: Parameters<typeof sampleRun>[1] = {}) {
  return sampleRun(id, {startedAt: ago(days * DAY_MS), endedAt: ago(days * DAY_MS - HOUR_MS), ...change});
}

function inDays(days: number): Instant {
  return (NOW + days * DAY_MS) as Instant;
}

describe('occurrences that a race or a killed run lost', () => {
  test('are written into the thread again, and every other word of it stays', async () => {
    const harbour = new Harbour();
    const [first, second, third] = [runOf(11, 3), runOf(12, 2), runOf(13, 1)];
    const thread = harbour.openThread(CAUSE, [first]);
    const before = thread.body;
    await harbour.remember({events: [first, second, third].map((run) => failureOf(run, CAUSE, run.endedAt ?? NOW))});

    const report = await harbour.sweep();
    const record = parseIncidentMarker(thread.body);

    expect(report.threads).toMatchObject([
      {number: 1, change: {kind: 'repaired', missing: 2}, result: {status: 'done'}},
    ]);
    expect(record?.occurrences.map(({runId}) => runId)).toEqual([13, 12, 11]);
    expect(record?.count).toBe(3);
    expect(thread.body).toContain('Seen **3 times**');
    expect(thread.body).toContain('| 13 |'.replace('| 13 |', '[13]'));
    expect(thread.body).toContain('The tide was too high.');
    expect(thread.body.endsWith('A note that a person wrote.')).toBe(true);
    expect(before).not.toBe(thread.body);
  });

  test('are written once: the next sweep finds the thread whole', async () => {
    const harbour = new Harbour();
    const runs = Array.from({length: 14}, (_, index) => runOf(20 + index, 14 - index));
    harbour.openThread(CAUSE, runs.slice(0, 1));
    await harbour.remember({events: runs.map((run) => failureOf(run, CAUSE, run.endedAt ?? NOW))});

    const first = await harbour.sweep();
    const second = await harbour.sweep();

    expect(first.threads).toHaveLength(1);
    expect(second.threads).toEqual([]);
    expect((await harbour.open())[0]?.record).toMatchObject({count: 14});
  });

  test('of other branches and causes are left to their own threads', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    await harbour.remember({
      events: [failureOf(runOf(12, 2, {branch: 'feature'}), CAUSE), failureOf(runOf(13, 2), 'gate stuck')],
    });

    const report = await harbour.sweep();

    expect(report.threads).toEqual([]);
  });

  test('a thread that a person locked or closed is left alone', async () => {
    const harbour = new Harbour();
    const [first, second] = [runOf(11, 3), runOf(12, 2)];
    harbour.openThread(CAUSE, [first], {locked: true});
    harbour.openThread('gate stuck', [first], {state: 'closed', closedAt: ago(DAY_MS)});
    const before = structuredClone(harbour.host.incidents);
    await harbour.remember({events: [failureOf(second, CAUSE), failureOf(second, 'gate stuck')]});

    await harbour.sweep();

    expect(harbour.host.incidents).toEqual(before);
  });

  test('an occurrence that somebody adds while the sweep writes is not lost', async () => {
    const harbour = new Harbour();
    const [first, second, third] = [runOf(11, 3), runOf(12, 2), runOf(13, 1)];
    harbour.openThread(CAUSE, [first]);
    await harbour.remember({
      events: [failureOf(first, CAUSE, ago(3 * DAY_MS)), failureOf(second, CAUSE, ago(2 * DAY_MS))],
    });
    let raced = false;
    harbour.state.beforeWrite = async () => {
      if (raced) return;
      raced = true;
      await harbour.remember({events: [failureOf(third, CAUSE, ago(HOUR_MS))]});
    };

    await harbour.sweep();

    expect((await harbour.open())[0]?.record.occurrences.map(({runId}) => runId)).toEqual([13, 12, 11]);
    expect(harbour.eventsOf('failure')).toHaveLength(3);
    expect(harbour.memory().journal.lastSweepAt).toBe(NOW);
  });
});

describe('threads that stand twice', () => {
  test('the lowest number stays and holds the occurrences of all, the others are folded into it', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.openThread(CAUSE, [runOf(12, 2)]);
    harbour.openThread(CAUSE, [runOf(13, 1)]);

    const report = await harbour.sweep();
    const open = await harbour.open();
    const again = await harbour.sweep();

    expect(report.threads.map(({number, change}) => [number, change.kind])).toEqual([
      [1, 'repaired'],
      [2, 'folded'],
      [3, 'folded'],
    ]);
    expect(open.map(({number, record}) => [number, record.count])).toEqual([[1, 3]]);
    expect(harbour.eventsOf('incident').map(({change, incident}) => [change, incident])).toEqual([
      ['folded', 2],
      ['folded', 3],
    ]);
    expect(again.threads).toEqual([]);
  });

  test('threads of the same cause on two branches are two threads', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.openThread(CAUSE, [runOf(12, 2, {branch: 'feature'})]);

    const report = await harbour.sweep();

    expect(report.threads).toEqual([]);
    expect(await harbour.open()).toHaveLength(2);
  });

  test('a twin is not folded while the thread that stays lacks its occurrences', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.openThread(CAUSE, [runOf(12, 2)]);
    harbour.host.failOn('ensureIncident', {code: 'HOST_UNAVAILABLE', operation: 'update', retryAfterMs: null}, 1);

    const failed = await harbour.sweep();
    const open = await harbour.open();
    const next = await harbour.sweep();

    expect(failed.threads).toMatchObject([{number: 1, result: {status: 'failed'}}]);
    expect(open).toHaveLength(2);
    expect(next.threads).toHaveLength(2);
    expect(await harbour.open()).toHaveLength(1);
  });
});

describe('threads of which nothing is seen any more', () => {
  test('are called stale, and closed after the grace time', async () => {
    const harbour = new Harbour();
    const thread = harbour.openThread(CAUSE, [runOf(11, 31)]);

    const called = await harbour.sweep();
    const body = thread.body;
    const waiting = await harbour.sweep({now: inDays(6)});
    const closed = await harbour.sweep({now: inDays(7)});
    const later = await harbour.sweep({now: inDays(8)});

    expect(called.threads).toMatchObject([{number: 1, change: {kind: 'called-stale'}}]);
    expect(body).toContain('**Stale**');
    expect(waiting.threads).toEqual([]);
    expect(closed.threads).toMatchObject([{number: 1, change: {kind: 'closed-stale'}}]);
    expect(thread.state).toBe('closed');
    expect(later.threads).toEqual([]);
    expect(harbour.eventsOf('incident').map(({change}) => change)).toEqual(['stale', 'closed']);
  });

  test('a day before that time nothing happens', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 29)]);

    expect((await harbour.sweep()).threads).toEqual([]);
  });

  test('a person who does anything in the thread resets it, and the same silence is called again later', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 31)]);
    await harbour.sweep();
    harbour.host.now = inDays(3);
    harbour.host.act(1, 'commented');

    const quiet = await harbour.sweep({now: inDays(8)});
    const called = await harbour.sweep({now: inDays(34)});
    const closed = await harbour.sweep({now: inDays(42)});

    expect(quiet.threads).toEqual([]);
    expect(called.threads).toMatchObject([{change: {kind: 'called-stale'}}]);
    expect(closed.threads).toMatchObject([{change: {kind: 'closed-stale'}}]);
  });

  test('a failure after the call keeps the thread open', async () => {
    const harbour = new Harbour();
    const thread = harbour.openThread(CAUSE, [runOf(11, 31)]);
    await harbour.sweep();
    const run = sampleRun(12, {startedAt: inDays(2), endedAt: inDays(2)});
    await harbour.remember({events: [failureOf(run, CAUSE, inDays(2))]});

    const report = await harbour.sweep({now: inDays(8)});

    expect(report.threads).toMatchObject([{change: {kind: 'repaired'}}]);
    expect(thread.state).toBe('open');
    expect((await harbour.sweep({now: inDays(9)})).threads).toEqual([]);
  });

  test('a grace time longer than the window of the figures is kept', async () => {
    const harbour = new Harbour();
    harbour.policy = {...harbour.policy, sweep: {...harbour.policy.sweep, graceDays: 50}};
    harbour.openThread(CAUSE, [runOf(11, 31)]);
    await harbour.sweep();

    expect((await harbour.sweep({now: inDays(49)})).threads).toEqual([]);
    expect((await harbour.sweep({now: inDays(50)})).threads).toMatchObject([{change: {kind: 'closed-stale'}}]);
  });

  test('at most ten are asked about in one sweep, and every one of them within days', async () => {
    const harbour = new Harbour();
    for (let at = 0; at < 12; at += 1) harbour.openThread(`cause ${at}`, [runOf(20 + at, 60 - at)]);

    const first = await harbour.sweep();
    const asked = harbour.host.calls.get('readHumanActs');
    const second = await harbour.sweep({now: inDays(1)});

    expect(first.threads).toHaveLength(10);
    expect(asked).toBe(10);
    expect(second.threads).toHaveLength(2);
    expect(new Set([...first.threads, ...second.threads].map(({number}) => number)).size).toBe(12);
  });

  test('threads that people keep alive hold up no others', async () => {
    const harbour = new Harbour();
    for (let at = 0; at < 11; at += 1) harbour.openThread(`cause ${at}`, [runOf(20 + at, 60 - at)]);
    harbour.host.now = ago(DAY_MS);
    for (let number = 1; number <= 10; number += 1) harbour.host.act(number, 'commented');
    const called = new Set<number>();

    for (let day = 0; day < 11; day += 1) {
      const report = await harbour.sweep({now: inDays(day)});
      for (const {number} of report.threads) called.add(number);
    }

    expect([...called]).toEqual([11]);
  });

  test('nothing more is asked once the host wants patience', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 40)]);
    harbour.openThread('gate stuck', [runOf(12, 35)]);
    harbour.host.failOn('readHumanActs', LIMITED, 1);

    const report = await harbour.sweep();

    expect(report.stopped).toBe('RATE_LIMITED');
    expect(report.threads).toEqual([]);
    expect(harbour.host.calls.get('readHumanActs')).toBe(1);
    expect(harbour.memory().journal.lastSweepAt).toBeNull();
  });
});

describe('what people did that nobody wrote down', () => {
  test.each([
    ['closed it as not planned', {state: 'closed', closedByHuman: true, closedAt: ago(DAY_MS)}, 'not-planned'],
    ['locked it', {locked: true}, 'locked'],
  ] as const)('a person %s: remembered once', async (_what, change, kind) => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)], change);

    const report = await harbour.sweep();
    const again = await harbour.sweep();

    expect(report.threads).toMatchObject([
      {number: 1, change: {kind: 'verdict', verdict: {kind}}, result: {status: 'done'}},
    ]);
    expect(again.threads).toEqual([]);
    expect(harbour.eventsOf('verdict')).toMatchObject([{incident: 1, verdict: {kind}, fingerprint: causeOf(CAUSE)}]);
  });

  test.each(['transferred', 'deleted'] as const)(
    'a thread that was %s is told once, and asked about once',
    async (fate) => {
      const harbour = new Harbour();
      const run = harbour.addRun(11, 'failure');
      await harbour.sweep();
      harbour.host.lose(1, fate);

      const report = await harbour.sweep();
      const asked = harbour.host.calls.get('readIncident');
      const again = await harbour.sweep();

      expect(report.threads).toMatchObject([{number: 1, change: {kind: 'verdict', verdict: {kind: fate}}}]);
      expect(again.threads).toEqual([]);
      expect(harbour.host.calls.get('readIncident')).toBe(asked);
      expect(harbour.eventsOf('verdict')).toHaveLength(1);
      expect(harbour.memory().hints.map(({state}) => state)).toEqual([fate === 'deleted' ? 'closed' : 'open']);
      expect(run.id).toBe(11);
    },
  );
});

describe('green runs', () => {
  test('one that nobody noticed ends the incident of its workflow and branch', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.addRun(12, 'success', {startedAt: ago(2 * HOUR_MS)});
    harbour.addRun(13, 'success', {startedAt: ago(HOUR_MS)});

    const report = await harbour.sweep();

    expect(report.handled).toMatchObject([{run: {id: 13}, why: 'green'}]);
    expect(await harbour.open()).toEqual([]);
    expect((await harbour.sweep()).handled).toEqual([]);
  });

  test.each([
    ['is older than the last failure', {id: 9}],
    ['is of another branch', {id: 12, branch: 'feature'}],
    ['is of another workflow', {id: 12, workflow: 'Nightly'}],
    ['comes from a fork', {id: 12, fromFork: true}],
  ])('one that %s ends nothing', async (_what, change) => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.addRun(change.id, 'success', change);

    const report = await harbour.sweep();

    expect(report.handled).toEqual([]);
    expect(await harbour.open()).toHaveLength(1);
  });

  test('a re-run that passed is a flake of every cause that an earlier attempt had, told once', async () => {
    const harbour = new Harbour();
    const failed = sampleRun(11);
    await harbour.remember({events: [failureOf(failed, CAUSE), failureOf(failed, 'gate stuck')]});
    harbour.addRun(11, 'success', {attempt: 2});

    const report = await harbour.sweep();
    const again = await harbour.sweep();

    expect(report.flakes).toBe(2);
    expect(again.flakes).toBe(0);
    expect(harbour.eventsOf('flake').map(({proof, run}) => [proof, run.attempt])).toEqual([
      ['rerun', 2],
      ['rerun', 2],
    ]);
  });
});

describe('two sweeps at once', () => {
  test('leave what one leaves', async () => {
    const harbour = new Harbour();
    harbour.openThread(CAUSE, [runOf(11, 3)]);
    harbour.openThread(CAUSE, [runOf(12, 2)]);
    harbour.openThread('gate stuck', [runOf(10, 31)]);
    harbour.addRun(41, 'failure');
    await harbour.remember({events: [failureOf(runOf(11, 3), CAUSE, ago(3 * DAY_MS))]});

    const reports = await Promise.all([harbour.sweep(), harbour.sweep()]);
    const open: readonly Incident[] = await harbour.open();

    expect(reports.map(({remembered}) => remembered?.status)).toEqual(['done', 'done']);
    expect(open.map(({number}) => number)).toEqual([1, 3]);
    expect(open[0]?.record.occurrences.map(({runId}) => runId)).toEqual([41, 12, 11]);
    expect(
      harbour
        .eventsOf('failure')
        .map(({run}) => run.id)
        .sort(),
    ).toEqual([11, 41]);
    expect(
      harbour
        .eventsOf('incident')
        .map(({change}) => change)
        .sort(),
    ).toEqual(['folded', 'stale']);
  });
});
