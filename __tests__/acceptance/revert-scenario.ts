// A main branch that one commit broke, seen on two commits after a green one, on the loopback GitHub with real git over HTTP.
import {type LoopbackGitHub, type Run, startLoopbackGitHub} from '../support/loopback-github.ts';
import {type ActionResult, runAction} from './runner.ts';
import {FAILED_JOB, PLAN, REPO, REPORTER_RUN, toActionsLog} from './scenario.ts';

export const MAIN = 'refs/heads/main';

const BROKEN_LOG = toActionsLog([
  '##[group]Run npm test',
  'npm test',
  '##[endgroup]',
  '> corner-shop@1.0.0 test',
  '> node --test --test-reporter=spec',
  '',
  '✖ ten percent off 2000 cents are 1800 cents (1.2ms)',
  'ℹ tests 2',
  'ℹ pass 1',
  'ℹ fail 1',
  '',
  '✖ failing tests:',
  '',
  'test at test/price.test.js:9:1',
  '✖ ten percent off 2000 cents are 1800 cents (1.2ms)',
  '  TypeError [ERR_INVALID_ARG_TYPE]: cents is not a number',
  '      at withDiscount (file:///home/runner/work/shop/shop/src/price.js:2:9)',
  '##[error]Process completed with exit code 1.',
]);

/** The job that the change breaks. */
export const RED = {...FAILED_JOB, log: BROKEN_LOG};
const GREEN = {name: 'test', log: 'All green.\n'};

export interface RevertSeed {
  /** Lines below `revert:`. */
  readonly revert?: readonly string[];
  /** Minutes after the first failure before a revert; none when left out. */
  readonly settleMinutes?: number;
  readonly mode?: 'observe' | 'propose' | 'act';
  /** Files of the change that breaks the branch, besides the one that is wrong. */
  readonly files?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Files of the commit after it. */
  readonly later?: Readonly<Record<string, string>>;
  readonly laterMessage?: string;
  /** Text of a plan on the branch; none when left out. */
  readonly plan?: string;
}

export interface Broken {
  readonly github: LoopbackGitHub;
  readonly culprit: string;
  readonly runs: readonly [Run, Run];
}

/** Green, then red by one commit, then red again by a harmless one. Close `github` when done. */
export async function breakMain(seed: RevertSeed = {}): Promise<Broken> {
  const github = await startLoopbackGitHub({now: () => Date.now()});
  const {mode = 'act', revert = [], settleMinutes = 0} = seed;
  const policy = [
    `mode: ${mode}`,
    'revert:',
    '  minLevel: 3',
    `  settleMinutes: ${settleMinutes}`,
    ...revert.map((line) => `  ${line}`),
    ...(seed.plan === undefined ? [] : ['plans:', `  - files: [${PLAN}]`]),
  ];
  github.addRepo({
    owner: 'acme',
    name: 'shop',
    git: 'disk',
    files: {
      '.github/aftermath.yml': `${policy.join('\n')}\n`,
      'src/price.js': 'export {};\n',
      'keep.txt': 'keep\n',
      ...(seed.plan === undefined ? {} : {[PLAN]: seed.plan}),
    },
  });
  github.addRun({repo: REPO, event: 'push', status: 'completed', jobs: [GREEN]});
  const culprit = github.commit(
    REPO,
    'main',
    {'src/price.js': 'export const off = (c, p) => c - c * p;\n', ...seed.files},
    {message: seed.message ?? 'Discounts in percent\n', author: {name: 'acme', email: 'acme@example.invalid'}},
  );
  const first = github.addRun({repo: REPO, event: 'push', status: 'completed', jobs: [RED]});
  await report({github}, first);
  github.commit(REPO, 'main', seed.later ?? {'readme.md': 'Words.\n'}, seed.laterMessage ?? 'Words\n');
  const second = github.addRun({repo: REPO, event: 'push', status: 'completed', jobs: [RED]});
  return {github, culprit, runs: [first, second]};
}

/** The built action handles a run from another one. */
export function report({github}: Pick<Broken, 'github'>, run: Run): Promise<ActionResult> {
  const head = github.world.repo(REPO).git.readRef(MAIN) ?? '';
  return runAction({
    event: 'workflow_run',
    payload: github.eventPayload('workflow_run', run.id),
    repository: REPO,
    runId: REPORTER_RUN,
    sha: head,
    ref: MAIN,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    token: github.token,
  });
}
