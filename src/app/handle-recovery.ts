// Use case: a workflow passed again on a branch. Its open incidents are closed, and the mark of its batch is lifted.
import {chooseBatch} from '../decision/batch.ts';
import {gate, type Verdict} from '../decision/gate.ts';
import {decideRecovery} from '../decision/recovery.ts';
import type {Decision, EffectOutcome, Incident, PlannedEffect, Standing} from '../domain/decision.ts';
import type {Effect} from '../domain/effect.ts';
import type {CommitFacts, Gap} from '../domain/evidence.ts';
import {toFingerprint} from '../domain/ids.ts';
import {type Damage, NO_MEMORY} from '../domain/memory.ts';
import {err, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {foldHalt} from '../domain/stop.ts';
import type {Written} from '../ports/code-host.ts';
import type {BranchFacts} from '../ports/run-reader.ts';
import {editHeadline, renderClearedBody} from '../render/edit-words.ts';
import {type CheckpointSaver, makeCheckpointSaver} from './checkpoint-saver.ts';
import {type Closer, makeCloser} from './close-incidents.ts';
import {type EditContext, isEdit} from './edit-context.ts';
import {type EditWriter, makeEditWriter} from './edit-writer.ts';
import {listThreads, MEMORY_DAYS, openMemory} from './open-memory.ts';
import {performAll, toHeld} from './perform.ts';
import {NO_PLANS, type PlansRead, readPlans} from './read-plans.ts';
import type {RecoveryRequest, RecoveryWorld} from './recovery-world.ts';

export interface RecoveryOutcome {
  readonly run: RunRef;
  readonly decision: Decision;
  readonly outcomes: readonly EffectOutcome[];
  /** Incidents that the run closes, lowest number first. */
  readonly incidents: readonly Incident[];
  readonly gaps: readonly Gap[];
  readonly damage: readonly Damage[];
  /** What the stop switch said. */
  readonly halt: Standing['halt'];
}

/** Handles one run that passed. With nothing open on the branch it costs two requests, or five with a workplan. */
export async function handleRecovery(world: RecoveryWorld, request: RecoveryRequest): Promise<RecoveryOutcome> {
  const {run, policy, now} = request;
  const remembered = await openMemory(world, {now, days: MEMORY_DAYS, snapshot: request.snapshot});
  const memory = remembered.open?.memory ?? null;
  const threads = await listThreads(world.host, run, memory ?? NO_MEMORY);
  const read = await readRepository(world, request);
  const gaps = [...remembered.gaps, ...threads.gaps, ...read.plans.gaps];
  const halt = foldHalt({stops: remembered.stops, sign: threads.sign}, run.branch);
  const standing: Standing = {
    halt,
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
      queues: [],
      unreadable: {plans: read.plans.unreadable, queues: []},
      settings: policy.batch,
    }),
    ledger: world.state === null ? 'none' : 'kept',
    ownToken: request.ownToken,
  });
  const context = {request, incidents: threads.incidents ?? [], memory: remembered.open, read, decision};
  const allows = ({effect}: PlannedEffect): Verdict => gate(effect, {mode: policy.mode, halt});
  const planned = decision.effects.filter((effect) => allows(effect).verdict === 'go');
  const doing: Doing = {
    closings: makeCloser(world, context),
    edits: makeEditWriter(world, toEditContext({...request, safe: world.safe}, read, planned)),
    saver: makeCheckpointSaver(world, {policy, now, memory: remembered.open}),
  };
  const outcomes = await performAll(decision.effects, {
    gate: (effect) => toHeld(effect, allows(effect)),
    perform: (effect) => perform(doing, effect),
    log: world.log,
  });
  return {
    run,
    decision,
    outcomes,
    incidents: listClosed(decision, context.incidents),
    gaps,
    damage: memory?.damage ?? [],
    halt,
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

interface Doing {
  readonly closings: Closer;
  readonly edits: EditWriter;
  readonly saver: CheckpointSaver;
}

async function perform({closings, edits, saver}: Doing, effect: Effect): Promise<Result<Written>> {
  if (effect.kind === 'close-incident') return closings.close(effect);
  if (effect.kind === 'append-ledger') return closings.remember(saver.events());
  if (effect.kind === 'save-checkpoint') return saver.save(effect);
  if (effect.kind === 'clear-mark') return edits(effect);
  return err({code: 'INTERNAL', detail: `a recovery never leads to ${effect.kind}`});
}

/** What the writer needs to lift a mark; there is no reason to give for that. */
function toEditContext(
  {run, policy, now, safe}: RecoveryRequest & Pick<RecoveryWorld, 'safe'>,
  {branch, plans}: RepositoryRead,
  planned: readonly PlannedEffect[],
): EditContext {
  const head = branch?.head ?? null;
  const headline = editHeadline(['clear-mark']);
  const body = `Run ${run.id}, attempt ${run.attempt} passed.`;
  const targets = planned.filter(({effect}) => isEdit(effect)).map(({key}) => key);
  return {
    planned,
    made: new Map(),
    policy,
    now,
    mark: {reason: safe(''), step: '', level: '', run: '', causes: []},
    head,
    known: head === null ? null : {ref: head, texts: plans.texts, queues: new Map()},
    words: {
      headline: () => headline,
      body,
      propose: () => ({
        branch: `aftermath/plan/${toFingerprint([run.branch ?? '', ...targets])}`,
        title: headline,
        body: renderClearedBody(run),
      }),
    },
  };
}

function listClosed({effects}: Decision, incidents: readonly Incident[]): readonly Incident[] {
  const numbers = effects.flatMap(({effect}) => (effect.kind === 'close-incident' ? [effect.incident] : []));
  return incidents.filter((incident) => numbers.includes(incident.number));
}
