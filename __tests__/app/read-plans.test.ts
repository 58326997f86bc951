// What is read of the plans that a policy names: in how few requests, with which marks, and what is told of the rest.
import {describe, expect, test} from '@jest/globals';
import {readPlans} from '../../src/app/read-plans.ts';
import type {PlanEntry} from '../../src/domain/plan-mapping.ts';
import {MARKS_FILE} from '../../src/domain/plan-mark.ts';
import {err} from '../../src/domain/result.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';

const REF = '0a1b2c3d'.repeat(5);

function planOf(id: string): string {
  return `${JSON.stringify([{batch: id, title: 't', prompt: 'p', dependencies: [], verified: false}], null, 2)}\n`;
}

function hostOf(files: Readonly<Record<string, string>>): FakeCodeHost {
  const host = new FakeCodeHost();
  for (const [path, text] of Object.entries(files)) host.files.set(path, text);
  return host;
}

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => [`many/p${String(index).padStart(3, '0')}.json`, planOf(`9.${index}`)]),
  );
}

const read = (host: FakeCodeHost, ...entries: readonly PlanEntry[]) => readPlans(host, entries, REF);

describe('a glob', () => {
  test('reads fifty files and the marks beside them in one request after the listing', async () => {
    const host = hostOf(many(50));

    const {plans, unreadable, gaps} = await read(host, {files: ['many/*.json']});

    expect(plans).toHaveLength(50);
    expect([unreadable, gaps]).toEqual([[], []]);
    expect([host.calls.get('listFiles'), host.calls.get('readFiles')]).toEqual([1, 1]);
  });

  test('that finds more tells which files were left out', async () => {
    const {plans, unreadable, gaps} = await read(hostOf(many(52)), {files: ['many/*.json']});

    expect(plans).toHaveLength(50);
    expect(unreadable).toEqual(['many/p050.json', 'many/p051.json']);
    expect(gaps).toMatchObject([
      {looked: 'plan', problem: {code: 'FILE_UNREADABLE', detail: expect.stringMatching(/^52 files match/)}},
    ]);
  });

  test('that finds nothing is told, and keeps nothing from being read', async () => {
    const host = hostOf({'plan.json': planOf('1.1')});

    const {plans, unreadable, gaps} = await read(host, {files: ['plan.json', 'none/*.json']});

    expect(plans).toHaveLength(1);
    expect(unreadable).toEqual([]);
    expect(gaps).toMatchObject([{problem: {code: 'FILE_MISSING', file: 'none/*.json', ref: REF}}]);
  });

  test('that finds nothing leaves nothing to choose from where it is all that is named', async () => {
    const {unreadable} = await read(hostOf({'plan.json': planOf('1.1')}), {files: ['none/*.json']});

    expect(unreadable).toEqual(['none/*.json']);
  });

  test('never takes the file of marks for a plan', async () => {
    const {plans, gaps} = await read(hostOf({[MARKS_FILE]: '', 'a.jsonl': ''}), {files: ['**/*.jsonl']});

    expect([...plans.map(({workplan}) => workplan.file), ...gaps.map(({problem}) => problem)]).toEqual([
      expect.objectContaining({file: 'a.jsonl'}),
    ]);
  });
});

test('a file that is no text costs the others nothing', async () => {
  const host = hostOf({'a.json': planOf('1.1'), 'b.json': 'x'});
  const readFiles = host.readFiles.bind(host);
  host.readFiles = async (wishes) =>
    wishes.some(({path}) => path === 'b.json') ? err({code: 'FILE_BINARY', file: 'b.json'}) : readFiles(wishes);

  const {plans, unreadable} = await read(host, {files: ['a.json', 'b.json', 'c.json']});

  expect(plans.map(({workplan}) => workplan.file)).toEqual(['a.json']);
  expect(unreadable).toEqual(['b.json', 'c.json']);
});

test('items that are marked beside their plan are failed, and a damaged line of the marks is told', async () => {
  const mark = {v: 1, action: 'failed', ts: '2026-01-05T08:41:39.400Z', was: '[ ]', reason: 'x'};
  const unknown = {step: null, severity: null, run: null};
  const line = JSON.stringify({...mark, ...unknown, item: {file: 'tasks.md', pointer: '/0', id: 'T001'}});
  const host = hostOf({'tasks.md': '- [ ] T001 one\n- [ ] T002 two\n', [MARKS_FILE]: `${line}\nbroken\n`});

  const {plans, ready, gaps} = await read(host, {files: ['tasks.md']});

  expect(plans[0]?.workplan.items.map(({id, status, markedBy}) => [id, status, markedBy])).toEqual([
    ['T001', 'failed', 'sidecar'],
    ['T002', 'pending', undefined],
  ]);
  expect(ready.map(({item}) => item.id)).toEqual(['T002']);
  expect(gaps).toMatchObject([{looked: 'plan', problem: {code: 'PLAN_MALFORMED', at: {file: MARKS_FILE, line: 2}}}]);
});
