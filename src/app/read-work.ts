// What a run worked on: the plans and queues as the run saw them, and the batch and item that are named in them.
import type {Policy} from '../config/schema.ts';
import {chooseBatch} from '../decision/batch.ts';
import {chooseQueueItem} from '../decision/queue-item.ts';
import {findWorkNames, type WorkQuestion} from '../decision/work-names.ts';
import type {BatchChoice, QueueChoice} from '../domain/decision.ts';
import type {CommitFacts, Gap} from '../domain/evidence.ts';
import type {Instant} from '../domain/ids.ts';
import {listQueueFolders} from '../domain/plan-mapping.ts';
import type {RunRef} from '../domain/run.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {NO_PLANS, type PlansRead, readPlans} from './read-plans.ts';
import {NO_QUEUES, type QueuesRead, readQueues} from './read-queues.ts';

export interface WorkRead {
  readonly plans: PlansRead;
  readonly queues: QueuesRead;
  readonly batch: BatchChoice;
  readonly queueItem: QueueChoice;
  readonly gaps: readonly Gap[];
}

export interface WorkWish {
  readonly run: RunRef;
  readonly commit: CommitFacts | null;
  readonly policy: Policy;
  /** Text of the `batch` input, or null. */
  readonly batch: string | null;
  readonly now: Instant;
}

/**
 * Read at the commit of the run and not at the head of its branch: a second delivery of the same event then names the same
 * work, although the first one has moved the branch on. Of a fork nothing is read: its files are a stranger's.
 */
export async function readWork(host: CodeHost, wish: WorkWish): Promise<WorkRead> {
  const {run, commit, policy, batch: input, now} = wish;
  const sources = {
    input,
    trailers: commit?.trailers ?? [],
    branch: run.branch,
    fromFork: run.fromFork,
    settings: policy.batch,
  };
  const ref = run.headSha;
  const isForeign = run.fromFork || policy.plans.length === 0;
  const plans = isForeign ? NO_PLANS : await readPlans(host, policy.plans, ref);
  const ids = findWorkNames(sources).map(({id}) => id);
  const hasQueues = !isForeign && listQueueFolders(policy.plans).length > 0;
  const queues = hasQueues ? await readQueues(host, {policy, ref, ids, now}) : NO_QUEUES;
  const question: WorkQuestion = {
    ...sources,
    plans: plans.plans,
    ready: plans.ready,
    queues: queues.queues,
    unreadable: {plans: plans.unreadable, queues: queues.unreadable},
  };
  return {
    plans,
    queues,
    batch: chooseBatch(question),
    queueItem: chooseQueueItem(question),
    gaps: [...plans.gaps, ...queues.gaps],
  };
}
