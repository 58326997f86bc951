// Marks in YAML in every form that people write it: words, keys, braces, numbers as ids, keys that the policy names.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {planMark} from '../../src/workplan/edit.ts';
import {parseYamlDoc, proveYaml} from '../../src/workplan/edits/yaml-doc.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

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

test('a done flag that the policy names as well stays down when the mark goes', () => {
  const failed = {'/status': 'failed', '/why': '$reason', '/passes': false};
  const mapping: PlanMapping = {...FLAG, words: {failed: ['failed']}, write: {mode: 'fields', failed}};
  const text = 'features:\n  - id: F1\n    name: a\n    passes: true\n';
  const after = mark({file: 'p.yaml', text, mapping}, 'F1');

  expect(after).toContain('    passes: false # aftermath was false: before the failure\n');
  expect(clear({file: 'p.yaml', text, mapping}, after, 'F1')).toBe(text.replace('true', 'false'));
});

test('a proof takes a map that was not there for a difference, but where the edit is said to make it', () => {
  const doc = parseYamlDoc('p.yaml', map('  a: backlog\n'));
  if (!doc.ok) throw new Error('the map is parsed');
  const after = map('  a: backlog\n  b:\n    status: failed\n');
  const claims = [{path: ['development_status', 'b', 'status'], value: 'failed'}];

  expect(proveYaml(doc.value, after, {claims})).toMatchObject({ok: false, problem: {code: 'PLAN_EDIT_UNPROVEN'}});
  expect(proveYaml(doc.value, after, {claims, maps: 'new'})).toMatchObject({ok: true});
});

test('where the policy allows no new keys, only the word changes and comes back', () => {
  const mapping: PlanMapping = {...BLOCKED, write: {mode: 'minimal'}};
  const words = fc.constantFrom('pending', '"pending"', "'pending'", 'pending # c');
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('', " ''", ' null', ' # none', ' "waits"'),
      fc.boolean(),
      (word, reason, isLast) => {
        const keys = [`    status: ${word}\n`, `    failure_reason:${reason}\n`];
        const text = withKeys((isLast ? keys.toReversed() : keys).join(''));
        const after = mark({file: 'p.yaml', text, mapping}, 'F1');

        expect(after).toBe(withKeys((isLast ? keys.toReversed() : keys).join('').replace('pending', 'blocked')));
        expect(clear({file: 'p.yaml', text, mapping}, after, 'F1')).toBe(text);
      },
    ),
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
