// New items as their queue would write them: its keys in its order, its quotes, its words; nothing that its owner does not know.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {SafeText} from '../../src/domain/ids.ts';
import type {QueuePurpose} from '../../src/domain/queue.ts';
import {decideQueueWishes} from '../../src/workplan/queue/board.ts';
import {toPriorityText} from '../../src/workplan/queue/priority.ts';
import {flatItem, metadataItem, queueOf, TIME} from './queue-items.ts';

interface Wished {
  readonly purpose?: QueuePurpose;
  readonly title?: string;
  readonly target?: string;
}

function create(
  texts: Readonly<Record<string, string>>,
  {purpose = 'debt', title = 'Old bolts', target = ''}: Wished = {},
) {
  const wish = {kind: 'create', purpose, title: title as SafeText, target, identity: null} as const;
  const [ruling] = decideQueueWishes(queueOf(texts), [wish], {...TIME, draw: () => 0.5, hasPauseFile: false});
  const change = ruling?.changes[0];
  if (ruling === undefined || change === undefined) throw new Error('nothing was made');
  return {id: ruling.id, path: change.to, text: change.text ?? ''};
}

const ID = 'debt-old-bolts-4fd1c0f2';
const anyId = (text: string): string => text.replaceAll(/debt-old-bolts-[0-9a-f]{8}/g, ID);

describe('a new item', () => {
  test.each([
    ['a minimal form', 'id: q\nname: Do it\nstate: todo\nowner: ann\n', `id: ${ID}\nname: Old bolts\nstate: todo\n`],
    [
      'double quotes, and an own spelling of what is not set',
      'id: "q"\ntitle: "Do it"\nstatus: "To Do"\npriority: "P1"\nowner: ""\ntags: [a, b]\n',
      `id: "${ID}"\ntitle: "Old bolts"\nstatus: "To Do"\npriority: "P2"\nowner: ""\ntags: []\n`,
    ],
    [
      'single quotes, days and decimals',
      "id: 'q'\ntitle: 'Do it'\nstatus: 'PENDING'\npriority: 2.5\ncreated: 2026-01-01\nparent: ~\nscore: 7\n",
      `id: '${ID}'\ntitle: 'Old bolts'\nstatus: 'PENDING'\npriority: 3\ncreated: 2026-03-02\n`,
    ],
    ['no id in its files', 'title: Do it\nstatus: pending\n', 'title: Old bolts\nstatus: pending\n'],
    ['no name for what is to be done', 'id: q\nstatus: pending\n', `id: ${ID}\ntitle: Old bolts\nstatus: pending\n`],
  ])('has the form of the others: %s', (_, other, expected) => {
    const {path, text} = create({'pending/q.yml': other});

    expect(anyId(path)).toBe(`pending/${ID}.yml`);
    expect(anyId(text)).toBe(expected);
  });

  test('fills the keys of the usual form, leaves the owner his words and begins every count anew', () => {
    const other = flatItem('q', {
      status: 'in-progress',
      operation: 'improver',
      urgency: 'high',
      effort_estimate: '"4h"',
      targets: '\n    - crane',
      completion_count: '18',
      impact_score: '7',
      results: '\n    success: false',
      lease_until: '"2026-03-03T00:00:00Z"',
      processor_auto_requeue: 'false',
      park_reason: 'later',
    });

    expect(parse(create({'in-progress/q.yaml': other}, {target: 'mast'}).text)).toEqual({
      id: expect.stringMatching(/^debt-old-bolts-/),
      title: 'Old bolts',
      type: '',
      target: 'mast',
      priority: 'medium',
      dependencies: [],
      status: 'pending',
      current_phase: '',
      started_at: '',
      cooldown_until: '',
      created_at: '2026-03-02T12:00:00Z',
      updated_at: '2026-03-02T12:00:00Z',
      notes: '',
      results: {},
      consecutive_failures: 0,
      processor_auto_requeue: true,
      operation: '',
      urgency: '',
      effort_estimate: '',
      targets: ['mast'],
      completion_count: 0,
    });
  });

  test('is made after the newest item that is about the same, else after the newest', () => {
    const at = (day: number) => `"2026-01-0${day}T00:00:00Z"`;
    const texts = {
      'pending/a.yaml': flatItem('a', {created_at: at(1), target: 'mast', kind: 'old'}),
      'completed/b.yaml': flatItem('b', {created_at: at(3), target: 'crane', kind: 'newest'}),
      'pending/c.yaml': 'id: c\nstatus: pending\n',
      'pending/d.yaml': `${flatItem('d', {created_at: at(4)})}---\nid: e\n`,
    };

    expect(parse(create(texts, {target: 'mast'}).text)).toMatchObject({kind: 'old', type: 'resource'});
    expect(parse(create(texts, {target: 'keel'}).text)).toMatchObject({kind: '', type: ''});
    expect(parse(create(texts, {target: 'keel'}).text)).toHaveProperty('kind');
  });

  test.each([
    ['of work', ['improvement', 'bug'], 'technical-debt'],
    ['of things', ['resource', 'scenario'], ''],
    ['of one thing', ['resource', 'resource', 'resource'], 'resource'],
    ['of one thing, seen too seldom', ['resource'], ''],
  ])('says its type where the types are kinds %s', (_, types, expected) => {
    const texts = Object.fromEntries(types.map((type, at) => [`pending/${at}.yaml`, flatItem(`i${at}`, {type})]));

    expect(parse(create(texts).text).type).toBe(expected);
  });

  test.each([
    ['an empty queue', {}],
    ['files in brackets', {'pending/q.yaml': '{"id": "q", "title": "Do it", "status": "pending"}\n'}],
    ['files that cannot be read', {'pending/q.yaml': '- a\n'}],
  ])('of %s has the usual form', (_, texts) => {
    expect(parse(create(texts).text)).toMatchObject({
      title: 'Old bolts',
      type: 'technical-debt',
      status: 'pending',
      dependencies: [],
      consecutive_failures: 0,
    });
  });

  test('of the form with a metadata map has its counters there', () => {
    const {text} = create({'pending/q.yaml': metadataItem('q', {attempt_count: '4', priority_score: '7'})});

    expect(text).toMatch(/^metadata:\n {2}created_by: aftermath\n {2}created_at: "2026-03-02T12:00:00Z"\n/m);
    expect(parse(text).metadata).toMatchObject({attempt_count: 0, cooldown_until: null, failure_reasons: []});
  });
});

