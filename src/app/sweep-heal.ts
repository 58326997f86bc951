// Makes threads whole: occurrences that a race or a killed run lost, threads that stand twice, and threads that nobody needs.
import type {Incident, IncidentRecord} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import type {IncidentEvent, MemoryEvent} from '../domain/memory.ts';
import {ok, type Result} from '../domain/result.ts';
import type {SweptThread, ThreadChange} from '../domain/sweep.ts';
import {documentsFor, remember} from '../memory/documents.ts';
import {toIncidentEvent} from '../memory/events.ts';
import {mergeLedger, nextRecord} from '../memory/occurrences.ts';
import type {Written} from '../ports/code-host.ts';
import {renderRefreshed} from '../render/refreshed.ts';
import {renderStaleCall, renderStaleClosing} from '../render/stale.ts';
import {MEMORY_DAYS} from './open-memory.ts';
import {decideStale, findForgottenEnds, findQuietThreads, type QuietThread} from './sweep-stale.ts';
import {
  findSweepBar,
  noteGap,
  type SweepProgress,
  type SweepRequest,
  type SweepWorld,
  toSweepResult,
} from './sweep-world.ts';
import {updateState} from './update-state.ts';

export interface HealContext {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
  readonly incidents: readonly Incident[];
  /** Null where nothing is kept: then threads are only folded. */
  readonly events: readonly MemoryEvent[] | null;
}

/** What was done to threads, in order, and what is to be remembered of it. */
export interface Healing {
  readonly threads: SweptThread[];
  readonly events: IncidentEvent[];
  /** Threads that were written again, as they stand now: another writer may need them once more. */
  readonly repaired: Map<number, Incident>;
  /** Threads that are closed now. */
  readonly closed: number[];
}

/** Repairs, folds, and ends what is stale. Every step converges: a sweep that was killed is done again by the next one. */
export async function healThreads(context: HealContext): Promise<Healing> {
  const healing: Healing = {threads: [], events: [], repaired: new Map(), closed: []};
  for (const [keep, ...twins] of groupOpen(context.incidents)) {
    const isWhole = await repair(context, healing, {keep, twins});
    if (isWhole) await foldTwins(context, healing, {keep, twins});
  }
  if (context.events !== null) await endStale(context, healing, context.events);
  return healing;
}

/**
 * Writes threads again that this sweep wrote while somebody else added to the memory: whoever writes the memory last has
 * seen what all others added.
 */
