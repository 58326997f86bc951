// Whether the change that broke a branch is taken back: one guard per scar, in the order in which a no is said. We never merge.
import {type Part, plan, refuse} from './question.ts';
import type {Refusal} from './refusal.ts';
import {
  hasDependents,
  hasOptOutLabel,
  hasOptOutTrailer,
  hasWorkflowFiles,
  isEmergency,
  isExempt,
  isNotMerged,
  isProtected,
  isRevert,
  isRoot,
  isTooOld,
} from './revert-change.ts';
import {
  existsAlready,
  hasMoved,
  isCooling,
  isDaySpent,
  isHalted,
  isMinor,
  isOff,
  isOwnBranch,
  isSettling,
  wasDoneBefore,
} from './revert-pace.ts';
import {
  hasNoCulprit,
  hasOtherSignature,
  isBornRed,
  isFlaky,
  isMended,
  isNameOnly,
  isNoFailure,
  isUncorroborated,
  isUnsure,
} from './revert-proof.ts';
import type {RevertGuard, RevertQuestion} from './revert-standing.ts';

/** Everything that speaks against a revert, by the promise that each keeps. The order is that of the refusals. */
export const REVERT_GUARDS: readonly {readonly promise: string; readonly guard: RevertGuard}[] = [
  {promise: 'the policy allows reverts', guard: isOff},
  {promise: 'nothing is stopped', guard: isHalted},
  {promise: 'the failure is grave', guard: isMinor},
  {promise: 'others build on the branch', guard: isOwnBranch},
  {promise: 'no commit both failed and passed', guard: isFlaky},
  {promise: 'the branch is not mended', guard: isMended},
  {promise: 'the failure was not there from the first run', guard: isBornRed},
  {promise: 'independent signs name one change', guard: hasNoCulprit},
  {promise: 'only failures and timeouts of the latest attempts count', guard: isNoFailure},
  {promise: 'the same cause failed, not just the same job', guard: hasOtherSignature},
  {promise: 'a second commit or a re-run confirms it', guard: isUncorroborated},
  {promise: 'more than the name of a job is known', guard: isNameOnly},
  {promise: 'the signs are strong enough', guard: isUnsure},
  {promise: 'the change is young', guard: isTooOld},
  {promise: 'the change is no revert and no re-apply', guard: isRevert},
  {promise: 'the change is no emergency fix', guard: isEmergency},
  {promise: 'the author is no roller', guard: isExempt},
  {promise: 'the author has not refused', guard: hasOptOutTrailer},
  {promise: 'nobody who may write has refused', guard: hasOptOutLabel},
  {promise: 'the change is merged', guard: isNotMerged},
  {promise: 'the change is not the first commit', guard: isRoot},
  {promise: 'no protected path is touched', guard: isProtected},
  {promise: 'no workflow file is touched', guard: hasWorkflowFiles},
  {promise: 'nothing was built on the change', guard: hasDependents},
  {promise: 'no revert exists in any state', guard: existsAlready},
  {promise: 'we have not taken it back before', guard: wasDoneBefore},
  {promise: 'the day has reverts left', guard: isDaySpent},
  {promise: 'the last revert is long enough ago', guard: isCooling},
  {promise: 'the failure has settled', guard: isSettling},
  {promise: 'the branch has not moved', guard: hasMoved},
];

/**
 * A revert to be opened as a draft, or the first thing that speaks against it. Asked once more just before the push, with
 * facts read anew. The gate holds it for an approval unless the mode is `act`.
 */
export function decideRevert(question: RevertQuestion): Part {
  const refusal = findRevertBar(question);
  if (refusal !== null) return refuse('open-revert', refusal.because, refusal.subject);
  const {change, base} = question.standing;
  if (change === null || base === null) return refuse('open-revert', 'CULPRIT_FACTS_MISSING', 'change');
  const {commits} = change;
  return plan({kind: 'open-revert', commits, base: base.name}, 'CULPRIT_FOUND', [...commits, base.name]);
}

/** The first guard that says no; null when all promises hold. */
export function findRevertBar(question: RevertQuestion): Refusal | null {
  for (const {guard} of REVERT_GUARDS) {
    const refusal = guard(question);
    if (refusal !== null) return refusal;
  }
  return null;
}
