// How much of a file has to speak for a shape: unknown words are kept, and what is not work is refused in spite of its outer form.
import {describe, expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {findFlaws} from '../../src/workplan/flaws.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function states(file: string, document: unknown): readonly string[] | string {
  const read = readWorkplan(file, json(document));
  if (!read.ok) return read.problem.code;
  return [read.value.shape, ...read.value.items.map(({id, status}) => `${id} ${status}`)];
}

/** Tasks with these words, each with what `more` adds. */
function tasks(words: readonly string[], more: object = {}): readonly object[] {
  return words.map((status, index) => ({id: index + 1, title: `Do ${index}`, description: 'd', status, ...more}));
}

const FULL = {details: 'x', testStrategy: 't', dependencies: [], priority: 'high', subtasks: []};

describe('a word that nobody knows is kept and reported, it does not take the plan away', () => {
  test.each([
    ['taskmaster', {master: {tasks: tasks(['done', 'pending', 'needs_fix'], FULL)}}],
    ['taskmaster', {tasks: tasks(['done', 'pending', 'needs_fix'], {dependencies: []})}],
    ['taskmaster', {tasks: tasks(['done', 'pending', 'needs_fix'], {details: ''})}],
    ['phases-subtasks', {phases: [{tasks: tasks(['done', 'pending', 'needs_fix'])}]}],
    ['done-flag', {userStories: tasks(['done', 'pending', 'needs_fix'])}],
    ['batches', {batches: tasks(['done', 'pending', 'needs_fix'])}],
  ])('%s: %j', (shape, document) => {
    expect(states('plan.json', document)).toEqual([shape, '1 done', '2 pending', '3 unknown']);
    const read = readWorkplan('plan.json', json(document));
    if (!read.ok) throw new Error('it is read');
    expect(findFlaws(read.value)).toEqual([{kind: 'unknown-word', word: 'needs_fix', items: ['3']}]);
  });

  test('in the full form all of them may be unknown', () => {
    expect(states('x.json', {master: {tasks: tasks(['offen', 'erledigt'], FULL)}})).toEqual([
      'taskmaster',
      '1 unknown',
      '2 unknown',
    ]);
  });

  test('in a thin form half of them have to be known; below that a usual name or the policy decides', () => {
    const half = {phases: [{tasks: tasks(['done', 'needs_fix'])}]};
    const fewer = {phases: [{tasks: tasks(['done', 'needs_fix', 'afloat'])}]};

    expect(states('x.json', half)).toEqual(['phases-subtasks', '1 done', '2 unknown']);
    expect(states('x.json', fewer)).toBe('PLAN_UNKNOWN');
    expect(states('implementation_plan.json', fewer)).toHaveLength(4);
    expect(readWorkplan('x.json', json(fewer))).toMatchObject({problem: {candidates: ['phases-subtasks']}});
    expect(readWorkplan('x.json', json(fewer), {preset: 'phases-subtasks'})).toMatchObject({ok: true});
  });

  test('a flag or word that was left at null takes nothing away', () => {
    const flags = [true, false, null].map((passes, index) => ({id: index, title: 't', passes}));
    const nulls = [null, null].map((passes, index) => ({id: index, title: 't', passes}));

    expect(states('x.json', {userStories: flags})).toEqual(['done-flag', '0 done', '1 pending', '2 pending']);
    expect(states('x.json', {userStories: nulls})).toBe('PLAN_UNKNOWN');
  });

  test('the confidence is the share of the items that prove the shape', () => {
    const document = {phases: [{tasks: tasks(['done', 'todo', 'todo', 'needs_fix'])}]};

    expect(readWorkplan('x.json', json(document))).toMatchObject({ok: true, value: {confidence: 0.75}});
  });
});

