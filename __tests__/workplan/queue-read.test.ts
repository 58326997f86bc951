// Queue folders as they are read: the folder is the state, nothing is lost, and what is odd is told.
import {describe, expect, test} from '@jest/globals';
import {toQueueListing} from '../../src/workplan/queue/listing.ts';
import {readQueue} from '../../src/workplan/queue/read-queue.ts';
import {flatItem, metadataItem, NOW, queueOf, results, TIME} from './queue-items.ts';

describe('an item', () => {
  test('of the flat form is read with its counters, times and cause', () => {
    const text = flatItem('crane-7', {
      status: 'failed',
      priority: 'high',
      cooldown_until: '"2026-03-02T08:00:00-05:00"',
      consecutive_failures: '2',
      results: results('3 tests failed'),
    });

    const [item] = queueOf({'failed/crane-7.yaml': text}).queue.items;

    expect(item).toMatchObject({
      id: 'crane-7',
      title: 'Mend crane-7',
      folder: 'failed',
      rawStatus: 'failed',
      path: 'failed/crane-7.yaml',
      priority: {rank: 2, raw: 'high'},
      attempts: {item: 2, environment: 0},
      cause: 'check',
      cooldownUntil: Date.parse('2026-03-02T13:00:00Z'),
      startedAt: null,
      read: 'library',
      problem: null,
    });
  });

  test('of the form with a metadata map is read from there', () => {
    const text = metadataItem('rope-1', {
      attempt_count: '3',
      cooldown_until: '"2026-03-03T00:00:00Z"',
      failure_reasons: '["network is unreachable", "timed out after 60 minutes"]',
    });

    const [item] = queueOf({'pending/rope-1.yaml': text}).queue.items;

    expect(item).toMatchObject({
      id: 'rope-1',
      rawStatus: null,
      folder: 'pending',
      attempts: {item: 3, environment: 0},
      cause: 'timeout',
      cooldownUntil: Date.parse('2026-03-03T00:00:00Z'),
    });
  });

  test.each([
    ['15.10', '15.10'],
    ['"22.3a"', '22.3a'],
    ['007', '007'],
    ['2026-03-02', '2026-03-02'],
    ["'1e3'", '1e3'],
  ])('keeps the id %s as text', (written, id) => {
    expect(queueOf({'pending/x.yaml': flatItem(written)}).queue.items[0]?.id).toBe(id);
  });

  test('without an id is known by the name of its file', () => {
    const [item] = queueOf({'pending/odd one.yaml': 'title: Odd\nstatus: pending\n'}).queue.items;

    expect(item?.id).toBe('odd one');
  });

  test('keeps a status word that nobody knows', () => {
    const [item] = queueOf({'pending/x.yaml': flatItem('x', {status: 'pondering'})}).queue.items;

    expect(item).toMatchObject({folder: 'pending', rawStatus: 'pondering'});
  });
});

test('the folder wins over what the file says of itself', () => {
  const {queue} = queueOf({'archived/x.yaml': flatItem('x', {status: 'in-progress'})});

  expect(queue.items[0]).toMatchObject({folder: 'archived', rawStatus: 'in-progress'});
});

describe('a file that YAML parsers refuse', () => {
  const broken = flatItem('crane-9', {
    priority: 'low',
    notes: '"- Look at the rope.\n- Then:\nstatus: archived\nat the \\"arm\\"."',
    consecutive_failures: '4',
  });

  test('is read by its lines, and no line inside a quotation counts', () => {
    const {queue, problems} = queueOf({'pending/crane-9.yaml': broken, 'pending/good.yaml': flatItem('good')});

    expect(queue.items.map((item) => item.id)).toEqual(['good', 'crane-9']);
    expect(queue.items[1]).toMatchObject({
      read: 'lines',
      rawStatus: 'pending',
      priority: {rank: 4, raw: 'low'},
      attempts: {item: 4, environment: 0},
    });
    expect(problems).toEqual([
      {
        code: 'PLAN_MALFORMED',
        at: {file: 'pending/crane-9.yaml', line: expect.any(Number), column: expect.any(Number)},
        detail: expect.stringContaining('not valid YAML'),
      },
    ]);
  });

  test.each([
    ['text', 'just words\n', 1],
    ['a list', '- one\n- two\n', 1],
    ['an unresolved merge', `${flatItem('x')}<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n`, 19],
    ['an empty file', '', 1],
  ])('or that holds %s keeps its name and place', (_, text, line) => {
    const {queue, problems} = queueOf({'pending/odd.yaml': text, 'pending/good.yaml': flatItem('good')});

    expect(queue.items.map(({id, read}) => [id, read])).toEqual(
      expect.arrayContaining([
        ['odd', 'none'],
        ['good', 'library'],
      ]),
    );
    expect(problems).toEqual([expect.objectContaining({at: {file: 'pending/odd.yaml', line, column: 1}})]);
  });

  test.each([
    ['a second item', '---\nid: y\nstatus: failed\n', [19]],
    ['a second item behind an end', '...\n---\nid: y\n', [20]],
    ['nothing but marks and remarks', '---\n# end\n...\n', []],
  ])('because a second document holds %s is told with its line', (_, more, lines) => {
    const {queue, problems} = queueOf({
      'failed/x.yaml': `${flatItem('x', {status: 'failed'})}${more}`,
      'failed/good.yaml': flatItem('good'),
    });

    expect(queue.items.map(({id, rawStatus}) => [id, rawStatus])).toEqual([
      ['good', 'pending'],
      ['x', 'failed'],
    ]);
    expect(problems).toEqual(
      lines.map((line) => ({
        code: 'PLAN_MALFORMED',
        at: {file: 'failed/x.yaml', line, column: 1},
        detail: expect.stringContaining('a file of its own'),
      })),
    );
  });

  test('because a key stands twice is told with its line', () => {
    const {problems} = queueOf({'pending/x.yaml': `${flatItem('x')}status: failed\n`});

    expect(problems).toEqual([expect.objectContaining({at: expect.objectContaining({line: 19})})]);
  });
});

