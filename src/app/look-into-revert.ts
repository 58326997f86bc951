// Whether the change that broke a branch can be taken back: read, decided, and tried on this machine where the guards allow it.
import type {Policy} from '../config/schema.ts';
import type {OwnToken, RevertTrial} from '../decision/question.ts';
import {decideRevert} from '../decision/revert.ts';
import {findRevertCause} from '../decision/revert-plan.ts';
import type {Standing} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {RevertCase} from '../domain/revert-case.ts';
import type {RunRef} from '../domain/run.ts';
import type {Reverter} from '../ports/reverter.ts';
import type {BranchFacts} from '../ports/run-reader.ts';
import {gatherRevert} from './gather-revert.ts';
import {type RevertPorts, tryRevert} from './revert-ports.ts';

export interface RevertLook {
  readonly trial: RevertTrial;
  /** The same for everybody who tells of it. */
  readonly found: RevertCase;
  readonly ports: RevertPorts;
  /** The engine of the trial, to be closed by whoever asked; null: nothing was tried. */
  readonly reverter: Reverter | null;
}

export interface RevertLookQuestion {
  readonly evidence: Evidence;
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly policy: Policy;
  readonly ownToken: OwnToken;
  readonly standing: Pick<Standing, 'halt' | 'memory'>;
  readonly branch: BranchFacts | null;
  readonly pass: RunRef | null;
}

/** Null where a revert cannot matter: then not one request is made. */
export async function lookIntoRevert(
  ports: RevertPorts | undefined,
  question: RevertLookQuestion,
): Promise<RevertLook | null> {
  const cause = findRevertCause(question);
  if (ports === undefined || cause === null) return null;
  const {evidence, branch, pass, standing, policy} = question;
  const {standing: facts, good} = await gatherRevert(ports, {
    evidence,
    cause,
    branch,
    pass,
    memory: standing.memory,
    halt: standing.halt,
    policy: policy.revert,
  });
  const [planned] = decideRevert({policy: policy.revert, standing: facts, now: evidence.now}).effects;
  const effect = planned?.effect.kind === 'open-revert' ? planned.effect : null;
  const reverter = effect === null || policy.mode === 'observe' ? null : ports.openReverter();
  const made = effect === null || reverter === null ? null : await tryRevert(ports, reverter, effect);
  const base = facts.base?.name ?? evidence.run.branch ?? '';
  const found = {cause: cause.fingerprint, base, finding: facts.finding, good, made};
  return {trial: {standing: facts, made}, found, ports, reverter};
}