export async function repairAgain(context: HealContext, numbers: Iterable<number>): Promise<Result<void>> {
  for (const number of numbers) {
    const read = await context.world.host.readIncident(number);
    if (!read.ok) return read;
    if (read.value?.kind !== 'found' || read.value.incident.state === 'closed') continue;
    const {incident} = read.value;
    const record = complete(incident.record, [], context.events);
    if (holdsAll(incident.record, record)) continue;
    const body = renderRefreshed(incident, record, context.request.repo);
    const written = await context.world.host.ensureIncident(toDraft(context, incident, body), incident);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

type Group = readonly [Incident, ...Incident[]];

interface Twins {
  readonly keep: Incident;
  readonly twins: readonly Incident[];
}

/** Open threads by cause and branch, the lowest number first. Locked ones are left alone. */
function groupOpen(incidents: readonly Incident[]): readonly Group[] {
  const groups = new Map<string, [Incident, ...Incident[]]>();
  for (const incident of incidents.toSorted((a, b) => a.number - b.number)) {
    if (incident.state === 'closed' || incident.locked) continue;
    const {fingerprint, branch, scope} = incident.record;
    const name = JSON.stringify([fingerprint, branch, scope]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [incident]);
    else group.push(incident);
  }
  return [...groups.values()];
}

/** True when the thread that stays holds everything, so that its twins may go. */
async function repair(context: HealContext, healing: Healing, {keep, twins}: Twins): Promise<boolean> {
  const record = complete(keep.record, twins, context.events);
  if (holdsAll(keep.record, record)) return true;
  const body = renderRefreshed(keep, record, context.request.repo);
  // A record that is too large for a marker is written shorter than it is: then the body says all that it can.
  if (body === keep.body) return true;
  const missing = Math.max(1, record.count - keep.record.count);
  const done = await change(context, healing, keep, {
    change: {kind: 'repaired', missing},
    write: () => context.world.host.ensureIncident(toDraft(context, keep, body), keep),
  });
  if (done) healing.repaired.set(keep.number, {...keep, record, body});
  return done;
}

async function foldTwins(context: HealContext, healing: Healing, {keep, twins}: Twins): Promise<void> {
  await announceFolds(context, twins);
  for (const twin of twins) {
    const done = await change(context, healing, twin, {
      change: {kind: 'folded', into: keep.number},
      write: () => context.world.host.foldIncident(twin, keep.number),
    });
    if (!done) continue;
    healing.events.push(toEvent(context, twin, 'folded', ''));
    healing.closed.push(twin.number);
  }
}

/**
 * A folded thread is none of ours any more, so nobody could tell later that it was folded: it is remembered before it is done.
 * A sweep that ends in between leaves the twin open, and the next one folds it under the same key. Where the memory cannot be
 * written now, the end of the sweep tries again.
 */
async function announceFolds(context: HealContext, twins: readonly Incident[]): Promise<void> {
  const {world, request, events} = context;
  const {state, pacing, safe} = world;
  const [first] = twins;
  if (first === undefined || state === null || events === null) return;
  if (findSweepBar(context.progress, request.policy, first.record.branch) !== null) return;
  const {now} = request;
  const folds = twins.map((twin) => toEvent(context, twin, 'folded', ''));
  await updateState(state, pacing, {
    names: documentsFor(now, MEMORY_DAYS),
    first: null,
    summary: 'Remember duplicates that are folded',
    edit: ({documents}) => remember(documents, {events: folds}, {now, safe}),
  });
}

async function endStale(context: HealContext, healing: Healing, events: readonly MemoryEvent[]): Promise<void> {
  const {now, policy} = context.request;
  const question = {now, policy, events};
  const open = context.incidents
    .filter(({number}) => !healing.closed.includes(number))
    .map((incident) => healing.repaired.get(incident.number) ?? incident);
  for (const ended of findForgottenEnds(context.incidents, question)) {
    healing.events.push(toEvent(context, ended, 'closed', String(ended.closedAt)));
  }
  for (const quiet of findQuietThreads(open, question)) {
    if (context.progress.stopped !== null) return;
    const acts = await context.world.host.readHumanActs(quiet.incident.number);
    if (!acts.ok) {
      noteGap(context.progress, {looked: 'incidents', problem: acts.problem});
      continue;
    }
    const step = decideStale(quiet, acts.value.at(-1)?.at ?? null, question);
    if (step?.kind === 'call') await callStale(context, healing, {quiet, since: step.since});
    if (step?.kind === 'close') await closeStale(context, healing, {quiet, since: step.since});
  }
}

interface Quiet {
  readonly quiet: QuietThread;
  /** The last thing that happened: the same silence is called once. */
  readonly since: Instant;
}

async function callStale(context: HealContext, healing: Healing, {quiet, since}: Quiet): Promise<void> {
  const {incident, lastSeen} = quiet;
  const {now, policy} = context.request;
  const body = renderStaleCall(incident, {calledAt: now, graceDays: policy.sweep.graceDays});
  const done = await change(context, healing, incident, {
    change: {kind: 'called-stale', lastSeen},
    write: () => context.world.host.ensureIncident(toDraft(context, incident, body), incident),
  });
  if (done) healing.events.push(toEvent(context, incident, 'stale', String(since)));
}

async function closeStale(context: HealContext, healing: Healing, {quiet, since}: Quiet): Promise<void> {
  const {incident, lastSeen} = quiet;
  const done = await change(context, healing, incident, {
    change: {kind: 'closed-stale', lastSeen},
    write: () => context.world.host.ensureIncidentClosed(incident, renderStaleClosing(incident, context.request.now)),
  });
  if (!done) return;
  healing.events.push(toEvent(context, incident, 'closed', String(since)));
  healing.closed.push(incident.number);
}

interface Step {
  readonly change: ThreadChange;
  readonly write: () => Promise<Result<Written>>;
}

/** One change of a thread, noted with what came of it. True when it stands now. */
async function change(context: HealContext, healing: Healing, incident: Incident, step: Step): Promise<boolean> {
  const {progress, request, world} = context;
  const {number, url, title} = incident;
  const note = (result: SweptThread['result']): boolean => {
    healing.threads.push({number, url, title, change: step.change, result});
    world.log.event({code: 'SWEEP_THREAD', number, change: step.change.kind, status: result.status});
    return result.status === 'done';
  };
  const bar = findSweepBar(progress, request.policy, incident.record.branch);
  if (bar !== null) return note({status: 'held', because: bar});
  if (progress.stopped !== null) return note({status: 'held', because: progress.stopped});
  const written = await step.write();
  return note(toSweepResult(progress, written.ok ? null : written.problem));
}

function toDraft({request}: HealContext, {record, title}: Incident, body: string) {
  const {label, extraLabels} = request.policy.incidents;
  const {fingerprint, branch} = record;
  return {fingerprint, branch, title, body, labels: [label, ...extraLabels], reconcile: 'memory'} as const;
}

function toEvent(
  {request}: HealContext,
  {number, record}: Incident,
  what: IncidentEvent['change'],
  occasion: string,
): IncidentEvent {
  const {fingerprint, branch} = record;
  return toIncidentEvent({at: request.now, change: what, fingerprint, branch, incident: number, occasion});
}

/** The record with what its twins hold, and what the ledger holds of its cause. An umbrella of a run does not name its causes. */
function complete(
  record: IncidentRecord,
  twins: readonly Incident[],
  events: readonly MemoryEvent[] | null,
): IncidentRecord {
  const joined = twins
    .flatMap((twin) => twin.record.occurrences)
    .toSorted((a, b) => a.at - b.at || a.runId - b.runId || a.attempt - b.attempt)
    .reduce((known, occurrence) => nextRecord(known, {...record, occurrence, batch: null}), record);
  const isOfOneCause = record.scope === 'cause' || (record.scope === 'umbrella' && record.branch === '*');
  return events === null || !isOfOneCause ? joined : mergeLedger(joined, events);
}

/** True when every occurrence of the second record stands in the first, and is counted there. */
function holdsAll(record: IncidentRecord, wanted: IncidentRecord): boolean {
  const has = new Set(record.occurrences.map(({runId, attempt}) => `${runId}.${attempt}`));
  return record.count >= wanted.count && wanted.occurrences.every(({runId, attempt}) => has.has(`${runId}.${attempt}`));
}
