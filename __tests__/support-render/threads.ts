// Threads, histories, figures and sweeps made by hand for the tests of the texts.
import type {Incident, IncidentRecord} from '../../src/domain/decision.ts';
import {type OwnerName, parseOwnerName, toEffectKey, toFingerprint} from '../../src/domain/ids.ts';
import type {FailureEvent, IncidentHint, Journal, RecoveryEvent, RunMark} from '../../src/domain/memory.ts';
import type {Metrics} from '../../src/domain/metrics.ts';
import type {SweepReport} from '../../src/domain/sweep.ts';
import type {RecoveryFacts} from '../../src/render/closing.ts';
import type {ThreadRule} from '../../src/render/incident.ts';
import type {PatternFacts} from '../../src/render/systemic.ts';
import type {ThreadHistory} from '../../src/render/timeline.ts';
import {at, FINGERPRINT, incident, occurrence, record, recurringRecord, safe, sha} from './dossiers.ts';

const NO_HISTORY: ThreadHistory = {times: null, acts: [], recoveries: []};

export const RULE: ThreadRule = {minLevel: 4, occurrences: 3, outcomes: [], causes: [FINGERPRINT], history: NO_HISTORY};

const MINUTE = 60_000;

export const FACTS: RecoveryFacts = {
  pull: 33,
  greens: {count: 1, of: 1},
  times: {detectMs: 4 * MINUTE, acknowledgeMs: 26 * MINUTE, mitigateMs: null, recoverMs: 2945 * MINUTE},
  acts: [
    {at: at('2031-05-04T10:00:00Z'), kind: 'commented'},
    {at: at('2031-05-05T08:12:00Z'), kind: 'assigned'},
  ],
};

export const HISTORY: ThreadHistory = {
  times: {detectMs: 4 * MINUTE, acknowledgeMs: 26 * MINUTE, mitigateMs: null, recoverMs: null},
  acts: FACTS.acts,
  recoveries: [recovery(7010, '2031-05-04T18:00:00Z', {pull: 30})],
};

export function owner(name: string): OwnerName {
  const found = parseOwnerName(name);
  if (found === null) throw new Error(`no owner: ${name}`);
  return found;
}

export function mark(id: number, change: Partial<RunMark> = {}): RunMark {
  return {id, attempt: 1, workflow: 'CI', branch: 'main', ...change};
}

export function failureEvent(id: number, iso: string, change: Partial<FailureEvent> = {}): FailureEvent {
  return {
    kind: 'failure',
    key: toEffectKey('failure', String(id)),
    at: at(iso),
    run: mark(id),
    startedAt: null,
    commit: sha(`run ${id}`),
    batch: null,
    step: null,
    jobs: ['test (20)'],
    category: 'test-failure',
    severity: 3,
    transient: 'no',
    confidence: 0.8,
    fingerprint: FINGERPRINT,
    cause: null,
    decision: 'x',
    reason: 'NEW_INCIDENT',
    question: null,
    edits: [],
    ...change,
  };
}

export function recovery(id: number, iso: string, change: Partial<RecoveryEvent> = {}): RecoveryEvent {
  return {
    kind: 'recovery',
    key: toEffectKey('recovery', String(id)),
    at: at(iso),
    run: mark(id),
    commit: sha(`run ${id}`),
    fingerprint: FINGERPRINT,
    branch: 'main',
    incident: 12,
    pull: null,
    flaky: false,
    times: {detectMs: null, acknowledgeMs: null, mitigateMs: null, recoverMs: null},
    ...change,
  };
}

