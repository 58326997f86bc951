// The documents of the memory: nothing is lost, nothing is doubled, the order of writers means nothing, damage stays small.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Memory} from '../../src/domain/memory.ts';
import {
  documentsFor,
  INCIDENTS,
  JOURNAL,
  type MemoryAdditions,
  remember,
  toMemory,
} from '../../src/memory/documents.ts';
import {rebuildHints} from '../../src/memory/hints.ts';
import {incident, record} from '../support-render/dossiers.ts';
import {
  anyEvent,
  anyHint,
  anyUnfinished,
  at,
  failed,
  hint,
  later,
  NOW,
  OTHER,
  recovered,
  safe,
  turned,
  unfinished,
} from './samples.ts';

type Documents = ReadonlyMap<string, string>;

const CONTEXT = {now: NOW, safe};
const NOTHING: Documents = new Map();

function add(documents: Documents, additions: MemoryAdditions): Documents {
  const next = new Map(documents);
  for (const [name, text] of remember(documents, additions, CONTEXT)) {
    if (text === null) next.delete(name);
    else next.set(name, text);
  }
  return next;
}

function read(documents: Documents): Memory {
  return toMemory(documents, safe);
}

const anyAdditions = fc.record({
  events: fc.array(anyEvent, {maxLength: 5}),
  hints: fc.array(anyHint, {maxLength: 4}),
  unfinished: fc.array(anyUnfinished, {maxLength: 3}),
  sweptAt: fc.option(fc.integer({min: 0, max: NOW}).map((ms) => later(at('1970-01-01T00:00:00Z'), ms / 3_600_000))),
});
const additions: fc.Arbitrary<MemoryAdditions> = anyAdditions;

/** The memory without what the order of the ledger's lines may show: events of one moment. */
function normal(memory: Memory): Memory {
  return {...memory, events: memory.events.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))};
}

describe('the names to read', () => {
  test.each([
    ['2031-05-20T12:00:00Z', 30, ['ledger/2031-04.jsonl', 'ledger/2031-05.jsonl']],
    ['2031-05-31T12:00:00Z', 30, ['ledger/2031-05.jsonl']],
    ['2031-06-01T00:00:00Z', 1, ['ledger/2031-05.jsonl', 'ledger/2031-06.jsonl']],
    ['2031-03-02T00:00:00Z', 31, ['ledger/2031-01.jsonl', 'ledger/2031-02.jsonl', 'ledger/2031-03.jsonl']],
    ['2031-05-20T12:00:00Z', 0, ['ledger/2031-05.jsonl']],
  ])('at %s for %i days', (now, days, ledgers) => {
    expect(documentsFor(at(now), days)).toEqual([JOURNAL, INCIDENTS, ...ledgers]);
  });
});

test('an empty store is an empty memory, and nothing added to it writes nothing', () => {
  expect(read(NOTHING)).toEqual({
    events: [],
    hints: [],
    journal: {unfinished: [], lastSweepAt: null},
    damage: [],
  });
  expect(remember(NOTHING, {}, CONTEXT)).toEqual(new Map());
});

test('what was added is remembered, in the documents that it belongs to', () => {
  const documents = add(new Map([['ledger/2031-04.jsonl', '']]), {
    events: [failed(1, '2031-04-30T00:00:00Z'), failed(2, '2031-05-19T00:00:00Z')],
    hints: [hint(12)],
    unfinished: [unfinished(3, '2031-05-19T00:00:00Z')],
    sweptAt: NOW,
  });

  expect([...documents.keys()].sort()).toEqual([
    'incidents.json',
    'journal.json',
    'ledger/2031-04.jsonl',
    'ledger/2031-05.jsonl',
  ]);
  expect(read(documents)).toEqual({
    events: [failed(1, '2031-04-30T00:00:00Z'), failed(2, '2031-05-19T00:00:00Z')],
    hints: [hint(12)],
    journal: {unfinished: [unfinished(3, '2031-05-19T00:00:00Z')], lastSweepAt: NOW},
    damage: [],
  });
});

