// Changing the state while others do: the edit is applied to the newest state until the write gets through, or time is up.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {pickRead, type StateEdit, type StateUpdate, updateState} from '../../src/app/update-state.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok} from '../../src/domain/result.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {value} from '../contracts/code-host.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';

const LEDGER = 'ledger/2026-03.jsonl';
const CONFLICT: Problem = {code: 'STATE_CONFLICT', document: 'memory'};
const DOWN: Problem = {code: 'HOST_UNAVAILABLE', operation: 'write', retryAfterMs: null};

test('an edit of an empty store is written, and the documents come back as they stand', async () => {
  const store = new MemoryStateStore();

  const updated = value(await updateState(store, recordedPacing(), appending('one\n')));

  expect(updated).toMatchObject({latest: {version: store.version}, tries: 1, written: {change: 'created'}});
  expect(Object.fromEntries(updated.latest.documents)).toEqual({[LEDGER]: 'one\n'});
  expect(store.summaries).toEqual(['remember run 7']);
});

test('what was read already is not read again', async () => {
  const store = new MemoryStateStore();
  store.put({[LEDGER]: 'one\n'});
  const first = value(await store.read([LEDGER]));
  store.failOn('read', DOWN);

  const updated = value(await updateState(store, recordedPacing(), {...appending('two\n'), first}));

  expect(updated.latest.documents.get(LEDGER)).toBe('one\ntwo\n');
});

test('a document that was not asked for is read before it is changed, not taken for one that does not exist', async () => {
  const store = new MemoryStateStore();
  store.put({[LEDGER]: 'theirs\n'});
  const first = value(await store.read(['journal.json']));

  const updated = value(await updateState(store, recordedPacing(), {...appending('ours\n'), first}));

  expect(store.documents.get(LEDGER)).toBe('theirs\nours\n');
  expect(updated.tries).toBe(1);
});

test('the other writer is told of as well when what was read was not enough to write on', async () => {
  const store = new MemoryStateStore();
  store.put({'journal.json': '{}'});
  const first = value(await store.read(['journal.json']));
  store.put({[LEDGER]: 'theirs\n'});
  const told: unknown[] = [];
  const onConflict: NonNullable<StateUpdate['onConflict']> = async ({documents}) => {
    told.push(documents.get(LEDGER));
    return ok(undefined);
  };

  value(await updateState(store, recordedPacing(), {...appending('ours\n'), first, onConflict}));

  expect(told).toEqual(['theirs\n']);
});

test('what was read or written is known of afterwards, and nothing else', async () => {
  const store = new MemoryStateStore();
  const edit: StateEdit = () => new Map([['damaged/x', 'x']]);

  const {latest} = value(await updateState(store, recordedPacing(), {...appending(''), edit}));

  expect(pickRead(latest, [LEDGER, 'damaged/x'])).toBe(latest);
  expect(pickRead(latest, [LEDGER, 'journal.json'])).toBeNull();
});

test('after a conflict the edit is applied to what the other writer left', async () => {
  const store = new MemoryStateStore();
  const pacing = recordedPacing();
  raceOnce(store, {[LEDGER]: 'theirs\n', 'incidents.json': '{}'});

  const updated = value(await updateState(store, pacing, appending('ours\n')));

  expect(store.documents.get(LEDGER)).toBe('theirs\nours\n');
  expect(store.documents.get('incidents.json')).toBe('{}');
  expect(updated.tries).toBe(2);
  expect(pacing.pauses).toHaveLength(1);
});

test('the other writer is told of before the edit is applied again', async () => {
  const store = new MemoryStateStore();
  const order: string[] = [];
  raceOnce(store, {[LEDGER]: 'theirs\n'});
  const edit: StateEdit = (snapshot) => {
    order.push(`edit ${snapshot.documents.get(LEDGER) ?? 'nothing'}`);
    return new Map([[LEDGER, `${snapshot.documents.get(LEDGER) ?? ''}ours\n`]]);
  };
  const onConflict: NonNullable<StateUpdate['onConflict']> = async (newest) => {
    order.push(`told ${newest.documents.get(LEDGER)}`);
    return ok(undefined);
  };

  value(await updateState(store, recordedPacing(), {...appending(''), edit, onConflict}));

  expect(order).toEqual(['edit nothing', 'told theirs\n', 'edit theirs\n']);
});

test('a problem while the other writer is dealt with ends the update', async () => {
  const store = new MemoryStateStore();
  raceOnce(store, {[LEDGER]: 'theirs\n'});

  const updated = await updateState(store, recordedPacing(), {
    ...appending('ours\n'),
    onConflict: async () => err({code: 'HOST_DISABLED', operation: 'write the incident'}),
  });

  expect(updated).toMatchObject({problem: {code: 'HOST_DISABLED'}});
  expect(store.documents.get(LEDGER)).toBe('theirs\n');
});

const IDLE: readonly (readonly [string, StateEdit])[] = [
  ['says nothing', () => null],
  ['changes nothing', () => new Map([[LEDGER, 'one\n']])],
  ['removes what is not there', () => new Map([['journal.json', null]])],
];

test.each(IDLE)('an edit that %s writes nothing', async (_, edit) => {
  const store = new MemoryStateStore();
  store.put({[LEDGER]: 'one\n'});
  const before = store.version;

  const updated = value(
    await updateState(store, recordedPacing(), {...appending(''), names: [LEDGER, 'journal.json'], edit}),
  );

  expect(updated).toMatchObject({latest: {version: before}, tries: 0, written: {change: 'unchanged'}});
  expect(updated.latest.documents.get(LEDGER)).toBe('one\n');
  expect(store.version).toBe(before);
});

