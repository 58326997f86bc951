// A small world for sweeps: a host, runs and a memory that remember, and handlers that do what the real ones promise.
import {sweep} from '../../src/app/sweep.ts';
import type {HandledRun, SweepRequest, SweepWorld} from '../../src/app/sweep-world.ts';
import {updateState} from '../../src/app/update-state.ts';
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {EffectOutcome, Incident, IncidentRecord} from '../../src/domain/decision.ts';
import {type Fingerprint, type Instant, toEffectKey, toFingerprint} from '../../src/domain/ids.ts';
import {renderIncidentMarker} from '../../src/domain/marker.ts';
import type {FailureEvent, Memory, MemoryEvent} from '../../src/domain/memory.ts';
import type {Problem} from '../../src/domain/problem.ts';
import type {Conclusion, RunRef} from '../../src/domain/run.ts';
import type {SweepReport} from '../../src/domain/sweep.ts';
import {documentsFor, type MemoryAdditions, rebuildHints, remember, toMemory} from '../../src/memory/documents.ts';
import {toIncidentEvent, toRecoveryEvent} from '../../src/memory/events.ts';
import {nextRecord, PLAIN_THREAD} from '../../src/memory/occurrences.ts';
import type {ThreadRead} from '../../src/ports/operator-host.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {FakeCodeHost, type FakeIncident} from '../fakes/fake-code-host.ts';
import {FakeOperatorHost} from '../fakes/fake-operator-host.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {RecordingLog} from '../fakes/recording-log.ts';
import {safe, sampleInstant, sampleSha} from '../fakes/samples.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
export const NOW = sampleInstant('2031-05-14T09:30:00Z');
export const WINDOW_DAYS = 30;
export const OWN_PATH = '.github/workflows/aftermath.yml';
export const LIMITED: Problem = {code: 'HOST_RATE_LIMITED', operation: 'open the incident', retryAfterMs: 3_000_000};

/** So long before now. */
export function ago(ms: number): Instant {
  return (NOW - ms) as Instant;
}

export function causeOf(words: string): Fingerprint {
  return toFingerprint([words]);
}

const UNTIMED = {detectMs: null, acknowledgeMs: null, mitigateMs: null, recoverMs: null};

const noPause: Pacing = {pause: async () => undefined, draw: () => 0, elapsed: () => 0};

/** A run that failed three hours ago on main, unless told otherwise. */
export function sampleRun(id: number, change: Partial<RunRef> = {}): RunRef {
  return {
    repo: {owner: 'harbour', name: 'tide', server: 'https://host.invalid'},
    id,
    attempt: 1,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
    headSha: sampleSha(`run ${id}`),
    base: null,
    fromFork: false,
    pullRequests: [],
    startedAt: ago(3 * HOUR_MS),
    endedAt: ago(2 * HOUR_MS),
    byDependabot: false,
    conclusion: 'failure',
    ...change,
  };
}

/** A remembered failure of a run. */
export function failureOf(run: RunRef, cause: string, at: Instant = ago(2 * HOUR_MS)): FailureEvent {
  const fingerprint = causeOf(cause);
  const {id, attempt, workflow, branch, startedAt, headSha} = run;
  return {
    kind: 'failure',
    key: toEffectKey('failure', fingerprint, String(id), String(attempt)),
    at,
    run: {id, attempt, workflow, branch},
    startedAt,
    commit: headSha,
    batch: null,
    step: null,
    jobs: ['unit'],
    category: 'test-failure',
    severity: 3,
    transient: 'no',
    confidence: 0.9,
    fingerprint,
    cause: {rule: 'sample', line: 3, text: safe(cause)},
    decision: 'aaaaaaaaaaaa',
    reason: 'NEW_INCIDENT',
    question: null,
    edits: [],
  };
}

