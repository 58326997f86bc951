// The last write of a run: everything it adds to the memory in one step, and the repair of threads when others wrote meanwhile.
import type {Proposal} from '../domain/approval.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {type EffectKey, type Instant, toEffectKey} from '../domain/ids.ts';
import type {
  CommentEvent,
  DispatchEvent,
  IncidentHint,
  MadeEdit,
  MemoryEvent,
  RerunEvent,
  RevertEvent,
  UnfinishedRun,
} from '../domain/memory.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {StopAct} from '../domain/stop.ts';
import {readApprovals, rememberApprovals} from '../memory/approvals.ts';
import {listOpenHints, type MemoryAdditions, remember, touch} from '../memory/documents.ts';
import {toFailureEvent, toIncidentEvent, toTwinFlakes, withEdits, withQuestion} from '../memory/events.ts';
import {rememberStops} from '../memory/stops.ts';
import {listOvertakenReverts} from '../operator/approval.ts';
import type {Written} from '../ports/code-host.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import {isPullPage} from '../render/links.ts';
import {isEditKind} from './edit-context.ts';
import type {MemoryWorld} from './failure-world.ts';
import {MEMORY_DAYS, memoryDocuments, recallAll} from './open-memory.ts';
import {NO_THREAD} from './propose-revert.ts';
import {toPutOff} from './put-off.ts';
import {toBranch, toCauses} from './thread-context.ts';
import type {FoldedThread, ThreadWriter, WrittenThread} from './thread-writer.ts';
import {updateState} from './update-state.ts';

/** What a run wants remembered, besides what its threads tell of themselves. */
export interface FailureToRemember {
  readonly dossier: Dossier;
  /** A green run of the same commit: proof of a flake; null when none is known. */
  readonly pass: RunRef | null;
  /** What came of the effects before this one: what is left of them goes into the journal. */
  readonly done: readonly EffectOutcome[];
  readonly comments: readonly CommentEvent[];
  /** What came of the effects that wrote down their intention first. */
  readonly acts: readonly (RerunEvent | RevertEvent | DispatchEvent)[];
  /** Turns of the stop switch that the failure called for. */
  readonly stops: readonly StopAct[];
  /** The revert that waits for a person, not yet in its thread; null: none does. */
  readonly proposal: Proposal | null;
  readonly threads: ThreadWriter;
  /** The memory as it was read at the beginning; null: it could not be read then. */
  readonly first: StateSnapshot | null;
}

/**
 * Adds the run to the memory. Its entry says that the run is done, so it is written after everything else. When somebody
 * else has written since the memory was read, the threads of this run are made whole before the entry is added: whoever
 * comes last has seen all the others. A delivery that adds nothing, because another one of the same run was faster, but has
 * written a thread, moves the version all the same: somebody may have looked at the thread before and not written the memory yet.
 */
export async function rememberFailure(
  world: MemoryWorld & {readonly state: StateStore},
  wish: FailureToRemember,
): Promise<Result<Written>> {
  const {now} = wish.dossier.evidence;
  const updated = await updateState(world.state, world.pacing, {
    names: memoryDocuments(now, MEMORY_DAYS),
    first: wish.first,
    summary: `Remember run ${wish.dossier.evidence.run.id}`,
    edit: ({documents}) => {
      const changes = new Map([
        ...remember(documents, toAdditions(wish, world.safe), {now, safe: world.safe}),
        ...rememberStops(documents, wish.stops, world.safe),
        ...rememberProposal(documents, wish, world.safe),
      ]);
      return changes.size === 0 && wish.threads.hasChanged() ? touch(documents) : changes;
    },
    onConflict: (newest) => repairThreads(wish.threads, newest, world.safe),
  });
  return updated.ok ? ok(updated.value.written) : updated;
}

/**
 * A proposal that is shown in a thread, and the end of those that it stands in for. One that was known keeps the thread that it
 * was first shown in. Nothing where no thread shows it or a newer version keeps the proposals: its id is then refused as unknown.
 */
