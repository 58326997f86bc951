// Marks in plans that are no JSON trees of batches: check boxes, status maps, Markdown tasks, YAML plans, opted-in formats.
import {describe, expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {planClear, planMark} from '../../src/workplan/edit.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

interface Plan {
  readonly file: string;
  readonly text: string;
  readonly mapping?: PlanMapping;
}

const FIELDS: PlanMapping = {write: {mode: 'fields'}};
const BLOCKED: PlanMapping = {words: {blocked: ['blocked']}, write: {mode: 'fields', failed: {'/status': 'blocked'}}};

function mark(plan: Plan, item: string, reason = 'it broke'): string {
  const result = markItemFailed({...plan, item, reason});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function clear(plan: Plan, text: string, item: string): string {
  const result = clearItemMark({...plan, text, item});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

const NOTE = (was: string, reason = 'it broke') => `- failed: ${reason} <!-- aftermath was [${was}] -->`;

describe('a marked box', () => {
  const boxes = (text: string): Plan => ({file: 'tasks.md', text, mapping: FIELDS});

  test.each([
    ['says why on the next line', '- [ ] T1 Do\n- [ ] T2 Go\n', `- [!] T1 Do\n  ${NOTE(' ')}\n- [ ] T2 Go\n`],
    ['remembers that it was begun', '  * [>] T1 Do\n', `  * [!] T1 Do\n    ${NOTE('>')}\n`],
    ['keeps Windows line ends', '- [ ] T1 Do\r\n- [x] T2', `- [!] T1 Do\r\n  ${NOTE(' ')}\r\n- [x] T2`],
    ['needs no final line end', '1. [ ] T1 Do', `1. [!] T1 Do\n   ${NOTE(' ')}`],
    ['stands behind a byte order mark', '\uFEFF- [ ] T1 Do\n', `\uFEFF- [!] T1 Do\n  ${NOTE(' ')}\n`],
    ["keeps the owner's own sign", '- [!] T1 Do\n', `- [!] T1 Do\n  ${NOTE('!')}\n`],
    ['is found by its id', '- [ ] T10 a\n- [ ] T1 b\n', `- [ ] T10 a\n- [!] T1 b\n  ${NOTE(' ')}\n`],
    [
      'says why below its own paragraph',
      '- [ ] T1 Do\n  and go on,\nlazily\n\n  more\n- [ ] T2\n',
      `- [!] T1 Do\n  and go on,\nlazily\n  ${NOTE(' ')}\n\n  more\n- [ ] T2\n`,
    ],
    [
      'says why above its own list, fence or quote',
      '- [ ] T1 Do\n  it\n  1. first\n  ```\n  x\n  ```\n  > y\n',
      `- [!] T1 Do\n  it\n  ${NOTE(' ')}\n  1. first\n  \`\`\`\n  x\n  \`\`\`\n  > y\n`,
    ],
    [
      'says why behind a comment that begins on its line',
      '- [ ] T1 Do <!-- a\n\n- [ ] T9 b --> c\n- [ ] T2\n',
      `- [!] T1 Do <!-- a\n\n- [ ] T9 b --> c\n  ${NOTE(' ')}\n- [ ] T2\n`,
    ],
    [
      'stands last, with Windows line ends',
      '- [ ] T0\r\n- [ ] T1 Do\r\n  it',
      `- [ ] T0\r\n- [!] T1 Do\r\n  it\r\n  ${NOTE(' ')}`,
    ],
    ['keeps mixed line ends', '- [ ] T1 Do\n  it\r\n- [ ] T2\n', `- [!] T1 Do\n  it\r\n  ${NOTE(' ')}\r\n- [ ] T2\n`],
    [
      'is not one in a fence',
      '```\n- [ ] T1 no\n```\n- [ ] T1 b\n',
      `\`\`\`\n- [ ] T1 no\n\`\`\`\n- [!] T1 b\n  ${NOTE(' ')}\n`,
    ],
  ])('%s', (_, before, after) => {
    const plan = boxes(before);

    expect(mark(plan, 'T1')).toBe(after);
    expect(mark({...plan, text: after}, 'T1')).toBe(after);
    expect(clear(plan, after, 'T1')).toBe(before);
  });

  test('that was done is open again when the mark goes', () => {
    const plan = boxes('- [x] T1 Do\n');

    expect(clear(plan, mark(plan, 'T1'), 'T1')).toBe('- [ ] T1 Do\n');
  });

  test('gets a new reason in place of the old one', () => {
    const plan = boxes('- [ ] T1 Do\n- [ ] T2\n');

    expect(mark({...plan, text: mark(plan, 'T1', 'old')}, 'T1', 'new')).toBe(mark(plan, 'T1', 'new'));
  });

  test.each([
    ['line breaks', 'a\n- [x] T9 b', 'a - [x] T9 b'],
    ['signs of comments', 'a <!-- b --> c', 'a < b > c'],
    ['signs of comments in each other', 'a <<!--!-- b --->--> --!> c', 'a << b >> > c'],
    ['invisible signs', 'a\u202e\u0000b', 'a b'],
    ['nothing at all', ' \n ', 'no reason given'],
  ])('takes a reason with %s on one line', (_, reason, line) => {
    const plan = boxes('- [ ] T1 Do\n');
    const after = mark(plan, 'T1', reason);

    expect(after).toBe(`- [!] T1 Do\n  ${NOTE(' ', line)}\n`);
    expect(clear(plan, after, 'T1')).toBe(plan.text);
  });

  test('changes alone where the policy allows no new lines', () => {
    const plan = {...boxes('- [ ] T1 Do\n'), mapping: {write: {mode: 'minimal'}} satisfies PlanMapping};

    expect(mark(plan, 'T1')).toBe('- [!] T1 Do\n');
    expect(clear(plan, '- [!] T1 Do\n', 'T1')).toBe(plan.text);
  });

  test.each(['~', '-', '?'])('is never made of [%s], which means many things', (sign) => {
    const result = planMark({...boxes(`- [${sign}] T1 Do\n`), item: 'T1', reason: 'r'});

    expect(result).toMatchObject({ok: false, problem: {code: 'PLAN_NOT_EDITABLE'}});
  });

  test('is cleared where an earlier version wrote it, above the rest of the paragraph', () => {
    const text = `- [!] T1 Do\n  ${NOTE('>')}\n  it\n`;

    expect(clear(boxes(text), text, 'T1')).toBe('- [>] T1 Do\n  it\n');
  });

  test('is refused where a comment never ends, with what is in the way', () => {
    const result = planMark({...boxes('- [ ] T1 Do <!-- a\n- [ ] T2\n'), item: 'T1', reason: 'r'});

    expect(result).toMatchObject({ok: false, problem: {detail: expect.stringContaining('never ends')}});
  });

  test('reads as failed with our line below it, and as blocked without', () => {
    const marked = mark(boxes('- [ ] T1 Do\n  it\n- [!] T2 Go\n'), 'T1');

    expect(readWorkplan('tasks.md', marked, FIELDS)).toMatchObject({
      ok: true,
      value: {items: [{status: 'failed', rawStatus: '[!]'}, {status: 'blocked'}]},
    });
  });

  test('changes the id of no other box, numbered or not', () => {
    const text = '# Work\n\n- [ ] Do\n- [ ] Go\n\ntext\n\n- [ ] Rest\n';
    const idsOf = (each: string) => {
      const read = readWorkplan('tasks.md', each, FIELDS);
      return read.ok ? read.value.items.map(({id}) => id) : [];
    };
    const [first = '', , last = ''] = idsOf(text);
    const marked = mark(boxes(text), first);

    expect(idsOf(marked)).toEqual(idsOf(text));
    expect(clear(boxes(text), clear(boxes(text), mark({...boxes(text), text: marked}, last), first), last)).toBe(text);
  });

  test('leaves a line that only looks like ours', () => {
    const text = '- [!] T1 Do\n  - failed: by hand\n';

    expect(clear(boxes(text), text, 'T1')).toBe('- [ ] T1 Do\n  - failed: by hand\n');
  });
});

const MAP =
  '# kept by hand\nproject: x\ndevelopment_status:\n  epic-1: in-progress\n  1-1-a: done # well\n  1-2-b: "in-progress"\n  1-3-c: backlog   \n  1-4-d:\n';
const MAPPED: Plan = {file: 'sprint-status.yaml', text: MAP, mapping: BLOCKED};

const NESTED =
  'development_status:\n  epic-1:\n    status: in-progress\n    stories:\n      1-1-a: backlog\n      1-2-b:\n        status: review\n    tasks:\n    - {id: 1-3-c, status: backlog}\n  2-1-d: backlog\n';

describe('a status map', () => {
  test.each([
    ['1-2-b', '  1-2-b: "blocked" # aftermath was "in-progress": it broke\n'],
    ['1-3-c', '  1-3-c: blocked    # aftermath was backlog: it broke\n'],
    ['1-4-d', '  1-4-d: blocked # aftermath was : it broke\n'],
  ])('gets the word and the reason at %s, and gives the bytes back', (item, line) => {
    const after = mark(MAPPED, item);

    expect(after).toBe(MAP.replace(new RegExp(`  ${item}:.*\n`), line));
    expect(mark({...MAPPED, text: after}, item)).toBe(after);
    expect(clear(MAPPED, after, item)).toBe(MAP);
  });

  test('keeps a comment, and what was done is open again', () => {
    const after = mark(MAPPED, '1-1-a');

    expect(after).toContain('  1-1-a: blocked # well # aftermath was backlog: it broke\n');
    expect(clear(MAPPED, after, '1-1-a')).toBe(MAP.replace('a: done', 'a: backlog'));
  });

  test('loses only the word where another program dropped our comment', () => {
    expect(clear(MAPPED, MAP.replace('"in-progress"', 'blocked'), '1-2-b')).toBe(
      MAP.replace('"in-progress"', 'backlog'),
    );
  });

  test('is kept in the ledger without a word from the policy', () => {
    expect(planMark({...MAPPED, mapping: undefined, item: '1-2-b', reason: 'r'})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar'},
    });
    expect(planMark({...MAPPED, mapping: FIELDS, item: '1-2-b', reason: 'r'})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar', because: expect.stringContaining('none for failed')},
    });
  });

  test('refuses a word that its owner does not have, and never overwrites one that we do not know', () => {
    const foreign = {
      ...MAPPED,
      mapping: {write: {mode: 'fields', failed: {'/status': 'kaputt'}}} satisfies PlanMapping,
    };
    const odd = {...MAPPED, text: MAP.replace('backlog', 'wobbly')};

    expect(planMark({...foreign, item: '1-2-b', reason: 'r'})).toMatchObject({
      ok: false,
      problem: {detail: expect.stringContaining('kaputt')},
    });
    expect(planMark({...odd, item: '1-3-c', reason: 'r'})).toMatchObject({
      ok: false,
      problem: {detail: expect.stringContaining('wobbly')},
    });
  });

  test.each([
    ['1-1-a', '      1-1-a: backlog\n', '      1-1-a: blocked # aftermath was backlog: it broke\n'],
    ['1-2-b', '        status: review\n', '        status: blocked # aftermath was review: it broke\n'],
    ['epic-1', '    status: in-progress\n', '    status: blocked # aftermath was in-progress: it broke\n'],
  ])('is marked at the right word of a map: %s', (item, before, line) => {
    const text = NESTED;
    const plan = {...MAPPED, text};

    const after = mark(plan, item);

    expect(after).toBe(text.replace(before, line));
    expect(mark({...plan, text: after}, item)).toBe(after);
    expect(clear(plan, after, item)).toBe(text);
  });

  test('is marked beside the file where braces leave no room for the word that stood there', () => {
    expect(planMark({...MAPPED, text: NESTED, item: '1-3-c', reason: 'r'})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar', because: expect.stringContaining('inside braces')},
    });
  });

  test('never gets a word where something else stands in place of one', () => {
    const text = `${MAP}  1-5-e: {owner: me}\n  1-6-f: done\n`;

    expect(planMark({...MAPPED, text, item: '1-5-e', reason: 'r'})).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_NOT_EDITABLE', detail: expect.stringContaining('{owner: me}')},
    });
  });

  test('uses its own word for failed', () => {
    const own = {...MAPPED, text: `${MAP}  1-5-e: failed\n`, mapping: FIELDS};

    expect(mark(own, '1-2-b')).toContain('  1-2-b: "failed" # aftermath was "in-progress": it broke\n');
  });
});

