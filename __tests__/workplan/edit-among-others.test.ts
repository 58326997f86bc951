// Marks and what stands around them: other marks of the same file, values of neighbours, and words that people wrote.
import {expect, test} from '@jest/globals';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

interface Plan {
  readonly file: string;
  readonly mapping?: PlanMapping | undefined;
}

function mark({file, mapping}: Plan, text: string, item: string): string {
  const result = markItemFailed({file, text, item, reason: 'it broke', mapping});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

function clear({file, mapping}: Plan, text: string, item: string): string {
  const result = clearItemMark({file, text, item, mapping});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

const batch = (id: string, more: string): string => `{"batch": "${id}", "title": "t", "verified": false${more}}`;
const JSON_PLAN: Plan = {file: 'p.json'};

test('two marks that go again, in the order they came, leave the file as it was', () => {
  const text = `[${batch('0', '')}, ${batch('1', ', "status": "deferred"')}]`;
  const marked = mark(JSON_PLAN, mark(JSON_PLAN, text, '1'), '0');

  expect(clear(JSON_PLAN, clear(JSON_PLAN, marked, '1'), '0')).toBe(text);
  expect(clear(JSON_PLAN, clear(JSON_PLAN, marked, '0'), '1')).toBe(text);
});

test('a done flag that only the mark has written goes with it', () => {
  const plan: Plan = {
    ...JSON_PLAN,
    mapping: {write: {failed: {'/status': 'failed', '/verified': false, '/failure_reason': '$reason'}}},
  };
  const text = `[{"batch": "0", "title": "t", "status": "pending"}, ${batch('1', ', "status": "pending"')}]`;

  expect(clear(plan, mark(plan, text, '0'), '0')).toBe(text);
});

test.each(['["logs", "here"]', '{"phase": "one"}'])(
  'a value %s of a neighbour is no example of an empty one',
  (value) => {
    const text = `[${batch('0', `, "failure_reason": ${value}`)}, ${batch('1', ', "status": "failed", "failure_reason": "broke"')}]`;

    const cleared = JSON.parse(clear(JSON_PLAN, text, '1')) as readonly Record<string, unknown>[];

    expect([undefined, '']).toContain(cleared[1]?.['failure_reason']);
    expect(cleared[0]?.['failure_reason']).toEqual(JSON.parse(value));
  },
);

test('inside braces, words in the brackets of a person become no status', () => {
  const plan: Plan = {file: 'p.yaml', mapping: {items: ['/tasks/*'], write: {mode: 'fields'}}};
  const text =
    'tasks:\n  - {id: a, title: A, status: failed, failure_reason: "disk full (was fine yesterday)"}\n  - {id: b, title: B, status: pending}\n';

  expect(clear(plan, text, 'a')).not.toContain('status: fine yesterday');
  expect(clear(plan, text, 'a')).toContain('status: pending');
});

test("a box with the owner's own sign for done is open again after its mark", () => {
  const plan: Plan = {file: 'tasks.md', mapping: {words: {done: ['v']}, write: {mode: 'fields'}}};

  expect(clear(plan, mark(plan, '- [v] T1 a\n- [ ] T2 b\n', 'T1'), 'T1')).toBe('- [ ] T1 a\n- [ ] T2 b\n');
});

test.each(['b.yaml', 'b.json'])('the word failed that a policy asks for is written into batches (%s)', (file) => {
  const plan: Plan = {file, mapping: {write: {failed: {'/status': 'failed'}}}};
  const text = file.endsWith('.json')
    ? `[${batch('1', ', "status": "pending"')}]`
    : 'batches:\n  - batch_id: "1"\n    title: t\n    status: pending\n    verified: false\n';

  expect(mark(plan, text, '1')).toMatch(/"?status"?: "?failed"?/);
});