describe('the priority of a new item', () => {
  test.each([
    [[], ['critical', 'high', 'medium', 'low']],
    [['soon'], ['critical', 'high', 'medium', 'low']],
    [
      ['High', 'Urgent'],
      ['Urgent', 'High', 'Medium', 'Low'],
    ],
    [
      ['normal', 'minor'],
      ['critical', 'high', 'normal', 'minor'],
    ],
    [['P3'], ['P0', 'P1', 'P2', 'P3']],
    [
      ['p1', 'high'],
      ['p0', 'p1', 'p2', 'p3'],
    ],
    [['2.5'], ['1', '2', '3', '4']],
    [
      ['3', '9'],
      ['1', '2', '3', '4'],
    ],
    [
      ['3', '20'],
      ['1', '10', '30', '40'],
    ],
  ])('in a queue with %j is one of %j', (seen, expected) => {
    expect(([1, 2, 3, 4] as const).map((step) => toPriorityText(step, seen))).toEqual(expected);
  });
});

test('whatever the form, it keeps the keys in their order, reads back, and two calls make the same', () => {
  const token = fc.oneof(
    fc.stringMatching(/^[A-Za-z][\w .:#-]{0,20}$/).map((text) => JSON.stringify(text)),
    fc.stringMatching(/^[a-z][a-z -]{0,10}[a-z]$/),
    fc.nat().map(String),
    fc.constantFrom(
      '""',
      'null',
      '[]',
      '{}',
      'true',
      '[a, b]',
      '\n    - a\n    - b',
      '\n    a: b',
      '|-\n    some text',
    ),
  );
  const keys = ['title', 'name', 'type', 'target', 'priority', 'status', 'notes', 'owner', 'created_at', 'results'];
  const form = fc.dictionary(fc.constantFrom(...keys), token, {minKeys: 1});

  fc.assert(
    fc.property(
      form,
      fc.string({minLength: 1, unit: 'grapheme'}),
      fc.constantFrom('\n', '\r\n'),
      (values, title, eol) => {
        const lines = Object.entries({id: 'q', ...values}).map(
          ([key, text]) => `${key}:${text.startsWith('\n') ? '' : ' '}${text}\n`,
        );
        const other = lines.join('').replaceAll('\n', eol);

        const made = create({'pending/q.yaml': other}, {title});

        const [record] = queueOf({[made.path]: made.text}).records;
        const keysOf = record?.fields.keys ?? [];
        const known = Object.keys({id: '', ...values});
        expect(record?.item).toMatchObject({id: made.id, read: 'library', folder: 'pending'});
        expect(keysOf.filter((key) => known.includes(key))).toEqual(known.filter((key) => keysOf.includes(key)));
        expect(keysOf.filter((key) => !known.includes(key) && key !== 'title')).toEqual([]);
        const titleKey = known.find((key) => key === 'title' || key === 'name') ?? 'title';
        const said = record?.fields.get(titleKey);
        expect(said === title || title.trim() === '').toBe(true);
        expect(create({'pending/q.yaml': other}, {title}).text).toBe(made.text);
        expect(made.text.includes('\r\n')).toBe(eol === '\r\n');
      },
    ),
    {numRuns: 300},
  );
});