describe('a Markdown task', () => {
  const TASK = '---\r\nid: T-1.10\r\ntitle: Do it\r\nstatus: To Do\r\n---\r\n\r\nstatus: not this one\r\n';
  const plan: Plan = {
    file: 'backlog/tasks/t-1.md',
    text: TASK,
    mapping: {words: {blocked: ['Blocked']}, write: {mode: 'fields', failed: {'/status': 'Blocked'}}},
  };

  test('is marked in its head, and gives the bytes back', () => {
    const after = mark(plan, 'T-1.10');

    expect(after).toBe(TASK.replace('To Do', 'Blocked # aftermath was To Do: it broke'));
    expect(clear(plan, after, 'T-1.10')).toBe(TASK);
  });
});

describe('a plan in YAML', () => {
  const TEXT =
    'batches:\n  - batch_id: "15.10"\n    title: t\n    verified: true # seen\n    dependencies: []\n\n  - batch_id: "22.3a"\n    title: u\n    verified: false\n# end\n';
  const plan: Plan = {file: 'plan.yaml', text: TEXT};

  test('gets the keys that a batch gets, and loses them again', () => {
    const after = mark(plan, '22.3a');

    expect(after).toBe(
      TEXT.replace('verified: false\n', 'verified: false\n    status: failed\n    failure_reason: it broke\n'),
    );
    expect(mark({...plan, text: after}, '22.3a')).toBe(after);
    expect(clear(plan, after, '22.3a')).toBe(TEXT);
  });

  test('has its done flag put down', () => {
    expect(clear(plan, mark(plan, '15.10'), '15.10')).toBe(TEXT.replace('verified: true', 'verified: false'));
  });
});

