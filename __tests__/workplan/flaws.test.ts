// What is wrong inside a plan that reads well is reported, and nothing of it is lost.
import {expect, test} from '@jest/globals';
import {explainFlaw, findFlaws} from '../../src/workplan/flaws.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

function flaws(document: unknown) {
  const result = readWorkplan('p.json', JSON.stringify(document));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return {items: result.value.items, found: findFlaws(result.value)};
}

const batch = (id: string | null, more: object = {}) => ({
  ...(id === null ? {} : {batch: id}),
  title: 't',
  verified: false,
  ...more,
});

test('a sound plan has none', () => {
  expect(flaws([batch('1'), batch('2', {dependencies: ['1', 'A sentence of its owner']})]).found).toEqual([]);
});

test('an unknown word is told once, with its items', () => {
  const {found, items} = flaws([batch('1', {status: 'wobbly'}), batch('2', {status: 'wobbly'}), batch('3')]);

  expect(found).toEqual([{kind: 'unknown-word', word: 'wobbly', items: ['1', '2']}]);
  expect(items[0]).toMatchObject({status: 'unknown', rawStatus: 'wobbly', ready: false});
});

test('a word for done against the done flag is told as what it is', () => {
  const {found, items} = flaws([batch('1', {status: 'completed'}), batch('2', {status: 'odd'})]);

  expect(items[0]).toMatchObject({status: 'unknown', doubt: 'against-flag', ready: false});
  expect(found).toEqual([
    {kind: 'unknown-word', word: 'odd', items: ['2']},
    {kind: 'against-flag', word: 'completed', items: ['1']},
  ]);
  expect(found.map(explainFlaw)[1]).toMatch(/^the status "completed" contradicts the done flag, which is false \(1\)/);
});

test('an id that stands twice', () => {
  expect(flaws([batch('1'), batch('1'), batch('2')]).found).toEqual([
    {kind: 'duplicate-id', id: '1', pointers: ['/0', '/1']},
  ]);
});

test('an item without an id', () => {
  expect(flaws([batch('1'), batch('2'), batch('3'), batch('4'), batch(null)]).found).toEqual([
    {kind: 'missing-id', made: expect.stringMatching(/^#5-/), pointer: '/4'},
  ]);
});

test('a dependency that no file has', () => {
  expect(flaws([batch('1', {dependencies: ['9.9', '8.x']})]).found).toEqual([
    {kind: 'missing-dependency', item: '1', ref: '9.9'},
    {kind: 'missing-dependency', item: '1', ref: '8.x'},
  ]);
});

test('items that wait for each other, however many', () => {
  const ring = Array.from({length: 5000}, (_, index) => batch(`${index}`, {dependencies: [`${(index + 1) % 5000}`]}));

  expect(flaws([batch('a', {dependencies: ['a']})]).found).toEqual([{kind: 'cycle', items: ['a', 'a']}]);
  expect(flaws([batch('a', {dependencies: ['b']}), batch('b', {dependencies: ['a']})]).found).toEqual([
    {kind: 'cycle', items: ['a', 'b', 'a']},
  ]);
  expect(flaws(ring).found).toHaveLength(1);
  expect(flaws(ring).found.map(explainFlaw).join('').length).toBeLessThan(300);
});

test('every kind is explained in one sentence', () => {
  const all = [
    ...flaws([batch('1', {status: 'odd'}), batch('1'), batch('3', {dependencies: ['3', '7']}), batch('4'), batch(null)])
      .found,
  ];

  expect(all.map((flaw) => flaw.kind)).toEqual([
    'unknown-word',
    'duplicate-id',
    'missing-id',
    'missing-dependency',
    'cycle',
  ]);
  expect(all.map(explainFlaw)).toEqual([
    'the status "odd" is not known and left alone (1); say what it means under `words` in the policy',
    'the id "1" stands 2 times; give each item its own',
    expect.stringMatching(/^an item at \/4 has no id; it is listed as #5-/),
    '"3" waits for "7", which no file that was read has',
    '"3" waits for "3": none of them ever gets ready',
  ]);
});
