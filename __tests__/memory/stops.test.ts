// The stop switch: doubt stops, either sign stops, and only a later word of a person lets go on.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {HaltScope} from '../../src/domain/effect.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {foldHalt, listStops, type StopAct} from '../../src/domain/stop.ts';
import {HALT, readStops, rememberStops} from '../../src/memory/stops.ts';
import {later, NOW, safe} from './samples.ts';

const ALL: HaltScope = {kind: 'all'};
const MAIN: HaltScope = {kind: 'branch', branch: 'main'};

function act(kind: StopAct['act'], scope: HaltScope, hour: number, by = 'ada'): StopAct {
  return {act: kind, scope, by, reason: safe('flood'), at: later(NOW, hour), comment: null};
}

const written = (acts: readonly StopAct[], before: ReadonlyMap<string, string> = new Map()) =>
  new Map([...before, ...rememberStops(before, acts, safe)]);

test.each([
  ['nothing', [], 'clear', 'running'],
  ['a halt of everything', [act('halt', ALL, 1)], 'clear', 'halted'],
  ['a halt of this branch', [act('halt', MAIN, 1)], 'clear', 'halted'],
  ['a halt of another branch', [act('halt', {kind: 'branch', branch: 'next'}, 1)], 'clear', 'running'],
  ['a halt that was ended', [act('halt', ALL, 1), act('resume', ALL, 2)], 'clear', 'running'],
  ['a halt after an end', [act('resume', ALL, 1), act('halt', ALL, 2)], 'clear', 'halted'],
  ['a halt and an end at the same instant', [act('resume', ALL, 1), act('halt', ALL, 1)], 'clear', 'halted'],
  [
    'an end of everything beside a halt of this branch',
    [act('halt', MAIN, 1), act('resume', ALL, 2)],
    'clear',
    'halted',
  ],
  ['the second sign alone', [], 'raised', 'halted'],
  ['doubt about the second sign', [], 'unreadable', 'unreadable'],
  ['a halt beside doubt', [act('halt', ALL, 1)], 'unreadable', 'halted'],
  ['doubt about the switch', 'unreadable', 'clear', 'unreadable'],
  ['doubt about the switch beside the sign', 'unreadable', 'raised', 'halted'],
] as const)('%s: %#', (_, stops, sign, expected) => {
  expect(foldHalt({stops, sign}, 'main')).toBe(expected);
});

const anyAct: fc.Arbitrary<StopAct> = fc
  .record({
    act: fc.constantFrom('halt' as const, 'resume' as const),
    scope: fc.oneof(
      fc.constant(ALL),
      fc.constantFrom('main', 'next', 'a b').map((branch): HaltScope => ({kind: 'branch', branch})),
    ),
    by: fc.constantFrom('ada', 'rosa'),
    hour: fc.nat(5),
    comment: fc.option(fc.nat(9)),
  })
  .map(({hour, ...rest}) => ({...rest, reason: safe('flood'), at: later(NOW, hour)}));

test('turns give the same switch in whatever order they are written, and again', () => {
  fc.assert(
    fc.property(fc.array(anyAct, {maxLength: 8}), fc.nat(8), (acts, cut) => {
      const once = written(acts);
      const parts = written(acts.slice(0, cut), written(acts.slice(cut)));

      expect(listStops(readStops(parts, safe) as StopAct[]).map(({scope}) => scope)).toEqual(
        listStops(readStops(once, safe) as StopAct[]).map(({scope}) => scope),
      );
      expect(rememberStops(once, acts, safe)).toEqual(new Map());
    }),
  );
});

describe('a document that cannot be read', () => {
  const texts = ['', '{', '{"v":2,"acts":[]}', '{"v":1}', '{"v":1,"acts":[{"act":"resume"}]}', '[]', 'null'];

  test.each(texts)('%j counts as doubt', (text) => {
    expect(readStops(new Map([[HALT, text]]), safe)).toBe('unreadable');
  });

  test('goes on to stop when something else is written, and is set aside', () => {
    const after = written([act('halt', MAIN, 1)], new Map([[HALT, '{']]));

    expect(foldHalt({stops: readStops(after, safe), sign: 'clear'}, 'next')).toBe('halted');
    expect([...after.values()]).toContain('{');
  });

  test('ends when a person lets everything go on', () => {
    const after = written([act('resume', ALL, 1)], new Map([[HALT, '{']]));

    expect(foldHalt({stops: readStops(after, safe), sign: 'clear'}, 'main')).toBe('running');
  });
});

test('every halt is kept, and of ended branches the newest two hundred', () => {
  const branch = (at: number): HaltScope => ({kind: 'branch', branch: `b${at}`});
  const acts = Array.from({length: 260}, (_, at) => act(at < 20 ? 'halt' : 'resume', branch(at), at));
  const read = readStops(written(acts), safe) as StopAct[];

  expect(read).toHaveLength(220);
  expect(listStops(read)).toHaveLength(20);
  expect(read.some(({at}) => at === (later(NOW, 259) as Instant))).toBe(true);
});
