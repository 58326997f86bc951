// The mark of a batch and its end, through the built action: who may lift it, who may not, and what the summary says of it.
import {afterEach, describe, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  PLAN,
  POLICY_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  type ScenarioSeed,
  startScenario,
} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

async function open(seed: ScenarioSeed = {}): Promise<void> {
  scenario = await startScenario({memory: 'kept', ...seed});
}

/** Tells the action of a run, as `workflow_run` does. */
async function tellOf(runId: number) {
  const {github} = scenario;
  const payload = github.eventPayload('workflow_run', runId);
  const done = await act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
  expect(`${done.exitCode} ${done.stdout}${done.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  return done;
}

function addGreen(change: {readonly sha?: string; readonly workflow?: string} = {}): number {
  const jobs = [{name: 'test', conclusion: 'success', log: 'All green.\n'}] as const;
  return scenario.github.addRun({repo: REPO, branch: BRANCH, event: 'pull_request', jobs, ...change}).id;
}

function commit(files: Readonly<Record<string, string>>, message: string): string {
  return scenario.github.commit(REPO, BRANCH, files, message);
}

function readPlan(): string {
  return scenario.github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:${PLAN}`]);
}

const MARKED = '"status": "failed"';
const FIX = {'src/price.js': 'export const off = (c, p) => c - (c * p) / 100;\n'};

describe('the mark is lifted', () => {
  test('by a fix whose commit names no batch: the incident does', async () => {
    await open();
    const before = readPlan();
    await tellOf(scenario.run.id);
    commit(FIX, 'Count in percent\n');

    const done = await tellOf(addGreen());

    expect(readPlan()).toBe(before);
    expect(done.outputs).toMatchObject({batch: '1.2', 'batch-status': 'cleared', 'reason-code': 'RECOVERED'});
  });

  test('where the batch was the only one in progress: our own mark has taken that sign away', async () => {
    const items = [
      {batch_id: '1', title: 'a', dependencies: [], components_to_build_or_verify: ['x'], status: 'completed'},
      {batch_id: '2', title: 'b', dependencies: ['1'], components_to_build_or_verify: ['x'], status: 'in_progress'},
    ];
    await open({plan: `${JSON.stringify(items, null, 2)}\n`});
    const before = readPlan();
    commit({'src/price.js': 'export {};\n'}, 'Begin the second\n');
    await tellOf(scenario.github.addRun({repo: REPO, branch: BRANCH, event: 'pull_request', jobs: [FAILED_JOB]}).id);
    expect(readPlan()).toContain(MARKED);
    commit(FIX, 'Mend it\n');

    const done = await tellOf(addGreen());

    expect(readPlan()).toBe(before);
    expect(done.outputs).toMatchObject({batch: '2', 'batch-status': 'cleared'});
  });

  test('by the run that ends the incident where the policy asks for two, and not by the one before', async () => {
    await open({policy: `${POLICY_TEXT}recovery:\n  greens: 2\n`});
    await tellOf(scenario.run.id);

    const first = await tellOf(addGreen());
    expect(first.outputs).toMatchObject({'batch-status': 'none', 'reason-code': 'NEEDS_MORE_GREENS'});
    expect(readPlan()).toContain(MARKED);
    const second = await tellOf(addGreen());

    expect(second.outputs).toMatchObject({'batch-status': 'cleared', 'reason-code': 'RECOVERED'});
    expect(readPlan()).not.toContain(MARKED);
  });

  test('by a pull request where the branch takes no commit, and it is not called lifted before that is merged', async () => {
    await open();
    await tellOf(scenario.run.id);
    scenario.github.protect(BRANCH, 'branch-protection');

    const done = await tellOf(addGreen());

    expect(done.outputs).toMatchObject({batch: '1.2', 'batch-status': 'proposed'});
    expect(readPlan()).toContain(MARKED);
  });
});

test('a mark that waits in a pull request is told of when its failure is over', async () => {
  await open();
  scenario.github.protect(BRANCH, 'branch-protection');
  const red = await tellOf(scenario.run.id);
  expect(red.outputs).toMatchObject({'batch-status': 'proposed'});

  const done = await tellOf(addGreen({sha: scenario.sha}));

  expect(done.summary).toMatch(/### What stays marked\n\n.*#1\.2.*pull request.*\(`MARK_PROPOSED`\)/);
});

describe('the mark stays', () => {
  test('when another workflow passes', async () => {
    await open();
    await tellOf(scenario.run.id);

    const done = await tellOf(addGreen({workflow: 'Lint', sha: scenario.sha}));

    expect(readPlan()).toContain(MARKED);
    expect(listIncidents(scenario).map(({state}) => state)).toEqual(['open']);
    expect(done.outputs).toMatchObject({'batch-status': 'none'});
    expect(done.summary).toMatch(/### What stays marked\n\n.*execution_plan\.json#1\.2.*\(`MARK_HELD`\)/);
  });

  test('when a green run is told of late that is older than the failure', async () => {
    await open();
    const green = addGreen({sha: scenario.sha});
    commit({'src/price.js': 'export {};\n'}, 'More\n\nBatch: 1.2\n');
    await tellOf(scenario.github.addRun({repo: REPO, branch: BRANCH, event: 'pull_request', jobs: [FAILED_JOB]}).id);

    const done = await tellOf(green);

    expect(readPlan()).toContain(MARKED);
    expect(done.outputs).toMatchObject({'batch-status': 'none', 'reason-code': 'GREEN_BEFORE_FAILURE'});
  });

  test("when it is the owner's own", async () => {
    const items = [
      {batch_id: '1.2', title: 'b', dependencies: [], status: 'failed', failure_reason: 'needs a new contract'},
      {batch_id: '1.3', title: 'c', dependencies: ['1.2'], status: 'pending'},
    ];
    await open({plan: `${JSON.stringify(items, null, 2)}\n`});
    const before = readPlan();

    const done = await tellOf(addGreen({sha: scenario.sha}));

    expect(readPlan()).toBe(before);
    expect(done.summary).toMatch(/### What stays marked\n\n.*#1\.2.*\(`MARK_UNPROVEN`\)/);
  });
});
