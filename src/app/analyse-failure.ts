// Use case: the causes of a failed run, each thought through with the workplan and the memory that are at hand. Writes nothing.
import type {Policy} from '../config/schema.ts';
import {chooseBatch} from '../decision/batch.ts';
import {analyse} from '../diagnosis/analysis/analyse.ts';
import type {Analysis} from '../domain/analysis.ts';
import type {BatchChoice} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {Memory} from '../domain/memory.ts';
import {isSharedBranch} from '../domain/shared-branch.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import {NO_RECALL, recall, toRecallQuestion} from '../memory/recall.ts';
import type {PlansRead} from './read-plans.ts';

export interface AnalysisRequest {
  readonly evidence: Evidence;
  /** One per cause, worst first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly policy: Policy;
  readonly plans: PlansRead;
  /** Text that names the batch, or null. */
  readonly batch: string | null;
  /** What earlier runs left behind; null when nothing is kept. */
  readonly memory: Memory | null;
  /** Folder of the checkout on this machine, or null. */
  readonly root: string | null;
}

/** One analysis per cause, in the order of the diagnoses. */
export function analyseFailure(request: AnalysisRequest): readonly Analysis[] {
  const {evidence, diagnoses, policy, memory} = request;
  const batch = findBatch(request);
  const standing = {...evidence.run, branchProtected: evidence.branchProtected};
  return diagnoses.map((diagnosis) => {
    return analyse({
      diagnosis,
      evidence,
      otherCauses: diagnoses.length - 1,
      batch,
      recall: memory === null ? NO_RECALL : recall(memory.events, toRecallQuestion(evidence, diagnosis), toSafeText),
      sharedBranch: isSharedBranch(standing, policy.severity.protectedBranches),
      waitingJobs: null,
      root: request.root,
    });
  });
}

function findBatch({evidence, policy, plans, batch}: AnalysisRequest): BatchChoice {
  return chooseBatch({
    input: batch,
    trailers: evidence.commit?.trailers ?? [],
    branch: evidence.run.branch,
    fromFork: evidence.run.fromFork,
    plans: plans.plans,
    queues: [],
    unreadable: {plans: plans.unreadable, queues: []},
    settings: policy.batch,
  });
}
