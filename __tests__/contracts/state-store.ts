// What every StateStore promises. Run on the one in memory, the directory, and the branch over GitHub's interface and over git.
import {describe, expect, test} from '@jest/globals';
import type {StateSnapshot, StateStore} from '../../src/ports/state-store.ts';
import {value} from './code-host.ts';

/** A store's documents, and further stores on them. */
export interface StateStoreWorld {
  open(): StateStore;
  close?(): Promise<void>;
}

const LEDGER = 'ledger/2026-03.jsonl';
/** Beyond what GitHub's GraphQL interface hands out whole. */
const LARGE_UNITS = 600 * 1024;

/** They would leave the store, hide in it, or be read as an option. */
const BAD_NAMES = ['../x', '/x', 'a//b', 'a/../b', '.hidden', 'a/.git/config', '-x', 'a\nb', 'a b', 'a\\b', 'a:b', ''];

/** `make` gives a world without documents. */
export function describeStateStore(name: string, make: () => Promise<StateStoreWorld>): void {
  const inWorld = (body: (open: () => StateStore) => Promise<void>) => async () => {
    const world = await make();
    try {
      await body(world.open);
    } finally {
      await world.close?.();
    }
  };

  describe(`${name} is a state store`, () => {
    test(
      'an empty one has no version, no documents and no names',
      inWorld(async (open) => {
        const names = [LEDGER, 'journal.json'];
        expect(value(await open().read(names))).toEqual({version: null, names, documents: new Map()});
        expect(value(await open().list())).toEqual([]);
      }),
    );

    test(
      'several documents are written in one step and read by others, to the byte',
      inWorld(async (open) => {
        const documents = new Map([
          [LEDGER, '{"v":1}\r\n\uFEFFFüß \u{1F30A}\0\n'],
          ['journal.json', '\uFEFF{}'],
          ['empty.txt', ''],
        ]);

        const written = value(await open().write({documents, expected: null, summary: 'first'}));

        expect(written.change).toBe('created');
        const names = [...documents.keys(), 'missing.json'];
        expect(value(await open().read(names))).toEqual({version: written.version, names, documents});
      }),
    );

    test(
      'only the documents that were asked for are read, and all are listed by name',
      inWorld(async (open) => {
        await seed(open(), {'b.json': 'b', [LEDGER]: 'l', 'a.json': 'a'});

        expect([...value(await open().read(['a.json'])).documents]).toEqual([['a.json', 'a']]);
        expect(value(await open().read([])).documents.size).toBe(0);
        expect(value(await open().list())).toEqual(['a.json', 'b.json', LEDGER]);
      }),
    );

    test(
      'a write on the version that was read changes what it names and keeps the rest',
      inWorld(async (open) => {
        const store = open();
        const before = await seed(store, {'a.json': 'one', 'b.json': 'stays', 'folder/c.json': 'goes'});
        const documents = new Map([
          ['a.json', 'two'],
          ['folder/c.json', null],
          ['d.json', 'new'],
        ]);

        const written = value(await store.write({documents, expected: before.version, summary: 'second'}));

        expect(written.change).toBe('updated');
        expect(written.version).not.toBe(before.version);
        const after = value(await open().read(['a.json', 'b.json', 'folder/c.json', 'd.json']));
        expect(after.version).toBe(written.version);
        expect(Object.fromEntries(after.documents)).toEqual({'a.json': 'two', 'b.json': 'stays', 'd.json': 'new'});
        expect(value(await store.list())).toEqual(['a.json', 'b.json', 'd.json']);
      }),
    );

    test(
      'removing what is not there is no trouble',
      inWorld(async (open) => {
        const store = open();
        const before = await seed(store, {'a.json': 'one'});
        const documents = new Map([
          ['a.json', 'two'],
          ['never.json', null],
        ]);

        expect((await store.write({documents, expected: before.version, summary: 's'})).ok).toBe(true);
        expect(value(await open().list())).toEqual(['a.json']);
      }),
    );

    test(
      'what changes nothing keeps the version',
      inWorld(async (open) => {
        const store = open();
        await seed(store, {'a.json': 'one'});
        const {version: expected} = value(await store.read(['a.json', 'never.json']));
        const documents = new Map([
          ['a.json', 'one'],
          ['never.json', null],
        ]);

        expect(value(await store.write({documents, expected, summary: 'same'}))).toMatchObject({
          change: 'unchanged',
          version: expected,
        });
        expect(value(await open().read([])).version).toBe(expected);
      }),
    );

    test(
      'a write on a store that should be empty and is not is refused and changes nothing',
      inWorld(async (open) => {
        const before = await seed(open(), {'a.json': 'one'});
        const documents = new Map([
          ['a.json', 'two'],
          ['b.json', 'two'],
        ]);

        const written = await open().write({documents, expected: null, summary: 's'});

        expect(written).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT'}});
        const after = value(await open().read(['a.json', 'b.json']));
        expect([after.version, ...after.documents]).toEqual([before.version, ['a.json', 'one']]);
      }),
    );

    test(
      'a write on an older version is refused and changes nothing',
      inWorld(async (open) => {
        const old = await seed(open(), {'a.json': 'one', 'b.json': 'one'});
        const now = value(
          await open().write({documents: new Map([['a.json', 'two']]), expected: old.version, summary: 's'}),
        );
        const documents = new Map([
          ['b.json', 'three'],
          ['c.json', 'three'],
        ]);

        const written = await open().write({documents, expected: old.version, summary: 's'});

        expect(written).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT'}});
        const after = value(await open().read(['a.json', 'b.json', 'c.json']));
        expect(after.version).toBe(now.version);
        expect(Object.fromEntries(after.documents)).toEqual({'a.json': 'two', 'b.json': 'one'});
      }),
    );

    test(
      'of many writers at once exactly one wins, and nothing of the others stays',
      inWorld(async (open) => {
        const stores = Array.from({length: 8}, () => open());

        const outcomes = await Promise.all(
          stores.map((store, index) =>
            store.write({documents: new Map([[`race-${index}.json`, 'x']]), expected: null, summary: 's'}),
          ),
        );

        const winners = outcomes.flatMap((outcome, index) => (outcome.ok ? [`race-${index}.json`] : []));
        expect(winners).toHaveLength(1);
        expect(value(await open().list())).toEqual(winners);
        const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.code]));
        expect(new Set(codes)).toEqual(new Set(['STATE_CONFLICT']));
      }),
    );

    test(
      'a large document comes back whole',
      inWorld(async (open) => {
        const text = `${'x'.repeat(99)}\n`.repeat(LARGE_UNITS / 100);

        await seed(open(), {[LEDGER]: text, 'a.json': 'small'});

        const read = value(await open().read([LEDGER, 'a.json'])).documents;
        expect([read.get(LEDGER) === text, read.get('a.json')]).toEqual([true, 'small']);
      }),
    );

    test(
      'names that lead elsewhere are none',
      inWorld(async (open) => {
        for (const bad of BAD_NAMES) {
          const change = {documents: new Map([[bad, 'x']]), expected: null, summary: 's'};
          await expect(async () => open().read([bad])).rejects.toThrow('not a document name');
          await expect(async () => open().write(change)).rejects.toThrow('not a document name');
        }
        expect(value(await open().list())).toEqual([]);
      }),
    );
  });
}

async function seed(store: StateStore, documents: Readonly<Record<string, string>>): Promise<StateSnapshot> {
  const {version} = value(
    await store.write({documents: new Map(Object.entries(documents)), expected: null, summary: 'seed'}),
  );
  return {version, names: [], documents: new Map()};
}
