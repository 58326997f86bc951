// The built action proposes a revert by itself: main is red on two commits, the incident shows the id, and a person's one line does the rest.
import {afterAll, afterEach, describe, expect, test} from '@jest/globals';
import {call, ledger, pulls, REPO, records, type Scene, STATE, say, writes} from './operator-scene.ts';
import {breakMain, MAIN, RED, type RevertSeed, report} from './revert-scenario.ts';
import {PLAN_TEXT} from './scenario.ts';

const REACTION = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const measured: string[] = [];
let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

afterAll(() => {
  console.info(['requests to the interface of GitHub:', ...measured].join('\n  '));
});

/** Both red runs were handled; the incident is open. */
async function openProposed(seed: RevertSeed = {}): Promise<Scene> {
  const {github, culprit, runs} = await breakMain({mode: 'propose', ...seed});
  github.setPermission('rosa', 'write', REPO);
  github.setPermission('rita', 'read', REPO);
  const before = github.apiRequestCount;
  const handled = await report({github}, runs[1]);
  measured.push(`failed run, revert proposed: ${github.apiRequestCount - before}`);
  const found = github.world.repo(REPO).issues.find((issue) => issue.pull === null);
  if (found === undefined) throw new Error(`no incident: ${handled.stdout}${handled.summary}`);
  return {github, run: runs[1], culprit, incident: found.number, clock: {aheadMs: 0}};
}

function incidentOf({github, incident}: Scene) {
  return github.world.findIssue(github.world.repo(REPO), incident);
}

/** Ids that the incident asks to be approved. */
function idsOf(at: Scene): readonly string[] {
  return [...(incidentOf(at)?.body ?? '').matchAll(/\/approve (?<id>[0-9a-f]{12})/g)].map(
    ({groups}) => groups?.['id'] ?? '',
  );
}

function idOf(at: Scene): string {
  return idsOf(at)[0] ?? 'no id';
}

interface Stored {
  readonly id: string;
  readonly thread: number;
  readonly by: string | null;
  readonly branch: string;
  readonly head: string;
  readonly expiresAt: string;
  readonly standing: {readonly state: string; readonly because?: string; readonly by?: string};
}

function stored({github}: Scene): readonly Stored[] {
  const text = github.world.repo(REPO).git.text(['show', `${STATE}:approvals.json`]);
  return (JSON.parse(text) as {readonly proposals: readonly Stored[]}).proposals;
}

function branches({github}: Scene): string {
  return github.world.repo(REPO).git.text(['for-each-ref', '--format=%(refname)', 'refs/heads/aftermath/revert']);
}

test('red twice, proposed in the incident, approved by one line, merged, green, closed: all of it in the ledger', async () => {
  scene = await openProposed();
  const {github, culprit, incident} = scene;
  const {git} = github.world.repo(REPO);
  const [proposal, ...others] = stored(scene);

  expect(others).toEqual([]);
  expect(idsOf(scene)).toEqual([proposal?.id]);
  expect(proposal).toMatchObject({thread: incident, by: null, branch: 'main', head: git.readRef(MAIN)});
  expect(proposal?.standing).toEqual({state: 'proposed'});
  const until = proposal?.expiresAt.slice(0, 16).replace('T', ' ') ?? 'no time';
  expect(incidentOf(scene)?.body).toContain(`before ${until}`);
  expect(branches(scene)).toBe('');

  const from = github.requests.length;
  const approved = await say(scene, `/approve ${idOf(scene)}`);
  measured.push(`/approve: ${approved.requests}`);

  expect(`${approved.exitCode} ${approved.reply}`).toMatch(/^0 [\s\S]*done: .*\/pull\/\d+/);
  expect(approved.requests).toBeLessThanOrEqual(12);
  expect(writes(scene, from)[0]).toBe(REACTION);
  const [pull, ...more] = pulls(scene);
  expect(more).toEqual([]);
  expect(pull).toMatchObject({state: 'open', pull: {base: 'main', draft: true}});
  expect(pull?.body).toContain(proposal?.id);
  expect(pull?.body).toContain('rosa');
  expect(git.text(['show', `aftermath/revert/${culprit}:src/price.js`])).toBe('export {};\n');

  git.updateRef(MAIN, git.readRef(`refs/heads/aftermath/revert/${culprit}`) ?? '', git.readRef(MAIN));
  const job = {name: 'test', log: 'All green.\n'};
  const green = github.addRun({repo: REPO, branch: 'main', event: 'push', status: 'completed', jobs: [job]});
  const recovered = await call(scene, 'workflow_run', github.eventPayload('workflow_run', green.id));

  expect(recovered.exitCode).toBe(0);
  expect(incidentOf(scene)?.state).toBe('closed');
  expect(stored(scene).map(({id, standing: {state, by}}) => [id, state, by])).toEqual([[proposal?.id, 'used', 'rosa']]);
  expect(
    records(scene).map(({verb, stage, outcome, by, permission}) => [verb, stage, outcome, by, permission]),
  ).toEqual([
    ['approve', 'heard', 'begun', 'rosa', 'write'],
    ['approve', 'ended', 'done', 'rosa', 'write'],
  ]);
  expect(records(scene).at(-1)).toMatchObject({id: proposal?.id, commit: culprit, comment: approved.comment});
  const kinds = ledger(scene).map(({kind}) => kind);
  expect(kinds.filter((kind) => kind === 'failure')).toHaveLength(2);
  expect(kinds).toEqual(expect.arrayContaining(['incident', 'command', 'recovery']));
});

