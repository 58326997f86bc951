// Labels as a second way to give a command, through the built bundle: only where the policy says so, and only by who may.
import {afterEach, expect, test} from '@jest/globals';
import {call, openScene, REPO, records, type Scene, writes} from './operator-scene.ts';
import type {ActionResult} from './runner.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const POLICY = 'operators:\n  labels:\n    - {label: try-again, verb: retry}\n    - {label: go-on, verb: resume}\n';

interface Labelling {
  readonly login?: string;
  /** Who sent the event; the one who put the label on where nothing is said. */
  readonly sender?: string;
  readonly thread?: number;
  /** What happens between the event and our run. */
  readonly before?: () => void;
}

function putOn(label: string, {login = 'rosa', sender = login, thread = scene.incident}: Labelling = {}): unknown {
  scene.github.act(REPO, thread, {kind: 'labeled', login, detail: label});
  return scene.github.eventPayload('issues', {repo: REPO, number: thread, action: 'labeled', label, sender});
}

async function labelled(label: string, how: Labelling = {}): Promise<ActionResult> {
  const payload = putOn(label, how);
  how.before?.();
  return await call(scene, 'issues', payload, {command: 'operate'});
}

const attempts = () => scene.github.world.run(scene.run.id).attempts.length;
const answers = () =>
  scene.github.world
    .repo(REPO)
    .comments.filter(({body}) => body.includes('aftermath:reply'))
    .map(({body}) => body);

async function withLabels(policy = POLICY): Promise<void> {
  scene = await openScene({policy});
  for (const name of ['try-again', 'go-on', 'unrelated']) scene.github.addLabel(REPO, name);
}

test('a label does what the command does, is answered, and stands in the ledger with who put it on', async () => {
  await withLabels();
  const from = scene.github.apiRequestCount;

  const done = await labelled('try-again');

  console.info(`requests of a label: ${scene.github.apiRequestCount - from}`);
  expect(done.exitCode).toBe(0);
  expect(attempts()).toBe(2);
  expect(answers()).toEqual([expect.stringContaining('done: ')]);
  expect(records(scene).map(({verb, stage, by, outcome}) => [verb, stage, by, outcome])).toEqual([
    ['retry', 'heard', 'rosa', 'begun'],
    ['retry', 'ended', 'rosa', 'done'],
  ]);
});

test('the same event twice does it once; put on again it is another word', async () => {
  await withLabels('operators:\n  labels:\n    - {label: try-again, verb: status}\n');
  const payload = putOn('try-again');
  await call(scene, 'issues', payload, {command: 'operate'});
  await call(scene, 'issues', payload, {command: 'operate'});
  expect(answers()).toHaveLength(1);

  scene.github.act(REPO, scene.incident, {kind: 'unlabeled', login: 'rosa', detail: 'try-again'});
  await labelled('try-again');

  expect(answers()).toHaveLength(2);
});

test.each([
  ['of somebody who may only triage', {login: 'tim'}, 'NOT_AUTHORISED'],
  ['in a thread that was closed', {before: () => close()}, 'THREAD_CLOSED'],
] as const)('a label %s is refused, with the reason', async (_, how, code) => {
  await withLabels();

  const said = await labelled('try-again', how);

  expect(said.exitCode).toBe(0);
  expect(attempts()).toBe(1);
  expect(answers()).toEqual([expect.stringContaining(code)]);
});

test('a label that is taken off between the word and the write does nothing', async () => {
  await withLabels();
  const {github} = scene;
  const takeOff = () => github.act(REPO, scene.incident, {kind: 'unlabeled', login: 'rosa', detail: 'try-again'});
  const isLastLook = ({route, body}: {readonly route: string; readonly body: unknown}): boolean =>
    route === '/graphql' && JSON.stringify(body).includes('issueOrPullRequest');
  github.inject({fault: 'mutate-between', match: isLastLook, mutate: takeOff, times: 1});

  await labelled('try-again');

  expect(attempts()).toBe(1);
  expect(answers()).toEqual([expect.stringContaining('COMMENT_GONE')]);
});

test.each([
  ['that the policy does not name', 'unrelated', POLICY, {}],
  ['where the policy names none', 'try-again', '', {}],
  ['that is gone already', 'try-again', POLICY, {before: () => takeOffNow()}],
  // Tim's label has an event of its own, and is ruled on there.
  ['that somebody else has put on since', 'try-again', POLICY, {before: () => putOn('try-again', {login: 'tim'})}],
  ['that a program put on', 'try-again', POLICY, {login: 'github-actions[bot]'}],
] as const)('a label %s writes nothing', async (_, label, policy, how) => {
  await withLabels(policy);
  const from = scene.github.requests.length;

  const said = await labelled(label, how);

  expect(said.exitCode).toBe(0);
  expect(writes(scene, from)).toEqual([]);
});

test('a label on a thread of somebody else is none of ours', async () => {
  await withLabels();
  const body = scene.github.world.repo(REPO).issues.find(({number}) => number === scene.incident)?.body ?? '';
  const {number: thread} = scene.github.addIssue({repo: REPO, title: 'Copied', body, login: 'mallory'});
  const from = scene.github.requests.length;

  await labelled('try-again', {thread});

  expect(writes(scene, from)).toEqual([]);
});

function close(): void {
  scene.github.act(REPO, scene.incident, {kind: 'closed', login: 'otto'});
}

function takeOffNow(): void {
  scene.github.act(REPO, scene.incident, {kind: 'unlabeled', login: 'rosa', detail: 'try-again'});
}
