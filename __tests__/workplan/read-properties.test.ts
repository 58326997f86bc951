// Whatever a file holds, reading it ends with a plan or with a problem, and the same text gives the same answer.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {findDependents} from '../../src/decision/plan-standing.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {findFlaws} from '../../src/workplan/flaws.ts';
import {linkPlans} from '../../src/workplan/link.ts';
import {compareIds} from '../../src/workplan/natural-order.ts';
import {findNext} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

const key = fc.constantFrom(
  'batches',
  'batch',
  'batch_id',
  'phases',
  'tasks',
  'subtasks',
  'userStories',
  'features',
  'waves',
  'id',
  'title',
  'name',
  'status',
  'passes',
  'verified',
  'dependencies',
  'depends_on',
  'development_status',
  'priority',
  '__proto__',
  '*',
  '',
  '/a',
);
const scalar = fc.oneof(
  fc.constantFrom('done', 'pending', 'failed', 'odd', '1', '1.x', '2', 'A sentence of it', 'T1', '#1'),
  fc.boolean(),
  fc.constant(null),
  fc.integer({min: 0, max: 3}),
  fc.string({maxLength: 5}),
);
const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    scalar,
    fc.array(tie('tree'), {maxLength: 4}),
    fc.array(fc.tuple(key, tie('tree')), {maxLength: 5}).map((pairs) => Object.fromEntries(pairs)),
  ),
}));
const file = fc.constantFrom(
  'p.json',
  'p.yaml',
  'tasks.md',
  'x.jsonl',
  'batches/plan.json',
  'sprint-status.yaml',
  'noname',
);
const line = fc.constantFrom(
  '- [ ] T1 a',
  '- [x] T2 (depends on T1-T3)',
  '---',
  'id: a',
  'status: done',
  '```',
  '<!--',
  'a: [',
  '- a: 1',
  '&a',
  '*a',
  '\t',
  '{"id":1}',
  'T: {x: done, y: todo}',
);
const text = fc.oneof(
  tree.map((value) => JSON.stringify(value, null, 1) ?? ''),
  fc.array(line, {maxLength: 8}).map((lines) => lines.join('\n')),
  fc.string({maxLength: 40}),
);

function digest(name: string, content: string): string {
  const read = readWorkplan(name, content);
  if (!read.ok) return explainProblem(read.problem);
  const plans = linkPlans([{plan: read.value}, {plan: {...read.value, file: 'other'}}]);
  const dependents = read.value.items.map((item) => findDependents(read.value, item.id, plans));
  return JSON.stringify([read.value, plans, dependents, findFlaws(read.value), findNext(plans)]);
}

test('reading, linking and reporting never throw, and always say the same', () => {
  fc.assert(
    fc.property(file, text, (name, content) => {
      expect(digest(name, content)).toBe(digest(name, content));
    }),
    {numRuns: 1500},
  );
});

test('an item is ready only when it is pending and nothing found that it waits for is open', () => {
  const batch = fc.record({
    batch: fc.constantFrom('1', '2', '3', '4', '10'),
    title: fc.constant('t'),
    verified: fc.boolean(),
    dependencies: fc.array(fc.constantFrom('1', '2', '3', '9', '1.x'), {maxLength: 3}),
  });
  fc.assert(
    fc.property(fc.uniqueArray(batch, {selector: (one) => one.batch, minLength: 1}), (batches) => {
      const read = readWorkplan('p.json', JSON.stringify(batches));
      if (!read.ok) throw new Error(explainProblem(read.problem));
      const done = new Set<string>(batches.flatMap((one) => (one.verified ? [one.batch] : [])));
      const known = new Set<string>(batches.map((one) => one.batch));
      expect(read.value.items.map((item) => item.ready)).toEqual(
        batches.map((one) => !one.verified && one.dependencies.every((ref) => !known.has(ref) || done.has(ref))),
      );
    }),
  );
});

test('natural order is an order', () => {
  const id = fc
    .array(fc.constantFrom('1', '10', '2', '.', 'a', 'T', '0'), {maxLength: 6})
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(compareIds(a, b)) + Math.sign(compareIds(b, a))).toBe(0);
      expect(compareIds(a, b) === 0).toBe(a === b);
      if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