test('an event of a month that was not read goes into the month of now, so that no document is overwritten unread', () => {
  const changes = remember(NOTHING, {events: [failed(1, '2029-01-01T00:00:00Z')]}, CONTEXT);

  expect([...changes.keys()]).toEqual(['ledger/2031-05.jsonl']);
});

test('an event that an earlier month holds is not remembered again', () => {
  const documents = add(new Map([['ledger/2031-04.jsonl', '']]), {events: [failed(1, '2031-04-30T23:59:00Z')]});

  expect(remember(documents, {events: [failed(1, '2031-05-01T00:01:00Z')]}, CONTEXT)).toEqual(new Map());
});

test('an event that could not be read back is a bug, and is told as one', () => {
  const wrong = failed(1, '2031-05-01T00:00:00Z', {severity: 9 as 5});

  expect(() => remember(NOTHING, {events: [wrong]}, CONTEXT)).toThrow(
    'an event of kind failure cannot be remembered: severity',
  );
});

describe('hints', () => {
  const seen = '2031-05-19T00:00:00Z';
  test.each([
    ['the lower open thread of a cause counts', [hint(14), hint(12)], {number: 12, state: 'open'}],
    ['an open thread counts before a closed one', [hint(12, {state: 'closed'}), hint(14)], {number: 14, state: 'open'}],
    [
      'of closed ones the latest counts',
      [hint(12, {state: 'closed', lastSeen: later(at(seen), 1)}), hint(14, {state: 'closed'})],
      {number: 12},
    ],
    [
      'a thread that was closed after its last occurrence is closed',
      [hint(12, {state: 'closed'}), hint(12)],
      {state: 'closed'},
    ],
    [
      'a later occurrence opens it again',
      [hint(12, {state: 'closed'}), hint(12, {lastSeen: later(at(seen), 1)})],
      {state: 'open'},
    ],
    [
      'the higher count and the later time stay',
      [hint(12, {count: 7}), hint(12, {count: 3, lastSeen: later(at(seen), 1)})],
      {count: 7, lastSeen: later(at(seen), 1)},
    ],
  ] as const)('%s', (_, hints, expected) => {
    const [one, two] = hints;

    expect(read(add(add(NOTHING, {hints: [one]}), {hints: [two]})).hints).toEqual([expect.objectContaining(expected)]);
    expect(read(add(add(NOTHING, {hints: [two]}), {hints: [one]})).hints).toEqual([expect.objectContaining(expected)]);
  });

  test('a thread that was folded is no hint any more, whoever writes last', () => {
    const folded = {events: [turned('folded', 14, '2031-05-19T01:00:00Z')]};
    const twin = {hints: [hint(14)]};

    expect(read(add(add(NOTHING, folded), twin)).hints).toEqual([]);
    expect(read(add(add(NOTHING, twin), folded)).hints).toEqual([]);
  });

  test('what the threads themselves tell replaces what was remembered of their cause', () => {
    const documents = add(NOTHING, {hints: [hint(12), hint(20, {fingerprint: OTHER})]});

    expect(read(add(documents, {corrections: [hint(31)]})).hints).toEqual([hint(20, {fingerprint: OTHER}), hint(31)]);
  });

  test('closed threads of long ago are dropped when something else is written', () => {
    const old = hint(3, {state: 'closed', fingerprint: OTHER, lastSeen: at('2031-01-01T00:00:00Z')});

    expect(read(add(NOTHING, {hints: [old, hint(12)]})).hints).toEqual([hint(12)]);
  });

  test('are rebuilt from the threads, with the category and level that the ledger knows', () => {
    const events = [
      failed(1, '2031-05-04T00:00:00Z', {fingerprint: record().fingerprint, category: 'oom', severity: 4}),
    ];
    const twin = incident({number: 15});
    const foreign = incident({number: 16, record: record({branch: 'work/lamps'})});

    expect(rebuildHints([incident(), twin, foreign], {events, safe})).toEqual([
      expect.objectContaining({
        number: 12,
        category: 'oom',
        severity: 4,
        count: 2,
        lastSeen: at('2031-05-05T10:00:00Z'),
      }),
      expect.objectContaining({number: 16, branch: 'work/lamps', count: 1}),
    ]);
    expect(rebuildHints([incident()], {events: [], safe})).toMatchObject([{category: 'unknown', severity: 3}]);
  });
});

