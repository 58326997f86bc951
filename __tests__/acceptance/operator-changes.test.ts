// An approval through the built bundle while the world changes under it, and while requests are lost: nothing unsafe, and in the end one revert.
import {afterEach, expect, test} from '@jest/globals';
import {deliver, openScene, pulls, REPO, records, replies, type Scene, say} from './operator-scene.ts';

let scene: Scene;

afterEach(async () => {
  await scene.github.close();
});

const idOf = (reply: string): string => /approve (?<id>[0-9a-f]{12})/.exec(reply)?.groups?.['id'] ?? 'no id';

/** What somebody does between the comment and the write. Each makes the approval unsafe. */
const CHANGES: Readonly<Record<string, () => void>> = {
  head: () => void scene.github.commit(REPO, 'main', {'docs/a.md': 'x\n'}, 'Somebody else'),
  permission: () => scene.github.setPermission('rosa', 'read', REPO),
  halt: () => {
    const turn = {
      act: 'halt',
      at: new Date().toISOString(),
      by: 'otto',
      comment: 1,
      reason: 'down',
      scope: {kind: 'all'},
    };
    const text = `{"v":1,"acts":[\n${JSON.stringify(turn)}\n]}\n`;
    scene.github.commit(REPO, 'aftermath/state', {'halt.json': text}, 'Halt');
  },
  decision: () => {
    const {git} = scene.github.world.repo(REPO);
    const text = git.text(['show', 'aftermath/state:approvals.json']);
    const rejected = text.replace(
      /"standing":\{[^}]*\}/,
      `"standing":{"at":"${new Date().toISOString()}","by":"otto","reason":"no","state":"rejected"}`,
    );
    scene.github.commit(REPO, 'aftermath/state', {'approvals.json': rejected}, 'Rejected');
  },
};

/** Requests of an approval before its push: after each of them the world may change. The last ones come after the write. */
const POINTS = [0, 1, 2, 3, 4, 5, 6];

/** Position of the write that makes an approval count once. */
const CLAIM = 3;

test.each(Object.keys(CHANGES).flatMap((what) => POINTS.map((point) => [what, point] as const)))(
  'the %s changes after request %i of an approval: a revert is opened only where the change came after the push',
  async (what, point) => {
    scene = await openScene();
    const {github, culprit} = scene;
    const id = idOf((await say(scene, '/revert')).reply);
    let seen = 0;
    let pushedBefore = false;
    const change = (): void => {
      pushedBefore = github.world.repo(REPO).git.readRef(`refs/heads/aftermath/revert/${culprit}`) !== null;
      CHANGES[what]?.();
    };
    const mutate = (): void => {
      seen += 1;
      if (seen === point + 1) change();
    };
    github.inject({
      fault: 'mutate-between',
      match: (probe) => probe.route !== 'git:/{owner}/{repo}',
      mutate,
      times: 99,
    });

    const said = await say(scene, `/approve ${id}`);

    const opened = pulls(scene).length;
    if (!pushedBefore && what !== 'decision') expect([opened, said.summary]).toEqual([0, expect.any(String)]);
    // The claim is the fourth request: afterwards nobody can reject any more.
    if (what === 'decision' && point <= CLAIM) expect(opened).toBe(0);
    expect(said.stdout).not.toContain('internal error');
    expect(replies(scene, said.comment).length).toBeLessThanOrEqual(1);
  },
);

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'an approval whose answer to request %i was lost, delivered once more, ends as one revert or as a no with its reason',
  async (point) => {
    scene = await openScene();
    const {github} = scene;
    const id = idOf((await say(scene, '/revert')).reply);
    let seen = -1;
    const isHit = (probe: {readonly route: string}): boolean => {
      if (probe.route === 'git:/{owner}/{repo}') return false;
      seen += 1;
      return seen === point;
    };
    github.inject({fault: 'drop-after', match: isHit, times: 1});

    const first = await say(scene, `/approve ${id}`);
    const again = await deliver(scene, first);

    expect(pulls(scene).length).toBeLessThanOrEqual(1);
    expect(first.stdout + again.stdout).not.toContain('internal error');
    expect(replies(scene, first.comment)).toHaveLength(1);
    const ended = records(scene).filter(({verb, stage}) => verb === 'approve' && stage === 'ended');
    expect(ended.length).toBeLessThanOrEqual(1);
    if (pulls(scene).length === 0) expect(again.reply).toMatch(/refused|failed|held|not done/);
  },
);
