// Operators' comments through the built bundle: propose, approve, revert pull request, green run, closed incident, and the trail of it.
import {afterEach, describe, expect, test} from '@jest/globals';
import {call, deliver, ledger, openScene, pulls, REPO, records, type Scene, say, writes} from './operator-scene.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const REACTION = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const idOf = (reply: string): string => /approve (?<id>[0-9a-f]{12})/.exec(reply)?.groups?.['id'] ?? 'no id';

test('fail, propose, approve, revert pull request, green run, incident closed: all of it in the ledger', async () => {
  scene = await openScene();
  const {github, culprit, incident} = scene;

  const proposed = await say(scene, '/revert');
  const id = idOf(proposed.reply);
  const from = github.requests.length;
  const approved = await say(scene, `/approve ${id}`);

  console.info(`requests: /revert ${proposed.requests}, /approve ${approved.requests}`);
  expect(`${proposed.exitCode} ${proposed.reply}`).toMatch(/^0 [\s\S]*proposed as/);
  expect(approved.reply).toMatch(/done: .*\/pull\/\d+/);
  expect(approved.exitCode).toBe(0);
  expect([proposed.requests, approved.requests].every((count) => count <= 12)).toBe(true);
  expect(writes(scene, from)[0]).toBe(REACTION);
  const [pull] = pulls(scene);
  expect(pull).toMatchObject({state: 'open', pull: {base: 'main', draft: true}});
  expect(pull?.body).toContain(id);
  expect(pull?.body).toContain('rosa');
  const {git} = github.world.repo(REPO);
  expect(git.text(['show', `aftermath/revert/${culprit}:src/price.js`])).toContain('/ 100');

  git.updateRef(
    'refs/heads/main',
    git.readRef(`refs/heads/aftermath/revert/${culprit}`) ?? '',
    git.readRef('refs/heads/main'),
  );
  const green = github.addRun({
    repo: REPO,
    branch: 'main',
    event: 'push',
    status: 'completed',
    jobs: [{name: 'test', log: 'All green.\n'}],
  });
  const recovered = await call(scene, 'workflow_run', github.eventPayload('workflow_run', green.id));

  expect(recovered.exitCode).toBe(0);
  expect(github.world.findIssue(github.world.repo(REPO), incident)?.state).toBe('closed');
  expect(
    records(scene).map(({verb, stage, outcome, by, permission}) => [verb, stage, outcome, by, permission]),
  ).toEqual([
    ['revert', 'ended', 'proposed', 'rosa', 'write'],
    ['approve', 'heard', 'begun', 'rosa', 'write'],
    ['approve', 'ended', 'done', 'rosa', 'write'],
  ]);
  expect(records(scene).at(-1)).toMatchObject({id, commit: culprit, comment: approved.comment});
  expect(ledger(scene).map(({kind}) => kind)).toContain('recovery');
});

describe('an approval is refused', () => {
  const REFUSALS: readonly (readonly [
    what: string,
    how: {
      readonly policy?: string;
      readonly login?: string;
      readonly prepare?: (id: string) => void | Promise<void>;
      readonly before?: (comment: number) => void;
      readonly change?: (payload: Record<string, unknown>) => void;
    },
    code: string,
  ])[] = [
    ['of somebody who may only read', {login: 'rita'}, 'NOT_AUTHORISED'],
    ['of somebody who may only triage', {login: 'tim'}, 'NOT_AUTHORISED'],
    ['of a stranger', {login: 'mallory'}, 'NOT_AUTHORISED'],
    [
      'of an account that is gone',
      {change: (payload) => Object.assign(payload['comment'] ?? {}, {user: null})},
      'GHOST',
    ],
    [
      'that somebody else sent',
      {change: (payload) => Object.assign(payload['sender'] ?? {}, {login: 'mallory'})},
      'SENDER_DIFFERS',
    ],
    ['that was edited meanwhile', {before: (comment) => edit(comment, '/help')}, 'COMMENT_EDITED'],
    ['that was deleted meanwhile', {before: remove}, 'COMMENT_GONE'],
    ['after its time', {prepare: expire}, 'PROPOSAL_EXPIRED'],
    ['the second time', {prepare: async (id) => void (await say(scene, `/approve ${id}`))}, 'PROPOSAL_USED'],
    [
      'after it was rejected',
      {prepare: async (id) => void (await say(scene, `/reject ${id} no`))},
      'PROPOSAL_REJECTED',
    ],
    ['when the branch has moved', {prepare: moveHead}, 'HEAD_CHANGED'],
    [
      'while everything is stopped',
      {prepare: async () => void (await say(scene, '/halt production is down'))},
      'HALTED',
    ],
    [
      'of who wrote the change, where a second person is asked for',
      {policy: 'operators: {secondPerson: true}\n'},
      'SECOND_PERSON',
    ],
    ['in a thread that was locked meanwhile', {before: () => act('locked')}, 'THREAD_LOCKED'],
    ['in an incident that was closed meanwhile', {before: () => act('closed')}, 'THREAD_CLOSED'],
    ['in a thread that was moved away meanwhile', {before: moveThread}, 'THREAD_MOVED'],
    ['of nobody who is named', {policy: 'operators: {allow: {approve: {users: [otto]}}}\n'}, 'NOT_NAMED'],
    [
      'when the team cannot be read',
      {policy: 'operators: {allow: {approve: {teams: [core]}}}\n'},
      'AUTHORITY_UNREADABLE',
    ],
  ];

  test.each(REFUSALS)('%s', async (_, how, code) => {
    scene = await openScene({policy: how.policy ?? ''});
    const id = idOf((await say(scene, '/revert')).reply);
    await how.prepare?.(id);
    const [from, before] = [scene.github.requests.length, pulls(scene).length];

    const {login, change, before: between} = how;
    const said = await say(scene, `/approve ${id}`, {
      ...(login === undefined ? {} : {login}),
      ...(change === undefined ? {} : {change}),
      ...(between === undefined ? {} : {before: between}),
    });

    console.info(`requests of a refusal (${code}): ${said.requests}`);
    expect(said.summary).toContain(code);
    expect(said.exitCode).toBe(
      code === 'THREAD_LOCKED' || code === 'THREAD_MOVED' || code === 'COMMENT_GONE' ? said.exitCode : 0,
    );
    expect(pulls(scene)).toHaveLength(before);
    expect(said.requests).toBeLessThanOrEqual(12);
    expect(writes(scene, from)[0]).toBe(REACTION);
    expect(records(scene).at(-1)).toMatchObject({verb: 'approve', stage: 'ended', outcome: 'refused', code});
    if (code !== 'THREAD_MOVED') expect(said.reply).toContain(code);
  });
});