describe('a format that the policy opts in', () => {
  const tasks =
    '{"master": {"tasks": [{"id": 1, "title": "t", "status": "pending", "dependencies": []}, {"id": 2, "title": "u", "status": "pending", "dependencies": []}]}}';

  test('gets its nearest word, and gives the bytes back', () => {
    const plan = {
      file: 'tasks.json',
      text: tasks,
      mapping: {write: {mode: 'minimal', failed: {'/status': 'blocked'}}} satisfies PlanMapping,
    };
    const after = mark(plan, '1');

    expect(after).toBe(tasks.replace('pending', 'blocked'));
    expect(clear(plan, after, '1')).toBe(tasks);
  });

  test.each([
    ['without a word for failed', FIELDS, {ok: true, value: {kind: 'sidecar'}}],
    [
      'with a word that it lacks',
      {write: {mode: 'minimal', failed: {'/status': 'failed'}}},
      {ok: false, problem: {code: 'PLAN_NOT_EDITABLE'}},
    ],
    ['that is not asked', undefined, {ok: true, value: {kind: 'sidecar', because: expect.stringContaining('ledger')}}],
  ] as const)('%s is left alone', (_, mapping, expected) => {
    const request = {file: 'tasks.json', text: tasks, item: '1', mapping};

    expect(planMark({...request, reason: 'r'})).toMatchObject(expected);
  });

  test('writes the keys of the policy and takes them away again', () => {
    const text = '[\n  {"batch": "1", "title": "t", "verified": false}\n]\n';
    const failed = {
      '/status': 'broken',
      '/why': '$step: $reason',
      '/at': '$run',
      '/level': '$level',
      '/ok': false,
      '/by': null,
    };
    const plan = {
      file: 'p.json',
      text,
      mapping: {words: {failed: ['broken']}, write: {mode: 'fields', failed}} satisfies PlanMapping,
    };
    const result = planMark({...plan, item: '1', reason: 'it broke', step: 'test', level: '3', run: 'https://x/1'});
    const after = result.ok && result.value.kind === 'edit' ? result.value.edit.after : '';

    expect(after).toBe(
      '[\n  {"batch": "1", "title": "t", "verified": false, "status": "broken", "why": "test: it broke", "at": "https://x/1", "level": "3", "ok": false, "by": null}\n]\n',
    );
    expect(JSON.parse(clear(plan, after, '1'))).toMatchObject([{batch: '1', verified: false}]);
  });

  test('is left alone where the policy keeps marks out of files', () => {
    const plan = {file: 'p.json', text: '[{"batch": "1", "title": "t", "verified": false}]', item: '1'};

    for (const mode of ['none', 'sidecar'] as const) {
      expect(planMark({...plan, reason: 'r', mapping: {write: {mode}}})).toMatchObject({
        ok: true,
        value: {kind: 'sidecar', shape: 'batches'},
      });
      expect(planClear({...plan, mapping: {write: {mode}}})).toMatchObject({ok: true, value: {kind: 'sidecar'}});
    }
    expect(planMark({...plan, reason: 'r', mapping: {write: {mode: 'minimal'}}})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar'},
    });
  });

  test.each([
    ['a map of words in JSON', 's.json', '{"current": {"82": "pending", "83": "pending"}}', '"83": "failed"'],
    [
      'a map of words in YAML',
      's.yaml',
      's:\n  "82": pending\n  "83": review\n',
      '"83": failed # aftermath was review',
    ],
  ])('reads %s by the mapping, and marks it', (_, file, text, expected) => {
    const mapping: PlanMapping = {
      items: ['/*/*'],
      status: {from: ''},
      words: {failed: ['failed']},
      write: {mode: 'fields'},
    };
    const after = mark({file, text, mapping}, '83');

    expect(after).toContain(expected);
    expect(clear({file, text, mapping}, after, '83')).toBe(text);
  });

  test('is left alone where the state stands deeper than the item', () => {
    const text = '{"x": [{"id": "1", "title": "t", "meta": {"done": true}}]}';
    const mapping: PlanMapping = {items: ['/x/*'], status: {done: '/meta/done'}, write: {mode: 'fields'}};

    expect(planMark({file: 's.json', text, item: '1', reason: 'r', mapping})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar'},
    });
  });

  test('that is an export is never written', () => {
    const plan = {file: 'p.jsonl', text: '{"id":"1","title":"t","status":"open"}', item: '1', mapping: FIELDS};

    expect(planMark({...plan, reason: 'r'})).toMatchObject({ok: true, value: {kind: 'sidecar'}});
  });
});