function rememberProposal(
  documents: ReadonlyMap<string, string>,
  wish: FailureToRemember,
  safe: MemoryWorld['safe'],
): ReadonlyMap<string, string> {
  const {proposal, dossier} = wish;
  const known = readApprovals(documents, safe);
  const thread = proposal === null ? NO_THREAD : findProposalThread(proposal, wish);
  if (proposal === null || thread === NO_THREAD || known === 'unreadable') return new Map();
  const added = {...proposal, thread};
  const steps = listOvertakenReverts(known, added, dossier.evidence.now);
  const changes = rememberApprovals(documents, {added: [added], steps}, safe);
  return changes.ok ? changes.value : new Map();
}

/** The incident of the cause that the revert is for, else our comment. */
function findProposalThread(proposal: Proposal, {dossier, threads, comments}: FailureToRemember): number {
  if (proposal.thread !== NO_THREAD) return proposal.thread;
  const cause = dossier.revert?.cause;
  const own = threads.written().find(({effect}) => toCauses(effect).some((one) => one === cause));
  return (own ?? threads.written()[0])?.number ?? comments[0]?.thread ?? NO_THREAD;
}

/** Threads of this run against what others have remembered since. */
export async function repairThreads(
  threads: ThreadWriter,
  newest: StateSnapshot,
  safe: MemoryWorld['safe'],
): Promise<Result<void>> {
  const {events} = recallAll(newest, safe);
  const open = listOpenHints(newest.documents, safe);
  return threads.repair(events, (effect) => {
    const branch = toBranch(effect);
    const own = open.filter((one) => one.fingerprint === effect.fingerprint && one.branch === branch);
    return own.map(({number}) => number);
  });
}

function toAdditions(wish: FailureToRemember, safe: MemoryWorld['safe']): MemoryAdditions {
  const {dossier, threads, comments, acts} = wish;
  const {now, run} = dossier.evidence;
  const left = toUnfinished(wish, now);
  return {
    events: [
      ...withQuestion(
        withEdits(
          dossier.diagnoses.map((diagnosis) => toFailureEvent(dossier, diagnosis, safe)),
          listMade(wish.done),
        ),
        dossier.question ?? null,
      ),
      ...toFlakes(wish),
      ...threads.written().flatMap((thread) => toThreadEvents(thread, dossier)),
      ...threads.folded().map((thread) => toFoldedEvent(thread, now)),
      ...comments,
      ...acts,
    ],
    hints: threads.written().map((thread) => toHint(thread, dossier, safe)),
    corrections: threads
      .written()
      .filter(replacesAnother)
      .map((thread) => toHint(thread, dossier, safe)),
    ...(left === null ? {finished: [{id: run.id, attempt: run.attempt}]} : {unfinished: [left]}),
  };
}

/** Edits that stand on the branch. One that waits in a pull request is looked for there again. */
function listMade(done: readonly EffectOutcome[]): readonly MadeEdit[] {
  return done.flatMap((outcome) => {
    if (!isEditKind(outcome.kind) || !('ref' in outcome) || isPullPage(outcome.ref)) return [];
    return [{key: outcome.key, ruled: outcome.ruled ?? null}];
  });
}

/** A thread that was opened again, or that goes on from a closed one, stands for its cause from now on. */
function replacesAnother({before, effect}: WrittenThread): boolean {
  return before === 'closed' || (effect.kind === 'upsert-incident' && effect.follows !== null && before === null);
}

/** The same commit passed: every cause of this run comes and goes. */
function toFlakes({pass, dossier}: FailureToRemember): readonly MemoryEvent[] {
  if (pass === null) return [];
  const causes = dossier.diagnoses.map(({fingerprint}) => fingerprint);
  return toTwinFlakes(pass, causes, dossier.evidence.now);
}

function toThreadEvents(thread: WrittenThread, {evidence}: Dossier): readonly MemoryEvent[] {
  if (thread.before === 'open') return [];
  const {effect, number} = thread;
  const {id, attempt} = evidence.run;
  const opened = effect.kind === 'open-systemic' ? 'systemic' : effect.scope === 'umbrella' ? 'umbrella' : 'opened';
  return [
    toIncidentEvent({
      at: evidence.now,
      change: thread.before === 'closed' ? 'reopened' : opened,
      fingerprint: effect.fingerprint,
      branch: toBranch(effect),
      incident: number,
      occasion: `${id}.${attempt}`,
    }),
  ];
}