test('nothing to remember leaves an empty store empty', async () => {
  const store = new MemoryStateStore();
  const edit: StateEdit = () => new Map([['journal.json', null]]);

  const updated = value(await updateState(store, recordedPacing(), {...appending(''), edit}));

  expect([updated.latest.version, store.version]).toEqual([null, null]);
});

test('a document that another writer added is removed although the edit never saw it', async () => {
  const store = new MemoryStateStore();
  store.put({[LEDGER]: 'one\n', 'damaged/x': 'x'});
  const edit: StateEdit = () => new Map([['damaged/x', null]]);

  value(await updateState(store, recordedPacing(), {...appending(''), edit}));

  expect([...store.documents.keys()]).toEqual([LEDGER]);
});

describe('when it does not get through', () => {
  test('pauses are drawn below a bound that doubles from 100 ms and ends at 4 s', async () => {
    const store = new MemoryStateStore();
    store.failOn('write', CONFLICT, 8);
    const pacing = recordedPacing(0.5);

    value(await updateState(store, pacing, appending('x\n')));

    expect(pacing.pauses).toEqual([50, 100, 200, 400, 800, 1600, 2000, 2000]);
  });

  test('after a minute it gives up with the conflict', async () => {
    const store = new MemoryStateStore();
    store.failOn('write', CONFLICT, 1000);
    const pacing = recordedPacing(0.99);

    expect(await updateState(store, pacing, appending('x\n'))).toEqual({ok: false, problem: CONFLICT});
    expect(pacing.elapsed()).toBeLessThanOrEqual(60_000);
    expect(pacing.elapsed()).toBeGreaterThan(55_000);
  });

  test('a read that meets a busy store is repeated like a write', async () => {
    const store = new MemoryStateStore();
    store.failOn('read', CONFLICT, 2);

    expect(value(await updateState(store, recordedPacing(), appending('x\n'))).tries).toBe(1);
  });

  test('a lost answer is tried again on what stands there now, without doubling', async () => {
    const store = new MemoryStateStore();
    store.failOn('write', DOWN);

    value(await updateState(store, recordedPacing(), appending('x\n')));

    expect(store.documents.get(LEDGER)).toBe('x\n');
  });

  test('three lost answers are enough', async () => {
    const store = new MemoryStateStore();
    store.failOn('write', DOWN, 3);
    const pacing = recordedPacing();

    expect(await updateState(store, pacing, appending('x\n'))).toEqual({ok: false, problem: DOWN});
    expect(pacing.pauses).toHaveLength(2);
  });

  test.each([
    ['a read that failed', 'read', DOWN],
    ['a rate limit', 'write', {code: 'HOST_RATE_LIMITED', operation: 'write', retryAfterMs: null}],
    ['a long pause that is asked for', 'write', {...DOWN, retryAfterMs: 30_000}],
    ['a missing permission', 'write', {code: 'HOST_FORBIDDEN', operation: 'write', needs: 'contents: write'}],
    ['rules of the branch', 'write', {code: 'BRANCH_RULES', branch: 'aftermath/state', detail: 'no'}],
  ] as const)('%s is reported at once', async (_, operation, problem) => {
    const store = new MemoryStateStore();
    store.failOn(operation, problem);
    const pacing = recordedPacing();

    expect(await updateState(store, pacing, appending('x\n'))).toEqual({ok: false, problem});
    expect(pacing.pauses).toEqual([]);
  });
});

test('whatever others write in between, nothing of anybody is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), {maxLength: 12}), async (races) => {
      const store = new MemoryStateStore();
      const left = [...races];
      let theirs = 0;
      store.beforeWrite = () => {
        if (left.shift() !== true) return;
        theirs += 1;
        store.put({[LEDGER]: `${store.documents.get(LEDGER) ?? ''}theirs ${theirs}\n`});
      };

      for (let own = 1; own <= 3; own += 1) {
        value(await updateState(store, recordedPacing(), appending(`ours ${own}\n`)));
      }

      const lines = (store.documents.get(LEDGER) ?? '').trimEnd().split('\n');
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.filter((line) => line.startsWith('ours'))).toEqual(['ours 1', 'ours 2', 'ours 3']);
      expect(lines.filter((line) => line.startsWith('theirs'))).toHaveLength(theirs);
    }),
  );
});

/** Appends a line to the ledger, unless it is there. */
function appending(line: string): StateUpdate {
  const edit: StateEdit = ({documents}) => {
    const text = documents.get(LEDGER) ?? '';
    return text.includes(line) ? null : new Map([[LEDGER, `${text}${line}`]]);
  };
  return {names: [LEDGER], edit, first: null, summary: 'remember run 7'};
}

function raceOnce(store: MemoryStateStore, documents: Readonly<Record<string, string>>): void {
  store.beforeWrite = () => {
    store.beforeWrite = null;
    store.put(documents);
  };
}

/** Time that only pauses move. */
function recordedPacing(draw = 0.5): Pacing & {readonly pauses: number[]} {
  const pauses: number[] = [];
  return {
    pauses,
    pause: async (ms) => {
      pauses.push(ms);
    },
    draw: () => draw,
    elapsed: () => pauses.reduce((sum, ms) => sum + ms, 0),
  };
}
