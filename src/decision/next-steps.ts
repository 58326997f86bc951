// What a person could do next, most useful first. Words of ours only: nothing from a log, a branch or a commit.
import type {Suspect} from '../domain/culprit.ts';
import {type Declined, type NextStep, REASONS} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {toIsoText} from '../domain/ids.ts';
import {assertNever} from '../domain/result.ts';
import {isSharedBranch} from '../domain/shared-branch.ts';
import {callsFor, isBlind, isOwnFault, listCauses} from './causes.ts';
import {isBranchBar} from './edit-route.ts';
import type {FailureQuestion} from './question.ts';
import {judgeRerun} from './rerun.ts';
import {decideRevertPart} from './revert-plan.ts';

/** Most causes with a step of their own; the report lists the others. */
const MAX_FIXES = 3;

/** Level from which a branch that others build on should rather be put right by taking the change back. */
const REVERT_LEVEL = 4;

/** Steps in their order: make it green, then put the branch and the plan right, then go on with other work. */
export function listNextSteps(question: FailureQuestion, declined: readonly Declined[]): readonly NextStep[] {
  const causes = listCauses(question);
  return [
    ...curesOf(question, causes),
    ...revertOf(question, causes),
    ...planEditOf(question, declined),
    ...splitOf(question, causes),
    ...nextItemOf(question, causes),
  ];
}

function curesOf(question: FailureQuestion, causes: readonly Diagnosis[]): readonly NextStep[] {
  if (isBlind(question)) {
    return [
      {kind: 'investigate', why: 'Nothing of the failed run could be read; open it and look at the first red job.'},
    ];
  }
  const lasting = causes.filter((cause) => cause.transient !== 'yes');
  if (causes.length > 0 && lasting.length === 0) return [rerunOf(question)];
  return lasting.slice(0, MAX_FIXES).map(cureOf);
}

/** What is done without anybody is said too, with what remains. */
function rerunOf(question: FailureQuestion): NextStep {
  const {attempt} = question.evidence.run;
  const verdict = judgeRerun(question);
  switch (verdict.kind) {
    case 'go':
      return {
        kind: 'rerun',
        why: `Everything that failed looks transient; the failed jobs run again. ${leftWords(verdict)}`,
      };
    case 'wait':
      return {
        kind: 'rerun',
        why: `Everything that failed looks transient; the sweep runs the failed jobs again after ${toIsoText(verdict.until)}. ${leftWords(verdict)}`,
      };
    case 'no':
      if (attempt >= question.policy.rerun.maxAttempts) {
        return {kind: 'investigate', why: `It looks transient, but ${attempt} tries failed; find out what they share.`};
      }
      return {kind: 'rerun', why: 'Everything that failed looks transient; a plain re-run is likely to pass.'};
    default:
      return assertNever(verdict);
  }
}

function leftWords({left}: {readonly left: number}): string {
  if (left === 0) return 'It is the last try.';
  return left === 1 ? 'One more try is left.' : `${left} more tries are left.`;
}

function cureOf(cause: Diagnosis): NextStep {
  const where = cause.jobs.length > 1 ? ` It breaks ${cause.jobs.length} jobs.` : '';
  if (cause.category === 'unknown') {
    return {kind: 'investigate', why: `No rule knows this failure; start at the first candidate line.${where}`};
  }
  const doubt = cause.transient === 'unknown' ? ' Whether a re-run would help is not known.' : '';
  return {kind: 'fix', why: `Category ${cause.category}, level ${cause.severity.level}.${where}${doubt}`};
}

/** The culprit where one is known. Else the head commit, which is the first suspect and not the culprit: the words say so. */
function revertOf(question: FailureQuestion, causes: readonly Diagnosis[]): readonly NextStep[] {
  const {evidence, policy} = question;
  const {run} = evidence;
  const finding = question.revert?.standing.finding;
  if (finding?.kind === 'culprit') return [culpritStep(question, finding.suspect)];
  // Chance has no author, and what is mended needs no revert.
  if (finding?.kind === 'flake' || finding?.kind === 'mended') return [];
  const grave = causes.some((cause) => cause.severity.level >= REVERT_LEVEL && isOwnFault(cause));
  const standing = {...run, branchProtected: evidence.branchProtected};
  if (!grave || !isSharedBranch(standing, policy.severity.protectedBranches)) return [];
  const why = 'Others build on this branch. If the fix takes long, take the head commit back; it is the first suspect.';
  return [{kind: 'revert', sha: run.headSha, why}];
}

