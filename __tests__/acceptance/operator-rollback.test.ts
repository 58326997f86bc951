// `/rollback` through the built bundle: a green run leaves a checkpoint, main breaks, and a comment brings the checkpoint back as a draft.
import {afterEach, describe, expect, test} from '@jest/globals';
import {
  deliver,
  ledger,
  openScene,
  PLAN,
  pulls,
  REPO,
  records,
  type Scene,
  type SceneSeed,
  say,
  writes,
} from './operator-scene.ts';

const KEPT = 'checkpoints:\n  onGreen: [main]\n';
const SECOND = `${KEPT}operators: {secondPerson: true}\n`;
const REACTION = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

let scene: Scene;
/** Id of the checkpoint that the green run left. */
let checkpoint: string;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const idOf = (reply: string): string => /approve (?<id>[0-9a-f]{12})/.exec(reply)?.groups?.['id'] ?? 'no id';
const repo = () => scene.github.world.repo(REPO);
/** The branch of the rollback; its bare name, which stands nowhere, when there is none. */
const branch = () => {
  const start = `refs/heads/aftermath/rollback/${checkpoint}`;
  const [found = start] = repo()
    .git.text(['for-each-ref', '--format=%(refname)', `${start}-*`])
    .split('\n');
  return found === '' ? start : found;
};
const checkpoints = () => ledger(scene).filter(({kind}) => kind === 'checkpoint');

async function open(seed: SceneSeed = {}): Promise<void> {
  scene = await openScene({policy: KEPT, before: 'green', ...seed});
  checkpoint = String(checkpoints()[0]?.['id']);
  scene.github.setPermission('otto', 'write', REPO);
}

test('the comment counts as its own approval: the present is saved, and a draft brings the checkpoint back', async () => {
  await open();
  const from = scene.github.requests.length;

  const said = await say(scene, `/rollback ${checkpoint}`);

  console.info(`requests of /rollback: ${said.requests}`);
  expect(said.reply).toMatch(/done: .*\/pull\/\d+/);
  expect(said.exitCode).toBe(0);
  expect(said.requests).toBeLessThanOrEqual(12);
  expect(writes(scene, from)[0]).toBe(REACTION);
  const [pull] = pulls(scene);
  expect(pull).toMatchObject({state: 'open', pull: {base: 'main', draft: true}});
  expect(pull?.body).toContain('approved by `rosa`');
  expect(repo().git.text(['show', `${branch()}:src/price.js`])).toContain('/ 100');
  expect(checkpoints().map(({type}) => type)).toEqual(['green', 'safety']);
  expect(said.reply).toContain(String(checkpoints()[1]?.['id']));
  expect(records(scene).map(({verb, stage, outcome}) => [verb, stage, outcome])).toEqual([
    ['rollback', 'heard', 'begun'],
    ['rollback', 'ended', 'done'],
  ]);
});

test('where a second person is wanted it is proposed, and somebody else approves it', async () => {
  await open({policy: SECOND});

  const proposed = await say(scene, `/rollback ${checkpoint}`);
  const before = repo().git.readRef(branch());
  const id = idOf(proposed.reply);
  const own = await say(scene, `/approve ${id}`);
  const approved = await say(scene, `/approve ${id}`, {login: 'otto'});

  console.info(`requests: /rollback ${proposed.requests}, /approve ${approved.requests}`);
  expect(proposed.reply).toContain(`back to checkpoint ${checkpoint}`);
  expect(proposed.reply).toContain('change "src/price.js"');
  expect(before).toBeNull();
  expect(own.reply).toContain('SECOND_PERSON');
  expect(approved.reply).toMatch(/done: .*\/pull\/\d+/);
  expect(approved.requests).toBeLessThanOrEqual(12);
  expect(pulls(scene)).toHaveLength(1);
  expect(pulls(scene)[0]?.body).toContain(id);
  expect(pulls(scene)[0]?.body).toContain('approved by `otto`');
});

test('a checkpoint that is not there says so, with those that are', async () => {
  await open();

  const said = await say(scene, '/rollback cp-20310504');

  expect(said.reply).toContain('CHECKPOINT_MISSING');
  expect(said.reply).toContain(checkpoint);
  expect(pulls(scene)).toEqual([]);
});

