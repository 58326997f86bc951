// Use case: a failed run is diagnosed, decided on, and the decision carried out. The order of the pipeline stands here.
import type {Policy} from '../config/schema.ts';
import {askOperator} from '../decision/ask-operator.ts';
import {decide, type FailureQuestion} from '../decision/decide.ts';
import {gate, type Verdict} from '../decision/gate.ts';
import {findOwners} from '../decision/owners.ts';
import type {OwnToken, RerunStanding} from '../decision/question.ts';
import {isStillAllowed} from '../decision/rerun.ts';
import {toGreenLines} from '../diagnosis/diagnose-log.ts';
import type {RuleSet} from '../diagnosis/rule.ts';
import type {Proposal} from '../domain/approval.ts';
import type {Decision, PlannedEffect, Standing} from '../domain/decision.ts';
import type {Dossier, Outcome} from '../domain/dossier.ts';
import type {SafeText} from '../domain/ids.ts';
import {NO_MEMORY} from '../domain/memory.ts';
import type {OperatorRequest} from '../domain/operator-request.ts';
import type {Result} from '../domain/result.ts';
import {foldHalt} from '../domain/stop.ts';
import {listCorrections} from '../memory/corrections.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {carryOut} from './carry-out.ts';
import {diagnoseRun} from './diagnose-run.ts';
import {makeEditWriter} from './edit-writer.ts';
import {preparePlanEdit, toEditContext} from './failure-edits.ts';
import {type FailureWorld, findKnownIncident} from './failure-world.ts';
import type {Gathered} from './gather-run.ts';
import {lookIntoRevert} from './look-into-revert.ts';
import {listThreads, MEMORY_DAYS, openMemory} from './open-memory.ts';
import {recallQuestion} from './operator-question.ts';
import {readWork} from './read-work.ts';
import {countPatterns, listKnownFlakes, recallCauses} from './recall-causes.ts';
import type {RevertPorts} from './revert-ports.ts';

/** Edits are made on the head of the branch as it stood when it was read. */
export interface FailureRequest extends Gathered {
  readonly policy: Policy;
  readonly rules: RuleSet;
  /** Text of the `batch` input, or null. */
  readonly batch: string | null;
  /** What the token of this run may do: Dependabot's own runs have one that only reads. */
  readonly ownToken: OwnToken;
  /** The memory's documents where they were read already, with something else; null: they are read here. */
  readonly snapshot: Result<StateSnapshot> | null;
  /** Who asks for a re-run, and what is our own work. */
  readonly rerun: Omit<RerunStanding, 'head'>;
  /** Text of the CODEOWNERS file of the default branch; null when there is none. */
  readonly codeowners: string | null;
  /** The change of the head commit, for a hand-off; left out where it is not at hand. */
  readonly readPatch?: () => Promise<SafeText | null>;
  /** What a revert needs; left out where none can be made. */
  readonly reverts?: RevertPorts;
}

/** Handles one failed run. Everything that goes wrong is in the outcome; only a bug throws. */
export async function handleFailure(world: FailureWorld, request: FailureRequest): Promise<Outcome> {
  const {policy} = request;
  const {now} = request.evidence;
  const remembered = await openMemory(world, {now, days: MEMORY_DAYS, snapshot: request.snapshot});
  const listed = await listThreads(world.host, request.evidence.run, remembered.open?.memory ?? NO_MEMORY);
  const {run, commit} = request.evidence;
  const work = await readWork(world.host, {run, commit, policy, batch: request.batch, now});
  const gaps = [...request.evidence.gaps, ...remembered.gaps, ...listed.gaps, ...work.gaps];
  const evidence = {...request.evidence, gaps};
  const diagnoses = diagnoseRun(evidence, listed.incidents, {
    rules: request.rules,
    excerptLines: policy.logs.excerptLines,
    greenLines: request.green === null ? new Set() : toGreenLines(request.green),
    pass: request.pass,
    severity: policy.severity,
    knownFlakes: listKnownFlakes(remembered.open?.memory.events ?? []),
    words: listCorrections(remembered.open?.memory.events ?? []),
  });
  const memory = remembered.open?.memory ?? null;
  const standing: Standing = {
    halt: foldHalt({stops: remembered.stops, sign: listed.sign}, run.branch),
    memory,
    incidents: listed.incidents,
    lost: listed.lost,
    owners: findOwners(evidence.commit?.changedFiles ?? [], {owners: policy.owners, codeowners: request.codeowners}),
  };
  const {ownToken, branch, pass} = request;
  const look = await lookIntoRevert(request.reverts, {evidence, diagnoses, policy, standing, ownToken, branch, pass});
  const question: FailureQuestion = {
    evidence,
    diagnoses,
    policy,
    standing,
    plans: work.plans.plans,
    batch: work.batch,
    queues: work.queues.queues,
    queueItem: work.queueItem,
    ledger: world.state === null ? 'none' : 'kept',
    ownToken: request.ownToken,
    patterns: countPatterns(evidence, diagnoses, {events: memory?.events ?? [], days: policy.systemic.days}),
    rerun: {...request.rerun, head: request.branch?.head ?? null},
    revert: look?.trial ?? null,
  };
  const decision = decide(question);
  const draft: Dossier = {
    mode: policy.mode,
    halt: standing.halt,
    evidence,
    diagnoses,
    decision,
    plans: work.plans.plans.map((plan) => plan.workplan),
    planEdit: null,
    incident: findKnownIncident(listed.incidents, evidence, diagnoses[0].fingerprint),
    recalls: recallCauses(evidence, diagnoses, {memory, safe: world.safe}),
    damage: memory?.damage ?? [],
    revert: look?.found ?? null,
  };
  // A command that is given once more is meant once more: what it showed before was not made.
  const told = request.rerun.trigger === 'local' ? [] : (memory?.events ?? []);
  const ground = {work, head: request.branch?.head ?? null, policy, safe: world.safe, events: told};
  const mark = await preparePlanEdit(world.host, draft, ground);
  const dossier: Dossier = {...draft, planEdit: mark?.edit.ok ? mark.edit.value : null};
  const allows = ({effect}: PlannedEffect): Verdict => gate(effect, {mode: policy.mode, halt: standing.halt});
  const planned = decision.effects.filter((effect) => allows(effect).verdict === 'go');
  const edits = makeEditWriter(world, toEditContext(dossier, {...ground, texts: mark?.texts ?? new Map()}, planned));
  const outcome = carryOut(world, {
    decided: dossier,
    allows,
    ask: (proposals) => askOnce(question, decision, proposals),
    context: {
      policy,
      edits,
      standing,
      memory: remembered.open,
      pass: request.pass,
      readPatch: request.readPatch,
      isRerunAllowed: (newest) => isStillAllowed(question, newest),
      revert: look,
    },
  });
  return outcome.finally(() => look?.reverter?.close());
}

/** An answer by number is looked up in the memory: where none is kept, none is asked for; and what was asked once stays. */
function askOnce(
  question: FailureQuestion,
  decision: Decision,
  proposals: readonly Proposal[],
): OperatorRequest | null {
  const {memory} = question.standing;
  if (memory === null) return null;
  const asked = recallQuestion(memory, question.evidence.run);
  return asked === undefined ? askOperator({question, decision, proposals}) : asked;
}
