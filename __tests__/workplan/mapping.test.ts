// The owner's mapping over the one reader: what it names is read, what it leaves out stays as in the preset.
import {describe, expect, test} from '@jest/globals';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

function read(document: unknown, mapping: PlanMapping, file = 'own.json') {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const result = readWorkplan(file, text, mapping);
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
}

const own = {
  meta: {
    steps: [
      {ref: 'A-1', what: 'Dig', info: {state: 'gebaut'}, needs: [], weight: 5},
      {ref: 'A-2', what: 'Pour', info: {state: 'kaputt'}, needs: ['A-1'], weight: 9},
      {ref: 'A-10', what: 'Dry', info: {state: 'offen'}, needs: ['A-1'], weight: 7},
      {ref: 'B-1', what: 'Paint', info: {state: 'mystery'}, needs: ['all A'], weight: 1},
    ],
  },
};

const mapping: PlanMapping = {
  items: ['/steps/*', '/meta/steps/*'],
  id: ['/ref'],
  title: ['/what'],
  status: {from: '/info/state'},
  words: {done: ['Gebaut'], failed: ['kaputt'], pending: ['offen']},
  dependsOn: {from: ['/needs'], wildcard: '^all (\\w+)$'},
  priority: {from: '/weight', order: 'desc'},
};

test('items, ids, titles, states, words, dependencies and priorities stand where the mapping says', () => {
  const plan = read(own, mapping);

  expect(plan).toMatchObject({shape: 'mapped', editable: false, confidence: 1});
  expect(
    plan.items.map(({id, title, status, rawStatus, ready, priority}) => [
      id,
      title,
      status,
      rawStatus,
      ready,
      priority?.rank,
    ]),
  ).toEqual([
    ['A-1', 'Dig', 'done', 'gebaut', false, -5],
    ['A-2', 'Pour', 'failed', 'kaputt', false, -9],
    ['A-10', 'Dry', 'pending', 'offen', true, -7],
    ['B-1', 'Paint', 'unknown', 'mystery', false, -1],
  ]);
  expect(plan.items[1]?.pointer).toBe('/meta/steps/1');
});

test("an owner's wildcard means the ids behind its group and a point", () => {
  const list = [
    {id: '4.1', title: 'a', passes: true},
    {id: '4.2', title: 'b', passes: false},
    {id: '5', title: 'c', passes: false, dependsOn: ['phase 4']},
  ];

  const [, , last] = read(list, {preset: 'done-flag', dependsOn: {wildcard: '^phase (\\d+)$'}}).items;

  expect(last).toMatchObject({
    ready: false,
    dependsOn: [{ref: 'phase 4', kind: 'wildcard', satisfied: false, resolved: ['4.1', '4.2']}],
  });
});

test('a map of words is read when the item itself is the word', () => {
  const plan = read(
    {states: {'82': 'completed', '83': 'failed', '84': 'todo'}},
    {items: ['/states/*'], status: {from: ''}},
  );

  expect(plan.items.map(({id, status, pointer}) => [id, status, pointer])).toEqual([
    ['82', 'done', '/states/82'],
    ['83', 'failed', '/states/83'],
    ['84', 'pending', '/states/84'],
  ]);
});

test('a literal star in a pattern is written with a tilde', () => {
  expect(
    read({'*': [{id: 1, title: 'x', status: 'done'}]}, {items: ['/~2/*'], status: {from: '/status'}}).items,
  ).toHaveLength(1);
});

test('the first pattern that yields items with an id wins', () => {
  const document = {notes: [{text: 'no id'}], work: [{id: 'w', title: 'x', status: 'done'}]};

  expect(read(document, {items: ['/notes/*', '/work/*']}).items.map((item) => item.id)).toEqual(['w']);
});

test('words of a mapping count in detection too, and for formats that are no tree', () => {
  const stories = {stories: [{id: 'S1', title: 'x', status: 'parfait'}]};

  expect(readWorkplan('s.json', JSON.stringify(stories))).toMatchObject({ok: false});
  expect(read(stories, {words: {done: ['parfait']}}).items).toMatchObject([{status: 'done'}]);
  expect(read('development_status:\n  a: parfait\n', {words: {done: ['parfait']}}, 's.yaml').items).toMatchObject([
    {status: 'done'},
  ]);
});

