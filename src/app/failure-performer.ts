// How each effect of a failed run is carried out: words are rendered here, at the last moment, from the dossier.
import type {Policy} from '../config/schema.ts';
import type {Proposal} from '../domain/approval.ts';
import type {EffectOutcome, Standing} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {SafeText} from '../domain/ids.ts';
import type {CommentEvent, DispatchEvent, Memory, RerunEvent, RevertEvent} from '../domain/memory.ts';
import {assertNever, err, ok, type Result} from '../domain/result.ts';
import {FAILED_CHANGE_FILE} from '../domain/revert-case.ts';
import type {RunRef} from '../domain/run.ts';
import {foldHalt, type StopAct} from '../domain/stop.ts';
import {toCommentEvent} from '../memory/events.ts';
import {readStops} from '../memory/stops.ts';
import type {Written} from '../ports/code-host.ts';
import type {ExtraFile} from '../ports/report-sink.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {commentMarker, renderComment} from '../render/comment.ts';
import {toDispatchPayload} from '../render/dispatch-payload.ts';
import {renderReport} from '../render/report.ts';
import {toReportJson} from '../render/report-document.ts';
import {renderStopSign} from '../render/stop-sign.ts';
import type {EditWriter} from './edit-writer.ts';
import type {FailureWorld} from './failure-world.ts';
import {makeHandOff, prepareHandOff} from './hand-off.ts';
import type {RevertLook} from './look-into-revert.ts';
import type {OpenMemory} from './open-memory.ts';
import {findOwnCommit, findRef, type Performed, type Performer} from './perform.ts';
import {performDispatch} from './perform-dispatch.ts';
import {performRerun} from './perform-rerun.ts';
import {performRevert} from './perform-revert.ts';
import {rememberFailure, repairThreads} from './remember-failure.ts';
import {makeThreadWriter, type ThreadWriter} from './thread-writer.ts';

export interface PerformContext {
  readonly dossier: Dossier;
  readonly policy: Policy;
  readonly edits: EditWriter;
  readonly standing: Standing;
  /** Null where nothing is kept or it could not be read. */
  readonly memory: OpenMemory | null;
  readonly pass: RunRef | null;
  /** The change of the head commit, for a hand-off; left out where it is not at hand. */
  readonly readPatch?: (() => Promise<SafeText | null>) | undefined;
  /** Whether a re-run is still right by a newer memory. */
  readonly isRerunAllowed: (memory: Memory) => boolean;
  /** What was found out for a revert; null: nobody looked. */
  readonly revert: RevertLook | null;
  /** The revert that waits for a person; null: none does. */
  readonly proposal: Proposal | null;
}

/** What the performer keeps of its own work for the memory. */
interface Session {
  readonly threads: ThreadWriter;
  readonly comments: CommentEvent[];
  readonly reruns: RerunEvent[];
  readonly stops: StopAct[];
  readonly reverts: RevertEvent[];
  readonly dispatches: DispatchEvent[];
  /** The memory as this run has last seen it; null: as it was read at the beginning. */
  latest: StateSnapshot | null;
}

/** The performer of one handled failure. */
export function makePerformer(world: FailureWorld, context: PerformContext): Performer {
  const reconcile = world.state === null || context.memory === null ? 'list' : 'memory';
  const session: Session = {
    threads: makeThreadWriter({host: world.host, ...context, reconcile}),
    comments: [],
    reruns: [],
    stops: [],
    reverts: [],
    dispatches: [],
    latest: null,
  };
  return async (effect, done) => {
    switch (effect.kind) {
      case 'append-ledger':
        return appendLedger(world, context, {session, done});
      case 'write-report':
        return writeReport(world, context, done);
      case 'upsert-comment':
        return upsertComment(world, context, {...session, thread: effect.thread, done});
      case 'upsert-incident':
      case 'open-systemic':
        return session.threads.write(effect, done);
      case 'mark-item':
      case 'move-item':
      case 'create-item':
      case 'split-item':
      case 'pause-queue':
        return context.edits(effect);
      case 'halt':
        return halt(world, context, {session, effect});
      case 'rerun-failed':
        return rerunFailed(world, context, {session, effect});
      case 'open-revert':
        return takeBack(world, context, {session, effect, done});
      case 'dispatch':
        return tellAgent(world, context, {session, done, effect});
      case 'close-incident':
      case 'clear-mark':
      case 'save-checkpoint':
      case 'rollback':
      case 'resume':
        return err({code: 'INTERNAL', detail: `a failure never leads to ${effect.kind}`});
      default:
        return assertNever(effect);
    }
  };
}