test('the same failure handled again keeps the proposal, its thread and its time', async () => {
  scene = await openProposed();
  const before = stored(scene);

  await report(scene, scene.run);

  expect(stored(scene)).toEqual(before);
  expect(idsOf(scene)).toEqual([before[0]?.id]);
});

test('a person who asks for the same revert is shown the same proposal', async () => {
  scene = await openProposed();
  const id = idOf(scene);

  const asked = await say(scene, '/revert');

  expect(asked.reply).toContain(id);
  expect(stored(scene)).toHaveLength(1);
});

test('a newer red commit makes another proposal and ends the one before', async () => {
  scene = await openProposed();
  const old = idOf(scene);
  const {github} = scene;
  github.commit(REPO, 'main', {'notes.md': 'More words.\n'}, 'More words\n');
  const third = github.addRun({repo: REPO, event: 'push', status: 'completed', jobs: [RED]});

  await report(scene, third);

  expect(stored(scene).map(({id, standing: {state, because}}) => [id, state, because])).toEqual([
    [old, 'void', 'HEAD_CHANGED'],
    [idOf(scene), 'proposed', undefined],
  ]);
  expect((await say(scene, `/approve ${old}`)).reply).toContain('PROPOSAL_VOID');
  expect((await say(scene, `/approve ${idOf(scene)}`)).reply).toMatch(/done: .*\/pull\/\d+/);
});

test('our own mark on the same branch does not make the proposal void: it is for the branch as the mark left it', async () => {
  scene = await openProposed({plan: PLAN_TEXT, laterMessage: 'Words\n\nBatch: 1.2\n'});
  const {git} = scene.github.world.repo(REPO);

  expect(git.readRef(MAIN)).not.toBe(scene.run.sha);
  expect(stored(scene)).toMatchObject([{head: git.readRef(MAIN), standing: {state: 'proposed'}}]);
  const before = stored(scene);
  await report(scene, scene.run);
  expect(stored(scene)).toEqual(before);
  expect(idsOf(scene)).toEqual([before[0]?.id]);
  expect((await say(scene, `/approve ${idOf(scene)}`)).reply).toMatch(/done: .*\/pull\/\d+/);
});

describe('nothing is opened', () => {
  test('by somebody who may only read', async () => {
    scene = await openProposed();
    const said = await say(scene, `/approve ${idOf(scene)}`, {login: 'rita'});

    expect(said.reply).toContain('NOT_AUTHORISED');
    expect(branches(scene)).toBe('');
    expect(stored(scene)[0]?.standing.state).toBe('proposed');
  });

  test('after it was rejected, and the same failure does not ask again', async () => {
    scene = await openProposed();
    const id = idOf(scene);

    const rejected = await say(scene, `/reject ${id} we mend it forward`);
    const said = await say(scene, `/approve ${id}`);
    await report(scene, scene.run);

    expect(rejected.reply).toContain('done');
    expect(said.reply).toContain('PROPOSAL_REJECTED');
    expect(branches(scene)).toBe('');
    expect(stored(scene).map(({standing: {state}}) => state)).toEqual(['rejected']);
    expect(idsOf(scene)).toEqual([]);
    expect(incidentOf(scene)?.body).toContain('A person rejected the proposal.');
  });

  test('when the branch has moved since', async () => {
    scene = await openProposed();
    const id = idOf(scene);
    scene.github.commit(REPO, 'main', {'notes.md': 'More words.\n'}, 'More words\n');

    expect((await say(scene, `/approve ${id}`)).reply).toContain('HEAD_CHANGED');
    expect(branches(scene)).toBe('');
    expect(stored(scene)[0]?.standing).toMatchObject({state: 'void', because: 'HEAD_CHANGED'});
  });
});