test("states that satisfy a dependency are the mapping's to say", () => {
  const list = [
    {batch: '1', title: 'a', status: 'cancelled', dependencies: []},
    {batch: '2', title: 'b', status: 'pending', dependencies: ['1']},
  ];

  expect(read(list, {}).items[1]?.ready).toBe(false);
  expect(read(list, {dependsOn: {satisfiedBy: ['done', 'cancelled']}}).items[1]?.ready).toBe(true);
});

test.each([
  [{preset: 'batches'}, true],
  [{preset: 'batches', write: {mode: 'sidecar'}}, false],
  [{preset: 'batches', write: {mode: 'none'}}, false],
  [{preset: 'batches', write: {mode: 'minimal'}}, true],
  [{preset: 'batches', status: {from: '/deep/down'}}, false],
] as const)('%j: may be edited: %j', (given, editable) => {
  const batch = [{batch: '1', title: 'a', verified: false, deep: {down: 'todo'}}];

  expect(read(batch, given as PlanMapping).editable).toBe(editable);
});

describe('refusals', () => {
  const refuse = (document: unknown, given: PlanMapping | undefined, file = 'x.json') => {
    const result = readWorkplan(file, JSON.stringify(document), given);
    return result.ok ? 'read' : explainProblem(result.problem);
  };

  test('items that are not there, or have no ids, are named', () => {
    expect(refuse({a: 1}, {items: ['/b/*']})).toMatch(/`items` of the policy \(\/b\/\*\) find no items/);
    expect(refuse({b: [{x: 1}, {x: 2}]}, {items: ['/b/*']})).toMatch(/find no items/);
  });

  test('items of which a fifth share their ids are no plan', () => {
    const items = Array.from({length: 10}, (_, index) => ({id: index % 5, title: 't', status: 'done'}));

    expect(refuse({b: items}, {items: ['/b/*']})).toMatch(/find no items/);
  });

  test('a preset never overrules the content', () => {
    expect(refuse([{batch: '1', title: 'a', verified: false}], {preset: 'waves'})).toMatch(
      /not what the policy calls it, waves/,
    );
  });

  test('several candidates: the entry to write is given, and it works', () => {
    const list = {tasks: [{id: 1, title: 'Do', status: 'pending'}]};

    expect(refuse(list, undefined, 'w.json')).toMatch(
      /\(what it holds fits more than one shape\); it could be done-flag or taskmaster; if it is one, write in the policy: plans: \[\{files: \["w.json"\], preset: done-flag\}\], or preset: taskmaster in it$/,
    );
    expect(read(list, {preset: 'done-flag'}, 'w.json').items).toHaveLength(1);
    expect(read(list, {preset: 'taskmaster'}, 'w.json').items).toHaveLength(1);
  });

  test('no candidate: a mapping is made from what the file holds, and it works', () => {
    const document = {
      programme: {
        steps: [
          {key: 'k1', name: 'Dig', state: 'open'},
          {key: 'k2', name: 'Pour', state: 'closed'},
        ],
      },
    };

    expect(refuse(document, undefined, 'w.json')).toMatch(
      /plans: \[\{files: \["w.json"\], items: \["\/programme\/steps\/\*"\], id: \["\/key"\], title: \["\/name"\], status: \{from: "\/state"\}\}\]$/,
    );
    const suggested = {items: ['/programme/steps/*'], id: ['/key'], title: ['/name'], status: {from: '/state'}};
    expect(read(document, suggested).items.map((item) => item.status)).toEqual(['pending', 'done']);
  });
});

describe('a policy that only names a done flag', () => {
  const flag: PlanMapping = {items: ['/features/*'], id: ['/id'], status: {done: '/ok'}, write: {mode: 'fields'}};
  const json = '{"features": [{"id": "F1", "name": "a", "ok": false}, {"id": "F2", "name": "b", "ok": false}]}\n';
  const yaml = 'features:\n  - {id: F1, name: a, ok: false}\n  - {id: F2, name: b, ok: false}\n';

  test.each([
    ['own.json', json],
    ['own.yaml', yaml],
  ])('reads the word that a mark sets beside it in %s, and loses it again', (file, text) => {
    const marked = markItemFailed({file, text, item: 'F1', reason: 'it broke', mapping: flag});
    if (!marked.ok) throw new Error(explainProblem(marked.problem));
    const {after} = marked.value;

    expect(read(after, flag, file).items).toMatchObject([
      {id: 'F1', status: 'failed', ready: false},
      {id: 'F2', status: 'pending', ready: true},
    ]);
    expect(clearItemMark({file, text: after, item: 'F1', mapping: flag})).toMatchObject({
      ok: true,
      value: {after: text},
    });
  });
});