async function appendLedger(
  world: FailureWorld,
  {dossier, memory, pass, proposal}: PerformContext,
  {session, done}: {readonly session: Session; readonly done: readonly EffectOutcome[]},
): Promise<Result<Written>> {
  const {state} = world;
  if (state === null) return err({code: 'INTERNAL', detail: 'no memory is kept here'});
  const {threads, comments, stops, latest} = session;
  const acts = [...session.reruns, ...session.reverts, ...session.dispatches];
  const first = latest ?? memory?.snapshot ?? null;
  return rememberFailure({...world, state}, {dossier, pass, done, comments, acts, stops, proposal, threads, first});
}

/** Both signs: the issue now, the turn of the switch with the entry of the run. */
async function halt(
  world: FailureWorld,
  {dossier}: PerformContext,
  {session, effect}: {readonly session: Session; readonly effect: Extract<Effect, {kind: 'halt'}>},
): Promise<Result<Written>> {
  const {run, now: at} = dossier.evidence;
  const reason = world.safe(`${effect.reason}: run ${run.id}, attempt ${run.attempt}`);
  session.stops.push({act: 'halt', scope: effect.scope, by: 'aftermath', reason, at, comment: null});
  return world.host.ensureStopSign('raised', renderStopSign(reason));
}

/** The memory has the intention of it before the host is asked; what came of it is remembered with everything else. */
async function rerunFailed(
  world: FailureWorld,
  {dossier, memory, isRerunAllowed}: PerformContext,
  {session, effect}: {readonly session: Session; readonly effect: Extract<Effect, {kind: 'rerun-failed'}>},
): Promise<Result<Performed>> {
  const {state} = world;
  if (state === null) return err({code: 'INTERNAL', detail: 'no memory is kept here'});
  const {run, now} = dossier.evidence;
  const {result, event, latest} = await performRerun(
    {...world, state},
    {
      effect,
      run,
      now,
      first: memory?.snapshot ?? null,
      isAllowed: isRerunAllowed,
      isStopped: (documents) => foldStops(world, run.branch, documents) !== 'running',
      onConflict: (newest) => repairThreads(session.threads, newest, world.safe),
    },
  );
  session.latest = latest ?? session.latest;
  if (event !== null) session.reruns.push(event);
  const stops = latest === null ? 'running' : foldStops(world, run.branch, latest.documents);
  // With the switch on nothing was asked for; only what somebody else has begun is there.
  if (result.ok || stops === 'running') return result;
  return ok({change: 'withheld', because: stops === 'halted' ? 'HALTED' : 'HALT_UNREADABLE'});
}

/** The switch by the newest documents; its other sign was looked at by the gate. */
function foldStops(
  {safe}: FailureWorld,
  branch: string | null,
  documents: StateSnapshot['documents'],
): Standing['halt'] {
  return foldHalt({stops: readStops(documents, safe), sign: 'clear'}, branch);
}

interface TakeBack {
  readonly session: Session;
  readonly effect: Extract<Effect, {kind: 'open-revert'}>;
  readonly done: readonly EffectOutcome[];
}

