// A repository with a plan, a policy, a work branch with an open pull request and a failed run, on the loopback GitHub.
import {type JobSeed, type LoopbackGitHub, type Run, startLoopbackGitHub} from '../support/loopback-github.ts';
import {type ActionCall, type ActionResult, runAction} from './runner.ts';

export const REPO = 'acme/shop';
export const BRANCH = 'work/discounts';
export const PLAN = 'plan/execution_plan.json';
/** Id of the run that reports on another one: what `workflow_run` starts is never the run that it is about. */
export const REPORTER_RUN = 8_999_999;

export const PLAN_TEXT = `[
  {
    "batch": "1.1",
    "title": "Add up a basket",
    "dependencies": [],
    "verified": true
  },
  {
    "batch": "1.2",
    "title": "Discounts in percent",
    "dependencies": ["1.1"],
    "verified": false
  },
  {
    "batch": "1.3",
    "title": "Print the receipt",
    "dependencies": ["1.2"],
    "verified": false
  }
]
`;

export const POLICY_TEXT = `plans:
  - files: [${PLAN}]
`;

/** A job log as the runner writes it: checkout, then a really failing node test. */
export const FAILED_LOG = toActionsLog([
  '##[group]Run actions/checkout@v5',
  'with:',
  '  repository: acme/shop',
  '##[endgroup]',
  'Syncing repository: acme/shop',
  '##[group]Run npm test',
  'npm test',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  '',
  '> corner-shop@1.0.0 test',
  '> node --test --test-reporter=spec',
  '',
  '✔ a total adds up its lines (0.61ms)',
  '✖ ten percent off 2000 cents are 1800 cents (1.2ms)',
  'ℹ tests 2',
  'ℹ pass 1',
  'ℹ fail 1',
  '',
  '✖ failing tests:',
  '',
  'test at test/price.test.js:9:1',
  '✖ ten percent off 2000 cents are 1800 cents (1.2ms)',
  '  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:',
  '  ',
  '  -18000 !== 1800',
  '  ',
  '      at TestContext.<anonymous> (file:///home/runner/work/shop/shop/test/price.test.js:10:10)',
  '##[error]Process completed with exit code 1.',
]);

/** Lines as a job log: a time stamp of 100 ns resolution before each. */
export function toActionsLog(lines: readonly string[]): string {
  const start = Date.UTC(2026, 0, 5, 9, 0, 0);
  return lines
    .map((line, index) => `${new Date(start + index * 37).toISOString().replace('Z', '1234Z')} ${line}\n`)
    .join('');
}

const EMPTY_JOURNAL = '{"v":1,"lastSweepAt":null,"unfinished":[]}\n';

export interface Scenario {
  readonly github: LoopbackGitHub;
  readonly run: Run;
  readonly sha: string;
  readonly pull: number;
}

export interface ScenarioSeed {
  readonly jobs?: readonly JobSeed[];
  readonly event?: string;
  readonly status?: 'completed' | 'in_progress';
  readonly policy?: string;
  readonly plan?: string;
  /** More files of the default branch, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly basePath?: string;
  /** `kept`: the state branch exists, as after the first failure of a repository. `new`, also when left out: it does not. */
  readonly memory?: 'kept' | 'new';
  /** Where the repository is kept; on disk unless told otherwise. */
  readonly git?: 'disk' | 'memory';
  /** The server's time; a fixed one unless told otherwise. */
  readonly now?: () => number;
}

export const FAILED_JOB: JobSeed = {
  name: 'test',
  conclusion: 'failure',
  steps: [
    {name: 'Set up job', conclusion: 'success'},
    {name: 'Run actions/checkout@v5', conclusion: 'success'},
    {name: 'Run npm test', conclusion: 'failure'},
    {name: 'Complete job', conclusion: 'success'},
  ],
  log: FAILED_LOG,
  annotations: [{message: 'Process completed with exit code 1.'}],
};

/** The scenario; close `github` when done. */
export async function startScenario(seed: ScenarioSeed = {}): Promise<Scenario> {
  const github = await startLoopbackGitHub({
    basePath: seed.basePath ?? '',
    ...(seed.now === undefined ? {} : {now: seed.now}),
  });
  github.addRepo({
    owner: 'acme',
    name: 'shop',
    git: seed.git ?? 'disk',
    files: {
      [PLAN]: seed.plan ?? PLAN_TEXT,
      '.github/aftermath.yml': seed.policy ?? POLICY_TEXT,
      'src/price.js': 'export {};\n',
      ...seed.files,
    },
  });
  const sha = github.commit(
    REPO,
    BRANCH,
    {'src/price.js': 'export const off = (c, p) => c - c * p;\n'},
    'Discounts in percent\n\nBatch: 1.2\n',
  );
  if (seed.memory === 'kept') github.commit(REPO, 'aftermath/state', {'journal.json': EMPTY_JOURNAL}, 'Remember');
  const pull = github.addPull({repo: REPO, title: 'Discounts', head: BRANCH}).number;
  const run = github.addRun({
    repo: REPO,
    branch: BRANCH,
    event: seed.event ?? 'pull_request',
    status: seed.status ?? 'completed',
    jobs: seed.jobs ?? [FAILED_JOB],
  });
  return {github, run, sha, pull};
}

/** Runs the action for the scenario with what every trigger has in common. */
export function act(
  scenario: Scenario,
  call: Partial<ActionCall> & Pick<ActionCall, 'event' | 'payload'>,
): Promise<ActionResult> {
  const {github, run, sha} = scenario;
  return runAction({
    repository: REPO,
    runId: run.id,
    sha,
    ref: `refs/heads/${BRANCH}`,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    token: github.token,
    ...call,
  });
}

/** Everything that was written, in a form that two moments can be compared by. */
export function snapshot({github}: Scenario) {
  const repo = github.world.repo(REPO);
  return {
    issues: repo.issues.map(({number, title, body, state, labels}) => ({
      number,
      title,
      body,
      state,
      labels: [...labels],
    })),
    comments: repo.comments.map(({id, body}) => ({id, body})),
    head: repo.git.readRef(`refs/heads/${BRANCH}`),
    main: repo.git.readRef('refs/heads/main'),
  };
}

/** Issues that are no pull requests. */
export function listIncidents({github}: Scenario) {
  return github.world.repo(REPO).issues.filter((issue) => issue.pull === null);
}
