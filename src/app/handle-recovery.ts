// Use case: a workflow passed again on a branch. Its open incidents are closed, and the mark of its batch is lifted.
import type {Policy} from '../config/schema.ts';
import {chooseBatch} from '../decision/batch.ts';
import {gate} from '../decision/gate.ts';
import {decideRecovery} from '../decision/recovery.ts';
import type {Decision, EffectOutcome, Incident} from '../domain/decision.ts';
import type {Effect} from '../domain/effect.ts';
import type {CommitFacts, Gap} from '../domain/evidence.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {CodeHost, Written} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {BranchFacts, RunReader} from '../ports/run-reader.ts';
import {renderClosing} from '../render/closing.ts';
import {clearItemMark} from '../workplan/edit.ts';
import {performAll} from './perform.ts';
import {NO_PLANS, type PlansRead, readPlans} from './read-plans.ts';

export interface RecoveryWorld {
  readonly host: CodeHost;
  readonly reader: Pick<RunReader, 'readBranch' | 'readCommit'>;
  readonly log: Log;
}

export interface RecoveryRequest {
  readonly run: RunRef;
  readonly policy: Policy;
  readonly batch: string | null;
}

export interface RecoveryOutcome {
  readonly run: RunRef;
  readonly decision: Decision;
  readonly outcomes: readonly EffectOutcome[];
  /** Incidents that the run closes, lowest number first. */
  readonly incidents: readonly Incident[];
  readonly gaps: readonly Gap[];
}

/** Handles one run that passed. With nothing open on the branch it costs one request, or four with a workplan. */
export async function handleRecovery(world: RecoveryWorld, request: RecoveryRequest): Promise<RecoveryOutcome> {
  const {run, policy} = request;
  const listed = run.fromFork ? ok([]) : await world.host.listIncidents();
  const incidents = listed.ok ? listed.value : null;
  const read = await readRepository(world, request);
  const gaps: readonly Gap[] = [
    ...(listed.ok ? [] : [{looked: 'incidents', problem: listed.problem} as const]),
    ...read.plans.gaps,
  ];
  const decision = decideRecovery({
    run,
    branchProtected: read.branch?.protected ?? null,
    policy,
    standing: {halt: 'running', incidents},
    plans: read.plans.plans,
    batch: chooseBatch({
      input: request.batch,
      trailers: read.commit?.trailers ?? [],
      branch: run.branch,
      fromFork: run.fromFork,
      plans: read.plans.plans,
      unreadable: read.plans.unreadable,
      settings: policy.batch,
    }),
    memory: 'none',
  });
  const context = {run, incidents: incidents ?? [], read};
  const outcomes = await performAll(decision.effects, {
    gate: ({key, effect}) => {
      const verdict = gate(effect, {mode: policy.mode, halt: 'running'});
      return verdict.verdict === 'go' ? null : {key, kind: effect.kind, status: 'held', because: verdict.because};
    },
    perform: (effect) => perform(world.host, context, effect),
    log: world.log,
  });
  return {run, decision, outcomes, incidents: listClosed(decision, incidents ?? []), gaps};
}

interface RepositoryRead {
  readonly branch: BranchFacts | null;
  readonly commit: CommitFacts | null;
  readonly plans: PlansRead;
}

/** Branch, commit and plans are read only where a mark could be lifted. */
async function readRepository(world: RecoveryWorld, {run, policy}: RecoveryRequest): Promise<RepositoryRead> {
  const globs = policy.plans.flatMap((plan) => plan.files);
  if (globs.length === 0 || run.fromFork || run.branch === null || !policy.recovery.clearMarks) {
    return {branch: null, commit: null, plans: NO_PLANS};
  }
  const branch = await world.reader.readBranch(run.branch);
  const commit = await world.reader.readCommit(run.headSha);
  const plans = await readPlans(world.host, globs, branch.ok ? branch.value.head : run.headSha);
  return {branch: branch.ok ? branch.value : null, commit: commit.ok ? commit.value : null, plans};
}

interface RecoveryContext {
  readonly run: RunRef;
  readonly incidents: readonly Incident[];
  readonly read: RepositoryRead;
}

async function perform(host: CodeHost, context: RecoveryContext, effect: Effect): Promise<Result<Written>> {
  if (effect.kind === 'close-incident') {
    const incident = context.incidents.find((one) => one.number === effect.incident);
    if (incident === undefined) return err({code: 'INTERNAL', detail: `incident ${effect.incident} was not listed`});
    return host.ensureIncidentClosed(incident, renderClosing(incident, context.run));
  }
  if (effect.kind === 'clear-mark') return clearMark(host, context, effect);
  return err({code: 'INTERNAL', detail: `a recovery never leads to ${effect.kind}`});
}

async function clearMark(
  host: CodeHost,
  {run, read}: RecoveryContext,
  effect: Extract<Effect, {kind: 'clear-mark'}>,
): Promise<Result<Written>> {
  const text = read.plans.texts.get(effect.file);
  if (text === undefined || read.branch === null) return err({code: 'HEAD_MOVED', branch: effect.branch});
  const edit = clearItemMark({file: effect.file, text, item: effect.item});
  if (!edit.ok) return edit;
  if (edit.value.unchanged) return ok({ref: effect.file, change: 'unchanged'});
  return host.commitFiles({
    branch: effect.branch,
    expectedHead: read.branch.head,
    headline: 'Clear the failed mark in the workplan',
    body: `Run ${run.id}, attempt ${run.attempt} passed.`,
    edits: [{path: effect.file, before: edit.value.before, after: edit.value.after}],
  });
}

function listClosed({effects}: Decision, incidents: readonly Incident[]): readonly Incident[] {
  const numbers = effects.flatMap(({effect}) => (effect.kind === 'close-incident' ? [effect.incident] : []));
  return incidents.filter((incident) => numbers.includes(incident.number));
}