describe('nothing at all happens', () => {
  const nothing = async (body: string, how: Parameters<typeof say>[2] = {}) => {
    scene = await openScene();
    const from = scene.github.requests.length;
    const said = await say(scene, body, how);
    expect(said.exitCode).toBe(0);
    expect(writes(scene, from)).toEqual([]);
    return said;
  };

  test('for a comment without a command, and nothing is asked', async () => {
    expect((await nothing('Looks like the price is wrong.\n\n> /retry\n')).requests).toBe(0);
  });

  test('for a program, and nothing is asked', async () => {
    expect((await nothing('/retry', {login: 'renovate[bot]'})).requests).toBe(0);
  });

  test('for what an app writes in the name of a person', async () => {
    const change = (payload: Record<string, unknown>) =>
      void Object.assign(payload['comment'] ?? {}, {performed_via_github_app: {id: 1, slug: 'bot'}});
    expect((await nothing('/retry', {change})).stdout).toContain('NOT_A_PERSON');
  });

  test('for an edit', async () => {
    const change = (payload: Record<string, unknown>) => void Object.assign(payload, {action: 'edited'});
    expect((await nothing('/retry', {change})).requests).toBe(0);
  });

  test('for the same event twice', async () => {
    scene = await openScene();
    const first = await say(scene, '/severity 2 only the docs');
    const before = [...scene.github.world.repo(REPO).comments];
    const lines = ledger(scene).length;

    const again = await deliver(scene, first);

    expect(again.exitCode).toBe(0);
    expect(scene.github.world.repo(REPO).comments).toEqual(before);
    expect(ledger(scene)).toHaveLength(lines);
    expect(first.reply).toContain('done');
  });
});

function edit(comment: number, body: string): void {
  Object.assign(scene.github.world.repo(REPO).comments.find(({id}) => id === comment) ?? {}, {body});
}

function remove(comment: number): void {
  const {comments} = scene.github.world.repo(REPO);
  comments.splice(
    comments.findIndex(({id}) => id === comment),
    1,
  );
}

function act(kind: 'locked' | 'closed'): void {
  scene.github.act(REPO, scene.incident, {kind, login: 'otto'});
}

function moveHead(): void {
  scene.github.commit(REPO, 'main', {'docs/a.md': 'x\n'}, 'Somebody else');
}

function moveThread(): void {
  scene.github.addRepo({owner: 'acme', name: 'archive'});
  scene.github.removeIssue(REPO, scene.incident, 'acme/archive');
}

/** The document as it was, with a time that is over. */
function expire(): void {
  const {git} = scene.github.world.repo(REPO);
  const text = git.text(['show', 'aftermath/state:approvals.json']);
  const past = new Date(Date.now() - 60_000).toISOString();
  const changed = text.replace(/"expiresAt":"[^"]+"/, `"expiresAt":"${past}"`);
  scene.github.commit(REPO, 'aftermath/state', {'approvals.json': changed}, 'Time passes');
}
