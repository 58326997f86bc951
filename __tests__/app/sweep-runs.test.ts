// The sweep finds failed runs that nobody handled, does what was put off, and leaves what is no business of it.
import {describe, expect, test} from '@jest/globals';
import type {Conclusion, RunRef} from '../../src/domain/run.ts';
import {ago, causeOf, DAY_MS, failureOf, Harbour, HOUR_MS, LIMITED, NOW, OWN_PATH, sampleRun} from './sweep-harbour.ts';

describe('runs that nobody saw', () => {
  test.each([
    ['a workflow file that was refused before any job', 'startup_failure'],
    ['a runner that was lost before the hook', 'failure'],
    ['a job that ran out of time', 'timed_out'],
    ['a reporter that was cancelled by the next one', 'failure'],
  ] as const)('%s is handled', async (_what, conclusion) => {
    const harbour = new Harbour();
    harbour.addRun(41, conclusion);

    const report = await harbour.sweep();

    expect(report.handled).toMatchObject([{run: {id: 41, attempt: 1}, why: 'unseen'}]);
    expect(report.stopped).toBeNull();
    expect(harbour.eventsOf('failure').map(({run}) => run.id)).toEqual([41]);
    expect(await harbour.open()).toHaveLength(1);
  });

  test('a second sweep hands nothing over and changes no thread', async () => {
    const harbour = new Harbour();
    harbour.addRun(41, 'failure');
    await harbour.sweep();
    const before = structuredClone(harbour.host.incidents);

    const again = await harbour.sweep({now: (NOW + HOUR_MS) as typeof NOW});

    expect(again.handled).toEqual([]);
    expect(again.threads).toEqual([]);
    expect(harbour.handed).toEqual(['41.1']);
    expect(harbour.host.incidents).toEqual(before);
  });

  test.each(['success', 'cancelled', 'skipped', 'neutral', 'action_required', 'stale', 'other'] as const)(
    'a run that ended as %s is no failure',
    async (conclusion: Conclusion) => {
      const harbour = new Harbour();
      harbour.addRun(41, conclusion);

      const report = await harbour.sweep();

      expect(report.handled).toEqual([]);
      expect(report.left).toEqual([]);
    },
  );

  test('a run that a handler remembers is not handed over again', async () => {
    const harbour = new Harbour();
    const run = harbour.addRun(41, 'failure');
    await harbour.remember({events: [failureOf(run, 'tide overflow')]});

    const report = await harbour.sweep();

    expect(report.handled).toEqual([]);
    expect(report.runsSeen).toBe(1);
  });

  test('of a run that failed again only the latest attempt is handled', async () => {
    const harbour = new Harbour();
    await harbour.remember({events: [failureOf(sampleRun(41), 'tide overflow')]});
    harbour.addRun(41, 'failure', {attempt: 2});

    await harbour.sweep();

    expect(harbour.handed).toEqual(['41.2']);
  });

  test.each([
    ['a fork', {fromFork: true}, 'FORK'],
    ['the workflow that we are', {workflowPath: OWN_PATH}, 'OWN_RUN'],
    ['a branch of ours', {branch: 'aftermath/revert/0a1b2c3'}, 'OWN_RUN'],
    ['the branch of the memory', {branch: 'aftermath/state'}, 'OWN_RUN'],
  ] as const)('a failed run of %s is left with its reason', async (_what, change: Partial<RunRef>, because) => {
    const harbour = new Harbour();
    harbour.addRun(41, 'failure', change);

    const report = await harbour.sweep();

    expect(harbour.handed).toEqual([]);
    expect(report.left).toMatchObject([{run: {id: 41}, because}]);
    expect(harbour.host.incidents).toEqual([]);
  });

  test('without a memory the threads say what was seen', async () => {
    const harbour = new Harbour();
    harbour.keepsMemory = false;
    harbour.openThread('tide overflow', [harbour.addRun(41, 'failure')]);
    harbour.addRun(42, 'failure');

    const report = await harbour.sweep();

    expect(harbour.handed).toEqual(['42.1']);
    expect(report.remembered).toBeNull();
  });

  test('runs are looked for since the last sweep, with room for those that still went on, never further than the policy says', async () => {
    const harbour = new Harbour();
    await harbour.remember({sweptAt: ago(5 * HOUR_MS)});
    harbour.addRun(40, 'failure', {startedAt: ago(13 * HOUR_MS)});
    harbour.addRun(41, 'failure', {startedAt: ago(11 * HOUR_MS)});

    const report = await harbour.sweep();
    const first = await new Harbour().sweep();

    expect(harbour.handed).toEqual(['41.1']);
    expect(report.since).toBe(ago(12 * HOUR_MS));
    expect(first.since).toBe(ago(24 * HOUR_MS));
  });
});

