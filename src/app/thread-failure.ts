// The failure that a thread is about, as the memory holds it: all causes of its newest run, worst first.
import type {Policy} from '../config/schema.ts';
import type {FailureQuestion} from '../decision/question.ts';
import type {BatchChoice} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {FailureEvent, Memory, MemoryEvent} from '../domain/memory.ts';
import type {RepoRef} from '../domain/run.ts';
import type {CommentEvent} from './operator-world.ts';
import {toRecordedDiagnosis, toRecordedEvidence} from './recorded-failure.ts';

/** Causes of one attempt of one run, worst first. */
export type ThreadFailure = readonly [FailureEvent, ...FailureEvent[]];

/** A thread, with the incident that it is. */
export interface ThreadPlace {
  readonly about: Pick<CommentEvent['about'], 'incident'>;
  readonly thread: number;
}

/**
 * What the newest failed run of the thread showed; null where the memory knows of none. The thread of an incident is about its
 * cause, on its branch; any other thread about whatever failed on the branch that our comment there tells of.
 */
export function findThreadFailure(
  {events}: Pick<Memory, 'events'>,
  {about, thread}: ThreadPlace,
): ThreadFailure | null {
  const record = about.incident?.record ?? null;
  const branches = record === null ? listBranches(events, thread) : [record.branch];
  const own = listFailures(events).filter(
    ({fingerprint, run}) =>
      (record === null || fingerprint === record.fingerprint) &&
      branches.some((branch) => branch === '*' || branch === run.branch),
  );
  const newest = own.toSorted((a, b) => a.run.id - b.run.id || a.run.attempt - b.run.attempt).at(-1);
  if (newest === undefined) return null;
  const all = listFailures(events).filter(({run}) => run.id === newest.run.id && run.attempt === newest.run.attempt);
  const [first, ...others] = all.toSorted((a, b) => b.severity - a.severity || (a.key < b.key ? -1 : 1));
  return first === undefined ? null : [first, ...others];
}

/** Branch that our comment in a pull request tells of; null where there is none, or where comments tell of several. */
export function findThreadBranch({events}: Pick<Memory, 'events'>, thread: number): string | null {
  const [branch = null, other] = listBranches(events, thread);
  return other === undefined ? branch : null;
}

function listBranches(events: readonly MemoryEvent[], thread: number): readonly string[] {
  const named = events.flatMap((event) =>
    event.kind === 'comment' && event.thread === thread && event.branch !== null ? [event.branch] : [],
  );
  return [...new Set(named)];
}

/** The first commit of the branch that is known to have shown the cause. */
export function findFirstBad({events}: Pick<Memory, 'events'>, {fingerprint, run}: FailureEvent): string | null {
  const own = listFailures(events).filter((one) => one.fingerprint === fingerprint && one.run.branch === run.branch);
  return own.toSorted((a, b) => a.run.id - b.run.id)[0]?.commit ?? null;
}

function listFailures(events: readonly MemoryEvent[]): readonly FailureEvent[] {
  return events.flatMap((event) => (event.kind === 'failure' ? [event] : []));
}

/** What a question about a recorded failure needs besides its record. */
export interface RecordedAsk {
  readonly failure: ThreadFailure;
  readonly policy: Policy;
  readonly memory: Memory;
  readonly now: Instant;
  readonly repo: RepoRef;
  readonly defaultBranch: string | null;
  readonly stateBranch: string | null;
}

/** The question that was decided then, as far as it was recorded, asked by an operator now. */
export function toRecordedQuestion(ask: RecordedAsk): FailureQuestion {
  const {failure, policy, memory, now, repo, defaultBranch, stateBranch} = ask;
  const [worst, ...others] = failure;
  const recorded = toRecordedEvidence(worst, null);
  const jobs = [...new Set(failure.flatMap((one) => one.jobs))];
  return {
    evidence: {
      ...recorded,
      run: {...recorded.run, repo, defaultBranch},
      failedJobs: jobs,
      totalJobs: jobs.length,
      now,
    },
    diagnoses: [toRecordedDiagnosis(worst), ...others.map(toRecordedDiagnosis)],
    policy,
    standing: {halt: 'running', memory, incidents: null, lost: [], owners: []},
    plans: [],
    batch: toBatch(worst),
    queues: [],
    queueItem: {kind: 'none', because: 'NO_QUEUE', subject: ''},
    ledger: 'kept',
    ownToken: 'full',
    patterns: [],
    // Our own mark of the plan is a newer commit already: a person who asks has seen which commit the thread is about.
    rerun: {trigger: 'operator', own: {workflowPath: null, stateBranch}, head: recorded.run.headSha},
  };
}

function toBatch({batch}: FailureEvent): BatchChoice {
  if (batch === null) return {kind: 'none', because: 'NO_BATCH', subject: ''};
  return {kind: 'chosen', ...batch, by: 'input', dependents: [], nextReady: null};
}