/** One cause on three branches, opened for two owners, going on from an older thread. */
export function branchesRecord(): IncidentRecord {
  return record({
    scope: 'umbrella',
    branch: '*',
    count: 12,
    batches: ['plans/release.json#7', 'plans/release.json#8'],
    owners: [owner('@harbour/pilots'), owner('@octo-keeper')],
    follows: 9,
    occurrences: [
      {...occurrence(7050, '2031-05-06T08:00:00Z'), branch: 'feature/moon'},
      {...occurrence(7020, '2031-05-05T10:00:00Z'), branch: 'feature/sun', jobs: ['test (22)', 'lint']},
      {...occurrence(7001, '2031-05-04T09:30:00Z'), branch: 'main'},
    ],
  });
}

/** The rest of a run with too many causes. */
export function umbrellaRecord(): IncidentRecord {
  return record({scope: 'umbrella', fingerprint: toFingerprint(['umbrella', 'CI', 'main'])});
}

export function patternFacts(change: Partial<PatternFacts> = {}): PatternFacts {
  return {
    episodes: 4,
    days: 30,
    failures: [
      failureEvent(7050, '2031-05-06T08:00:00Z'),
      failureEvent(6900, '2031-04-29T08:00:00Z'),
      failureEvent(6800, '2031-04-22T08:00:00Z', {run: mark(6800, {branch: 'feature/moon'})}),
      failureEvent(6700, '2031-04-15T08:00:00Z'),
    ],
    recoveries: [
      recovery(6950, '2031-04-29T12:00:00Z', {pull: 31}),
      recovery(6750, '2031-04-15T09:00:00Z', {flaky: true}),
    ],
    incidents: [incident(), incident({number: 8, state: 'closed', record: recurringRecord()})],
    ...change,
  };
}

export function systemicIncident(change: Partial<Incident> = {}): Incident {
  return incident({number: 40, title: 'Systemic fix wanted: expected 12.50 to equal 12.49 [test-failure]', ...change});
}

export function metrics(change: Partial<Metrics> = {}): Metrics {
  return {
    from: at('2031-04-06T00:00:00Z'),
    to: at('2031-05-06T00:00:00Z'),
    failedRuns: 17,
    failures: 21,
    byCategory: [
      {category: 'test-failure', count: 14},
      {category: 'network', count: 7},
    ],
    bySeverity: {1: 0, 2: 7, 3: 12, 4: 2, 5: 0},
    recurrence: {part: 9, of: 21},
    flakeRate: {part: 3, of: 21},
    rerunSuccess: {part: 2, of: 5},
    timeToDetect: {ms: 4 * MINUTE, count: 8},
    timeToAcknowledge: {ms: 95 * MINUTE, count: 6},
    timeToMitigate: {ms: null, count: 0},
    timeToRecover: {ms: 1_500 * MINUTE, count: 7},
    incidentsOpened: 8,
    incidentsOpen: 2,
    reopened: {part: 1, of: 7},
    falseDuplicates: {part: 0, of: 8},
    topCauses: [
      {
        fingerprint: FINGERPRINT,
        category: 'test-failure',
        text: safe('AssertionError: expected 12.50 to equal 12.49'),
        count: 9,
        flakes: 1,
        lastSeen: at('2031-05-05T10:00:00Z'),
        incident: 12,
      },
      {
        fingerprint: toFingerprint(['network', 'resolve']),
        category: 'network',
        text: null,
        count: 7,
        flakes: 0,
        lastSeen: at('2031-05-01T10:00:00Z'),
        incident: null,
      },
    ],
    days: [],
    damage: [],
    ...change,
  };
}

export function hint(number: number, change: Partial<IncidentHint> = {}): IncidentHint {
  return {
    fingerprint: FINGERPRINT,
    branch: 'main',
    number,
    state: 'open',
    title: safe('CI failure on main: expected 12.50 to equal 12.49 [test-failure]'),
    category: 'test-failure',
    severity: 3,
    workflow: 'CI',
    firstSeen: at('2031-05-04T09:30:00Z'),
    lastSeen: at('2031-05-05T10:00:00Z'),
    count: 2,
    ...change,
  };
}