describe('the journal', () => {
  const put = (...runs: Parameters<typeof unfinished>[]) => runs.map((one) => ({unfinished: [unfinished(...one)]}));

  test('counts each try once, in any order', () => {
    const tries = put(
      [7, '2031-05-19T02:00:00Z'],
      [7, '2031-05-19T00:00:00Z'],
      [7, '2031-05-19T01:00:00Z'],
      [7, '2031-05-19T01:00:00Z'],
    );

    expect(read(tries.reduce(add, NOTHING)).journal.unfinished).toEqual([
      unfinished(7, '2031-05-19T00:00:00Z', {tries: 2}),
    ]);
  });

  test('keeps what the last try left', () => {
    const last = unfinished(7, '2031-05-19T02:00:00Z', {because: 'REQUEST_BUDGET', notBefore: NOW, effects: []});
    const documents = add(add(NOTHING, {unfinished: [last]}), {unfinished: [unfinished(7, '2031-05-19T00:00:00Z')]});

    expect(read(documents).journal.unfinished).toEqual([{...last, since: at('2031-05-19T00:00:00Z'), tries: 1}]);
  });

  test('forgets a run that is done, and no other attempt of it', () => {
    const second = unfinished(7, '2031-05-19T00:00:00Z', {run: {id: 7, attempt: 2}});
    const documents = add(NOTHING, {unfinished: [unfinished(7, '2031-05-18T00:00:00Z'), second]});

    expect(read(add(documents, {finished: [{id: 7, attempt: 1}]})).journal.unfinished).toEqual([second]);
  });

  test('knows the latest sweep', () => {
    const documents = add(add(NOTHING, {sweptAt: NOW}), {sweptAt: later(NOW, -5)});

    expect(read(documents).journal.lastSweepAt).toBe(NOW);
  });
});

describe('any additions', () => {
  test('are all remembered, and again change nothing', () => {
    fc.assert(
      fc.property(additions, additions, (before, more) => {
        const documents = add(add(NOTHING, before), more);

        expect(new Set(read(documents).events.map((event) => event.key))).toEqual(
          new Set([...(before.events ?? []), ...(more.events ?? [])].map((event) => event.key)),
        );
        expect(read(documents).damage).toEqual([]);
        expect(remember(documents, more, CONTEXT)).toEqual(new Map());
        expect(remember(documents, before, CONTEXT)).toEqual(new Map());
        expect(remember(documents, {}, CONTEXT)).toEqual(new Map());
      }),
    );
  });

  test('give the same memory in either order', () => {
    fc.assert(
      fc.property(additions, additions, additions, (before, one, two) => {
        const base = add(NOTHING, before);

        expect(normal(read(add(add(base, one), two)))).toEqual(normal(read(add(add(base, two), one))));
      }),
      {numRuns: 200},
    );
  });
});

