// Plans in YAML are read by the same presets as JSON; Markdown tasks with YAML at their head by theirs.
import {describe, expect, test} from '@jest/globals';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {boardConfigPaths, readBoardStatuses} from '../../src/workplan/read-front-matter.ts';

function read(file: string, text: string, mapping?: PlanMapping) {
  const result = readWorkplan(file, text, mapping);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('trees in YAML', () => {
  const text = [
    '# ours',
    'phases:',
    '  - phase_id: 4',
    '    batches:',
    '      - batch_id: 15.10 # a number, kept as it is spelt',
    '        title: Lay',
    '        verified: true',
    '      - batch_id: "22.3a"',
    '        title: >-',
    '          Raise',
    '          it',
    '        dependencies: [15.10]',
    '        verified: false',
  ].join('\n');

  test.each(['\n', '\r\n'])('batches keep the spelling of their ids (%j)', (eol) => {
    const plan = read('plan.yaml', text.replaceAll('\n', eol));

    expect(plan.shape).toBe('batches');
    expect(plan.items.map(({id, title, status, ready, pointer}) => [id, title, status, ready, pointer])).toEqual([
      ['15.10', 'Lay', 'done', false, '/phases/0/batches/0'],
      ['22.3a', 'Raise it', 'pending', true, '/phases/0/batches/1'],
    ]);
  });

  test('a list at the root, and one that is named by a mapping', () => {
    expect(read('t.yaml', '- batch: 1\n  title: a\n  verified: false\n').items).toMatchObject([{id: '1'}]);
    expect(
      read('t.yaml', 'work:\n  - {code: x, state: open}\n', {
        items: ['/work/*'],
        id: ['/code'],
        status: {from: '/state'},
      }),
    ).toMatchObject({shape: 'mapped', items: [{id: 'x', status: 'pending'}]});
  });

  test('an alias is what it stands for; one that stands for itself ends', () => {
    const plan = read(
      't.yaml',
      'batches:\n  - {batch: 1, title: &t Dig, verified: false}\n  - {batch: 2, title: *t, verified: false}\n',
    );

    expect(plan.items.map((item) => item.title)).toEqual(['Dig', 'Dig']);
    expect(readWorkplan('t.yaml', 'a: &x [*x, *x]\n').ok).toBe(false);
  });

  test('what is no plan is still named', () => {
    expect(readWorkplan('ci.yml', 'on: push\njobs: {a: {steps: []}}\n')).toMatchObject({
      problem: {detail: expect.stringMatching(/workflow/)},
    });
  });
});

describe('tasks with front matter', () => {
  const task = (lines: readonly string[], eol = '\n') =>
    ['---', ...lines, '---', '', '- [ ] a criterion', ''].join(eol);

  test.each(['\n', '\r\n'])('a file is one item (%j)', (eol) => {
    const text = task(
      ['id: WORK-12.3', 'title: Lay', 'status: In Progress', 'priority: high', 'dependencies: [work-2]'],
      eol,
    );

    expect(read('anywhere.md', text)).toMatchObject({
      shape: 'front-matter',
      editable: false,
      items: [
        {
          id: 'WORK-12.3',
          title: 'Lay',
          status: 'in_progress',
          rawStatus: 'In Progress',
          pointer: '',
          priority: {rank: 1},
        },
      ],
    });
  });

  test('without an id the name of the file is one, in a folder of tasks', () => {
    const text = task(['name: Raise', 'status: open', 'depends_on: [001]']);

    expect(read('epics/wall/002.md', text).items).toMatchObject([
      {id: '002', title: 'Raise', dependsOn: [{ref: '001', kind: 'external'}]},
    ]);
    expect(read('notes/002.md', text).shape).toBe('tasks-md');
  });

  test('a word that the owner alone knows stays as it is', () => {
    expect(read('tasks/t.md', task(['id: a', 'status: Simmering'])).items).toMatchObject([
      {status: 'unknown', rawStatus: 'Simmering', ready: false},
    ]);
    expect(
      read('t.md', task(['id: a', 'status: Simmering']), {words: {in_progress: ['simmering']}}).items,
    ).toMatchObject([{status: 'in_progress'}]);
  });

  test.each([
    ['a page of a site', ['title: Home', 'layout: post']],
    ['a page with an id', ['id: intro', 'title: Intro']],
    ['front matter that is a list', ['- a']],
  ])('%s is no task', (_, lines) => {
    expect(read('docs/x.md', task(lines)).shape).toBe('tasks-md');
  });

  test('a fault is told at its line in the file, and only where a task was expected', () => {
    const text = task(['id: a', 'status: a: b']);

    expect(readWorkplan('tasks/a.md', text)).toMatchObject({problem: {code: 'PLAN_MALFORMED', at: {line: 3}}});
    expect(read('notes/a.md', text).shape).toBe('tasks-md');
  });

  test('a policy that names the format is told what is missing', () => {
    const refuse = (text: string) => readWorkplan('a.md', text, {preset: 'front-matter'});

    expect(refuse('# none\n')).toMatchObject({
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/does not begin/)},
    });
    expect(refuse(task(['title: x']))).toMatchObject({problem: {detail: expect.stringMatching(/no status/)}});
    expect(refuse(task(['title: x', 'status: Odd']))).toMatchObject({ok: true});
  });

  test("a board's words are those of its configuration", () => {
    expect(readBoardStatuses('statuses: ["To Do", Doing, Done]\nx: 1\n')).toEqual(['To Do', 'Doing', 'Done']);
    expect(readBoardStatuses('statuses: 7\n')).toEqual([]);
    expect(readBoardStatuses('a: "\n')).toEqual([]);
    expect(boardConfigPaths('board/tasks/a.md')).toEqual(['board/tasks/config.yml', 'board/config.yml']);
  });
});
