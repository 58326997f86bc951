// Precedence: default, then file, then input; and the source of each value.
import {expect, test} from '@jest/globals';
import {readPolicyFile} from '../../src/config/parse-policy.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {applyOverrides, effectiveSettings, explainSource} from '../../src/config/settings.ts';
import {suggest} from '../../src/config/suggest.ts';
import {mappingOf} from '../../src/domain/plan-mapping.ts';

const NONE = {mode: null, plan: []};

function fileOf(text: string) {
  const read = readPolicyFile('p.yml', text);
  if (!read.ok) throw new Error('the text of the test is no policy');
  return read.value;
}

function linesOf(text: string | null, overrides: Parameters<typeof effectiveSettings>[1]): readonly string[] {
  const settings = effectiveSettings(text === null ? null : fileOf(text), overrides);
  return settings.map(({key, value, source}) => `${key} = ${JSON.stringify(value)} (${explainSource(source)})`);
}

test('without file and inputs everything is a default', () => {
  expect(applyOverrides(null, NONE)).toEqual(defaultPolicy());
  expect(linesOf(null, NONE).every((line) => line.endsWith('(default)'))).toBe(true);
  expect(linesOf(null, NONE)).toContain('response.3 = ["comment","incident","mark","item"] (default)');
});

test('the file wins over the default, key by key', () => {
  const lines = linesOf('logs:\n  maxJobs: 3\nmode: act\nplans: [{files: [a.json]}]\n', NONE);

  expect(lines).toContain('logs.maxJobs = 3 (p.yml:2)');
  expect(lines).toContain('logs.excerptLines = 12 (default)');
  expect(lines).toContain('mode = "act" (p.yml:3)');
  expect(lines).toContain('plans = [{"files":["a.json"]}] (p.yml:4)');
});

test('an input wins over the file', () => {
  const overrides = {mode: 'observe', plan: ['b.json']} as const;
  const lines = linesOf('mode: act\nplans: [{files: [a.json]}]\n', overrides);

  expect(lines).toContain('mode = "observe" (input mode)');
  expect(lines).toContain('plans = [{"files":["b.json"]}] (input plan)');
  expect(applyOverrides(fileOf('mode: act').policy, overrides)).toMatchObject({
    mode: 'observe',
    plans: [{files: ['b.json']}],
  });
});

test('the input names files and leaves what the policy says of them, and its queues', () => {
  const policy = fileOf(`plans:
  - {files: [tasks.md, old/a.json], write: {mode: fields}}
  - {files: ["b/*.json"], preset: batches}
  - {files: [queue], preset: folders}
`).policy;

  const {plans} = applyOverrides(policy, {mode: null, plan: ['tasks.md', 'b/one.json', 'old/*.json', 'new.json']});

  expect(plans).toEqual([
    {files: ['tasks.md'], write: {mode: 'fields'}},
    {files: ['b/one.json'], preset: 'batches'},
    {files: ['old/a.json'], write: {mode: 'fields'}},
    {files: ['old/*.json']},
    {files: ['new.json']},
    {files: ['queue'], preset: 'folders'},
  ]);
});

test('what the policy says of a queue holds for no plan beside it, and an input never makes a plan of a queue', () => {
  const policy = fileOf(`plans:
  - {files: ["work/*"], preset: folders}
  - {files: ["work/*.json"]}
  - {files: [work/plan.json], write: {mode: sidecar}}
`).policy;

  expect(mappingOf(policy.plans, 'work/plan.json')).toMatchObject({write: {mode: 'sidecar'}});
  expect(mappingOf(policy.plans, 'work/other.json')).toEqual({files: ['work/*.json']});
  expect(mappingOf(policy.plans, 'work/queue')).toBeUndefined();
  expect(applyOverrides(policy, {mode: null, plan: ['./work/plan.json', 'work/*/']}).plans).toEqual([
    {files: ['work/plan.json'], write: {mode: 'sidecar'}},
    {files: ['work/*'], preset: 'folders'},
  ]);
});

test.each([
  ['./tasks.md', 'tasks.md'],
  ['plan//./x.json', 'plan/x.json'],
  ['./queue/', 'queue/'],
  ['.github/x.yml', '.github/x.yml'],
  ['**/./*.json', '**/*.json'],
])('the path %s of the policy means %s', (given, meant) => {
  expect(fileOf(`plans: [{files: ["${given}"]}]`).policy.plans).toEqual([{files: [meant]}]);
});

test.each([
  ['mdoe', 'mode'],
  ['max-jobs', 'maxJobs'],
  ['MAXJOBS', 'maxJobs'],
  ['flakey', 'flaky'],
  ['zzz', null],
  ['6', null],
  ['', null],
] as const)('%j was meant to be %j', (given, meant) => {
  expect(suggest(given, ['mode', 'maxJobs', 'flaky', '1'])).toBe(meant);
});
