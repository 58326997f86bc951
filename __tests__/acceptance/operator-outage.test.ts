// A person's word while GitHub does not answer: it is not taken for heard, and the same event does it afterwards.
import {afterEach, expect, test} from '@jest/globals';
import {deliver, openScene, records, type Scene, say, writes} from './operator-scene.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

test.each([
  [502, 'HOST_UNAVAILABLE', 1],
  [401, 'HOST_UNAUTHORISED', 2],
] as const)(
  'policy and memory cannot be read (%i, %s): red, and started again it is done',
  async (status, code, exit) => {
    scene = await openScene();
    const {github} = scene;
    const from = github.requests.length;
    let isDown = true;
    github.inject({fault: 'status', match: ({route}) => isDown && route === '/graphql', status, times: 9});

    const lost = await say(scene, '/halt production is down');
    const done = {written: writes(scene, from), begun: records(scene)};
    isDown = false;
    const again = await deliver(scene, lost);

    expect(lost.exitCode).toBe(exit);
    expect(lost.stdout).toMatch(new RegExp(`::error title=Aftermath ${code}::.*not heard.*Re-run jobs`));
    expect(lost.summary).toMatch(/was not heard[\s\S]*Re-run jobs/);
    expect(lost.summary).not.toContain('observe');
    expect(done).toEqual({written: [], begun: []});
    expect(again.exitCode).toBe(0);
    expect(again.reply).toContain('done');
    expect(records(scene).map(({verb, outcome}) => [verb, outcome])).toContainEqual(['halt', 'done']);
  },
);
