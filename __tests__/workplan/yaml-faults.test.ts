// What YAML does not allow, or no plan may have, is told at its place and with what to do, in files and at the head of a text.
import {expect, test} from '@jest/globals';
import {readWorkplan} from '../../src/workplan/read.ts';

const BATCH = (id: number) => `batches:\n  - {batch_id: ${id}, title: a, verified: false}\n`;

test.each([
  ['plan.yaml', `${BATCH(1)}---\n${BATCH(2)}`, 3, 1],
  ['plan.yaml', `---\n${BATCH(1)}...\n---\n${BATCH(2)}`, 5, 1],
  ['plan.yml', `---\n---\n${BATCH(2)}`, 2, 1],
  ['status.yaml', 'development_status:\n  a: done\n--- # next\ndevelopment_status:\n  b: done\n', 3, 1],
  ['tasks/t.md', '---\nid: 1\nstatus: todo\n--- # more\nid: 2\n---\ntext\n', 4, 1],
] as const)('%s with items in a second document is refused, none of them vanishes: %j', (file, text, line, column) => {
  expect(readWorkplan(file, text)).toMatchObject({
    ok: false,
    problem: {
      code: 'PLAN_MALFORMED',
      at: {line, column},
      detail: expect.stringMatching(/another YAML document begins here.*; /),
    },
  });
});

test.each([`${BATCH(1)}---\n`, `${BATCH(1)}...\n`, `# ours\n---\n${BATCH(1)}---\n# nothing\n`])(
  'an empty document beside the plan takes nothing away: %j',
  (text) => {
    expect(readWorkplan('plan.yaml', text)).toMatchObject({ok: true, value: {items: [{id: '1'}]}});
  },
);

test.each([
  ['plan.yaml', 'phases: 1\ntitle: "never closed\nstatus: todo\n', 2, 8],
  ['plan.yaml', "phases: 1\ntitle: 'never closed\nstatus: todo\n", 2, 8],
  ['plan.yaml', 'title: "goes on\nat the margin"\nstatus: todo\n', 1, 8],
  ['tasks/t.md', '---\nid: T1\ntitle: "bad: [unclosed\nstatus: todo\n---\n', 3, 8],
] as const)('%s: a quote is told where it opens: %j', (file, text, line, column) => {
  expect(readWorkplan(file, text)).toMatchObject({
    ok: false,
    problem: {code: 'PLAN_MALFORMED', at: {line, column}, detail: expect.stringMatching(/quote.*; close it/)},
  });
});

test.each([
  ['tasks/t.md', '---\nid: T1\n\tstatus: todo\n---\n', /tab/],
  ['tasks/t.md', '---\nid: T1\nid: T2\nstatus: todo\n---\n', /twice.*; remove/],
  ['tasks/t.md', '---\nid: [T1\nstatus: todo\n---\n', /; correct/],
  ['plan.yaml', 'id: [T1\nstatus: todo\n', /; correct/],
] as const)('%s: every refusal tells what to do: %j', (file, text, detail) => {
  expect(readWorkplan(file, text)).toMatchObject({
    ok: false,
    problem: {code: 'PLAN_MALFORMED', detail: expect.stringMatching(detail)},
  });
});

test('what stands behind the head of a Markdown text is no second document', () => {
  const text = `---\n${BATCH(1)}---\n# Plan\ntext: more\n`;

  expect(readWorkplan('plan.md', text)).toMatchObject({ok: true, value: {shape: 'batches', items: [{id: '1'}]}});
});
