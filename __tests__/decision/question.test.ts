// The identity of a decision: what would be done to what, in order, and nothing of how it is written down.
import {expect, test} from '@jest/globals';
import {identify, plan} from '../../src/decision/question.ts';
import type {Effect} from '../../src/domain/effect.ts';
import {sha} from './questions.ts';

const planned = (effect: Effect, ...targets: readonly string[]) => plan(effect, 'RERUN', targets).effects;
const idOf = (...effects: readonly Effect[]) =>
  identify(
    sha('a'),
    effects.flatMap((one) => planned(one, 'x')),
  );

const RERUN = {kind: 'rerun-failed', run: 1, attempt: 2, logging: 'plain'} as const;
const LEDGER = {kind: 'append-ledger', run: 1} as const;

test.each([
  [
    'in whatever order an effect lists its parts',
    idOf({logging: 'plain', attempt: 2, run: 1, kind: 'rerun-failed'}),
    'same',
  ],
  ['with another value in one part', idOf({...RERUN, logging: 'debug'}), 'other'],
  ['with one effect more', idOf(RERUN, LEDGER), 'other'],
  ['of another commit', identify(sha('b'), planned(RERUN, 'x')), 'other'],
  ['with other targets of the key', identify(sha('a'), planned(RERUN, 'y')), 'other'],
] as const)('a decision %s is the same or another one', (_, id, expected) => {
  expect(id === idOf(RERUN) ? 'same' : 'other').toBe(expected);
});

test('the order of the effects counts', () => {
  expect(idOf(LEDGER, RERUN)).not.toBe(idOf(RERUN, LEDGER));
});