describe('more runs than one sweep may handle', () => {
  test('the oldest are handled, the rest is told and waits in the journal', async () => {
    const harbour = new Harbour();
    harbour.policy = {...harbour.policy, sweep: {...harbour.policy.sweep, maxRuns: 2}};
    for (const id of [44, 41, 43, 42, 45]) harbour.addRun(id, 'failure');

    const first = await harbour.sweep();
    const waiting = harbour.memory().journal.unfinished.map(({run}) => run.id);
    const second = await harbour.sweep({now: (NOW + HOUR_MS) as typeof NOW});
    const third = await harbour.sweep({now: (NOW + 2 * HOUR_MS) as typeof NOW});

    expect(first.left).toMatchObject([43, 44, 45].map((id) => ({run: {id}, because: 'SWEEP_CAP'})));
    expect(waiting).toEqual([43, 44, 45]);
    expect(second.handled.map(({why}) => why)).toEqual(['unfinished', 'unfinished']);
    expect(harbour.handed).toEqual(['41.1', '42.1', '43.1', '44.1', '45.1']);
    expect(third.left).toEqual([]);
    expect(harbour.memory().journal.unfinished).toEqual([]);
    expect((await harbour.open())[0]?.record.count).toBe(5);
  });

  test('a flood of 1,000 failures leads to one thread, ten handled runs and a bounded journal', async () => {
    const harbour = new Harbour();
    for (let id = 1; id <= 1_000; id += 1) harbour.addRun(id, 'failure');

    const report = await harbour.sweep();
    const calls = [...harbour.host.calls.values()].reduce((sum, count) => sum + count, 0);

    expect(report.handled).toHaveLength(10);
    expect(report.left).toHaveLength(990);
    expect(harbour.host.incidents).toHaveLength(1);
    expect(harbour.memory().journal.unfinished).toHaveLength(100);
    expect(harbour.state.summaries).toHaveLength(11);
    console.info(
      `flood of 1,000 failed runs: ${calls} calls of the host, ${harbour.state.summaries.length} writes of the memory`,
    );
    expect(calls).toBeLessThanOrEqual(50);
  });
});

describe('work that was put off', () => {
  const left = (since: number, notBefore: number | null) => ({
    run: {id: 41, attempt: 1},
    since: ago(since),
    notBefore: notBefore === null ? null : ago(notBefore),
    effects: [],
    because: 'RATE_LIMITED',
    tries: 0,
  });

  test('what a rate limit held up is done by the next sweep, although its cause is remembered', async () => {
    const harbour = new Harbour();
    const run = harbour.addRun(41, 'failure');
    await harbour.remember({events: [failureOf(run, 'tide overflow')], unfinished: [left(2 * HOUR_MS, HOUR_MS)]});

    const report = await harbour.sweep();

    expect(report.handled).toMatchObject([{run: {id: 41}, why: 'unfinished'}]);
    expect(harbour.memory().journal.unfinished).toEqual([]);
    expect((await harbour.open())[0]?.record.count).toBe(1);
  });

  test('it waits for the time that the host asked for', async () => {
    const harbour = new Harbour();
    harbour.addRun(41, 'failure');
    await harbour.remember({unfinished: [left(HOUR_MS, -HOUR_MS)]});

    const report = await harbour.sweep();

    expect(harbour.handed).toEqual([]);
    expect(report.left).toMatchObject([{run: {id: 41}, because: 'RATE_LIMITED'}]);
    expect(harbour.memory().journal.unfinished).toHaveLength(1);
  });

  test('a run that is older than the list is read by its number', async () => {
    const harbour = new Harbour();
    harbour.addRun(41, 'failure', {startedAt: ago(3 * DAY_MS)});
    await harbour.remember({unfinished: [left(3 * DAY_MS, null)], sweptAt: ago(2 * HOUR_MS)});

    await harbour.sweep();

    expect(harbour.handed).toEqual(['41.1']);
    expect(harbour.memory().journal.unfinished).toEqual([]);
  });

  test('a run that was deleted meanwhile is told once and forgotten', async () => {
    const harbour = new Harbour();
    await harbour.remember({unfinished: [left(3 * DAY_MS, null)]});

    const report = await harbour.sweep();
    const again = await harbour.sweep();

    expect(report.left).toMatchObject([{run: {id: 41}, because: 'NO_EVIDENCE', problem: {code: 'HOST_NOT_FOUND'}}]);
    expect(again.left).toEqual([]);
    expect(harbour.memory().journal.unfinished).toEqual([]);
  });

  test.each([
    ['has passed since', {conclusion: 'success', attempt: 2}],
    ['was cancelled since', {conclusion: 'cancelled', attempt: 2}],
  ] as const)('a run that %s needs nothing more', async (_what, change) => {
    const harbour = new Harbour();
    harbour.addRuns(sampleRun(41, change));
    await harbour.remember({unfinished: [left(2 * HOUR_MS, null)]});

    await harbour.sweep();

    expect(harbour.handed).toEqual([]);
    expect(harbour.memory().journal.unfinished).toEqual([]);
  });

  test('work of more than 30 days ago is given up', async () => {
    const harbour = new Harbour();
    await harbour.remember({unfinished: [left(31 * DAY_MS, null)]});

    await harbour.sweep();

    expect(harbour.memory().journal.unfinished).toEqual([]);
  });
});

