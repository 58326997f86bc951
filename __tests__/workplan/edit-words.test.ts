// Plans whose items have status words, as JSON in every style: the mark takes three lines at most and leaves no trace.
import {expect, test} from '@jest/globals';
import {diffLines} from 'diff';
import fc from 'fast-check';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from './only-edit.ts';

interface Item {
  readonly id: string;
  readonly status: string | null;
  readonly flag: boolean;
}

type Form = 'features' | 'batches' | 'taskmaster' | 'subtasks';

const OPEN = ['pending', 'in_progress', 'todo', 'review', 'blocked', 'deferred'];
const MINIMAL: PlanMapping = {write: {mode: 'minimal', failed: {'/status': 'blocked'}}};
const MAPPINGS: Readonly<Record<Form, PlanMapping | undefined>> = {
  features: {words: {failed: ['failed']}},
  batches: undefined,
  taskmaster: MINIMAL,
  subtasks: {write: {mode: 'fields'}},
};

const ids = fc.uniqueArray(fc.constantFrom('15.10', '15.1', '22.3a', '22.3', '7', 'US-001', 'a/b', 'ö'), {
  minLength: 2,
  maxLength: 6,
});
const plans = fc.record({
  form: fc.constantFrom<Form>('features', 'batches', 'taskmaster', 'subtasks'),
  ids,
  words: fc.array(fc.constantFrom(...OPEN), {minLength: 6, maxLength: 6}),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  indent: fc.constantFrom('  ', '    ', '\t', ''),
  oneLine: fc.boolean(),
  statusAt: fc.constantFrom('first', 'last'),
  comment: fc.boolean(),
  deep: fc.constantFrom(0, 1, 60),
});
type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

function toText(plan: Plan): string {
  const items = plan.ids.map((id, index): Item => ({id, status: plan.words[index] ?? 'pending', flag: false}));
  const list = `[\n${items.map((item) => toItem(plan, item)).join(',\n')}\n]`;
  const body = {
    features: `{\n"features": ${list}\n}`,
    batches: list,
    taskmaster: `{\n"master": {"tasks": ${list}}\n}`,
    subtasks: `{\n"phases": [{"id": "p", "subtasks": ${list}}]\n}`,
  }[plan.form];
  const text = `${plan.comment ? '// kept by hand: "status"\n' : ''}${body}${plan.finalNewline ? '\n' : ''}`;
  return (plan.bom ? '\uFEFF' : '') + text.replaceAll('\n', plan.eol);
}

function toItem({form, statusAt, oneLine, indent, deep}: Plan, {id, status}: Item): string {
  const state = `"status": ${JSON.stringify(status)}`;
  const rest = [
    `"${form === 'batches' ? 'batch_id' : 'id'}": ${JSON.stringify(id)}`,
    `"title": "Work, {on} \\"${id}\\" [x]"`,
    '"dependencies": []',
    `"notes": ${'['.repeat(deep)}"\\u002f"${']'.repeat(deep)}`,
  ];
  const members = statusAt === 'first' ? [state, ...rest] : [...rest, state];
  if (oneLine) return `${indent}{ ${members.join(', ')} }`;
  return `${indent}{\n${members.map((member) => `${indent}${indent}${member}`).join(',\n')}\n${indent}}`;
}

function apply(plan: Plan, text: string, reason: string | null): string {
  const request = {file: 'plan.json', text, item: plan.ids[1] ?? '', mapping: MAPPINGS[plan.form]};
  const result = reason === null ? clearItemMark(request) : markItemFailed({...request, reason});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.after;
}

const reasons = fc.oneof(fc.constantFrom('broke', 'x (was done)', ''), fc.string({unit: 'binary', maxLength: 700}));

test('mark then clear gives back the original bytes, and a mark changes three lines at most', () => {
  fc.assert(
    fc.property(plans, reasons, (plan, reason) => {
      const text = toText(plan);
      const marked = apply(plan, text, reason);

      // A mark that writes the word that stood there cannot be told from it.
      const same = plan.form === 'taskmaster' && plan.words[1] === 'blocked';
      // A mapped mark keeps no old word: what comes back is the word of the other open items.
      const kept = plan.form !== 'taskmaster';
      if (kept) expect(apply(plan, marked, null)).toBe(text);
      expect(apply(plan, marked, reason)).toBe(marked);
      expect(marked === text).toBe(same);
      const added = diffLines(text, marked).reduce((sum, part) => sum + (part.added ? part.count : 0), 0);
      expect(added).toBeLessThanOrEqual(3);
    }),
    {numRuns: 400},
  );
});

test('a marked plan reads as before, with one item failed', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = toText(plan);
      const mapping = MAPPINGS[plan.form];
      const [before, after] = [
        readWorkplan('plan.json', text, mapping),
        readWorkplan('plan.json', apply(plan, text, 'broke'), mapping),
      ];
      if (!before.ok || !after.ok) throw new Error('a generated plan is read');

      expect(after.value.items.map((item) => [item.id, item.status, item.title])).toEqual(
        before.value.items.map((item, index) => [item.id, index === 1 ? 'failed' : item.status, item.title]),
      );
    }),
    {numRuns: 200},
  );
});

test('a plan of 1.5 MB keeps every other byte', () => {
  const batch = (n: number) =>
    `  {"batch": "${n}.10", "title": "t", "prompt": "${'word '.repeat(60)}", "verified": false}`;
  const text = `[\n${Array.from({length: 4500}, (_, n) => batch(n)).join(',\n')}\n]`;
  const request = {file: 'plan.json', text, item: '2222.10'};
  const marked = markItemFailed({...request, reason: 'broke'});
  const after = marked.ok ? marked.value.after : '';

  expect(text.length).toBeGreaterThan(1_500_000);
  expect(after).toBe(
    text.replace(/("batch": "2222\.10".*"verified": false)/, '$1, "status": "failed", "failure_reason": "broke"'),
  );
  expect(clearItemMark({...request, text: after})).toMatchObject({ok: true, value: {after: text}});
});
