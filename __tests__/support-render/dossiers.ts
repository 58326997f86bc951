// Dossiers made by hand for the tests of the texts: one valid value, and variations of it.
import {createHash} from 'node:crypto';
import type {Recall, SimilarFailure} from '../../src/domain/analysis.ts';
import type {Incident, IncidentRecord, Occurrence, PlannedEffect} from '../../src/domain/decision.ts';
import type {Candidate, Diagnosis} from '../../src/domain/diagnosis.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import type {Effect} from '../../src/domain/effect.ts';
import {RISK} from '../../src/domain/effect.ts';
import type {Evidence, JobFailure} from '../../src/domain/evidence.ts';
import {
  type Instant,
  parseInstant,
  parseSha,
  type SafeText,
  type Sha,
  toDecisionId,
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

const INCIDENT_EFFECT = planned(
  {
    kind: 'upsert-incident',
    fingerprint: FINGERPRINT,
    branch: 'main',
    scope: 'cause',
    causes: [FINGERPRINT],
    follows: null,
  },
  'NEW_INCIDENT',
);

export function dossier(change: Partial<Dossier> = {}): Dossier {
  return {
    mode: 'propose',
    evidence: evidence(),
    diagnoses: [diagnosis()],
    decision: {
      id: toDecisionId(['golden']),
      reason: 'NEW_INCIDENT',
      effects: [INCIDENT_EFFECT],
      declined: [
        {kind: 'mark-item', because: 'BRANCH_PROTECTED', subject: 'main'},
        {kind: 'upsert-comment', because: 'NO_PULL_REQUEST', subject: 'main'},
      ],
      batch: {
        kind: 'chosen',
        file: 'plans/release.json',
        item: '7',
        by: 'trailer',
        dependents: ['8', '9'],
        nextReady: '10',
      },
      next: [
        {kind: 'fix', why: 'The assertion in test/round.test.js compares a rounded height with an exact one.'},
        {
          kind: 'apply-plan-edit',
          file: 'plans/release.json',
          item: '7',
          why: 'The branch is protected, so the mark was not pushed.',
        },
        {kind: 'next-item', file: 'plans/release.json', item: '10', why: 'It waits for nothing that is open.'},
      ],
    },
    plans: [],
    planEdit: {
      file: 'plans/release.json',
      item: '7',
      before:
        '{\n  "batches": [\n    {"id": 6, "verified": true},\n    {"id": 7, "verified": true},\n    {"id": 8}\n  ]\n}\n',
      after:
        '{\n  "batches": [\n    {"id": 6, "verified": true},\n    {"id": 7, "verified": false, "status": "failed"},\n    {"id": 8}\n  ]\n}\n',
      unchanged: false,
    },
    incident: null,
    recalls: new Map(),
    damage: [],
    ...change,
  };
}

export function occurrence(runId: number, iso: string): Occurrence {
  return {runId, attempt: 1, at: at(iso), sha: sha(`run ${runId}`), jobs: ['test (20)'], branch: null};
}

export function record(change: Partial<IncidentRecord> = {}): IncidentRecord {
  const first = occurrence(7001, '2031-05-04T09:30:00Z');
  return {
    scope: 'cause',
    fingerprint: FINGERPRINT,
    branch: 'main',
    workflow: 'CI',
    firstSeen: first.at,
    openedAt: at('2031-05-04T09:34:00Z'),
    title: null,
    batches: [],
    owners: [],
    follows: null,
    count: 1,
    occurrences: [first],
    ...change,
  };
}

/** Seen for the third time, with an open incident and a vanished log. */
export function recurring(): Dossier {
  const base = dossier();
  return {
    ...base,
    evidence: evidence({
      run: run({id: 7050, attempt: 2, startedAt: at('2031-05-06T08:00:00Z')}),
      failedJobs: ['test (20)', 'test (22)'],
      branchProtected: null,
      gaps: [
        {looked: 'log', problem: {code: 'LOG_GONE', job: 'test (22)'}},
        {looked: 'branch', problem: {code: 'HOST_FORBIDDEN', operation: 'read branch', needs: 'contents: read'}},
      ],
    }),
    decision: {
      ...base.decision,
      reason: 'KNOWN_INCIDENT',
      batch: {kind: 'none', because: 'NO_BATCH', subject: 'main'},
      next: [
        {kind: 'revert', sha: sha('head'), why: 'It is the newest commit and the branch was green before it.'},
        {kind: 'investigate', why: 'The log of one job is gone.'},
      ],
    },
    planEdit: null,
    incident: incident(),
    recalls: new Map([[FINGERPRINT, recall()]]),
  };
}

/** Seen before on two branches and mended once, and a cousin that only a re-run helped. */
export function recall(change: Partial<Recall> = {}): Recall {
  return {
    asked: true,
    count: 4,
    firstSeen: at('2031-02-11T07:00:00Z'),
    windows: {day: 1, week: 2, month: 3},
    flakes: 1,
    similar: [
      similar(7001, '2031-05-04T09:30:00Z'),
      similar(6400, '2031-04-20T11:00:00Z', {
        branch: 'feature/moon',
        fix: {at: at('2031-04-20T15:00:00Z'), commit: sha('fix'), pull: 29, flaky: false},
      }),
      similar(6100, '2031-04-12T06:00:00Z', {
        likeness: 'text',
        score: 0.72,
        text: safe('AssertionError: expected 3.1 to equal 3.2'),
        fix: {at: at('2031-04-12T06:40:00Z'), commit: sha('run 6100'), pull: null, flaky: true},
      }),
    ],
    ...change,
  };
}

export function similar(runId: number, iso: string, change: Partial<SimilarFailure> = {}): SimilarFailure {
  return {
    likeness: 'fingerprint',
    score: 1,
    fix: null,
    at: at(iso),
    runId,
    attempt: 1,
    branch: 'main',
    commit: sha(`run ${runId}`),
    category: 'test-failure',
    text: safe('AssertionError: expected 12.50 to equal 12.49'),
    ...change,
  };
}

export function recurringRecord(): IncidentRecord {
  return record({
    count: 3,
    occurrences: [
      {...occurrence(7050, '2031-05-06T08:00:00Z'), attempt: 2},
      occurrence(7020, '2031-05-05T10:00:00Z'),
      occurrence(7001, '2031-05-04T09:30:00Z'),
    ],
  });
}

export function incident(change: Partial<Incident> = {}): Incident {
  return {
    number: 12,
    url: 'https://github.com/harbour/tide-tables/issues/12',
    state: 'open',
    closedByHuman: false,
    locked: false,
    closedAt: null,
    createdAt: at('2031-05-04T09:34:00Z'),
    title: 'CI failure on main: expected 12.50 to equal 12.49 [test-failure]',
    body: '',
    record: record({
      count: 2,
      occurrences: [occurrence(7020, '2031-05-05T10:00:00Z'), occurrence(7001, '2031-05-04T09:30:00Z')],
    }),
    ...change,
  };
}

/** Two causes on a pull request, the first one transient. */
export function transientOnPull(): Dossier {
  const network = diagnosis({
    category: 'network',
    alternatives: [],
    transient: 'yes',
    confidence: 0.62,
    rootCause: [
      {
        ...candidate(58, 'curl: (6) Could not resolve host: mirror.example', 'curl-resolve'),
        job: 'docs',
        reason: 'a name could not be looked up',
      },
    ],
    step: 'Fetch the style',
    excerpt: {
      job: 'docs',
      firstLine: 57,
      lines: [
        safe('+ curl -sSf https://mirror.example/style.css'),
        safe('curl: (6) Could not resolve host: mirror.example'),
      ],
    },
    fingerprint: toFingerprint(['network', 'resolve']),
    prevention: ['Keep a copy of what the build downloads.'],
    factors: [],
    severity: {level: 2, because: [{rule: 'base', change: 2, detail: 'A fault of the environment is minor.'}]},
    failedTests: [],
    jobs: ['docs'],
  });
  const comment = planned({kind: 'upsert-comment', thread: 31}, 'THREAD_INFORMED');
  return dossier({
    evidence: evidence({
      run: run({id: 7090, event: 'pull_request', branch: 'feature/moon', pullRequests: [31]}),
      failures: [failure('docs', 9201), failure('test (20)', 9202)],
      failedJobs: ['docs', 'test (20)'],
      branchProtected: false,
    }),
    diagnoses: [network, diagnosis()],
    decision: {
      id: toDecisionId(['pull']),
      reason: 'BELOW_RESPONSE',
      effects: [comment],
      declined: [{kind: 'upsert-incident', because: 'BELOW_RESPONSE', subject: 'level 2'}],
      batch: {kind: 'none', because: 'NO_PLAN', subject: ''},
      next: [{kind: 'rerun', why: 'The name server did not answer; nothing in the change is to blame.'}],
    },
    planEdit: null,
  });
}

/** A log given on a laptop that explains nothing. */
export function unknownOnLaptop(): Dossier {
  return dossier({
    mode: 'observe',
    evidence: evidence({
      run: run({repo: null, id: 4_000_001, branch: null, workflow: 'build.log', event: 'local'}),
      failures: [],
      failedJobs: ['build.log'],
      totalJobs: 1,
      commit: null,
      branchProtected: null,
    }),
    diagnoses: [
      diagnosis({
        category: 'unknown',
        alternatives: [],
        transient: 'unknown',
        confidence: 0.1,
        rootCause: [],
        step: null,
        excerpt: null,
        prevention: [],
        factors: [],
        failedTests: [],
        jobs: ['build.log'],
        severity: {level: 2, because: [{rule: 'base', change: 2, detail: 'An unknown cause counts as minor.'}]},
      }),
    ],
    decision: {
      id: toDecisionId(['laptop']),
      reason: 'FAILURE_REPORTED',
      effects: [],
      declined: [{kind: 'upsert-incident', because: 'MODE_OBSERVE', subject: ''}],
      batch: {kind: 'none', because: 'NO_PLAN', subject: ''},
      next: [{kind: 'investigate', why: 'No rule knows this log.'}],
    },
    planEdit: null,
  });
}