describe('lots and brews in batches', () => {
  const lots = {
    batches: [
      {id: 1, name: 'Pale', status: 'fermenting'},
      {id: 2, name: 'Dark', status: 'conditioning'},
    ],
  };

  test('are no plan by an id and a word that is no state; the policy may say otherwise', () => {
    expect(states('brew.json', lots)).toBe('PLAN_UNKNOWN');
    expect(readWorkplan('brew.json', json(lots))).toMatchObject({problem: {candidates: ['batches']}});
    expect(readWorkplan('brew.json', json(lots), {preset: 'batches'})).toMatchObject({ok: true});
  });

  test('an id that is named after the batch, or the work itself, proves them with any word', () => {
    const named = [{batch_id: 'B1', name: 'Dock', status: 'afloat'}];
    const worked = [{id: 'B1', name: 'Dock', status: 'afloat', dependencies: []}];

    expect(states('x.json', {batches: named})).toEqual(['batches', 'B1 unknown']);
    expect(states('x.json', {batches: worked})).toEqual(['batches', 'B1 unknown']);
  });
});

const ORDER = {symbol: 'AAAUSD', side: 'buy', quantity: 1, order_type: 'limit'};
const NAMED = {title: 'Open', name: 'Open', status: 'pending'};

describe('orders in a market are refused in the outer form of any plan', () => {
  test.each([
    {batches: [{batch_id: 'b1', ...NAMED, ...ORDER}]},
    {batches: [{batch_id: 'b1', ...NAMED, order: ORDER}]},
    {tasks: [{id: 't1', details: 'x', dependencies: [], ...NAMED, ...ORDER}]},
    {phases: [{tasks: [{id: 't1', ...NAMED, symbol: 'AAAUSD', side: 'sell'}]}]},
    {symbol: 'AAAUSD', direction: 'long', phases: [{tasks: [{id: 'e1', ...NAMED}]}]},
    {phases: [{symbol: 'AAAUSD', side: 'long', tasks: [{id: 'e1', ...NAMED}]}]},
    [{id: 1, passes: false, title: 'Long', instrument: 'AAAUSD', entry: 1.1}],
    {waves: [{tasks: [{id: 't1', ...NAMED, ticker: 'AAA', action: 'BUY'}]}]},
  ])('%j', (document) => {
    for (const file of ['execution_plan.json', 'prd.json', '.taskmaster/tasks/tasks.json']) {
      expect(readWorkplan(file, json(document))).toMatchObject({
        ok: false,
        problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/trading/)},
      });
    }
  });

  test('the same in YAML', () => {
    const text = 'batches:\n  - {batch_id: b1, title: Open, symbol: AAAUSD, side: buy, status: pending}\n';

    expect(readWorkplan('plan.yaml', text)).toMatchObject({ok: false, problem: {code: 'PLAN_UNKNOWN'}});
  });

  test('work on the program that trades is work', () => {
    const work = [
      {batch_id: '1', ...NAMED, ...ORDER},
      {batch_id: '2', ...NAMED},
    ];
    const rename = [{batch_id: '1', ...NAMED, symbol: 'parseText', action: 'rename', side: 'client'}];

    expect(states('x.json', {batches: work})).toEqual(['batches', '1 pending', '2 pending']);
    expect(states('x.json', {batches: rename})).toEqual(['batches', '1 pending']);
  });

  test('a policy that names the shape is believed', () => {
    const [entry] = readEntry('plans: [{files: ["*.json"], preset: batches}]');
    const text = json({batches: [{batch_id: 'b1', ...NAMED, ...ORDER}]});

    expect(readWorkplan('plan.json', text, entry)).toMatchObject({ok: true});
  });
});

test('features of a map are no list of work, whatever their status', () => {
  const places = {type: 'FeatureCollection', features: [{type: 'Feature', id: 1, name: 'A', status: 'open'}]};

  expect(readWorkplan('features.json', json(places))).toMatchObject({
    ok: false,
    problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/geographic/)},
  });
});

function readEntry(text: string) {
  const policy = readPolicyFile('p.yml', text);
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
  return policy.value.policy.plans;
}
