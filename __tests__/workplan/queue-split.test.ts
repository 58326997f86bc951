// What becomes of an item that is split: every requirement in one part, all else in each of them, and nobody's work taken away.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {QueueWish} from '../../src/domain/queue.ts';
import {decideQueueWishes} from '../../src/workplan/queue/board.ts';
import {toQueueStanding} from '../../src/workplan/queue/listing.ts';
import {toLowerPriority} from '../../src/workplan/queue/priority.ts';
import {flatItem, metadataItem, queueOf, TIME} from './queue-items.ts';

function split(texts: Readonly<Record<string, string>>, id: string) {
  const wish: QueueWish = {kind: 'split', id};
  const [ruling] = decideQueueWishes(queueOf(texts), [wish], {...TIME, draw: () => 0.5, hasPauseFile: false});
  if (ruling === undefined) throw new Error('no ruling');
  const parts = ruling.changes.filter(({from}) => from === null).map(({text}) => text ?? '');
  return {...ruling, parts};
}

const whole = (values: Readonly<Record<string, string>> = {}): string =>
  flatItem('x', {status: 'failed', requirements: '["one", "two"]', ...values});

describe('requirements that are no texts', () => {
  test.each([
    ['a map among texts', '\n  - one\n  - {do: two}\n  - three'],
    ['a text with a colon that nobody quoted', '\n  - one\n  - Fix: two\n  - three'],
    ['a list among texts', '[one, [two], three]'],
    ['a map without deliverables', '\n    target: crane\n    areas: [a, b]'],
    ['one deliverable', '\n    deliverables: [a]'],
    ['too many', `[${Array.from({length: 51}, (_, index) => `r${index}`).join(', ')}]`],
  ])('are not split: %s', (_, requirements) => {
    expect(split({'failed/x.yaml': whole({requirements})}, 'x')).toMatchObject({
      reason: 'NOT_SPLITTABLE',
      changes: [],
    });
  });

  test('an empty line of the list is none', () => {
    expect(split({'failed/x.yaml': whole({requirements: '\n  - one\n  - ""\n  - two'})}, 'x').parts).toHaveLength(2);
  });
});

test('deliverables of a map become parts, and the rest of the map holds for each', () => {
  const requirements =
    '\n    target_resource: crane\n\n    deliverables:\n        - "Oil it"\n        - "Paint it"\n    areas:\n        - a';

  const {parts} = split({'failed/x.yaml': whole({requirements})}, 'x');

  expect(parts.map((text) => parse(text).requirements)).toEqual([
    {target_resource: 'crane', deliverables: ['Oil it'], areas: ['a']},
    {target_resource: 'crane', deliverables: ['Paint it'], areas: ['a']},
  ]);
});

test('a part has what the whole says of its kind and waits for, and nothing of what was done so far', () => {
  const text = whole({
    operation: 'improver',
    tags: '["a", "b"]',
    owner: "'ann'",
    dependencies: '[base]',
    blocks: '\n    - last',
    complexity: '9',
    effort_estimate: '16h+',
    started_at: '"2026-03-01T00:00:00Z"',
    cooldown_until: '"2026-03-03T00:00:00Z"',
    results: '\n    success: false\n    error: "3 tests failed"',
    consecutive_failures: '3',
    processor_auto_requeue: 'false',
    lease: '\n    owner: w1',
    park_reason: 'later',
  });

  const [first = ''] = split({'failed/x.yaml': text}, 'x').parts;

  expect(parse(first)).toEqual({
    id: 'x-part-1',
    title: 'one',
    parent: 'x',
    type: 'resource',
    target: 'crane',
    priority: 'medium',
    dependencies: ['base'],
    status: 'pending',
    current_phase: '',
    started_at: '',
    cooldown_until: '',
    created_at: '2026-03-02T12:00:00Z',
    updated_at: '2026-03-02T12:00:00Z',
    notes: 'one\n\nPart 1 of 2 of x: Mend x',
    results: {},
    consecutive_failures: 0,
    processor_auto_requeue: true,
    requirements: ['one'],
    operation: 'improver',
    tags: ['a', 'b'],
    owner: 'ann',
    blocks: ['last'],
    effort_estimate: '',
  });
});

test.each([
  ['alone', 'task_id: x\nname: Mend x\n'],
  ['before an id', 'task_id: x\nid: x\nname: Mend x\n'],
  ['behind an id', 'id: x\ntask_id: x\nname: Mend x\n'],
])('a part has an id of its own where the whole names its own as a task, %s', (_, names) => {
  const text = `${names}status: failed\nfailure_reason: it broke\nretries: 2\nrequirements: ["one", "two"]\n`;
  const {reason, parts} = split({'failed/x.yaml': text}, 'x');

  expect(reason).toBe('SPLIT_UP');
  for (const [index, part] of parts.map((one) => parse(one) as Record<string, unknown>).entries()) {
    const ids = [part['id'], part['task_id']].filter((id) => id !== undefined);
    expect(new Set(ids)).toEqual(new Set([`x-part-${index + 1}`]));
    expect(part).toMatchObject({name: ['one', 'two'][index], status: 'pending', retries: 0});
    expect(Object.keys(part)).not.toContain('failure_reason');
  }
});

