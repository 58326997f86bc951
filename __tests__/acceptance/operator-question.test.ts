// The question that an incident asks people, answered by its number, through the built bundle: a number means what the person has seen.
import {afterEach, expect, test} from '@jest/globals';
import {call, ledger, openScene, REPO, records, type Scene, say} from './operator-scene.ts';
import {FAILED_JOB} from './scenario.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const SHOWN = /Question `(?<id>[0-9a-f]{12})`/;
const idIn = (text: string | null): string => SHOWN.exec(text ?? '')?.groups?.['id'] ?? 'none';
const body = (): string =>
  scene.github.world.repo(REPO).issues.find(({number}) => number === scene.incident)?.body ?? '';
const attempts = (): number => scene.github.world.run(scene.run.id).attempts.length;

/** Main fails once more, of the same cause. */
async function failAgain(): Promise<void> {
  const {github} = scene;
  const run = github.addRun({repo: REPO, branch: 'main', event: 'push', status: 'completed', jobs: [FAILED_JOB]});
  await call(scene, 'workflow_run', github.eventPayload('workflow_run', run.id));
}

test('the incident shows the ways that are open, and the list by comment is the same question', async () => {
  scene = await openScene();

  const listed = await say(scene, '/recover');

  expect(body()).toContain('## Your decision');
  expect(body()).toMatch(/\| 1 \| Run the failed jobs once more \| write \| `\/aftermath retry` \|/);
  expect(body()).toContain('silence chooses no option');
  expect(listed.reply).toContain('the ways out, best first');
  expect(idIn(listed.reply)).toBe(idIn(body()));
});

test('a number does what the option says, in at most twelve requests', async () => {
  scene = await openScene();

  const said = await say(scene, '/recover 1');

  console.info(`requests of /recover 1: ${said.requests}`);
  expect(said.reply).toContain('done: ');
  expect(attempts()).toBe(2);
  expect(said.requests).toBeLessThanOrEqual(12);
  expect(records(scene).map(({verb, outcome}) => [verb, outcome])).toEqual([
    ['retry', 'begun'],
    ['retry', 'done'],
  ]);
});

test.each([
  ['a number that is none of them', '/recover 9', 'TARGET_UNKNOWN'],
  ['somebody who may not take the option', '/recover 1', 'NOT_AUTHORISED'],
] as const)('%s gets a no with its reason', async (_, text, code) => {
  scene = await openScene();

  const said = await say(scene, text, code === 'NOT_AUTHORISED' ? {login: 'tim'} : {});

  expect(said.reply).toContain(code);
  expect(attempts()).toBe(1);
});

test('a number that was meant for another question chooses nothing', async () => {
  scene = await openScene();
  const before = idIn(body());
  const old = body();
  await failAgain();
  expect(idIn(body())).not.toBe(before);

  const said = await say(scene, '/recover 1', {
    change: (payload) => Object.assign(payload['issue'] ?? {}, {body: old}),
  });

  expect(said.reply).toContain('TARGET_UNKNOWN');
});

test('the same event once more asks the same question, and one failure holds it in the ledger', async () => {
  scene = await openScene();
  const before = body();
  const payload = scene.github.eventPayload('workflow_run', scene.run.id);

  await call(scene, 'workflow_run', payload);

  expect(body()).toBe(before);
  const asked = ledger(scene).filter((event) => event['kind'] === 'failure' && 'question' in event);
  expect(asked.map(({question}) => (question as {id: string}).id)).toEqual([idIn(before)]);
});