const ids = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => `${a}.${b}`),
    fc.constantFrom('15.10', '15.1', 'T7'),
  ),
  {minLength: 1, maxLength: 6},
);
const reasons = fc.oneof(
  fc.constantFrom('it broke', '-->', '# x: y', '"', "'", '<!-- aftermath was [x] -->', ' # aftermath was done: x'),
  fc.string({unit: 'binary', maxLength: 60}),
);
const styles = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  indent: fc.constantFrom('  ', '    ', ' '),
  bullet: fc.constantFrom('-', '*', '+', '1.'),
  behind: fc.constantFrom('', ' # why', '   '),
  quote: fc.constantFrom('', '"', "'"),
});

function finished(text: string, {eol, bom, finalNewline}: {eol: string; bom: boolean; finalNewline: boolean}): string {
  return (bom ? '\uFEFF' : '') + (finalNewline ? text : text.slice(0, -1)).replaceAll('\n', eol);
}

const spell = (word: string, quote: string) => quote + (quote === "'" ? word.replaceAll("'", "''") : word) + quote;

const changed = (a: string, b: string) =>
  diffLines(a, b)
    .flatMap((part) => (part.added ? [part.count] : []))
    .reduce((x, y) => x + y, 0);

test('any box that is not done is marked in two lines and comes back to the byte; the others stay as they are', () => {
  fc.assert(
    fc.property(ids, styles, reasons, fc.constantFrom(' ', '>', '/', '!'), (all, style, reason, sign) => {
      const lines = all.map((id, index) => {
        const head = /^\D\d$/.test(id) ? `${id}:` : id;
        return `${style.indent.repeat(index % 3)}${style.bullet} [${index === 0 ? sign : ' '}] ${head} Work\n`;
      });
      const plan: Plan = {file: 'tasks.md', text: finished(`# Tasks\n\n${lines.join('')}`, style), mapping: FIELDS};
      const [item = ''] = all;
      const after = mark(plan, item, reason);
      const read = readWorkplan(plan.file, after);

      expect(clear(plan, after, item)).toBe(plan.text);
      expect(changed(plan.text, after)).toBeLessThanOrEqual(3);
      expect(read.ok && read.value.items.map((each) => [each.id, each.rawStatus])).toEqual(
        all.map((id, index) => [id, index === 0 ? '[!]' : '[ ]']),
      );
    }),
    {numRuns: 300},
  );
});

