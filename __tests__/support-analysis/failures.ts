// Failures of our own for the tests of analyses: a small log each, with the commit, the plan and the memory around it.
import {analyseFailure} from '../../src/app/analyse-failure.ts';
import {diagnoseRun} from '../../src/app/diagnose-run.ts';
import {gatherLocal} from '../../src/app/gather-local.ts';
import {NO_PLANS, type PlansRead} from '../../src/app/read-plans.ts';
import {NO_SHA} from '../../src/app/recorded-failure.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {Analysis} from '../../src/domain/analysis.ts';
import type {CommitFacts} from '../../src/domain/evidence.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {toMemory} from '../../src/memory/documents.ts';
import {orderReady} from '../../src/workplan/next.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';
import {at, safe, sha} from '../support-render/dossiers.ts';

export interface FailureCase {
  readonly log: readonly string[];
  readonly branch?: string;
  readonly commit?: {readonly subject: string; readonly files: readonly string[]; readonly batch?: string};
  readonly plan?: string;
  /** Lines of a ledger. */
  readonly ledger?: readonly string[];
}

const RULES = BUILT_IN_RULES();

/** The analyses of a case, worst cause first, and the run they belong to. */
export async function analyseCase(given: FailureCase): Promise<readonly [Analysis, RunRef]> {
  const commit = given.commit === undefined ? null : toCommit(given.commit);
  const evidence = await gatherLocal(
    {now: () => at('2031-05-04T09:34:00Z')},
    {
      logs: [memoryLogSource('build.log', `${given.log.join('\n')}\n`)],
      reports: [],
      gaps: [],
      workflow: 'corner-shop',
      branch: given.branch ?? null,
      defaultBranch: 'main',
      headSha: commit?.sha ?? NO_SHA,
      commit,
      digest: {patterns: RULES.rules},
    },
  );
  const policy = defaultPolicy();
  const settings = {rules: RULES, severity: policy.severity, excerptLines: policy.logs.excerptLines};
  const [analysis] = analyseFailure({
    evidence,
    diagnoses: diagnoseRun(evidence, [], settings),
    policy,
    plans: given.plan === undefined ? NO_PLANS : toPlans(given.plan),
    batch: null,
    memory:
      given.ledger === undefined
        ? null
        : toMemory(new Map([['ledger/2031-04.jsonl', given.ledger.join('\n')]]), toSafeText),
    root: null,
  });
  if (analysis === undefined) throw new Error('nothing was analysed');
  return [analysis, evidence.run];
}

function toCommit({subject, files, batch}: NonNullable<FailureCase['commit']>): CommitFacts {
  const trailers = batch === undefined ? [] : [{key: 'Batch', value: batch}];
  return {sha: sha(subject), subject: safe(subject), trailers, changedFiles: files};
}

function toPlans(text: string): PlansRead {
  const read = readWorkplan('plan/execution_plan.json', text);
  if (!read.ok) throw new Error('the plan of a test cannot be read');
  return {...NO_PLANS, plans: [{workplan: read.value}], ready: orderReady([read.value])};
}

/** One ledger line of an earlier failure. */
export function ledgerLine(change: {
  readonly fingerprint: string;
  readonly at: string;
  readonly runId: number;
  readonly category?: string;
  readonly rule?: string;
  readonly text?: string;
  readonly commit?: string;
}): string {
  return JSON.stringify({
    v: 1,
    kind: 'failure',
    key: `failure:${change.runId}`,
    at: change.at,
    startedAt: null,
    run: {id: change.runId, attempt: 1, workflow: 'corner-shop', branch: 'main'},
    commit: change.commit ?? sha(`commit of ${change.runId}`),
    batch: null,
    step: 'Run npm test',
    jobs: ['test'],
    category: change.category ?? 'oom',
    severity: 3,
    transient: 'no',
    confidence: 0.9,
    fingerprint: change.fingerprint,
    cause: {rule: change.rule ?? 'node.heap', line: 7, text: change.text ?? 'JavaScript heap out of memory'},
    decision: 'abcdefabcdef',
    reason: 'NEW_INCIDENT',
  });
}