describe('who waits for the whole', () => {
  const texts = {
    'failed/x.yaml': whole({dependencies: '[base]'}),
    'pending/base.yaml': flatItem('base'),
    'pending/w.yaml': flatItem('w', {dependencies: '[x]'}),
    'completed/old.yaml': flatItem('old', {dependencies: '[x]'}),
  };

  test('is told', () => {
    expect(split(texts, 'x').waiting).toEqual(['w']);
  });

  test('waits for the parts, which wait for what the whole waited for', () => {
    const {changes} = split(texts, 'x');
    const {'failed/x.yaml': _, ...others} = texts;
    const made = Object.fromEntries(changes.map(({to, text}) => [to, text ?? '']));
    const after = (done: boolean): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.entries({...others, ...made}).map(([path, text]) => [
          done && path.includes('-part-') ? path.replace('pending', 'completed') : path,
          text,
        ]),
      );
    const readyOf = (done: boolean) => {
      const {work, flaws} = toQueueStanding(queueOf(after(done)));
      expect(flaws).toEqual([]);
      return [...work.values()].filter(({ready}) => ready).map(({id}) => id);
    };

    expect(readyOf(false)).toEqual(['base']);
    expect(readyOf(true)).toEqual(['base', 'w']);
  });
});

test('a part that was split again is waited for until its own parts are done', () => {
  const readyWith = (folder: string): readonly string[] => {
    const {work} = toQueueStanding(
      queueOf({
        'archived/a.yaml': flatItem('a', {split_into: '[b, c]'}),
        'archived/b.yaml': flatItem('b', {split_into: '[d]'}),
        'completed/c.yaml': flatItem('c'),
        [`${folder}/d.yaml`]: flatItem('d'),
        'pending/w.yaml': flatItem('w', {dependencies: '[a]'}),
      }),
    );
    return [...work.values()].filter(({ready}) => ready).map(({id}) => id);
  };

  expect(readyWith('failed')).toEqual([]);
  expect(readyWith('completed')).toEqual(['w']);
});

describe('priorities of parts', () => {
  test.each([
    ['critical', ['critical', 'high', 'medium', 'low', 'low']],
    ['urgent', ['urgent', 'high', 'medium', 'low', 'low']],
    ['High', ['High', 'Medium', 'Low', 'Low', 'Low']],
    ['NORMAL', ['NORMAL', 'LOW', 'LOW', 'LOW', 'LOW']],
    ['lowest', ['lowest', 'lowest', 'lowest', 'lowest', 'lowest']],
    ['P1', ['P1', 'P2', 'P3', 'P4', 'P4']],
    ['p0', ['p0', 'p1', 'p2', 'p3', 'p4']],
    ['P7', ['P7', 'P7', 'P7', 'P7', 'P7']],
    ['3', ['3', '13', '23', '33', '43']],
    ['2.5', ['2.5', '12.5', '22.5', '32.5', '42.5']],
    ['-1', ['-1', '9', '19', '29', '39']],
    ['007', ['007', '017', '027', '037', '047']],
    ['soon', ['soon', 'soon', 'soon', 'soon', 'soon']],
    ['constructor', ['constructor', 'constructor', 'constructor', 'constructor', 'constructor']],
  ])('of an item of priority %s', (raw, expected) => {
    expect(expected.map((_, steps) => toLowerPriority(raw, steps, []))).toEqual(expected);
  });

  test('are words that the queue uses', () => {
    const texts = {
      'failed/x.yaml': whole({priority: 'urgent'}),
      'pending/a.yaml': flatItem('a', {priority: 'major'}),
    };

    expect(split(texts, 'x').parts.map((text) => parse(text).priority)).toEqual(['urgent', 'major']);
  });

  test('begin in the middle where the item has none', () => {
    expect(
      split({'failed/x.yml': 'id: x\nrequirements: [a, b]\n'}, 'x').changes.map(({to, text}) => [to, text]),
    ).toEqual([
      ['pending/x-part-1.yml', 'id: x-part-1\ntitle: a\nparent: x\npriority: medium\nrequirements: ["a"]\n'],
      ['pending/x-part-2.yml', 'id: x-part-2\ntitle: b\nparent: x\npriority: low\nrequirements: ["b"]\n'],
      ['archived/x.yml', expect.stringContaining('split_into: "x-part-1, x-part-2"\n')],
    ]);
  });
});

