// Dossiers made by hand for the tests of the texts: one valid value, and variations of it.
import type {Incident, IncidentRecord, Occurrence} from '../../src/domain/decision.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {toDecisionId, toFingerprint} from '../../src/domain/ids.ts';
import {at, candidate, diagnosis, evidence, FINGERPRINT, failure, planned, run, safe, sha} from './parts.ts';
import {recall} from './recalls.ts';

export {at, candidate, diagnosis, evidence, FINGERPRINT, failure, job, planned, run, safe, sha} from './parts.ts';
export {recall, similar} from './recalls.ts';

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
    halt: 'running',
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
      queueItem: {kind: 'chosen', queue: 'queue', item: 'heights', folder: 'in-progress', by: 'only-in-progress'},
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
      queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''},
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
      queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''},
      next: [{kind: 'investigate', why: 'No rule knows this log.'}],
    },
    planEdit: null,
  });
}
