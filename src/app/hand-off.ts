// Whether a failure is handed to a repair agent, and the document for it. The patch of the change is asked for only then.
import type {Policy} from '../config/schema.ts';
import {chooseRecovery, ruleRecovery} from '../decision/recovery-table.ts';
import {analyse} from '../diagnosis/analysis/analyse.ts';
import type {Analysis} from '../domain/analysis.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {HAND_OFF_FILE, type HandOff} from '../domain/hand-off.ts';
import type {SafeText} from '../domain/ids.ts';
import type {RecoveryFacts} from '../domain/recovery.ts';
import {isSharedBranch} from '../domain/shared-branch.ts';
import {NO_RECALL} from '../memory/recall.ts';
import type {ExtraFile} from '../ports/report-sink.ts';
import {toHandOff} from '../render/hand-off.ts';

export interface HandOffRequest {
  readonly dossier: Dossier;
  readonly policy: Policy;
  readonly outcomes: readonly EffectOutcome[];
  /** The change of the head commit; null or left out where it is not at hand. */
  readonly readPatch?: (() => Promise<SafeText | null>) | undefined;
}

/** The file beside the report; empty below the level from which the policy hands a failure off, and for a fork. */
export async function prepareHandOff(request: HandOffRequest): Promise<readonly ExtraFile[]> {
  const {evidence, diagnoses} = request.dossier;
  const {policy} = request;
  const level = Math.max(...diagnoses.map((one) => one.severity.level));
  const isFailure = diagnoses.some((one) => one.category !== 'none');
  if (level < policy.handOff.minLevel || !isFailure || evidence.run.fromFork) return [];
  const document = await makeHandOff(request);
  return [{name: HAND_OFF_FILE, text: `${JSON.stringify(document, null, 2)}\n`}];
}

/** The document, whatever the level. */
export async function makeHandOff({dossier, policy, outcomes, readPatch}: HandOffRequest): Promise<HandOff> {
  const analysis = analyseFirst(dossier, policy);
  const ways = toFacts(dossier, analysis);
  return toHandOff({
    dossier,
    analysis,
    outcomes,
    patch: (await readPatch?.()) ?? null,
    flow: ruleRecovery(ways),
    next: chooseRecovery(ways),
    constraints: {
      protectedBranches: policy.severity.protectedBranches,
      protectedPaths: policy.handOff.protectedPaths,
    },
  });
}

function analyseFirst({evidence, diagnoses, decision, recalls}: Dossier, policy: Policy): Analysis {
  const [diagnosis] = diagnoses;
  const standing = {...evidence.run, branchProtected: evidence.branchProtected};
  return analyse({
    diagnosis,
    evidence,
    otherCauses: diagnoses.length - 1,
    batch: decision.batch,
    recall: recalls.get(diagnosis.fingerprint) ?? NO_RECALL,
    sharedBranch: isSharedBranch(standing, policy.severity.protectedBranches),
    waitingJobs: null,
    root: null,
  });
}

/** The plan knows which ways there are; the table says which of them is open first. */
function toFacts({evidence, diagnoses}: Dossier, {plan}: Analysis): RecoveryFacts {
  const count = (strategy: string): number => plan.filter((option) => option.strategy === strategy).length;
  return {
    transient: diagnoses[0].transient,
    retriesLeft: count('retry'),
    alternativesLeft: count('fix') + count('alternative'),
    goodState: count('checkpoint') > 0 ? 'known' : 'unknown',
    people: evidence.run.repo === null ? 'unreachable' : 'reachable',
  };
}
