// Guards of a revert that look at the moment: the switches, the branch, what was done before, and how long ago.
import type {Refusal} from './refusal.ts';
import {missing, type RevertQuestion} from './revert-standing.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export function isOff({policy}: RevertQuestion): Refusal | null {
  return policy.enabled ? null : {because: 'POLICY_OFF', subject: 'revert.enabled'};
}

/** The gate holds it too; said here, so that nothing is even prepared. */
export function isHalted({standing: {halt}}: RevertQuestion): Refusal | null {
  if (halt === 'running') return null;
  return {because: halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE', subject: ''};
}

export function isMinor({standing: {level}, policy}: RevertQuestion): Refusal | null {
  return level >= policy.minLevel ? null : {because: 'BELOW_RESPONSE', subject: `level ${level}`};
}

export function isOwnBranch({standing: {base}}: RevertQuestion): Refusal | null {
  if (base === null) return missing('branch');
  return base.kind === 'shared' ? null : {because: 'BRANCH_NOT_SHARED', subject: base.name};
}

/** Whoever pushed meanwhile may have mended it. */
export function hasMoved({standing: {base}}: RevertQuestion): Refusal | null {
  if (base === null) return missing('branch');
  return base.head === base.headSeen ? null : {because: 'BASE_MOVED', subject: base.name};
}

/** Of anybody, in any state: a closed one is a person's no. */
export function existsAlready({standing: {existing}}: RevertQuestion): Refusal | null {
  if (existing === null) return missing('existing reverts');
  const [first] = existing;
  return first === undefined ? null : {because: 'REVERT_EXISTS', subject: `${first.ref} (${first.state})`};
}

/** One revert of a commit, ever. */
export function wasDoneBefore({standing: {opened, change}}: RevertQuestion): Refusal | null {
  if (opened === null || change === null) return missing('our reverts');
  const done = opened.find(({commit}) => change.commits.includes(commit));
  return done === undefined ? null : {because: 'REVERTED_BEFORE', subject: done.commit.slice(0, 12)};
}

/** Counted over the last 24 hours, so that midnight is no loophole. */
export function isDaySpent({standing: {opened}, policy, now}: RevertQuestion): Refusal | null {
  if (opened === null) return missing('our reverts');
  const recent = opened.filter(({at}) => now - at < DAY_MS).length;
  return recent >= policy.maxPerDay ? {because: 'REVERT_CAP', subject: `${recent} of ${policy.maxPerDay}`} : null;
}

export function isCooling({standing: {opened}, policy, now}: RevertQuestion): Refusal | null {
  if (opened === null) return missing('our reverts');
  const hot = opened.find(({at}) => now - at < policy.cooldownMinutes * MINUTE_MS);
  return hot === undefined ? null : {because: 'REVERT_COOLDOWN', subject: hot.commit.slice(0, 12)};
}

/** What another run may have changed while this one was looking: asked on the very version that an intention is written on. */
export function findPaceBar(question: RevertQuestion): Refusal | null {
  for (const guard of [isHalted, wasDoneBefore, isDaySpent, isCooling]) {
    const refusal = guard(question);
    if (refusal !== null) return refusal;
  }
  return null;
}

export function isSettling({standing: {firstFailureAt}, policy, now}: RevertQuestion): Refusal | null {
  if (firstFailureAt === null) return missing('time of the first failure');
  const minutes = Math.floor((now - firstFailureAt) / MINUTE_MS);
  return now - firstFailureAt < policy.settleMinutes * MINUTE_MS
    ? {because: 'REVERT_SETTLING', subject: `${minutes} min`}
    : null;
}
