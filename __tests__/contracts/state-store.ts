// What every StateStore promises. Run on the directory and the one in memory.
import {describe, expect, test} from '@jest/globals';
import type {StateStore} from '../../src/ports/state-store.ts';
import {value} from './code-host.ts';

/** `make` gives a fresh store, and further stores on the same documents. */
export function describeStateStore(name: string, make: () => () => StateStore): void {
  describe(`${name} is a state store`, () => {
    test('a document that was never written is null', async () => {
      expect(value(await make()().read('ledger.jsonl'))).toBeNull();
    });

    test('what is written is read by others, to the byte', async () => {
      const open = make();
      const text = '{"v":1}\r\n\uFEFFüß\n';

      expect(value(await open().write('ledger.jsonl', text, null)).change).toBe('created');
      expect(value(await open().read('ledger.jsonl'))?.text).toBe(text);
    });

    test('a write on the version that was read succeeds, and changes the version', async () => {
      const store = make()();
      await store.write('a/b.json', 'one', null);
      const before = value(await store.read('a/b.json'));

      const written = value(await store.write('a/b.json', 'two', before?.version ?? null));

      const after = value(await store.read('a/b.json'));
      expect(written.change).toBe('updated');
      expect(after?.text).toBe('two');
      expect(after?.version).not.toBe(before?.version);
    });

    test('the same text again is unchanged', async () => {
      const store = make()();
      await store.write('a.json', 'one', null);
      const now = value(await store.read('a.json'));

      expect(value(await store.write('a.json', 'one', now?.version ?? null)).change).toBe('unchanged');
    });

    test.each([
      ['that must not exist and does', null],
      ['at another version', 'somebody-elses'],
    ] as const)('a write on a document %s is refused and changes nothing', async (_, expected) => {
      const store = make()();
      await store.write('a.json', 'one', null);

      const written = await store.write('a.json', 'two', expected);

      expect(written).toEqual({ok: false, problem: {code: 'STATE_CONFLICT', document: 'a.json'}});
      expect(value(await store.read('a.json'))?.text).toBe('one');
    });

    test('a write on a version of a document that is gone is refused', async () => {
      expect(await make()().write('a.json', 'one', 'v1')).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
    });

    test('of many writers at once exactly one wins', async () => {
      const open = make();
      const writers = Array.from({length: 8}, (_, index) => open().write('race.json', `writer ${index}`, null));

      const outcomes = await Promise.all(writers);

      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      const winner = outcomes.findIndex((outcome) => outcome.ok);
      expect(value(await open().read('race.json'))?.text).toBe(`writer ${winner}`);
    });
  });
}