const PLAN = `[
  {"batch": "1.1", "title": "Add up the lines", "dependencies": [], "verified": true},
  {"batch": "1.2", "title": "Discounts", "dependencies": ["1.1"], "verified": false},
  {"batch": "1.3", "title": "Print the receipt", "dependencies": ["1.2"], "verified": false},
  {"batch": "1.4", "title": "Opening hours", "dependencies": ["1.1"], "verified": false}
]
`;

const group = (command: string) => [`##[group]Run ${command}`, command, 'shell: /usr/bin/bash -e {0}', '##[endgroup]'];
const exit = (code: number) => `##[error]Process completed with exit code ${code}.`;

/** A test that the commit broke, in a batch that another one waits for. */
export const BROKEN_TEST: FailureCase = {
  branch: 'work/discounts',
  commit: {subject: 'Discounts in percent', files: ['src/price.js', 'test/price.test.js'], batch: '1.2'},
  plan: PLAN,
  log: [
    ...group('node --test'),
    '✔ a total adds up its lines (0.8ms)',
    '✖ ten percent off 2000 cents are 1800 cents (0.9ms)',
    '  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:',
    '  ',
    '  -18000 !== 1800',
    '  ',
    '      at withDiscount (file:///home/runner/work/corner-shop/corner-shop/src/price.js:7:18)',
    '      at TestContext.<anonymous> (file:///home/runner/work/corner-shop/corner-shop/test/price.test.js:10:10)',
    "    code: 'ERR_ASSERTION',",
    '    actual: -18000,',
    '    expected: 1800,',
    "    operator: 'strictEqual'",
    'ℹ tests 2',
    'ℹ fail 1',
    exit(1),
  ],
};

/** A database that the job forgot to start, on the branch that everybody builds on. */
export const SERVICE_NOT_STARTED: FailureCase = {
  branch: 'main',
  commit: {subject: 'Store baskets', files: ['src/basket.py']},
  log: [
    ...group('psql "$DATABASE_URL" -f schema.sql'),
    'psql: error: connection to server at "127.0.0.1", port 5432 failed: Connection refused',
    '\tIs the server running on that host and accepting TCP/IP connections?',
    exit(2),
  ],
};

/** Two packages that cannot be together, after the manifest was changed. */
export const VERSIONS_CONFLICT: FailureCase = {
  branch: 'main',
  commit: {subject: 'Move to the new shelf widget', files: ['package.json', 'package-lock.json']},
  log: [
    ...group('npm install'),
    'npm error code ERESOLVE',
    'npm error ERESOLVE unable to resolve dependency tree',
    'npm error',
    'npm error While resolving: corner-shop@1.0.0',
    'npm error Found: shelf@3.0.0',
    'npm error node_modules/shelf',
    'npm error   shelf@"^3.0.0" from the root project',
    'npm error',
    'npm error Could not resolve dependency:',
    'npm error peer shelf@"^2.0.0" from shelf-widget@1.4.0',
    exit(1),
  ],
};

/** A heap that is too small, met twice before on other commits. */
export function recurringHeap(fingerprint: string): FailureCase {
  return {
    branch: 'main',
    commit: {subject: 'More pictures', files: ['assets/list.json']},
    ledger: [
      ledgerLine({fingerprint, at: '2031-04-20T08:00:00Z', runId: 610}),
      'this line was damaged by somebody',
      ledgerLine({fingerprint, at: '2031-04-28T17:30:00Z', runId: 655}),
      ledgerLine({fingerprint: 'ffffffffffffffff', at: '2031-04-01T00:00:00Z', runId: 500, category: 'lint'}),
    ],
    log: [
      ...group('npm run build'),
      '<--- Last few GCs --->',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      '----- Native stack trace -----',
      'Aborted (core dumped)',
      exit(134),
    ],
  };
}

/** A name that could not be looked up: the one case where a re-run is the first thing to do. */
export const NAME_NOT_FOUND: FailureCase = {
  log: [
    ...group('curl -fsSO https://files.example.com/tool.tgz'),
    'curl: (6) Could not resolve host: files.example.com',
    exit(6),
  ],
};

/** A tool that nobody knows. */
export const UNKNOWN_TOOL: FailureCase = {
  branch: 'work/lamps',
  log: [...group('lampctl apply'), 'lampctl: the wick of lamp 7 refuses', exit(3)],
};