export function journal(change: Partial<Journal> = {}): Journal {
  return {
    unfinished: [
      {
        run: {id: 7050, attempt: 2},
        since: at('2031-05-06T08:05:00Z'),
        notBefore: at('2031-05-06T09:00:00Z'),
        effects: [toEffectKey('upsert-incident', 'x'), toEffectKey('append-ledger', 'x')],
        because: 'RATE_LIMITED',
        tries: 1,
      },
    ],
    lastSweepAt: at('2031-05-05T03:00:00Z'),
    ...change,
  };
}

/** A sweep that found something of everything. */
export function sweepReport(change: Partial<SweepReport> = {}): SweepReport {
  const url = incident().url;
  const key = toEffectKey('upsert-incident', 'x');
  const thread = {url, title: incident().title};
  return {
    mode: 'act',
    halt: 'running',
    repo: {owner: 'harbour', name: 'tide-tables', server: 'https://github.com'},
    at: at('2031-05-06T03:00:00Z'),
    since: at('2031-05-05T02:00:00Z'),
    runsSeen: 31,
    handled: [
      {
        run: mark(7050, {attempt: 2}),
        why: 'unseen',
        reason: 'NEW_INCIDENT',
        outcomes: [
          {key, kind: 'upsert-incident', status: 'done', ref: url},
          {key, kind: 'append-ledger', status: 'already-done', ref: 'ledger/2031-05.jsonl'},
        ],
      },
      {
        run: mark(7031, {branch: 'feature/moon'}),
        why: 'unfinished',
        reason: 'KNOWN_INCIDENT',
        outcomes: [
          {
            key,
            kind: 'upsert-incident',
            status: 'failed',
            problem: {code: 'HOST_FORBIDDEN', operation: 'write the issue', needs: 'issues: write'},
          },
        ],
      },
      {run: mark(7060), why: 'green', reason: 'NOTHING_OPEN', outcomes: []},
    ],
    left: [
      {run: mark(7070), because: 'SWEEP_CAP', problem: null},
      {run: mark(7071, {branch: null}), because: 'NO_EVIDENCE', problem: {code: 'LOG_GONE', job: 'test (22)'}},
    ],
    threads: [
      {...thread, number: 14, change: {kind: 'folded', into: 12}, result: {status: 'done'}},
      {
        ...thread,
        number: 7,
        change: {kind: 'called-stale', lastSeen: at('2031-04-01T00:00:00Z')},
        result: {status: 'held', because: 'MODE_OBSERVE'},
      },
      {
        ...thread,
        number: 5,
        change: {kind: 'closed-stale', lastSeen: at('2031-03-01T00:00:00Z')},
        result: {
          status: 'failed',
          problem: {code: 'HOST_UNAVAILABLE', operation: 'close the issue', retryAfterMs: null},
        },
      },
      {...thread, number: 12, change: {kind: 'repaired', missing: 1}, result: {status: 'done'}},
      {
        ...thread,
        number: 11,
        change: {kind: 'verdict', verdict: {kind: 'not-planned'}},
        result: {status: 'done'},
      },
    ],
    queues: [
      {
        folder: 'queue',
        items: [
          {id: 'moon-tables', reason: 'REQUEUED', to: 'pending/moon-tables.yaml'},
          {id: 'sun-tables', reason: 'COOLING_DOWN', to: null},
        ],
        result: {status: 'done'},
      },
    ],
    commands: [{thread: 12, text: safe('/aftermath retry'), result: {status: 'done'}}],
    flakes: 2,
    pruned: ['ledger/2030-03.jsonl'],
    damage: [{document: 'incidents.json', line: null, detail: 'is no JSON'}],
    gaps: [{looked: 'run', problem: {code: 'HOST_FORBIDDEN', operation: 'list runs', needs: 'actions: read'}}],
    stopped: 'REQUEST_BUDGET',
    remembered: {status: 'done'},
    requests: 143,
    metrics: metrics(),
    ...change,
  };
}
