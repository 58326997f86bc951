// Small evidence, diagnoses, plans and incidents for the tests of decisions. Every part can be replaced.
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {FailureQuestion} from '../../src/decision/decide.ts';
import type {PlanStanding} from '../../src/decision/plan-standing.ts';
import type {RecoveryQuestion} from '../../src/decision/recovery.ts';
import type {QueueStanding} from '../../src/decision/work-names.ts';
import type {Category, Level, Transience} from '../../src/domain/category.ts';
import type {BatchChoice, Incident, Standing} from '../../src/domain/decision.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import type {Evidence, JobFailure} from '../../src/domain/evidence.ts';
import {type Fingerprint, type Instant, parseSha, type Sha, toEffectKey, toFingerprint} from '../../src/domain/ids.ts';
import {type FailureEvent, type Memory, type MemoryEvent, NO_MEMORY} from '../../src/domain/memory.ts';
import type {QueueItem} from '../../src/domain/queue.ts';
import type {RunRef} from '../../src/domain/run.ts';
import type {ItemStatus, WorkItem} from '../../src/domain/workplan.ts';

export const FILE = 'plans/build.json';

export function sha(digit: string): Sha {
  const parsed = parseSha(digit.repeat(40));
  if (parsed === null) throw new Error(`not a hex digit: ${digit}`);
  return parsed;
}

export function fingerprint(name: string): Fingerprint {
  return toFingerprint([name]);
}

export function run(change: Partial<RunRef> = {}): RunRef {
  return {
    repo: {owner: 'acme', name: 'ship', server: 'https://github.com'},
    id: 500,
    attempt: 1,
    workflow: 'checks',
    workflowPath: '.github/workflows/checks.yml',
    event: 'push',
    branch: 'work',
    defaultBranch: 'main',
    headSha: sha('a'),
    base: null,
    fromFork: false,
    pullRequests: [7],
    startedAt: null,
    endedAt: null,
    byDependabot: false,
    conclusion: 'failure',
    ...change,
  };
}

const FAILURE: JobFailure = {
  job: {
    id: 1,
    name: 'test',
    conclusion: 'failure',
    finished: true,
    steps: [],
    url: 'https://github.com/acme/ship/actions/runs/500/job/1',
    startedAt: null,
    completedAt: null,
    runner: null,
  },
  step: null,
  log: null,
  annotations: [],
};

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    run: run(),
    failures: [FAILURE],
    failedJobs: ['test'],
    totalJobs: 2,
    reports: [],
    commit: null,
    branchProtected: false,
    gaps: [],
    now: 1_000 as Instant,
    ...change,
  };
}

export interface Cause {
  readonly name?: string;
  readonly category?: Category;
  readonly level?: Level;
  readonly transient?: Transience;
}

export function diagnosis(cause: Cause = {}): Diagnosis {
  const {name = 'cause', category = 'test-failure', level = 3, transient = 'no'} = cause;
  return {
    category,
    alternatives: [],
    transient,
    confidence: 0.8,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: fingerprint(name),
    prevention: [],
    factors: [],
    severity: {level, because: [{rule: 'base', change: level, detail: 'made up'}]},
    failedTests: [],
    jobs: ['test'],
  };
}

export function item(id: string, status: ItemStatus, waitsFor: readonly string[] = []): WorkItem {
  return {
    id,
    title: `Item ${id}`,
    status,
    rawStatus: status,
    dependsOn: waitsFor.map((ref) => ({ref, kind: 'id', satisfied: false})),
    ready: status === 'pending' && waitsFor.length === 0,
    pointer: `/${id}`,
  };
}

export function plan(items: readonly WorkItem[], change: Partial<PlanStanding['workplan']> = {}): PlanStanding {
  return {workplan: {file: FILE, shape: 'batches', editable: true, items, ...change}};
}

export const BATCH: Extract<BatchChoice, {kind: 'chosen'}> = {
  kind: 'chosen',
  file: FILE,
  item: '2',
  by: 'trailer',
  dependents: ['3'],
  nextReady: '4',
};

export const ITEMS = [item('1', 'done'), item('2', 'in_progress'), item('3', 'pending', ['2']), item('4', 'pending')];

export function policy(change: Partial<Policy> = {}): Policy {
  return {...defaultPolicy(), ...change};
}

/** Nothing stands, and nothing is remembered. */
export function standing(change: Partial<Standing> = {}): Standing {
  return {halt: 'running', memory: null, lost: [], owners: [], incidents: [], ...change};
}

export function remembered(...events: readonly MemoryEvent[]): Memory {
  return {...NO_MEMORY, events};
}

export interface Failed {
  readonly name?: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly branch?: string;
  readonly workflow?: string;
  readonly at?: number;
  readonly batch?: FailureEvent['batch'];
  readonly category?: Category;
}

