// The revert as a part of the decision about a failed run: for which cause it is looked for, and whether it is planned.
import type {Diagnosis} from '../domain/diagnosis.ts';
import {assertNever, type Result} from '../domain/result.ts';
import type {RevertOutcome} from '../domain/revert.ts';
import {isSharedBranch} from '../domain/shared-branch.ts';
import {isOwnFault, listCauses} from './causes.ts';
import {type FailureQuestion, findWriteBar, NOTHING, type Part, refuse} from './question.ts';
import type {Refusal} from './refusal.ts';
import {decideRevert} from './revert.ts';

/**
 * The worst cause for which a revert can matter; null: there is none, and then nothing is read for one and nothing said. It
 * has to be grave enough for the policy, the work's own fault, and on a branch that others build on.
 */
export function findRevertCause(
  question: Pick<FailureQuestion, 'evidence' | 'diagnoses' | 'policy' | 'ownToken'>,
): Diagnosis | null {
  const {evidence, diagnoses, policy, ownToken} = question;
  const {run, branchProtected} = evidence;
  if (!policy.revert.enabled || run.repo === null || findWriteBar(run, ownToken) !== null) return null;
  if (!isSharedBranch({...run, branchProtected}, policy.severity.protectedBranches)) return null;
  const worst = listCauses({diagnoses, policy}).find(isOwnFault);
  return worst !== undefined && worst.severity.level >= policy.revert.minLevel ? worst : null;
}

/** Planned when every guard is silent and the trial, where there was one, gave a revert. */
export function decideRevertPart({revert, policy, evidence}: FailureQuestion): Part {
  if (revert === undefined || revert === null) return NOTHING;
  const part = decideRevert({policy: policy.revert, standing: revert.standing, now: evidence.now});
  if (part.effects.length === 0 || revert.made === null) return part;
  const refusal = findFlaw(revert.made);
  return refusal === null ? part : refuse('open-revert', refusal.because, refusal.subject);
}

/** Why a revert that was tried is none; null: it is made and proven. */
export function findFlaw(made: Result<RevertOutcome>): Refusal | null {
  if (!made.ok) return {because: 'REVERT_UNMADE', subject: made.problem.code};
  const outcome = made.value;
  switch (outcome.kind) {
    case 'ready':
      return null;
    case 'conflict':
      return {because: 'REVERT_CONFLICT', subject: `${outcome.files.length} files`};
    case 'already-reverted':
      return {because: 'REVERT_EXISTS', subject: outcome.by.where};
    case 'nothing':
      return {because: 'REVERT_NOTHING', subject: outcome.commit.slice(0, 12)};
    case 'unproven':
      return {because: 'REVERT_UNPROVEN', subject: outcome.because};
    case 'refused':
      return {
        because: outcome.because === 'workflow-file' ? 'WORKFLOW_FILES' : 'REVERT_REFUSED',
        subject: outcome.because,
      };
    default:
      return assertNever(outcome);
  }
}
