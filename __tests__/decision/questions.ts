// Small evidence, diagnoses, plans and incidents for the tests of decisions. Every part can be replaced.
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {FailureQuestion} from '../../src/decision/decide.ts';
import type {PlanStanding} from '../../src/decision/plan-standing.ts';
import type {RecoveryQuestion} from '../../src/decision/recovery.ts';
import type {Category, Level, Transience} from '../../src/domain/category.ts';
import type {BatchChoice, Incident} from '../../src/domain/decision.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import type {Evidence, JobFailure} from '../../src/domain/evidence.ts';
import {type Fingerprint, type Instant, parseSha, type Sha, toFingerprint} from '../../src/domain/ids.ts';
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
    fromFork: false,
    pullRequests: [7],
    startedAt: null,
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
  return {workplan: {file: FILE, shape: 'batches', editable: true, items, ...change}, optedIn: true};
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

export function failureQuestion(change: Partial<FailureQuestion> = {}): FailureQuestion {
  return {
    evidence: evidence(),
    diagnoses: [diagnosis()],
    policy: policy(),
    standing: {halt: 'running', incidents: []},
    plans: [plan(ITEMS)],
    batch: BATCH,
    memory: 'none',
    ...change,
  };
}

export function recoveryQuestion(change: Partial<RecoveryQuestion> = {}): RecoveryQuestion {
  return {
    run: run({conclusion: 'success', id: 600}),
    branchProtected: false,
    policy: policy(),
    standing: {halt: 'running', incidents: [incident()]},
    plans: [plan([item('1', 'done'), item('2', 'failed')])],
    batch: BATCH,
    memory: 'none',
    ...change,
  };
}

export interface IncidentChange extends Partial<Omit<Incident, 'record'>> {
  readonly name?: string;
  readonly branch?: string;
  readonly workflow?: string;
  readonly runId?: number;
  readonly attempt?: number;
}

export function incident(change: IncidentChange = {}): Incident {
  const {name = 'cause', branch = 'work', workflow = 'checks', runId = 400, attempt = 1, ...rest} = change;
  const number = rest.number ?? 12;
  return {
    number,
    url: `https://github.com/acme/ship/issues/${number}`,
    state: 'open',
    closedByHuman: false,
    title: 'an incident',
    body: '',
    record: {
      fingerprint: fingerprint(name),
      branch,
      workflow,
      firstSeen: 1 as Instant,
      count: 1,
      occurrences: [{runId, attempt, at: 1 as Instant, sha: sha('b'), jobs: ['test']}],
    },
    ...rest,
  };
}
