// The one write at the end of a sweep: damage set aside and rebuilt, old months removed, figures and the page, and little when nothing is to do.
import {describe, expect, test} from '@jest/globals';
import {memoryDocuments} from '../../src/app/open-memory.ts';
import {sweep} from '../../src/app/sweep.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {ok} from '../../src/domain/result.ts';
import {INCIDENTS} from '../../src/memory/documents.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {ago, DAY_MS, failureOf, Harbour, HOUR_MS, NOW, sampleRun, WINDOW_DAYS} from './sweep-harbour.ts';

const CAUSE = 'tide overflow';

async function settled(): Promise<Harbour> {
  const harbour = new Harbour();
  harbour.addRun(11, 'failure');
  await harbour.sweep();
  return harbour;
}

function damagedNames(harbour: Harbour): readonly string[] {
  return [...harbour.state.documents.keys()].filter((name) => name.startsWith('damaged/'));
}

describe('damage', () => {
  test('a hints document that cannot be read is set aside and rebuilt from the threads', async () => {
    const harbour = await settled();
    const hints = harbour.memory().hints;
    harbour.state.put({[INCIDENTS]: '<<<<<<< ours\n{"v":1'});

    const report = await harbour.sweep();

    expect(report.damage).toMatchObject([{document: INCIDENTS}]);
    expect(damagedNames(harbour)).toHaveLength(1);
    expect(harbour.memory().hints).toEqual(hints);
    expect(harbour.memory().damage).toEqual([]);
    expect((await harbour.sweep()).damage).toEqual([]);
  });

  test('a hints document that is missing is rebuilt from the threads', async () => {
    const harbour = await settled();
    const hints = harbour.memory().hints;
    harbour.state.documents.delete(INCIDENTS);

    await harbour.sweep();

    expect(harbour.memory().hints).toEqual(hints);
  });

  test('a damaged line of the ledger costs that line only, and the original is kept', async () => {
    const harbour = await settled();
    const [name] = [...harbour.state.documents.keys()].filter((one) => one.startsWith('ledger/'));
    const text = harbour.state.documents.get(name ?? '') ?? '';
    harbour.state.put({[name ?? '']: `${text}{"v":1,"kind":"failure","key":\n`});

    const report = await harbour.sweep();

    expect(report.damage).toMatchObject([{document: name, line: text.split('\n').length}]);
    expect(damagedNames(harbour)).toHaveLength(1);
    expect(harbour.eventsOf('failure')).toHaveLength(1);
    expect(harbour.memory().damage).toEqual([]);
  });

  test('a hint that calls a thread open that was closed is corrected, one of a thread that no list shows is kept', async () => {
    const harbour = await settled();
    const [hint] = harbour.memory().hints;
    if (hint === undefined) throw new Error('no hint');
    harbour.host.act(1, 'closed');
    harbour.openThread('gate stuck', [sampleRun(31)]);
    harbour.host.lagging.set(2, 1);
    await harbour.remember({
      hints: [{...hint, fingerprint: failureOf(sampleRun(31), 'gate stuck').fingerprint, number: 2}],
    });

    await harbour.sweep();

    expect(harbour.memory().hints.map(({number, state}) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
  });

  test('a memory that cannot be read is a gap, and nothing is written over it', async () => {
    const harbour = await settled();
    const before = new Map(harbour.state.documents);
    harbour.state.failOn('read', {code: 'HOST_UNAVAILABLE', operation: 'read the memory', retryAfterMs: null}, 9);

    const report = await harbour.sweep();

    expect(report.gaps).toMatchObject([{looked: 'memory'}]);
    expect(report.remembered).toMatchObject({status: 'failed'});
    expect(harbour.state.documents).toEqual(before);
  });
});

describe('retention', () => {
  test('months older than the policy keeps are removed, with those set aside, and no others', async () => {
    const harbour = await settled();
    harbour.state.put({
      'ledger/2030-04.jsonl': '',
      'damaged/ledger/2030-03.jsonl.0a1b2c3d': 'x',
      'ledger/2030-05.jsonl': '',
    });

    const report = await harbour.sweep();

    expect(report.pruned).toEqual(['damaged/ledger/2030-03.jsonl.0a1b2c3d', 'ledger/2030-04.jsonl']);
    expect([...harbour.state.documents.keys()].filter((name) => name.includes('2030'))).toEqual([
      'ledger/2030-05.jsonl',
    ]);
    expect((await harbour.sweep()).pruned).toEqual([]);
  });

  test('two sweeps that remove the same month agree', async () => {
    const harbour = await settled();
    harbour.state.put({'ledger/2029-01.jsonl': ''});

    const reports = await Promise.all([harbour.sweep(), harbour.sweep()]);

    expect(reports.map(({remembered}) => remembered?.status)).toEqual(['done', 'done']);
    expect(harbour.state.documents.has('ledger/2029-01.jsonl')).toBe(false);
  });
});

describe('figures', () => {
  test('count what this sweep has handled', async () => {
    const harbour = await settled();
    harbour.addRun(12, 'failure');

    const report = await harbour.sweep();

    expect(report.metrics.failedRuns).toBe(2);
  });

  test.each([
    ['off', 0, false],
    ['file', 1, false],
    ['branch', 0, true],
  ] as const)('the page goes where the policy says: %s', async (dashboard, files, onBranch) => {
    const harbour = await settled();
    harbour.policy = {...harbour.policy, memory: {...harbour.policy.memory, dashboard}};

    await harbour.sweep();

    expect(harbour.pages).toHaveLength(files);
    expect(harbour.state.documents.get('dashboard.html') ?? null).toBe(onBranch ? '<p>1 failed runs</p>' : null);
  });
});

describe('the write', () => {
  test('a sweep with nothing to do asks five things: memory, threads, runs, names, and says that it was there', async () => {
    const harbour = await settled();
    const {state} = harbour;
    const asked: string[] = [];
    const note = <T>(name: string, answer: T): T => {
      asked.push(name);
      return answer;
    };
    const counting: StateStore = {
      read: (names) => note('read', state.read(names)),
      list: () => note('list', state.list()),
      write: (change) => note('write', state.write(change)),
    };
    const before = [...harbour.host.calls.values()].reduce((sum, count) => sum + count, 0);

    const report = await sweep(
      {...harbour.world(), state: counting},
      harbour.request({now: (NOW + HOUR_MS) as Instant}),
    );
    const calls = [...harbour.host.calls.values()].reduce((sum, count) => sum + count, 0) - before;

    console.info(`a sweep with nothing to do: ${calls + asked.length + 1} requests`);
    expect([calls, asked]).toEqual([1, ['read', 'list', 'write']]);
    expect(report).toMatchObject({handled: [], left: [], threads: [], stopped: null, remembered: {status: 'done'}});
  });

  test('what was read together with the policy is not read again', async () => {
    const harbour = await settled();
    const snapshot = await harbour.state.read(memoryDocuments(NOW, WINDOW_DAYS));
    harbour.state.failOn('read', {code: 'HOST_UNAVAILABLE', operation: 'read the memory', retryAfterMs: null}, 9);

    const report = await harbour.sweep({snapshot: snapshot.ok ? ok(snapshot.value) : null});

    expect(report.gaps).toEqual([]);
    expect(report.remembered).toEqual({status: 'done'});
  });

  test('what was read with names of another month is read again, and nothing of the month is lost', async () => {
    const harbour = await settled();
    const before = harbour.memory().events;
    const snapshot = await harbour.state.read(memoryDocuments(ago(60 * DAY_MS), WINDOW_DAYS));
    harbour.addRun(12, 'failure');

    await harbour.sweep({snapshot});

    expect(harbour.memory().events).toEqual(expect.arrayContaining([...before]));
    expect(harbour.memory().events.length).toBeGreaterThan(before.length);
  });

  test('a token that may not write the branch is told, and the threads are repaired all the same', async () => {
    const harbour = await settled();
    const run = sampleRun(12, {startedAt: ago(HOUR_MS)});
    await harbour.remember({events: [failureOf(run, CAUSE)]});
    harbour.state.failOn('write', {code: 'HOST_FORBIDDEN', operation: 'write the memory', needs: 'contents: write'}, 9);

    const report = await harbour.sweep({now: (NOW + HOUR_MS) as Instant});

    expect(report.remembered).toEqual({status: 'held', because: 'LEDGER_READ_ONLY'});
    expect(report.gaps).toMatchObject([
      {looked: 'memory', problem: {code: 'HOST_FORBIDDEN', needs: 'contents: write'}},
    ]);
    expect(report.threads).toMatchObject([{change: {kind: 'repaired'}, result: {status: 'done'}}]);
  });

  test('a sweep that was killed before its write is done again by the next one, and nothing is doubled', async () => {
    const harbour = await settled();
    harbour.openThread(CAUSE, [sampleRun(31)]);
    harbour.openThread('gate stuck', [sampleRun(21, {startedAt: ago(40 * DAY_MS)})]);
    harbour.state.beforeWrite = () => {
      throw new Error('killed');
    };
    await expect(harbour.sweep()).rejects.toThrow('killed');
    harbour.state.beforeWrite = null;

    await harbour.sweep();
    const after = structuredClone(harbour.host.incidents);
    const third = await harbour.sweep();

    expect((await harbour.open()).map(({number}) => number)).toEqual([1, 3]);
    expect(harbour.host.incidents).toEqual(after);
    expect(third.threads).toEqual([]);
  });
});