test.each([
  ['completed', {}, 'ALREADY_DONE'],
  ['completed-finalized', {}, 'ALREADY_DONE'],
  ['archived', {}, 'ALREADY_THERE'],
  ['in-progress', {lease_until: '"2026-03-02T12:00:01Z"'}, 'IN_USE'],
  ['in-progress', {started_at: '"2026-03-02T11:00:00Z"'}, 'IN_USE'],
  ['in-progress', {lease_until: '"2026-03-02T11:59:59Z"'}, 'SPLIT_UP'],
  ['failed-blocked', {}, 'SPLIT_UP'],
] as const)('an item in %s with %j: %s', (folder, values, reason) => {
  expect(split({[`${folder}/x.yaml`]: whole({status: folder, ...values})}, 'x').reason).toBe(reason);
});

test('a whole that parsers refuse is split by the lines that can be read', () => {
  const {reason, parts} = split({'failed/x.yaml': whole({notes: '"- Look\n- Then:\nend."', owner: 'ann'})}, 'x');

  expect(reason).toBe('SPLIT_UP');
  expect(parts.map((text) => parse(text))).toMatchObject([
    {owner: 'ann', notes: expect.stringContaining('Part 1 of 2')},
    {owner: 'ann'},
  ]);
});

test.each([
  ['in brackets', '{id: x, requirements: [a, b]}\n'],
  ['with keys in quotes', 'id: x\n"owner": ann\nrequirements: [a, b]\n'],
  ['with an anchor at a key that parts do not have', 'id: x\nresults: &r {a: 1}\nother: *r\nrequirements: [a, b]\n'],
])('a whole written %s is left as it is: a part would lose some of it', (_, text) => {
  expect(split({'failed/x.yaml': text}, 'x')).toMatchObject({reason: 'NOT_SPLITTABLE', changes: []});
});

describe('whatever is split', () => {
  const word = fc.stringMatching(/^[A-Za-z][\w .:#'"-]{0,20}$/);
  const scalar = fc.oneof(
    word.map((text) => JSON.stringify(text)),
    word.map((text) => `'${text.replaceAll("'", "''")}'`),
    fc.stringMatching(/^[a-z][a-z -]{0,10}[a-z]$/),
    fc.nat().map(String),
    fc.constantFrom('""', 'null', '~', 'true', '[]', '{}', '15.10', '007', '2026-03-02'),
  );
  const value = fc.oneof(
    scalar,
    scalar.map((text) => `${text} # why`),
    fc.array(scalar, {minLength: 1, maxLength: 3}).map((all) => `\n    - ${all.join('\n    - ')}`),
    fc
      .array(scalar, {minLength: 1, maxLength: 3})
      .map((all) => `\n${all.map((one, at) => `  k${at}: ${one}`).join('\n')}`),
    word.map((text) => `|-\n    ${text}\n\n    status: no`),
  );
  const keys = ['owner', 'tags', 'related', 'operation', 'steer', 'validation'] as const;
  const own = fc.dictionary(fc.constantFrom(...keys), value);
  const requirements = fc.array(fc.string({minLength: 1, unit: 'grapheme'}), {minLength: 2, maxLength: 6});
  const ids = fc.constantFrom('x', '"15.10"', '"22.3a"', "'007'", '15.10');

  test('keeps every key, the text of its id and each requirement once', () => {
    fc.assert(
      fc.property(
        own,
        requirements,
        ids,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (values, wanted, id, eol, flat) => {
          const list = `[${wanted.map((one) => JSON.stringify(one)).join(', ')}]`;
          const base = flat
            ? flatItem(id, {requirements: list, ...values})
            : `${metadataItem(id).replace(/requirements:\n(?: {2}- .*\n)+/, `requirements: ${list}\n`)}${Object.entries(
                values,
              )
                .map(([key, text]) => `${key}:${text.startsWith('\n') ? '' : ' '}${text}\n`)
                .join('')}`;
          const text = base.replaceAll('\n', eol);
          const view = queueOf({'failed/x.yaml': text});
          const [record] = view.records;
          const name = view.queue.items[0]?.id ?? '';
          const {reason, parts} = split({'failed/x.yaml': text}, name);
          const said = wanted.filter((one) => one.trim() !== '' && !['~', 'null', 'Null', 'NULL'].includes(one));
          if (said.length < 2) return;

          expect(reason).toBe('SPLIT_UP');
          const read = parts.map((part) => queueOf({'pending/p.yaml': part}).records[0]);
          expect(read.map((one) => one?.requirements)).toEqual(said.map((one) => [one]));
          expect(read.map((one) => one?.item.id)).toEqual(said.map((_, index) => `${name}-part-${index + 1}`));
          for (const one of read) {
            expect(one?.item.read).toBe('library');
            expect(one?.fields.keys).toEqual(expect.arrayContaining([...(record?.fields.keys ?? []), 'parent']));
            expect(one?.fields.get('parent')).toBe(name);
            for (const key of Object.keys(values)) expect(one?.fields.get(key)).toEqual(record?.fields.get(key));
          }
          for (const part of parts) expect(part.includes('\r\n')).toBe(eol === '\r\n');
        },
      ),
      {numRuns: 300},
    );
  });
});
