// The mapping of a plan in the policy: strict, told with its place, and the same type that the reader takes.
import {describe, expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {explainProblem} from '../../src/domain/problem.ts';
import {readWorkplan} from '../../src/workplan/read.ts';

function refuse(entry: string): readonly string[] {
  const parsed = readPolicyFile('p.yml', `plans:\n  - files: [a.json]\n    ${entry}\n`);
  return parsed.ok ? [] : parsed.problem.map(explainProblem);
}

const WHOLE = `
plans:
  - files: ["work/*.json"]
    preset: auto
    items: ["/phases/*/steps/*", "/steps/*", ""]
    id: ["/ref", "/id"]
    title: ["/what"]
    status: {from: "/state", done: "/ok"}
    words: {done: [gebaut, "true"], failed: [kaputt], in_progress: [läuft]}
    dependsOn: {from: ["/needs"], scope: [file, set], wildcard: '^(\\d+)\\.x$', satisfiedBy: [done]}
    priority: {from: "/rank", order: [now, later]}
    write:
      mode: fields
      failed: {"/state": kaputt, "/why": "$reason", "/ok": false}
      clear: ["/why"]
`;

test('a whole mapping is taken as it stands, and the reader takes it', () => {
  const parsed = readPolicyFile('p.yml', WHOLE);
  if (!parsed.ok) throw new Error(parsed.problem.map(explainProblem).join('\n'));
  const [entry] = parsed.value.policy.plans;
  const text = JSON.stringify({steps: [{ref: 'x', what: 'Dig', state: 'kaputt', rank: 'now'}]});

  expect(entry?.write).toEqual({
    mode: 'fields',
    failed: {'/state': 'kaputt', '/why': '$reason', '/ok': false},
    clear: ['/why'],
  });
  expect(readWorkplan('work/a.json', text, entry)).toMatchObject({
    ok: true,
    value: {shape: 'mapped', items: [{id: 'x', status: 'failed', priority: {rank: 0}}]},
  });
});

describe('refusals', () => {
  test.each([
    ['preset: batchs', 'p.yml:3:13: plans[0].preset must be one of', 'did you mean "batches"?'],
    ['preset: mapped', 'p.yml:3:13: plans[0].preset must be one of', ''],
    ['idd: ["/a"]', 'p.yml:3:5: unknown key "idd" under plans[0]; did you mean "id"?', ''],
    ['id: []', 'p.yml:3:9: plans[0].id must have at least 1 entry', ''],
    ['id: [a]', 'p.yml:3:10: plans[0].id[0]: a pointer begins with a slash: "/a"', ''],
    ['id: ["/a~3"]', 'p.yml:3:10: plans[0].id[0]: in a pointer, ~ is written ~0', ''],
    ['id: ["/a/*"]', 'p.yml:3:10: plans[0].id[0]: a star stands for many values', ''],
    ['items: ["*"]', 'p.yml:3:13: plans[0].items[0]: a pointer begins with a slash', ''],
    ['items: ["/*/*/*/*/*"]', 'p.yml:3:13: plans[0].items[0]: at most four stars', ''],
    ['status: {}', 'p.yml:3:13: plans[0].status: give from, done or both', ''],
    ['status: {form: "/a"}', 'p.yml:3:14: unknown key "form" under plans[0].status; did you mean "from"?', ''],
    ['words: {finished: [x]}', 'p.yml:3:13: unknown key "finished" under plans[0].words', ''],
    [
      'dependsOn: {wildcard: "(a)(b)"}',
      'p.yml:3:27: plans[0].dependsOn.wildcard: the pattern needs exactly one group',
      '',
    ],
    ['dependsOn: {wildcard: "(?=a)"}', 'p.yml:3:27: plans[0].dependsOn.wildcard: not a valid pattern', ''],
    ['dependsOn: {scope: [all]}', 'p.yml:3:25: plans[0].dependsOn.scope[0] must be one of file, set', ''],
    ['priority: {from: "/p", order: up}', 'p.yml:3:35: plans[0].priority.order: give asc (small first)', ''],
    ['priority: {order: asc}', 'plans[0].priority.from is missing', ''],
    ['write: {mode: all}', 'p.yml:3:19: plans[0].write.mode must be one of none, sidecar, minimal, fields', ''],
    ['write: {failed: {status: failed}}', 'plans[0].write.failed', 'a pointer begins with a slash'],
  ])('%s', (entry, start, hint) => {
    const told = refuse(entry).find((line) => line.includes(start));

    expect(told).toContain(start);
    expect(told).toContain(hint);
  });
});