const THREAD: ThreadRead = {
  facts: {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'},
  incident: null,
  branch: 'main',
};

export class Harbour {
  readonly host = new FakeCodeHost();
  readonly operators = new FakeOperatorHost(THREAD, NOW);
  readonly reader = new FakeRunReader();
  readonly state = new MemoryStateStore();
  readonly log = new RecordingLog();
  readonly pages: string[] = [];
  /** Runs that were handed over, in order: id and attempt. */
  readonly handed: string[] = [];
  /** What each run failed of; `tide overflow` when nothing is said. */
  readonly causes = new Map<number, string>();
  /** From this handed run on (0-based) the host asks for patience. */
  limitedFrom = Number.POSITIVE_INFINITY;
  policy: Policy = {...defaultPolicy(), mode: 'act'};
  /** False: no memory is kept. */
  keepsMemory = true;
  now: Instant = NOW;

  constructor() {
    this.host.now = NOW;
  }

  addRuns(...runs: readonly RunRef[]): void {
    for (const run of runs) this.reader.runs.set(run.id, run);
  }

  /** A run that ended in some way. */
  addRun(id: number, conclusion: Conclusion, change: Partial<RunRef> = {}): RunRef {
    const run = sampleRun(id, {conclusion, ...change});
    this.addRuns(run);
    return run;
  }

  /** An open thread that tells of one run, and what is remembered of it. */
  openThread(cause: string, runs: readonly RunRef[], change: Partial<FakeIncident> = {}): FakeIncident {
    const record = runs.reduce<IncidentRecord | null>((known, run) => nextRecord(known, toSighting(run, cause)), null);
    if (record === null) throw new Error('a thread without a run');
    const number = this.host.incidents.length + 1;
    const thread: FakeIncident = {
      number,
      title: `CI failure on ${record.branch}: ${cause}`,
      body: toBody(record),
      labels: ['aftermath'],
      state: 'open',
      closedByHuman: false,
      locked: false,
      closedAt: null,
      createdAt: record.firstSeen,
      ...change,
    };
    this.host.incidents.push(thread);
    return thread;
  }

  async remember(additions: MemoryAdditions): Promise<void> {
    const updated = await updateState(this.state, noPause, {
      names: documentsFor(this.now, WINDOW_DAYS),
      first: null,
      summary: 'Remember a sample',
      edit: ({documents}) => remember(documents, additions, {now: this.now, safe}),
    });
    if (!updated.ok) throw new Error(updated.problem.code);
  }

  memory(): Memory {
    return toMemory(this.state.documents, safe);
  }

  eventsOf<Kind extends MemoryEvent['kind']>(kind: Kind): readonly Extract<MemoryEvent, {kind: Kind}>[] {
    return this.memory().events.filter((event): event is Extract<MemoryEvent, {kind: Kind}> => event.kind === kind);
  }

  async incidents(): Promise<readonly Incident[]> {
    const listed = await this.host.listIncidents();
    if (!listed.ok) throw new Error(listed.problem.code);
    return listed.value;
  }

  async open(): Promise<readonly Incident[]> {
    return (await this.incidents()).filter(({state}) => state === 'open');
  }

  world(): SweepWorld {
    return {
      host: this.host,
      reader: this.reader,
      state: this.keepsMemory ? this.state : null,
      pacing: noPause,
      safe,
      log: this.log,
      handleRun: (run) => this.handleRun(run),
      handleGreen: (run) => this.handleGreen(run),
      renderPage: (metrics) => `<p>${metrics.failedRuns} failed runs</p>`,
      writePage: async (page) => {
        this.pages.push(page);
        return {ok: true, value: {ref: 'dashboard.html', change: 'created'}};
      },
      operators: this.operators,
      requests: () => null,
    };
  }

  request(change: Partial<SweepRequest> = {}): SweepRequest {
    return {
      policy: this.policy,
      now: this.now,
      repo: {owner: 'harbour', name: 'tide', server: 'https://host.invalid'},
      branch: null,
      own: {workflowPath: OWN_PATH, stateBranch: 'aftermath/state'},
      snapshot: null,
      gaps: [],
      ...change,
    };
  }

  sweep(change: Partial<SweepRequest> = {}): Promise<SweepReport> {
    return sweep(this.world(), this.request(change));
  }

  private async handleRun(run: RunRef): Promise<HandledRun> {
    this.handed.push(`${run.id}.${run.attempt}`);
    const key = toEffectKey('upsert-incident', String(run.id));
    if (this.handed.length > this.limitedFrom) {
      return done([{key, kind: 'upsert-incident', status: 'held', because: 'RATE_LIMITED'}]);
    }
    if (this.policy.mode === 'observe') {
      return done([{key, kind: 'upsert-incident', status: 'held', because: 'MODE_OBSERVE'}]);
    }
    const cause = this.causes.get(run.id) ?? 'tide overflow';
    const known = (await this.open()).find(
      ({record}) => record.fingerprint === causeOf(cause) && record.branch === run.branch,
    );
    const record = nextRecord(known?.record ?? null, toSighting(run, cause), {...PLAIN_THREAD, openedAt: this.now});
    const written = await this.host.ensureIncident(
      {
        fingerprint: record.fingerprint,
        branch: record.branch,
        title: `CI failure on ${record.branch}: ${cause}`,
        body: toBody(record),
        labels: ['aftermath'],
      },
      known ?? null,
    );
    if (!written.ok) return done([{key, kind: 'upsert-incident', status: 'failed', problem: written.problem}]);
    const thread = (await this.incidents()).find(({number}) => number === written.value.number);
    const failure = failureOf(run, cause, this.now);
    await this.remember({
      events: [failure],
      hints: thread === undefined ? [] : rebuildHints([thread], {events: [failure], safe}),
      finished: [{id: run.id, attempt: run.attempt}],
    });
    return done([
      {key, kind: 'upsert-incident', status: 'done', ref: written.value.ref},
      {key: toEffectKey('append-ledger', String(run.id)), kind: 'append-ledger', status: 'done', ref: 'memory'},
    ]);
  }

  private async handleGreen(run: RunRef): Promise<HandledRun> {
    this.handed.push(`green ${run.id}.${run.attempt}`);
    const outcomes: EffectOutcome[] = [];
    for (const incident of await this.open()) {
      const {record, number} = incident;
      if (record.workflow !== run.workflow || record.branch !== run.branch) continue;
      await this.host.ensureIncidentClosed(incident, `${incident.body}\n\nRecovered.`);
      const {fingerprint, branch} = record;
      const seen = {
        run,
        fingerprint,
        branch,
        incident: number,
        now: this.now,
        pull: null,
        flaky: false,
        times: UNTIMED,
      };
      const occasion = `${run.id}.${run.attempt}`;
      const closed = toIncidentEvent({at: this.now, change: 'closed', fingerprint, branch, incident: number, occasion});
      await this.remember({events: [toRecoveryEvent(seen), closed]});
      outcomes.push({
        key: toEffectKey('close-incident', String(number)),
        kind: 'close-incident',
        status: 'done',
        ref: '',
      });
    }
    return done(outcomes);
  }
}

function done(outcomes: readonly EffectOutcome[]): HandledRun {
  return {reason: 'NEW_INCIDENT', outcomes, gaps: []};
}

function toSighting(run: RunRef, cause: string) {
  const at = run.startedAt ?? NOW;
  return {
    fingerprint: causeOf(cause),
    branch: run.branch ?? 'main',
    workflow: run.workflow,
    occurrence: {runId: run.id, attempt: run.attempt, at, sha: run.headSha, jobs: ['unit'], branch: null},
    batch: null,
  };
}

/** A body as ours look: the marker, a sentence that counts, the table, and words that are not about any of them. */
export function toBody(record: IncidentRecord): string {
  return [
    '<!-- aftermath:begin -->',
    renderIncidentMarker(record),
    '',
    `Seen **${record.count} times** on main.`,
    '',
    '## Root cause',
    '',
    'The tide was too high.',
    '',
    '## Occurrences',
    '',
    ...record.occurrences.map(({runId}) => `| ${runId} |`),
    '',
    '_Written by Aftermath._',
    '',
    '<!-- aftermath:end -->',
    '',
    'A note that a person wrote.',
  ].join('\n');
}