/** The revert as it was decided, with every fact that may have changed read anew. */
async function takeBack(
  world: FailureWorld,
  {dossier, policy, standing, memory, revert}: PerformContext,
  {session, effect, done}: TakeBack,
): Promise<Result<Performed>> {
  const {state} = world;
  if (state === null || revert === null || revert.reverter === null) {
    return err({code: 'INTERNAL', detail: 'a revert without a memory or an engine'});
  }
  const {result, event, latest} = await performRevert(
    {...world, state, reverter: revert.reverter, ports: revert.ports},
    {
      effect,
      dossier,
      trial: revert.trial,
      policy: policy.revert,
      halt: standing.halt,
      own: findOwnCommit(done),
      incident: dossier.incident?.url ?? null,
      first: memory?.snapshot ?? null,
    },
  );
  session.latest = latest ?? session.latest;
  if (event !== null) session.reverts.push(event);
  return result;
}

/** As with a re-run. Nothing is patched into the event: whoever hears it has the commit. */
async function tellAgent(
  world: FailureWorld,
  {dossier, policy, memory}: PerformContext,
  {
    session,
    done,
    effect,
  }: {
    readonly session: Session;
    readonly done: readonly EffectOutcome[];
    readonly effect: Extract<Effect, {kind: 'dispatch'}>;
  },
): Promise<Result<Written>> {
  const {state} = world;
  if (state === null) return err({code: 'INTERNAL', detail: 'no memory is kept here'});
  const {run, now} = dossier.evidence;
  const handOff = await makeHandOff({dossier, policy, outcomes: done});
  const {result, event, latest} = await performDispatch(
    {...world, state},
    {
      effect,
      run,
      now,
      payload: toDispatchPayload(handOff),
      first: session.latest ?? memory?.snapshot ?? null,
      onConflict: (newest) => repairThreads(session.threads, newest, world.safe),
    },
  );
  session.latest = latest ?? session.latest;
  if (event !== null) session.dispatches.push(event);
  return result;
}

async function upsertComment(
  world: FailureWorld,
  {dossier, standing}: PerformContext,
  {thread, done, comments}: Session & {readonly thread: number; readonly done: readonly EffectOutcome[]},
): Promise<Result<Written>> {
  const body = renderComment(dossier, findRef(done, 'upsert-incident') ?? dossier.incident?.url ?? null);
  const written = await world.host.ensureComment(thread, commentMarker(dossier), body);
  if (written.ok && (written.value.change === 'created' || isForgotten(standing, thread))) {
    const {run, now: at} = dossier.evidence;
    comments.push(...dossier.diagnoses.map(({fingerprint}) => toCommentEvent({at, run, fingerprint, thread})));
  }
  return written;
}

/** True for a thread in which the memory knows no comment of ours: a run that was killed may have written it. */
function isForgotten({memory}: Standing, thread: number): boolean {
  return memory !== null && !memory.events.some((event) => event.kind === 'comment' && event.thread === thread);
}

/** The report lists itself as done: whoever can read it knows that it was. */
async function writeReport(
  world: FailureWorld,
  {dossier, policy, readPatch}: PerformContext,
  before: readonly EffectOutcome[],
): Promise<Result<Written>> {
  const own = dossier.decision.effects.filter(({effect}) => effect.kind === 'write-report');
  const done = [
    ...before,
    ...own.map(({key}): EffectOutcome => ({key, kind: 'write-report', status: 'done', ref: 'report.md'})),
  ];
  const json = `${JSON.stringify(toReportJson(dossier, done), null, 2)}\n`;
  const handOff = await prepareHandOff({dossier, policy, outcomes: done, readPatch});
  const extra = [...handOff, ...toFailedChange(dossier)];
  return world.sink.writeReport({markdown: renderReport(dossier, done), json, extra});
}

/** The change that broke the branch as git wrote it, for the runner's folder only: nothing is redacted in it, so it is never posted. */
function toFailedChange({revert}: Dossier): readonly ExtraFile[] {
  const made = revert?.made;
  if (made === undefined || made === null || !made.ok || !('patch' in made.value)) return [];
  const {patch} = made.value;
  return patch.kind === 'whole' ? [{name: FAILED_CHANGE_FILE, text: patch.text}] : [];
}
