// Guards of a revert that look at the change itself: what it is, who made it, what it touches, and what was built on it.
import type {ReasonCode} from '../domain/decision.ts';
import {matchesAny} from '../domain/glob.ts';
import type {Refusal} from './refusal.ts';
import {missing, type RevertQuestion} from './revert-standing.ts';

const HOUR_MS = 3_600_000;
/** Files that the token of a workflow may not write. */
const WORKFLOW_FOLDER = '.github/workflows/';

/** How git, GitHub and people title a change that takes another one back or brings it back. */
const REVERT_TITLE = /^(?:re-?land|re-?apply|revert|roll\s?back|back\s?out)\b/i;
/** What `git revert` writes into the message. */
const REVERT_BODY = /^This reverts (?:commit|pull request|changes)\b/m;

/** Others build on an old change. Its age is the host's, not the commit's. */
export function isTooOld({standing: {change}, policy, now}: RevertQuestion): Refusal | null {
  if (change === null || change.landedAt === null) return missing('age of the change');
  const hours = Math.floor((now - change.landedAt) / HOUR_MS);
  return now - change.landedAt > policy.maxAgeHours * HOUR_MS
    ? {because: 'CULPRIT_TOO_OLD', subject: `${hours} h`}
    : null;
}

/** Never a revert of a revert, nor of what was brought back on purpose. */
export function isRevert({standing: {change}}: RevertQuestion): Refusal | null {
  if (change === null) return missing('change');
  const isOne = REVERT_TITLE.test(change.message.trimStart()) || REVERT_BODY.test(change.message);
  return isOne ? {because: 'CULPRIT_IS_REVERT', subject: ''} : null;
}

/** An emergency fix, by its label or its trailer, whoever set it: doubt leaves it alone. */
export function isEmergency({standing: {change}, policy}: RevertQuestion): Refusal | null {
  if (change === null) return missing('change');
  if (change.labels === null) return missing('labels of the change');
  const isLabelled = change.labels.some(({name}) => isSame(name, policy.emergencyLabel));
  return isLabelled || hasTrailer(change.trailers, policy.emergencyLabel)
    ? {because: 'CULPRIT_IS_EMERGENCY', subject: policy.emergencyLabel}
    : null;
}

/** Rollers and bots bring the same change again. */
export function isExempt({standing: {change}, policy}: RevertQuestion): Refusal | null {
  if (change === null || change.author === null) return missing('author of the change');
  return matchesAny(policy.exemptAuthors, change.author) ? {because: 'AUTHOR_EXEMPT', subject: change.author} : null;
}

/** The author said no in the commit. */
export function hasOptOutTrailer({standing: {change}, policy}: RevertQuestion): Refusal | null {
  if (change === null) return missing('change');
  return hasTrailer(change.trailers, policy.optOutTrailer)
    ? {because: 'OPTED_OUT', subject: policy.optOutTrailer}
    : null;
}

/** Somebody who may write said no by a label. A label of a stranger says nothing, and an unknown hand is doubt. */
export function hasOptOutLabel({standing: {change}, policy}: RevertQuestion): Refusal | null {
  if (change === null) return missing('change');
  if (change.labels === null) return missing('labels of the change');
  const own = change.labels.filter(({name}) => isSame(name, policy.optOutLabel));
  if (own.some(({setterMayWrite}) => setterMayWrite === 'yes'))
    return {because: 'OPTED_OUT', subject: policy.optOutLabel};
  return own.some(({setterMayWrite}) => setterMayWrite === 'unknown') ? missing('who set the label') : null;
}

/** A change that is not on the branch by a merge has no business to be taken back from it. */
export function isNotMerged({standing: {change}}: RevertQuestion): Refusal | null {
  if (change === null || change.pull === null) return missing('pull request of the change');
  return change.pull === 'open' || change.pull === 'closed' ? {because: 'NOT_MERGED', subject: change.pull} : null;
}

/** Taking it back alone would break what came after. */
export function hasDependents({standing: {dependents}}: RevertQuestion): Refusal | null {
  if (dependents === null) return missing('later changes');
  const [first] = dependents;
  return first === undefined ? null : {because: 'HAS_DEPENDENTS', subject: first.slice(0, 12)};
}

/** A path that the policy keeps for people; a folder keeps what lies below it. */
export function isProtected(question: RevertQuestion): Refusal | null {
  const {protectedPaths} = question.policy;
  return touches(question, 'PROTECTED_PATH', (path) =>
    protectedPaths.some((kept) => matchesAny([kept], path) || path.startsWith(`${kept.replace(/\/+$/, '')}/`)),
  );
}

/** The push would be refused, with words that nobody understands. */
export function hasWorkflowFiles(question: RevertQuestion): Refusal | null {
  return touches(question, 'WORKFLOW_FILES', (path) => path.startsWith(WORKFLOW_FOLDER));
}

/** Nothing lies before the first commit. */
export function isRoot({standing: {change}}: RevertQuestion): Refusal | null {
  if (change === null) return missing('change');
  return change.parents === 0 ? {because: 'ROOT_COMMIT', subject: change.commits.at(-1)?.slice(0, 12) ?? ''} : null;
}

function touches(
  {standing: {change}}: RevertQuestion,
  because: ReasonCode,
  isKept: (path: string) => boolean,
): Refusal | null {
  if (change === null || change.changedFiles === null) return missing('files of the change');
  const path = change.changedFiles.find(isKept);
  return path === undefined ? null : {because, subject: path};
}

function hasTrailer(trailers: readonly {readonly key: string}[], wanted: string): boolean {
  return trailers.some(({key}) => isSame(key, wanted));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