test('items stand by folder, priority, time of creation and natural id', () => {
  const at = (day: number) => `"2026-01-0${day}T00:00:00Z"`;
  const {queue} = queueOf({
    'failed/a.yaml': flatItem('a', {priority: 'critical'}),
    'pending/b.yaml': flatItem('t-10', {priority: 'high', created_at: at(1)}),
    'pending/c.yaml': flatItem('t-9', {priority: 'high', created_at: at(1)}),
    'pending/d.yaml': flatItem('late', {priority: 'high', created_at: at(2)}),
    'pending/e.yaml': flatItem('p0', {priority: 'P0'}),
    'pending/f.yaml': flatItem('unset', {priority: '""'}),
    'pending/g.yaml': flatItem('last', {priority: '40'}),
  });

  expect(queue.items.map((item) => item.id)).toEqual(['p0', 't-9', 't-10', 'late', 'unset', 'last', 'a']);
});

test('the same id in two places is told and both stay', () => {
  const {queue} = queueOf({
    'completed/x.yaml': flatItem('x'),
    'failed/x.yaml': flatItem('x'),
    'failed/y.yaml': flatItem('x'),
  });

  expect(queue.items).toHaveLength(3);
  expect(queue.duplicates).toEqual([{id: 'x', paths: ['completed/x.yaml', 'failed/x.yaml', 'failed/y.yaml']}]);
});

describe('work in progress was left behind', () => {
  test.each([
    ['when its lease is over', {lease: '\n  owner: a\n  until: "2026-03-02T11:59:59Z"'}, true],
    [
      'not while its lease runs, however old it is',
      {started_at: '"2026-01-01T00:00:00Z"', lease_until: '"2026-03-02T12:00:01Z"'},
      false,
    ],
    [
      'when nothing was heard for six hours',
      {started_at: '"2026-03-02T05:00:00Z"', updated_at: '"2026-03-02T06:00:00Z"'},
      true,
    ],
    [
      'not when it was touched since',
      {started_at: '"2026-03-02T05:00:00Z"', updated_at: '"2026-03-02T06:00:01Z"'},
      false,
    ],
    ['not when nobody says since when', {started_at: '""', updated_at: '""'}, false],
  ])('%s', (_, values, orphan) => {
    const view = queueOf({'in-progress/x.yaml': flatItem('x', {status: 'in-progress', ...values})});

    expect(toQueueListing(view, TIME)).toMatchObject({items: [{id: 'x', orphan}]});
  });
});

describe('the pause', () => {
  test.each([
    ['holds until its time', '{"v":1,"until":"2026-03-02T12:30:00Z","because":"quota"}', 30, 'quota'],
    ['is over after it', '{"v":1,"until":"2026-03-02T12:00:00Z","because":"quota"}', null, null],
    ['holds for the longest time when it cannot be understood', 'soon', 240, 'unknown'],
  ])('%s', (_, text, minutes, because) => {
    const {paused} = queueOf({}, text).queue;

    expect(paused).toEqual(minutes === null ? null : {until: NOW + minutes * 60_000, because});
  });
});

test('an item that could not be opened keeps its place and problem', () => {
  const problem = {code: 'FILE_OUTSIDE', file: 'pending/x.yaml'} as const;
  const file = {folder: 'pending', path: 'pending/x.yaml', text: {ok: false, problem}} as const;

  const {queue} = readQueue({files: [file], pause: null}, TIME);

  expect(queue.items).toEqual([expect.objectContaining({id: 'x', read: 'none', problem})]);
});
