// Guards of a revert that look at the proof: whether the failure is real, the same, repeated, and brought by this one change.
import {
  findFlaky,
  isConfirmed,
  isRed,
  latestTries,
  type Suspect,
  showsCause,
  stateOf,
  type Try,
} from '../domain/culprit.ts';
import type {Sha} from '../domain/ids.ts';
import type {Refusal} from './refusal.ts';
import {missing, type RevertQuestion} from './revert-standing.ts';

/** A commit that failed and passed, whoever saw it: chance. */
export function isFlaky({standing}: RevertQuestion): Refusal | null {
  const {finding, tries, cause} = standing;
  if (finding === null) return missing('culprit');
  if (tries === null) return missing('runs');
  const flaky = finding.kind === 'flake' ? finding.sha : findFlaky(tries, cause);
  return flaky === null ? null : {because: 'FLAKY', subject: short(flaky)};
}

/** The newest commits are green: somebody was faster. */
export function isMended({standing, policy}: RevertQuestion): Refusal | null {
  const {finding, tries, base, cause} = standing;
  if (finding?.kind === 'mended') return {because: 'ALREADY_FIXED', subject: short(finding.sha)};
  if (tries === null) return missing('runs');
  if (base === null) return missing('branch');
  const newest = base.newest.slice(0, policy.greensAtHead);
  const isGreen =
    newest.length === policy.greensAtHead && newest.every((sha) => stateOf(sha, tries, cause) === 'green');
  return isGreen ? {because: 'ALREADY_FIXED', subject: short(base.head)} : null;
}

/** Red from its first run: no green one shows what was before. */
export function isBornRed({standing: {finding}}: RevertQuestion): Refusal | null {
  return finding?.kind === 'born-red' ? {because: 'BORN_RED', subject: short(finding.sha)} : null;
}

/** Somebody is named by independent signs, and the change that we know is that one. */
export function hasNoCulprit({standing: {finding, change}}: RevertQuestion): Refusal | null {
  if (finding?.kind !== 'culprit') return {because: 'NO_CULPRIT', subject: finding?.kind ?? ''};
  if (change === null) return missing('change');
  const {sha} = finding.suspect;
  return change.commits.includes(sha) ? null : {because: 'NO_CULPRIT', subject: short(sha)};
}

/** At the culprit itself something has failed that counts: cancelled, skipped and superseded attempts do not. */
export function isNoFailure(question: RevertQuestion): Refusal | null {
  const own = latestAtCulprit(question);
  if (own === null) return missing('runs');
  return own.some(({conclusion}) => isRed(conclusion))
    ? null
    : {because: 'NOT_A_FAILURE', subject: own[0]?.conclusion ?? 'none'};
}

/** What failed at the culprit is this very cause, and not just the same job. */
export function hasOtherSignature(question: RevertQuestion): Refusal | null {
  const {cause} = question.standing;
  const failed = latestAtCulprit(question)?.filter(({conclusion}) => isRed(conclusion)) ?? [];
  if (failed.some((one) => showsCause(one, cause))) return null;
  return failed.some(({fingerprints}) => fingerprints === null)
    ? missing('cause at the culprit')
    : {because: 'OTHER_SIGNATURE', subject: failed[0]?.job ?? ''};
}

/** Two commits failed of it, or re-runs confirm it at the culprit and clear its parent. */
export function isUncorroborated(question: RevertQuestion): Refusal | null {
  const {tries, cause} = question.standing;
  const suspect = suspectOf(question);
  if (tries === null || suspect === null) return missing('runs');
  if (isConfirmed(suspect, tries, cause)) return null;
  const commits = new Set(latestTries(tries).flatMap((one) => (showsCause(one, cause) ? [one.sha] : [])));
  return commits.size >= question.policy.minCommits
    ? null
    : {because: 'NOT_CORROBORATED', subject: `${commits.size} of ${question.policy.minCommits} commits`};
}

/** Where only the job's name is known, every false alarm came from: a re-run has to confirm it. */
export function isNameOnly(question: RevertQuestion): Refusal | null {
  const {tries, cause} = question.standing;
  const suspect = suspectOf(question);
  if (tries === null || suspect === null) return missing('runs');
  const isKnown = tries.some((one) => showsCause(one, cause) && one.basis !== 'job-name');
  return isKnown || isConfirmed(suspect, tries, cause) ? null : {because: 'JOB_NAME_ONLY', subject: short(suspect.sha)};
}

/** The signs are as strong as the policy asks for. */
export function isUnsure(question: RevertQuestion): Refusal | null {
  const confidence = suspectOf(question)?.confidence ?? 0;
  return confidence >= question.policy.minConfidence ? null : {because: 'LOW_CONFIDENCE', subject: `${confidence} %`};
}

function suspectOf({standing: {finding}}: RevertQuestion): Suspect | null {
  return finding?.kind === 'culprit' ? finding.suspect : null;
}

/** Latest attempts at the culprit; null: nobody is named, or nothing could be read. */
function latestAtCulprit(question: RevertQuestion): readonly Try[] | null {
  const {tries} = question.standing;
  const suspect = suspectOf(question);
  if (tries === null || suspect === null) return null;
  return latestTries(tries.filter(({sha}) => sha === suspect.sha));
}

function short(sha: Sha): string {
  return sha.slice(0, 12);
}
