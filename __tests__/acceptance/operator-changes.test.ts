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

/**
 * Requests of an approval to the interface: state, reaction, right, claim, scene, right, state; then the push. The world changes
 * just before one of them is answered. Each fact is safe up to the last request that reads it.
 */
const LAST_READ: Readonly<Record<string, number>> = {head: 6, permission: 5, halt: 6, decision: 3};
/** The question of the push itself for where the branches stand, the first one of git after the last look. */
const PUSH = 7;
const CASES = Object.keys(CHANGES).flatMap((what) =>
  Array.from({length: (LAST_READ[what] ?? 0) + 1}, (_, point) => [what, point] as const),
);

test.each([...CASES, ['head', PUSH] as const])(
  'the %s changes before request %i of an approval: no revert is opened',
  async (what, point) => {
    scene = await openScene();
    const {github, culprit} = scene;
    const id = idOf((await say(scene, '/revert')).reply);
    let seen = 0;
    let changed = false;
    const mutate = (): void => {
      changed = true;
      CHANGES[what]?.();
    };
    const isPoint = (probe: {readonly route: string}): boolean => {
      const isGit = probe.route === 'git:/{owner}/{repo}';
      if (isGit) return !changed && point === PUSH && seen === PUSH;
      seen += 1;
      return seen === point + 1 && point < PUSH;
    };
    github.inject({fault: 'mutate-between', match: isPoint, mutate, times: 1});

    const said = await say(scene, `/approve ${id}`);

    expect(changed).toBe(true);
    expect([pulls(scene).length, said.summary]).toEqual([0, expect.any(String)]);
    expect(github.world.repo(REPO).git.readRef(`refs/heads/aftermath/revert/${culprit}`)).toBeNull();
    expect(said.stdout).not.toContain('internal error');
    expect(replies(scene, said.comment)).toHaveLength(1);
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
    const again = await deliver(scene, first, 2);

    expect(pulls(scene).length).toBeLessThanOrEqual(1);
    expect(first.stdout + again.stdout).not.toContain('internal error');
    expect(replies(scene, first.comment)).toHaveLength(1);
    const ended = records(scene).filter(({verb, stage}) => verb === 'approve' && stage === 'ended');
    expect(ended.length).toBeLessThanOrEqual(1);
    if (pulls(scene).length === 0) expect(again.reply).toMatch(/refused|failed|held|not done/);
  },
);