/** What was folded is no thread any more: nobody should look for it by its hint. */
function toFoldedEvent({effect, number: incident}: FoldedThread, at: Instant): MemoryEvent {
  const {fingerprint} = effect;
  return toIncidentEvent({at, change: 'folded', fingerprint, branch: toBranch(effect), incident, occasion: ''});
}

/** Where the thread stands, so that the next run finds it although the host's list does not show it yet. */
function toHint(
  {effect, number, title, record}: WrittenThread,
  {diagnoses}: Dossier,
  safe: MemoryWorld['safe'],
): IncidentHint {
  const causes = effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
  const cause = diagnoses.find(({fingerprint}) => causes.includes(fingerprint)) ?? diagnoses[0];
  const [newest] = record.occurrences;
  return {
    fingerprint: effect.fingerprint,
    branch: toBranch(effect),
    number,
    state: 'open',
    title: safe(title),
    category: cause.category,
    severity: cause.severity.level,
    workflow: record.workflow,
    firstSeen: record.firstSeen,
    lastSeen: newest?.at ?? record.firstSeen,
    count: record.count,
  };
}

/**
 * What the sweep should try again: what was put off, and what failed for a reason that passes. Null: nothing. The run is taken up
 * as a whole, so it waits for the longest that was asked for.
 */
function toUnfinished({done, dossier}: FailureToRemember, now: Instant): UnfinishedRun | null {
  const left = [...listUnlisted(dossier), ...done.flatMap(toWork), ...listPostponed(dossier)];
  if (left.length === 0) return null;
  const {id, attempt} = dossier.evidence.run;
  const {because, waitMs} = left.reduce((longest, one) =>
    (one.waitMs ?? -1) > (longest.waitMs ?? -1) ? one : longest,
  );
  const notBefore = waitMs === null ? null : ((now + waitMs) as Instant);
  const effects = left.map(({key}) => key);
  return {run: {id, attempt}, since: now, notBefore, effects, because, tries: 0};
}

interface Work {
  readonly key: EffectKey;
  readonly because: string;
  readonly waitMs: number | null;
}

/** Threads that were not written blindly because the host could not list them for a moment. */
function listUnlisted({decision, evidence}: Dossier): readonly Work[] {
  const because = 'INCIDENTS_UNREADABLE';
  if (!decision.declined.some((one) => one.because === because)) return [];
  const key = toEffectKey('upsert-incident', String(evidence.run.id), String(evidence.run.attempt));
  return evidence.gaps
    .filter(({looked, problem}) => looked === 'incidents' && (isPassing(problem) || toPutOff(problem) !== null))
    .slice(0, 1)
    .map(({problem}) => ({key, because, waitMs: toWait(problem)}));
}

/** What is due later, from a time on that was decided. */
function listPostponed({decision, evidence}: Dossier): readonly Work[] {
  const {id, attempt} = evidence.run;
  return decision.declined.flatMap(({kind, because, until}) =>
    until === undefined
      ? []
      : [{key: toEffectKey(kind, String(id), String(attempt)), because, waitMs: until - evidence.now}],
  );
}

function toWork(outcome: EffectOutcome): readonly Work[] {
  const {key} = outcome;
  if (outcome.status === 'held') {
    const {because, retryAfterMs: waitMs = null} = outcome;
    return isPutOff(because) ? [{key, because, waitMs}] : [];
  }
  if (outcome.status !== 'failed' || !isPassing(outcome.problem)) return [];
  return [{key, because: outcome.problem.code, waitMs: toWait(outcome.problem)}];
}

function toWait(problem: Problem): number | null {
  return 'retryAfterMs' in problem ? problem.retryAfterMs : null;
}

/** Reasons to hold an effect that are about this moment only: a stop switch that cannot be read now can be later. */
const PUT_OFF: readonly string[] = ['RATE_LIMITED', 'REQUEST_BUDGET', 'RERUN_UNDER_WAY', 'HALT_UNREADABLE'];

function isPutOff(because: string): boolean {
  return PUT_OFF.includes(because);
}

/** Troubles that another try may not meet. */
const PASSING: ReadonlySet<Problem['code']> = new Set([
  'HOST_UNAVAILABLE',
  'HOST_UNREADABLE',
  'HOST_RATE_LIMITED',
  'HEAD_MOVED',
  'STATE_CONFLICT',
]);

function isPassing({code}: Problem): boolean {
  return PASSING.has(code);
}
