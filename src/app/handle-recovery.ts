// Use case: a workflow passed again on a branch. Its open incidents are closed, and the mark of its batch is lifted.
import {chooseBatch} from '../decision/batch.ts';
import {gate} from '../decision/gate.ts';
import {decideRecovery} from '../decision/recovery.ts';
import type {Decision, EffectOutcome, Incident, Standing} from '../domain/decision.ts';
import type {Effect} from '../domain/effect.ts';
import type {CommitFacts, Gap} from '../domain/evidence.ts';
import {type Damage, NO_MEMORY} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {CodeHost, Written} from '../ports/code-host.ts';
import type {BranchFacts} from '../ports/run-reader.ts';
import {clearItemMark} from '../workplan/edit.ts';
import {type Closer, makeCloser} from './close-incidents.ts';
import {listThreads, MEMORY_DAYS, openMemory} from './open-memory.ts';
import {performAll} from './perform.ts';
import {mappingOf, NO_PLANS, type PlansRead, readPlans} from './read-plans.ts';
import type {RecoveryRequest, RecoveryWorld} from './recovery-world.ts';

export interface RecoveryOutcome {
  readonly run: RunRef;
  readonly decision: Decision;
  readonly outcomes: readonly EffectOutcome[];
  /** Incidents that the run closes, lowest number first. */
  readonly incidents: readonly Incident[];
  readonly gaps: readonly Gap[];
  readonly damage: readonly Damage[];
}

/** Handles one run that passed. With nothing open on the branch it costs two requests, or five with a workplan. */
export async function handleRecovery(world: RecoveryWorld, request: RecoveryRequest): Promise<RecoveryOutcome> {
  const {run, policy, now} = request;
  const remembered = await openMemory(world, {now, days: MEMORY_DAYS, snapshot: request.snapshot});
  const memory = remembered.open?.memory ?? null;
  const threads = await listThreads(world.host, run, memory ?? NO_MEMORY);
  const read = await readRepository(world, request);
  const gaps = [...remembered.gaps, ...threads.gaps, ...read.plans.gaps];
  const standing: Standing = {
    halt: 'running',
    incidents: threads.incidents,
    lost: threads.lost,
    memory,
    owners: [],
  };
  const decision = decideRecovery({
    run,
    branchProtected: read.branch?.protected ?? null,
    policy,
    standing,
    plans: read.plans.plans,
    batch: chooseBatch({
      input: request.batch,
      trailers: read.commit?.trailers ?? [],
      branch: run.branch,
      fromFork: run.fromFork,
      plans: read.plans.plans,
      ready: read.plans.ready,
      unreadable: read.plans.unreadable,
      settings: policy.batch,
    }),
    ledger: world.state === null ? 'none' : 'kept',
    ownToken: request.ownToken,
  });
  const context = {request, incidents: threads.incidents ?? [], memory: remembered.open, read, decision};
  const closings = makeCloser(world, context);
  const outcomes = await performAll(decision.effects, {
    gate: ({key, effect}) => {
      const verdict = gate(effect, {mode: policy.mode, halt: 'running'});
      return verdict.verdict === 'go' ? null : {key, kind: effect.kind, status: 'held', because: verdict.because};
    },
    perform: (effect) => perform(world, {...context, closings}, effect),
    log: world.log,
  });
  return {
    run,
    decision,
    outcomes,
    incidents: listClosed(decision, context.incidents),
    gaps,
    damage: memory?.damage ?? [],
  };
}

interface RepositoryRead {
  readonly branch: BranchFacts | null;
  readonly commit: CommitFacts | null;
  readonly plans: PlansRead;
}

/** Branch, commit and plans are read only where a mark could be lifted. */
async function readRepository(world: RecoveryWorld, {run, policy}: RecoveryRequest): Promise<RepositoryRead> {
  if (policy.plans.length === 0 || run.fromFork || run.branch === null || !policy.recovery.clearMarks) {
    return {branch: null, commit: null, plans: NO_PLANS};
  }
  const branch = await world.reader.readBranch(run.branch);
  const commit = await world.reader.readCommit(run.headSha);
  const plans = await readPlans(world.host, policy.plans, branch.ok ? branch.value.head : run.headSha);
  return {branch: branch.ok ? branch.value : null, commit: commit.ok ? commit.value : null, plans};
}

interface RecoveryContext {
  readonly request: RecoveryRequest;
  readonly read: RepositoryRead;
  readonly closings: Closer;
}

async function perform(world: RecoveryWorld, context: RecoveryContext, effect: Effect): Promise<Result<Written>> {
  if (effect.kind === 'close-incident') return context.closings.close(effect);
  if (effect.kind === 'append-ledger') return context.closings.remember();
  if (effect.kind === 'clear-mark') return clearMark(world.host, context, effect);
  return err({code: 'INTERNAL', detail: `a recovery never leads to ${effect.kind}`});
}

async function clearMark(
  host: CodeHost,
  {request: {run, policy}, read}: RecoveryContext,
  effect: Extract<Effect, {kind: 'clear-mark'}>,
): Promise<Result<Written>> {
  const text = read.plans.texts.get(effect.file);
  if (text === undefined || read.branch === null) return err({code: 'HEAD_MOVED', branch: effect.branch});
  const edit = clearItemMark({
    file: effect.file,
    text,
    item: effect.item,
    mapping: mappingOf(policy.plans, effect.file),
  });
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
