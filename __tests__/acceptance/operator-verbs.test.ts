// What each verb does through the built action, and what later runs make of it.
import {afterEach, describe, expect, test} from '@jest/globals';
import type {Probe} from '../support/loopback-github.ts';
import {call, ledger, openScene, PLAN, REPO, replies, type Scene, say, writes} from './operator-scene.ts';
import {FAILED_JOB} from './scenario.ts';

let scene: Scene;

afterEach(async () => {
  const violations = [...scene.github.violations];
  await scene.github.close();
  expect(violations).toEqual([]);
});

const REACTION = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const idOf = (reply: string): string => /approve (?<id>[0-9a-f]{12})/.exec(reply)?.groups?.['id'] ?? 'no id';

describe('every verb answers, in at most twelve requests', () => {
  test.each([
    ['/retry', /done: .*\/attempts\/2/],
    ['/retry test', /done: .*\/attempts\/2/],
    ['/retry nothing-like-it', /TARGET_UNKNOWN/],
    ['/skip 1.2 the fixture is gone', /done: .*Waiting for it: 1\.3/],
    ['/skip -- the fixture is gone', /done: /],
    ['/skip 9.9 who knows', /TARGET_UNKNOWN/],
    ['/requeue 1.2', /done: |nothing to do/],
    ['/recover', /the ways out|nothing is waiting/],
    ['/halt production is down', /done: /],
    ['/abort it does not work', /done: /],
    ['/resume', /done: /],
    ['/severity 2 only the docs', /done: /],
    ['/cause network the mirror was down', /done: /],
    ['/flaky "ten percent" races', /done: /],
    ['/status', /as things stand/],
    ['/help', /the commands/],
    ['/rollback cp-20310504', /CHECKPOINT_MISSING/],
    ['/revert 0000000', /failed|TARGET_UNKNOWN/],
    ['/retri', /Did you mean `retry \[JOB\]`/],
  ] as const)('%s', async (body, expected) => {
    scene = await openScene();
    const from = scene.github.requests.length;

    const said = await say(scene, body);

    console.info(`requests of ${body}: ${said.requests}`);
    expect(said.reply).toMatch(expected);
    expect(said.exitCode).toBe(/ – failed/.test(said.reply) ? 1 : 0);
    expect(writes(scene, from)[0]).toBe(REACTION);
    expect(said.requests).toBeLessThanOrEqual(12);
    expect(said.stdout).not.toContain('internal error');
  });

  test('skip edits the plan of the branch, and requeue takes it back', async () => {
    scene = await openScene();
    const {git} = scene.github.world.repo(REPO);

    await say(scene, '/skip 1.2 the fixture is gone');
    const skipped = git.text(['show', `main:${PLAN}`]);
    await say(scene, '/requeue 1.2');

    expect(skipped).toContain('Set aside by rosa: the fixture is gone');
    expect(git.text(['show', `main:${PLAN}`])).not.toContain('Set aside');
  });
});

describe('a re-run', () => {
  const again = () =>
    scene.github.world.run(scene.run.id).attempts[1]?.jobs.map(({name, status}) => `${name} ${status}`) ?? [];

  test.each([
    ['/retry', ['test queued', 'types queued', 'lint completed']],
    ['/retry types', ['test completed', 'types queued', 'lint completed']],
    ['/retry lint', []],
  ] as const)('%s', async (body, expected) => {
    scene = await openScene({jobs: [FAILED_JOB, {...FAILED_JOB, name: 'types'}, {name: 'lint'}]});

    const said = await say(scene, body);

    expect(again()).toEqual(expected);
    expect(said.reply).toMatch(expected.length === 0 ? /TARGET_UNKNOWN/ : /done: /);
    expect(said.requests).toBeLessThanOrEqual(12);
  });
});