test('the event twice, and the command twice, make one pull request', async () => {
  await open();
  const first = await say(scene, `/rollback ${checkpoint}`);

  await deliver(scene, first);
  const again = await say(scene, `/rollback ${checkpoint}`);

  expect(again.reply).toContain('nothing to do, it stands there already');
  expect(pulls(scene)).toHaveLength(1);
  expect(checkpoints()).toHaveLength(2);
});

test('a branch that is as the checkpoint has it is told so', async () => {
  await open();
  const before = (path: string): string =>
    `${repo()
      .git.text(['show', `${scene.culprit}^:${path}`])
      .trimEnd()}\n`;
  const files = Object.fromEntries(['src/price.js', PLAN].map((path) => [path, before(path)]));
  scene.github.commit(REPO, 'main', files, 'Mend');

  const said = await say(scene, `/rollback ${checkpoint}`);

  expect(said.reply).toContain('ROLLBACK_THERE');
  expect(said.exitCode).toBe(0);
  expect(pulls(scene)).toEqual([]);
});

test('workflow files are left to a person', async () => {
  await open({files: {'.github/workflows/ci.yml': 'on: push\n'}});
  scene.github.commit(REPO, 'main', {'.github/workflows/ci.yml': 'on: pull_request\n'}, 'Other events');

  const said = await say(scene, `/rollback ${checkpoint}`);

  expect(said.reply).toContain('ROLLBACK_WORKFLOWS');
  expect(pulls(scene)).toEqual([]);
});

describe('an approval is refused, and nothing is pushed', () => {
  const CASES: readonly (readonly [what: string, change: () => unknown, code: string])[] = [
    ['when the branch has moved', moveHead, 'HEAD_CHANGED'],
    ['while everything is stopped', () => say(scene, '/halt production is down'), 'HALTED'],
    ['when the checkpoint is gone', dropCheckpoints, 'DECISION_CHANGED'],
  ];

  test.each(CASES)('%s', async (_, change, code) => {
    await open({policy: SECOND});
    const id = idOf((await say(scene, `/rollback ${checkpoint}`)).reply);
    await change();

    const said = await say(scene, `/approve ${id}`, {login: 'otto'});

    expect(said.reply).toContain(code);
    expect(pulls(scene)).toEqual([]);
    expect(repo().git.readRef(branch())).toBeNull();
    expect(checkpoints()).toHaveLength(1);
  });
});

test('a branch that moves while the present is saved stops it: no branch and no pull request', async () => {
  await open();
  scene.github.inject({
    fault: 'mutate-between',
    match: ({path}) => path.endsWith('/git-receive-pack'),
    mutate: moveHead,
  });

  const said = await say(scene, `/rollback ${checkpoint}`);

  expect(said.reply).toContain('HEAD_CHANGED');
  expect(pulls(scene)).toEqual([]);
  expect(repo().git.readRef(branch())).toBeNull();
});

test('a draft that was closed is not opened again by us', async () => {
  await open();
  await say(scene, `/rollback ${checkpoint}`);
  scene.github.act(REPO, pulls(scene)[0]?.number ?? 0, {kind: 'closed', login: 'otto'});

  const said = await say(scene, `/rollback ${checkpoint}`);

  expect(said.reply).toContain('ROLLBACK_NOT_MADE');
  expect(said.exitCode).toBe(1);
  expect(pulls(scene)).toHaveLength(1);
});

test('when the pull request may not be opened, the reply says so and no branch is left', async () => {
  await open();
  scene.github.inject({fault: 'status', match: 'POST ~/pulls', status: 403, times: 9});

  const said = await say(scene, `/rollback ${checkpoint}`);

  expect(said.reply).toMatch(/failed \(`HOST_FORBIDDEN`\)/);
  expect(said.exitCode).toBe(1);
  expect(repo().git.readRef(branch())).toBeNull();
});

function moveHead(): void {
  scene.github.commit(REPO, 'main', {'docs/a.md': 'x\n'}, 'Somebody else');
}

function dropCheckpoints(): void {
  const {git} = repo();
  const refs = git.text(['for-each-ref', '--format=%(refname)', 'refs/aftermath/']).split('\n');
  for (const ref of refs.filter((name) => name !== '')) git.text(['update-ref', '-d', ref]);
}
