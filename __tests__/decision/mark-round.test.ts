// The whole way of a mark through every format that can hold one: written, read as failed, lifted after a green run, gone.
import {describe, expect, test} from '@jest/globals';
import {decideRecovery} from '../../src/decision/recovery.ts';
import type {PlanMapping} from '../../src/domain/plan-mapping.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {clearItemMark, markItemFailed} from '../workplan/only-edit.ts';
import {BATCH, incident, recoveryQuestion, standing} from './questions.ts';

const FIELDS: PlanMapping = {write: {mode: 'fields'}};
const BLOCKED: PlanMapping = {write: {mode: 'fields', failed: {'/status': 'blocked', '/why': '$reason'}}};
const BOARD = '---\nid: 1\ntitle: Do\nstatus: To Do\n---\n\nText\n';
const MAP = 'development_status:\n  1: backlog\n  2: in-progress\n';
const TASKS = JSON.stringify({tasks: ['1', '2'].map((id) => ({id, title: 't', status: 'pending', dependencies: []}))});

describe('a mark in', () => {
  test.each<[what: string, file: string, text: string, mapping: PlanMapping | undefined]>([
    ['batches', 'p.json', '[{"batch": "1", "title": "t", "verified": false}]', undefined],
    ['batches in YAML', 'p.yaml', 'batches:\n  - batch_id: "1"\n    title: t\n    verified: false\n', undefined],
    ['stories', 'prd.json', '{"userStories": [{"id": "1", "title": "t", "passes": false}]}', undefined],
    ['tasks, where the policy names a word alone', 'tasks.json', TASKS, BLOCKED],
    [
      'tasks, where nothing may be added',
      'tasks.json',
      TASKS,
      {write: {mode: 'minimal', failed: {'/status': 'blocked'}}},
    ],
    [
      'subtasks',
      'p.json',
      '{"phases": [{"id": "p", "subtasks": [{"id": "1", "title": "t", "status": "pending"}]}]}',
      FIELDS,
    ],
    ['check boxes', 'tasks.md', '- [ ] 1 Do\n  it\n- [!] 2 Go\n', FIELDS],
    ['check boxes, where nothing may be added', 'tasks.md', '- [ ] 1 Do\n- [ ] 2 Go\n', {write: {mode: 'minimal'}}],
    ['a status map', 'sprint-status.yaml', MAP, {words: {failed: ['blocked']}, write: {mode: 'fields'}}],
    [
      'a status map whose word means blocked',
      'sprint-status.yaml',
      MAP,
      {words: {blocked: ['blocked']}, write: {mode: 'fields', failed: {'/status': 'blocked'}}},
    ],
    [
      'a Markdown task',
      'tasks/1.md',
      BOARD,
      {words: {blocked: ['Blocked']}, write: {mode: 'fields', failed: {'/status': 'Blocked'}}},
    ],
    [
      'a file of its own kind',
      'own.json',
      '{"work": [{"key": "1", "state": "open"}, {"key": "2", "state": "done"}]}',
      {items: ['/work/*'], id: ['/key'], status: {from: '/state'}, words: {failed: ['broken']}},
    ],
    [
      'a map of words',
      'own.json',
      '{"s": {"1": "pending", "2": "pending"}}',
      {items: ['/*/*'], status: {from: ''}, words: {failed: ['failed']}},
    ],
  ])('%s is read as failed, and goes when the branch is green', (_, file, text, mapping) => {
    const marked = markItemFailed({file, text, item: '1', reason: 'it broke', mapping});
    const after = marked.ok ? marked.value.after : JSON.stringify(marked.problem);
    const plan = readWorkplan(file, after, mapping);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    const decision = decideRecovery(
      recoveryQuestion({
        plans: [{workplan: plan.value}],
        batch: {...BATCH, file, item: '1'},
        standing: standing({incidents: [incident({batches: [`${file}#1`]})]}),
      }),
    );
    const cleared = clearItemMark({file, text: after, item: '1', mapping});

    expect(after).not.toBe(text);
    expect(plan.value.items.find(({id}) => id === '1')).toMatchObject({status: 'failed', ready: false});
    expect(decision.effects.map(({effect}) => effect.kind)).toContain('clear-mark');
    expect(cleared).toMatchObject({ok: true, value: {after: text}});
  });

  test.each([
    ['pending', 'pending'],
    ['in_progress', 'in_progress'],
    ['done', 'done'],
  ])('a file whose owner has failed work begin again leaves %s what it is', (word, status) => {
    const text = `[{"batch": "1", "title": "t", "status": "${word}"}]`;

    expect(readWorkplan('p.json', text, {write: {failed: {'/status': word}}})).toMatchObject({
      value: {items: [{status}]},
    });
  });
});