describe('a host that asks for patience', () => {
  test('ends the sweep, which says what is left; the next one does it', async () => {
    const harbour = new Harbour();
    for (const id of [41, 42, 43]) harbour.addRun(id, 'failure');
    harbour.limitedFrom = 1;

    const report = await harbour.sweep();
    harbour.limitedFrom = Number.POSITIVE_INFINITY;
    const next = await harbour.sweep({now: (NOW + HOUR_MS) as typeof NOW});

    expect(report.stopped).toBe('RATE_LIMITED');
    expect(report.left).toMatchObject([{run: {id: 43}, because: 'RATE_LIMITED'}]);
    expect(next.handled.map(({run}) => run.id)).toEqual([42, 43]);
    expect(new Set(harbour.eventsOf('failure').map(({run}) => run.id))).toEqual(new Set([41, 42, 43]));
    expect((await harbour.open())[0]?.record.count).toBe(3);
  });

  test('a sweep that may not ask for anything tells so and writes nothing', async () => {
    const harbour = new Harbour();
    harbour.addRun(41, 'failure');
    harbour.host.failOn('listIncidents', LIMITED);
    harbour.reader.failOn('listRuns', LIMITED);

    const report = await harbour.sweep();

    expect(report.stopped).toBe('RATE_LIMITED');
    expect(report.gaps).toMatchObject([{looked: 'incidents', problem: {code: 'HOST_RATE_LIMITED'}}]);
    expect(harbour.memory().journal.lastSweepAt).toBeNull();
    expect(harbour.handed).toEqual([]);
  });

  test('runs that cannot be listed are looked for again from the same time', async () => {
    const harbour = new Harbour();
    await harbour.remember({sweptAt: ago(5 * HOUR_MS)});
    harbour.reader.failOn('listRuns', {code: 'HOST_FORBIDDEN', operation: 'list runs', needs: 'actions: read'}, 1);

    const report = await harbour.sweep();

    expect(report.gaps).toMatchObject([{looked: 'run', problem: {code: 'HOST_FORBIDDEN'}}]);
    expect(harbour.memory().journal.lastSweepAt).toBe(ago(5 * HOUR_MS));
  });
});

describe('mode observe', () => {
  test('describes what it would do and writes nothing', async () => {
    const harbour = new Harbour();
    harbour.policy = {...harbour.policy, mode: 'observe'};
    harbour.addRun(41, 'failure');
    const [first, second] = [harbour.addRun(31, 'success'), sampleRun(32)];
    harbour.openThread('gate stuck', [first]);
    harbour.openThread('gate stuck', [second]);
    const before = structuredClone(harbour.host.incidents);

    const report = await harbour.sweep();

    expect(report.handled[0]?.outcomes).toMatchObject([{status: 'held', because: 'MODE_OBSERVE'}]);
    expect(report.threads.map(({result}) => result)).toEqual(
      report.threads.map(() => ({status: 'held', because: 'MODE_OBSERVE'})),
    );
    expect(report.threads.length).toBeGreaterThan(0);
    expect(report.remembered).toEqual({status: 'held', because: 'MODE_OBSERVE'});
    expect(harbour.host.incidents).toEqual(before);
    expect(harbour.state.summaries).toEqual([]);
    expect(causeOf('gate stuck')).toMatch(/^[0-9a-f]{16}$/);
  });
});
