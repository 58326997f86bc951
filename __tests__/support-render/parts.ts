// Runs, jobs, diagnoses and evidence made by hand for the tests of the texts.
import {createHash} from 'node:crypto';
import type {PlannedEffect} from '../../src/domain/decision.ts';
import type {Candidate, Diagnosis} from '../../src/domain/diagnosis.ts';
import {type Effect, RISK} from '../../src/domain/effect.ts';
import type {Evidence, JobFailure} from '../../src/domain/evidence.ts';
import {
  type Instant,
  parseInstant,
  parseSha,
  type SafeText,
  type Sha,
  toEffectKey,
  toFingerprint,
} from '../../src/domain/ids.ts';
import type {Job, RunRef} from '../../src/domain/run.ts';

/** Test texts are clean by construction; only here the brand is put on without a check. */
export const safe = (text: string): SafeText => text as SafeText;

export function sha(seed: string): Sha {
  const found = parseSha(createHash('sha1').update(seed).digest('hex'));
  if (found === null) throw new Error('no sha');
  return found;
}

export function at(iso: string): Instant {
  const found = parseInstant(iso);
  if (found === null) throw new Error(`no instant: ${iso}`);
  return found;
}

export const FINGERPRINT = toFingerprint(['test-failure', 'price rounding']);

export function run(change: Partial<RunRef> = {}): RunRef {
  return {
    repo: {owner: 'harbour', name: 'tide-tables', server: 'https://github.com'},
    id: 7001,
    attempt: 1,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
    headSha: sha('head'),
    base: null,
    fromFork: false,
    pullRequests: [],
    startedAt: at('2031-05-04T09:30:00Z'),
    endedAt: null,
    byDependabot: false,
    conclusion: 'failure',
    ...change,
  };
}

export function job(name: string, id: number): Job {
  return {
    id,
    name,
    conclusion: 'failure',
    finished: true,
    steps: [
      {number: 1, name: 'Set up job', conclusion: 'success'},
      {number: 4, name: 'Run npm test', conclusion: 'failure'},
    ],
    url: `https://github.com/harbour/tide-tables/actions/runs/7001/job/${id}`,
    startedAt: at('2031-05-04T09:30:10Z'),
    completedAt: at('2031-05-04T09:33:00Z'),
    runner: 'runner-1',
  };
}

export function failure(name: string, id: number): JobFailure {
  return {
    job: job(name, id),
    step: 'Run npm test',
    log: {
      format: 'actions',
      lineCount: 160,
      byteCount: 9000,
      steps: [
        {name: safe('Set up job'), firstLine: 1, lastLine: 30, exitCode: null},
        {name: safe('Run npm test'), firstLine: 31, lastLine: 160, exitCode: 1},
      ],
      windows: [],
      exit: {line: 159, code: 1},
    },
    annotations: [],
  };
}

export function candidate(line: number | null, text: string, rule: string): Candidate {
  return {job: 'test (20)', line, text: safe(text), rule, score: 9, reason: 'first assertion of the step that failed'};
}

export function diagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    category: 'test-failure',
    alternatives: ['flaky'],
    transient: 'no',
    confidence: 0.86,
    rootCause: [
      candidate(133, 'AssertionError: expected 12.50 to equal 12.49', 'node-assertion'),
      candidate(140, '  1 failing | 41 passing', 'mocha-count'),
    ],
    step: 'Run npm test',
    excerpt: {
      job: 'test (20)',
      firstLine: 129,
      lines: [
        '  high water',
        '    ✓ rises before noon',
        '    1) rounds to the nearest decimetre',
        '',
        '  AssertionError: expected 12.50 to equal 12.49',
        '      at Context.<anonymous> (test/round.test.js:12:14)',
        '      at process.processImmediate (node:internal/timers:511:21)',
      ].map(safe),
    },
    fingerprint: FINGERPRINT,
    prevention: ['Run the tests before pushing.', 'Compare decimals with a tolerance, not with equality.'],
    factors: ['The test compares a rounded number with an unrounded one.'],
    severity: {
      level: 3,
      because: [
        {rule: 'base', change: 2, detail: 'Failing tests start at minor.'},
        {rule: 'protected-branch', change: 1, detail: 'The branch main is protected.'},
      ],
    },
    failedTests: [
      {
        classname: 'high water',
        name: 'rounds to the nearest decimetre',
        message: safe('expected 12.50 to equal 12.49\n    at test/round.test.js:12:14'),
        file: 'test/round.test.js',
        line: 12,
      },
    ],
    jobs: ['test (20)'],
    ...change,
  };
}

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    run: run(),
    failures: [failure('test (20)', 9101)],
    failedJobs: ['test (20)'],
    totalJobs: 4,
    reports: [],
    commit: {
      sha: sha('head'),
      subject: safe('Round heights to centimetres'),
      trailers: [{key: 'Batch', value: '7'}],
      changedFiles: ['src/round.js'],
    },
    branchProtected: true,
    gaps: [],
    now: at('2031-05-04T09:34:00Z'),
    ...change,
  };
}

export function planned(effect: Effect, because: PlannedEffect['because']): PlannedEffect {
  return {
    key: toEffectKey(effect.kind, JSON.stringify(effect)),
    effect,
    because,
    risk: RISK[effect.kind],
    after: null,
  };
}
