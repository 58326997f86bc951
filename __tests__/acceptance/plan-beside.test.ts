// The built bundle on plans whose files take no marks: the mark stands beside them, is read again, and goes away on recovery.
import {afterEach, expect, test} from '@jest/globals';
import {
  act,
  BRANCH,
  FAILED_JOB,
  PLAN,
  PLAN_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  type ScenarioSeed,
  snapshot,
  startScenario,
} from './scenario.ts';

const MARKS = '.aftermath/marks.jsonl';
const TASKS = `- [x] T001 do
- [ ] T002 do two (depends on T001)
- [ ] T003 do three
- [ ] T004 do four (depends on T002)
`;

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

async function open(seed: ScenarioSeed): Promise<void> {
  scenario = await startScenario({memory: 'kept', ...seed});
}

function addRun(conclusion: 'failure' | 'success', batch: string): number {
  const {github} = scenario;
  const jobs = conclusion === 'failure' ? [FAILED_JOB] : [{name: 'test', log: 'All green.\n'}];
  github.commit(REPO, BRANCH, {'src/price.js': `// ${conclusion} ${batch}\n`}, `Go on\n\nBatch: ${batch}\n`);
  return github.addRun({repo: REPO, branch: BRANCH, event: 'push', status: 'completed', jobs}).id;
}

async function report(runId: number) {
  const {github} = scenario;
  const payload = github.eventPayload('workflow_run', runId);
  const result = await act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN});
  expect(`${result.exitCode} ${result.stdout}${result.stderr}`).toMatch(/^0 (?![\s\S]*::error)/);
  return result;
}

function git(...args: readonly string[]): string {
  return scenario.github.world.repo(REPO).git.text(args);
}

function readMarks(): readonly {readonly action: string; readonly item: {readonly id: string}}[] {
  const lines = git('show', `refs/heads/${BRANCH}:${MARKS}`).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

test.each([
  [
    'a JSON plan whose policy keeps marks out',
    `plans:\n  - files: [${PLAN}]\n    write: {mode: sidecar}\n`,
    PLAN,
    '1.2',
  ],
  ['a list of tasks, which is never edited unasked', 'plans:\n  - files: [tasks.md]\n', 'tasks.md', 'T002'],
])(
  'the failed item of %s is marked beside it, in one commit, and the report says where',
  async (_, policy, file, id) => {
    await open({policy, files: {'tasks.md': TASKS}});
    const run = addRun('failure', id);
    const before = git('rev-parse', `refs/heads/${BRANCH}`).trim();

    const result = await report(run);

    expect(git('diff', '--name-only', before, `refs/heads/${BRANCH}`).trim()).toBe(MARKS);
    expect(git('log', '--format=%s', `${before}..refs/heads/${BRANCH}`).trim()).toBe(
      'Mark the failed batch in the workplan',
    );
    expect(readMarks()).toMatchObject([
      {action: 'failed', item: {file, id}, reason: expect.stringMatching(/^test-failure: /), severity: 3},
    ]);
    expect(result.outputs['batch-status']).toBe('marked');
    expect(result.summary).toMatch(
      /\*\*Batch:\*\* .*marked as failed in `\.aftermath\/marks\.jsonl`; the plan itself is left/,
    );
  },
);

test('the same event, and a later run that fails alike, add nothing', async () => {
  await open({policy: 'plans:\n  - files: [tasks.md]\n', files: {'tasks.md': TASKS}});
  const run = addRun('failure', 'T002');
  await report(run);
  const after = snapshot(scenario);

  await report(run);
  expect(snapshot(scenario)).toEqual(after);

  const again = await report(addRun('failure', 'T002'));
  expect(readMarks()).toHaveLength(1);
  expect(again.outputs['batch-status']).toBe('already-marked');
});

test('what is marked beside its plan is not ready, and a green run that ends their incident takes the marks away', async () => {
  await open({policy: 'plans:\n  - files: [tasks.md]\n', files: {'tasks.md': TASKS}});
  await report(addRun('failure', 'T003'));

  const second = await report(addRun('failure', 'T002'));
  expect(second.summary).toContain('**Ready next:** none. What is open waits for items that are not done');

  const green = await report(addRun('success', 'T002'));
  expect(green.outputs['batch-status']).toBe('cleared');
  expect(readMarks().map(({action, item}) => `${action} ${item.id}`)).toEqual([
    'failed T003',
    'failed T002',
    'cleared T002',
    'cleared T003',
  ]);
});

test('of a plan that its owner has stopped nothing is next, and the report says why', async () => {
  await open({plan: `{"status": "halted", "batches": ${PLAN_TEXT.trim()}}\n`});

  const result = await report(addRun('failure', '1.2'));

  expect(result.summary).toContain('**Ready next:** none. The owner has stopped the plan; it says so at its top.');
});
