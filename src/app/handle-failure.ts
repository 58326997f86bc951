// Use case: a failed run is diagnosed, decided on, and the decision carried out. The order of the pipeline stands here.
import type {Policy} from '../config/schema.ts';
import {chooseBatch} from '../decision/batch.ts';
import {decide} from '../decision/decide.ts';
import {gate} from '../decision/gate.ts';
import {findOwners} from '../decision/owners.ts';
import type {OwnToken, RerunStanding} from '../decision/question.ts';
import {toGreenLines} from '../diagnosis/diagnose-log.ts';
import type {RuleSet} from '../diagnosis/rule.ts';
import type {Standing} from '../domain/decision.ts';
import type {Dossier, Outcome} from '../domain/dossier.ts';
import {NO_MEMORY} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {BranchFacts} from '../ports/run-reader.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {failureReason} from '../render/commands.ts';
import {markItemFailed} from '../workplan/edit.ts';
import {diagnoseRun} from './diagnose-run.ts';
import {makePerformer} from './failure-performer.ts';
import {type FailureWorld, findKnownIncident} from './failure-world.ts';
import type {Gathered} from './gather-run.ts';
import {listThreads, MEMORY_DAYS, openMemory} from './open-memory.ts';
import {performAll} from './perform.ts';
import {mappingOf, NO_PLANS, type PlanEntry, type PlansRead, readPlans} from './read-plans.ts';
import {countPatterns, listKnownFlakes, recallCauses} from './recall-causes.ts';

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
}

/** Handles one failed run. Everything that goes wrong is in the outcome; only a bug throws. */
export async function handleFailure(world: FailureWorld, request: FailureRequest): Promise<Outcome> {
  const {policy} = request;
  const {now} = request.evidence;
  const remembered = await openMemory(world, {now, days: MEMORY_DAYS, snapshot: request.snapshot});
  const listed = await listThreads(world.host, request.evidence.run, remembered.open?.memory ?? NO_MEMORY);
  const read = await readPlansOf(world.host, request);
  const gaps = [...request.evidence.gaps, ...remembered.gaps, ...listed.gaps, ...read.gaps];
  const evidence = {...request.evidence, gaps};
  const diagnoses = diagnoseRun(evidence, listed.incidents, {
    rules: request.rules,
    excerptLines: policy.logs.excerptLines,
    greenLines: request.green === null ? new Set() : toGreenLines(request.green),
    pass: request.pass,
    severity: policy.severity,
    knownFlakes: listKnownFlakes(remembered.open?.memory.events ?? []),
  });
  const memory = remembered.open?.memory ?? null;
  const standing: Standing = {
    halt: 'running',
    memory,
    incidents: listed.incidents,
    lost: listed.lost,
    owners: findOwners(evidence.commit?.changedFiles ?? [], {owners: policy.owners, codeowners: request.codeowners}),
  };
  const batch = chooseBatch({
    input: request.batch,
    trailers: evidence.commit?.trailers ?? [],
    branch: evidence.run.branch,
    fromFork: evidence.run.fromFork,
    plans: read.plans,
    unreadable: read.unreadable,
    settings: policy.batch,
  });
  const decision = decide({
    evidence,
    diagnoses,
    policy,
    standing,
    plans: read.plans,
    batch,
    ledger: world.state === null ? 'none' : 'kept',
    ownToken: request.ownToken,
    patterns: countPatterns(evidence, diagnoses, {events: memory?.events ?? [], days: policy.systemic.days}),
    rerun: {...request.rerun, head: request.branch?.head ?? null},
  });
  const draft: Dossier = {
    mode: policy.mode,
    evidence,
    diagnoses,
    decision,
    plans: read.plans.map((plan) => plan.workplan),
    planEdit: null,
    incident: findKnownIncident(listed.incidents, evidence, diagnoses[0].fingerprint),
    recalls: recallCauses(evidence, diagnoses, {memory, safe: world.safe}),
    damage: memory?.damage ?? [],
  };
  const edit = await preparePlanEdit(world.host, draft, {read, branch: request.branch, plans: policy.plans});
  const dossier: Dossier = {...draft, planEdit: edit?.ok ? edit.value : null};
  const outcomes = await performAll(decision.effects, {
    gate: ({key, effect}) => {
      const verdict = gate(effect, {mode: policy.mode, halt: standing.halt});
      return verdict.verdict === 'go' ? null : {key, kind: effect.kind, status: 'held', because: verdict.because};
    },
    perform: makePerformer(world, {
      dossier,
      policy,
      planProblem: edit?.ok === false ? edit.problem : null,
      head: request.branch?.head ?? null,
      standing,
      memory: remembered.open,
      pass: request.pass,
    }),
    log: world.log,
  });
  return {dossier, outcomes};
}

/**
 * Plans are read as the run saw them: a second delivery of the same event then names the same batch, although the first
 * one has moved the branch on.
 */
async function readPlansOf(host: CodeHost, {evidence, policy}: FailureRequest): Promise<PlansRead> {
  if (policy.plans.length === 0 || evidence.run.fromFork) return NO_PLANS;
  return readPlans(host, policy.plans, evidence.run.headSha);
}

/**
 * The edit of the batch's file as it stands at the head of the branch, prepared also where it is only shown. Null when
 * nothing is to be edited; a problem when no safe edit exists.
 */
async function preparePlanEdit(host: CodeHost, dossier: Dossier, on: PlanGround): Promise<Result<PlanEdit> | null> {
  const {batch, effects, next} = dossier.decision;
  const marks = effects.some(({effect}) => effect.kind === 'mark-item');
  const shows = next.some((step) => step.kind === 'apply-plan-edit');
  if (batch.kind === 'none' || !(marks || shows)) return null;
  const {headSha} = dossier.evidence.run;
  const head = on.branch?.head ?? headSha;
  const current = head === headSha ? ok(on.read.texts.get(batch.file) ?? null) : await host.readFile(batch.file, head);
  if (!current.ok) return current;
  if (current.value === null) return err({code: 'FILE_MISSING', file: batch.file});
  return markItemFailed({
    file: batch.file,
    text: current.value,
    item: batch.item,
    reason: failureReason(dossier),
    mapping: mappingOf(on.plans, batch.file),
  });
}

interface PlanGround {
  readonly read: PlansRead;
  readonly branch: BranchFacts | null;
  readonly plans: readonly PlanEntry[];
}