/** What the guards say decides who does it. */
function culpritStep(question: FailureQuestion, {sha, signs, confidence}: Suspect): NextStep {
  const {effects, declined} = decideRevertPart(question);
  const proof = `${signs.length} signs say that it broke the branch, confidence ${confidence} %.`;
  if (effects.length > 0)
    return {kind: 'revert', sha, why: `${proof} The pull request that takes it back is proposed.`};
  const because = declined[0]?.because;
  const against = because === undefined ? '' : ` We do not take it back: ${REASONS[because]}`;
  return {kind: 'revert', sha, why: `${proof}${against}`};
}

function planEditOf({batch}: FailureQuestion, declined: readonly Declined[]): readonly NextStep[] {
  const mark = declined.find((choice) => choice.kind === 'mark-item');
  if (batch.kind === 'none' || mark === undefined || !isBranchBar(mark.because)) return [];
  const why =
    mark.because === 'BRANCH_PROTECTED'
      ? 'The branch is protected, so the edit is shown and not pushed.'
      : 'Whether the branch is protected could not be read, so the edit is shown and not pushed.';
  return [{kind: 'apply-plan-edit', file: batch.file, item: batch.item, why}];
}

/** An item that is too big for one try, or whose tries all run out of time, has parts that could be done one by one. */
function splitOf(
  {queueItem, queues, policy, evidence}: FailureQuestion,
  causes: readonly Diagnosis[],
): readonly NextStep[] {
  if (queueItem.kind === 'none' || evidence.run.fromFork) return [];
  const standing = queues.find(({folder}) => folder === queueItem.queue);
  const item = standing?.queue.items.find(({id}) => id === queueItem.item);
  if (item === undefined || item.parts < MIN_PARTS || !causes.some(isOwnFault)) return [];
  const {complexity, attempts, parts} = item;
  const limit = policy.queue.splitComplexity;
  const isBig = complexity !== null && complexity > limit;
  const ranOut = attempts.item > 0 && causes.some(({category}) => category === 'timeout');
  if (!isBig && !ranOut) return [];
  const because = isBig ? `Its complexity of ${complexity} is above ${limit}` : 'It ran out of time once more';
  return [
    {
      kind: 'split-item',
      queue: queueItem.queue,
      item: item.id,
      why: `${because}; it names ${parts} requirements that could be done one by one.`,
    },
  ];
}

/** Fewer requirements make no parts. */
const MIN_PARTS = 2;

/** Other work is named when this failure holds the batch up. */
function nextItemOf(question: FailureQuestion, causes: readonly Diagnosis[]): readonly NextStep[] {
  const {batch, evidence, policy} = question;
  const holdsUp = causes.some((cause) => isOwnFault(cause) && callsFor('mark', cause, policy)) && !isBlind(question);
  if (!holdsUp || evidence.run.fromFork || batch.kind === 'none' || batch.nextReady === null) return [];
  const waiting = batch.dependents.length;
  const held = waiting === 0 ? 'Nothing else waits' : `${waiting} ${waiting === 1 ? 'item waits' : 'items wait'}`;
  const place = toNextPlace(question, batch.file, batch.nextReady);
  return [{kind: 'next-item', ...place, why: `${held} for the failed one; this is ready.`}];
}

/** The next item may stand in another plan, and is then named with its file. */
function toNextPlace({plans}: FailureQuestion, file: string, next: string): Pick<PlacedStep, 'file' | 'item'> {
  const others = plans.map(({workplan}) => workplan.file).filter((other) => other !== file);
  const other = others.find((one) => next.startsWith(`${one}#`));
  return other === undefined ? {file, item: next} : {file: other, item: next.slice(other.length + 1)};
}

type PlacedStep = Extract<NextStep, {kind: 'next-item'}>;
