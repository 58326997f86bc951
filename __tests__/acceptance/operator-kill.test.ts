// The run of a command is killed at each of its requests, and run again: it goes on from where it was, and everything stands there once.
import {afterEach, expect, test} from '@jest/globals';
import {call, deliver, openScene, PLAN, pulls, REPO, records, replies, type Scene, say} from './operator-scene.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const GIT = 'git:/{owner}/{repo}';
const idOf = (reply: string): string => /approve (?<id>[0-9a-f]{12})/.exec(reply)?.groups?.['id'] ?? 'no id';

/** Somebody says it; our run is killed while its request of that number is answered, or while git pushes; then it is run again. */
async function killAndDeliver(body: string, point: number | 'push') {
  const {github} = scene;
  const {id: comment} = github.addComment(REPO, {issue: scene.incident, login: 'rosa', body});
  const payload = github.eventPayload('issue_comment', {repo: REPO, comment});
  const killer = new AbortController();
  let seen = 0;
  github.inject({
    fault: 'mutate-between',
    match: ({route, method, path}) => {
      const isGit = route === GIT;
      if (isGit) return point === 'push' && method === 'POST' && path.endsWith('/git-receive-pack');
      seen += 1;
      return seen === point;
    },
    mutate: () => killer.abort(),
    times: 1,
  });
  const killed = await call(scene, 'issue_comment', payload, {command: 'operate'}, {kill: killer.signal});
  const again = await deliver(scene, {comment, payload}, 2);
  return {killed, again, wasKilled: killer.signal.aborted};
}

/** One reply, one end in the ledger, one reaction: whatever was cut off. */
function expectOneOfEach(verb: string, comment: number): void {
  const ends = records(scene).filter((one) => one['verb'] === verb && one['stage'] === 'ended');
  expect(ends).toHaveLength(1);
  expect(replies(scene, comment)).toHaveLength(1);
}

const upTo = (count: number): readonly number[] => Array.from({length: count}, (_, at) => at + 1);

test.each([...upTo(11), 'push'] as const)('/approve, killed at %s: one revert pull request', async (point) => {
  scene = await openScene();
  const {github, culprit} = scene;
  const id = idOf((await say(scene, '/revert')).reply);

  const {again, wasKilled} = await killAndDeliver(`/approve ${id}`, point);

  expect(wasKilled).toBe(true);
  expect(pulls(scene).map(({state}) => state)).toEqual(['open']);
  expect(github.world.repo(REPO).git.readRef(`refs/heads/aftermath/revert/${culprit}`)).not.toBeNull();
  expect(again.reply).toMatch(/done: |it stands there already|ALREADY_HEARD/);
  expectOneOfEach('approve', again.comment);
  expect(github.world.repo(REPO).git.text(['show', 'aftermath/state:approvals.json'])).toContain('"state":"used"');
});

test.each(upTo(12))('/retry, killed at request %s: the jobs run again at most once', async (point) => {
  scene = await openScene();

  const {again, wasKilled} = await killAndDeliver('/retry', point);

  expect(wasKilled).toBe(true);
  const {attempts} = scene.github.world.run(scene.run.id);
  expect(attempts.length).toBeLessThanOrEqual(2);
  // An intention that was written and perhaps sent is not sent again at once: the person is told so.
  expect(again.reply).toMatch(
    attempts.length === 2 ? /done: |it stands there already|ALREADY_HEARD|RE?RUN/ : /RUN_IN_PROGRESS/,
  );
  expectOneOfEach('retry', again.comment);
});

test.each(upTo(12))('/skip, killed at request %s: the batch is set aside once', async (point) => {
  scene = await openScene();
  const {git} = scene.github.world.repo(REPO);
  const before = Number(git.text(['rev-list', '--count', 'main']));

  const {again, wasKilled} = await killAndDeliver('/skip 1.2 the fixture is gone', point);

  expect(wasKilled).toBe(true);
  expect(git.text(['show', `main:${PLAN}`]).match(/Set aside by rosa/g)).toHaveLength(1);
  expect(Number(git.text(['rev-list', '--count', 'main']))).toBe(before + 1);
  expect(again.reply).toMatch(/done: |it stands there already|ALREADY_HEARD/);
  expectOneOfEach('skip', again.comment);
});