describe('the next failure obeys', () => {
  test.each([
    ['/severity 1 only the docs', (event: Record<string, unknown>) => event['severity'] === 1],
    ['/cause network the mirror was down', (event: Record<string, unknown>) => event['category'] === 'network'],
  ] as const)('%s', async (body, isObeyed) => {
    scene = await openScene();
    await say(scene, body);

    const run = scene.github.addRun({
      repo: REPO,
      branch: 'main',
      event: 'push',
      status: 'completed',
      jobs: [FAILED_JOB],
    });
    const handled = await call(scene, 'workflow_run', scene.github.eventPayload('workflow_run', run.id));

    expect(handled.exitCode).toBe(0);
    const failures = ledger(scene).filter(({kind}) => kind === 'failure');
    expect(failures).toHaveLength(2);
    expect(isObeyed(failures[1] ?? {})).toBe(true);
  });

  test('a halt: only notes are written, and every summary says so, until it is lifted', async () => {
    scene = await openScene();
    await say(scene, '/halt production is down');
    const {github} = scene;
    github.commit(REPO, 'main', {'src/tax.js': 'x\n'}, 'Tax');
    const log = FAILED_JOB.log === undefined ? '' : String(FAILED_JOB.log).replaceAll('ten percent', 'the tax');
    const run = github.addRun({
      repo: REPO,
      branch: 'main',
      event: 'push',
      status: 'completed',
      jobs: [{...FAILED_JOB, log}],
    });

    const red = await call(scene, 'workflow_run', github.eventPayload('workflow_run', run.id));
    const open = github.world.repo(REPO).issues.filter((issue) => issue.pull === null && issue.state === 'open').length;
    const green = github.addRun({
      repo: REPO,
      branch: 'main',
      event: 'push',
      status: 'completed',
      jobs: [{name: 'test', log: 'ok\n'}],
    });
    const passed = await call(scene, 'workflow_run', github.eventPayload('workflow_run', green.id));
    const swept = await call(scene, 'schedule', github.eventPayload('schedule', {repo: REPO, cron: '17 5 * * *'}));

    for (const {summary} of [red, passed, swept]) expect(summary).toContain('The stop switch is on');
    // The incident and the stop sign, and nothing for the new failure.
    expect(open).toBe(2);
    expect(red.summary).toContain('HALTED');
    const lifted = await say(scene, '/resume');
    const again = await call(scene, 'workflow_run', github.eventPayload('workflow_run', green.id));
    expect(lifted.reply).toContain('done');
    expect(again.summary).not.toContain('The stop switch is on');
  });
});

test('a failure of level 5 stops everything by itself, and a person lifts it', async () => {
  scene = await openScene({policy: 'severity:\n  rules:\n    - {when: {branch: main}, set: 5}\n'});
  const {github} = scene;
  const signs = () => github.world.repo(REPO).issues.filter(({body}) => (body ?? '').includes('aftermath:stop'));
  expect(signs().map(({state}) => state)).toEqual(['open']);
  expect(github.world.repo(REPO).git.text(['show', 'aftermath/state:halt.json'])).toContain('"by":"aftermath"');

  const refused = await say(scene, '/retry');
  const told = await say(scene, '/status');
  scene.clock.aheadMs += 2_000;
  const lifted = await say(scene, '/resume');
  const again = await say(scene, '/retry');

  expect(refused.reply).toContain('HALTED');
  expect(told.reply).toContain('stopped');
  expect(lifted.reply).toContain('done: ');
  expect(signs().map(({state}) => state)).toEqual(['closed']);
  expect(again.reply).toContain('done: ');
});

/** Plans are read in one question with the marks beside them; their paths are its variables. */
function isPlanRead({route, body}: Probe): boolean {
  const text = JSON.stringify(body);
  return route === '/graphql' && text.includes(PLAN) && !text.includes('mutation');
}

describe('when things fail', () => {
  test.each([
    ['/retry', 'POST ~/actions/runs/{run_id}/rerun-failed-jobs', 403, 'HOST_FORBIDDEN'],
    ['/skip 1.2 the fixture is gone', isPlanRead, 500, 'HOST_UNAVAILABLE'],
    ['/halt production is down', 'POST ~/issues', 403, 'HOST_FORBIDDEN'],
  ] as const)('the reply to %s says how, after the reaction', async (body, match, status, code) => {
    scene = await openScene();
    const from = scene.github.requests.length;
    scene.github.inject({fault: 'status', match, status, times: 9});

    const said = await say(scene, body);

    expect(writes(scene, from)[0]).toBe(REACTION);
    expect(said.reply).toContain(code);
    expect(said.exitCode).toBe(1);
    expect(replies(scene, said.comment)).toHaveLength(1);
  });

  test('the reply comes with the failure in it', async () => {
    scene = await openScene();
    const id = idOf((await say(scene, '/revert')).reply);
    scene.github.inject({fault: 'status', match: 'POST ~/pulls', status: 403, times: 9});

    const said = await say(scene, `/approve ${id}`);

    expect(said.reply).toMatch(/failed \(`HOST_FORBIDDEN`\)/);
    expect(said.exitCode).toBe(1);
    expect(scene.github.world.repo(REPO).git.readRef(`refs/heads/aftermath/revert/${scene.culprit}`)).toBeNull();
    expect(replies(scene, said.comment)).toHaveLength(1);
  });
});
