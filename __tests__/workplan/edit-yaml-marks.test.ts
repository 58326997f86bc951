// Marks in YAML in every form that people write it: words, keys, braces, numbers as ids, keys that the policy names.
import {describe, expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {clearItemMark, markItemFailed, planClear, planMark} from '../../src/workplan/edit.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

interface Plan {
  readonly file: string;
  readonly text: string;
  readonly mapping?: PlanMapping;
}

const BLOCKED: PlanMapping = {words: {failed: ['blocked']}, write: {mode: 'fields'}};
const FLAG: PlanMapping = {items: ['/features/*'], id: ['/id'], status: {done: '/passes'}, write: {mode: 'fields'}};
const KEYED: PlanMapping = {items: ['/features/*'], status: {done: '/passes'}, write: {mode: 'fields'}};
const POLICY: PlanMapping = {
  items: ['/work/*'],
  id: ['/key'],
  status: {from: '/state'},
  words: {failed: ['failed']},
  write: {mode: 'fields', failed: {'/state': 'failed', '/why': '$reason', '/level': '$level', '/retry': false}},
};
const NO_REASON: PlanMapping = {...POLICY, write: {mode: 'fields', failed: {'/state': 'failed', '/level': '$level'}}};

function mark(plan: Plan, item: string, reason = 'it broke'): string {
  const result = markItemFailed({...plan, item, reason, level: '3'});
  if (!result.ok) throw new Error(`${JSON.stringify(result.problem)}\n${plan.text}`);
  return result.value.after;
}

function clear(plan: Plan, text: string, item: string): string {
  const result = clearItemMark({...plan, text, item});
  if (!result.ok) throw new Error(`${JSON.stringify(result.problem)}\n${text}`);
  return result.value.after;
}

const features = (item: string) => `features:\n${item}  - id: F2\n    title: two\n    status: pending\n`;
const withKeys = (keys: string) => features(`  - id: F1\n    title: one\n${keys}`);
const map = (lines: string) => `development_status:\n${lines}`;
const braces = (item: string) => `features:\n  - ${item}\n  - {id: F2, title: two, status: pending}\n`;
const work = (keys: string) =>
  `work:\n  - key: F1\n    title: one\n${keys}  - key: F2\n    title: two\n    state: open\n`;

describe('a mark in YAML that is taken off gives the bytes back', () => {
  test.each([
    [
      'an id that is a number',
      'sprint-status.yaml',
      BLOCKED,
      '1.10',
      map('  1.1: backlog\n  1.10: in-progress\n'),
      map('  1.1: backlog\n  1.10: blocked # aftermath was in-progress: it broke\n'),
    ],
    [
      'an id that is a number with an exponent',
      'sprint-status.yaml',
      BLOCKED,
      '1e3',
      map('  1e3: review\n  1000: backlog\n'),
      map('  1e3: blocked # aftermath was review: it broke\n  1000: backlog\n'),
    ],
    [
      'items under keys that are numbers',
      'p.yaml',
      KEYED,
      '15.10',
      'features:\n  15.10:\n    title: one\n    passes: false\n  15.1:\n    title: two\n    passes: false\n',
      'features:\n  15.10:\n    title: one\n    passes: false\n    status: failed\n    failure_reason: it broke\n  15.1:\n    title: two\n    passes: false\n',
    ],
    [
      'a reason in single quotes',
      'p.yaml',
      BLOCKED,
      'F1',
      withKeys("    status: in_progress\n    failure_reason: ''\n"),
      withKeys(
        "    status: blocked # aftermath was in_progress: before the failure\n    failure_reason: 'it broke' # aftermath was '': before the failure\n",
      ),
    ],
    [
      'a reason that is null, and a comment behind it',
      'p.yaml',
      BLOCKED,
      'F1',
      withKeys('    failure_reason: ~ # none\n    status: pending\n'),
      withKeys(
        '    failure_reason: it broke # none # aftermath was ~: before the failure\n    status: blocked # aftermath was pending: before the failure\n',
      ),
    ],
    [
      'a reason without a value',
      'p.yaml',
      BLOCKED,
      'F1',
      withKeys('    status: "pending"\n    failure_reason:\n'),
      withKeys(
        '    status: "blocked" # aftermath was "pending": before the failure\n    failure_reason: it broke # aftermath was : before the failure\n',
      ),
    ],
    [
      'a status that only others have',
      'p.yaml',
      undefined,
      '15.10',
      'batches:\n  - batch_id: "15.10"\n    title: one\n    verified: false\n  - batch_id: "2"\n    title: two\n    verified: false\n    status: pending\n    failure_reason: ""\n',
      'batches:\n  - batch_id: "15.10"\n    title: one\n    verified: false\n    status: failed\n    failure_reason: it broke\n  - batch_id: "2"\n    title: two\n    verified: false\n    status: pending\n    failure_reason: ""\n',
    ],
    [
      'a word inside braces',
      'p.yaml',
      BLOCKED,
      'F1',
      braces('{id: F1, title: one, status: in-progress}'),
      braces('{id: F1, title: one, status: blocked, failure_reason: it broke (was in-progress)}'),
    ],
    [
      'a batch inside braces',
      'p.yaml',
      undefined,
      '15.10',
      'batches:\n  - {batch_id: "15.10", title: one, verified: false}\n  - {batch_id: "2", title: t, verified: false}\n',
      'batches:\n  - {batch_id: "15.10", title: one, verified: false, status: failed, failure_reason: it broke}\n  - {batch_id: "2", title: t, verified: false}\n',
    ],
    [
      'a batch inside braces on several lines',
      'p.yaml',
      undefined,
      '15.10',
      'batches: [{\n  batch_id: "15.10", # b\n  title: one,\n  verified: false # c\n  }, {batch_id: "2", title: t, verified: false,}]\n',
      'batches: [{\n  batch_id: "15.10", # b\n  title: one,\n  verified: false, status: failed, failure_reason: it broke # c\n  }, {batch_id: "2", title: t, verified: false,}]\n',
    ],
    [
      'keys that the policy names',
      'p.yaml',
      POLICY,
      'F1',
      work("    state: open\n    why: ''\n    level: 2 # low\n    retry: false\n"),
      work(
        "    state: failed # aftermath was open: before the failure\n    why: 'it broke' # aftermath was '': before the failure\n    level: \"3\" # low # aftermath was 2: before the failure\n    retry: false # aftermath was false: before the failure\n",
      ),
    ],
    [
      'keys that the policy names and the item lacks',
      'p.yaml',
      POLICY,
      'F1',
      work('    state: open\n'),
      work(
        '    state: failed # aftermath was open: before the failure\n    why: it broke\n    level: "3"\n    retry: false\n',
      ),
    ],
    [
      'a policy without a key for the reason',
      'p.yaml',
      NO_REASON,
      'F1',
      work('    state: open\n'),
      work('    state: failed # aftermath was open: it broke\n    level: "3"\n'),
    ],
    [
      'a policy without a key for the reason, in an item without a word',
      'p.yaml',
      NO_REASON,
      'F1',
      work('    more: 1\n'),
      work('    more: 1\n    state: failed # aftermath: it broke\n    level: "3"\n'),
    ],
    [
      'a policy that only knows a flag',
      'p.yaml',
      FLAG,
      'F1',
      'features:\n  - id: F1\n    name: a\n    passes: false\n',
      'features:\n  - id: F1\n    name: a\n    passes: false\n    status: failed\n    failure_reason: it broke\n',
    ],
    [
      'a word with a number sign',
      'p.yaml',
      {...BLOCKED, words: {failed: ['blocked'], in_progress: ['in#work']}},
      'F1',
      withKeys('    status: in#work\n'),
      withKeys('    status: blocked # aftermath was in#work: it broke\n'),
    ],
    [
      "a person's comment that looks like ours",
      'p.yaml',
      BLOCKED,
      'F1',
      withKeys('    status: in-progress # aftermath was done: x\n'),
      withKeys('    status: blocked # aftermath was done: x # aftermath was in-progress: it broke\n'),
    ],
    [
      'a head of Markdown with a reason of its own',
      'backlog/tasks/t.md',
      {...BLOCKED, words: {failed: ['Blocked']}},
      'T-1',
      '---\nid: T-1\nstatus: To Do\nfailure_reason: null\n---\n\nstatus: x\n',
      '---\nid: T-1\nstatus: Blocked # aftermath was To Do: before the failure\nfailure_reason: it broke # aftermath was null: before the failure\n---\n\nstatus: x\n',
    ],
  ] as const)('%s', (_, file, mapping, item, text, after) => {
    const plan: Plan = mapping === undefined ? {file, text} : {file, text, mapping};

    expect(mark(plan, item)).toBe(after);
    expect(mark({...plan, text: after}, item)).toBe(after);
    expect(mark({...plan, text: mark(plan, item, 'other')}, item)).toBe(after);
    expect(clear(plan, after, item)).toBe(text);
    const read = readWorkplan(file, after, mapping);
    expect(read.ok && read.value.items.find(({id}) => id === item)?.status).toBe('failed');
  });
});

describe('a mark that YAML cannot keep', () => {
  test.each([
    ['a map of words inside braces', 'sprint-status.yaml', `${map('').trim()} {F1: in-progress, b: backlog}\n`],
    ['a reason inside braces', 'p.yaml', braces("{id: F1, title: one, status: pending, failure_reason: ''}")],
    ['an odd spelling inside braces', 'p.yaml', braces('{id: F1, title: one, status: "in\\u002dprogress"}')],
    ['a reason on several lines', 'p.yaml', withKeys('    status: pending\n    failure_reason: |\n      a\n      b\n')],
  ])('is kept beside the file: %s', (_, file, text) => {
    expect(planMark({file, text, mapping: BLOCKED, item: 'F1', reason: 'r'})).toMatchObject({
      ok: true,
      value: {kind: 'sidecar'},
    });
  });

  test.each([
    ['a status that an alias takes from elsewhere', `s: &s pending\n${withKeys('    status: *s\n')}`],
    ['a status that an anchor repeats', withKeys('    status: &s pending\n    again: *s\n')],
    ['a status on several lines', withKeys('    status: |-\n      pending\n')],
    ['a reason that is a list', withKeys('    status: pending\n    failure_reason: [a]\n')],
  ])('is refused: %s', (_, text) => {
    expect(planMark({file: 'p.yaml', text, mapping: BLOCKED, item: 'F1', reason: 'r'})).toMatchObject({
      ok: false,
      problem: {code: 'PLAN_NOT_EDITABLE'},
    });
  });
});

describe('a mark in YAML that somebody changed', () => {
  const batch = (keys: string) =>
    `batches:\n  - batch_id: "1"\n    title: one\n    verified: false\n${keys}  - batch_id: "2"\n    title: two\n    verified: false\n`;

  test.each([
    [
      'leaves a comment behind its word on a line of its own',
      batch('    status: failed # see #12\n    failure_reason: it broke\n'),
      batch('    # see #12\n'),
    ],
    [
      'goes with a reason on several lines',
      batch('    status: failed\n    failure_reason: |\n      a\n      b\n'),
      batch(''),
    ],
    ['goes without its reason', batch('    status: failed\n'), batch('')],
    [
      'stays where the item is done now',
      batch('    status: done\n    failure_reason: it broke\n'),
      batch('    status: done\n    failure_reason: it broke\n'),
    ],
    [
      'gives noted values back where the item is done now',
      batch(
        "    status: done # aftermath was review: before the failure\n    failure_reason: 'x' # aftermath was '': before the failure\n",
      ),
      batch("    status: done\n    failure_reason: ''\n"),
    ],
  ])('%s', (_, text, expected) => {
    expect(clear({file: 'p.yaml', text}, text, '1')).toBe(expected);
  });

  test('reads a mark without notes as nothing that was there', () => {
    const text = braces('{status: failed, failure_reason: "x", id: F1, title: one}');

    expect(clear({file: 'p.yaml', text, mapping: BLOCKED}, text, 'F1')).toBe(braces('{id: F1, title: one}'));
  });
});

test('a key that stands twice is refused, and two numbers that are spelt differently are two keys', () => {
  const read = (lines: string) => readWorkplan('sprint-status.yaml', map(lines));

  expect(read('  1.1: done\n  1.10: backlog\n')).toMatchObject({ok: true, value: {items: [{id: '1.1'}, {id: '1.10'}]}});
  expect(read('  1.1: done\n  "1.1": backlog\n')).toMatchObject({ok: false, problem: {at: {line: 3, column: 3}}});
});

/** How a value that a mark changes may stand in an item before. */
const REASONS = ['', " ''", ' ""', ' null', ' ~', ' # empty', ' "waits: for # Bob"', ' plain words', " 'it''s'"];
const OLD_WORDS = ['pending', '"in-progress"', "'review'", 'in_progress # c', 'todo  ', '"in\\u002dprogress"'];
const MORE = [
  'n: 1',
  'list:\n@  - a\n@  - b: c',
  'text: |\n@  a\n\n@  b',
  'm: {a: b, "c": [d]}',
  'q: "a\n@  b"',
  '"k": *anc',
];

interface Kind {
  readonly mapping: PlanMapping | undefined;
  readonly list: string;
  readonly id: string;
  readonly flag: string | null;
  readonly status: string;
  readonly word: string;
  /** Keys besides the status that a mark sets. */
  readonly rest: readonly string[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  batches: {
    mapping: undefined,
    list: 'batches',
    id: 'batch_id',
    flag: 'verified',
    status: 'status',
    word: 'failed',
    rest: ['failure_reason'],
  },
  words: {
    mapping: BLOCKED,
    list: 'features',
    id: 'id',
    flag: null,
    status: 'status',
    word: 'blocked',
    rest: ['failure_reason'],
  },
  flag: {
    mapping: {...FLAG, words: {failed: ['failed']}},
    list: 'features',
    id: 'id',
    flag: 'passes',
    status: 'status',
    word: 'failed',
    rest: ['failure_reason'],
  },
  policy: {
    mapping: {...POLICY, write: {mode: 'fields', failed: {'/state': 'failed', '/why': '$reason', '/level': '$level'}}},
    list: 'work',
    id: 'key',
    flag: null,
    status: 'state',
    word: 'failed',
    rest: ['why', 'level'],
  },
};

const drafts = fc.record({
  status: fc.option(fc.constantFrom(...OLD_WORDS), {freq: 3}),
  rest: fc.tuple(fc.option(fc.constantFrom(...REASONS)), fc.option(fc.constantFrom(...REASONS))),
  more: fc.subarray(MORE, {maxLength: 2}),
  first: fc.boolean(),
  comment: fc.constantFrom('', ' # c', '   '),
  braces: fc.constantFrom('no', 'no', 'line', 'lines'),
});
const documents = fc.record({
  drafts: fc.array(drafts, {minLength: 3, maxLength: 3}),
  ids: fc.shuffledSubarray(['15.10', '15.1', '1e3', '22.3a', '007', 'a b'], {minLength: 3, maxLength: 3}),
  pad: fc.constantFrom('', '  ', '    '),
  head: fc.constantFrom('', '---\n', '# h\n\n', '%YAML 1.2\n---\n'),
  between: fc.constantFrom('', '\n', '# between\n'),
  tail: fc.constantFrom('', '...\n', 'after: 1\n', '# end\n'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
});
type Document = typeof documents extends fc.Arbitrary<infer T> ? T : never;
type Draft = Document['drafts'][number];

/** The keys of an item as they are written, `@` for the blanks before them. */
function toKeys(kind: Kind, id: string, draft: Draft): readonly string[] {
  const flag = kind.flag === null ? [] : [`${kind.flag}: false${draft.comment}`];
  const needed = kind.mapping === BLOCKED || kind.status === 'state';
  const word = draft.status ?? (needed ? 'pending' : null);
  const status = word === null ? [] : [`${kind.status}: ${word}`];
  const rest = kind.rest.flatMap((key, index) => (draft.rest[index] == null ? [] : [`${key}:${draft.rest[index]}`]));
  const own = [`${kind.id}: "${id}"`, 'title: t', ...flag];
  return draft.first ? [...own, ...status, ...draft.more, ...rest] : [...rest, ...own, ...draft.more, ...status];
}

function toItem(kind: Kind, id: string, {draft, pad}: {draft: Draft; pad: string}): string {
  const keys = toKeys(kind, id, draft);
  if (draft.braces === 'no') return `${pad}- ${keys.join(`\n${pad}  `).replaceAll('@', `${pad}  `)}\n`;
  const simple = keys.filter((key) => !/[\n*@]/.test(key)).map((key) => key.replace(/ *# (?:c|empty)$| +$/, ''));
  const [open, comma, close] =
    draft.braces === 'line' ? ['{', ', ', '}'] : [`{\n${pad}    `, `,\n${pad}    `, `\n${pad}    }`];
  return `${pad}- ${open}${simple.join(comma)}${close}\n`;
}

function toText(kind: Kind, {drafts: all, ids, pad, head, between, tail, eol, bom}: Document): string {
  const items = all.map((draft, index) => toItem(kind, ids[index] ?? '', {draft, pad}));
  const text = `${head}anchors: &anc hello\n${kind.list}:\n${items.join(between)}${tail}`;
  return (bom ? '\uFEFF' : '') + text.replaceAll('\n', eol);
}

/** Every scalar as it is spelt, so that 1.10 is not 1.1. */
const spelt = (text: string) => parse(text.replace('\uFEFF', ''), {schema: 'failsafe'}) as Record<string, unknown>;
const added = (a: string, b: string) => diffLines(a, b).reduce((sum, part) => sum + (part.added ? part.count : 0), 0);

const reasons = fc.oneof(
  fc.constantFrom('it broke', '"', "'", '# x: y', 'a # aftermath was done: x', 'x (was done)', 'a\nb', ''),
  fc.string({unit: 'binary', maxLength: 40}).filter((text) => !/\p{Surrogate}/u.test(text)),
);

test.each(Object.entries(KINDS))(
  'any item of %s comes back to the byte, and nothing else of the file changes',
  (_, kind) => {
    fc.assert(
      fc.property(documents, reasons, (document, reason) => {
        const text = toText(kind, document);
        const [item = ''] = document.ids;
        const {mapping} = kind;
        const request = {file: 'plan.yaml', text, item, mapping};
        const marked = planMark({...request, reason, level: 'high'});
        if (!marked.ok) throw new Error(`${JSON.stringify(marked.problem)}\n${text}`);
        if (marked.value.kind === 'sidecar') {
          expect(document.drafts[0]?.braces).not.toBe('no');
          return;
        }
        const {after} = marked.value.edit;
        const cleared = planClear({...request, text: after});

        expect(cleared).toMatchObject({ok: true, value: {kind: 'edit', edit: {after: text}}});
        expect(added(text, after)).toBeLessThanOrEqual(3);
        const read = readWorkplan('plan.yaml', after, mapping);
        expect(read.ok && read.value.items.map(({id}) => id)).toEqual(document.ids);
        expect(read.ok && read.value.items[0]?.status).toBe('failed');
        expect(planMark({...request, text: after, reason, level: 'high'})).toMatchObject({
          value: {edit: {unchanged: true}},
        });
        const [before, now] = [spelt(text), spelt(after)];
        const [old, ...others] = before[kind.list] as Record<string, unknown>[];
        const [own, ...same] = now[kind.list] as Record<string, unknown>[];
        expect(own).toMatchObject({[kind.status]: kind.word});
        const named = kind.mapping?.write?.failed !== undefined;
        if (named) expect(Object.keys(own ?? {})).toEqual(expect.arrayContaining([...kind.rest]));
        const kept = (value: object) =>
          Object.entries(value).filter(([key]) => key !== kind.status && !kind.rest.includes(key));
        expect(kept(own ?? {})).toEqual(kept(old ?? {}));
        expect([{...now, [kind.list]: same}]).toEqual([{...before, [kind.list]: others}]);
      }),
      {numRuns: 150},
    );
  },
);

test('where the policy allows no new keys, only the word changes and comes back', () => {
  const mapping: PlanMapping = {...BLOCKED, write: {mode: 'minimal'}};
  const words = fc.constantFrom('pending', '"pending"', "'pending'", 'pending # c');
  fc.assert(
    fc.property(words, fc.constantFrom(...REASONS), fc.boolean(), (word, reason, isLast) => {
      const keys = [`    status: ${word}\n`, `    failure_reason:${reason}\n`];
      const text = withKeys((isLast ? keys.toReversed() : keys).join(''));
      const after = mark({file: 'p.yaml', text, mapping}, 'F1');

      expect(after).toBe(withKeys((isLast ? keys.toReversed() : keys).join('').replace('pending', 'blocked')));
      expect(clear({file: 'p.yaml', text, mapping}, after, 'F1')).toBe(text);
    }),
  );
});

test.each([
  [
    'a status map of 30,000 keys',
    'sprint-status.yaml',
    map(Array.from({length: 30_000}, (_, index) => `  ${index}.10: in-progress # some words on it\r\n`).join('')),
    '29999.10',
  ],
  [
    'a list of 4,000 batches',
    'plan.yaml',
    `features:\r\n${Array.from({length: 4000}, (_, index) => `  - id: "${index}.10"\r\n    title: "${'w '.repeat(170)}"\r\n    status: in-progress\r\n`).join('')}`,
    '3999.10',
  ],
])(
  '%s with Windows line ends takes seconds, and comes back',
  (_, file, text, item) => {
    const plan: Plan = {file, text, mapping: BLOCKED};
    const after = mark(plan, item);

    expect(text.length).toBeGreaterThan(1_300_000);
    expect(after).toContain('blocked # ');
    expect(clear(plan, after, item)).toBe(text);
  },
  60_000,
);