describe('damage', () => {
  const full = add(NOTHING, {
    events: [
      failed(1, '2031-05-18T00:00:00Z'),
      failed(2, '2031-05-19T00:00:00Z'),
      recovered(3, '2031-05-19T05:00:00Z'),
    ],
    hints: [hint(12), hint(20, {fingerprint: OTHER})],
    unfinished: [unfinished(4, '2031-05-19T00:00:00Z'), unfinished(5, '2031-05-19T00:00:00Z')],
    sweptAt: NOW,
  });

  const textOf = (name: string): string => full.get(name) ?? '';

  test.each([
    [INCIDENTS, 'not JSON', 'not a list of hints'],
    [INCIDENTS, '{"v":1}', 'not a list of hints'],
    [INCIDENTS, '<<<<<<< HEAD\n{"v":1,"hints":[]}\n=======', 'not a list of hints'],
    [JOURNAL, '[]', 'not a journal'],
    [JOURNAL, '', 'not a journal'],
  ])('%s that holds %j is set aside as it is and made anew', (name, text, detail) => {
    const damaged = new Map(full).set(name, text);

    const changes = remember(damaged, {}, CONTEXT);

    expect(read(damaged).damage).toEqual([{document: name, line: null, detail}]);
    const copies = [...changes].filter(([copy]) => copy.startsWith('damaged/'));
    expect(copies).toEqual([[expect.stringMatching(`^damaged/${name}\\.[0-9a-f]{8}$`), text]]);
    const repaired = add(damaged, {});
    expect(read(repaired)).toMatchObject({damage: [], events: read(full).events});
    expect(remember(repaired, {}, CONTEXT)).toEqual(new Map());
  });

  test('of one entry costs that entry', () => {
    const damaged = new Map(full).set(INCIDENTS, textOf(INCIDENTS).replace('"number":20', '"number":"twenty"'));

    expect(read(damaged)).toMatchObject({
      hints: [{number: 12}],
      damage: [{detail: "a hint's number is missing or not what it should be"}],
    });
    expect(read(add(damaged, {}))).toMatchObject({hints: [{number: 12}], damage: []});
  });

  test('of a ledger line is cleared away, the original set aside and the other lines kept as they are', () => {
    const name = 'ledger/2031-05.jsonl';
    const lines = textOf(name).split('\n');
    const text = [lines[0], '>>>>>>> theirs', lines[1]?.slice(0, 30), lines[2], ''].join('\n');

    const changes = remember(new Map(full).set(name, text), {events: [failed(9, '2031-05-20T00:00:00Z')]}, CONTEXT);

    expect([...changes.values()][0]).toBe(text);
    expect(changes.get(name)?.split('\n').slice(0, 2)).toEqual([lines[0], lines[2]]);
    expect(changes.get(name)?.split('\n')).toHaveLength(4);
  });

  test.each([INCIDENTS, JOURNAL])('is not what a newer version wrote: %s is left as it is', (name) => {
    const newer = new Map(full).set(name, '{"v":2,"all":"new"}');

    expect(read(newer).damage).toEqual([
      {document: name, line: null, detail: 'a newer version of this program wrote it; it is left as it is'},
    ]);
    expect(remember(newer, {hints: [hint(40)], sweptAt: later(NOW, 1)}, CONTEXT).has(name)).toBe(false);
  });

  test('of any character of any document never throws, loses no other event and is repaired once', () => {
    const names = [...full.keys()];
    const damages = fc.constantFrom('', '\0', '\n', 'x', '"', '}', '\\', '7', '=======\n', '\ud800');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), damages, (name, place, damage) => {
        const text = textOf(name);
        const hit = place % text.length;
        const damaged = new Map(full).set(name, text.slice(0, hit) + damage + text.slice(hit + 1));

        const repaired = add(damaged, {});

        const told = read(damaged).damage.filter((one) => one.detail.startsWith('a newer version'));
        expect(read(repaired)).toEqual({...read(damaged), damage: told});
        expect(read(repaired).events.length).toBeGreaterThanOrEqual(name.startsWith('ledger/') ? 2 : 3);
        expect(remember(repaired, {}, CONTEXT)).toEqual(new Map());
      }),
      {numRuns: 250},
    );
  });

  test('of whole documents by arbitrary text never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...full.keys()), fc.oneof(fc.string({unit: 'binary'}), fc.json()), (name, text) => {
        expect(() => add(new Map(full).set(name, text), {events: [failed(9, '2031-05-20T00:00:00Z')]})).not.toThrow();
      }),
    );
  });
});
