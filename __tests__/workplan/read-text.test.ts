// The shapes that are no JSON document: check lists, status maps, JSON Lines.
import {describe, expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import type {Workplan} from '../../src/domain/workplan.ts';
import {explainFlaw, findFlaws} from '../../src/workplan/flaws.ts';
import {findNext} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

function read(file: string, lines: readonly string[], eol = '\n', mapping?: PlanMapping): Workplan {
  const result = readWorkplan(file, lines.join(eol), mapping);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('check lists', () => {
  test.each(['\n', '\r\n'])('boxes are items, with the id that their text begins with (%j)', (eol) => {
    const plan = read(
      'tasks.md',
      [
        '# Work',
        '',
        '- [x] T001 [P] Lay',
        '- [ ] **T002** Raise (depends on T001)',
        '  * [ ] 2.1 Paint, depends on T002 and T009.',
      ],
      eol,
    );

    expect(plan).toMatchObject({shape: 'tasks-md', editable: false});
    expect(plan.items).toEqual([
      {id: 'T001', title: '[P] Lay', status: 'done', rawStatus: '[x]', dependsOn: [], ready: false, pointer: '/2'},
      {
        id: 'T002',
        title: 'Raise (depends on T001)',
        status: 'pending',
        rawStatus: '[ ]',
        dependsOn: [{ref: 'T001', kind: 'id', satisfied: true}],
        ready: true,
        pointer: '/3',
      },
      {
        id: '2.1',
        title: 'Paint, depends on T002 and T009.',
        status: 'pending',
        rawStatus: '[ ]',
        dependsOn: [
          {ref: 'T002', kind: 'id', satisfied: false},
          {ref: 'T009', kind: 'external', satisfied: false},
        ],
        ready: false,
        pointer: '/4',
        partOf: 'T002',
      },
    ]);
  });

  test.each([
    ['words with a digit', ['OAuth2 login', 'OAuth2 refresh tokens', '404 page'], [null, null, null]],
    ['a number of things', ['3 tests must pass'], [null]],
    ['numbers that count nothing', ['3 tests must pass', '404 page'], [null, null]],
    ['abbreviations', ['i18n', 'K8s upgrade', 'a11y audit', 'Write it'], [null, null, null, null]],
    ['urgencies, which stand twice', ['P1 Lay', 'P1 Raise', 'P2 Paint'], [null, null, null]],
    ['a mark behind it', ['3. Lay', '7) Raise', '404: Page', 'T1: Paint', 'No'], ['3', '7', '404', 'T1', null]],
    ['points or two digits', ['1.1 Lay', 'T01 Raise', 'US-2.1 Paint', 'Write it'], ['1.1', 'T01', 'US-2.1', null]],
    ['a row of letters', ['T1 Lay', 'T2 Raise', 'T10 Paint', 'Write it'], ['T1', 'T2', 'T10', null]],
    ['a row of numbers', ['7 Lay', '8 Raise', '10 Paint'], ['7', '8', '10']],
    ['a row with one twice', ['T1 Lay', 'T2 Go', 'T2 Go', 'T3 Sit', 'T4 Run'], ['T1', 'T2', 'T2', 'T3', 'T4']],
    ['one that stands alone', ['T1 Lay'], ['T1']],
    ['a stray one', ['S3 bucket', 'Write it', 'Read it'], [null, null, null]],
    ['emphasis', ['**T1** Lay', '`T2` Raise', '**T3:** Paint'], ['T1', 'T2', 'T3']],
  ] as const)('%s: what is an id and what is not', (_, texts, ids) => {
    const {items} = read(
      't.md',
      texts.map((text) => `- [ ] ${text}`),
    );

    expect(items.map(({id}) => (id.startsWith('#') ? null : id))).toEqual(ids);
    expect(items.filter(({id}) => id.startsWith('#')).map(({title}) => title)).toEqual(
      texts.filter((_text, index) => ids[index] === null),
    );
  });

  test('a row is one among the boxes of its level', () => {
    const details = ['    - [ ] by hand', '    - [ ] twice'];

    expect(
      read('t.md', ['- [ ] T1 Lay', ...details, '- [ ] T2 Raise', ...details]).items.map(({id}) => id.slice(0, 2)),
    ).toEqual(['T1', '#2', '#3', 'T2', '#5', '#6']);
  });

  test.each([
    ['(requires 2 approvals)', []],
    ['requires Python3.11', []],
    ['requires 16GB RAM', []],
    ['requires task 2', ['2']],
    ['(requires 1, T008 and 99)', ['1', 'T008']],
    ['depends on 2 and 1', ['2', '1']],
    ['depends on 5 approvals', []],
    ['depends on T77', ['T77']],
    ['**Depends on:** T008', ['T008']],
    ['_Depends on: T008_', ['T008']],
    ['_Depends: 1, `T008`_', ['1', 'T008']],
    ['**Dependencies**: **1** & 2', ['1', '2']],
    ['Dependencies: none', []],
    ['_Requirements: 1, 2_', []],
    ['independently blocked by: 2.', ['2']],
    ['depends 2', []],
  ] as const)('a box that says %j waits for %j', (text, refs) => {
    const plan = read('t.md', ['- [x] 1. Lay', '- [ ] 2. Raise', '- [x] T008 Paint', `- [ ] 3. Merge ${text}`]);

    expect(plan.items[3]?.dependsOn.map(({ref}) => ref)).toEqual(refs);
  });

  test('the lines below a box tell what it waits for, where they tell nothing else', () => {
    const plan = read('t.md', [
      '- [ ] 1.1 Lay',
      '  - with care, as it depends on 1.3',
      '  - _Requirements: 1.3, 2.3_',
      '- [ ] 1.2 Raise',
      '  - Measure first',
      '',
      '  - _Depends: 1.3_',
      '  **Blocked by:** 1.1',
      '  - failed: depends on 1.4 <!-- aftermath was [ ] -->',
      '  - blocked by 1.4 <!-- our note only where it is one -->',
      '- [ ] 1.3 Paint',
      '',
      'Depends: 1.1',
      '- [ ] 1.4 Sweep',
      '  ```',
      '  _Depends: 1.1_',
      '  ```',
    ]);

    expect(plan.items.map(({id, ready, dependsOn}) => [id, ready, dependsOn.map(({ref}) => ref)])).toEqual([
      ['1.1', true, []],
      ['1.2', false, ['1.3', '1.1', '1.4']],
      ['1.3', true, []],
      ['1.4', true, []],
    ]);
  });

  test.each([
    ['indented', ['- [ ] 2. Build', '  - [x] 2.1 Lay', '  - [ ] 2.2 Raise'], ['2.2']],
    ['by a tab', ['- [ ] 2. Build', '\t- [ ] 2.2 Raise'], ['2.2']],
    ['only numbered', ['- [ ] 2. Build', '- [x] 2.1 Lay', '- [ ] 2.2 Raise'], ['2.2']],
    ['below a zero', ['- [ ] 1.0 Build', '  - [x] 1.1 Lay', '  - [ ] 1.2 Raise'], ['1.2']],
    ['beside a zero', ['- [ ] 1.0 Build', '- [ ] 1.2 Raise'], ['1.0', '1.2']],
    ['all done', ['- [ ] 2. Build', '  - [x] 2.1 Lay', '  - [x] 2.2 Raise'], ['2']],
    ['in work', ['- [ ] 2. Build', '  - [>] 2.1 Lay'], []],
    ['waiting for the whole', ['- [ ] 2. Build', '  - [ ] 2.1 Check (depends on 2)'], ['2']],
    ['set aside with the whole', ['- [!] 2. Build', '  - [ ] 2.1 Lay', '    - [ ] 2.1.1 Dig', '- [ ] 3. Go'], ['3']],
    ['after a heading', ['- [!] T01 Build', '# Later', '  - [ ] T02 Sell'], ['T02']],
    ['below another list', ['- [!] T01 Build', '- Later', '  - [ ] T02 Sell'], ['T02']],
    ['its details', ['- [ ] T01 Build', '  - [ ] T02 with care'], ['T01', 'T02']],
  ] as const)('parts, %s: %s', (_, lines, ready) => {
    expect(read('t.md', lines).items.flatMap((item) => (item.ready ? [item.id] : []))).toEqual(ready);
  });

  test.each([
    [' ', 'pending'],
    ['x', 'done'],
    ['X', 'done'],
    ['!', 'blocked'],
    ['>', 'in_progress'],
    ['~', 'unknown'],
    ['-', 'unknown'],
    ['?', 'unknown'],
  ])('the mark %j means %s', (mark, status) => {
    expect(read('t.md', [`- [${mark}] T1 Do`]).items).toMatchObject([{status, rawStatus: `[${mark}]`}]);
  });

  test.each(['-', '[-]'])('a mark means what the policy says of it, written %j', (word) => {
    const mapping = {preset: 'tasks-md', words: {in_progress: [word], cancelled: ['x']}} as const;
    const plan = read('t.md', ['- [-] T1 Do', '- [X] T2 Drop', '- [~] T3 Ask', '- [ ] T4 Go'], '\n', mapping);

    expect(plan.items.map(({status, rawStatus}) => [status, rawStatus])).toEqual([
      ['in_progress', '[-]'],
      ['cancelled', '[X]'],
      ['unknown', '[~]'],
      ['pending', '[ ]'],
    ]);
  });

  test('a dash is work in progress below the folder of the one tool that writes it so', () => {
    expect(read('.kiro/specs/dock/tasks.md', ['- [-] 1. Do']).items).toMatchObject([{status: 'in_progress'}]);
    expect(read('specs/dock/tasks.md', ['- [-] 1. Do']).items).toMatchObject([{status: 'unknown'}]);
  });

  test('boxes in fenced code and in comments are no work', () => {
    const plan = read('t.md', [
      '```',
      '- [ ] T1 in code',
      '```',
      '<!--',
      '- [ ] T2 hidden',
      '-->',
      '~~~ md',
      '- [ ] T3',
      '~~~',
      '1. [ ] T4: real',
    ]);

    expect(plan.items.map((item) => [item.id, item.title])).toEqual([['T4', 'real']]);
  });

  test('a range of ids is all of them that are there', () => {
    const plan = read('t.md', [
      '- [x] T001 a',
      '- [ ] T002 b',
      '- [ ] T003 c (depends on T001-T002)',
      '- [ ] T4 d (depends on T001-T001)',
    ]);

    expect(plan.items[2]).toMatchObject({
      ready: false,
      dependsOn: [{ref: 'T001-T002', kind: 'wildcard', satisfied: false, resolved: ['T001', 'T002']}],
    });
    expect(plan.items[3]).toMatchObject({ready: true, dependsOn: [{kind: 'external'}]});
  });

  test('a box without an id gets one from its line and text', () => {
    expect(read('t.md', ['- [ ] Write it down']).items[0]?.id).toMatch(/^#1-[0-9a-f]{8}$/);
  });

  test('a Markdown text that begins with a bracket is not taken for JSON', () => {
    expect(read('notes', ['[home](x) page', '- [ ] T1 Do']).shape).toBe('tasks-md');
  });
});

describe('status maps', () => {
  const lines = [
    '# words: backlog, done',
    'project: x',
    'development_status:',
    '  epic-1: backlog',
    '  1-1-lay: done',
    "  1-2-raise: 'ready-for-dev'",
    '  1.10: in-progress',
    '  1-4-x: odd',
    '  1-5-y:',
  ];

  test('every key is an item, with its word', () => {
    const plan = read('s.yaml', lines);

    expect(plan).toMatchObject({shape: 'status-map', editable: false});
    expect(plan.items.map(({id, status, rawStatus, ready}) => [id, status, rawStatus, ready])).toEqual([
      ['epic-1', 'pending', 'backlog', false],
      ['1-1-lay', 'done', 'done', false],
      ['1-2-raise', 'pending', 'ready-for-dev', true],
      ['1.10', 'in_progress', 'in-progress', false],
      ['1-4-x', 'unknown', 'odd', false],
      ['1-5-y', 'pending', null, true],
    ]);
    expect(plan.items[1]?.pointer).toBe('/development_status/1-1-lay');
  });

  test('an entry may be a map with its word, and keep its parts below it', () => {
    const plan = read('s.yaml', [
      'development_status:',
      '  epic-1:',
      '    status: in-progress',
      '    owner: {name: me}',
      '    stories:',
      '      1-1-a: done',
      '      1-2-b: {status: backlog, title: Raise, dependencies: [1-3-c]}',
      '      1-3-c:',
      '        status: in-progress',
      '        tasks: [{id: 1-3-c-1, status: todo}, a note]',
      '  epic-2: {stories: {2-1-d: ready-for-dev}}',
      '  2-2-e: {status: }',
    ]);

    expect(plan).toMatchObject({shape: 'status-map', confidence: 1});
    expect(plan.items.map(({id, title, status, ready, partOf}) => [id, title, status, ready, partOf])).toEqual([
      ['epic-1', 'epic-1', 'in_progress', false, undefined],
      ['1-1-a', '1-1-a', 'done', false, 'epic-1'],
      ['1-2-b', 'Raise', 'pending', false, 'epic-1'],
      ['1-3-c', '1-3-c', 'in_progress', false, 'epic-1'],
      ['1-3-c-1', '1-3-c-1', 'pending', true, '1-3-c'],
      ['epic-2', 'epic-2', 'pending', false, undefined],
      ['2-1-d', '2-1-d', 'pending', true, 'epic-2'],
      ['2-2-e', '2-2-e', 'pending', true, 'epic-2'],
    ]);
    expect(plan.items[4]?.pointer).toBe('/development_status/epic-1/stories/1-3-c/tasks/0');
    expect(plan.items.filter(({onlyGroups}) => onlyGroups).map(({id}) => id)).toEqual(['epic-1', 'epic-2']);
  });

  test('a story waits with its epic', () => {
    const plan = read('s.yaml', ['development_status:', '  epic-1: deferred', '  1-1-a: backlog', '  2-1-b: backlog']);

    expect(plan.items.map(({id, ready}) => [id, ready])).toEqual([
      ['epic-1', false],
      ['1-1-a', false],
      ['2-1-b', true],
    ]);
  });

  test('one entry in five may say nothing that we read: it is listed and told', () => {
    const words = ['a', 'b', 'c', 'd'].map((id) => `  ${id}: done`);
    const plan = read('s.yaml', ['development_status:', ...words, '  e:', '    owner: me', '    size: 3']);

    expect(plan.items[4]).toMatchObject({id: 'e', status: 'unknown', rawStatus: 'owner: me', ready: false});
    expect(findFlaws(plan)).toEqual([{kind: 'no-word', word: 'owner: me', items: ['e']}]);
    expect(findFlaws(plan).map(explainFlaw)).toEqual([
      '"owner: me" stands in place of a status word and is not read (e); write one word, or a map with a `status`',
    ]);
  });

  test('more of them, and the file is refused', () => {
    const text = 'development_status:\n  a: done\n  b: [done]\n  c: {owner: me}\n';

    expect(readWorkplan('s.yaml', text)).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/^2 of the 3 entries of development_status/)},
    });
  });

  test('another key needs a name that agrees', () => {
    const text = 'stories:\n  a: done\n  b: backlog\n';

    expect(readWorkplan('team-status.yaml', text)).toMatchObject({ok: true, value: {shape: 'status-map'}});
    expect(readWorkplan('team.yaml', text)).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', candidates: ['status-map']},
    });
  });

  test.each([
    ['ci.yml', 'on: push\njobs:\n  a: {}\n', /workflow/],
    ['item.yaml', 'id: x\ntitle: Do\nstatus: pending\n', /queue folder/],
    ['compose.yaml', 'services: {}\n', /Compose/],
    ['config.yml', 'project_name: x\nstatuses: [a]\n', /configuration/],
    ['list.yaml', '- a\n', /no list of items/],
    ['word.yaml', 'just a word\n', /no keys/],
    ['notes.txt', 'just words\n', /no items/],
  ])('%s is no plan', (file, text, detail) => {
    expect(readWorkplan(file, text)).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(detail)},
    });
  });
});

