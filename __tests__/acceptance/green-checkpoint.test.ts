// The built action keeps the green states of the branches that the policy names, on refs of the repository.
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import type {Run, RunSeed} from '../support/loopback-github.ts';
import type {ActionCall} from './runner.ts';
import {act, POLICY_TEXT, REPO, REPORTER_RUN, type Scenario, startScenario} from './scenario.ts';

const POLICY = `${POLICY_TEXT}checkpoints:\n  onGreen: [main]\n`;

let scenario: Scenario;

beforeEach(async () => {
  scenario = await startScenario({
    policy: POLICY,
    memory: 'kept',
    files: {'.github/workflows/ci.yml': 'on: push\n'},
  });
});

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

const repo = () => scenario.github.world.repo(REPO);

function passRun(seed: Partial<RunSeed> = {}): Run {
  return scenario.github.addRun({
    repo: REPO,
    branch: 'main',
    event: 'push',
    jobs: [{name: 'test', conclusion: 'success'}],
    ...seed,
  });
}

function deliver(run: Run, call: Partial<ActionCall> = {}) {
  const payload = scenario.github.eventPayload('workflow_run', run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, ...call});
}

/** Commits that checkpoints keep. */
function kept(): readonly string[] {
  const anchors = repo().git.text(['for-each-ref', '--format=%(parent)', 'refs/aftermath/checkpoint/']);
  return anchors.split('\n').filter((line) => line !== '');
}

function remembered(): readonly string[] {
  const files = repo().git.text(['ls-tree', '-r', '--name-only', 'refs/heads/aftermath/state']).split('\n');
  const ledgers = files.filter((name) => name.endsWith('.jsonl'));
  return ledgers.flatMap((name) =>
    repo()
      .git.text(['show', `refs/heads/aftermath/state:${name}`])
      .split('\n')
      .filter((line) => line.includes('"kind":"checkpoint"')),
  );
}

const head = () => repo().git.readRef('refs/heads/main');

test('a green run leaves one checkpoint of its commit and one line in the ledger, however often it is told', async () => {
  const run = passRun();

  const first = await deliver(run);
  await deliver(run);
  await deliver(passRun());

  expect(first.exitCode).toBe(0);
  expect(kept()).toEqual([head()]);
  expect(remembered()).toHaveLength(1);
  const chain = repo().git.text(['show', 'refs/aftermath/checkpoints:chain.jsonl']);
  const [line] = remembered();
  expect(chain).toContain(String(Reflect.get(JSON.parse(line ?? '{}'), 'digest')));
});

test('a newer green commit is kept beside it', async () => {
  await deliver(passRun());
  const before = head();
  scenario.github.commit(REPO, 'main', {'src/price.js': 'export const a = 1;\n'}, 'More');

  await deliver(passRun());

  expect([...kept()].sort()).toEqual([before, head()].sort());
  expect(remembered()).toHaveLength(2);
});

test.each<readonly [string, Partial<RunSeed>]>([
  ['of another branch', {branch: 'work/discounts'}],
  ['of a pull request, which tests a merge', {event: 'pull_request'}],
])('a green run %s leaves none, and no git is spoken', async (_, seed) => {
  await deliver(passRun(seed));

  expect(kept()).toEqual([]);
  expect(scenario.github.requests.filter(({route}) => route.startsWith('git:'))).toEqual([]);
});

test('a process that is killed at any request to git leaves none or one, and the next one ends it', async () => {
  const spoken = async () => {
    scenario.github.reset();
    await deliver(passRun());
    return scenario.github.requests.filter(({route}) => route.startsWith('git:')).length;
  };
  const total = await spoken();
  for (let at = 1; at <= total; at += 2) {
    scenario.github.commit(REPO, 'main', {'src/price.js': `export const a = ${at};\n`}, 'More');
    const killer = new AbortController();
    let seen = 0;
    const match = ({route}: {readonly route: string}): boolean => {
      if (!route.startsWith('git:')) return false;
      seen += 1;
      return seen === at;
    };
    scenario.github.inject({fault: 'mutate-between', match, mutate: () => killer.abort()});
    const run = passRun();

    await deliver(run, {kill: killer.signal});
    await deliver(run);

    expect(kept().filter((commit) => commit === head())).toHaveLength(1);
  }
  expect(kept()).toHaveLength(remembered().length);
});

test('a token that may not write leaves no checkpoint, and the summary says what failed', async () => {
  scenario.github.inject({
    fault: 'status',
    match: ({path}) => path.endsWith('/git-receive-pack'),
    status: 403,
    times: 9,
  });

  const result = await deliver(passRun());

  expect(kept()).toEqual([]);
  expect(remembered()).toEqual([]);
  expect(result.summary).toContain('git push');
});