test('any open line of a status map is marked in one line and comes back to the byte; it parses to the word alone', () => {
  fc.assert(
    fc.property(
      ids,
      styles,
      reasons,
      fc.constantFrom('backlog', 'in-progress', 'review', "won't do"),
      fc.constantFrom('plain', 'quoted', 's'),
      (all, style, reason, word, keys) => {
        const {indent, quote, behind} = style;
        const toKey = (id: string) => ({plain: id, quoted: `"${id}"`, s: `s${id}`})[keys];
        const lines = all.map((id) => `${indent}${toKey(id)}: ${spell(word, quote)}${behind}\n`);
        const text = finished(`# h\ndevelopment_status:\n${lines.join('')}`, style);
        const plan: Plan = {file: 'sprint-status.yaml', text, mapping: BLOCKED};
        const item = `${keys === 's' ? 's' : ''}${all.at(-1)}`;
        const after = mark(plan, item, reason);

        expect(clear(plan, after, item)).toBe(text);
        expect(changed(text, after)).toBeLessThanOrEqual(1);
        // As they are spelt: 1.10 is not 1.1.
        const spelt = (whole: string): unknown => parse(whole.replace('\uFEFF', ''), {schema: 'failsafe'});
        const before = spelt(text) as {development_status: object};
        expect(spelt(after)).toEqual({
          development_status: {...before.development_status, [item]: 'blocked'},
        });
      },
    ),
    {numRuns: 300},
  );
});
