// The built bundle on policies and inputs that spell paths in their own way, and on an input that names plans beside a policy with queues.
import {afterEach, expect, test} from '@jest/globals';
import {act, BRANCH, PLAN, REPO, REPORTER_RUN, type Scenario, startScenario} from './scenario.ts';

const ITEM = 'id: discounts\nstatus: in-progress\nconsecutive_failures: 1\n';
const QUEUE = '  - files: [./queue]\n    preset: folders\n';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

test.each([
  ['in the policy', `plans:\n  - files: [./plan//execution_plan.json]\n${QUEUE}`, {}],
  ['in the input, with a queue in the policy', `plans:\n${QUEUE}`, {plan: `./${PLAN}`}],
  ['in the input, over a policy that names the plan too', `plans:\n  - files: [${PLAN}]\n${QUEUE}`, {plan: PLAN}],
])('a path %s is the file of the repository, and the queue moves along', async (_, policy, inputs) => {
  scenario = await startScenario({memory: 'kept', policy, files: {'queue/in-progress/discounts.yaml': ITEM}});
  const {github, run, sha} = scenario;

  const payload = github.eventPayload('workflow_run', run.id);
  const result = await act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, inputs});

  expect(`${result.exitCode} ${result.stdout}${result.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  const changed = github.world
    .repo(REPO)
    .git.text(['diff', '--name-only', '--no-renames', sha, `refs/heads/${BRANCH}`]);
  expect(changed.trim().split('\n')).toEqual([PLAN, 'queue/failed/discounts.yaml', 'queue/in-progress/discounts.yaml']);
});
