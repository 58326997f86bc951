// Reads the memory once for a run, and the threads that its hints name and the host's list does not show.
import type {Incident, LostThread} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Instant, SafeText} from '../domain/ids.ts';
import type {IncidentHint, Memory} from '../domain/memory.ts';
import type {Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {StopSign, StopsRead} from '../domain/stop.ts';
import {APPROVALS} from '../memory/approvals.ts';
import {documentsFor, toMemory} from '../memory/documents.ts';
import {HALT, readStops} from '../memory/stops.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';
import {pickRead} from './update-state.ts';

/** Days of the ledger that a run looks at: the longest window of recall. */
export const MEMORY_DAYS = 30;
/** Threads looked up by number because a hint names them and the list lacks them: usually none, and a bound on a damaged list. */
const MAX_LOOKUPS = 5;

/** The memory as it was read, and the version to write on. */
export interface OpenMemory {
  readonly snapshot: StateSnapshot;
  readonly memory: Memory;
}

/** What a run needs of the memory. `open` is null where nothing is kept or it could not be read; then a gap says why. */
export interface MemoryRead {
  readonly open: OpenMemory | null;
  /** Turns of the stop switch; none where nothing is kept. */
  readonly stops: StopsRead;
  readonly gaps: readonly Gap[];
}

/** Documents that every run reads: the memory of the last days, the stop switch, and what waits for approval. */
export function memoryDocuments(now: Instant, days: number): readonly string[] {
  return [...documentsFor(now, days), HALT, APPROVALS];
}

export interface MemoryQuestion {
  readonly now: Instant;
  readonly days: number;
  /** What was read already together with something else, by whatever clock; null: read it here. */
  readonly snapshot: Result<StateSnapshot> | null;
}

/** The memory of the last days. Without a store nothing is read and nothing is missing. */
export async function openMemory(world: MemoryWorld, question: MemoryQuestion): Promise<MemoryRead> {
  if (world.state === null) return {open: null, stops: [], gaps: []};
  const read = await readMemory(world.state, question);
  if (!read.ok) return {open: null, stops: 'unreadable', gaps: [{looked: 'memory', problem: read.problem}]};
  const open = {snapshot: read.value, memory: recallAll(read.value, world.safe)};
  return {open, stops: readStops(read.value.documents, world.safe), gaps: []};
}

/** The documents of the memory: those that were read already when nothing that is wanted was left out of them, else read now. */
export async function readMemory(
  state: StateStore,
  {now, days, snapshot}: MemoryQuestion,
): Promise<Result<StateSnapshot>> {
  const names = memoryDocuments(now, days);
  const isEnough = snapshot !== null && (!snapshot.ok || pickRead(snapshot.value, names) !== null);
  return isEnough ? snapshot : await state.read(names);
}

/** The memory in a snapshot. */
export function recallAll(snapshot: StateSnapshot, safe: (raw: string) => SafeText): Memory {
  return toMemory(snapshot.documents, safe);
}

/** The threads that a decision looks at. `incidents` is null when they could not be listed; then a gap says why. */
export interface ThreadsListed {
  readonly incidents: readonly Incident[] | null;
  readonly lost: readonly LostThread[];
  /** The second sign of the stop switch: it stands among the threads. */
  readonly sign: StopSign;
  readonly gaps: readonly Gap[];
}

/** A fork's run may steer no write, so nothing is looked up for it. */
export async function listThreads(
  host: Pick<CodeHost, 'listIncidents' | 'readIncident' | 'readStopSign'>,
  run: Pick<RunRef, 'fromFork' | 'branch'>,
  memory: Memory,
): Promise<ThreadsListed> {
  if (run.fromFork) return {incidents: [], lost: [], sign: 'clear', gaps: []};
  const listed = await host.listIncidents();
  if (!listed.ok) {
    return {incidents: null, lost: [], sign: 'unreadable', gaps: [{looked: 'incidents', problem: listed.problem}]};
  }
  const sign = await readSign(host);
  const branches = run.branch === null ? ['*'] : [run.branch, '*'];
  const found = await findHinted(host, listed.value, {hints: memory.hints, branches});
  return {...found, sign, gaps: []};
}

/** The second sign of the stop switch, once the threads were listed: then it costs nothing. */
export async function readSign(host: Pick<CodeHost, 'readStopSign'>): Promise<StopSign> {
  const sign = await host.readStopSign();
  return sign.ok ? sign.value : 'unreadable';
}

/** Incidents with those that only a hint knows of, and the threads that are gone. */
export interface ThreadsRead {
  /** Lowest number first. */
  readonly incidents: readonly Incident[];
  readonly lost: readonly LostThread[];
}

/**
 * Looks up the threads that the memory calls open on these branches and that the list does not show: it lags, or somebody
 * moved them away. One that cannot be read is left out: the next run asks again.
 */
export async function findHinted(
  host: Pick<CodeHost, 'readIncident'>,
  listed: readonly Incident[],
  {hints, branches}: {readonly hints: readonly IncidentHint[]; readonly branches: readonly string[]},
): Promise<ThreadsRead> {
  const known = new Set(listed.map((incident) => incident.number));
  const missing = hints.filter(
    (hint) => hint.state === 'open' && branches.includes(hint.branch) && !known.has(hint.number),
  );
  const incidents = [...listed];
  const lost: LostThread[] = [];
  for (const {number, fingerprint, branch} of missing.slice(0, MAX_LOOKUPS)) {
    const read = await host.readIncident(number);
    if (!read.ok || read.value === null) continue;
    if (read.value.kind === 'found') incidents.push(read.value.incident);
    else lost.push({number, fingerprint, branch, fate: read.value.fate});
  }
  return {incidents: incidents.sort((a, b) => a.number - b.number), lost};
}
