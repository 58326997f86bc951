// The listing document and the table of shapes.
import {expect, test} from '@jest/globals';
import {toPlanListing, toProblemListing} from '../../src/workplan/listing.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {EDITABLE, SHAPES} from '../../src/workplan/shapes.ts';

test('a plan is listed with exactly the keys of the contract and its flaws', () => {
  const plan = readWorkplan('p.json', '[{"batch": "1", "title": "t", "verified": false, "dependencies": ["0"]}]');
  if (!plan.ok) throw new Error('it is a plan');

  expect(JSON.parse(JSON.stringify(toPlanListing(plan.value)))).toEqual({
    file: 'p.json',
    shape: 'batches',
    items: [
      {
        id: '1',
        title: 't',
        status: 'pending',
        rawStatus: 'false',
        dependsOn: [{ref: '0', kind: 'external', satisfied: false}],
        ready: true,
        pointer: '/0',
      },
    ],
    problem: null,
    flaws: [
      {
        code: 'DEPENDENCY_MISSING',
        item: '1',
        detail: '"1" waits for "0", which no file that was read has',
        pointer: '/0',
      },
    ],
  });
});

test('no item of a plan that its owner has stopped is listed as ready', () => {
  const plan = readWorkplan(
    'p.json',
    '{"status": "halted", "batches": [{"batch": "1", "title": "t", "verified": false}]}',
  );
  if (!plan.ok) throw new Error('it is a plan');

  expect(toPlanListing(plan.value)).toMatchObject({
    halted: 'halted',
    items: [{id: '1', status: 'pending', ready: false}],
  });
});

test('a refused file is listed with its problem and no items', () => {
  const plan = readWorkplan('p.json', '[1 2]');
  if (plan.ok) throw new Error('it does not parse');

  expect(toProblemListing('p.json', plan.problem)).toMatchObject({
    file: 'p.json',
    shape: null,
    items: [],
    problem: {code: 'PLAN_MALFORMED', at: {line: 1, column: 4}},
  });
});

test('a shape is edited or says why not', () => {
  expect(EDITABLE).toEqual(['batches', 'done-flag', 'mapped']);
  for (const [name, preset] of Object.entries(SHAPES)) {
    expect(preset.shape).toBe(name);
    expect(preset.readOnlyBecause === null).toBe(preset.editable);
  }
});
