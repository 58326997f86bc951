// The ledger: what was written is read again, a key counts once, and damage costs one line.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {renderEvent} from '../../src/memory/event-codec.ts';
import {appendEvents, ledgerName, parseLedger} from '../../src/memory/ledger.ts';
import {anyEvent, at, failed, recovered, safe} from './samples.ts';

const NAME = 'ledger/2031-05.jsonl';
const first = failed(1, '2031-05-01T00:00:00Z');
const second = recovered(2, '2031-05-02T00:00:00Z');

function read(text: string) {
  return parseLedger(NAME, text, safe);
}

function keysOf(events: readonly MemoryEvent[]): readonly string[] {
  return events.map((event) => event.key);
}

test.each([
  ['2031-05-31T23:59:59.999Z', 'ledger/2031-05.jsonl'],
  ['2031-06-01T00:30:00+02:00', 'ledger/2031-05.jsonl'],
  ['2031-12-01T00:00:00Z', 'ledger/2031-12.jsonl'],
])('%s belongs to %s', (iso, name) => {
  expect(ledgerName(at(iso))).toBe(name);
});

test('an event is one line that says its version and kind first', () => {
  expect(appendEvents('', [second])).toBe(
    '{"v":1,"kind":"recovery","key":"recovery:d4735e3a265e","at":"2031-05-02T00:00:00.000Z","run":{"id":2,"attempt":1,"workflow":"CI","branch":"main"},"commit":"c2","fingerprint":"ff8006679404e3e4","branch":"main","incident":12,"pull":null,"flaky":false,"times":{"detectMs":null,"acknowledgeMs":null,"mitigateMs":null,"recoverMs":null}}\n',
  );
});

test('an event of a known key is not added, and nothing that stands there is touched', () => {
  const text = `${appendEvents('', [first])}  \nsomebody wrote this`;

  const more = appendEvents(text, [first, second, second]);

  expect(more).toBe(`${text}\n${renderEvent(second)}\n`);
  expect(appendEvents(more, [second, first])).toBe(more);
});

describe.each([
  ['half a line', renderEvent(first).slice(0, 60), 'half a line, or not JSON'],
  ['a mark of a merge', '<<<<<<< HEAD', 'a mark of a merge that was not finished'],
  ['the middle of a merge', '=======', 'a mark of a merge that was not finished'],
  ['a NUL', renderEvent(first).replace('npm', 'n\0m'), 'holds a NUL'],
  ['words', 'hello', 'not JSON'],
  ['a list', '[1]', 'not JSON'],
  ['no version', '{"kind":"failure"}', 'v is missing or not what it should be'],
  ['a version that is none', renderEvent(first).replace('"v":1', '"v":"one"'), 'v is missing or not what it should be'],
  [
    'a wrong level',
    renderEvent(first).replace('"severity":3', '"severity":9'),
    'severity is missing or not what it should be',
  ],
  [
    'a wrong field inside',
    renderEvent(first).replace('"attempt":1', '"attempt":"a"'),
    'run.attempt is missing or not what it should be',
  ],
  ['a wrong time', renderEvent(first).replace('2031-05-01T00', 'yesterday'), 'at is missing or not what it should be'],
  [
    'a forged fingerprint',
    renderEvent(first).replace(first.fingerprint, '@everyone'),
    'fingerprint is missing or not what it should be',
  ],
] as const)('%s', (_, line, detail) => {
  test('is damage with its number and counts for nothing', () => {
    const {events, damage} = read(
      `${renderEvent(second)}\n${line}\n${renderEvent(failed(9, '2031-05-03T00:00:00Z'))}\n`,
    );

    expect(damage).toEqual([{document: NAME, line: 2, detail}]);
    expect(keysOf(events)).toEqual(keysOf([second, failed(9, '2031-05-03T00:00:00Z')]));
  });
});

test('an event that is damaged does not keep the sound one of its key out', () => {
  const damaged = renderEvent(first).replace('"severity":3', '"severity":9');

  expect(read(appendEvents(`${damaged}\n`, [first])).events).toEqual([first]);
});

test.each([
  ['a kind that is not known', renderEvent(first).replace('"kind":"failure"', '"kind":"tide-table"')],
  ['a later version', renderEvent(first).replace('"v":1', '"v":2')],
])('%s is a newer program: kept, skipped and no damage', (_, line) => {
  const {events, damage, newer, lines} = read(`${line}\n${renderEvent(second)}\n`);

  expect([events, damage, newer, lines]).toEqual([[second], [], 1, [line, renderEvent(second)]]);
});

test('fields that nobody knows and line ends of another system are no damage', () => {
  const text = `${renderEvent(first).replace('{"v":1', '{"v":1,"mood":"good"')}\r\n\r\n${renderEvent(second)}\r\n`;

  expect(read(text)).toMatchObject({events: [first, second], damage: []});
});

test('two events whose line end was lost both count', () => {
  const {events, damage} = read(`${renderEvent(first)}#${renderEvent(second)}\n`);

  expect(events).toEqual([first, second]);
  expect(damage).toHaveLength(1);
});

test('foreign text is cleaned when it is read', () => {
  const forged = failed(1, '2031-05-01T00:00:00Z', {
    jobs: ['\u001b[31munit\u001b[0m'],
    cause: {rule: 'x', line: 1, text: safe('pass\u202eword')},
  });

  const [event] = parseLedger(NAME, renderEvent(forged), toSafeText).events;

  expect(event).toMatchObject({jobs: ['unit'], cause: {text: 'password'}});
});

describe('any events', () => {
  test('are read as they were written, a key once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, {maxLength: 20}), (events) => {
        const text = appendEvents('', events);
        const {events: found, damage} = read(text);

        expect(damage).toEqual([]);
        expect(found).toEqual([...new Map(events.map((event) => [event.key, event])).values()]);
      }),
    );
  });

  test('added again change nothing, in whatever portions they come', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, {maxLength: 12}), fc.nat(12), (events, cut) => {
        const text = appendEvents(appendEvents('', events.slice(0, cut)), events);

        expect(appendEvents(text, events)).toBe(text);
        expect(text).toBe(appendEvents('', events));
      }),
    );
  });

  test('survive damage of one character anywhere, but for the event that it hits', () => {
    const damages = fc.constantFrom('', '\0', '\n', 'x', '"', '{', '}', '\\', '9', '<<<<<<< HEAD\n', '\ufeff');
    fc.assert(
      fc.property(fc.array(anyEvent, {minLength: 1, maxLength: 8}), fc.nat(), damages, (events, place, damage) => {
        const text = appendEvents('', events);
        const hit = place % text.length;
        const number = text.slice(0, hit).split('\n').length - 1;

        const {events: found} = read(text.slice(0, hit) + damage + text.slice(hit + 1));

        const others = read(text).events.filter((_, index) => index !== number);
        const keys = new Set(keysOf(found));
        expect(others.filter((event) => !keys.has(event.key))).toEqual([]);
      }),
      {numRuns: 400},
    );
  });
});