/** A failure that the ledger holds. */
export function failed(change: Failed = {}): FailureEvent {
  const {name = 'cause', runId = 400, attempt = 1, branch = 'work', workflow = 'checks', at = 500} = change;
  const {batch = null, category = 'test-failure'} = change;
  return {
    kind: 'failure',
    key: toEffectKey('failure', name, `${runId}.${attempt}`),
    at: at as Instant,
    run: {id: runId, attempt, workflow, branch},
    startedAt: null,
    commit: sha('b'),
    batch,
    step: null,
    jobs: ['test'],
    category,
    severity: 3,
    transient: 'no',
    confidence: 0.8,
    fingerprint: fingerprint(name),
    cause: null,
    decision: 'aaaaaaaaaaaa',
    reason: 'NEW_INCIDENT',
    question: null,
    edits: [],
  };
}

export interface Passed {
  readonly name?: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly branch?: string;
  readonly incident?: number;
}

/** A green run that the ledger holds: counted, or with the end that it was. */
export function passed<Kind extends 'green' | 'recovery'>(kind: Kind, change: Passed): MemoryEvent {
  const {name = 'cause', runId, attempt = 1, branch = 'work', incident: number = 12} = change;
  const event = {
    key: toEffectKey(kind, name, `${runId}.${attempt}`, String(number)),
    at: 600 as Instant,
    run: {id: runId, attempt, workflow: 'checks', branch},
    commit: sha('c'),
    fingerprint: fingerprint(name),
    branch,
    incident: number,
  };
  const times = {detectMs: null, acknowledgeMs: null, mitigateMs: null, recoverMs: null};
  return kind === 'green' ? {...event, kind} : {...event, kind: 'recovery', pull: null, flaky: false, times};
}

/** A queue in the folder `queue` with these items. */
export function queueOf(items: readonly QueueItem[]): QueueStanding {
  return {folder: 'queue', queue: {items, duplicates: [], paused: null}};
}

export function queueItem(id: string, folder: QueueItem['folder'], change: Partial<QueueItem> = {}): QueueItem {
  return {
    id,
    title: null,
    folder,
    rawStatus: folder,
    path: `${folder}/${id}.yaml`,
    priority: {rank: 2, raw: 'medium'},
    attempts: {item: 0, environment: 0},
    cause: null,
    cooldownUntil: null,
    startedAt: null,
    updatedAt: null,
    complexity: null,
    parts: 0,
    read: 'library',
    problem: null,
    ...change,
  };
}

export function failureQuestion(change: Partial<FailureQuestion> = {}): FailureQuestion {
  return {
    evidence: evidence(),
    diagnoses: [diagnosis()],
    policy: policy(),
    standing: standing(),
    plans: [plan(ITEMS)],
    batch: BATCH,
    queues: [],
    queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''},
    ledger: 'none',
    ownToken: 'full',
    patterns: [],
    rerun: {trigger: 'local', own: {workflowPath: null, stateBranch: null}, head: null},
    ...change,
  };
}

export function recoveryQuestion(change: Partial<RecoveryQuestion> = {}): RecoveryQuestion {
  return {
    run: run({conclusion: 'success', id: 600}),
    branchProtected: false,
    policy: policy(),
    standing: standing({incidents: [incident()]}),
    plans: [plan([item('1', 'done'), item('2', 'failed')])],
    batch: BATCH,
    ledger: 'none',
    ownToken: 'full',
    ...change,
  };
}

/** Where an occurrence was seen, in a thread of many branches. */
export interface SeenAt {
  readonly runId: number;
  readonly branch?: string;
  readonly attempt?: number;
}

export interface IncidentChange extends Partial<Omit<Incident, 'record'>> {
  readonly scope?: Incident['record']['scope'];
  readonly fingerprint?: Fingerprint;
  /** Newest first, instead of `runId`. */
  readonly seen?: readonly SeenAt[];
  readonly count?: number;
  readonly name?: string;
  readonly branch?: string;
  readonly workflow?: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly batches?: readonly string[];
}

/** Of item 2 of the plan, unless another batch is given. */
export function incident(change: IncidentChange = {}): Incident {
  const {name = 'cause', branch = 'work', workflow = 'checks', runId = 400, attempt = 1, ...more} = change;
  const {
    scope = 'cause',
    fingerprint: own = fingerprint(name),
    seen = [{runId, attempt}],
    count,
    batches = [`${FILE}#2`],
    ...rest
  } = more;
  const number = rest.number ?? 12;
  return {
    number,
    url: `https://github.com/acme/ship/issues/${number}`,
    state: 'open',
    closedByHuman: false,
    locked: false,
    closedAt: null,
    createdAt: null,
    title: 'an incident',
    body: '',
    record: {
      scope,
      fingerprint: own,
      branch,
      workflow,
      firstSeen: 1 as Instant,
      openedAt: null,
      title: null,
      batches,
      owners: [],
      follows: null,
      count: count ?? seen.length,
      occurrences: seen.map((one) => ({
        runId: one.runId,
        attempt: one.attempt ?? 1,
        at: one.runId as Instant,
        sha: sha('b'),
        jobs: ['test'],
        branch: one.branch ?? null,
      })),
    },
    ...rest,
  };
}
