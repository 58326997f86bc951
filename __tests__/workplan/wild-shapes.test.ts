// Spellings met in public plan files, written anew as small files of our own: each was once read wrongly.
import {describe, expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function states(file: string, text: string): readonly string[] {
  const read = readWorkplan(file, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.items.map(({id, status, ready}) => `${id} ${status}${ready ? ' ready' : ''}`);
}

describe('a list of features', () => {
  test('may say pass for done', () => {
    const features = [
      {id: 'dock', title: 'Dock', status: 'pass'},
      {id: 'crane', title: 'Crane', status: 'pending'},
    ];

    expect(states('x.json', json({features}))).toEqual(['dock done', 'crane pending ready']);
  });

  test('with words that nobody else uses is read by its usual name, and the words are kept', () => {
    const features = [
      {id: 'F1', title: 'Dock', status: 'merged_awaiting_tide'},
      {id: 'F2', title: 'Crane', status: 'spec_ready'},
    ];
    const read = readWorkplan('feature_list.json', json({features}));

    expect(read).toMatchObject({ok: true, value: {shape: 'done-flag', confidence: 0.5}});
    expect(states('feature_list.json', json({features}))).toEqual(['F1 unknown', 'F2 unknown']);
    expect(readWorkplan('x.json', json({features}))).toMatchObject({ok: false, problem: {candidates: ['done-flag']}});
  });

  test.each([
    ['a list', {rules: {valid_status: ['todo', 'blocked', 'done']}}],
    ['a legend', {status_legend: {todo: 'Not begun.', blocked: 'It cannot go on.', done: 'Proven.'}}],
  ])('that declares its words in %s is never given another', (_, declared) => {
    const text = json({...declared, features: [{id: 'F1', title: 'Dock', status: 'todo'}]});
    const mark = (failed: string) =>
      markItemFailed({
        file: 'feature_list.json',
        text,
        item: 'F1',
        reason: 'broke',
        mapping: {write: {mode: 'fields'}, words: {failed: [failed]}},
      });

    expect(mark('failed')).toMatchObject({ok: false, problem: {code: 'PLAN_NOT_EDITABLE'}});
    const marked = mark('blocked');
    if (!marked.ok) throw new Error(JSON.stringify(marked.problem));
    expect(JSON.parse(marked.value.after)).toMatchObject({features: [{status: 'blocked'}]});
    const mapping = {write: {mode: 'fields'}, words: {failed: ['blocked']}} as const;
    const cleared = clearItemMark({file: 'feature_list.json', text: marked.value.after, item: 'F1', mapping});
    expect(cleared).toMatchObject({ok: true, value: {after: text}});
  });
});

test('tasks in phases with ids, titles and known words are a plan under any name', () => {
  const phases = [
    {id: 'p1', tasks: [{id: '01-01', title: 'Dock', status: 'completed'}]},
    {id: 'p2', depends_on: ['p1'], tasks: [{id: '02-01', name: 'Crane', status: 'pending'}]},
  ];

  expect(readWorkplan('prd.json', json({phases}))).toMatchObject({ok: true, value: {shape: 'phases-subtasks'}});
  expect(states('x.json', json({phases}))).toEqual(['01-01 done', '02-01 pending ready']);
});

test.each(['dependsOn', 'depends_on', 'blockedBy'])('tasks that tell in %s what they wait for are a plan', (key) => {
  const tasks = [
    {id: 'a', title: 'Dock', status: 'pending', [key]: []},
    {id: 'b', title: 'Crane', status: 'pending', [key]: ['a']},
  ];

  expect(states('plan.json', json({title: 'x', tasks}))).toEqual(['a pending ready', 'b pending']);
});

describe('a Markdown file with YAML at its head', () => {
  const note = (head: string, body = '') => `---\n${head}\n---\n\n# Note\n${body}`;
  const RECORD = '\n## Context\n\nx\n\n## Decision\n\ny\n\n## Consequences\n\nz\n';

  test('may call what it waits for depends', () => {
    const read = readWorkplan('.tasks/a/002.md', note('id: 002\nstatus: open\ndepends: [001]'));

    expect(read).toMatchObject({ok: true, value: {items: [{id: '002', dependsOn: [{ref: '001'}]}]}});
  });

  test.each([
    ['in a folder of its own', 'docs/adr/0001.md', 'id: ADR-1\ntitle: Use cranes\nstatus: accepted'],
    ['beside the tasks of a board', 'backlog/decisions/decision-1.md', 'id: decision-1\ntitle: x\nstatus: proposed'],
  ])('that records a decision %s is no task', (_, file, head) => {
    expect(readWorkplan(file, note(head, RECORD))).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/decision/)},
    });
  });

  test('with a word that is no state, outside of any folder of tasks, is a page', () => {
    expect(readWorkplan('docs/intro.md', note('id: intro\ntitle: Intro\nstatus: published'))).toMatchObject({
      ok: false,
    });
    expect(states('tasks/intro.md', note('id: intro\ntitle: Intro\nstatus: afloat'))).toEqual(['intro unknown']);
    expect(states('docs/intro.md', note('id: intro\ntitle: Intro\nstatus: todo'))).toEqual(['intro pending ready']);
  });
});

test('a refused list in another language gets an entry to write as well', () => {
  const text = json({
    tasks: [
      {id: 't-1', title: 'x', status: '待做'},
      {id: 't-2', title: 'y', status: 'в процессе'},
    ],
  });
  const refused = readWorkplan('tasks.json', text);
  if (refused.ok || refused.problem.code !== 'PLAN_UNKNOWN') throw new Error('it is refused');
  const policy = readPolicyFile('p.yml', refused.problem.mapping ?? '');
  if (!policy.ok) throw new Error(JSON.stringify(policy.problem));

  expect(readWorkplan('tasks.json', text, policy.value.policy.plans[0])).toMatchObject({
    ok: true,
    value: {
      items: [
        {status: 'unknown', rawStatus: '待做'},
        {status: 'unknown', rawStatus: 'в процессе'},
      ],
    },
  });
});
