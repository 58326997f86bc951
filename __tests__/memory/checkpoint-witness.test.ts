// The ledger against the chain: every difference that somebody could have made is found, and nothing else.
import {expect, test} from '@jest/globals';
import type {ChainLine} from '../../src/domain/checkpoint.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {checkWitness} from '../../src/memory/checkpoint-witness.ts';
import {makeLineReader, renderEvent} from '../../src/memory/event-codec.ts';
import {toCheckpointEvent, toDispatchEvent} from '../../src/memory/events.ts';
import {CAUSE, onBranch, safe} from './samples.ts';

const ID = 'cp-20260301t120000-0000000a';
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const add = (record: string): ChainLine => ({
  kind: 'add',
  id: ID,
  record,
  anchor: 'c'.repeat(40) as Sha,
  previous: null,
});
const drop: ChainLine = {kind: 'drop', id: ID, previous: null};
const event = (digest: string) =>
  toCheckpointEvent({at: 1 as Instant, id: ID, commit: 'd'.repeat(40), branch: 'main', type: 'green', digest});

test.each<readonly [string, readonly ChainLine[], 'of-the-ledger' | 'elsewhere', number]>([
  ['the same record', [add(A)], 'of-the-ledger', 0],
  ['the same record that was cleaned up', [add(A), drop], 'of-the-ledger', 0],
  ['another record', [add(B)], 'of-the-ledger', 1],
  ['another record on a laptop', [add(B)], 'elsewhere', 1],
  ['no line', [], 'of-the-ledger', 1],
  ['no line on a laptop', [], 'elsewhere', 0],
])('%s', (_, lines, chain, found) => {
  expect(checkWitness(lines, [event(A)], chain)).toHaveLength(found);
});

test('what the ledger does not know of the chain is no difference', () => {
  expect(checkWitness([add(A)], [], 'of-the-ledger')).toEqual([]);
});

test.each([
  event(A),
  toDispatchEvent({
    at: 1 as Instant,
    run: onBranch(7, 'main'),
    fingerprint: CAUSE,
    event: 'ci-repair',
    attempt: 2,
    state: 'refused',
  }),
])('a line of kind $kind reads as it was written', (remembered) => {
  expect(makeLineReader(safe)(renderEvent(remembered))).toEqual({kind: 'event', event: remembered});
});

test.each([
  ['an id that is none', {id: 'cp-1'}],
  ['a digest that is none', {digest: 'abc'}],
  ['a type that is none', {type: 'blue'}],
])('a line of a checkpoint with %s is damaged', (_, change) => {
  const line = JSON.stringify({...JSON.parse(renderEvent(event(A))), ...change});

  expect(makeLineReader(safe)(line).kind).toBe('damaged');
});
