// The same event told again, through the built action: what was made is left to people, what was not made is made.
import {afterEach, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  listIncidents,
  PLAN,
  PLAN_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  startScenario,
} from './scenario.ts';

const POLICY = `plans:\n  - files: [${PLAN}]\n  - files: [queue]\n    preset: folders\n`;
const MARKED = '"status": "failed"';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function toItem(folder: string, failures: number): string {
  return `id: a\ntitle: Discounts\npriority: high\nstatus: ${folder}\nconsecutive_failures: ${failures}\n`;
}

function tell() {
  const {github, run} = scenario;
  const payload = github.eventPayload('workflow_run', run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
}

function commit(files: Readonly<Record<string, string | null>>, message: string): string {
  return scenario.github.commit(REPO, BRANCH, files, message);
}

function readHead(): string | null {
  return scenario.github.world.repo(REPO).git.readRef(`refs/heads/${BRANCH}`);
}

function read(path: string): string {
  return scenario.github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:${path}`]);
}

test('what a person made of the mark and of the item since stays', async () => {
  scenario = await startScenario({
    memory: 'kept',
    policy: POLICY,
    files: {'queue/in-progress/a.yaml': toItem('in-progress', 0)},
  });
  const first = await tell();
  expect(first.outputs).toMatchObject({batch: '1.2', 'batch-status': 'marked'});
  expect(read(PLAN)).toContain(MARKED);
  expect(read('queue/failed/a.yaml')).toContain('consecutive_failures: 1');
  const theirs = {'queue/failed/a.yaml': null, 'queue/pending/a.yaml': toItem('pending', 0), [PLAN]: PLAN_TEXT};
  const head = commit(theirs, 'Try it once more');

  const again = await tell();

  expect(readHead()).toBe(head);
  expect(again.exitCode).toBe(0);
  expect(again.summary).toContain('marked by this run before; people have taken the mark away since');
  expect(again.outputs).toMatchObject({batch: '1.2', 'batch-status': 'already-marked'});
  expect(listIncidents(scenario)).toHaveLength(1);
});

test('an edit that could not be made the first time is made', async () => {
  scenario = await startScenario({memory: 'kept'});
  commit({[PLAN]: PLAN_TEXT.replace('"1.1",', '"1.1"')}, 'Lose a comma');
  const first = await tell();
  expect(first.exitCode).toBe(1);
  expect(first.outputs).toMatchObject({'batch-status': 'failed'});
  commit({[PLAN]: PLAN_TEXT}, 'Find the comma');

  const again = await tell();

  expect(again.exitCode).toBe(0);
  expect(again.outputs).toMatchObject({'batch-status': 'marked'});
  expect(read(PLAN)).toContain(MARKED);
});