describe('JSON Lines', () => {
  const line = (id: string, status: string, dependencies: readonly object[] = []) =>
    JSON.stringify({id, title: `Do ${id}`, status, dependencies});
  const edge = (issue_id: string, depends_on_id: string, type: string) => ({issue_id, depends_on_id, type});

  test('one object a line is one item; only gating edges hold it back', () => {
    const plan = read('export', [
      line('a', 'closed'),
      line('b', 'open', [edge('b', 'a', 'blocks')]),
      '',
      line('c', 'open', [edge('c', 'b', 'blocks'), edge('c', 'z', 'related')]),
      line('c.1', 'open', [edge('c.1', 'c', 'parent-child')]),
      line('b.1', 'open', [edge('b.1', 'b', 'parent-child')]),
    ]);

    expect(plan).toMatchObject({shape: 'jsonl', editable: false});
    expect(plan.items.map(({id, status, ready, pointer}) => [id, status, ready, pointer])).toEqual([
      ['a', 'done', false, '/0'],
      ['b', 'pending', true, '/1'],
      ['c', 'pending', false, '/3'],
      ['c.1', 'pending', false, '/4'],
      ['b.1', 'pending', true, '/5'],
    ]);
    expect(plan.items[2]?.dependsOn).toEqual([{ref: 'b', kind: 'id', satisfied: false}]);
  });

  test('a circle of parents is not ready, and ends', () => {
    const plan = read('x.jsonl', [
      line('a', 'open', [edge('a', 'b', 'parent-child')]),
      line('b', 'open', [edge('b', 'a', 'parent-child')]),
    ]);

    expect(plan.items.map((item) => item.ready)).toEqual([false, false]);
  });

  test('one line is enough in a file of that name', () => {
    expect(read('x.jsonl', [line('a', 'open')]).items).toHaveLength(1);
  });

  test('the number 0 is the most urgent, and comes with the item', () => {
    const plan = read('x.jsonl', [
      '{"id":"a","title":"Low","status":"open","priority":3}',
      '{"id":"b","title":"Urgent","status":"open","priority":0}',
      '{"id":"c","title":"None","status":"open"}',
    ]);

    expect(plan.items.map(({priority}) => priority)).toEqual([{rank: 3, raw: '3'}, {rank: 0, raw: '0'}, undefined]);
    expect(findNext([plan])).toMatchObject({kind: 'next', next: {item: {id: 'b'}}});
  });

  test('what was struck out holds nobody back', () => {
    const plan = read('x.jsonl', [line('a', 'tombstone'), line('b', 'open', [edge('b', 'a', 'blocks')])]);

    expect(plan.items[1]).toMatchObject({ready: true, dependsOn: [{ref: 'a', satisfied: true}]});
  });

  test('the policy says where ids, titles, states and priorities stand, and what the words mean', () => {
    const lines = [
      '{"number":1,"summary":"A","state":"Verifying","weight":1}',
      '{"number":2,"summary":"B","state":"open","weight":9}',
    ];
    const plan = read('x.jsonl', lines, '\n', {
      preset: 'jsonl',
      id: ['/number'],
      title: ['/summary'],
      status: {from: '/state'},
      words: {review: ['verifying']},
      priority: {from: '/weight', order: 'desc'},
    });

    expect(plan.items.map(({id, title, status, priority}) => [id, title, status, priority?.rank])).toEqual([
      ['1', 'A', 'review', -1],
      ['2', 'B', 'pending', -9],
    ]);
    expect(read('x.jsonl', [line('a', 'Verifying')], '\n', {words: {review: ['verifying']}}).items).toMatchObject([
      {status: 'review'},
    ]);
  });

  test.each([
    [
      'todo.ndjson',
      '{"id":1,"name":"A","state":"open"}\n{"id":2,"name":"B","state":"closed"}\n',
      /preset: jsonl, id: \["\/id"\]/,
    ],
    ['x.jsonl', '{"number":1,"title":"A","done":false}\n{"number":2,"title":"B","done":true}\n', /done: "\/done"/],
    ['x.jsonl', '{"key":"a","status":"open"}\n{"key":"b","status":"closed"}\n', /from: "\/status"/],
  ])('items under other keys are refused with the entry to write, and it works: %s %j', (file, text, entry) => {
    const refused = readWorkplan(file, text);
    if (refused.ok || refused.problem.code !== 'PLAN_UNKNOWN') throw new Error('it is refused');
    const policy = readPolicyFile('p.yml', refused.problem.mapping ?? '');
    if (!policy.ok) throw new Error(JSON.stringify(policy.problem));

    expect(explainProblem(refused.problem)).toMatch(entry);
    expect(explainProblem(refused.problem)).not.toMatch(/event log/);
    const plan = read(file, text.split('\n'), '\n', policy.value.policy.plans[0]);
    expect(plan.items.map((item) => item.status)).toEqual(['pending', 'done']);
  });

  test('an event log is named as such', () => {
    expect(readWorkplan('events.ndjson', '{"type":"start","ts":1}\n{"type":"end","ts":2}\n')).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_UNKNOWN', detail: expect.stringMatching(/event log/)},
    });
  });
});
